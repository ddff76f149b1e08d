import type { LocalDate } from '../dates/index.js';
import { decided, factsMissing, notCovered, type Outcome, type Reason } from '../reasons/index.js';
import type { Mark } from './dated.js';
import { offence, type OffenceKey } from './offences.js';
import { otherAct, pocaSchedule, si2015no1476, si2020no1309, type Provision } from './provision.js';

/** A day that divides offences that are listed from offences that are not, and what becomes of one that straddles it. */
export interface ListingDay {
  readonly day: LocalDate;
  /** The rule, read aloud. */
  readonly says: string;
  /** An offence committed partly before `day` and partly on or after it. `notCovered`: no rule was found. */
  readonly straddling: 'listed' | 'notListed' | 'notCovered';
  readonly source: Provision;
  readonly mark?: Mark;
}

/** One paragraph of Schedule 2, with the offence dates for which it lists its offences. */
export interface Schedule2Entry {
  readonly paragraph: string;
  readonly offences: readonly OffenceKey[];
  readonly provision: Provision;
  readonly listed: {
    /** First day: an earlier offence is not listed. Absent: listed since Part 2 began on 24 March 2003. */
    readonly from?: ListingDay;
    /** Last day and one: an offence from then on is not listed. */
    readonly before?: ListingDay;
    /** The wording in force before this day was not read. */
    readonly readFrom?: LocalDate;
    /** Enacted, but not known to be in force. */
    readonly unverified?: string;
  };
  /** Listed only if the offence was committed so. */
  readonly condition?: string;
  readonly mark?: Mark;
  readonly note?: string;
}

const on = (iso: string) => iso as LocalDate;
const para = (paragraph: string) => ({ paragraph, provision: pocaSchedule('2', paragraph) });

const DRUGS = 'in connection with a prohibition or restriction under section 3 of the Misuse of Drugs Act 1971';
const ARMS = 'in connection with a firearm or ammunition';

/** The Modern Slavery Act entries replaced the earlier ones, but not for an offence wholly or partly before this day. */
const MSA_LISTED: Schedule2Entry['listed'] = {
  from: {
    day: on('2015-07-31'),
    says: 'Schedule 2 lists it for offences committed wholly on or after 31 July 2015',
    straddling: 'notListed',
    source: si2015no1476('3(a)'),
  },
};
const UNTIL_MSA: ListingDay = {
  day: on('2015-07-31'),
  says: 'Schedule 2 lists it for offences committed wholly or partly before 31 July 2015, and not for later ones',
  straddling: 'listed',
  source: si2015no1476('3(a)'),
};
const UNTIL_2021: ListingDay = {
  day: on('2020-12-31'),
  says: 'Section 25B, and with it the listing, ended on 31 December 2020; certain exclusion orders apart, which were not checked',
  straddling: 'notCovered',
  source: si2020no1309('5(4)'),
  mark: 'I',
};
const since = (day: string, spoken: string, source: Provision, mark: Mark): ListingDay => ({
  day: on(day),
  says: `Schedule 2 lists it for offences from ${spoken}`,
  straddling: 'notCovered',
  source,
  mark,
});
const SOA_2003 = since('2004-05-01', '1 May 2004', pocaSchedule('2', '8(2)'), 'M');
const PSA_2016: Schedule2Entry['listed'] = {
  from: since(
    '2016-05-26',
    '26 May 2016',
    {
      kind: 'act',
      cite: 'Psychoactive Substances Act 2016, Sch 5 para 2(2)',
      url: 'https://www.legislation.gov.uk/ukpga/2016/2/schedule/5',
    },
    'V2',
  ),
};
const GANGMASTERS = since(
  '2006-10-01',
  '1 October 2006',
  otherAct('Gangmasters (Licensing) Act 2004', 'ukpga/2004/11', '14(4)'),
  'S',
);
/** Paragraphs 4(1), 4(2) and 8 were not read as they stood before 2013. */
const readFrom = on('2013-01-01');

