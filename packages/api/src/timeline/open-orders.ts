import { financialOrder, type FinancialOrderKey, type Gate, spokenGateStage } from '@recoup/core';

/** The orders that a case may not pass a stage without, and that nobody has answered: a line for each stage. */
export interface OpenOrders {
  readonly lines: readonly string[];
  /** The case is flagged for slavery, trafficking or exploitation: it is held until each is answered. */
  readonly flagged: boolean;
}

/** What is unanswered at the stages where defendants stand, each order once with all whom it concerns. */
export function openOrders(gates: readonly Gate[]): OpenOrders {
  const lines = gates.flatMap(({ stage, unanswered }) => {
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
  });
  return { lines, flagged: gates.some(({ flagged }) => flagged) };
}
