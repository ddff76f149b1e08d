import { CaseFileShape } from '@recoup/core';
import { z } from 'zod';

let schema: object | undefined;

/** The case file as JSON Schema 2020-12: its shape, without the checks between facts, which a schema cannot say. */
export function caseFileSchema(): object {
  schema ??= {
    title: 'Recoup case file',
    ...z.toJSONSchema(CaseFileShape, { io: 'input', target: 'draft-2020-12' }),
  };
  return schema;
}
