import { describe, expect, it } from 'vitest';
import { type ChargedOnly, offence, type OffenceKey, offences } from './offences.js';

// The tables of offences, typed from the specification and not from the code.

/**
 * Section | days in force | maximum on indictment | what it is in: reparation, STPO (Schedule 1), s45 (excluded); `?`: not
 * checked | what is not read in the primary text.
 */
const CORE: Partial<Record<OffenceKey, string>> = {
  MSA_1: 's 1 | 2015-07-31– | life | reparation STPO s45 |',
  MSA_2: 's 2 | 2015-07-31– | life | reparation STPO s45 |',
  MSA_4: 's 4 | 2015-07-31– | 10 y; life if committed by kidnapping or false imprisonment | reparation STPO |',
};
const PREDECESSORS: Partial<Record<OffenceKey, string>> = {
  NIAA2002_145: 's 145 | 2003-02-10–2004-04-30 | 14 y | STPO s45? | days M, maximum M',
  SOA2003_57: 's 57 | 2004-05-01–2013-04-05 | 14 y | STPO s45? | days M, maximum M',
  SOA2003_58: 's 58 | 2004-05-01–2013-04-05 | 14 y | STPO s45? | days M, maximum M',
  SOA2003_59: 's 59 | 2004-05-01–2013-04-05 | 14 y | STPO s45? | days M, maximum M',
  SOA2003_59A: 's 59A | 2013-04-06–2015-07-30 | 14 y | STPO s45? | days M, maximum M',
  AITCA2004_4: 's 4 | 2004-12-01–2015-07-30 | 14 y | STPO s45? | days M, maximum M',
  CJA2009_71: 's 71 | 2010-04-06–2015-07-30 | 14 y | STPO s45? | days M, maximum M',
};
const USED_INSTEAD: Partial<Record<OffenceKey, string>> = {
  IA1971_25: 's 25 | | life for offences from 28 June 2022; 14 y before | s45 |',
  IA1971_25A: 's 25A | | life for offences from 28 June 2022 | | maximum M',
  IA1971_25B: 's 25B | –2020-12-30 | ? | |',
  SOA2003_1: 's 1 | | life | s45 | maximum M',
  SOA2003_2: 's 2 | | life | s45 | maximum M',
  SOA2003_3: 's 3 | | 10 y | s45 | maximum M',
  SOA2003_4: 's 4 | | life where there is penetration; otherwise 10 y | s45 | maximum M',
  SOA2003_14: 's 14 | | 14 y | s45 |',
  SOA2003_48: 's 48 | | 14 y | s45 | maximum M',
  SOA2003_49: 's 49 | | 14 y | s45 | maximum M',
  SOA2003_50: 's 50 | | 14 y | s45 | maximum M',
  SOA2003_52: 's 52 | | 7 y | | maximum M',
  SOA2003_53: 's 53 | | 7 y | | maximum M',
  SOA2003_53A: 's 53A | | fine | | maximum M, flags M',
  SOA1956_33: 's 33 | | summary only: 6 months at most | | maximum M',
  SOA1956_34: 's 34 | | summary only: 6 months at most | | maximum M',
  SOA1956_33A: 's 33A | | 7 y | |',
  KIDNAPPING: 'Sch 4 | | life | s45 | maximum M',
  FALSE_IMPRISONMENT: 'Sch 4 | | life | s45 | maximum M',
  OAPA_16: 's 16 | | 10 y | s45 | maximum M',
  OAPA_18: 's 18 | | life | s45 | maximum M',
  OAPA_20: 's 20 | | 5 y | s45 | maximum M',
  OAPA_47: 's 47 | | 5 y | | maximum M',
  THEFT_21: 's 21 | | 14 y | s45 | maximum M',
  THEFT_8: 's 8 | | life | s45 | maximum M',
  THEFT_1: 's 1 | | 7 y | | maximum M',
  FRAUD_1: 's 1 | | 10 y | | maximum M',
  MDA_6: 's 6 | | 14 y | | maximum M',
  'MDA_4(2)': 's 4(2) | | 14 y (class B) | | maximum M',
  'MDA_4(3)': 's 4(3) | | life (class A); 14 y (classes B and C) | | maximum M',
  'MDA_5(3)': 's 5(3) | | life (class A); 14 y (classes B and C) | | maximum M',
  MDA_8: 's 8 | | 14 y | | maximum M',
  POCA_327: 's 327 | | 14 y | |',
  POCA_328: 's 328 | | 14 y | |',
  POCA_329: 's 329 | | 14 y | |',
  IDA2010_4: 's 4 | | 10 y | | maximum M',
  IANA2006_21: 's 21 | | 5 y | | maximum M, flags M',
  GLA_12: 's 12 | | 10 y | | maximum M',
  NMWA1998_31: 's 31 | | fine | | maximum M, flags M',
  PERVERTING_JUSTICE: 'Sch 4 | | life | s45 | maximum M',
  CLA1977_1: 's 1 | | as for the offence aimed at | STPO? s45? |',
  CAA1981_1: 's 1 | | as for the offence aimed at | STPO? s45? |',
  SCA2007_44: 's 44 | | as for the offence aimed at | STPO? s45? |',
  SCA2007_45: 's 45 | | as for the offence aimed at | STPO? s45? |',
  SCA2007_46: 's 46 | | as for the offence aimed at | STPO? s45? |',
  CHILD_CRIMINAL_EXPLOITATION: 'Pt 4 Ch 1 | | 10 y | STPO? s45? | maximum G, flags G',
  CUCKOOING: 'Pt 4 Ch 2 | | 5 y | STPO? s45? | maximum G, flags G',
};

