import type { z } from 'zod';

/** A value of core as it is in JSON: amounts and shares as text, and what is `undefined` left out. */
export type Wire<T> = T extends { toJSON(): infer J }
  ? J
  : T extends string
    ? string extends T
      ? string
      : T extends `${string}` & { readonly [key: symbol]: unknown }
        ? string
        : T
    : T extends readonly [infer A, infer B]
      ? [Wire<A>, Wire<B>]
      : T extends readonly (infer E)[]
        ? Wire<E>[]
        : T extends object
          ? { [K in keyof T]: Wire<T[K]> | (Partial<Pick<T, K>> extends Pick<T, K> ? undefined : never) }
          : T;

/** A schema that describes every value core can give: the compiler refuses one that leaves a field or a case out. */
export type Describing<T, V extends z.ZodType> = [Wire<T>] extends [z.output<V>] ? V : never;
