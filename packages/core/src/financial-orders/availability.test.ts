import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  financialOrders,
  FinancialOrdersInput,
  type FinancialOrderKey as OrderKey,
  ordersToConsider,
  type GateStage as Stage,
} from './index.js';

type Json = z.input<typeof FinancialOrdersInput>;
type Facts = NonNullable<Json['defendants']>[number];

const TRUE_OR_FALSE = [
  'benefit',
  'restraintConditionMet',
  'realRiskOfDissipation',
  'seizureConditionMet',
  'vehicleUsed',
  'partFiveGrounds',
  'cashAtLeastMinimum',
  'listedAssetAtLeastMinimum',
  'accountAtLeastMinimum',
  'cryptoassetHeld',
  'unexplainedWealthConditionsMet',
  'civilRecoveryConditionsMet',
  'taxableIncomeSuspected',
  'injuryLossOrDamage',
  'itemForDeprivation',
  'goodsStolenTraceable',
  'actedShowingRisk',
  'relevantOffender',
  'seriousOffence',
  'involvedInSeriousCrime',
  'companyOffence',
  'premisesGrounds',
  'labourMarketRisk',
] as const;
const every = (answer: boolean) => Object.fromEntries(TRUE_OR_FALSE.map((name) => [name, answer]));

const count = (
  id: string,
  offence: 'MSA_2' | 'IA1971_25' | 'SOA1956_33A',
  outcome: 'convicted' | 'undecided' | 'acquitted',
) => ({
  id,
  offence,
  committed: { from: '2021-03-01', to: '2021-09-30' },
  against: [
    {
      defendant: 'd1',
      outcome,
      ...(outcome === 'convicted' && { convictedOn: '2024-04-10', route: 'convictedInCrownCourt' as const }),
    },
  ],
});
const confiscation = { madeOn: '2024-05-20', amount: '20000.00', offences: ['c1', 'c2'], unpaid: true };

function standings(
  facts: Partial<Facts>,
  offences: ReturnType<typeof count>[],
  asAt = '2024-06-01',
  stage: Stage = 'sentence',
  absconded = false,
) {
  const answer = ordersToConsider(
    FinancialOrdersInput.parse({
      caseFile: {
        schemaVersion: '1',
        id: 'case-1',
        proceedings: [],
        defendants: [{ id: 'd1', kind: 'individual', absconded }],
        offences,
      },
      stage,
      asAt,
      flags: [],
      defendants: [{ defendant: 'd1', ...facts }],
    } satisfies Json),
  );
  if (answer.kind !== 'decided') throw new Error(answer.kind);
  return Object.fromEntries(
    answer.value.orders.map(({ order, availability }) => [
      order,
      availability.kind === 'decided' ? availability.value.standing : availability.kind,
    ]),
  ) as Record<OrderKey, string>;
}
const convictedOfBoth = [count('c1', 'MSA_2', 'convicted'), count('c2', 'IA1971_25', 'convicted')];
const keys = financialOrders.map(({ key }) => key);

