import { financialOrder, type FinancialOrderKey, type Gate, type Outcome, spokenGateStage } from '@recoup/core';

/** The orders that a case may not pass a stage without, and that nobody has answered: a line for each stage. */
export interface OpenOrders {
  readonly lines: readonly string[];
  /** The case is flagged for slavery, trafficking or exploitation: it is held until each is answered. */
  readonly flagged: boolean;
}

/** What is unanswered at the stages where defendants stand, and what must be known before that can be told. */
export function openOrders(gates: readonly Outcome<Gate>[]): OpenOrders {
  const lines = gates.flatMap((shut) => (shut.kind === 'decided' ? unansweredAt(shut.value) : notTold(shut)));
  return { lines: [...new Set(lines)], flagged: gates.some((shut) => shut.kind === 'decided' && shut.value.flagged) };
}

/** Each order once, with all whom it concerns. */
function unansweredAt({ stage, unanswered }: Gate): string[] {
  if (unanswered.length === 0) return [];
  const whom = new Map<FinancialOrderKey, string[]>();
  for (const { order, defendant } of unanswered) whom.set(order, [...(whom.get(order) ?? []), defendant]);
  const orders = [...whom].map(([order, names]) => {
    const { title, provision } = financialOrder(order);
    const isDuty = unanswered.some((each) => each.order === order && each.level === 'must');
    return `${title} (${names.join(', ')}): ${provision.cite}${isDuty ? ', a duty of the court' : ''}`;
  });
  const when = spokenGateStage(stage);
  return [`${when.charAt(0).toUpperCase()}${when.slice(1)}: ${orders.join('; ')}.`];
}

/** That nothing is listed would be read as that nothing is open. */
function notTold(shut: Exclude<Outcome<Gate>, { kind: 'decided' }>): string[] {
  if (shut.kind === 'factsMissing')
    return shut.facts.map(({ wanted }) => `Which they are is not known without: ${wanted}.`);
  return [shut.kind === 'forTheCourt' ? `For the court: ${shut.question}` : `Not covered: ${shut.why}.`];
}
