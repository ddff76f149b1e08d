import type { Express } from 'express';
import { actionOf } from './authorise.js';
import type { Action } from './permissions.js';

/** One operation that an app answers, and the action that guards it. */
export interface GuardedRoute {
  /** In capitals. */
  readonly method: string;
  /** As it is declared, such as `/v1/cases/:case`. */
  readonly path: string;
  readonly action: Action;
}

interface Layer {
  readonly route?: {
    readonly path: string;
    readonly stack: readonly { readonly method?: string; readonly handle: unknown }[];
  };
  readonly handle: { readonly stack?: readonly Layer[] };
}

/**
 * Every operation of an app, as it is really mounted.
 * @throws Error for one that no action guards before anything else is done
 */
export function routesOf(app: Express): readonly GuardedRoute[] {
  return within((app.router as unknown as { readonly stack: readonly Layer[] }).stack);
}

function within(stack: readonly Layer[]): readonly GuardedRoute[] {
  return stack.flatMap(({ route, handle }) => (route === undefined ? within(handle.stack ?? []) : guarded(route)));
}

function guarded({ path, stack }: NonNullable<Layer['route']>): readonly GuardedRoute[] {
  const methods = [...new Set(stack.flatMap(({ method }) => (method === undefined ? [] : [method])))];
  return methods.map((name) => {
    const method = name.toUpperCase();
    const first = stack.find((layer) => layer.method === name);
    const action = actionOf(first?.handle);
    if (action === undefined) throw new Error(`${method} ${path} is guarded by no action: mount it with route()`);
    return { method, path, action };
  });
}