/**
 * Schedule 2: the offences that are a criminal lifestyle by themselves, as the list stood before the Crime and Policing
 * Act 2026.
 *
 * @remarks POCA 2002, s 75(2)(a), Sch 2 paras 1 to 9B (E+W). Paragraph 10, on inchoate offences, is in the rule.
 */
export const schedule2: readonly Schedule2Entry[] = [
  { ...para('1(1)(a)'), offences: ['MDA_4(2)', 'MDA_4(3)'], listed: {} },
  { ...para('1(1)(b)'), offences: ['MDA_5(3)'], listed: {} },
  { ...para('1(1)(c)'), offences: ['MDA_8'], listed: {} },
  { ...para('1(1)(d)'), offences: ['MDA_20'], listed: {} },
  { ...para('1(2)(a)'), offences: ['CEMA_50'], listed: {}, condition: DRUGS, note: 'Subsections (2) and (3).' },
  { ...para('1(2)(b)'), offences: ['CEMA_68'], listed: {}, condition: DRUGS },
  { ...para('1(2)(c)'), offences: ['CEMA_170'], listed: {}, condition: DRUGS },
  { ...para('1(3)(a)'), offences: ['CJICA_12'], listed: {} },
  { ...para('1(3)(b)'), offences: ['CJICA_19'], listed: {} },
  { ...para('1A(a)'), offences: ['PSA_4'], listed: PSA_2016 },
  { ...para('1A(b)'), offences: ['PSA_5'], listed: PSA_2016 },
  { ...para('1A(c)'), offences: ['PSA_7'], listed: PSA_2016 },
  { ...para('1A(d)'), offences: ['PSA_8'], listed: PSA_2016 },
  { ...para('2(a)'), offences: ['POCA_327'], listed: {} },
  { ...para('2(b)'), offences: ['POCA_328'], listed: {} },
  { ...para('3'), offences: ['TA2000_56'], listed: {} },
  { ...para('3A'), offences: ['MSA_1'], listed: MSA_LISTED },
  {
    ...para('4(1)'),
    offences: ['IA1971_25', 'IA1971_25A'],
    listed: { readFrom },
    note: 'As enacted the paragraph is thought to have named section 25(1) only.',
  },
  {
    ...para('4(1)'),
    offences: ['IA1971_25B'],
    listed: { before: UNTIL_2021, readFrom },
    note: 'Section 25B is omitted from 31 December 2020, except for certain exclusion orders (reg 5(7)). It is not in the list of 2026; the day it left the list was not found.',
  },
  {
    ...para('4(2)'),
    offences: ['SOA2003_57', 'SOA2003_58', 'SOA2003_59'],
    listed: { from: since('2004-05-01', '1 May 2004', pocaSchedule('2', '4(2)'), 'M'), before: UNTIL_MSA },
    mark: 'M',
    note: 'On 20 March 2015 the paragraph named section 59A only.',
  },
  {
    ...para('4(2)'),
    offences: ['SOA2003_59A'],
    listed: {
      from: since('2013-04-06', '6 April 2013', pocaSchedule('2', '4(2)'), 'M'),
      before: UNTIL_MSA,
    },
  },
  {
    ...para('4(3)'),
    offences: ['AITCA2004_4'],
    listed: {
      from: since('2004-12-01', '1 December 2004', pocaSchedule('2', '4(3)'), 'M'),
      before: UNTIL_MSA,
    },
  },
  { ...para('4(4)'), offences: ['MSA_2'], listed: MSA_LISTED },
  { ...para('5(1)(a)'), offences: ['CEMA_68'], listed: {}, condition: ARMS },
  { ...para('5(1)(b)'), offences: ['CEMA_170'], listed: {}, condition: ARMS },
  { ...para('5(2)'), offences: ['FIREARMS_3(1)'], listed: {} },
  { ...para('6(a)'), offences: ['FCA_14'], listed: {} },
  { ...para('6(b)'), offences: ['FCA_15'], listed: {} },
  { ...para('6(c)'), offences: ['FCA_16'], listed: {} },
  { ...para('6(d)'), offences: ['FCA_17'], listed: {} },
  { ...para('7(1)(a)'), offences: ['CDPA_107(1)'], listed: {} },
  { ...para('7(1)(b)'), offences: ['CDPA_107(2)'], listed: {} },
  { ...para('7(1)(c)'), offences: ['CDPA_198(1)'], listed: {} },
  { ...para('7(1)(d)'), offences: ['CDPA_297A'], listed: {} },
  { ...para('7(2)'), offences: ['TMA_92'], listed: {} },
  { ...para('8(1)'), offences: ['SOA1956_33', 'SOA1956_34'], listed: { readFrom } },
  { ...para('8(2)(a)'), offences: ['SOA2003_14'], listed: { from: SOA_2003, readFrom } },
  {
    ...para('8(2)(b)'),
    offences: ['SOA2003_48'],
    listed: { from: SOA_2003, readFrom },
    note: 'The wording changed on 3 May 2015.',
  },
  { ...para('8(2)(c)'), offences: ['SOA2003_49'], listed: { from: SOA_2003, readFrom } },
  { ...para('8(2)(d)'), offences: ['SOA2003_50'], listed: { from: SOA_2003, readFrom } },
  { ...para('8(2)(e)'), offences: ['SOA2003_52'], listed: { from: SOA_2003, readFrom } },
  { ...para('8(2)(f)'), offences: ['SOA2003_53'], listed: { from: SOA_2003, readFrom } },
  { ...para('9'), offences: ['THEFT_21'], listed: {} },
  {
    ...para('9A'),
    offences: ['GLA_12'],
    listed: { from: GANGMASTERS },
    mark: 'S',
    note: 'Section 12(1) and (2). Section 14 came into force on 1 October 2006 according to a copy of the commencement order.',
  },
  {
    ...para('9B'),
    offences: ['BSAIA_52'],
    listed: {
      unverified:
        'The day on which paragraph 9B (Border Security, Asylum and Immigration Act 2025, s 54) starts is not verified',
    },
  },
];

