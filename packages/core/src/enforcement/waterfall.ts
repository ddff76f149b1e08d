import { z } from 'zod';
import { fact, Id } from '../case-file/index.js';
import { type Provision, poca } from '../law/index.js';
import { Money, MoneyInput } from '../money/index.js';
import { decided, type Outcome, type Reason } from '../reasons/index.js';

/** Costs that come out of a receipt before anybody else is paid, in the order of the Act. */
export const COST_KINDS = [
  'insolvencyPractitioner',
  'managementReceiver',
  'enforcementReceiver',
  'storageAndSale',
] as const;

const CostKind = z.enum(COST_KINDS);
type CostKind = z.infer<typeof CostKind>;

export const CostInput = z
  .strictObject({
    id: Id,
    kind: fact(
      CostKind,
      'Whose costs: expenses of an insolvency practitioner (s 432), a management or enforcement receiver, or storage and sale (s 67B)',
      'POCA 2002, ss 54, 55',
    ),
    amount: fact(MoneyInput, 'What is payable', 'POCA 2002, s 55'),
    paidByEmployer: fact(
      z.boolean().prefault(false),
      'Whether the receiver is on the staff of the police, the CPS, the NCA, HMRC or the like, and so is not paid',
      'POCA 2002, s 55',
    ),
  })
  .meta({ id: 'EnforcementCostInput', description: 'Costs to be met from what is recovered' });

export const DirectionInput = z
  .strictObject({
    id: Id,
    amount: fact(MoneyInput, 'The sum directed to be paid from what is recovered', 'POCA 2002, s 13(6)'),
    rank: fact(
      z.int().min(1).max(1000).optional(),
      'Its place among the directions, where the court gave one: the Act gives none',
      'POCA 2002, s 13(6)',
    ),
  })
  .meta({ id: 'DirectionInput', description: 'A direction that a priority order be paid out of what is recovered' });

/** Refuses two entries of one id. */
export const refuseRepeated =
  (law: string) =>
  (list: readonly { readonly id: string }[], context: z.RefinementCtx): void => {
    const seen = new Set<string>();
    list.forEach(({ id }, index) => {
      if (seen.has(id)) {
        const message = `the id ${id} is used twice (${law}): give each entry an id of its own`;
        context.addIssue({ code: 'custom', path: [index, 'id'], message });
      }
      seen.add(id);
    });
  };

export const WaterfallInput = z
  .strictObject({
    amount: fact(MoneyInput, 'The sum received by the designated officer', 'POCA 2002, s 55'),
    throughReceiverOrSale: fact(
      z.boolean(),
      'Whether it came from a receiver, or from a sale of seized property under section 67D',
      'POCA 2002, s 55',
    ),
    costs: fact(
      z.array(CostInput).superRefine(refuseRepeated('POCA 2002, s 55')).optional(),
      'Costs not yet paid',
      'POCA 2002, s 55',
    ),
    directions: fact(
      z.array(DirectionInput).superRefine(refuseRepeated('POCA 2002, s 13(6)')).optional(),
      'Directions under section 13(6), so far as not yet paid',
      'POCA 2002, s 13(6)',
    ),
  })
  .meta({ id: 'WaterfallInput' });
export type WaterfallInput = z.infer<typeof WaterfallInput>;

/** What a receipt is applied to. Its lines sum to the receipt. Pounds sterling. */
export interface AppliedReceipt {
  /** By how much the amount payable falls: the whole of it, whatever it is applied to. */
  readonly reducesOrderBy: Money;
  readonly lines: readonly AppliedLine[];
  /** The question for the court where directions that are not ranked, or costs of one kind, are paid in part. */
  readonly split: string | null;
}

/** One step of the order of payment. */
export interface AppliedLine {
  readonly to: CostKind | 'directions' | 'asFine';
  readonly amount: Money;
  /** To whom, where it is settled; `null`: how it is shared is for the court. */
  readonly shares: readonly { readonly id: string; readonly amount: Money }[] | null;
}

/**
 * How a sum received is applied: it reduces the amount payable in full, and is applied to an insolvency practitioner's
 * expenses; if it came through a receiver or a sale of seized property, to the receivers' costs and those of storage and
 * sale; to sums directed to be paid to victims; and the rest as a fine.
 *
 * @remarks POCA 2002, ss 13(6), 54, 55, 67D (E+W). Read in the Act.
 */
