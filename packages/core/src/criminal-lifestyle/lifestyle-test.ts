import type { Provision } from '../law/index.js';
import type { Money } from '../money/index.js';
import type { MissingFact, Reason, Undecided } from '../reasons/index.js';

/** The tests of section 75(2), the second by each of its two routes. */
export type LifestyleTestName =
  | 'schedule2'
  | 'courseOfActivityOtherOffences'
  | 'courseOfActivityEarlierConvictions'
  | 'sixMonths';

/** One test for one offence concerned. */
export interface LifestyleTest {
  readonly offence: string;
  readonly test: LifestyleTestName;
  /** `null`: not known. */
  readonly met: boolean | null;
  /** As far as it is known, where the test uses it. Pounds sterling. */
  readonly relevantBenefit?: Money;
}

/** A test, with what explains it and what is wanted to decide it. */
export interface Tested extends LifestyleTest {
  readonly reason: Reason;
  readonly wanted: readonly MissingFact[];
  /** Why it cannot be decided, where that is not for want of facts. */
  readonly undecided?: Undecided;
}

/** One thing a test needs. */
export interface Part {
  /** `undefined`: not known. */
  readonly met: boolean | undefined;
  readonly says: string;
  readonly provision: Provision;
  readonly wanted?: readonly MissingFact[];
  readonly rest?: Pick<Reason, 'convention' | 'mark' | 'because'>;
}

/** A test is met if all its parts are; not met if any is not; otherwise not known, for want of what its parts want. */
export function testOf(
  offence: string,
  test: LifestyleTestName,
  asks: { readonly says: string; readonly provision: Provision },
  parts: readonly Part[],
  relevantBenefit?: Money,
): Tested {
  const met = parts.some((part) => part.met === false) ? false : parts.every((part) => part.met === true) ? true : null;
  const because = parts.map(
    ({ met: isMet, says, provision, rest }): Reason => ({
      says,
      provision,
      ...(isMet === false && { met: false }),
      ...rest,
    }),
  );
  const outcome = met === null ? 'not known' : met ? 'met' : 'not met';
  return {
    offence,
    test,
    met,
    ...(relevantBenefit !== undefined && { relevantBenefit }),
    reason: {
      says: `${offence}: ${asks.says}: ${outcome}`,
      provision: asks.provision,
      ...(met === false && { met }),
      because,
    },
    wanted: met === null ? parts.flatMap((part) => (part.met === undefined ? (part.wanted ?? []) : [])) : [],
  };
}
