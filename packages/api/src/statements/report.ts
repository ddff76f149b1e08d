import {
  type AccountsProof,
  type BalanceProof,
  type FileProof,
  majorUnits,
  type ReadingResult,
  type StatementLine,
} from '@recoup/core';
import { z } from 'zod';

const Day = z.string().meta({ description: 'Calendar day, YYYY-MM-DD' });
const Amount = z.string().meta({ description: 'Decimal string in the major unit of the currency, such as "-12.34"' });
const Lines = z.int().nonnegative();

export const BalanceBreakReply = z
  .object({
    file: z.string(),
    line: Lines.meta({ description: 'The line whose balance does not follow from the one before' }),
    on: Day.optional(),
    expected: Amount,
    found: Amount,
    refusedBetween: z.array(Lines),
  })
  .meta({ id: 'BalanceBreak' });

export const BalanceProofReply = z
  .object({
    account: z.string(),
    currency: z.string(),
    lines: Lines,
    firstDay: Day,
    lastDay: Day,
    order: z.enum(['oldestFirst', 'newestFirst', 'byDay']),
    opening: Amount.optional(),
    closing: Amount.optional(),
    result: z.enum(['proves', 'breaks', 'notProvable']),
    by: z.enum(['runningBalance', 'openingAndClosing', 'closingOnly', 'none']),
    breaks: Lines,
    firstBreak: BalanceBreakReply.optional(),
    says: z.string(),
  })
  .meta({ id: 'BalanceProof' });

const LayoutReply = z.object({
  id: z.string(),
  title: z.string(),
  counts: z.enum(['lines', 'entries']).meta({ description: 'What "read" counts' }),
  numbers: z.enum(['lines', 'entries']).meta({ description: 'What a line number is the number of' }),
});

/** What the user is owed for each file. */
export const StatementReportReply = z
  .object({
    file: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: Lines,
    encoding: z.string(),
    result: z.enum(['read', 'refused', 'factsMissing']),
    layout: LayoutReply.optional(),
    refusal: z.object({ why: z.string(), expected: z.array(z.string()) }).optional(),
    facts: z
      .array(z.object({ pointer: z.string(), wanted: z.string() }))
      .meta({ description: 'What the caller must say, or could' }),
    counts: z
      .object({ read: Lines, kept: Lines, refused: Lines, setAside: Lines, lines: Lines })
      .meta({ description: 'read = kept + refused + setAside; "lines" is what was made of those kept' }),
    refused: z.array(z.object({ line: Lines, reason: z.string() })),
    setAside: z.array(z.object({ reason: z.string(), count: Lines, lines: z.array(z.tuple([Lines, Lines])) })),
    firstDay: Day.optional(),
    lastDay: Day.optional(),
    accounts: z.array(z.object({ account: z.string(), named: z.string() })),
    balances: z.array(BalanceProofReply),
    notes: z.array(z.string()),
  })
  .meta({ id: 'StatementReport' });

export type StatementReport = z.infer<typeof StatementReportReply>;

const PlaceReply = z.object({ file: z.string(), line: Lines });

export const AccountProofReply = z
  .object({
    account: z.string(),
    currencies: z.array(
      z.object({
        currency: z.string(),
        files: z.array(
          z.object({
            file: z.string(),
            from: Day,
            to: Day,
            lines: Lines,
            opening: Amount.optional(),
            closing: Amount.optional(),
          }),
        ),
        lines: Lines.meta({ description: 'Distinct lines over all files' }),
        duplicates: z.array(
          z.object({
            kept: PlaceReply,
            dropped: PlaceReply,
            on: Day,
            amount: Amount,
            by: z.enum(['bankId', 'balance', 'description', 'dayAndAmount']),
            certain: z.boolean(),
          }),
        ),
        overlaps: z.array(
          z.object({ files: z.tuple([z.string(), z.string()]), from: Day, to: Day, duplicates: Lines }),
        ),
        gaps: z.array(
          z.object({
            after: z.string(),
            before: z.string(),
            from: Day,
            to: Day,
            missing: Amount.optional(),
            says: z.string(),
          }),
        ),
        inOneOnly: z.array(z.object({ line: PlaceReply, notIn: z.string(), on: Day, amount: Amount })),
        balance: BalanceProofReply,
      }),
    ),
  })
  .meta({ id: 'AccountProof' });

export const StatementLineReply = z
  .object({
    file: z.string(),
    line: Lines,
    page: Lines.optional(),
    account: z.string(),
    on: Day,
    amount: Amount,
    currency: z.string(),
    balance: Amount.optional(),
    type: z.string().optional(),
    description: z.string(),
    counterparty: z.string().optional(),
    reference: z.string().optional(),
    bankId: z.string().optional(),
  })
  .meta({ id: 'StatementLine' });