export function applicationOfReceipt(input: WaterfallInput): Outcome<AppliedReceipt> {
  const { amount } = input;
  const steps: Reason[] = [];
  const lines: AppliedLine[] = [];
  let left = amount;
  const pay = (to: AppliedLine['to'], owed: Owed, provision: Provision) => {
    const paid = Money.min(left, owed.sum);
    left = left.minus(paid);
    if (owed.sum.isZero()) return;
    lines.push({ to, amount: paid, shares: shared(paid, owed) });
    steps.push({ says: `${paid.toString()} of ${owed.sum.toString()}: ${STEP[to]}`, provision });
  };

  for (const kind of COST_KINDS) {
    const owed = costsOf(kind, input);
    if (kind === 'insolvencyPractitioner' || input.throughReceiverOrSale) pay(kind, owed, poca('55'));
    else if (!owed.sum.isZero())
      steps.push({ says: `${STEP[kind]}: only from a receiver or a sale`, provision: poca('55'), met: false });
  }
  const directions = directed(input);
  pay('directions', directions, poca('13(6)'));
  const unsettled = lines.find(({ shares }) => shares === null);
  lines.push({ to: 'asFine', amount: left, shares: [] });
  const split =
    unsettled === undefined
      ? null
      : `How is the ${unsettled.amount.toString()} shared among the ${unsettled.to === 'directions' ? 'directions' : STEP[unsettled.to]}?`;
  return decided<AppliedReceipt>(
    { reducesOrderBy: amount, lines, split },
    { says: `The amount payable is reduced by ${amount.toString()}, whatever it is applied to`, provision: poca('55') },
    ...steps,
    ...employed(input),
    { says: `${left.toString()}: ${STEP.asFine}`, provision: poca('55') },
    ...(unsettled === undefined ? [] : [unsettled.to === 'directions' ? UNRANKED : ALIKE]),
  );
}

interface Owed {
  readonly sum: Money;
  readonly each: readonly { readonly id: string; readonly amount: Money }[];
  /** Whether an order of payment among them is settled. */
  readonly ranked: boolean;
}

const owing = (each: Owed['each'], ranked: boolean): Owed => ({
  sum: Money.sum(each.map(({ amount }) => amount)),
  each,
  ranked,
});

const costsOf = (kind: CostKind, { costs = [] }: WaterfallInput): Owed =>
  owing(
    costs.filter((cost) => cost.kind === kind && !cost.paidByEmployer),
    false,
  );

/** Directions in their rank. One alone needs none. */
function directed({ directions = [] }: WaterfallInput): Owed {
  const unpaid = directions.filter(({ amount }) => !amount.isZero());
  const ranks = new Set(unpaid.flatMap(({ rank }) => (rank === undefined ? [] : [rank])));
  const ranked = [...unpaid].sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0));
  return owing(ranked, ranks.size === unpaid.length);
}

function shared(paid: Money, { sum, each, ranked }: Owed): AppliedLine['shares'] {
  const isInPart = !paid.isZero() && paid.isLessThan(sum);
  if (isInPart && !ranked && each.length > 1) return null;
  let left = paid;
  return each.map(({ id, amount }) => {
    const share = Money.min(left, amount);
    left = left.minus(share);
    return { id, amount: share };
  });
}

const STEP: Record<AppliedLine['to'], string> = {
  insolvencyPractitioner: 'expenses of an insolvency practitioner (s 432)',
  managementReceiver: 'costs of a management receiver',
  enforcementReceiver: 'costs of an enforcement receiver',
  storageAndSale: 'costs of storage and sale (s 67B)',
  directions: 'sums directed to be paid to victims from what is recovered (s 13(6))',
  asFine: 'the rest, dealt with as a fine',
};

const employed = ({ costs = [] }: WaterfallInput): Reason[] =>
  costs
    .filter(({ paidByEmployer }) => paidByEmployer)
    .map(({ id }) => ({
      says: `${id}: a receiver on the staff of an authority is not paid out of the receipt`,
      provision: poca('55'),
      met: false,
    }));

const UNRANKED: Reason = {
  says: 'The Act ranks the directions in no way: how a part payment is shared is for the court',
  provision: poca('13(6)'),
};
const ALIKE: Reason = {
  says: 'The Act ranks kinds of costs, and not costs of one kind: how a part payment is shared among them is for the court',
  provision: poca('55'),
};
