/** Consecutive lines of one record of a file: they happen together and keep their order. */
export interface Step {
  /** Their places among the lines. */
  readonly lines: Uint32Array;
  /** Balance before the first line and after the last. */
  readonly before: number;
  readonly after: number;
}

/** An order of one day's steps in which each balance follows from the one before. */
export interface DayOrder {
  readonly steps: readonly Step[];
  readonly before: number;
  readonly after: number;
}

/**
 * Finds an order of one day's payments in which the running balance proves, where the file lost the order of the day.
 *
 * Each payment leads from the balance before it to the balance after it: an order of all of them is a path that uses every
 * edge of that graph once (Hierholzer), so this costs no more than reading them.
 *
 * @param start the balance at the end of the day before, when known
 * @returns `undefined` when no order proves
 */
export function orderWithinDay(steps: readonly Step[], start: number | undefined): DayOrder | undefined {
  const leaving = new Map<number, Step[]>();
  const surplus = new Map<number, number>();
  for (const step of steps) {
    const from = leaving.get(step.before);
    if (from === undefined) leaving.set(step.before, [step]);
    else from.push(step);
    surplus.set(step.before, (surplus.get(step.before) ?? 0) + 1);
    surplus.set(step.after, (surplus.get(step.after) ?? 0) - 1);
  }
  const uneven = [...surplus].filter(([, count]) => count !== 0);
  const begins = uneven.find(([, count]) => count === 1)?.[0];
  const isPath =
    uneven.length === 0 || (uneven.length === 2 && begins !== undefined && uneven.some(([, count]) => count === -1));
  // A day that ends where it began could begin at any of its balances: the day before says which, or else the file's order.
  const from = begins ?? start ?? steps[0]?.before;
  if (!isPath || from === undefined || (start !== undefined && start !== from)) return undefined;
  for (const list of leaving.values()) list.reverse();
  const order: Step[] = [];
  const stack: { readonly at: number; readonly by: Step | undefined }[] = [{ at: from, by: undefined }];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const next = leaving.get(top.at)?.pop();
    if (next !== undefined) stack.push({ at: next.after, by: next });
    else {
      stack.pop();
      if (top.by !== undefined) order.push(top.by);
    }
  }
  if (order.length !== steps.length) return undefined;
  order.reverse();
  return { steps: order, before: from, after: order.at(-1)?.after ?? from };
}
