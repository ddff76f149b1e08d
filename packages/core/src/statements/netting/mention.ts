/** What a text names. `leads`: no word of somebody else’s stands before it. */
export type Mention =
  | { readonly kind: 'number'; readonly account: number }
  | { readonly kind: 'ending'; readonly account: number }
  | { readonly kind: 'holder'; readonly name: number; readonly leads: boolean }
  | { readonly kind: 'bank'; readonly account: number; readonly leads: boolean }
  | { readonly kind: 'unknownAccount'; readonly number: string };
