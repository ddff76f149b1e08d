import { Fraction, Money as Pounds } from '../../money/index.js';
import { decimalOf, type Ledger } from '../accounts/index.js';
import type { NettedPair } from '../netting/index.js';
import { B } from './buckets.js';
import { itemId } from './ids.js';
import type { ExpenditureItem, PropertyLink, TracedPayment, TransferItem } from './items.js';
import type { SortedLines } from './sorted-lines.js';
import type { TracedSpending } from './traced-spending.js';
import { minorUnits } from './units.js';

/** Transfers to the defendant: receipts that count, income shown to be lawful, and credits that are no receipt. */
export function* transfersOf(lines: SortedLines): Generator<TransferItem> {
  const { ledger, bucket: buckets, said, facts } = lines;
  for (let at = 0; at < ledger.size; at++) {
    if (ledger.amount(at) <= 0) continue;
    const bucket = buckets[at]!;
    const pair = lines.pairAt(at);
    const isNoReceipt =
      (bucket === B.ownAccountTransfer || bucket === B.refundOrReversal) && pair !== undefined && lines.isCaught(at);
    if (bucket !== B.transfer && bucket !== B.lawfulIncome && !isNoReceipt) continue;
    if (bucket === B.lawfulIncome && !lines.isCaught(at)) continue;
    const pence = lines.pence(at);
    if (pence === undefined) continue;
    const lawful = said.lawful.get(at);
    yield {
      id: itemId('t', ledger, at),
      to: facts.defendant,
      on: ledger.on(at),
      amount: decimalOf(pence),
      ...optional('from', ledger.texts.text(ledger.counterparty(at)).trim()),
      ...optional('description', describe(ledger, at)),
      evidence: [evidenceOf(ledger, at)],
      ...(bucket === B.lawfulIncome && lawful !== undefined
        ? {
            rebuttal: {
              ground: 'assumptionIncorrect' as const,
              reason: lawful.reason,
              ...(lawful.evidence === undefined ? {} : { evidence: lawful.evidence }),
            },
          }
        : {}),
      ...(isNoReceipt
        ? { notReceipt: { why: notReceiptWhy(pair), reason: pair.reasons.join('. ').slice(0, 4000) } }
        : {}),
    };
  }
}

/**
 * Expenditure that counts, in whole or in part. Each is as large as what its links and the unmet rest come to; parts met
 * from money left out for a stated reason are not in it.
 *
 * @param withMet also the payments that are wholly met, which add nothing
 */
export function* expenditureOf(
  lines: SortedLines,
  traced: TracedSpending,
  withMet: boolean,
): Generator<ExpenditureItem> {
  const { ledger, bucket, said, facts } = lines;
  const { links, unmet } = traced;
  for (let at = 0; at < ledger.size; at++) {
    const isMet = bucket[at] === B.spendingMet;
    if (bucket[at] !== B.expenditure && !(isMet && (withMet || said.purchases.has(at)))) continue;
    const metFrom = links.of(at);
    const linked = metFrom.reduce((sum, { pence }) => sum + pence, 0);
    if (linked + unmet[at]! === 0) continue;
    yield {
      id: itemId('e', ledger, at),
      by: facts.defendant,
      on: ledger.on(at),
      amount: decimalOf(linked + unmet[at]!),
      ...optional('description', describe(ledger, at)),
      metFrom: metFrom.map(({ source, pence }) => ({ item: itemId('t', ledger, source), amount: decimalOf(pence) })),
      evidence: [evidenceOf(ledger, at)],
    };
  }
}

/** Properties and the items whose money paid for them, by share of the price. */
export function propertyLinksOf(
  lines: SortedLines,
  { links: met, unmet }: TracedSpending,
): { readonly links: readonly PropertyLink[]; readonly notMade: readonly string[] } {
  const { ledger, said, facts } = lines;
  const links: PropertyLink[] = [];
  const notMade: string[] = [];
  for (const purchase of facts.purchases ?? []) {
    const paid = [...said.purchases]
      .filter(([, property]) => property === purchase.property)
      .map(([at]) => at)
      .sort((a, b) => a - b);
    const spent = paid.reduce((sum, at) => sum + lines.spent(at), 0);
    const price = purchase.price === undefined ? spent : minorUnits(purchase.price, 'GBP');
    if (price === 0 || spent > price) {
      notMade.push(
        `${purchase.property}: its lines come to ${decimalOf(spent)}, more than the price of ${decimalOf(price)}`,
      );
      continue;
    }
    const parts = new Map<string, number>();
    const add = (item: string, pence: number) => void (pence > 0 && parts.set(item, (parts.get(item) ?? 0) + pence));
    for (const at of paid) {
      for (const { source, pence } of met.of(at)) add(itemId('t', ledger, source), pence);
      add(itemId('e', ledger, at), unmet[at]!);
    }
    for (const [item, pence] of parts) {
      const share = Fraction.ratio(
        Pounds.gbp(decimalOf(pence)).exactly(),
        Pounds.gbp(decimalOf(price)).exactly(),
      ).toJSON();
      if (share.split('/').some((part) => part.length > 9))
        notMade.push(`${purchase.property}: the share of ${item}, ${share}, has more than nine digits`);
      else links.push({ property: purchase.property, item, share, amount: decimalOf(pence) });
    }
  }
  return { links, notMade };
}

/** Where the money of every payment came from. */
export function* tracingOf(lines: SortedLines, { links, unmet }: TracedSpending): Generator<TracedPayment> {
  const { ledger, bucket } = lines;
  for (let at = 0; at < ledger.size; at++) {
    if (bucket[at] !== B.expenditure && bucket[at] !== B.spendingMet) continue;
    const metFrom = links.of(at);
    const value = lines.spent(at);
    const linked = metFrom.reduce((sum, { pence }) => sum + pence, 0);
    yield {
      line: ledger.ref(at),
      on: ledger.on(at),
      amount: decimalOf(value),
      metFrom: metFrom.map(({ source, pence }) => ({
        item: itemId('t', ledger, source),
        amount: decimalOf(pence),
      })),
      metOtherwise: decimalOf(value - linked - unmet[at]!),
      notMet: decimalOf(unmet[at]!),
    };
  }
}

function evidenceOf(ledger: Ledger, at: number) {
  const page = ledger.page(at);
  return { exhibit: ledger.file(at), ...(page === undefined ? {} : { page }), line: ledger.lineNumber(at) };
}

const describe = (ledger: Ledger, at: number): string => ledger.texts.text(ledger.description(at)).trim();

const notReceiptWhy = ({ kind }: NettedPair) =>
  kind === 'refund' || kind === 'reversal' ? kind : ('ownAccountTransfer' as const);

const optional = <K extends string>(key: K, text: string): { [Key in K]?: string } =>
  text === '' ? {} : ({ [key]: text.slice(0, 4000) } as { [Key in K]: string });
