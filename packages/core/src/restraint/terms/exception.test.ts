import { describe, expect, it } from 'vitest';
import { wantedBy } from '../../../../../test/support/restraint.js';
import * as room from '../index.js';

// Sheet, 5.6 and 5.7: legal expenses.

describe('legal expenses (s 41(4), (5))', () => {
  const ask = (legalExpensesOf?: string, relatesToOffence?: boolean) =>
    room.exceptionToRestraint(
      room.RestraintExceptionInput.parse({
        kind: 'legal',
        askedOn: '2026-03-02',
        ...(legalExpensesOf !== undefined && { legalExpensesOf }),
        ...(relatesToOffence !== undefined && { relatesToOffence }),
      }),
    );

  it.each([
    ['defendant', true, 'decided'],
    ['recipientOfTaintedGift', true, 'decided'],
    ['another', true, 'forTheCourt'],
    ['defendant', false, 'forTheCourt'],
    ['recipientOfTaintedGift', false, 'forTheCourt'],
    ['another', undefined, 'forTheCourt'],
    [undefined, false, 'forTheCourt'],
  ])('of %s, about the offence: %s', (whose, relates, kind) => {
    expect(ask(whose, relates).kind).toBe(kind);
  });

  it('turn on what is not known', () => {
    expect(wantedBy(ask('defendant'))).toEqual(['/relatesToOffence']);
    expect(wantedBy(ask(undefined, true))).toEqual(['/legalExpensesOf']);
  });
});
