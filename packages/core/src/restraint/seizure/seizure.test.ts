import { describe, expect, it } from 'vitest';
import { wantedBy } from '../../../../../test/support/restraint.js';
import { seizure, SeizureInput } from './index.js';

// Sheet, 9.1: the power to seize (ss 47A to 47G).

const OPEN = {
  on: '2026-03-02',
  basis: 'investigation',
  grounds: true,
  isCash: false,
  isExempt: false,
  mayBeUnavailable: true,
  mayBeDiminished: false,
  approval: 'justice',
};
const ask = (facts: object = {}) => seizure(SeizureInput.parse({ ...OPEN, ...facts }));
const isOpen = (facts: object) => {
  const outcome = ask(facts);
  return outcome.kind === 'decided' ? outcome.value.open : outcome.kind;
};

describe('the power to seize', () => {
  it.each([
    [{}, true],
    [{ grounds: false }, false],
    [{ isCash: true }, false],
    [{ isExempt: true }, false],
    [{ mayBeUnavailable: false, mayBeDiminished: true }, true],
    [{ mayBeUnavailable: false }, false],
    [{ basis: 'proceedings' }, true],
    [{ basis: 'laterApplication', applicationConditionHolds: true, grounds: undefined }, true],
    [{ basis: 'laterApplication', applicationConditionHolds: false }, false],
  ])('with %j: %s', (facts, open) => {
    expect(isOpen(facts)).toBe(open);
  });

  it.each(['grounds', 'isCash', 'isExempt', 'approval'])('waits for %s', (fact) => {
    expect(wantedBy(ask({ [fact]: undefined }))).toEqual([`/${fact}`]);
  });

  it('waits for what would show either risk, unless one is shown', () => {
    expect(wantedBy(ask({ mayBeUnavailable: undefined }))).toEqual(['/mayBeUnavailable']);
    expect(isOpen({ mayBeDiminished: undefined })).toBe(true);
  });
});

describe('approval (s 47G)', () => {
  it.each([
    [{ approval: 'seniorOfficer', justicePracticable: false }, true],
    [{ approval: 'seniorOfficer', justicePracticable: true }, false],
    [{ approval: 'none', justicePracticable: false, seniorOfficerPracticable: false }, true],
    [{ approval: 'none', justicePracticable: false, seniorOfficerPracticable: true }, false],
    [{ approval: 'none', justicePracticable: true }, false],
  ])('%j: %s', (facts, open) => {
    expect(isOpen(facts)).toBe(open);
  });

  it('turns on what was practicable', () => {
    expect(wantedBy(ask({ approval: 'seniorOfficer' }))).toEqual(['/justicePracticable']);
    expect(wantedBy(ask({ approval: 'none', justicePracticable: false }))).toEqual(['/seniorOfficerPracticable']);
  });
});

describe('an arrest, and items related to cryptoassets', () => {
  it('an arrest is needed to 25 April 2024 where nobody is charged, and not from the day after', () => {
    const before = { on: '2024-04-25', isCryptoassetRelated: false };
    expect(isOpen({ ...before, arrested: false })).toBe(false);
    expect(isOpen({ ...before, arrested: true })).toBe(true);
    expect(wantedBy(ask(before))).toEqual(['/arrested']);
    expect(isOpen({ ...before, basis: 'proceedings' })).toBe(true);
    expect(isOpen({ on: '2024-04-26' })).toBe(true);
  });

  it('items related to cryptoassets are seized from 26 April 2024', () => {
    const item = { isCryptoassetRelated: true, arrested: true };
    expect([isOpen({ on: '2024-04-25', ...item }), isOpen({ on: '2024-04-26', ...item })]).toEqual([false, true]);
  });
});
