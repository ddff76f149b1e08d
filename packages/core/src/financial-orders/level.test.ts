import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { type FinancialOrderKey as OrderKey, FinancialOrdersInput, ordersToConsider } from './index.js';

type Json = z.input<typeof FinancialOrdersInput>;
type Facts = NonNullable<Json['defendants']>[number];
type Charge = Json['caseFile']['offences'][number];

/** One defendant convicted of one offence, as the orders stand for them at sentence. */
function atSentence(
  offence: Pick<Charge, 'offence'> & Partial<Pick<Charge, 'inchoate'>>,
  facts: Partial<Facts> = {},
  order: OrderKey = 'reparationOrder',
) {
  const against = { defendant: 'd1', outcome: 'convicted', convictedOn: '2024-04-10', route: 'convictedInCrownCourt' };
  const answer = ordersToConsider(
    FinancialOrdersInput.parse({
      caseFile: {
        schemaVersion: '1',
        id: 'case-1',
        proceedings: [],
        defendants: [{ id: 'd1', kind: 'individual' }],
        offences: [{ id: 'c1', committed: { from: '2021-03-01', to: '2021-09-30' }, against: [against], ...offence }],
      },
      stage: 'sentence',
      asAt: '2024-06-01',
      flags: [],
      defendants: [{ defendant: 'd1', ...facts }],
    }),
  );
  const found = answer.kind === 'decided' && answer.value.orders.find((each) => each.order === order);
  if (found === undefined || found === false) throw new Error(`${order} is not answered`);
  return found;
}
const MADE = { madeOn: '2024-05-20', amount: '20000.00', offences: ['c1'] };
const TRAFFICKING = { offence: 'MSA_2' } as const;

describe('the level of an order that goes with the confiscation order', () => {
  const levels = (confiscation?: Facts['confiscation']) =>
    (['reparationOrder', 'complianceOrder'] as const).map((order) => {
      const { level, wanted } = atSentence(TRAFFICKING, confiscation === undefined ? {} : { confiscation }, order);
      return [level, wanted.map(({ pointer }) => pointer)];
    });

  it('is the court’s duty once the confiscation order is made', () => {
    expect(levels(MADE)).toEqual([
      ['must', []],
      ['must', []],
    ]);
  });

  it('is routine for reparation, and not open for compliance, where it is decided to make none', () => {
    expect(levels(null)).toEqual([
      ['routine', []],
      ['notOpen', []],
    ]);
  });

  it('is counted as a duty, and asked for, while that is not known', () => {
    expect(levels()).toEqual([
      ['must', ['/defendants/0/confiscation']],
      ['must', ['/defendants/0/confiscation']],
    ]);
  });
});

describe('a precondition', () => {
  const standing = (...asked: Parameters<typeof atSentence>) => atSentence(...asked).availability;

  it('is left unsettled where the law was not found: a conspiracy to commit an offence of the list', () => {
    for (const order of ['vehicleForfeiture', 'preventionOrderOnConviction'] as const) {
      const conspiracy = standing({ ...TRAFFICKING, inchoate: 'conspiracy' }, { vehicleUsed: true }, order);
      expect(conspiracy).toMatchObject({
        kind: 'notCovered',
        why: expect.stringMatching(/was not settled$/) as string,
      });
      expect(standing(TRAFFICKING, { vehicleUsed: true }, order)).toMatchObject({ value: { standing: 'open' } });
    }
  });

  it('that is not met names the reason code that answers for the order', () => {
    const closed = { standing: 'closed', reasonCode: 'offenceNotQualifying' };
    expect(standing(TRAFFICKING, { companyOffence: false }, 'directorDisqualification')).toMatchObject({
      value: closed,
    });
    expect(standing({ offence: 'MSA_1' }, { vehicleUsed: true }, 'vehicleForfeiture')).toMatchObject({ value: closed });
    expect(standing(TRAFFICKING, { confiscation: null }, 'complianceOrder')).toMatchObject({
      value: { standing: 'closed', reasonCode: 'noConfiscationOrder' },
    });
  });

  it('that is not met, and has no code of its own, suggests none', () => {
    const closed = standing(TRAFFICKING, { injuryLossOrDamage: false }, 'compensation');
    expect(closed.kind === 'decided' && closed.value).toEqual({ standing: 'closed', courtDecides: [] });
  });

  it('from memory says so, met or not', () => {
    for (const companyOffence of [true, false]) {
      const { reasons } = standing(TRAFFICKING, { companyOffence }, 'directorDisqualification');
      expect(reasons).toContainEqual(
        expect.objectContaining({ says: expect.stringMatching(/connected with a company$/) as string, mark: 'M' }),
      );
    }
  });

  it('that is not met, or still to come, is told as not met; one that is met is not', () => {
    const met = (facts: Partial<Facts>) =>
      standing(TRAFFICKING, { injuryLossOrDamage: true, ...facts }, 'compensation').reasons.map((reason) => reason.met);
    expect(met({})).toEqual([undefined, undefined, undefined]);
    expect(met({ injuryLossOrDamage: false })).toEqual([undefined, false, undefined]);
    expect(met({ postponed: true })).toEqual([undefined, undefined, false]);
  });
});
