import { endOfPeriodStarting, firstDayOfYearsEndingWith, type LocalDate, spoken } from '../dates/index.js';
import { poca, schedule2Listing, si2003no333 } from '../law/index.js';
import type { Money } from '../money/index.js';
import type { Reason } from '../reasons/index.js';
import { type Part, type Tested, testOf } from './lifestyle-test.js';
import {
  type EarlierConviction,
  isEarly,
  type Offence,
  type Offences,
  type RelevantBenefit,
} from './relevant-benefit.js';

/** The figures of section 75 that apply to a case. */
export interface Thresholds {
  readonly relevantBenefit: Money;
  readonly otherOffences: number;
  readonly occasions: number;
  readonly years: number;
  readonly months: number;
}

/**
 * Section 75(2)(a): the offence is in Schedule 2. No threshold, and no benefit needed.
 *
 * @remarks POCA 2002, s 75(2)(a), Sch 2 (E+W); SI 2003/333, art 7(2).
 */
export function schedule2Test(offence: Offence): Tested {
  const { id, offence: key, committed, inchoate, conditionMet, statedNotInSchedule2, pointer } = offence;
  const asks = { says: 'an offence in Schedule 2, whatever the benefit', provision: poca('75(2)(a)') };
  if (isEarly(committed.from)) return testOf(id, 'schedule2', asks, [tooEarly(offence, '7(2)')]);
  const listing = schedule2Listing(key, committed, { inchoate, conditionMet, statedNotInSchedule2 });
  const answered = (met: boolean | null, word: string) => {
    const reason: Reason = {
      says: `${id}: ${asks.says}: ${word}`,
      provision: asks.provision,
      because: listing.reasons,
    };
    return {
      offence: id,
      test: 'schedule2' as const,
      met,
      reason: met === false ? { ...reason, met } : reason,
      wanted: [],
    };
  };
  if (listing.kind === 'decided') {
    return listing.value.listed ? answered(true, 'met') : answered(false, 'not met');
  }
  const facts = listing.kind === 'factsMissing' ? listing.facts : [];
  const wanted = facts.map((fact) => ({ ...fact, pointer: pointer + fact.pointer }));
  return { ...answered(null, 'not known'), wanted, undecided: listing };
}

/** What the two routes of section 75(3) ask of the whole case: worked out once, whichever offence is concerned. */
export interface Course {
  /** What all convictions begun in or after Part 2 brought. */
  readonly benefit: RelevantBenefit;
  /** How many of them brought benefit, and of which it is not known. */
  readonly beneficial: number;
  readonly open: readonly Offence[];
  /** Convictions begun before Part 2. */
  readonly early: readonly Offence[];
  readonly occasions: { readonly part: Part; readonly convictions: readonly EarlierConviction[] };
}

export function courseOf(offences: Offences, proceedingsStarted: LocalDate, thresholds: Thresholds): Course {
  const counted = offences.convictions.filter(({ committed }) => !isEarly(committed.from));
  return {
    benefit: offences.benefitFrom(counted),
    beneficial: counted.filter((offence) => offences.benefited(offence) === true).length,
    open: counted.filter((offence) => offences.benefited(offence) === undefined),
    early: offences.convictions.filter(({ committed }) => isEarly(committed.from)),
    occasions: occasionsPart(offences, proceedingsStarted, thresholds),
  };
}

/**
 * Section 75(2)(b) and (3): conduct forming part of a course of criminal activity, by either route. Each route is
 * tested on its own benefit: a convention, for it is unsettled whether the two may be pooled.
 *
 * @remarks POCA 2002, s 75(3), (4), (5) (E+W); SI 2003/333, art 7(3)-(5).
 */
