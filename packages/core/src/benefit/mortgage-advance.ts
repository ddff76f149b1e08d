import { z } from 'zod';
import { fact } from '../case-file/index.js';
import { judgment } from '../law/index.js';
import { Money, MoneyInput } from '../money/index.js';
import { decided, forTheCourt, type Outcome } from '../reasons/index.js';

export const MortgageAdvanceInput = z
  .strictObject({
    price: fact(MoneyInput, 'Purchase price', 'R v Waya [2012] UKSC 51'),
    loan: fact(MoneyInput, 'The loan obtained by fraud, repaid or still secured', 'R v Waya [2012] UKSC 51'),
    valueNow: fact(MoneyInput, 'Market value of the property at the decision', 'R v Waya [2012] UKSC 51'),
  })
  .refine((purchase) => !purchase.price.isZero() && !purchase.loan.isMoreThan(purchase.price), {
    error: 'the price is nil or less than the loan: check both (R v Waya [2012] UKSC 51)',
    path: ['loan'],
  })
  .meta({ id: 'MortgageAdvanceInput' });
export type MortgageAdvanceInput = z.infer<typeof MortgageAdvanceInput>;

const waya = judgment(
  'R v Waya [2012] UKSC 51',
  'https://caselaw.nationalarchives.gov.uk/uksc/2012/51/press-summary/1',
);

/**
 * Benefit from a mortgage obtained by fraud, where the loan is repaid or secured: the loan's share of the increase in
 * value, not the loan.
 *
 * @remarks R v Waya [2012] UKSC 51 (E+W), from its press summary and notes (V2). Pounds, rounded half a penny up. Where
 * there is no increase the treatment says nothing, so it is left to the court.
 */
export function mortgageAdvance({ price, loan, valueNow }: MortgageAdvanceInput): Outcome<Money> {
  const named = { provision: waya, convention: 'mortgageShareOfIncrease', mark: 'V2' as const };
  if (!valueNow.isMoreThan(price)) {
    return forTheCourt('What benefit is there where the property bought with the loan has not risen in value?', {
      says: `The value now (${valueNow.toString()}) is not above the price (${price.toString()}): there is no increase to share`,
      met: false,
      ...named,
    });
  }
  const increase = valueNow.minus(price);
  const benefit = Money.roundedToPenny(increase.times(loan.exactly()).div(price.exactly()));
  return decided(benefit, {
    says: `${loan.toString()} of the price of ${price.toString()} came from the loan: that share of the increase of ${increase.toString()} is ${benefit.toString()}`,
    ...named,
  });
}
