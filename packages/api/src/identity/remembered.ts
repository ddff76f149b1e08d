import { hash } from 'node:crypto';

/** Milliseconds for which a token that was found right is taken to be so: checking a signature costs more than much of what is asked. */
const HOLDS = 60_000;
/** Tokens remembered at once: the oldest makes room. */
const MOST = 10_000;

/** What was found for tokens that were right. Only their hashes are kept. */
export class Remembered<T> {
  private readonly found = new Map<string, { readonly value: T; readonly until: number }>();

  /** @param at the instant, in milliseconds */
  get(token: string, at: number): T | undefined {
    const entry = this.found.get(hash('sha256', token));
    return entry !== undefined && at < entry.until ? entry.value : undefined;
  }

  /** @param end when the token ends, in milliseconds */
  put(token: string, value: T, at: number, end: number): void {
    const key = hash('sha256', token);
    this.found.delete(key);
    this.found.set(key, { value, until: Math.min(end, at + HOLDS) });
    if (this.found.size <= MOST) return;
    for (const [oldest] of this.found) {
      this.found.delete(oldest);
      return;
    }
  }
}