export function courseOfActivityTests(
  offence: Offence,
  offences: Offences,
  course: Course,
  thresholds: Thresholds,
): readonly [Tested, Tested] {
  const { occasions } = course;
  const otherOffences = otherOffencesPart(offence, offences, course, thresholds.otherOffences);
  const bothOpen = otherOffences.met !== false && occasions.part.met !== false;
  const ofEarlier = offences.benefitFrom([offence], occasions.convictions);
  const parts = (counted: Part, benefit: RelevantBenefit, article: '3(1)' | '7(4)') => [
    ...(isEarly(offence.committed.from) ? [tooEarly(offence, article)] : []),
    benefitedPart(offence, offences),
    counted,
    enoughPart(benefit, thresholds.relevantBenefit, '75(5)', bothOpen),
  ];
  return [
    testOf(
      offence.id,
      'courseOfActivityOtherOffences',
      { says: 'a course of activity, by other offences in the same proceedings', provision: poca('75(3)(a)') },
      parts(otherOffences, course.benefit, '7(4)'),
      course.benefit.atLeast,
    ),
    testOf(
      offence.id,
      'courseOfActivityEarlierConvictions',
      { says: 'a course of activity, by earlier convictions', provision: poca('75(3)(b)') },
      parts(occasions.part, ofEarlier, '3(1)'),
      ofEarlier.atLeast,
    ),
  ];
}

/**
 * Section 75(2)(c): one offence committed over at least six months. Relevant benefit is from it, and from offences
 * taken into consideration with it, alone.
 *
 * The offence lasts six months if its last day is not before the last of six calendar months starting with its first:
 * 1 February to 31 July. The count of days is a convention: no case was found.
 *
 * @remarks POCA 2002, s 75(2)(c), (4), (6) (E+W); SI 2003/333, art 7(2), (3).
 */
export function sixMonthsTest(offence: Offence, offences: Offences, { months, relevantBenefit }: Thresholds): Tested {
  const { id, committed } = offence;
  const last = endOfPeriodStarting(committed.from, months);
  const asks = { says: `an offence committed over at least ${String(months)} months`, provision: poca('75(2)(c)') };
  const benefit = offences.benefitFrom([offence]);
  const length: Part = {
    met: last <= committed.to,
    says: `From ${spoken(committed.from)} to ${spoken(committed.to)}; ${String(months)} calendar months starting with the first day end on ${spoken(last)}. The days to be counted are those proved or admitted`,
    provision: poca('75(2)(c)'),
    rest: { convention: 'sixMonthsByCalendar', mark: 'A' },
  };
  const parts = [
    ...(isEarly(committed.from) ? [tooEarly(offence, '7(2)')] : []),
    length,
    benefitedPart(offence, offences),
    enoughPart(benefit, relevantBenefit, '75(6)', false),
  ];
  return testOf(id, 'sixMonths', asks, parts, benefit.atLeast);
}

/** An offence begun before Part 2 cannot meet the test. */
const tooEarly = ({ id, committed }: Offence, article: string): Part => ({
  met: false,
  says:
    article === '3(1)'
      ? `${id} began on ${spoken(committed.from)}, before Part 2: section 6 does not operate for it`
      : `${id} began on ${spoken(committed.from)}, before Part 2: it cannot meet this test`,
  provision: si2003no333(article),
});

const countOf = (count: number, what: string) => `${String(count)} ${what}${count === 1 ? '' : 's'}`;

function benefitedPart(offence: Offence, offences: Offences): Part {
  const met = offences.benefited(offence);
  const wanted = offences.whetherBenefited(offence, '75(2)(c), (3)');
  const says =
    met === undefined
      ? `Whether the defendant benefited from ${offence.id} is not known`
      : `The defendant ${met ? 'benefited' : 'did not benefit'} from ${offence.id}`;
  return { met, says, provision: poca('76(4)'), wanted };
}

/** Section 75(3)(a): the other convictions, this one left out. One taken into consideration is not a conviction. */
function otherOffencesPart(offence: Offence, offences: Offences, course: Course, least: number): Part {
  const itself = isEarly(offence.committed.from) ? null : offences.benefited(offence);
  const known = course.beneficial - (itself === true ? 1 : 0);
  const open = course.open.length - (itself === undefined ? 1 : 0);
  const met = known >= least ? true : known + open < least ? false : undefined;
  const unknown = open === 0 ? '' : `; of ${String(open)} it is not known`;
  return {
    met,
    says: `Convicted in the same proceedings of ${countOf(known, 'other offence')} that brought benefit${unknown}; ${String(least)} are needed, and one taken into consideration is no conviction`,
    provision: poca('75(3)(a)'),
    wanted: course.open.flatMap((other) => offences.whetherBenefited(other, '75(3)(a)')),
    ...(course.early.length > 0 && { rest: { because: [dropped(course.early)] } }),
  };
}

