import { describe, expect, it } from 'vitest';
import { localDate, plusDays } from '../dates/index.js';
import { offences, type OffenceKey } from './offences.js';
import { schedule2, schedule2Listing, type Schedule2Options } from './schedule-2.js';

const asked = (key: OffenceKey, from: string, to = from, options?: Schedule2Options) =>
  schedule2Listing(key, { from: localDate(from), to: localDate(to) }, options);

/** `'4(4)'` when listed, `'no'` when not, otherwise the kind of answer. */
const answer = (...input: Parameters<typeof asked>): string => {
  const outcome = asked(...input);
  if (outcome.kind !== 'decided') return outcome.kind;
  return outcome.value.listed ? (outcome.value.paragraph ?? 'listed without a paragraph') : 'no';
};

const MODERN = '2024-03-01';

describe('the days that divide the list', () => {
  it.each<[OffenceKey, string, string, string]>([
    // Modern Slavery Act 2015: wholly on or after 31 July 2015; the earlier offences wholly or partly before
    ['MSA_1', '2015-07-31', '2015-07-31', '3A'],
    ['MSA_2', '2015-07-31', '2015-07-31', '4(4)'],
    ['MSA_2', '2015-07-30', '2015-07-30', 'no'],
    ['MSA_2', '2015-07-30', '2015-07-31', 'no'],
    ['MSA_1', '2014-01-01', '2016-01-01', 'no'],
    ['SOA2003_59A', '2015-07-30', '2015-07-30', '4(2)'],
    ['SOA2003_59A', '2015-07-30', '2015-07-31', '4(2)'],
    ['SOA2003_59A', '2015-07-31', '2015-07-31', 'no'],
    ['AITCA2004_4', '2015-07-30', '2015-07-30', '4(3)'],
    ['AITCA2004_4', '2015-07-30', '2016-01-01', '4(3)'],
    ['AITCA2004_4', '2015-07-31', '2016-01-01', 'no'],
    ['SOA2003_57', '2010-06-01', '2010-06-01', '4(2)'],
    // Where the list began to name them
    ['SOA2003_59A', '2013-04-06', '2013-04-06', '4(2)'],
    ['SOA2003_59A', '2013-04-05', '2013-04-05', 'no'],
    ['AITCA2004_4', '2004-11-30', '2004-11-30', 'no'],
    ['AITCA2004_4', '2004-12-01', '2004-12-01', '4(3)'],
    ['SOA2003_53', '2004-04-30', '2004-04-30', 'no'],
    ['SOA2003_53', '2004-05-01', '2004-05-01', '8(2)(f)'],
    ['GLA_12', '2006-09-30', '2006-09-30', 'no'],
    ['GLA_12', '2006-10-01', '2006-10-01', '9A'],
    // Psychoactive Substances Act 2016: 26 May 2016
    ['PSA_4', '2016-05-25', '2016-05-25', 'no'],
    ['PSA_4', '2016-05-25', '2016-05-26', 'notCovered'],
    ['PSA_4', '2016-05-26', '2016-05-26', '1A(a)'],
    ['PSA_8', '2016-05-26', '2016-05-26', '1A(d)'],
    // Immigration Act 1971, s 25B: omitted on 31 December 2020
    ['IA1971_25B', '2020-12-30', '2020-12-30', '4(1)'],
    ['IA1971_25B', '2020-12-30', '2020-12-31', 'notCovered'],
    ['IA1971_25B', '2020-12-31', '2020-12-31', 'no'],
    ['IA1971_25', '2020-12-31', '2020-12-31', '4(1)'],
    ['IA1971_25A', '2020-12-31', '2020-12-31', '4(1)'],
    // Not known to be in force
    ['BSAIA_52', '2026-06-01', '2026-06-01', 'notCovered'],
  ])('%s committed from %s to %s: %s', (key, from, to, expected) => {
    expect(answer(key, from, to)).toBe(expected);
  });

  it('cites the saving for an offence that straddles 31 July 2015', () => {
    const outcome = asked('AITCA2004_4', '2015-07-01', '2015-08-31');
    expect(outcome.reasons[0]?.provision.cite).toBe('POCA 2002, Sch 2 para 4(3)');
    expect(outcome.reasons[0]?.because?.[0]?.provision.cite).toBe('SI 2015/1476, reg 3(a)');
  });

  it('marks what rests on memory, and nothing else', () => {
    expect(asked('SOA2003_57', '2010-06-01').reasons[0]?.mark).toBe('M');
    expect(asked('SOA1956_33', '2012-12-31').reasons[0]?.mark).toBe('M');
    expect(asked('SOA1956_33', '2013-01-01').reasons[0]?.mark).toBeUndefined();
    expect(asked('GLA_12', MODERN).reasons[0]?.mark).toBe('S');
    expect(asked('MSA_2', MODERN).reasons[0]?.mark).toBeUndefined();
  });
});

