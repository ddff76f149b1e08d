/** Groups what has the same key, keeping the order in which keys are met. */
export function together<T>(list: readonly T[], key: (each: T) => string): (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const each of list) {
    const found = groups.get(key(each));
    if (found === undefined) groups.set(key(each), [each]);
    else found.push(each);
  }
  return [...groups.values()];
}

/** Of one thing, so many lines are drawn for as many defendants; more are drawn as one. */
const MOST_LINES = 3;

/** What is drawn as one line each: what is the same, or all of it where that would be too many lines. */
export function inLines<T>(group: readonly [T, ...T[]], key: (each: T) => string): (readonly [T, ...T[]])[] {
  const same = together(group, key);
  return same.length > MOST_LINES ? [group] : same;
}

/** What an event or a deadline concerns. */
export interface Concerning {
  readonly defendant?: string | undefined;
  readonly subject?: string | undefined;
}

/** `d1, d2`: the defendants, or the things, that events or deadlines concern. */
export const whom = (group: readonly Concerning[]): string =>
  [...new Set(group.flatMap(({ defendant, subject }) => defendant ?? subject ?? []))].sort(byNumber).join(', ');

/** ` (d1, d2)`; nothing, where they concern the case. */
export function inBrackets(group: readonly Concerning[]): string {
  const names = whom(group);
  return names === '' ? '' : ` (${names})`;
}

/** For sorting: by name, and where names differ in their last number only, by that: `d2` before `d10`. */
export function byNumber(one: string, other: string): number {
  const [a, b] = [one, other].map((name) => name.replace(/\d+$/, '')) as [string, string];
  return compare(a, b) || one.length - other.length || compare(one, other);
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
