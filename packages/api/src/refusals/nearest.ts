/** The word that was probably meant; `undefined` where none is near. */
export function nearest(written: string, words: readonly string[]): string | undefined {
  const near = words
    .map((word) => ({ word, apart: apart(written.toLowerCase(), word.toLowerCase()) }))
    .filter(({ word, apart }) => apart <= Math.max(1, Math.floor(Math.min(written.length, word.length) / 3)))
    .sort((one, other) => one.apart - other.apart);
  return near[0]?.word;
}

/** How many letters must be put in, taken out, changed or swapped to make one word of the other. */
function apart(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 20) return Infinity;
  const rows = [Array.from({ length: other.length + 1 }, (_, index) => index)];
  const cost = (at: number, index: number) => rows[at]?.[index] ?? Infinity;
  for (let at = 1; at <= one.length; at += 1) {
    rows.push([at]);
    for (let index = 1; index <= other.length; index += 1) {
      const changed = cost(at - 1, index - 1) + (one[at - 1] === other[index - 1] ? 0 : 1);
      const isSwap = one[at - 1] === other[index - 2] && one[at - 2] === other[index - 1];
      const swapped = isSwap ? cost(at - 2, index - 2) + 1 : Infinity;
      rows[at]?.push(Math.min(cost(at, index - 1) + 1, cost(at - 1, index) + 1, changed, swapped));
    }
  }
  return cost(one.length, other.length);
}
