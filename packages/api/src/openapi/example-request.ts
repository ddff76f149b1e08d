import type { DeterminationJson } from '@recoup/core';

/** A small case, fictitious, for the documentation: one defendant, one count, a car, a gift and a disputed receipt. */
export const exampleRequest: DeterminationJson = {
  caseFile: {
    schemaVersion: '1',
    id: 'example-1',
    title: 'R v Example',
    proceedings: [{ id: 'p1', started: [{ step: 'chargedAfterArrestWithoutWarrant', on: '2024-06-15' }] }],
    defendants: [
      {
        id: 'd1',
        kind: 'individual',
        prosecutorAsks: true,
        absconded: false,
        aged18OrOverWhenConvicted: true,
        victimProceedings: 'none',
        unlawfulProfitProceedings: false,
        availableAmountShown: true,
      },
    ],
    otherParties: [{ id: 'cousin', kind: 'individual' }],
    offences: [
      {
        id: 'count-1',
        offence: 'MSA_2',
        committed: { from: '2021-02-01', to: '2023-05-31' },
        against: [
          {
            defendant: 'd1',
            proceedings: 'p1',
            outcome: 'convicted',
            convictedOn: '2025-01-20',
            route: 'convictedInCrownCourt',
          },
        ],
      },
    ],
    obtained: [
      {
        id: 'wages',
        description: 'Wages of four workers, withheld',
        obtainedBy: ['d1'],
        offences: ['count-1'],
        kind: 'pecuniaryAdvantage',
        on: '2023-05-31',
        amount: '48000.00',
        contentions: [
          { by: 'prosecution', amount: '48000.00', reason: 'Payroll, exhibit AB/4' },
          { by: 'defence', amount: '31500.00', reason: 'Board and lodging were provided' },
          { by: 'court', amount: '48000.00', reason: 'Board and lodging are expenses of the crime' },
        ],
      },
    ],
    transfers: [
      {
        id: 'credit-1',
        to: 'd1',
        on: '2022-03-10',
        amount: '7250.00',
        rebuttal: { ground: 'assumptionIncorrect', reason: 'A loan from a bank, repaid since' },
      },
      { id: 'credit-2', to: 'd1', on: '2022-11-02', amount: '3900.00' },
    ],
    property: [
      {
        id: 'car',
        description: 'Car',
        kind: 'vehicle',
        interests: [
          { holder: 'd1', share: '1/1', heldFrom: '2022-11-20', heldUntil: null, valueWhenObtained: '3900.00' },
        ],
        valuations: [{ on: '2025-02-28', amount: '2600.00', source: 'Trade guide' }],
        represents: [{ item: 'credit-2', share: '1/1' }],
      },
    ],
    gifts: [
      {
        id: 'gift-1',
        by: 'd1',
        to: 'cousin',
        description: 'Jewellery',
        on: '2023-01-14',
        value: '5000.00',
        consideration: '0.00',
        valueWithRecipientNow: '5000.00',
      },
    ],
  },
  asAt: '2025-03-14',
  footings: ['court'],
};

const { obtained = [], ...others } = exampleRequest.caseFile;

/**
 * The facts of the same case, without what the parties and the court say of them: each of those has an author of its own,
 * and whoever keeps a new case writes the facts alone.
 */
export const exampleFacts: DeterminationJson['caseFile'] = {
  ...others,
  obtained: obtained.map(({ contentions: _said, ...facts }) => facts),
};
