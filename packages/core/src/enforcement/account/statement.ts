import { type LocalDate, spoken } from '../../dates/index.js';
import { poca, reformCautions } from '../../law/index.js';
import { Money } from '../../money/index.js';
import {
  decided,
  factsMissing,
  forTheCourt,
  type MissingFact,
  notCovered,
  type Outcome,
  type Reason,
} from '../../reasons/index.js';
import { type DefaultTermPosition, defaultTermPosition } from './default-term.js';
import { type DirectionsPosition, type PaidOut, type PaidOutOf, payOut } from './distribution.js';
import type { AccountInput, OrderFacts, ReceiptFacts } from './input.js';
import type { SetAgainst } from './ledger.js';
import { mostNext, recoversMost, type Unrealised } from './next.js';
import { dayOf } from './refusals.js';
import { type Applied, type Run, run, type RunningOrder } from './run.js';
import { explain, explainPools } from './explain.js';

/** What is owed on a day, to the penny. Pounds sterling. */
export interface AccountStatement {
  readonly asAt: LocalDate;
  readonly orders: readonly OrderStatement[];
  readonly pools: readonly PoolStatement[];
  readonly receipts: readonly ReceiptStatement[];
  readonly totals: Totals;
  /** By what it could bring, most first: an ordering of facts, not law. */
  readonly recoversMostNext: readonly Unrealised[];
  /** Ids of orders, variations and receipts dated after the day of the account: not in it. */
  readonly later: readonly string[];
}

/** One order on a day. */
export interface OrderStatement {
  readonly order: string;
  readonly defendant: string;
  readonly state: 'payable' | 'satisfied' | 'discharged';
  readonly ordered: Money;
  /** The amount as last varied. */
  readonly total: Money;
  /** Received and set against the amount, without interest. */
  readonly paid: Money;
  /** No longer enforced, because others who share a joint sum have paid it. */
  readonly recoveredFromOthers: Money;
  readonly unpaid: Money;
  readonly interest: { readonly accrued: Money; readonly paid: Money; readonly outstanding: Money };
  /** What is unpaid, with interest; nothing once the order is discharged. */
  readonly balance: Money;
  /** Of the balance, what is overdue on the day: interest, and amounts whose due day is past. */
  readonly overdue: Money;
  /** Written off by the discharge. */
  readonly discharged: Money;
  readonly tranches: readonly TrancheStatement[];
  readonly parts: readonly PartStatement[];
  readonly directions: DirectionsPosition | null;
  /** `null`: no term is fixed. */
  readonly defaultTerm: Outcome<DefaultTermPosition> | null;
}

/** A part of an order that is due on one day. */
export interface TrancheStatement {
  readonly tranche: string;
  readonly amount: Money;
  readonly specifiedDay: LocalDate;
  readonly dueOn: LocalDate;
  readonly paid: Money;
  readonly unpaid: Money;
  readonly interest: Money;
  readonly interestPaid: Money;
}

/** What an order is for: a joint sum, or, with `pool` null, its own. */
export interface PartStatement {
  readonly pool: string | null;
  readonly amount: Money;
  readonly paid: Money;
  readonly recoveredFromOthers: Money;
  readonly unpaid: Money;
}

/** A joint sum, recovered once. */
export interface PoolStatement {
  readonly pool: string;
  readonly sum: Money;
  /** What the orders take of it together: never what is expected. */
  readonly faceValue: Money;
  readonly recovered: Money;
  readonly stillRecoverable: Money;
  readonly enforceable: readonly { readonly order: string; readonly amount: Money }[];
}

/** What one receipt was set against, and what it was paid out to. */
export interface ReceiptStatement {
  readonly receipt: string;
  readonly order: string | null;
  readonly from: ReceiptFacts['from'];
  readonly on: LocalDate;
  readonly amount: Money;
  readonly setAgainst: readonly SetAgainst[];
  readonly pools: readonly { readonly pool: string; readonly amount: Money }[];
  /** More than was payable: not set against anything. */
  readonly notNeeded: Money;
  readonly paidOut: readonly PaidOut[];
}