/** In Schedule 2 only, and otherwise not in those tables: nothing more is said of them than was read. */
const ELSEWHERE: Partial<Record<OffenceKey, string>> = {
  MSA_30: 's 30 | 2015-07-31– | 5 y | |',
  IA1971_24: 's 24 | | ? | s45? |',
  SOA2003_47: 's 47 | | ? | s45? |',
  CONSPIRACY_TO_DEFRAUD: 's 12 | | ? | s45? |',
  MDA_20: 's 20 | | ? | s45? |',
  CEMA_50: 's 50 | | ? | s45? |',
  CEMA_68: 's 68(2) | | ? | s45? |',
  CEMA_170: 's 170 | | ? | s45? |',
  CJICA_12: 's 12 | | ? | s45? |',
  CJICA_19: 's 19 | | ? | s45? |',
  PSA_4: 's 4 | | ? | s45? |',
  PSA_5: 's 5 | | ? | s45? |',
  PSA_7: 's 7 | | ? | s45? |',
  PSA_8: 's 8 | | ? | s45? |',
  TA2000_56: 's 56 | | ? | s45? |',
  'FIREARMS_3(1)': 's 3(1) | | ? | s45? |',
  FCA_14: 's 14 | | ? | s45? |',
  FCA_15: 's 15 | | ? | s45? |',
  FCA_16: 's 16 | | ? | s45? |',
  FCA_17: 's 17 | | ? | s45? |',
  'CDPA_107(1)': 's 107(1) | | ? | s45? |',
  'CDPA_107(2)': 's 107(2) | | ? | s45? |',
  'CDPA_198(1)': 's 198(1) | | ? | s45? |',
  CDPA_297A: 's 297A | | ? | s45? |',
  TMA_92: 's 92 | | ? | s45? |',
  BSAIA_52: 's 52 | | ? | s45? |',
  SCA2015_45: 's 45 | | ? | s45? |',
  OTHER: 's 6(2) | | ? | STPO? s45? |',
};

const flag = (name: string, value: boolean | null) => (value === null ? [`${name}?`] : value ? [name] : []);

/** One row of the code, in the columns above. */
function written(key: OffenceKey): string {
  const row = offence(key);
  const days = row.inForce === undefined ? '' : `${row.inForce.from ?? ''}–${row.inForce.to ?? ''}`;
  const marks = Object.entries({
    days: row.marks?.inForce,
    maximum: row.marks?.maximumSentence,
    flags: row.marks?.flags,
  }).flatMap(([name, mark]) => (mark === undefined ? [] : [`${name} ${mark}`]));
  return [
    /(s|Sch|Pt) [^,]+$/.exec(row.provision.cite)?.[0] ?? row.provision.cite,
    days,
    row.maximumSentence?.replace(/ years/g, ' y') ?? '?',
    [
      ...flag('reparation', row.reparationOffence),
      ...flag('STPO', row.stpoSchedule1),
      ...flag('s45', row.section45Excluded),
    ].join(' '),
    marks.join(', '),
  ]
    .join(' | ')
    .replace(/ +/g, ' ')
    .trim();
}

describe.each([
  ['core', CORE],
  ['predecessor', PREDECESSORS],
  ['usedInstead', USED_INSTEAD],
  [null, ELSEWHERE],
] as const)('the table of offences: %s', (trafficking, table) => {
  it('has these offences, and no other', () => {
    const keys = offences.filter((row) => row.trafficking === trafficking).map(({ key }) => key);
    expect(keys.toSorted()).toEqual(Object.keys(table).toSorted());
  });

  it.each(Object.entries(table) as [OffenceKey, string][])('%s: %s', (key, row) => {
    expect(written(key)).toBe(row);
  });
});

describe('the panel for the charging decision', () => {
  const WITH_1_AND_2 = 'Modern Slavery Act 2015, ss 1 and 2';
  const REPARATION = 'reparationOrder';
  const STPO = 'slaveryAndTraffickingPreventionOrder';
  const LIFESTYLE = 'criminalLifestyle';
  const VEHICLE = 'vehicleForfeiture';

  it.each<[OffenceKey, ChargedOnly]>([
    ['SOA1956_33A', { comparedWith: WITH_1_AND_2, lost: [REPARATION, STPO, LIFESTYLE, VEHICLE] }],
    ['SOA2003_53', { comparedWith: WITH_1_AND_2, lost: [REPARATION, STPO, VEHICLE], kept: [LIFESTYLE] }],
    ['IA1971_25', { comparedWith: WITH_1_AND_2, lost: [REPARATION, STPO], kept: [LIFESTYLE, VEHICLE] }],
    ['MSA_4', { comparedWith: WITH_1_AND_2, lost: [LIFESTYLE], kept: [REPARATION, STPO] }],
    ['POCA_329', { comparedWith: WITH_1_AND_2, lost: [LIFESTYLE, REPARATION, STPO] }],
    ['MDA_6', { comparedWith: 'Misuse of Drugs Act 1971, s 4(2)', lost: [LIFESTYLE] }],
    ['CLA1977_1', { comparedWith: WITH_1_AND_2, lost: [], doubtful: [REPARATION] }],
  ])('%s', (key, panel) => {
    expect(offence(key).lostIfChargedOnly).toEqual(panel);
  });
});
