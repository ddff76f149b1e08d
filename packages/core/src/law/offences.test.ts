import { describe, expect, it } from 'vitest';
import { offence, OffenceKey, offences } from './offences.js';

const keysWhere = (test: (row: (typeof offences)[number]) => boolean) => offences.filter(test).map(({ key }) => key);

describe('the catalogue', () => {
  it('has each offence once, under its own key', () => {
    expect(new Set(offences.map(({ key }) => key)).size).toBe(offences.length);
    expect(OffenceKey.options).toEqual(offences.map(({ key }) => key));
    for (const { key } of offences) expect(offence(key).key).toBe(key);
    expect(OffenceKey.safeParse('MSA_3').success).toBe(false);
  });

  it('gives every offence its own title and a public text', () => {
    expect(new Set(offences.map(({ title }) => title)).size).toBe(offences.length);
    for (const { provision } of offences) {
      expect(provision.url).toMatch(/^https:\/\/www\.legislation\.gov\.uk\//);
      expect(provision.cite).not.toBe('');
    }
  });

  it('offers a reparation order for the three offences of MSA 2015, s 8', () => {
    expect(keysWhere((row) => row.reparationOffence)).toEqual(['MSA_1', 'MSA_2', 'MSA_4']);
  });

  it('opens a prevention order on conviction for those and for the offences they replaced', () => {
    expect(keysWhere((row) => row.stpoSchedule1 === true)).toEqual([
      'MSA_1',
      'MSA_2',
      'MSA_4',
      'NIAA2002_145',
      'SOA2003_57',
      'SOA2003_58',
      'SOA2003_59',
      'SOA2003_59A',
      'AITCA2004_4',
      'CJA2009_71',
    ]);
  });

  it('closes the section 45 defence for these offences', () => {
    expect(keysWhere((row) => row.section45Excluded === true).toSorted()).toEqual(
      [
        'MSA_1',
        'MSA_2',
        'IA1971_25',
        'SOA2003_1',
        'SOA2003_2',
        'SOA2003_3',
        'SOA2003_4',
        'SOA2003_14',
        'SOA2003_48',
        'SOA2003_49',
        'SOA2003_50',
        'KIDNAPPING',
        'FALSE_IMPRISONMENT',
        'OAPA_16',
        'OAPA_18',
        'OAPA_20',
        'THEFT_21',
        'THEFT_8',
        'PERVERTING_JUSTICE',
      ].toSorted(),
    );
  });

  it('invents no offence code', () => {
    expect(keysWhere((row) => row.cjsCode !== null)).toEqual([]);
  });

  it('says what is lost when one of these is charged alone', () => {
    expect(keysWhere((row) => row.lostIfChargedOnly !== undefined).toSorted()).toEqual(
      ['CLA1977_1', 'IA1971_25', 'MDA_6', 'MSA_4', 'POCA_329', 'SOA1956_33A', 'SOA2003_53'].toSorted(),
    );
  });

  it('gives the earlier offences their days, from memory', () => {
    expect(offence('SOA2003_59A')).toMatchObject({
      inForce: { from: '2013-04-06', to: '2015-07-30' },
      marks: { inForce: 'M' },
      trafficking: 'predecessor',
    });
  });
});
