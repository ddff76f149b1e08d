import type { Placed } from '../assumptions/index.js';
import type { ChangeInValue } from '../benefit/index.js';
import { type Footing, type Gift, onFooting } from '../case-file/index.js';
import type { LocalDate } from '../dates/index.js';
import { poca } from '../law/index.js';
import { Fraction, Money } from '../money/index.js';
import { decided, factsMissing, forTheCourt, type MissingFact, type Outcome, type Reason } from '../reasons/index.js';
import { valueOfGift } from './tainted-gift.js';

/** One gift as decided. */
export interface GiftLine {
  readonly item: string;
  readonly recipient: string;
  readonly isTainted: boolean;
  readonly fraction: Fraction;
  readonly value: Money;
  readonly reasons: readonly Reason[];
}

export interface TaintedGifts {
  readonly total: Money;
  readonly lines: readonly GiftLine[];
}

export interface GiftsOf {
  readonly footing: Footing;
  readonly defendant: string;
  readonly decidedOn: LocalDate;
  /** `undefined`: lifestyle is not decided, and the lifestyle rule applies (s 77(1)). */
  readonly lifestyle: boolean | undefined;
  readonly sixYearDay: LocalDate | undefined;
  readonly earliestOffence: LocalDate | undefined;
  readonly gifts: readonly Placed<Gift>[];
  readonly change: ChangeInValue;
}

/**
 * The tainted gifts of one defendant and their total value.
 *
 * @remarks POCA 2002, ss 9(1)(b), 77, 78, 81 (E+W).
 */
export function taintedGifts(input: GiftsOf): Outcome<TaintedGifts> {
  const lines: GiftLine[] = [];
  const missing: MissingFact[] = [];
  const questions: string[] = [];
  const open: Reason[] = [];
  for (const { item: gift, at } of input.gifts) {
    const standing = onFooting(
      { id: gift.id, amount: gift.value, contentions: gift.contentions },
      input.footing,
      input.defendant,
    );
    if (standing.kind === 'inDispute') {
      questions.push(standing.question);
      open.push(...standing.reasons);
      continue;
    }
    const head = { item: gift.id, recipient: gift.to };
    const worth = standing.counted
      ? valueOfGift({ ...gift, ...input, value: standing.amount }, input.change)
      : undefined;
    if (worth === undefined) {
      const none = decided({ isTainted: false, fraction: Fraction.nothing, value: Money.zero }, ...standing.reasons);
      lines.push({ ...head, ...none.value, reasons: none.reasons });
    } else if (worth.kind === 'decided') {
      lines.push({ ...head, ...worth.value, reasons: [...worth.reasons, ...standing.reasons] });
    } else {
      if (worth.kind === 'factsMissing') {
        missing.push(...worth.facts.map((f) => ({ ...f, pointer: placed(f.pointer, at) })));
      } else questions.push(worth.kind === 'forTheCourt' ? worth.question : worth.why);
      open.push(...worth.reasons);
    }
  }
  const told: Reason = { says: 'Not every gift is decided', provision: poca('77'), because: open };
  if (missing.length > 0) return factsMissing(missing, told);
  if (questions.length > 0) return forTheCourt(questions.join(' '), told);
  const total = Money.sum(lines.map(({ value }) => value));
  const says = lines.length === 0 ? 'No gifts are listed' : `The tainted gifts are worth ${total.toString()}`;
  return decided({ total, lines }, { says, provision: poca('9(1)(b)') });
}

const placed = (pointer: string, at: number) =>
  pointer.startsWith('/conventions') || pointer === '/sixYearDay' || pointer === '/earliestOffence'
    ? pointer
    : `/gifts/${String(at)}${pointer}`;
