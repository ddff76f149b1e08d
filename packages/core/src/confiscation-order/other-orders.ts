import { z } from 'zod';
import { fact, Id } from '../case-file/index.js';
import { LocalDate, spoken } from '../dates/index.js';
import { poca } from '../law/index.js';
import { Money, MoneyInput } from '../money/index.js';
import { decided, factsMissing, type MissingFact, notCovered, type Outcome, type Reason } from '../reasons/index.js';
import { type PriorityOrderKind, priorityOrderKinds, type PriorityOrderRow } from './figures.js';
import { refuseRepeatedIds } from './ids.js';

const PRIORITY_KINDS = ['compensation', 'surcharge', 'unlawfulProfit', 'slaveryAndTraffickingReparation'] as const;

export const PriorityOrdersInput = z
  .strictObject({
    orderMade: fact(LocalDate, 'The day the confiscation order is made', 'POCA 2002, s 13(5)'),
    confiscation: fact(MoneyInput, 'The amount of the confiscation order', 'POCA 2002, s 13(5)'),
    means: fact(
      MoneyInput.optional(),
      'The means from which the court believes all of these orders must be met',
      'POCA 2002, s 13(5)(b)',
    ),
    priorityOrders: fact(
      z
        .array(
          z.strictObject({
            id: Id,
            kind: fact(z.enum(PRIORITY_KINDS), 'What order it is', 'POCA 2002, s 13(3A)'),
            amount: fact(MoneyInput, 'What it requires to be paid', 'POCA 2002, s 13(5)'),
          }),
        )
        .superRefine(refuseRepeatedIds('POCA 2002, s 13(5)')),
      'Orders for payment made against the same person',
      'POCA 2002, s 13(3A), (5)',
    ),
    inSameProceedings: fact(
      z.boolean().optional(),
      'Whether they are made in the same proceedings as the confiscation order',
      'POCA 2002, s 13(5)(a)',
    ),
    onReconsiderationUnder: fact(
      z.enum(['19', '20', '32', '33']).optional(),
      'Where the confiscation order is made on reconsideration or appeal: the section. Left out: it is made under section 6',
      'POCA 2002, ss 19, 20, 32, 33',
    ),
  })
  .meta({ id: 'PriorityOrdersInput' });
export type PriorityOrdersInput = z.infer<typeof PriorityOrdersInput>;

/** What must be paid to others out of what the confiscation order recovers. Pounds sterling. */
export interface PriorityOrders {
  /** Ids of the orders that are priority orders on that day. */
  readonly priority: readonly string[];
  /** By how much the means fall short of all the orders together; `null` where no direction can be made and none is asked. */
  readonly shortfall: Money | null;
  /** What the court must direct to be paid from sums recovered under the confiscation order. */
  readonly direction: Money;
  /** The question for the court where the direction is shared among several orders. */
  readonly split: string | null;
}

/**
 * How much of the priority orders the court must direct to be paid out of what the confiscation order recovers.
 *
 * @remarks POCA 2002, s 13(3A), (5), (6) (E+W). Read in the Act. The Act ranks the priority orders in no way: how the
 * direction is shared is for the court. Pounds sterling.
 */
