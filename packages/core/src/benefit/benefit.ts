import type { AssumedItem } from '../assumptions/index.js';
import type { Obtained } from '../case-file/index.js';
import { judgment, poca } from '../law/index.js';
import { type Exact, Fraction, Money } from '../money/index.js';
import { decided, forTheCourt, type Outcome, type Reason, type Undecided } from '../reasons/index.js';
import type { ChangeInValue } from './change-in-value.js';
import { countOnce, type MoneyItem, type OwnPart } from './count-once.js';
import { Held, heldNow, withHeld } from './held-now.js';
import { holdingLine } from './holding.js';
import { type Benefit, type BenefitLine, type BenefitOf, type LineOr, NONE } from './lines.js';
import { mortgageAdvance } from './mortgage-advance.js';
import { obtained } from './obtained.js';
import { together } from './together.js';
import { LeftOut, leftOut } from './orders-over-property.js';
import { marketValue } from './value-of-property.js';
import { greaterOf } from './value-of-property-obtained.js';

/**
 * Benefit from criminal conduct: the value, item by item, of everything obtained as a result of or in connection with
 * it, each pound once; with what s 7(4) leaves out, and what earlier orders add and take off.
 *
 * @remarks POCA 2002, ss 7(4), 8, 76, 79-80 (E+W). Gross: nothing is taken off for expenses, wages of helpers or living
 * costs (R v May, R v Waya, from memory in our source). Each item is rounded to the penny, half up, then summed.
 */
export function benefit(input: BenefitOf): Outcome<Benefit> {
  const { lines, undecided } = benefitLines(input);
  if (undecided.length > 0) return together(undecided.map(({ why }) => why));
  return total(lines, input);
}

/** The lines that are decided, and what keeps each of the others from it. */
export function benefitLines(input: BenefitOf): {
  readonly lines: readonly BenefitLine[];
  readonly undecided: readonly { readonly item: string; readonly why: Undecided }[];
} {
  const lines: BenefitLine[] = [];
  const undecided: { item: string; why: Undecided }[] = [];
  const keep = (item: string, line: LineOr | undefined) => {
    if (line === undefined) return;
    if ('item' in line) lines.push(line);
    else undecided.push({ item, why: line });
  };

  const items: MoneyItem[] = [];
  for (const { item } of input.obtained) {
    const found = obtained(item, { ...input, newAfter: input.earlierOrders.calculatedOn });
    if ('status' in found) items.push(found);
    else undecided.push({ item: item.id, why: found });
  }
  const holdings = input.assumed.filter(({ assumption, made }) => assumption === 'holding' && made);
  for (const item of input.assumed) if (item.assumption !== 'holding') items.push(moneyItem(item, input));

  const parts = countOnce(items);
  const byId = new Map(items.map((item) => [item.id, item]));
  const mortgages = new Map(input.obtained.map(({ item }) => [item.id, item.mortgage]));
  for (const item of items) {
    const part = parts.get(item.id);
    if (item.status !== 'counted' || part === undefined) continue;
    const mortgage = mortgages.get(item.id);
    keep(item.id, mortgage === undefined ? moneyLine(item, part, input) : mortgageLine(item, mortgage, input));
  }
  for (const item of holdings) keep(item.item, holdingLine(item, input, parts, byId));
  return { lines, undecided };
}

function moneyItem(assumed: AssumedItem, { assumedFacts, earlierOrders, decidedOn }: BenefitOf): MoneyItem {
  const facts = assumedFacts.get(assumed.item) ?? { on: decidedOn, links: [], plainAmount: assumed.amount };
  const earlier = earlierOrders.calculatedOn !== undefined && facts.on <= earlierOrders.calculatedOn;
  const shown =
    assumed.because === 'assumptionIncorrect' ||
    assumed.because === 'seriousRiskOfInjustice' ||
    assumed.because === 'notCounted';
  return {
    id: assumed.item,
    basis: assumed.assumption === 'transfer' ? 'transfer' : 'expenditure',
    amount: assumed.amount,
    ...facts,
    status: earlier ? 'inEarlierBenefit' : assumed.made ? 'counted' : shown ? 'shownOtherwise' : 'outside',
    reasons: NONE,
  };
}

function moneyLine(item: MoneyItem, part: OwnPart, input: BenefitOf): LineOr {
  const head = {
    item: item.id,
    basis: item.basis,
    ...(item.jointPool === undefined ? {} : { jointPool: item.jointPool }),
  };
  if (part.amount.isZero()) {
    return {
      ...head,
      amount: Money.zero,
      value: Money.zero,
      ignored: Money.zero,
      reasons: [...item.reasons, ...part.reasons],
    };
  }
  if (part.overTraced !== undefined) {
    return forTheCourt(
      `How much of ${item.id} came from ${part.overTraced}, now that less of that is found than was traced from it?`,
      {
        says: `More is traced from ${part.overTraced} than it comes to on this footing`,
        provision: poca('6(7)'),
        met: false,
      },
    );
  }
  const held = heldNow(item.id, input);
  if (!(held instanceof Held)) return held;
  const ofItem = Fraction.ratio(part.amount.exactly(), item.amount.exactly());
  const heldPart = ofItem.ofPounds(held.value);
  const valued = greaterOf(part.amount.exactly(), item.on, heldPart, input.change, item.basis === 'expenditure');
  if (valued.kind !== 'decided') return valued;
  const out = leftOut(item, input);
  if (!(out instanceof LeftOut)) return out;
  const { value } = valued.value;
  const kept = out.amount.isZero() ? value : valueKept(item, part, out.amount, heldPart, input.change);
  const reasons = [...item.reasons, ...part.reasons, ...withHeld(valued.reasons, held.reasons), ...out.reasons];
  return { ...head, amount: part.amount, value, ignored: value.minus(kept), reasons };
}