/** Sums over the orders of the account. */
export interface Totals {
  readonly ordered: Money;
  readonly received: Money;
  readonly interestAccrued: Money;
  /** Sum of the balances: with joint sums, more than can be collected. */
  readonly faceBalance: Money;
  /** What can still be collected: joint sums once. */
  readonly collectable: Money;
}

/**
 * The account of one or more confiscation orders on any day: ordered, varied, paid, interest, balance, by tranche and by
 * joint sum; what each receipt was set against and paid out to; days of the default term; what could bring most next.
 *
 * What is dated after the day is left out. The order in which facts are listed changes nothing.
 *
 * @remarks POCA 2002, ss 11, 12, 13(6), 55, 74; MCA 1980, s 79 (E+W). Where the Act is silent (allocation, rounding, a
 * refused extension, joint sums) the reasons name the convention. Display only: the court officer's figure governs.
 */
export function accountStatement(account: AccountInput, asAt: LocalDate): Outcome<AccountStatement> {
  const orders = account.orders.filter(({ made }) => made <= asAt);
  if (orders.length === 0) {
    const says = `No order of the account is made by ${spoken(asAt)}: there is nothing to state; ask for a later day`;
    return notCovered(says, { says, provision: poca('6'), met: false });
  }
  const missing = wanted(account, asAt);
  if (missing.length > 0) return factsMissing(missing, UNKNOWN);
  const ran = run(account, asAt);
  const unclear = towardsWhat(account, ran);
  if (unclear.length > 0) return factsMissing(unclear, UNKNOWN);
  if (ran.overpaid !== undefined) return repayment(ran.overpaid);
  const statement = stated(account, asAt, ran);
  return decided<AccountStatement>(
    statement,
    ...ran.orders.flatMap((running) => explain(running, asAt)),
    ...explainPools(ran),
    ...mostNext(statement.recoversMostNext),
    ...conventionsOf(account, ran),
    ...reformCautions([{ what: 'The day of the account', on: asAt }]),
  );
}

function stated(account: AccountInput, asAt: LocalDate, ran: Run): AccountStatement {
  const paidOut = ran.orders.map(({ order }) => payOut(order, receiptsOf(order, ran)));
  const orders = ran.orders.map((running, at) =>
    orderStatement(running, asAt, paidOut[at]?.directions ?? null, account.orders.indexOf(running.order)),
  );
  const pools = poolStatements(ran, asAt);
  return {
    asAt,
    orders,
    pools,
    receipts: ran.receipts.map((applied) => receiptStatement(applied, paidOut)),
    totals: totals(ran, orders, pools),
    recoversMostNext: recoversMost(
      ran.orders.map(({ order }, at) => ({ order, balance: orders[at]?.balance ?? Money.zero })),
    ),
    later: laterThan(account, asAt),
  };
}

const receiptsOf = (order: OrderFacts, { receipts }: Run): Applied[] =>
  receipts.filter(({ receipt }) => receipt.from !== 'coDefendant' && receipt.order === order.id);

