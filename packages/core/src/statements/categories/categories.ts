import { PhraseIndex } from '../accounts/phrases.js';
import { Words } from '../lines/text-pool.js';
import type { Ledger } from '../accounts/index.js';
import { minorDigits } from '../reading/index.js';
import type { CategoryOverrideInput, CategoryRuleInput } from './rules.js';
import { defaultCategoryRules } from './rules.js';

/** The category of a line, and who put it there and why. */
export interface LineCategory {
  readonly category: string;
  /** The rule; none where a person chose, or no rule fits. */
  readonly rule?: string;
  readonly author: string;
  readonly reason: string;
}

const NONE: LineCategory = { category: 'other', author: 'Recoup default', reason: 'No rule fits' };

/** Which texts a rule looks at. */
const FIELDS = ['description', 'counterparty', 'type'] as const;

/**
 * The category of every line: a person’s own choice, or the first rule that fits. A category sorts lines for the reader and
 * decides no question of law.
 */
export class Categories {
  private readonly ruleOf: Uint16Array;
  private readonly overrides = new Map<number, LineCategory>();
  private readonly byRule: readonly LineCategory[];
  /** Overrides that name no line, or more than one. */
  readonly notApplied: readonly CategoryOverrideInput[];

  constructor(
    private readonly ledger: Ledger,
    readonly rules: readonly CategoryRuleInput[] = defaultCategoryRules,
    overrides: readonly CategoryOverrideInput[] = [],
  ) {
    ledger.inOrder();
    this.byRule = [NONE, ...rules.map(({ id, category, author, reason }) => ({ category, rule: id, author, reason }))];
    this.ruleOf = applyRules(ledger, rules);
    const find = ledger.locate(overrides);
    this.notApplied = overrides.filter((override) => {
      const at = find(override);
      if (at === undefined) return true;
      this.overrides.set(at, { category: override.category, author: override.author, reason: override.reason });
      return false;
    });
  }

  of(at: number): LineCategory {
    return this.overrides.get(at) ?? this.byRule[this.ruleOf[at]!] ?? NONE;
  }

  /** Every category with how many lines it has and their sums, by currency. */
  totals(): {
    readonly category: string;
    readonly currency: string;
    readonly lines: number;
    readonly in: number;
    readonly out: number;
  }[] {
    const totals = new Map<string, { category: string; currency: string; lines: number; in: number; out: number }>();
    for (let at = 0; at < this.ledger.size; at++) {
      const { category } = this.of(at);
      const currency = this.ledger.currencies[this.ledger.currency(at)]!;
      const key = `${category} ${currency}`;
      let row = totals.get(key);
      if (row === undefined) totals.set(key, (row = { category, currency, lines: 0, in: 0, out: 0 }));
      row.lines++;
      const amount = this.ledger.amount(at);
      if (amount > 0) row.in += amount;
      else row.out += amount;
    }
    return [...totals.values()].sort((a, b) =>
      a.category < b.category ? -1 : a.category > b.category ? 1 : a.currency < b.currency ? -1 : 1,
    );
  }
}

/** Number of the first rule that fits each line, from 1; 0 where none does. */
function applyRules(ledger: Ledger, rules: readonly CategoryRuleInput[]): Uint16Array {
  const index = new PhraseIndex();
  rules.forEach(({ when }, rule) => {
    FIELDS.forEach((field, bit) => {
      for (const phrase of when[field] ?? []) index.add(phrase, rule * FIELDS.length + bit);
    });
  });
  const hits = new HitSets(ledger, index);
  const remembered = new Map<number, readonly number[]>();
  const result = new Uint16Array(ledger.size);
  const radix = hits.sets.length;
  const canRemember = radix ** 4 * 2 < Number.MAX_SAFE_INTEGER;
  for (let at = 0; at < ledger.size; at++) {
    const amount = ledger.amount(at);
    const description = hits.of(ledger.description(at));
    const reference = hits.of(ledger.reference(at));
    const counterparty = ledger.counterparty(at) === 0 ? description : hits.of(ledger.counterparty(at));
    const type = hits.of(ledger.type(at));
    const key = (((description * radix + reference) * radix + counterparty) * radix + type) * 2 + (amount > 0 ? 1 : 0);
    let fitting = canRemember ? remembered.get(key) : undefined;
    if (fitting === undefined) {
      const found = { description: [description, reference], counterparty: [counterparty], type: [type] };
      fitting = rules.flatMap(({ when }, rule) => {
        if (when.direction !== undefined && (when.direction === 'in') !== amount > 0) return [];
        const fits = FIELDS.every(
          (field, bit) => when[field] === undefined || hasHit(hits, found[field], rule * FIELDS.length + bit),
        );
        return fits ? [rule] : [];
      });
      if (canRemember && remembered.size < 100_000) remembered.set(key, fitting);
    }
    for (const rule of fitting) {
      if (isWithin(rules[rule]!.when.amount, Math.abs(amount), ledger.currencies[ledger.currency(at)]!)) {
        result[at] = rule + 1;
        break;
      }
    }
  }
  return result;
}

const hasHit = (hits: HitSets, sets: readonly number[], meaning: number) =>
  sets.some((set) => hits.sets[set]!.has(meaning));

function isWithin(range: CategoryRuleInput['when']['amount'], amount: number, currency: string): boolean {
  if (range === undefined) return true;
  const minor = (text: string) => {
    const [whole = '', part = ''] = text.split('.');
    const digits = minorDigits(currency);
    return Number(BigInt(whole + part.padEnd(digits, '0').slice(0, digits)));
  };
  return (
    (range.from === undefined || amount >= minor(range.from)) && (range.to === undefined || amount <= minor(range.to))
  );
}

/** Which phrases each text holds, as the number of a set: most texts hold none, and few sets differ. */
class HitSets {
  readonly sets: ReadonlySet<number>[] = [new Set()];
  private readonly numbers = new Map<string, number>([['', 0]]);
  private readonly setOf: Uint16Array;

  constructor(ledger: Ledger, index: PhraseIndex) {
    const words = new Words();
    const found: number[] = [];
    this.setOf = new Uint16Array(ledger.texts.size);
    for (let text = 1; text < ledger.texts.size; text++) {
      ledger.texts.words(text, words);
      found.length = 0;
      for (let word = 0; word < words.count; word++) {
        if (index.mayBeginAt(words, word)) index.at(words, word, (meaning) => void found.push(meaning));
      }
      if (found.length > 0) this.setOf[text] = this.number(found);
    }
  }

  of(text: number): number {
    return this.setOf[text]!;
  }

  private number(found: readonly number[]): number {
    const set = new Set(found.toSorted((a, b) => a - b));
    const key = [...set].join(' ');
    let number = this.numbers.get(key);
    if (number === undefined) {
      if (this.sets.length > 65_000)
        throw new RangeError(
          'the category rules tell more than 65,000 kinds of text apart: use fewer or broader phrases',
        );
      number = this.sets.length;
      this.sets.push(set);
      this.numbers.set(key, number);
    }
    return number;
  }
}
