import type { Benefit } from '../benefit/index.js';
import { type Footing, onFooting } from '../case-file/index.js';
import { payByFalseDeclaration, proportionateOrder, type ProportionateOrder } from '../confiscation-order/index.js';
import type { LocalDate } from '../dates/index.js';
import { poca } from '../law/index.js';
import { Money } from '../money/index.js';
import type { RecoverableAmount } from '../recoverable-amount/index.js';
import { decided, factsMissing, forTheCourt, type MissingFact, type Outcome, type Reason } from '../reasons/index.js';
import type { DefendantFacts } from './facts.js';
import type { Order } from './pipeline.js';
import { positionOn } from './positions.js';

type Reductions = Parameters<typeof proportionateOrder>[0]['reductions'];

/**
 * The order that would be made: the recoverable amount, so far as it is not disproportionate; no order without benefit.
 *
 * @remarks POCA 2002, s 6(5) (E+W).
 */
export function order(
  facts: DefendantFacts,
  footing: Footing,
  orderMade: LocalDate,
  benefit: Benefit,
  recoverable: RecoverableAmount,
): Outcome<Order> {
  if (recoverable.basis === 'noBenefit') {
    return decided(
      { made: false, amount: Money.zero, cap: null, reductions: [] },
      { says: 'The defendant has not benefited: no order is made', provision: poca('6(5)'), met: false },
    );
  }
  const proportionateAmount = positionOn(facts, footing)?.proportionateAmount;
  const reductions =
    proportionateAmount === undefined ? reductionsOn(facts, footing, benefit) : decided<Reductions>([]);
  if (reductions.kind !== 'decided') return reductions;
  const outcome = proportionateOrder({
    recoverableAmount: recoverable.amount,
    benefit: benefit.benefit,
    orderMade,
    reductions: reductions.value,
    proportionateAmount,
    proportionateAmountBy: footing,
  });
  if (outcome.kind !== 'decided') return outcome;
  const proportionate: ProportionateOrder = outcome.value;
  const isMade = !proportionate.amount.isZero();
  const nil: Reason = { says: 'Nothing is left to be paid: no order is made', provision: poca('6(5)'), met: false };
  return decided(
    { made: isMade, ...proportionate },
    ...(isMade ? [] : [nil]),
    ...outcome.reasons,
    ...reductions.reasons,
  );
}

/** The parts that it would be disproportionate to take, each at the value its item has in the benefit. */
function reductionsOn(facts: DefendantFacts, footing: Footing, { lines }: Benefit): Outcome<Reductions> {
  const byItem = new Map(lines.map((line) => [line.item, line]));
  const found: Reductions[number][] = [];
  const reasons: Reason[] = [];
  const missing: MissingFact[] = [];
  const questions: string[] = [];
  for (const { item: reduction } of facts.reductions) {
    const standing = onFooting(reduction, footing, facts.defendant.id);
    if (standing.kind === 'inDispute') {
      questions.push(standing.question);
      reasons.push(...standing.reasons);
      continue;
    }
    if (!standing.counted) {
      reasons.push(...standing.reasons);
      continue;
    }
    const line = reduction.item === undefined ? undefined : byItem.get(reduction.item);
    if (reduction.item !== undefined && (line === undefined || line.amount.isZero())) {
      reasons.push({
        says: `${reduction.id}: ${reduction.item} is not in the benefit, so there is nothing to leave out`,
        provision: poca('6(5)'),
        met: false,
      });
      continue;
    }
    const amount =
      line === undefined
        ? standing.amount
        : Money.min(
            line.value,
            Money.roundedToPenny(line.value.times(standing.amount.exactly()).div(line.amount.exactly())),
          );
    if (line !== undefined) {
      reasons.push({
        says: `${reduction.id}: ${standing.amount.toString()} of ${line.item} is ${amount.toString()} at the value it has in the benefit`,
        provision: poca('6(5)'),
        convention: 'reductionMovesWithItem',
        mark: 'A',
      });
    }
    found.push({ id: reduction.id, ground: reduction.ground, amount, reason: reduction.reason });
  }
  for (const { item, at } of facts.obtained) {
    const line = byItem.get(item.id);
    if (item.kind !== 'payByFalseDeclaration' || line === undefined || line.value.isZero()) continue;
    const pointer = `/obtained/${String(at)}/pay`;
    if (item.pay === undefined) {
      missing.push({
        pointer,
        wanted: 'the salaries, or the court’s own figure as `proportionateAmount` (s 6(5); R v Andrewes)',
      });
      continue;
    }
    const limit = payByFalseDeclaration({ netEarnings: line.value, ...item.pay });
    if (limit.kind === 'factsMissing')
      missing.push(...limit.facts.map((f) => ({ ...f, pointer: pointer + f.pointer })));
    else if (limit.kind === 'forTheCourt') questions.push(limit.question);
    else if (limit.kind === 'decided' && !limit.value.reduction.isZero()) {
      found.push({
        id: item.id,
        ground: 'fullValueGiven',
        amount: limit.value.reduction,
        reason: `all but ${limit.value.cap?.toString() ?? 'nil'}`,
      });
    }
    reasons.push(...limit.reasons);
  }
  const told: Reason = {
    says: 'What it would be disproportionate to take is not decided',
    provision: poca('6(5)'),
    because: reasons,
  };
  if (missing.length > 0) return factsMissing(missing, told);
  if (questions.length > 0) return forTheCourt(questions.join(' '), told);
  return decided(found, ...reasons);
}