describe('the list on a day in 2024', () => {
  it.each<[OffenceKey, string]>([
    ['MDA_4(2)', '1(1)(a)'],
    ['MDA_4(3)', '1(1)(a)'],
    ['MDA_5(3)', '1(1)(b)'],
    ['MDA_8', '1(1)(c)'],
    ['MDA_20', '1(1)(d)'],
    ['CJICA_12', '1(3)(a)'],
    ['CJICA_19', '1(3)(b)'],
    ['POCA_327', '2(a)'],
    ['POCA_328', '2(b)'],
    ['TA2000_56', '3'],
    ['FIREARMS_3(1)', '5(2)'],
    ['FCA_14', '6(a)'],
    ['FCA_17', '6(d)'],
    ['CDPA_107(1)', '7(1)(a)'],
    ['CDPA_297A', '7(1)(d)'],
    ['TMA_92', '7(2)'],
    ['SOA1956_33', '8(1)'],
    ['SOA1956_34', '8(1)'],
    ['SOA2003_14', '8(2)(a)'],
    ['SOA2003_48', '8(2)(b)'],
    ['SOA2003_49', '8(2)(c)'],
    ['SOA2003_50', '8(2)(d)'],
    ['SOA2003_52', '8(2)(e)'],
    ['THEFT_21', '9'],
  ])('%s is listed by paragraph %s', (key, paragraph) => {
    expect(answer(key, MODERN)).toBe(paragraph);
  });

  it.each<[OffenceKey, string]>([
    ['SOA1956_33A', 'sections 33 and 34'],
    ['MSA_4', 'not section 4'],
    ['CJA2009_71', 'never in Schedule 2'],
    ['POCA_329', 'not section 329'],
    ['MDA_6', 'not section 6'],
    ['FRAUD_1', 'Fraud Act 2006'],
    ['CONSPIRACY_TO_DEFRAUD', 'paragraph 10(1)'],
    ['SCA2007_45', 'section 44'],
    ['SCA2007_46', 'section 44'],
    ['SCA2015_45', 's 45'],
    ['SOA2003_47', 'not in Schedule 2'],
    ['SOA2003_53A', 'not in Schedule 2'],
    ['IA1971_24', 'not in Schedule 2'],
    ['THEFT_1', 'not in Schedule 2'],
  ])('%s is not listed, and the reason says so', (key, words) => {
    const outcome = asked(key, MODERN);
    expect(outcome).toMatchObject({ kind: 'decided', value: { listed: false } });
    expect(outcome.reasons[0]).toMatchObject({ met: false });
    expect(outcome.reasons[0]?.says).toContain(words);
    expect(outcome.reasons[0]?.provision.cite).toContain('POCA 2002, Sch 2');
  });

  it.each<OffenceKey>(['NIAA2002_145', 'CHILD_CRIMINAL_EXPLOITATION', 'CUCKOOING'])('%s was not checked', (key) => {
    expect(answer(key, MODERN)).toBe('notCovered');
  });
});