export function priorityOrders(input: PriorityOrdersInput): Outcome<PriorityOrders> {
  const { orderMade, confiscation, means, inSameProceedings } = input;
  const sorted = input.priorityOrders.map((order) => ({
    order,
    ...priorityOn(order, orderMade, input.onReconsiderationUnder),
  }));
  const reasons = sorted.map(({ reason }) => reason);
  if (sorted.some(({ isPriority }) => isPriority === undefined)) {
    return notCovered(
      'Whether an unlawful profit order was a priority order before 1 June 2015 was not verified',
      ...reasons,
    );
  }
  const priority = sorted.filter(({ isPriority }) => isPriority === true).map(({ order }) => order);
  const none = (...because: readonly Reason[]) => {
    const value = { priority: priority.map(({ id }) => id), shortfall: null, direction: Money.zero, split: null };
    return decided<PriorityOrders>(value, ...because, ...reasons);
  };
  const sum = Money.sum(priority.map(({ amount }) => amount));
  if (sum.isZero())
    return none({ says: 'No priority order requires anything to be paid', provision: poca('13(5)'), met: false });
  if (inSameProceedings === false) return none(NOT_SAME_PROCEEDINGS);
  if (means === undefined) return factsMissing(wanted(input), ...reasons);
  const shortfall = confiscation.plus(sum).lessButNotBelowZero(means);
  if (shortfall.isZero()) {
    const says = `The means of ${means.toString()} cover the confiscation order and the priority orders: no direction; the same sum should not be taken twice`;
    const value = { priority: priority.map(({ id }) => id), shortfall, direction: Money.zero, split: null };
    return decided<PriorityOrders>(value, { says, provision: poca('13(5)'), met: false }, ...reasons);
  }
  if (inSameProceedings === undefined) return factsMissing(wanted(input), ...reasons);
  const direction = Money.min(shortfall, sum);
  const split = priority.length > 1 && direction.isLessThan(sum) ? splitQuestion(direction) : null;
  return decided<PriorityOrders>(
    { priority: priority.map(({ id }) => id), shortfall, direction, split },
    {
      says: `The court must direct that ${direction.toString()} of the priority orders be paid from sums recovered under the confiscation order`,
      provision: poca('13(6)'),
      because: [
        {
          says: `The means of ${means.toString()} fall ${shortfall.toString()} short of ${confiscation.toString()} and ${sum.toString()}`,
          provision: poca('13(5)'),
        },
      ],
    },
    ...(split === null ? [] : [{ says: UNRANKED, provision: poca('13(6)') }]),
    ...reasons,
  );
}

const splitQuestion = (direction: Money) => `How is the ${direction.toString()} shared among the priority orders?`;
const UNRANKED = 'The Act ranks the priority orders in no way: how the sum is shared is for the court';
const NOT_SAME_PROCEEDINGS: Reason = {
  says: 'The orders are not made in the same proceedings as the confiscation order: no direction',
  provision: poca('13(5)'),
  met: false,
};

const wanted = ({ means, inSameProceedings }: PriorityOrdersInput): MissingFact[] => [
  ...(inSameProceedings === undefined
    ? [{ pointer: '/inSameProceedings', wanted: 'whether the orders are made in the same proceedings (s 13(5)(a))' }]
    : []),
  ...(means === undefined
    ? [{ pointer: '/means', wanted: 'the means from which the court believes all the orders must be met (s 13(5)(b))' }]
    : []),
];

/** Since when each kind is a priority order. `undefined`: not verified for that day. */
function priorityOn(
  { id, kind }: { readonly id: string; readonly kind: PriorityOrderKind },
  orderMade: LocalDate,
  onReconsiderationUnder?: string,
): { readonly isPriority: boolean | undefined; readonly reason: Reason } {
  const row = rowOf(kind);
  if (onReconsiderationUnder !== undefined && kind !== 'slaveryAndTraffickingReparation') {
    const says = `${id}: on reconsideration or appeal under section ${onReconsiderationUnder} no direction is made for it`;
    return { isPriority: false, reason: { says, provision: poca(onReconsiderationUnder), met: false } };
  }
  if (orderMade >= row.from) {
    return { isPriority: true, reason: { says: `${id}: ${row.says} is a priority order`, provision: poca('13(3A)') } };
  }
  const says = `${id}: ${row.says} is a priority order from ${spoken(row.from)}; before that it ${row.before === 'notPriority' ? 'was not' : 'was not verified to be one'}`;
  const isPriority = row.before === 'notPriority' ? false : undefined;
  return { isPriority, reason: { says, provision: row.source, met: false } };
}

function rowOf(kind: PriorityOrderKind): PriorityOrderRow {
  const row = priorityOrderKinds.find((candidate) => candidate.kind === kind);
  if (row === undefined) throw new RangeError(`${kind} is in the table of priority orders`);
  return row;
}