function orderStatement(
  running: RunningOrder,
  asAt: LocalDate,
  directions: DirectionsPosition | null,
  place: number,
): OrderStatement {
  const { order, ledger } = running;
  const lines = ledger.lines();
  const accrued = Money.sum(lines.map((line) => line.accrued));
  const interestPaid = Money.sum(lines.map((line) => line.interestPaid));
  const outstanding = accrued.minus(interestPaid);
  const owed = ledger.unpaid().plus(outstanding);
  const isDischarged = order.discharge !== undefined && order.discharge.on <= asAt;
  const late = lines.filter(({ line }) => line.dueOn < asAt).map(({ unpaid }) => unpaid);
  return {
    order: order.id,
    defendant: order.defendant,
    state: isDischarged ? 'discharged' : owed.isZero() ? 'satisfied' : 'payable',
    ordered: order.amount,
    total: ledger.total(),
    paid: ledger.paid(),
    recoveredFromOthers: ledger.released(),
    unpaid: ledger.unpaid(),
    interest: { accrued, paid: interestPaid, outstanding },
    balance: isDischarged ? Money.zero : owed,
    overdue: isDischarged ? Money.zero : Money.sum(late).plus(outstanding),
    discharged: isDischarged ? owed : Money.zero,
    tranches: lines
      .filter(({ line }) => line.from <= asAt)
      .map(({ line, amount, unpaid, accrued: interest, interestPaid: paid }) => ({
        tranche: line.tranche,
        amount,
        specifiedDay: line.specifiedDay,
        dueOn: line.dueOn,
        paid: amount.minus(unpaid),
        unpaid,
        interest,
        interestPaid: paid,
      })),
    parts: ledger.parts
      .filter(({ amount, pool }) => pool !== null || !amount.isZero())
      .map((part) => ({
        pool: part.pool,
        amount: part.amount,
        paid: part.paid,
        recoveredFromOthers: part.released,
        unpaid: ledger.unpaidOf(part),
      })),
    directions,
    defaultTerm: isDischarged ? null : defaultTermPosition(running, asAt, place),
  };
}

function poolStatements({ orders, pools }: Run, asAt: LocalDate): PoolStatement[] {
  return [...pools.values()].map(({ id, sum, recovered }) => {
    const parts = orders.flatMap(({ order, ledger }) =>
      ledger.parts.filter(({ pool }) => pool === id).map((part) => ({ order, part, unpaid: ledger.unpaidOf(part) })),
    );
    const isOpen = ({ discharge }: OrderFacts) => discharge === undefined || discharge.on > asAt;
    return {
      pool: id,
      sum,
      faceValue: Money.sum(parts.map(({ part }) => part.amount)),
      recovered,
      stillRecoverable: sum.minus(recovered),
      enforceable: parts
        .filter(({ order }) => isOpen(order))
        .map(({ order, unpaid }) => ({ order: order.id, amount: unpaid })),
    };
  });
}

function receiptStatement(applied: Applied, paidOut: readonly PaidOutOf[]): ReceiptStatement {
  const { receipt, on, amount, setAgainst, pools, left } = applied;
  const lines = paidOut.flatMap(({ receipts }) => receipts.get(receipt.id) ?? []);
  return {
    receipt: receipt.id,
    order: receipt.from === 'coDefendant' ? null : receipt.order,
    from: receipt.from,
    on,
    amount,
    setAgainst: setAgainst.map(({ what, tranche, amount: part }) => ({ what, tranche, amount: part })),
    pools,
    notNeeded: left,
    paidOut: lines.length > 0 ? lines : [{ to: 'noMoneyReceived', amount }],
  };
}

function totals(ran: Run, orders: readonly OrderStatement[], pools: readonly PoolStatement[]): Totals {
  const open = orders.filter(({ state }) => state !== 'discharged');
  const own = open.flatMap(({ parts }) => parts.filter(({ pool }) => pool === null).map(({ unpaid }) => unpaid));
  const joint = pools.map(({ stillRecoverable, enforceable }) =>
    Money.min(stillRecoverable, Money.sum(enforceable.map(({ amount }) => amount))),
  );
  return {
    ordered: Money.sum(orders.map(({ total }) => total)),
    received: Money.sum(ran.receipts.map(({ amount }) => amount)),
    interestAccrued: Money.sum(orders.map(({ interest }) => interest.accrued)),
    faceBalance: Money.sum(orders.map(({ balance }) => balance)),
    collectable: Money.sum([...own, ...joint, ...open.map(({ interest }) => interest.outstanding)]),
  };
}

