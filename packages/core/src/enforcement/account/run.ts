import type { LocalDate } from '../../dates/index.js';
import { Money } from '../../money/index.js';
import { inPounds } from '../powers/index.js';
import type { AccountInput, OrderFacts, ReceiptFacts } from './input.js';
import { Ledger, type Part, type SetAgainst } from './ledger.js';
import { compare, type DueLines, dueLines } from './lines.js';
import { dayOf } from './refusals.js';

/** One order and its running account. */
export interface RunningOrder {
  readonly order: OrderFacts;
  readonly due: DueLines;
  readonly ledger: Ledger;
  /** Receipts not yet wholly set against the order: a later increase takes them up. */
  readonly held: Applied[];
}

/** A receipt and what became of it. */
export interface Applied {
  readonly receipt: ReceiptFacts;
  readonly on: LocalDate;
  readonly amount: Money;
  readonly setAgainst: (SetAgainst & { readonly order: string })[];
  /** What it brought towards joint sums. */
  readonly pools: { readonly pool: string; readonly amount: Money }[];
  /** What was not needed: more than was payable. */
  left: Money;
}

/** A joint sum and what has been recovered of it. */
export interface Pool {
  readonly id: string;
  readonly sum: Money;
  recovered: Money;
}

/** The account run up to a day. */
export interface Run {
  readonly orders: readonly RunningOrder[];
  readonly pools: ReadonlyMap<string, Pool>;
  readonly receipts: readonly Applied[];
  /** Receipts of which it matters, and is not known, which part of the order they were paid towards. */
  readonly unclear: ReadonlySet<ReceiptFacts>;
  /** A variation that leaves less than was already paid: the order and its variation. */
  readonly overpaid: { readonly order: string; readonly variation: string } | undefined;
}

interface Event {
  readonly on: LocalDate;
  /** On one day: orders, then variations, then what is received. */
  readonly rank: 0 | 1 | 2;
  readonly id: string;
  readonly happen: () => void;
}

/** Runs an account to the end of `asAt`. The order in which its facts are listed changes nothing. */
export function run(account: AccountInput, asAt: LocalDate): Run {
  return new Runner(account, asAt).run();
}

class Runner {
  private readonly pools: Map<string, Pool>;
  private readonly orders = new Map<string, RunningOrder>();
  private readonly receipts: Applied[] = [];
  private readonly unclear = new Set<ReceiptFacts>();
  private overpaid: Run['overpaid'];

  constructor(
    private readonly account: AccountInput,
    private readonly asAt: LocalDate,
  ) {
    this.pools = new Map(
      [...(account.jointPools ?? [])]
        .sort((one, other) => compare(one.id, other.id))
        .map(({ id, sum }) => [id, { id, sum, recovered: Money.zero }] as const),
    );
  }

  run(): Run {
    const events = [...this.orderEvents(), ...this.receiptEvents()]
      .filter(({ on }) => on <= this.asAt)
      .sort((one, other) => compare(one.on, other.on) || one.rank - other.rank || compare(one.id, other.id));
    for (const event of events) if (this.overpaid === undefined) event.happen();
    const orders = [...this.orders.values()].sort((one, other) => compare(one.order.id, other.order.id));
    for (const { order, ledger } of orders) ledger.reckonTo(lastDayOf(order, this.asAt));
    return { orders, pools: this.pools, receipts: this.receipts, unclear: this.unclear, overpaid: this.overpaid };
  }

  private orderEvents(): Event[] {
    return this.account.orders.flatMap((order) => [
      {
        on: order.made,
        rank: 0 as const,
        id: order.id,
        happen: () => {
          this.open(order);
        },
      },
      ...(order.variations ?? []).map((variation) => ({
        on: variation.on,
        rank: 1 as const,
        id: order.id,
        happen: () => {
          this.vary(order.id, variation);
        },
      })),
    ]);
  }

  private receiptEvents(): Event[] {
    return (this.account.receipts ?? []).map((receipt) => ({
      on: dayOf(receipt),
      rank: 2 as const,
      id: receipt.id,
      happen: () => {
        this.receive(receipt);
      },
    }));
  }

  private open(order: OrderFacts): void {
    const due = dueLines(order, this.asAt, this.account.options);
    const parts = partsOf(order.amount, order.jointParts ?? []).map(
      (part): Part => ({ ...part, paid: Money.zero, released: Money.zero }),
    );
    const ledger = new Ledger(due.lines, parts, order.made);
    this.orders.set(order.id, { order, due, ledger, held: [] });
    for (const { id } of this.pools.values()) this.release(id, order.made);
  }

  private vary(id: string, variation: NonNullable<OrderFacts['variations']>[number]): void {
    const running = this.running(id);
    running.ledger.reckonTo(variation.on);
    const fits = running.ledger.vary(
      variation.total,
      variation.id,
      partsOf(variation.total, variation.jointParts ?? []),
    );
    if (!fits) {
      this.overpaid = { order: id, variation: variation.id };
      return;
    }
    for (const pool of this.pools.keys()) this.release(pool, variation.on);
    for (const receipt of running.held) this.settle(running, receipt, variation.on);
  }