/** The value of a line without what s 7(4) leaves out: the rest of it when obtained, and what is held, which is no part of that. */
function valueKept(item: MoneyItem, part: OwnPart, leftOutOfItem: Money, held: Exact, change: ChangeInValue): Money {
  const rest = Fraction.ratio(item.plainAmount.minus(leftOutOfItem).exactly(), item.plainAmount.exactly());
  const valued = greaterOf(rest.ofPounds(part.amount.exactly()), item.on, held, change);
  if (valued.kind !== 'decided') throw new Error('a line that was valued has an index for its month');
  return valued.value.value;
}

function mortgageLine(item: MoneyItem, purchase: NonNullable<Obtained['mortgage']>, input: BenefitOf): LineOr {
  const found = input.property.byId.get(purchase.property);
  if (found === undefined) throw new Error(`${purchase.property} is no property: the case file was not checked`);
  if (input.conduct === 'general') {
    return forTheCourt(
      `What did the defendant obtain by the mortgage ${item.id}, in a case of general criminal conduct?`,
      {
        says: 'The share of the increase in value was decided for particular criminal conduct; assumptions may alter it',
        provision: judgment(
          'R v Waya [2012] UKSC 51',
          'https://caselaw.nationalarchives.gov.uk/uksc/2012/51/press-summary/1',
        ),
        mark: 'V2',
      },
    );
  }
  const now = marketValue(found.property, found.at, input.footing, input.defendant, input.decidedOn);
  if (now.kind !== 'decided') return now;
  const { price, loan } = purchase;
  const share = mortgageAdvance({ price, loan, valueNow: now.value });
  if (share.kind !== 'decided') return share;
  const reasons = [...item.reasons, ...share.reasons, ...now.reasons];
  return { item: item.id, basis: item.basis, amount: loan, value: share.value, ignored: Money.zero, reasons };
}

function total(lines: readonly BenefitLine[], input: BenefitOf): Outcome<Benefit> {
  const { conduct, earlierOrders } = input;
  const sum = Money.sum(lines.map(({ value }) => value));
  const ignored = Money.sum(lines.map((line) => line.ignored));
  const before = sum.minus(ignored).plus(earlierOrders.benefitFound);
  const amount = before.lessButNotBelowZero(earlierOrders.deduction);
  const floored = earlierOrders.deduction.isMoreThan(before);
  const pools = new Map<string, Money>();
  for (const { jointPool, value, ignored: out } of lines) {
    if (jointPool !== undefined) pools.set(jointPool, (pools.get(jointPool) ?? Money.zero).plus(value.minus(out)));
  }
  const reasons: Reason[] = [
    {
      says: `Benefit from ${conduct} criminal conduct is ${amount.toString()}`,
      provision: poca('76(7)'),
      because: [
        { says: `The value of what was obtained is ${sum.toString()}`, provision: poca('76(4)') },
        {
          says: 'Gross: nothing is taken off for expenses, wages of helpers or living costs; each item is rounded to the penny, half up, then summed',
          provision: poca('76(7)'),
          convention: 'grossAndRoundedByItem',
          mark: 'M',
        },
        ...(ignored.isZero()
          ? []
          : [{ says: `${ignored.toString()} is left out for the recoverable amount`, provision: poca('7(4)') }]),
        ...(earlierOrders.benefitFound.isZero()
          ? []
          : [
              {
                says: `${earlierOrders.benefitFound.toString()} found for an earlier order is carried in`,
                provision: poca('8(4)'),
              },
            ]),
        ...(earlierOrders.deduction.isZero()
          ? []
          : [
              {
                says: `${earlierOrders.deduction.toString()} ordered before is deducted${floored ? '; benefit is never below nil' : ''}`,
                provision: poca('8(5)'),
                ...(floored ? { convention: 'benefitNeverBelowNil', mark: 'A' as const } : {}),
              },
            ]),
      ],
    },
  ];
  return decided(
    {
      conduct,
      total: sum,
      ignored,
      earlierBenefit: earlierOrders.benefitFound,
      deducted: earlierOrders.deduction,
      benefit: amount,
      nilOnlyByForfeiture: !sum.isZero() && before.isZero(),
      lines,
      jointPools: [...pools].map(([jointPool, poolSum]) => ({ jointPool, sum: poolSum })),
    },
    ...reasons,
  );
}
