import { decimalOf, type TakenRate } from '../accounts/index.js';
import type { ExchangeReport } from './proof.js';
import type { SortedLines } from './sorted-lines.js';

/** The defendant's lines in one currency, so far. */
interface Row {
  lines: number;
  without: number;
  readonly days: Set<number>;
  /** Pence at the rate of each line's day, and at the first day's. */
  dated: bigint;
  flat: bigint;
  first: { readonly day: number; readonly rate: string } | undefined;
  low: string;
  high: string;
}

/** How foreign lines were converted, and what one flat rate would have made of them. */
export function exchangeReports({ ledger, rates, isDefendants }: SortedLines): ExchangeReport[] {
  const rows = new Map<string, Row>();
  if (ledger.currencies.every((currency) => currency === 'GBP')) return [];
  for (let at = 0; at < ledger.size; at++) {
    const currency = ledger.currencies[ledger.currency(at)]!;
    if (currency === 'GBP' || isDefendants[ledger.account(at)] !== 1) continue;
    const row = rows.get(currency) ?? newRow();
    rows.set(currency, row);
    row.lines++;
    const day = ledger.day(at);
    const rate = rates.taken(currency, day);
    if (rate === undefined) {
      row.without++;
      continue;
    }
    noteRate(row, rate, day);
    const amount = Math.abs(ledger.amount(at));
    row.dated += rates.exactPence(amount, currency, day)!;
    row.flat += rates.exactPence(amount, currency, row.first!.day)!;
  }
  return [...rows].map(([currency, row]) => reportOf(currency, row));
}

const newRow = (): Row => ({
  lines: 0,
  without: 0,
  days: new Set(),
  dated: 0n,
  flat: 0n,
  first: undefined,
  low: '',
  high: '',
});

function noteRate(row: Row, { rate }: TakenRate, day: number): void {
  row.first ??= { day, rate };
  row.days.add(day);
  if (row.low === '' || Number(rate) < Number(row.low)) row.low = rate;
  if (row.high === '' || Number(rate) > Number(row.high)) row.high = rate;
}

function reportOf(currency: string, { lines, without, days, dated, flat, first, low, high }: Row): ExchangeReport {
  const rate = first?.rate ?? '';
  const more = flat >= dated;
  return {
    currency,
    lines,
    withoutRate: without,
    days: days.size,
    lowestRate: low,
    highestRate: high,
    atDatedRates: decimalOf(dated),
    atOneFlatRate: { rate, amount: decimalOf(flat), difference: decimalOf(flat - dated) },
    says:
      without > 0
        ? `${without} of ${lines} lines in ${currency} fall on days without a rate: they are not converted, and no rate of another day is put in its place`
        : `Each of ${lines} lines in ${currency} is converted at the rate of its day, between ${low} and ${high}: one flat rate of ${rate} would have been ${decimalOf(more ? flat - dated : dated - flat)} ${more ? 'more' : 'less'}`,
  };
}
