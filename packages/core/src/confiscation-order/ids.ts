import type { z } from 'zod';

/** Refuses a list in which two entries have the same id. @param law provision that needs them told apart */
export const refuseRepeatedIds =
  (law: string) =>
  (list: readonly { readonly id: string }[], context: z.RefinementCtx): void => {
    const seen = new Set<string>();
    list.forEach(({ id }, index) => {
      if (seen.has(id)) {
        const message = `the id ${id} is used twice (${law}): give each entry an id of its own`;
        context.addIssue({ code: 'custom', path: [index, 'id'], message });
      }
      seen.add(id);
    });
  };