export const StatementsReadReply = z
  .object({
    files: z.array(StatementReportReply),
    repeated: z
      .array(z.object({ file: z.string(), sameAs: z.string() }))
      .meta({ description: 'The same file given twice: counted once' }),
    accounts: z.array(AccountProofReply),
    lines: z
      .array(StatementLineReply)
      .optional()
      .meta({ description: 'Every distinct line once, by account and day; left out with ?lines=no' }),
  })
  .meta({ id: 'StatementsRead' });

type Reply<T> = z.infer<T extends z.ZodType ? T : never>;

export function balanceReply({
  opening,
  closing,
  firstBreak,
  ...proof
}: BalanceProof): Reply<typeof BalanceProofReply> {
  const { currency } = proof;
  const money = (amount: bigint) => majorUnits(amount, currency);
  return {
    ...proof,
    ...(opening === undefined || closing === undefined ? {} : { opening: money(opening), closing: money(closing) }),
    ...(firstBreak === undefined
      ? {}
      : {
          firstBreak: {
            ...firstBreak,
            expected: money(firstBreak.expected),
            found: money(firstBreak.found),
            refusedBetween: [...firstBreak.refusedBetween],
          },
        }),
  };
}

/** The report of one file, from what was read and proved of it. */
export function reportOf(
  bytes: { readonly sha256: string; readonly bytes: number; readonly encoding: string },
  read: ReadingResult,
  proof: FileProof | undefined,
): StatementReport {
  const nothing = {
    counts: { read: 0, kept: 0, refused: 0, setAside: 0, lines: 0 },
    refused: [],
    setAside: [],
    accounts: [],
    balances: [],
    notes: [],
  };
  const base = { file: read.file, ...bytes, ...nothing };
  if (read.kind === 'refused')
    return { ...base, result: 'refused', refusal: { why: read.why, expected: [...read.expected] }, facts: [] };
  const { id, title, counts, numbers } = read.layout;
  const layout = { id, title, counts, numbers };
  if (read.kind === 'factsMissing')
    return { ...base, result: 'factsMissing', layout, facts: read.facts.map((fact) => ({ ...fact })) };
  return {
    ...base,
    result: 'read',
    layout,
    facts: read.wanted.map((fact) => ({ ...fact })),
    counts: { ...read.counts, lines: read.lines.length },
    refused: read.refused.map((line) => ({ ...line })),
    setAside: read.setAside.map(({ reason, count, lines }) => ({
      reason,
      count,
      lines: lines.map(([from, to]) => [from, to] as [number, number]),
    })),
    ...(proof?.firstDay === undefined || proof.lastDay === undefined
      ? {}
      : { firstDay: proof.firstDay, lastDay: proof.lastDay }),
    accounts: read.accounts.map((account) => ({ ...account })),
    balances: proof?.balances.map(balanceReply) ?? [],
    notes: [...read.notes],
  };
}

/** The proof of all accounts, without their lines. */
export function accountReplies({ accounts }: AccountsProof): Reply<typeof AccountProofReply>[] {
  return accounts.map(({ account, currencies }) => ({
    account,
    currencies: currencies.map(({ currency, files, lines, duplicates, overlaps, gaps, inOneOnly, balance }) => {
      const money = (amount: bigint) => majorUnits(amount, currency);
      return {
        currency,
        files: files.map(({ file, from, to, lines: count, opening, closing }) => ({
          file,
          from,
          to,
          lines: count,
          ...(opening === undefined || closing === undefined
            ? {}
            : { opening: money(opening), closing: money(closing) }),
        })),
        lines: lines.length,
        duplicates: duplicates.map((one) => ({ ...one, amount: money(one.amount) })),
        overlaps: overlaps.map(({ files: [first, second], ...one }) => ({
          ...one,
          files: [first, second] as [string, string],
        })),
        gaps: gaps.map(({ missing, ...gap }) => ({
          ...gap,
          ...(missing === undefined ? {} : { missing: money(missing) }),
        })),
        inOneOnly: inOneOnly.map((one) => ({ ...one, amount: money(one.amount) })),
        balance: balanceReply(balance),
      };
    }),
  }));
}

/** One line as our JSON writes it: amounts are decimal strings. */
export function lineReply({ amount, balance, ...line }: StatementLine): Reply<typeof StatementLineReply> {
  return {
    ...line,
    amount: majorUnits(amount, line.currency),
    ...(balance === undefined ? {} : { balance: majorUnits(balance, line.currency) }),
  };
}
