import { FinancialOrdersInput, gate } from '@recoup/core';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openOrders } from './open-orders.js';

interface Request {
  readonly caseFile: { readonly offences: readonly { readonly id: string }[]; readonly [field: string]: unknown };
  readonly [field: string]: unknown;
}

const file = new URL('../../../../examples/trafficking-case/story/2024-06-14-gate.json', import.meta.url);
const request = JSON.parse(readFileSync(file, 'utf8')) as Request;
const asked = (more: Partial<Request>) => openOrders([gate(FinancialOrdersInput.parse({ ...request, ...more }))]);

it('names each order once, with all whom it concerns and its section', () => {
  expect(asked({})).toEqual({ lines: ['Before charge: Restraint order (d1, d2): POCA 2002, s 40.'], flagged: true });
});

it('says what must be known where they cannot be told: an empty list would be read as that nothing is open', () => {
  const offences = request.caseFile.offences.map((each) => ({ ...each, offence: 'SOA1956_33A' }));
  const made = gate(
    FinancialOrdersInput.parse({ ...request, flags: undefined, caseFile: { ...request.caseFile, offences } }),
  );
  expect(made.kind).toBe('factsMissing');
  expect(openOrders([made, made])).toEqual({
    lines: [
      'Which they are is not known without: whether the case is flagged for slavery, trafficking or exploitation; an empty list where it is not.',
    ],
    flagged: false,
  });
});
