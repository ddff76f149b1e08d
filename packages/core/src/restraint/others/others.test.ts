import { describe, expect, it } from 'vitest';
import { wantedBy } from '../../../../../test/support/restraint.js';
import * as room from '../index.js';

// Sheet, 10.4 and 10.6: what others may do, and sale.

describe('what others may do (ss 58, 59)', () => {
  const ask = (step: string, inPlace?: string, leaveGiven?: boolean) =>
    room.effectOnOthers(
      room.EffectOnOthersInput.parse({
        step,
        ...(inPlace !== undefined && { inPlace }),
        ...(leaveGiven !== undefined && { leaveGiven }),
      }),
    );

  it.each(['takeControlOfGoods', 'peaceableReEntry'])('%s turns on leave while something is in place', (step) => {
    for (const inPlace of ['restraintOrder', 'enforcementReceiver']) {
      expect(ask(step, inPlace, true)).toMatchObject({ value: { may: true } });
      expect(ask(step, inPlace, false)).toMatchObject({ value: { may: false } });
      expect(wantedBy(ask(step, inPlace))).toEqual(['/leaveGiven']);
    }
    expect(ask(step, 'neither')).toMatchObject({ value: { may: true } });
    expect(wantedBy(ask(step))).toEqual(['/inPlace']);
  });

  it('other proceedings are the courts’; to deal against the order is contempt', () => {
    expect(ask('otherProceedings', 'restraintOrder').kind).toBe('forTheCourt');
    expect(ask('dealAgainstTheOrder')).toMatchObject({ value: { may: false } });
  });
});

describe('a sale after it was ordered that the property must not be sold (s 69(4), (5))', () => {
  const ask = (confiscationOrderMade?: boolean) =>
    room.mayBeSold(
      room.SaleBarredInput.parse({
        askedOn: '2026-03-02',
        orderMade: true,
        byDefendantOrRecipient: true,
        irreplaceable: true,
        ...(confiscationOrderMade !== undefined && { confiscationOrderMade }),
      }),
    );

  it('is barred before the confiscation order, asked about where that is not known, and the court’s after it', () => {
    expect(ask(false)).toMatchObject({ kind: 'decided', value: { canSell: false } });
    expect(wantedBy(ask())).toEqual(['/confiscationOrderMade']);
    expect(ask(true).kind).toBe('forTheCourt');
  });
});
