import type { Sent } from '../values.js';

/** What the worker thread of the embedded store is asked. */
export type Asked =
  | { readonly kind: 'ask'; readonly sql: string; readonly name?: string | undefined; readonly values: Sent[] }
  | { readonly kind: 'script'; readonly sql: string }
  | { readonly kind: 'close' };

/** What it answers: every value as text, so that both stores are read alike. */
export type Answered =
  | {
      readonly command: string;
      readonly fields: readonly { readonly name: string; readonly type: number }[];
      readonly rows: readonly (readonly (string | null)[])[];
    }
  | { readonly refusal: Refusal };

/** A refusal as PostgreSQL's protocol gives it. */
export interface Refusal {
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly constraint?: string | undefined;
  readonly table?: string | undefined;
  readonly column?: string | undefined;
}