  private receive(receipt: ReceiptFacts): void {
    const amount =
      receipt.from === 'realisationAbroad' ? inPounds(receipt.proceeds, receipt.poundsPerUnit) : receipt.amount;
    const applied: Applied = { receipt, on: dayOf(receipt), amount, setAgainst: [], pools: [], left: amount };
    this.receipts.push(applied);
    if (receipt.from === 'coDefendant') {
      const pool = this.pool(receipt.pool);
      const taken = Money.min(amount, pool.sum.minus(pool.recovered));
      pool.recovered = pool.recovered.plus(taken);
      applied.left = amount.minus(taken);
      if (!taken.isZero()) applied.pools.push({ pool: pool.id, amount: taken });
      this.release(pool.id, applied.on);
      return;
    }
    const running = this.running(receipt.order);
    this.settle(running, applied, applied.on);
    if (!applied.left.isZero()) running.held.push(applied);
  }

  /** Sets what is left of a receipt against principal and interest, in the order that is chosen. */
  private settle(running: RunningOrder, applied: Applied, day: LocalDate): void {
    running.ledger.reckonTo(day);
    const principalFirst = this.account.options.allocation === 'principalFirst';
    if (!principalFirst) this.settleInterest(running, applied);
    this.settlePrincipal(running, applied, day);
    if (principalFirst) this.settleInterest(running, applied);
  }

  /** First the part it was paid towards, then whatever else is open; which of several, only where that changes nothing. */
  private settlePrincipal(running: RunningOrder, applied: Applied, day: LocalDate): void {
    const { ledger } = running;
    const towards = applied.receipt.from === 'coDefendant' ? undefined : applied.receipt.towards;
    const named = ledger.parts.find(
      ({ pool }) => towards !== undefined && pool === (towards === 'ownPart' ? null : towards.pool),
    );
    if (named !== undefined) this.settlePart(running, applied, named, day);
    const open = ledger.parts.filter((part) => !ledger.unpaidOf(part).isZero());
    const isPartOfThem = applied.left.isLessThan(Money.sum(open.map((part) => ledger.unpaidOf(part))));
    if (open.length > 1 && isPartOfThem && !applied.left.isZero()) this.unclear.add(applied.receipt);
    for (const part of open) this.settlePart(running, applied, part, day);
  }

  private settlePart({ ledger, order }: RunningOrder, applied: Applied, part: Part, day: LocalDate): void {
    const amount = Money.min(applied.left, ledger.unpaidOf(part));
    if (amount.isZero()) return;
    applied.left = applied.left.minus(amount);
    this.note(applied, order.id, ledger.credit(part, amount, 'paid'));
    if (part.pool === null) return;
    const pool = this.pool(part.pool);
    pool.recovered = pool.recovered.plus(amount);
    applied.pools.push({ pool: pool.id, amount });
    this.release(pool.id, day);
  }

  private settleInterest({ ledger, order }: RunningOrder, applied: Applied): void {
    const set = ledger.payInterest(applied.left);
    applied.left = applied.left.minus(Money.sum(set.map(({ amount }) => amount)));
    this.note(applied, order.id, set);
  }

  private note(applied: Applied, order: string, set: readonly SetAgainst[]): void {
    applied.setAgainst.push(...set.map((each) => ({ ...each, order })));
  }

  /** What has been recovered of a joint sum is no longer enforced from anybody. */
  private release(id: string, day: LocalDate): void {
    const pool = this.pool(id);
    const left = pool.sum.minus(pool.recovered);
    for (const { order, ledger } of this.orders.values()) {
      const part = ledger.parts.find((each) => each.pool === id);
      if (part === undefined || (order.discharge !== undefined && order.discharge.on < day)) continue;
      const released = ledger.unpaidOf(part).lessButNotBelowZero(left);
      if (released.isZero()) continue;
      ledger.reckonTo(day);
      ledger.credit(part, released, 'released');
    }
  }

  private running(id: string): RunningOrder {
    const found = this.orders.get(id);
    if (found === undefined) throw new RangeError(`The order ${id} is made before anything is received under it`);
    return found;
  }

  private pool(id: string): Pool {
    const found = this.pools.get(id);
    if (found === undefined) throw new RangeError(`${id} is a joint pool: the schema sees to it`);
    return found;
  }
}

/** Interest is reckoned to the day of the account, or of the discharge. */
const lastDayOf = ({ discharge }: OrderFacts, asAt: LocalDate): LocalDate =>
  discharge !== undefined && discharge.on < asAt ? discharge.on : asAt;

/** The part that is only the defendant's, where there is any, and what the order takes of joint sums. */
function partsOf(
  total: Money,
  joint: readonly { readonly pool: string; readonly amount: Money }[],
): { pool: string | null; amount: Money }[] {
  const own = total.minus(Money.sum(joint.map(({ amount }) => amount)));
  const shared = joint.map(({ pool, amount }) => ({ pool, amount }));
  return [{ pool: null, amount: own }, ...shared.sort((one, other) => compare(one.pool, other.pool))];
}
