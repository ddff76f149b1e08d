import { CaseFileShape, EnforcementAccountInput, GateOverride, CaseFlagRecord, TimelineEvent } from '@recoup/core';
import type { z } from 'zod';
import { RestraintOrderKept } from '../cases/document.js';

const { defendants, offences, property, gifts } = CaseFileShape.shape;
const decision = { by: 'supervisor-4', role: 'supervisor', on: '2024-06-18' };

/** What an entry of each list of the document is, with one that can be added to the example of a case. */
export const ENTRY_SCHEMAS: Readonly<Record<string, { readonly schema: z.ZodType; readonly example: unknown }>> = {
  defendants: { schema: defendants.element, example: { id: 'd2', kind: 'individual' } },
  offences: {
    schema: offences.element,
    example: {
      id: 'count-2',
      offence: 'POCA_327',
      committed: { from: '2022-04-01', to: '2022-04-30' },
      against: [{ defendant: 'd1', proceedings: 'p1', outcome: 'undecided' }],
    },
  },
  property: {
    schema: property.unwrap().element,
    example: {
      id: 'house-1',
      description: 'Fictitious: a house in Exampleton',
      kind: 'land',
      interests: [{ holder: 'd1' }],
      valuations: [{ on: '2025-01-15', amount: '180000.00' }],
    },
  },
  gifts: {
    schema: gifts.unwrap().element,
    example: {
      id: 'gift-2',
      by: 'd1',
      to: 'cousin',
      description: 'Money given to a relative',
      on: '2023-04-01',
      value: '5000.00',
      consideration: '0.00',
    },
  },
  events: { schema: TimelineEvent, example: { id: 'e1', kind: 'charged', on: '2024-06-18', defendant: 'd1' } },
  'restraint-orders': {
    schema: RestraintOrderKept,
    example: { id: 'restraint-1', events: [{ event: 'considerRestraint', id: 'r1', on: '2024-05-02' }] },
  },
  orders: {
    schema: EnforcementAccountInput.shape.orders.element.meta({
      id: 'ConfiscationOrderMade',
      description: 'A confiscation order, as the court made it',
    }),
    example: { id: 'order-1', defendant: 'd1', made: '2025-03-14', amount: '120000.00' },
  },
  flags: {
    schema: CaseFlagRecord,
    example: {
      id: 'flag-1',
      kind: 'modernSlavery',
      raised: { by: 'investigator-2', role: 'investigator', on: '2024-05-02' },
    },
  },
  overrides: {
    schema: GateOverride,
    example: { id: 'override-1', stage: 'charge', reason: 'Charge could not wait for the report', ...decision },
  },
};
