import { z } from 'zod';
import { fact, Id } from '../case-file/index.js';
import { msa2015 } from '../law/index.js';
import { Money, MoneyInput } from '../money/index.js';
import { decided, factsMissing, type Outcome, type Reason } from '../reasons/index.js';

const S_10 = 'Modern Slavery Act 2015, s 10';

export const ReparationAfterChangeInput = z
  .strictObject({
    change: fact(
      z.enum([
        'increasedUnder21',
        'increasedUnder22',
        'reducedUnder23',
        'reducedUnder29',
        'dischargedUnder24',
        'dischargedUnder25',
        'dischargedUnder25A',
        'quashedOnAppeal',
        'variedOnAppeal',
        'madeOnAppeal',
      ]),
      'What became of the confiscation order',
      S_10,
    ),
    confiscation: fact(MoneyInput, 'What the confiscation order now requires to be paid; nil where it is gone', S_10),
    reparationOrders: fact(
      z.array(
        z.strictObject({
          id: Id,
          amount: fact(MoneyInput, 'What it requires to be paid', S_10),
          unpaid: fact(MoneyInput.optional(), 'How much of it is unpaid', S_10),
        }),
      ),
      'Reparation orders made in the proceedings',
      S_10,
    ),
  })
  .meta({ id: 'ReparationAfterChangeInput' });
export type ReparationAfterChangeInput = z.infer<typeof ReparationAfterChangeInput>;

/** What may or must become of reparation orders when the confiscation order changes. Pounds sterling. */
export interface ReparationAfterChange {
  readonly power:
    | 'mayBeIncreased'
    | 'mayBeReducedOrDischarged'
    | 'mayBeDischarged'
    | 'mayBeVaried'
    | 'mustBeQuashed'
    | 'mayBeMade'
    | 'none';
  /** Someone must look at them now. */
  readonly reviewRequired: boolean;
  /** Ids of the orders concerned. */
  readonly orders: readonly string[];
  /** The most that all of them may now come to, where they are fixed again. */
  readonly cap: Money;
  readonly total: Money;
}

/**
 * What becomes of reparation orders when the confiscation order is increased, reduced, discharged, or quashed.
 *
 * @remarks Modern Slavery Act 2015, ss 9(4), 10 (E+W). Whether to use a power is for the court. Section 25 is not among the
 * sections named. A reduction or discharge reaches an order only so far as some of it is unpaid. Pounds sterling.
 */
export function reparationAfterChange(input: ReparationAfterChangeInput): Outcome<ReparationAfterChange> {
  const { change, confiscation, reparationOrders } = input;
  const total = Money.sum(reparationOrders.map(({ amount }) => amount));
  const answer = (power: ReparationAfterChange['power'], orders: readonly string[], ...reasons: readonly Reason[]) =>
    decided<ReparationAfterChange>(
      { power, reviewRequired: power !== 'none', orders, cap: confiscation, total },
      ...reasons,
      ...(total.isMoreThan(confiscation) && power !== 'none' ? [aboveCap(total, confiscation)] : []),
    );
  const { power, says } = RULES[change];
  const rule: Reason = { says, provision: msa2015('10'), ...(power === 'none' && { met: false }) };
  if (change === 'madeOnAppeal') return answer(power, [], rule);
  if (reparationOrders.length === 0)
    return answer('none', [], { says: NONE_MADE, provision: msa2015('10'), met: false });
  if (!ONLY_WHERE_UNPAID.has(change))
    return answer(power, power === 'none' ? [] : reparationOrders.map(({ id }) => id), rule);

  const unknown = reparationOrders.flatMap(({ id, unpaid }, at) =>
    unpaid === undefined
      ? [{ pointer: `/reparationOrders/${String(at)}/unpaid`, wanted: `how much of ${id} is unpaid (${S_10})` }]
      : [],
  );
  if (unknown.length > 0) return factsMissing(unknown, rule);
  const concerned = reparationOrders.filter(({ unpaid }) => unpaid?.isZero() === false).map(({ id }) => id);
  if (concerned.length === 0)
    return answer(
      'none',
      [],
      { says: 'All of it is paid: the power is gone', provision: msa2015('10'), met: false },
      rule,
    );
  return answer(power, concerned, rule);
}

type Change = ReparationAfterChangeInput['change'];

const INCREASE = {
  power: 'mayBeIncreased',
  says: 'Confiscation is increased: a reparation order already made may be increased; there is no power here to make a first one',
} as const;
const REDUCTION = {
  power: 'mayBeReducedOrDischarged',
  says: 'Confiscation is reduced: what is unpaid of a reparation order may be reduced, or the order discharged',
} as const;
const DISCHARGE = {
  power: 'mayBeDischarged',
  says: 'Confiscation is discharged: a reparation order of which some is unpaid may be discharged',
} as const;

const RULES: Readonly<Record<Change, { readonly power: ReparationAfterChange['power']; readonly says: string }>> = {
  increasedUnder21: INCREASE,
  increasedUnder22: INCREASE,
  reducedUnder23: REDUCTION,
  reducedUnder29: REDUCTION,
  dischargedUnder24: DISCHARGE,
  dischargedUnder25: {
    power: 'none',
    says: 'Discharge under section 25 is not among those that reach a reparation order',
  },
  dischargedUnder25A: DISCHARGE,
  quashedOnAppeal: {
    power: 'mustBeQuashed',
    says: 'Confiscation is quashed on appeal: the reparation order must be quashed',
  },
  variedOnAppeal: {
    power: 'mayBeVaried',
    says: 'Confiscation is varied on appeal: the reparation order may be varied',
  },
  madeOnAppeal: {
    power: 'mayBeMade',
    says: 'The Court of Appeal makes a confiscation order: it may make a reparation order',
  },
};
const ONLY_WHERE_UNPAID: ReadonlySet<Change> = new Set([
  'reducedUnder23',
  'reducedUnder29',
  'dischargedUnder24',
  'dischargedUnder25A',
]);
const NONE_MADE = 'No reparation order is made: there is none to change';
const aboveCap = (total: Money, cap: Money): Reason => ({
  says: `Together they come to ${total.toString()}, above the ${cap.toString()} now payable under the confiscation order`,
  provision: msa2015('9(4)'),
  met: false,
});