const dropped = (early: readonly Offence[]): Reason => ({
  says: `Offences begun before Part 2 (${early.map(({ id }) => id).join(', ')}) are dropped, and the others counted`,
  provision: si2003no333('7(4)'),
  convention: 'earlyOffencesDropped',
  mark: 'A',
  met: false,
});

/** Section 75(3)(b): by the days of conviction, not of the offences. */
function occasionsPart(
  offences: Offences,
  proceedingsStarted: LocalDate,
  { years, occasions }: Thresholds,
): { readonly part: Part; readonly convictions: readonly EarlierConviction[] } {
  const first = firstDayOfYearsEndingWith(proceedingsStarted, years);
  const convictions = offences.earlier.filter(
    ({ convictedOn }) => convictedOn >= first && convictedOn <= proceedingsStarted,
  );
  const known = convictions.filter((conviction) => offences.benefited(conviction) === true);
  const open = convictions.filter((conviction) => offences.benefited(conviction) === undefined);
  const days = (list: readonly EarlierConviction[]) => new Set(list.map(({ convictedOn }) => convictedOn)).size;
  const met = days(known) >= occasions ? true : days([...known, ...open]) < occasions ? false : undefined;
  const unknown =
    open.length === 0 ? '' : `; of ${String(open.length)} more it is not known whether they brought benefit`;
  const part: Part = {
    met,
    says: `From ${spoken(first)} to ${spoken(proceedingsStarted)}, both included, convicted of offences that brought benefit on ${countOf(days(known), 'separate occasion')}${unknown}; ${String(occasions)} are needed, and convictions on one day are one`,
    provision: poca('75(3)(b)'),
    wanted: open.flatMap((conviction) => offences.whetherBenefited(conviction, '75(3)(b)')),
    rest: {
      ...(isFebruaryCorner(proceedingsStarted, first) && { convention: 'februaryCorner', mark: 'A' as const }),
      ...(known.some(isForEarlyOffence) && { because: [mayCountAlthoughEarly] }),
    },
  };
  return { part, convictions };
}

const isForEarlyOffence = ({ committedFrom, convictedOn }: EarlierConviction) => isEarly(committedFrom ?? convictedOn);
const mayCountAlthoughEarly: Reason = {
  says: 'A conviction of an offence begun before Part 2 counts as an occasion, although its benefit is left out',
  provision: si2003no333('7(5)'),
};

/** Where counting back first, and forward first, give different days: a 29 February lies on one side only. */
const isFebruaryCorner = (last: LocalDate, first: LocalDate) =>
  last.endsWith('-02-28') && [last, first].some((day) => Number(day.slice(0, 4)) % 4 === 0);

/** Section 75(4): not less than the least. */
function enoughPart(benefit: RelevantBenefit, least: Money, at: '75(5)' | '75(6)', bothRoutes: boolean): Part {
  const { atLeast, atMost, wanted, leftOut } = benefit;
  const met = !atLeast.isLessThan(least) ? true : atMost?.isLessThan(least) === true ? false : undefined;
  const known = wanted.length > 0 ? ' as far as it is known' : '';
  const what: Reason = { says: RELEVANT[at], provision: poca(at) };
  const early: Reason = {
    says: `What offences begun before Part 2 brought (${leftOut.join(', ')}) is left out`,
    provision: si2003no333('7(3)'),
    met: false,
  };
  const perRoute: Reason = {
    says: 'Where both routes are open, each is tested on its own benefit: whether they may be pooled is unsettled',
    provision: poca('75(5)'),
    convention: 'relevantBenefitPerRoute',
    mark: 'A',
  };
  return {
    met,
    says: `Relevant benefit${known} is ${atLeast.toString()}; not less than ${least.toString()} is needed`,
    provision: poca('75(4)'),
    wanted,
    rest: { because: [what, ...(leftOut.length > 0 ? [early] : []), ...(bothRoutes ? [perRoute] : [])] },
  };
}

const RELEVANT = {
  '75(5)':
    'From the offence, the other convictions of the course, and offences taken into consideration with any of them; each obtaining once',
  '75(6)': 'From the offence, and offences taken into consideration with it; no other conviction helps',
} as const;
