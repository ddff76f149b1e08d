import { poca } from '../../law/index.js';
import { Money as Pounds } from '../../money/index.js';
import { decided, factsMissing, type MissingFact, notCovered, type Outcome, type Reason } from '../../reasons/index.js';
import { decimalOf, type ExchangeRates, type Ledger } from '../accounts/index.js';
import { Total } from '../lines/index.js';
import type { Netting } from '../netting/index.js';
import { bridgeOf } from './bridge.js';
import { B, type Bucket, BUCKETS } from './buckets.js';
import { exchangeReports } from './exchange-report.js';
import type { AllocationFactsInput } from './inputs.js';
import { expenditureOf, propertyLinksOf, tracingOf, transfersOf } from './item-rows.js';
import type { ExpenditureItem, NotApplied, PropertyLink, TracedPayment, TransferItem } from './items.js';
import type { AllocationProof, Correction, ExchangeReport } from './proof.js';
import { proofRows } from './proof-rows.js';
import { allocationReasons, missingFacts } from './reasons.js';
import { SortedLines } from './sorted-lines.js';
import { TracedSpending } from './traced-spending.js';
import { Money } from './tracing.js';

/**
 * Statement lines made into items that count each pound once, with the proof.
 *
 * @remarks POCA 2002, s 10(2), (4), s 8(2) (E+W). Lifestyle cases only: whether the assumptions apply at all is decided
 * elsewhere. The tracing convention is ours, not law, and is named in the reasons.
 */
export function allocate(
  ledger: Ledger,
  rates: ExchangeRates,
  netting: Netting,
  facts: AllocationFactsInput,
): Outcome<Allocation> {
  const controlled = ledger.accounts.all.some(({ controller }) => controller === facts.defendant);
  if (!controlled) {
    return notCovered(`None of the accounts is controlled by ${facts.defendant}: there is nothing to allocate`, {
      says: 'Property transferred to the defendant is looked for in the accounts the defendant controls',
      provision: poca('10(2)'),
      met: false,
    });
  }
  const lines = new SortedLines(ledger, rates, netting, facts);
  if (lines.values.tooLarge !== undefined) return tooLarge(ledger, lines.values.tooLarge);
  const allocation = new Allocation(lines);
  return decided(allocation, ...allocation.reasons());
}

function tooLarge(ledger: Ledger, at: number): Outcome<never> {
  const currency = ledger.currencies[ledger.currency(at)]!;
  const what = `${decimalOf(ledger.amount(at), currency)} ${currency} on ${ledger.on(at)} (${ledger.id(at)})`;
  return notCovered(
    `At its rate, ${what} is worth more than can be held to the penny: check the line and the rate of that day`,
    { says: 'What a transfer or expenditure is worth must be known exactly', provision: poca('10(2)'), met: false },
  );
}

/** The allocation of every line to one bucket, with the items, the tracing and the proof. Rows are made when asked for. */
export class Allocation {
  readonly ledger: Ledger;
  readonly netting: Netting;
  readonly facts: AllocationFactsInput;
  private readonly traced: TracedSpending;

  constructor(private readonly lines: SortedLines) {
    this.ledger = lines.ledger;
    this.netting = lines.netting;
    this.facts = lines.facts;
    this.traced = new TracedSpending(lines);
  }

  /** Bucket of a line of the ledger. */
  bucketOf(at: number): Bucket {
    return BUCKETS[this.lines.bucket[at]!]!;
  }

  /** Why a line is left out or lawful, in the words of whoever said so; why a pair was netted. */
  whyOf(at: number): string | undefined {
    const { said } = this.lines;
    const lawful = said.lawful.get(at);
    if (lawful !== undefined) return `${lawful.reason} (${lawful.by})`;
    const excluded = said.excluded.get(at);
    if (excluded !== undefined) return `${excluded.why} (${excluded.by})`;
    return this.lines.pairAt(at)?.reasons.join('. ');
  }

  /** Transfers to the defendant: receipts that count, income shown to be lawful, and credits that are no receipt. */
  transfers(): Generator<TransferItem> {
    return transfersOf(this.lines);
  }