export const OtherOrdersInput = z
  .strictObject({
    orderMade: fact(LocalDate, 'The day the confiscation order is made', 'POCA 2002, s 13(1)'),
    orders: fact(
      z
        .array(
          z.strictObject({
            id: Id,
            kind: fact(
              z.enum([
                ...PRIORITY_KINDS,
                'fine',
                'costs',
                'criminalCourtsCharge',
                'forfeitureMisuseOfDrugs',
                'deprivation',
                'forfeitureTerrorism',
                'otherPayment',
              ]),
              'What order is considered',
              'POCA 2002, s 13(2), (3)',
            ),
          }),
        )
        .superRefine(refuseRepeatedIds('POCA 2002, s 13')),
      'Orders considered beside the confiscation order',
      'POCA 2002, s 13',
    ),
  })
  .meta({ id: 'OtherOrdersInput' });
export type OtherOrdersInput = z.infer<typeof OtherOrdersInput>;
type OtherOrderKind = OtherOrdersInput['orders'][number]['kind'];

/** Which orders wait for the confiscation order and take it into account. */
export interface OtherOrders {
  /** Decided after the confiscation order and in its light. */
  readonly wait: readonly string[];
  /** Not to be reduced because of it. */
  readonly doNotWait: readonly string[];
}

/**
 * Which other orders the court may make only after taking the confiscation order into account.
 *
 * @remarks POCA 2002, s 13(1)-(4) (E+W). Read in the Act as it stands since 1 June 2015; which orders are priority orders
 * by their dates, as in `priorityOrders`.
 */
export function whatWaitsForConfiscation({ orderMade, orders }: OtherOrdersInput): Outcome<OtherOrders> {
  const sorted = orders.map((order) => ({ id: order.id, ...waiting(order.id, order.kind, orderMade) }));
  const reasons = sorted.map(({ reason }) => reason);
  if (sorted.some(({ waits }) => waits === undefined)) {
    return notCovered('Whether an unlawful profit order waited before 1 June 2015 was not verified', ...reasons);
  }
  const ids = (waits: boolean) => sorted.filter((order) => order.waits === waits).map(({ id }) => id);
  return decided({ wait: ids(true), doNotWait: ids(false) }, ...reasons, sentenceStands);
}

const sentenceStands: Reason = {
  says: 'Otherwise the confiscation order is left out of account in deciding the sentence',
  provision: poca('13(4)'),
};

function waiting(
  id: string,
  kind: OtherOrderKind,
  orderMade: LocalDate,
): { waits: boolean | undefined; reason: Reason } {
  if (isPriorityKind(kind)) {
    const { isPriority, reason } = priorityOn({ id, kind }, orderMade);
    if (isPriority !== false) return { waits: isPriority === undefined ? undefined : false, reason };
    const says = `${id} is an order for payment, and not yet a priority order: it waits`;
    return { waits: true, reason: { says, provision: poca('13(3)'), because: [reason] } };
  }
  const { says, at, waits } = WAITING[kind];
  return { waits, reason: { says: `${id}: ${says}`, provision: poca(at), ...(!waits && { met: false }) } };
}

const isPriorityKind = (kind: OtherOrderKind): kind is PriorityOrderKind =>
  (PRIORITY_KINDS as readonly string[]).includes(kind);

const WAITING: Record<Exclude<OtherOrderKind, PriorityOrderKind>, { says: string; at: string; waits: boolean }> = {
  fine: { says: 'a fine waits', at: '13(2)', waits: true },
  costs: { says: 'costs are an order for payment: they wait', at: '13(3)', waits: true },
  otherPayment: { says: 'an order for payment waits', at: '13(3)', waits: true },
  criminalCourtsCharge: { says: 'the criminal courts charge does not wait', at: '13(3)', waits: false },
  forfeitureMisuseOfDrugs: {
    says: 'forfeiture under section 27 of the Misuse of Drugs Act 1971 waits',
    at: '13(3)',
    waits: true,
  },
  deprivation: { says: 'a deprivation order waits', at: '13(3)', waits: true },
  forfeitureTerrorism: {
    says: 'forfeiture under section 23 or 23A of the Terrorism Act 2000 waits',
    at: '13(3)',
    waits: true,
  },
};
