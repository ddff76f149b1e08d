import { z } from 'zod';
import { fact } from '../case-file/index.js';
import { poca } from '../law/index.js';
import { decided, factsMissing, forTheCourt, type MissingFact, type Outcome, type Reason } from '../reasons/index.js';

export const ProceedInput = z
  .strictObject({
    route: fact(
      z.enum(['convictedInCrownCourt', 'committedForSentence', 'committedUnderSection70', 'none']).optional(),
      'How the defendant comes before the Crown Court for the offence or offences; none where in none of these ways',
      'POCA 2002, s 6(2)',
    ),
    absconded: fact(z.boolean().optional(), 'Whether the defendant has absconded', 'POCA 2002, s 6(8)'),
    prosecutorAsks: fact(
      z.boolean().optional(),
      'Whether the prosecutor asks the court to proceed',
      'POCA 2002, s 6(3)(a)',
    ),
    courtThinksAppropriate: fact(
      z.boolean().optional(),
      'Whether the court believes that it is appropriate to proceed',
      'POCA 2002, s 6(3)(b)',
    ),
  })
  .meta({ id: 'ProceedInput' });
export type ProceedInput = z.infer<typeof ProceedInput>;

/** Whether the Crown Court must proceed under section 6. */
export interface Proceed {
  readonly mustProceed: boolean;
}

/**
 * Whether the Crown Court must proceed with a view to a confiscation order: two conditions, both needed.
 *
 * @remarks POCA 2002, s 6(1)-(4), (7), (8) (E+W). Read in the Act.
 */
export function mustProceed(input: ProceedInput): Outcome<Proceed> {
  const first = firstCondition(input);
  const second = secondCondition(input);
  const reasons = [first.reason, second.reason];

  if (first.met === false || second.met === false) return decided({ mustProceed: false }, ...reasons);
  const missing = [...first.missing, ...second.missing];
  if (missing.length > 0) return factsMissing(missing, ...reasons);
  if (second.met === undefined) {
    return forTheCourt('Is it appropriate for the court to proceed, although the prosecutor does not ask?', ...reasons);
  }
  const says = 'Both conditions are met: the court must proceed';
  return decided({ mustProceed: true }, { says, provision: poca('6(1)'), because: reasons }, ...orderOfDecisions);
}

interface Condition {
  /** `undefined`: not known, or not yet decided by the court. */
  readonly met: boolean | undefined;
  readonly missing: readonly MissingFact[];
  readonly reason: Reason;
}

const ROUTES = {
  convictedInCrownCourt: { says: 'Convicted of the offence in the Crown Court', provision: poca('6(2)(a)') },
  committedForSentence: { says: 'Committed to the Crown Court for sentence', provision: poca('6(2)(b)') },
  committedUnderSection70: {
    says: 'Committed to the Crown Court under section 70 with a view to a confiscation order',
    provision: poca('6(2)(c)'),
  },
  none: { says: 'Neither convicted in the Crown Court nor committed to it', provision: poca('6(2)'), met: false },
} as const satisfies Record<string, Reason>;

/** Section 6(2) and (8). */
function firstCondition({ route, absconded }: ProceedInput): Condition {
  if (absconded === true) {
    const says = 'The defendant has absconded: the first condition is not satisfied. Section 27 may apply instead';
    return { met: false, missing: [], reason: { says, provision: poca('6(8)'), met: false } };
  }
  if (route === 'none') return { met: false, missing: [], reason: ROUTES.none };
  if (route === undefined || absconded === undefined) {
    const missing = [
      ...(route === undefined
        ? [{ pointer: '/route', wanted: 'how the defendant comes before the Crown Court (s 6(2))' }]
        : []),
      ...(absconded === undefined
        ? [{ pointer: '/absconded', wanted: 'whether the defendant has absconded (s 6(8))' }]
        : []),
    ];
    const says = 'Whether the first condition is satisfied is not known';
    return { met: undefined, missing, reason: { says, provision: poca('6(2)') } };
  }
  const present: Reason = { says: 'The defendant has not absconded', provision: poca('6(8)') };
  return { met: true, missing: [], reason: { ...ROUTES[route], because: [present] } };
}

/** Section 6(3). What the court thinks appropriate is its own to say. */
function secondCondition({ prosecutorAsks, courtThinksAppropriate }: ProceedInput): Condition {
  if (prosecutorAsks === true) {
    return {
      met: true,
      missing: [],
      reason: { says: 'The prosecutor asks the court to proceed', provision: poca('6(3)(a)') },
    };
  }
  if (courtThinksAppropriate === true) {
    const says = 'The court believes that it is appropriate to proceed';
    return { met: true, missing: [], reason: { says, provision: poca('6(3)(b)') } };
  }
  if (prosecutorAsks === undefined) {
    const wanted = 'whether the prosecutor asks the court to proceed (s 6(3)(a))';
    const says = 'Whether the second condition is satisfied is not known';
    return {
      met: undefined,
      missing: [{ pointer: '/prosecutorAsks', wanted }],
      reason: { says, provision: poca('6(3)') },
    };
  }
  const notAsked: Reason = {
    says: 'The prosecutor does not ask the court to proceed',
    provision: poca('6(3)(a)'),
    met: false,
  };
  if (courtThinksAppropriate === undefined) return { met: undefined, missing: [], reason: notAsked };
  const says = 'The court does not believe that it is appropriate to proceed';
  return {
    met: false,
    missing: [],
    reason: { says, provision: poca('6(3)(b)'), met: false, because: [notAsked] },
  };
}

/** Section 6(4), (5) and (7): what is decided next, and in what order. */
const orderOfDecisions: readonly Reason[] = [
  { says: 'First: does the defendant have a criminal lifestyle?', provision: poca('6(4)(a)') },
  { says: 'If so: did the defendant benefit from general criminal conduct?', provision: poca('6(4)(b)') },
  { says: 'If not: did the defendant benefit from particular criminal conduct?', provision: poca('6(4)(c)') },
  { says: 'If the defendant benefited: decide the recoverable amount and order its payment', provision: poca('6(5)') },
  { says: 'Each of these questions is decided on a balance of probabilities', provision: poca('6(7)') },
];