describe('availability', () => {
  it('is open for every order once all its preconditions are met, but two that the law closes or leaves unread', () => {
    const all = standings({ ...every(true), arrestedFor: ['MSA_2'], confiscation }, convictedOfBoth);
    const notOpen = keys.filter((key) => all[key] !== 'open').map((key) => [key, all[key]]);
    expect(notOpen).toEqual([
      ['financialReportingOrder', 'closed'],
      ['childCriminalExploitationOrder', 'notCovered'],
    ]);
  });

  it('is closed once a fact it needs is denied', () => {
    const none = standings({ ...every(false), arrestedFor: [], confiscation: null }, convictedOfBoth);
    const notClosed = keys.filter((key) => none[key] !== 'closed').map((key) => [key, none[key]]);
    expect(notClosed).toEqual([
      ['financialInvestigation', 'open'],
      ['fine', 'open'],
      ['surcharge', 'open'],
      ['costs', 'open'],
      ['preventionOrderOnConviction', 'open'],
      ['childCriminalExploitationOrder', 'notCovered'],
      ['enforcement', 'notYet'],
    ]);
  });

  it('asks for what is not known, and guesses nothing', () => {
    const asked = standings({}, convictedOfBoth);
    expect(keys.filter((key) => asked[key] === 'factsMissing')).toEqual([
      'restraint',
      'searchAndSeizure',
      'vehicleDetention',
      'cashForfeiture',
      'listedAssetForfeiture',
      'accountForfeiture',
      'cryptoassetForfeiture',
      'unexplainedWealthOrder',
      'civilRecovery',
      'revenueFunctions',
      'confiscation',
      'compensation',
      'deprivation',
      'restitution',
      'vehicleForfeiture',
      'immigrationVehicleForfeiture',
      'preventionOrderOnApplication',
      'riskOrder',
      'seriousCrimeOrderOnConviction',
      'seriousCrimeOrderOfHighCourt',
      'financialReportingRequirement',
      'directorDisqualification',
      'closureOrder',
      'labourMarketOrder',
    ]);
  });

  it('waits for conviction, and ends with acquittal but for what needs none', () => {
    const facts = { ...every(true), arrestedFor: ['MSA_2' as const] };
    const charged = standings(facts, [count('c1', 'MSA_2', 'undecided')]);
    expect([charged.confiscation, charged.reparationOrder, charged.vehicleForfeiture, charged.compensation]).toEqual(
      Array(4).fill('notYet'),
    );
    const acquitted = standings(facts, [count('c1', 'MSA_2', 'acquitted')]);
    expect([acquitted.confiscation, acquitted.reparationOrder, acquitted.fine]).toEqual(Array(3).fill('closed'));
    expect([acquitted.riskOrder, acquitted.civilRecovery, acquitted.cashForfeiture]).toEqual(Array(3).fill('open'));
  });

  it('leaves financial reporting open without a conviction: the order it is a term of may be the High Court’s', () => {
    const at = (facts: Partial<Facts>, outcome: 'acquitted' | 'undecided') =>
      standings(facts, [count('c1', 'MSA_2', outcome)]).financialReportingRequirement;
    expect(at({ involvedInSeriousCrime: true }, 'acquitted')).toBe('open');
    expect(at({ involvedInSeriousCrime: false }, 'acquitted')).toBe('closed');
    expect(at({ involvedInSeriousCrime: false, seriousOffence: true }, 'undecided')).toBe('notYet');
    expect(at({ seriousOffence: true }, 'undecided')).toBe('factsMissing');
    const convicted = standings({ seriousOffence: true, involvedInSeriousCrime: false }, convictedOfBoth);
    expect(convicted.financialReportingRequirement).toBe('open');
  });

  it('does not close confiscation to somebody who has absconded', () => {
    const at = (outcome: 'convicted' | 'undecided' | 'acquitted') =>
      standings({ benefit: true }, [count('c1', 'MSA_2', outcome)], '2024-06-01', 'conviction', true).confiscation;
    expect([at('convicted'), at('undecided'), at('acquitted')]).toEqual(['open', 'notYet', 'closed']);
  });

  it('closes reparation and the prevention order when another offence is charged in its place', () => {
    const instead = standings({ ...every(true), confiscation: { ...confiscation, offences: ['c1'] } }, [
      count('c1', 'SOA1956_33A', 'convicted'),
    ]);
    expect([instead.reparationOrder, instead.preventionOrderOnConviction, instead.vehicleForfeiture]).toEqual(
      Array(3).fill('closed'),
    );
    expect(instead.compensation).toBe('open');
  });

  it('knows the day of the powers over cryptoassets, and of compliance orders', () => {
    const at = (asAt: string) => standings(every(true), convictedOfBoth, asAt).cryptoassetForfeiture;
    expect([at('2024-04-25'), at('2024-04-26')]).toEqual(['closed', 'open']);
    const made = (madeOn: string) =>
      standings({ confiscation: { ...confiscation, madeOn } }, convictedOfBoth).complianceOrder;
    expect([made('2015-05-31'), made('2015-06-01')]).toEqual(['closed', 'open']);
  });

  it('makes Part 5 and a risk order routine where the two-stage test was not passed', () => {
    const test = {
      evidential: 'fail',
      publicInterest: 'notReached',
      reason: 'Fictitious',
      by: 'p-1',
      role: 'prosecutor',
      on: '2024-01-01',
    } as const;
    const answer = ordersToConsider(
      FinancialOrdersInput.parse({
        caseFile: {
          schemaVersion: '1',
          id: 'x',
          proceedings: [],
          defendants: [{ id: 'd1', kind: 'individual' }],
          offences: [],
        },
        stage: 'charge',
        asAt: '2024-06-01',
        flags: [],
        defendants: [{ defendant: 'd1', fullCodeTest: test }],
      }),
    );
    const routine = answer.kind === 'decided' ? answer.value.orders.filter(({ level }) => level === 'routine') : [];
    expect(routine.map(({ order }) => order)).toEqual(
      expect.arrayContaining(['riskOrder', 'civilRecovery', 'cashForfeiture']),
    );
  });
});
