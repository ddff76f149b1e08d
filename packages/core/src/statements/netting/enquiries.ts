import type { Ledger, LineRef } from '../accounts/index.js';
import { decimalOf } from '../accounts/index.js';
import type { Evidence } from './evidence.js';
import { Finding, Sign } from './lexicon.js';

/** Something the lines point to that was not produced: a question for the investigator. */
export interface Enquiry {
  readonly about: 'accountNotDescribed' | 'accountNotProduced' | 'legMissing' | 'holderElsewhere';
  /** The number or id the lines give, or the holder’s name. */
  readonly names: string;
  readonly currency: string;
  readonly lines: number;
  readonly out: string;
  readonly in: string;
  readonly from: string;
  readonly to: string;
  /** The first lines, up to twenty. */
  readonly refs: readonly LineRef[];
  readonly says: string;
}

interface Open {
  about: Enquiry['about'];
  names: string;
  currency: string;
  lines: number;
  out: bigint;
  in: bigint;
  from: number;
  to: number;
  refs: LineRef[];
}

const SAYS: Record<Enquiry['about'], string> = {
  accountNotDescribed: 'Lines name an account that nobody has described: whose is it, and was it asked for?',
  accountNotProduced: 'Lines name an account whose statements were never produced: money went there or came from there',
  legMissing:
    'Lines name an account that was produced, but the other half is not in its lines: is a page or a period missing?',
  holderElsewhere: 'Lines name the holder, but no account that was produced has the other half: another account?',
};

/** Legs without a partner that name an account or the holder: one row for each account or name, with its lines. */
export function linesOfEnquiry(ledger: Ledger, evidence: Evidence, isNetted: Uint8Array): Enquiry[] {
  const open = new Map<string, Open>();
  for (let at = 0; at < isNetted.length; at++) {
    const signs = evidence.signs(at);
    if ((signs & Finding.mentions) === 0 || isNetted[at] === 1 || ledger.controller(at) === undefined) continue;
    if ((signs & (Sign.reversal | Sign.refund)) !== 0) continue;
    const what = namedBy(ledger, evidence, at);
    if (what === undefined) continue;
    const currency = ledger.currencies[ledger.currency(at)]!;
    const key = `${what.about} ${what.names} ${currency}`;
    const day = ledger.day(at);
    let row = open.get(key);
    if (row === undefined)
      open.set(key, (row = { ...what, currency, lines: 0, out: 0n, in: 0n, from: day, to: day, refs: [] }));
    row.lines++;
    const amount = BigInt(ledger.amount(at));
    if (amount < 0n) row.out -= amount;
    else row.in += amount;
    row.to = day;
    if (row.refs.length < 20) row.refs.push(ledger.ref(at));
  }
  return [...open.values()].map((row) => ({
    about: row.about,
    names: row.names,
    currency: row.currency,
    lines: row.lines,
    out: decimalOf(row.out, row.currency),
    in: decimalOf(row.in, row.currency),
    from: ledger.dayName(row.from),
    to: ledger.dayName(row.to),
    refs: row.refs,
    says: SAYS[row.about],
  }));
}

function namedBy(
  ledger: Ledger,
  evidence: Evidence,
  at: number,
): { about: Enquiry['about']; names: string } | undefined {
  const own = ledger.account(at);
  let holder: string | undefined;
  for (const mention of evidence.mentions(at)) {
    if (mention.kind === 'unknownAccount') return { about: 'accountNotDescribed', names: mention.number };
    if (mention.kind === 'number' || mention.kind === 'ending' || mention.kind === 'bank') {
      if (mention.account === own) continue;
      const account = ledger.accounts.all[mention.account]!;
      if (mention.kind === 'bank' && !mention.leads) continue;
      return { about: account.produced ? 'legMissing' : 'accountNotProduced', names: account.id };
    }
    if (mention.leads) holder = evidence.nameOfHolder(mention.name);
  }
  return holder === undefined ? undefined : { about: 'holderElsewhere', names: holder };
}
