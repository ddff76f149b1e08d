import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { Money } from '../money/index.js';
import { recoverableAmount, RecoverableAmountInput } from './index.js';

type Json = z.input<typeof RecoverableAmountInput>;
const NOBODY_CLAIMS = { victimProceedings: 'none', unlawfulProfitProceedings: false } as const;
const ask = (input: Json) => recoverableAmount(RecoverableAmountInput.parse(input));
const amounts = (input: Json) => {
  const outcome = ask(input);
  return outcome.kind === 'decided' ? [outcome.value.amount.toJSON(), outcome.value.basis] : outcome.kind;
};
const pence = (max: number) =>
  fc.integer({ min: 0, max }).map((p) => `${String(Math.floor(p / 100))}.${String(p % 100).padStart(2, '0')}`);

describe('section 7(1) and (2)', () => {
  it.each([
    [null, '50400.00', 'benefit'],
    ['61300.00', '50400.00', 'benefit'],
    ['50400.01', '50400.00', 'benefit'],
    ['50400.00', '50400.00', 'benefit'],
    ['50399.99', '50399.99', 'availableAmount'],
    ['0.01', '0.01', 'availableAmount'],
    ['0.00', '1.00', 'nominal'],
  ])('benefit £50,400, available %s: %s, the %s', (availableAmount, amount, basis) => {
    expect(amounts({ benefit: '50400.00', availableAmount, ...NOBODY_CLAIMS })).toEqual([amount, basis]);
  });

  it('keeps a nominal amount within the benefit, and names the convention', () => {
    expect(amounts({ benefit: '0.40', availableAmount: '0.00', ...NOBODY_CLAIMS })).toEqual(['0.40', 'nominal']);
    const { reasons } = ask({ benefit: '90.00', availableAmount: '0.00', ...NOBODY_CLAIMS, nominalAmount: '5.00' });
    expect(reasons[0]).toMatchObject({ convention: 'nominalAmount', mark: 'M' });
  });

  it('refuses a nominal amount of nothing', () => {
    expect(
      RecoverableAmountInput.safeParse({ benefit: '1', availableAmount: null, nominalAmount: '0.00' }).success,
    ).toBe(false);
  });

  it('makes no order without benefit, unless section 7(4) alone took it away', () => {
    expect(amounts({ benefit: '0.00', availableAmount: null })).toEqual(['0.00', 'noBenefit']);
    expect(amounts({ benefit: '0.00', availableAmount: null, benefitBeforeIgnoring: '10.00' })).toBe('forTheCourt');
  });
});

describe('sections 6(6), (6A) and 7(3): duty or power', () => {
  const base = { benefit: '90000.00', availableAmount: '30000.00' } as const;

  it('asks for whichever of the two is not known', () => {
    const missing = (more: Partial<Json>) => {
      const outcome = ask({ ...base, ...more });
      return outcome.kind === 'factsMissing' ? outcome.facts.map(({ pointer }) => pointer) : outcome.kind;
    };
    expect(missing({})).toEqual(['/victimProceedings', '/unlawfulProfitProceedings']);
    expect(missing({ victimProceedings: 'none' })).toEqual(['/unlawfulProfitProceedings']);
    expect(missing({ unlawfulProfitProceedings: false })).toEqual(['/victimProceedings']);
    expect(missing({ victimProceedings: 'intended' })).toBe('forTheCourt');
    expect(missing({ unlawfulProfitProceedings: true })).toBe('forTheCourt');
  });

  it('takes the court’s just amount, up to the figure of section 7(1) and (2)', () => {
    const power = { ...base, victimProceedings: 'started' } as const;
    expect(amounts({ ...power, justAmount: '0.00' })).toEqual(['0.00', 'justAmount']);
    expect(amounts({ ...power, justAmount: '30000.00' })).toEqual(['30000.00', 'justAmount']);
    expect(amounts({ ...power, justAmount: '30000.01' })).toEqual(['30000.00', 'justAmount']);
    expect(amounts({ ...base, ...NOBODY_CLAIMS, justAmount: '5.00' })).toEqual(['30000.00', 'availableAmount']);
  });

  it('requires written findings only where the available amount is decided', () => {
    const cites = (input: Json) => ask(input).reasons.map(({ provision }) => provision.cite);
    expect(cites({ ...base, ...NOBODY_CLAIMS })).toContain('POCA 2002, s 7(5)');
    expect(cites({ ...base, availableAmount: null, ...NOBODY_CLAIMS })).not.toContain('POCA 2002, s 7(5)');
  });
});

it('is the lesser of benefit and available amount, and a just amount is never more than that', () => {
  fc.assert(
    fc.property(
      pence(10_000_00),
      fc.option(pence(10_000_00)),
      fc.option(pence(20_000_00)),
      (benefit, available, just) => {
        const input = RecoverableAmountInput.parse({
          benefit,
          availableAmount: available,
          victimProceedings: just === null ? 'none' : 'started',
          unlawfulProfitProceedings: false,
          ...(just !== null && { justAmount: just }),
        });
        const outcome = recoverableAmount(input);
        if (outcome.kind !== 'decided') return false;
        const { amount, section7Amount } = outcome.value;
        const lesser = Money.min(input.benefit, input.availableAmount ?? input.benefit);
        const isNominal = lesser.isZero() && !input.benefit.isZero();
        return (
          !amount.isMoreThan(section7Amount) &&
          !section7Amount.isMoreThan(input.benefit) &&
          (isNominal || section7Amount.equals(lesser))
        );
      },
    ),
  );
});