describe('offences listed on a condition', () => {
  it.each<[OffenceKey, string]>([
    ['CEMA_50', '1(2)(a)'],
    ['CEMA_68', '1(2)(b) or 5(1)(a)'],
    ['CEMA_170', '1(2)(c) or 5(1)(b)'],
  ])('%s', (key, paragraph) => {
    expect(asked(key, MODERN)).toMatchObject({ kind: 'factsMissing', facts: [{ pointer: '/conditionMet' }] });
    expect(answer(key, MODERN, MODERN, { conditionMet: true })).toBe(paragraph);
    expect(answer(key, MODERN, MODERN, { conditionMet: false })).toBe('no');
  });
});

describe('paragraph 10', () => {
  it.each<[Schedule2Options['inchoate'], string]>([
    ['attempt', '10(1)'],
    ['conspiracy', '10(1)'],
    ['incitement', '10(1)'],
    ['encouragingOrAssistingS44', '10(1A)'],
    ['encouragingOrAssistingS45or46', 'no'],
    ['aidingAndAbetting', '10(2)'],
  ])('%s of human trafficking: %s', (inchoate, expected) => {
    expect(answer('MSA_2', MODERN, MODERN, { inchoate })).toBe(expected);
    expect(answer('MSA_4', MODERN, MODERN, { inchoate })).toBe('no');
  });

  it('lists encouraging under section 44 from 1 October 2008', () => {
    const inchoate = 'encouragingOrAssistingS44';
    expect(answer('MDA_8', '2008-09-30', '2008-09-30', { inchoate })).toBe('no');
    expect(answer('MDA_8', '2008-10-01', '2008-10-01', { inchoate })).toBe('10(1A)');
    expect(answer('MDA_8', '2008-09-30', '2008-10-01', { inchoate })).toBe('notCovered');
  });

  it('waits for the condition of the offence aimed at', () => {
    expect(answer('CEMA_170', MODERN, MODERN, { inchoate: 'conspiracy' })).toBe('factsMissing');
    expect(answer('CEMA_170', MODERN, MODERN, { inchoate: 'conspiracy', conditionMet: true })).toBe('10(1)');
  });

  it.each<OffenceKey>(['CLA1977_1', 'CAA1981_1', 'SCA2007_44'])('%s alone asks what was aimed at', (key) => {
    expect(asked(key, MODERN)).toMatchObject({ kind: 'factsMissing', facts: [{ pointer: '/offence' }] });
  });
});

describe('an offence outside the catalogue', () => {
  it('is not listed only because the caller says so', () => {
    expect(answer('OTHER', MODERN)).toBe('factsMissing');
    expect(answer('OTHER', MODERN, MODERN, { statedNotInSchedule2: true })).toBe('no');
    expect(answer('OTHER', MODERN, MODERN, { statedNotInSchedule2: false })).toBe('factsMissing');
  });
});

describe('the data', () => {
  it('cites Schedule 2 by paragraph in every row', () => {
    for (const { paragraph, provision } of schedule2) {
      expect(provision.cite).toBe(`POCA 2002, Sch 2 para ${paragraph}`);
      expect(provision.url).toBe('https://www.legislation.gov.uk/ukpga/2002/29/schedule/2');
    }
  });

  it('names an offence in more than one row only where a condition tells them apart', () => {
    for (const { key } of offences) {
      const rows = schedule2.filter((entry) => entry.offences.includes(key));
      if (rows.length > 1) expect(rows.every((row) => row.condition !== undefined)).toBe(true);
    }
  });

  it('answers for every offence on either side of every day, and always says why', () => {
    const days = schedule2
      .flatMap(({ listed }) => [listed.from?.day, listed.before?.day])
      .filter((d) => d !== undefined);
    for (const { key } of offences) {
      for (const day of new Set(days)) {
        for (const at of [plusDays(day, -1), day]) {
          const outcome = schedule2Listing(key, { from: at, to: at });
          if (outcome.kind === 'decided') expect(outcome.reasons.length).toBeGreaterThan(0);
        }
      }
    }
  });
});
