import { monthOf } from '../../dates/index.js';
import { decimalOf, type Ledger, type LineRef } from '../accounts/index.js';
import type { Categories } from '../categories/index.js';
import type { Enquiry, LargeGroup, NettedPair, Netting } from '../netting/index.js';
import type { Allocation } from './allocation.js';
import { BUCKET_SAYS, type Bucket } from './buckets.js';
import { STEP_SAYS } from './proof.js';

/** A table anyone can print: headings and rows of text. */
export interface PlainTable {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One pair as a reader sees it: both lines in full, and why they are taken together. */
export interface PairRow {
  readonly id: string;
  readonly kind: NettedPair['kind'];
  readonly confidence: NettedPair['confidence'];
  readonly out: PairLine;
  readonly in: PairLine;
  readonly difference: string;
  readonly reasons: readonly string[];
  readonly decision?: NettedPair['decision'];
}

interface PairLine extends LineRef {
  readonly account: string;
  readonly on: string;
  readonly amount: string;
  readonly currency: string;
  readonly text: string;
}

export function pairRow(ledger: Ledger, pair: NettedPair): PairRow {
  const line = (at: number): PairLine => {
    const { file, line, part } = ledger.ref(at);
    const currency = ledger.currencies[ledger.currency(at)]!;
    const texts = [ledger.counterparty(at), ledger.description(at), ledger.reference(at)].map((text) =>
      ledger.texts.text(text).trim(),
    );
    return {
      file,
      line,
      ...(part === undefined ? {} : { part }),
      account: ledger.accountId(at),
      on: ledger.on(at),
      amount: decimalOf(ledger.amount(at), currency),
      currency,
      text: [...new Set(texts.filter((text) => text !== ''))].join(' / '),
    };
  };
  const { id, kind, confidence, reasons, decision } = pair;
  return {
    id,
    kind,
    confidence,
    out: line(pair.out),
    in: line(pair.in),
    difference: decimalOf(pair.fee, ledger.currencies[ledger.currency(pair.out)]),
    reasons,
    ...(decision === undefined ? {} : { decision }),
  };
}

/** The schedules of an allocation, as plain tables. */
export interface Schedules {
  readonly byAccount: PlainTable;
  readonly byCategory: PlainTable;
  readonly byMonth: PlainTable;
  readonly steps: PlainTable;
  readonly nettedPairs: PlainTable;
  readonly review: PlainTable;
  readonly enquiries: PlainTable;
}

export function schedulesOf(allocation: Allocation, categories: Categories): Schedules {
  const { ledger, netting } = allocation;
  const proof = allocation.proof();
  return {
    byAccount: {
      title: 'Lines by account: every line once, and the sum of each account',
      headings: ['Account', 'Currency', 'What', 'Lines', 'Amount', 'Pounds'],
      rows: proof.accounts.flatMap(({ account, currency, lines, amount, buckets }) => [
        ...buckets.map((row) => [
          account,
          currency,
          BUCKET_SAYS[row.bucket],
          String(row.lines),
          row.amount ?? '',
          row.pounds ?? 'no rate',
        ]),
        [account, currency, 'All lines', String(lines), amount, ''],
      ]),
    },
    byCategory: byGroup('category', 'Category', allocation, (at) => categories.of(at).category),
    byMonth: byGroup('month', 'Month', allocation, (at) => monthOf(ledger.on(at))),
    steps: {
      title: 'From every credit and debit to what counts',
      headings: ['Step', 'Lines', 'Pounds'],
      rows: proof.bridge.map(({ step, lines, amount }) => [STEP_SAYS[step], lines === 0 ? '' : String(lines), amount]),
    },
    nettedPairs: pairTable('Netted pairs', ledger, netting.netted),
    review: reviewTable(ledger, netting),
    enquiries: {
      title: 'Lines of enquiry',
      headings: ['Names', 'Currency', 'Lines', 'Out', 'In', 'From', 'To', 'What to ask', 'Lines (first 20)'],
      rows: netting.enquiries.map((enquiry: Enquiry) => [
        enquiry.names,
        enquiry.currency,
        String(enquiry.lines),
        enquiry.out,
        enquiry.in,
        enquiry.from,
        enquiry.to,
        enquiry.says,
        enquiry.refs.map(({ file, line }) => `${file}:${line}`).join(', '),
      ]),
    },
  };
}

interface GroupSums {
  readonly name: string;
  readonly currency: string;
  readonly bucket: Bucket;
  lines: number;
  in: bigint;
  out: bigint;
}

function byGroup(by: string, heading: string, allocation: Allocation, nameOf: (at: number) => string): PlainTable {
  const { ledger } = allocation;
  const sums = new Map<string, GroupSums>();
  for (let at = 0; at < ledger.size; at++) {
    const [name, bucket, currency] = [nameOf(at), allocation.bucketOf(at), ledger.currencies[ledger.currency(at)]!];
    const key = `${name}\n${currency}\n${bucket}`;
    let row = sums.get(key);
    if (row === undefined) sums.set(key, (row = { name, currency, bucket, lines: 0, in: 0n, out: 0n }));
    row.lines++;
    const amount = BigInt(ledger.amount(at));
    if (amount > 0n) row.in += amount;
    else row.out -= amount;
  }
  const rows = [...sums].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, row]) => row);
  return {
    title: `Lines by ${by}`,
    headings: [heading, 'Currency', 'What', 'Lines', 'In', 'Out'],
    rows: rows.map((row) => [
      row.name,
      row.currency,
      BUCKET_SAYS[row.bucket],
      String(row.lines),
      decimalOf(row.in, row.currency),
      decimalOf(row.out, row.currency),
    ]),
  };
}

const PAIR_HEADINGS = ['Pair', 'What', 'How sure', 'Out', 'In', 'Difference', 'Why'];

function pairCells(ledger: Ledger, pair: NettedPair): string[] {
  const row = pairRow(ledger, pair);
  const cell = (line: PairLine) =>
    `${line.on}, ${line.account}, ${line.amount} ${line.currency}, ${line.text} (${line.file}:${line.line})`;
  return [row.id, row.kind, row.confidence, cell(row.out), cell(row.in), row.difference, row.reasons.join('. ')];
}

const pairTable = (title: string, ledger: Ledger, pairs: readonly NettedPair[]): PlainTable => ({
  title,
  headings: PAIR_HEADINGS,
  rows: pairs.map((pair) => pairCells(ledger, pair)),
});

function reviewTable(ledger: Ledger, netting: Netting): PlainTable {
  const large = netting.tooLarge.map((group: LargeGroup) => [
    '',
    'group',
    'too large',
    `${group.accounts.join(', ')}, ${group.from} to ${group.to}`,
    '',
    `${group.amount} ${group.currency}`,
    group.says,
  ]);
  const { rows } = pairTable('', ledger, netting.review);
  return { title: 'For review: not netted until a person decides', headings: PAIR_HEADINGS, rows: [...rows, ...large] };
}