function laterThan({ orders, receipts = [] }: AccountInput, asAt: LocalDate): string[] {
  return [
    ...orders.filter(({ made }) => made > asAt).map(({ id }) => id),
    ...orders.flatMap(({ variations = [] }) => variations.filter(({ on }) => on > asAt).map(({ id }) => id)),
    ...receipts.filter((receipt) => dayOf(receipt) > asAt).map(({ id }) => id),
  ].sort();
}

/** Facts without which the account cannot be run: nothing stands in for them. */
function wanted({ orders }: AccountInput, asAt: LocalDate): MissingFact[] {
  return orders.flatMap((order, at) => {
    const inOrder = (order.variations ?? []).map((variation, index) => ({ ...variation, index }));
    inOrder.sort((one, other) => (one.on < other.on ? -1 : 1));
    return inOrder.flatMap(({ on, total, increaseDueOn, jointParts, index }, turn) => {
      if (on > asAt) return [];
      const pointer = `/orders/${at}/variations/${index}`;
      const before = inOrder[turn - 1]?.total ?? order.amount;
      return [
        ...(total.isMoreThan(before) && increaseDueOn === undefined
          ? [{ pointer: `${pointer}/increaseDueOn`, wanted: 'the day by which the increase is to be paid (s 11)' }]
          : []),
        ...((order.jointParts ?? []).length > 0 && jointParts === undefined
          ? [
              {
                pointer: `${pointer}/jointParts`,
                wanted: 'how much of the new total is for each joint sum (R v Ahmad)',
              },
            ]
          : []),
      ];
    });
  });
}

/** Receipts that say too little: asked for only where the answer changes what is owed. */
function towardsWhat({ receipts = [] }: AccountInput, { unclear }: Run): MissingFact[] {
  return receipts.flatMap((receipt, at) => {
    if (receipt.from === 'coDefendant' || !unclear.has(receipt)) return [];
    const wanted =
      receipt.towards === undefined
        ? 'which joint sum, or the rest of the order, it was paid towards (R v Ahmad)'
        : 'which part what is more than that part was paid towards: enter it as a receipt of its own (R v Ahmad)';
    return [{ pointer: `/receipts/${at}/towards`, wanted }];
  });
}

const UNKNOWN: Reason = {
  says: 'The account cannot be run without these: nothing stands in for them',
  provision: poca('12'),
};

function repayment({ order, variation }: NonNullable<Run['overpaid']>): Outcome<AccountStatement> {
  const question = `${variation} leaves less than was already paid under ${order}: what is repaid, and to whom?`;
  const says = 'What is to become of money already paid is for the court';
  return forTheCourt(question, { says, provision: poca('32') });
}

/** The points on which the Act is silent, where they bear on this account. */
function conventionsOf({ options, jointPools = [] }: AccountInput, ran: Run): Reason[] {
  const allocated: Reason =
    options.allocation === 'principalFirst'
      ? {
          says: 'Payments are set against the amount ordered, by due day, and then against interest: the Act does not say',
          provision: poca('12(4)'),
          convention: 'allocationOfPayments',
          mark: 'A',
        }
      : {
          says: 'Payments are set against interest and then against the amount ordered, as chosen: the Act does not say',
          provision: poca('12(4)'),
          convention: 'allocationOfPayments',
          mark: 'A',
        };
  const reduced = ran.orders.some(({ order, ledger }) => ledger.total().isLessThan(order.amount));
  return [
    allocated,
    ...(reduced ? [REDUCED] : []),
    ...(jointPools.length > 0 && ran.orders.some(({ ledger }) => !ledger.released().isZero()) ? [JOINT_INTEREST] : []),
  ];
}

const REDUCED: Reason = {
  says: 'A reduction comes off what is due last, from the day of the variation; interest accrued before it stands, unless the court says otherwise',
  provision: poca('12(1)'),
  convention: 'reductionOfTotal',
  mark: 'A',
};
const JOINT_INTEREST: Reason = {
  says: 'What others have paid of a joint sum bears no more interest from that day; interest that others paid is theirs',
  provision: poca('12(1)'),
  convention: 'jointSumAndInterest',
  mark: 'A',
};