  /**
   * Expenditure that counts, in whole or in part. Each is as large as what its links and the unmet rest come to; parts met
   * from money left out for a stated reason are not in it.
   *
   * @param withMet also the payments that are wholly met, which add nothing
   */
  expenditure(withMet = false): Generator<ExpenditureItem> {
    return expenditureOf(this.lines, this.traced, withMet);
  }

  /** Properties and the items whose money paid for them, by share of the price. */
  propertyLinks(): { readonly links: readonly PropertyLink[]; readonly notMade: readonly string[] } {
    return propertyLinksOf(this.lines, this.traced);
  }

  /** Where the money of every payment came from. */
  tracing(): Generator<TracedPayment> {
    return tracingOf(this.lines, this.traced);
  }

  /** What counts: receipts, and spending not met from them or from lawful income. Before values are brought up to date (s 80). */
  counted(): { readonly transfers: Pounds; readonly expenditure: Pounds; readonly total: Pounds } {
    const { bucket, values } = this.lines;
    const { unmet } = this.traced;
    const { pence } = values;
    const [received, spent] = [new Total(), new Total()];
    for (let at = 0; at < bucket.length; at++) {
      if (bucket[at] === B.transfer) received.add(pence[at]!);
      else if (bucket[at] === B.expenditure) spent.add(unmet[at]!);
    }
    const transfers = Pounds.gbp(decimalOf(received.sum()));
    const expenditure = Pounds.gbp(decimalOf(spent.sum()));
    return { transfers, expenditure, total: transfers.plus(expenditure) };
  }

  /** The total that counts, or the facts that are missing for it. */
  benefit(): Outcome<Pounds> {
    const missing = this.factsMissing();
    const reasons = this.reasons();
    if (missing.length > 0) return factsMissing(missing, ...reasons);
    return decided(this.counted().total, ...reasons);
  }

  /** Rates without which lines could not be valued, and accounts whose controller is not known. */
  factsMissing(): MissingFact[] {
    return missingFacts(this.lines);
  }

  /** Sum of lines = benefit items + nettings + lawful income + exclusions: by account and currency, and in all, to the penny. */
  proof(): AllocationProof {
    const { accounts, total } = proofRows(this.lines);
    return { accounts, total, lines: this.ledger.size, bridge: this.bridge(), exchange: this.exchange() };
  }

  /** From every credit and debit to what counts: each mistake that is not made, with its size. */
  bridge(): Correction[] {
    return bridgeOf(this.lines, this.traced, this.counted().total);
  }

  /** How foreign lines were converted, and what one flat rate would have made of them. */
  exchange(): ExchangeReport[] {
    return exchangeReports(this.lines);
  }

  /** Spending by the kind of money it was met from, in pounds. */
  spending(): Readonly<
    Record<
      | 'countedReceipts'
      | 'lawfulIncome'
      | 'setAside'
      | 'earlierMoney'
      | 'moneyNotValued'
      | 'notAccountedFor'
      | 'exchangeDifferences',
      string
    >
  > {
    const { from, exchangeDifferences } = this.traced;
    const pounds = (kind: number) => decimalOf(from[kind]!.sum());
    return {
      countedReceipts: pounds(Money.counted),
      lawfulIncome: pounds(Money.lawful),
      setAside: pounds(Money.setAside),
      earlierMoney: pounds(Money.earlier),
      moneyNotValued: pounds(Money.unvalued),
      notAccountedFor: pounds(Money.unaccounted),
      exchangeDifferences: decimalOf(exchangeDifferences.sum()),
    };
  }

  notApplied(): readonly NotApplied[] {
    return this.lines.said.notApplied;
  }

  /** What a reader should know of how the money was traced. */
  notes(): string[] {
    const notes = this.netting.notes.slice();
    for (const { says } of this.ledger.accounts.joined) notes.push(says);
    const { openingNotKnown } = this.traced;
    if (openingNotKnown.length > 0) {
      notes.push(
        `The balance before the first line is not known for ${openingNotKnown.join(', ')}: spending there beyond what the lines bring in counts as not met, and money that came in later is not taken to have met it. Give the opening balance to tell earlier money from an overdraft`,
      );
    }
    notes.push(
      'Cash drawn is treated as spent on the day it was drawn, unless a person confirms that it was paid in again',
    );
    return notes;
  }

  reasons(): Reason[] {
    return allocationReasons(this.facts);
  }
}
