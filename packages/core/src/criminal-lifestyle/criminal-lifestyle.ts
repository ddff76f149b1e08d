import { inForceOn, poca } from '../law/index.js';
import { decided, factsMissing, type MissingFact, notCovered, type Outcome, type Reason } from '../reasons/index.js';
import * as figures from './figures.js';
import type { CriminalLifestyleInput } from './input.js';
import type { LifestyleTest, Tested } from './lifestyle-test.js';
import { Offences } from './relevant-benefit.js';
import { courseOf, courseOfActivityTests, schedule2Test, sixMonthsTest, type Thresholds } from './tests.js';

/** Whether the defendant has a criminal lifestyle, and how each test stands for each offence concerned. */
export interface CriminalLifestyle {
  readonly hasCriminalLifestyle: boolean;
  readonly tests: readonly LifestyleTest[];
}

/**
 * Whether the defendant has a criminal lifestyle: any one of the tests, for any one of the offences concerned.
 *
 * A test is met if it is on what is known, and not met if it could not be were every unknown fact in its favour. One test
 * met is enough, whatever else is unknown.
 *
 * @remarks POCA 2002, s 75 and Sch 2 (E+W), before the Crime and Policing Act 2026; SI 2003/333, art 7 for offences begun
 * before 24 March 2003. Read in the Act and the instrument; conventions (A) are named in the reasons. Pounds sterling.
 */
export function criminalLifestyle(input: CriminalLifestyleInput): Outcome<CriminalLifestyle> {
  const thresholds = thresholdsOn(input);
  if (thresholds === undefined) {
    const says = `proceedingsStarted (${input.proceedingsStarted}) is before Part 2 came into force (${figures.part2Commencement.from}); check the date`;
    return notCovered(says, { says, provision: poca('75'), met: false });
  }
  const offences = new Offences(input);
  const course = courseOf(offences, input.proceedingsStarted, thresholds);
  const tested = offences.convictions
    .filter(({ status }) => status === 'concerned')
    .flatMap((offence) => [
      schedule2Test(offence),
      ...courseOfActivityTests(offence, offences, course, thresholds),
      sixMonthsTest(offence, offences, thresholds),
    ]);
  return whole(tested);
}

/** Section 75(1) and (2). */
function whole(tested: readonly Tested[]): Outcome<CriminalLifestyle> {
  const are = (met: boolean | null) => tested.filter((test) => test.met === met);
  const [met, notMet, open] = [are(true), are(false), are(null)];
  const reasonsOf = (list: readonly Tested[]) => list.map(({ reason }) => reason);
  const tests = tested.map(
    ({ offence, test, met: isMet, relevantBenefit }): LifestyleTest => ({
      offence,
      test,
      met: isMet,
      ...(relevantBenefit !== undefined && { relevantBenefit }),
    }),
  );

  if (met.length > 0) {
    const unknown = open.length === 0 ? '' : ', and what is not known of the others changes nothing';
    const says = `The defendant has a criminal lifestyle: one test for one offence concerned is enough${unknown}`;
    const yes: Reason = { says, provision: poca('75(1)'), because: reasonsOf(met) };
    return decided({ hasCriminalLifestyle: true, tests }, yes, ...reasonsOf(notMet), ...reasonsOf(open));
  }
  if (open.length === 0) {
    const says = 'The defendant has no criminal lifestyle: no test is met for any offence concerned';
    const no: Reason = { says, provision: poca('75(1)'), met: false, because: reasonsOf(notMet) };
    return decided({ hasCriminalLifestyle: false, tests }, no);
  }
  const facts = unique(open.flatMap(({ wanted }) => wanted));
  const reasons = [...reasonsOf(open), ...reasonsOf(notMet)];
  if (facts.length > 0) return factsMissing(facts, ...reasons);
  const why = open.flatMap(({ undecided }) => (undecided?.kind === 'notCovered' ? [undecided.why] : []));
  return notCovered(`Whether the defendant has a criminal lifestyle: ${[...new Set(why)].join('; ')}`, ...reasons);
}

/** Each fact once, however many tests want it. */
const unique = (facts: readonly MissingFact[]): MissingFact[] => [
  ...new Map(facts.map((fact) => [fact.pointer, fact])).values(),
];

/** The figures that apply: the one place where the date picks them. */
function thresholdsOn({ proceedingsStarted: day }: CriminalLifestyleInput): Thresholds | undefined {
  const relevantBenefit = inForceOn(figures.leastRelevantBenefit, day)?.value;
  const otherOffences = inForceOn(figures.leastOtherOffences, day)?.value;
  const occasions = inForceOn(figures.leastEarlierOccasions, day)?.value;
  const years = inForceOn(figures.yearsForEarlierConvictions, day)?.value;
  const months = inForceOn(figures.leastMonthsOfOffence, day)?.value;
  if (
    relevantBenefit === undefined ||
    otherOffences === undefined ||
    occasions === undefined ||
    years === undefined ||
    months === undefined
  ) {
    return undefined;
  }
  return { relevantBenefit, otherOffences, occasions, years, months };
}
