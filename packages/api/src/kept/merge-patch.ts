/**
 * A document with a patch merged into it: what the patch names is replaced, `null` takes a field out, lists are replaced
 * whole.
 *
 * @remarks RFC 7396.
 */
export function mergePatch(document: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged: Record<string, unknown> = isObject(document) ? { ...document } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete merged[name];
    else set(merged, name, mergePatch(merged[name], value));
  }
  return merged;
}

/** Also `__proto__`, which a plain assignment would take for something else. */
function set(object: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