/** What Schedule 2 says of one offence. `paragraph`: the one that lists it. */
export interface Schedule2Listing {
  readonly listed: boolean;
  readonly paragraph?: string;
}

/** How the listed offence was reached, where it was not itself committed by the defendant as principal. */
export type Inchoate =
  | 'attempt'
  | 'conspiracy'
  | 'incitement'
  | 'encouragingOrAssistingS44'
  | 'encouragingOrAssistingS45or46'
  | 'aidingAndAbetting';

export interface Schedule2Options {
  /** For an offence listed only on a condition: was it met? `undefined`: not known. */
  readonly conditionMet?: boolean | undefined;
  readonly inchoate?: Inchoate | undefined;
  /** For `OTHER` only: the caller states that the offence is not in Schedule 2. */
  readonly statedNotInSchedule2?: boolean | undefined;
}

/** First and last day of the offence, both included. */
interface Committed {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * Whether an offence is one of the lifestyle offences, on the days it was committed.
 *
 * @remarks POCA 2002, s 75(2)(a) and Sch 2 (E+W), before the Crime and Policing Act 2026. No threshold applies and no
 * benefit is needed. An offence that began before 24 March 2003 cannot meet the test (SI 2003/333, art 7(2)): that is
 * for the criminal lifestyle room, and is not asked here.
 * @param committed first and last day, both included
 */
export function schedule2Listing(
  key: OffenceKey,
  committed: Committed,
  options: Schedule2Options = {},
): Outcome<Schedule2Listing> {
  const { inchoate } = options;
  if (inchoate === 'encouragingOrAssistingS45or46') return notListed(ONLY_SECTION_44, pocaSchedule('2', '10(1A)'));
  const itself = listingOf(key, committed, options);
  if (inchoate === undefined || itself.kind !== 'decided' || !itself.value.listed) return itself;
  if (inchoate === 'encouragingOrAssistingS44') {
    const taken = takenOutByDays('Encouraging or assisting an offence', { from: SECTION_44 }, committed);
    if (taken !== undefined) return taken;
  }
  const { paragraph, act } = PARAGRAPH_10[inchoate];
  const says = `${act} an offence listed in Schedule 2 is itself listed`;
  return decided(
    { listed: true, paragraph },
    { says, provision: pocaSchedule('2', paragraph), because: itself.reasons },
  );
}

const SECTION_44 = since('2008-10-01', '1 October 2008', pocaSchedule('2', '10(1A)'), 'M');
const PARAGRAPH_10 = {
  attempt: { paragraph: '10(1)', act: 'Attempting' },
  conspiracy: { paragraph: '10(1)', act: 'Conspiring to commit' },
  incitement: { paragraph: '10(1)', act: 'Inciting' },
  encouragingOrAssistingS44: { paragraph: '10(1A)', act: 'Intentionally encouraging or assisting' },
  aidingAndAbetting: { paragraph: '10(2)', act: 'Aiding, abetting, counselling or procuring' },
} as const;

/** The listing of the offence itself, before paragraph 10. */
function listingOf(key: OffenceKey, committed: Committed, options: Schedule2Options): Outcome<Schedule2Listing> {
  if (key === 'OTHER') return otherOffence(options);
  if (isInchoate(key)) return factsMissing([{ pointer: '/offence', wanted: AIMED_AT }]);
  if (isNotChecked(key)) return notCovered(`${offence(key).title}: ${NOT_CHECKED[key]}`);

  const entries = schedule2.filter((entry) => entry.offences.includes(key));
  const [entry] = entries;
  const { title, marks } = offence(key);
  if (entry === undefined) {
    return notListed(NOT_IN_THE_LIST[key] ?? `${title} is not in Schedule 2`, pocaSchedule('2'), marks?.flags);
  }
  if (entry.listed.unverified !== undefined) return notCovered(entry.listed.unverified);
  const taken = takenOutByDays(title, entry.listed, committed);
  if (taken !== undefined) return taken;
  return entry.condition === undefined ? listed(title, entry, committed) : onCondition(title, entries, options);
}

function listed(title: string, entry: Schedule2Entry, committed: Committed): Outcome<Schedule2Listing> {
  const { paragraph, provision } = entry;
  const { from, before, readFrom: read } = entry.listed;
  const mark = entry.mark ?? (read !== undefined && committed.from < read ? 'M' : undefined);
  const day = before ?? from;
  const reason: Reason = { says: `${title} is in Schedule 2`, provision };
  return decided(
    { listed: true, paragraph },
    {
      ...reason,
      ...(mark !== undefined && { mark }),
      ...(day !== undefined && { because: [{ says: day.says, provision: day.source }] }),
    },
  );
}

/** An offence that Schedule 2 lists only if it was committed in a certain connection. */
function onCondition(
  title: string,
  entries: readonly Schedule2Entry[],
  options: Schedule2Options,
): Outcome<Schedule2Listing> {
  const condition = entries.map((entry) => entry.condition).join(', or ');
  const paragraph = entries.map((entry) => entry.paragraph).join(' or ');
  const provision = pocaSchedule('2', paragraph);
  if (options.conditionMet === undefined) {
    const says = `${title} is in Schedule 2 only if it was committed ${condition}`;
    return factsMissing([{ pointer: '/conditionMet', wanted: `whether it was committed ${condition}` }], {
      says,
      provision,
    });
  }
  if (!options.conditionMet) return notListed(`${title} was not committed ${condition}`, provision);
  return decided({ listed: true, paragraph }, { says: `${title} was committed ${condition}`, provision });
}

/** An offence outside the catalogue: nothing is known of it but what the caller states. */
function otherOffence({ statedNotInSchedule2 }: Schedule2Options): Outcome<Schedule2Listing> {
  if (statedNotInSchedule2 === true) {
    return notListed('The offence is stated not to be in Schedule 2; it is not one Recoup knows', pocaSchedule('2'));
  }
  if (statedNotInSchedule2 === false) {
    const wanted = 'the name of the offence: every offence in Schedule 2 is in the catalogue';
    return factsMissing([{ pointer: '/offence', wanted }]);
  }
  const wanted = 'the name of the offence, or a statement that it is not in Schedule 2';
  return factsMissing([
    { pointer: '/offence', wanted },
    { pointer: '/statedNotInSchedule2', wanted },
  ]);
}

/** Not listed, or not covered, because of the days of the offence; `undefined` when they leave it in the list. */
function takenOutByDays(
  title: string,
  { from, before }: Schedule2Entry['listed'],
  committed: Committed,
): Outcome<Schedule2Listing> | undefined {
  const early = from !== undefined && committed.from < from.day;
  const late = before !== undefined && committed.to >= before.day;
  return (
    (early ? sideOf(title, from, committed.to >= from.day) : undefined) ??
    (late ? sideOf(title, before, committed.from < before.day) : undefined)
  );
}

function sideOf(title: string, day: ListingDay, straddles: boolean): Outcome<Schedule2Listing> | undefined {
  if (straddles && day.straddling === 'listed') return undefined;
  const reason: Reason = { says: day.says, provision: day.source, ...(day.mark !== undefined && { mark: day.mark }) };
  if (!straddles || day.straddling === 'notListed') {
    const says = `${title} is not in Schedule 2 for an offence committed on these days`;
    return decided({ listed: false }, { says, provision: pocaSchedule('2'), met: false, because: [reason] });
  }
  return notCovered(`${title}: no rule was found for an offence committed partly before ${day.day}`, reason);
}

function notListed(says: string, provision: Provision, mark?: Mark): Outcome<Schedule2Listing> {
  return decided({ listed: false }, { says, provision, met: false, ...(mark !== undefined && { mark }) });
}

const ONLY_SECTION_44 = 'Paragraph 10(1A) names section 44 of the Serious Crime Act 2007 only, not sections 45 or 46';

/** Offences often taken for lifestyle offences, and why they are not. */
const NOT_IN_THE_LIST: Partial<Record<OffenceKey, string>> = {
  SOA1956_33A:
    'Keeping a brothel used for prostitution (s 33A) is not in Schedule 2, which names sections 33 and 34; the Crime and Policing Act 2026 is reported to add it',
  MSA_4: 'Schedule 2 names sections 1 and 2 of the Modern Slavery Act 2015, not section 4',
  CJA2009_71:
    'Section 71 of the Coroners and Justice Act 2009 was never in Schedule 2: section 1 of the Modern Slavery Act 2015 was added as new',
  POCA_329: 'Paragraph 2 names sections 327 and 328, not section 329',
  MDA_6:
    'Paragraph 1(1) names section 4(2) of the Misuse of Drugs Act 1971, production, and not section 6, cultivation',
  FRAUD_1: 'No offence under the Fraud Act 2006 is in Schedule 2',
  CONSPIRACY_TO_DEFRAUD:
    'Conspiracy to defraud is not in Schedule 2: paragraph 10(1) reaches conspiring to commit an offence that is listed',
  SCA2007_45: ONLY_SECTION_44,
  SCA2007_46: ONLY_SECTION_44,
  SCA2015_45: 'Participating in the activities of an organised crime group (s 45) is not in Schedule 2',
};

/** Offences our source leaves unchecked against Schedule 2. */
const NOT_CHECKED = {
  NIAA2002_145: 'whether Schedule 2 listed it was not checked',
  CHILD_CRIMINAL_EXPLOITATION: 'whether the Crime and Policing Act 2026 lists it in Schedule 2 was not checked',
  CUCKOOING: 'whether the Crime and Policing Act 2026 lists it in Schedule 2 was not checked',
} as const;
const isNotChecked = (key: OffenceKey): key is keyof typeof NOT_CHECKED => key in NOT_CHECKED;

/** These are listed if the offence they aim at is: `inchoate` says so beside that offence. */
const isInchoate = (key: OffenceKey): boolean => key === 'CLA1977_1' || key === 'CAA1981_1' || key === 'SCA2007_44';
const AIMED_AT = 'the offence aimed at, with inchoate saying how: conspiracy, attempt, or encouraging or assisting';
