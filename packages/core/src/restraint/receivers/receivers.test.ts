import { describe, expect, it } from 'vitest';
import { wantedBy } from '../../../../../test/support/restraint.js';
import * as room from '../index.js';

// Sheet, 10.2: receivers before the order.

describe('what a management receiver may do before holders of interests are heard (s 49(8), (8A))', () => {
  const ask = (powers: readonly string[], facts: object) =>
    room.managementReceiver(
      room.ManagementReceiverInput.parse({
        hearing: '2026-03-02',
        by: 'prosecutor',
        appliedForRestraint: true,
        restraintOrder: 'madeAtTheSameTime',
        powers,
        ...facts,
      }),
    );

  it.each([
    [['manageOrDeal'], true, 'forTheCourt'],
    [['manageOrDeal', 'takePossession'], true, 'forTheCourt'],
    [['manageOrDeal', 'realiseForCosts'], true, 'decided'],
    [['paymentsByInterestHolders'], true, 'decided'],
    [['manageOrDeal'], false, 'decided'],
    [['takePossession', 'search'], false, 'forTheCourt'],
  ])('%j of perishable property (%s): %s', (powers, perishableOrFalling, kind) => {
    expect(ask(powers, { interestHoldersHeard: false, perishableOrFalling }).kind).toBe(kind);
  });

  it('turns on whether it is perishable, where that is not known', () => {
    expect(wantedBy(ask(['manageOrDeal'], { interestHoldersHeard: false }))).toEqual(['/perishableOrFalling']);
    expect(wantedBy(ask(['manageOrDeal'], {}))).toEqual(['/interestHoldersHeard']);
  });

  it('wants a reason for a cost above a quarter of what is preserved, a choice of ours', () => {
    const cost = (estimatedCost: string, more = {}) =>
      ask(['takePossession'], { estimatedCost, estimatedValuePreserved: '100000.00', ...more });
    expect(cost('25000.00').kind).toBe('forTheCourt');
    expect(wantedBy(cost('25000.01'))).toEqual(['/whyProportionate']);
    expect(cost('25000.01', { whyProportionate: 'A business of twenty' }).kind).toBe('forTheCourt');
  });
});

describe('a management receiver’s discharge (s 63(3))', () => {
  const ask = (facts: object) => room.receivershipDischarge(room.ReceivershipDischargeInput.parse(facts));

  it.each([
    [{ applied: true, proceedings: 'concluded' }, true],
    [{ applied: true, proceedings: 'pending' }, false],
    [{ applied: false, proceedings: 'concluded' }, false],
    [{ applied: true, proceedings: 'notStarted', reasonableTimePassed: true }, true],
    [{ applied: true, proceedings: 'notStarted', reasonableTimePassed: false }, false],
  ])('%j: %s', (facts, mustDischarge) => {
    expect(ask(facts)).toMatchObject({ kind: 'decided', value: { mustDischarge } });
  });

  it('turns on what is not known, and a reasonable time is the court’s', () => {
    expect(wantedBy(ask({ proceedings: 'concluded' }))).toEqual(['/applied']);
    expect(wantedBy(ask({ applied: true }))).toEqual(['/proceedings']);
    expect(ask({ applied: true, proceedings: 'notStarted' }).kind).toBe('forTheCourt');
  });
});
