import { z } from 'zod';
import { crimPR2025, poca } from '../../law/index.js';
import type { Reason } from '../../reasons/index.js';

/** What can be asked of the court about an order in force. */
export const RequestKind = z
  .enum([
    'livingExpenses',
    'legalExpensesOfTheCase',
    'legalExpensesElsewhere',
    'businessExpenses',
    'saleOfAsset',
    'unsecuredDebt',
    'claimOfOwnership',
    'mortgagePayments',
    'tax',
    'travel',
    'discharge',
  ])
  .meta({ id: 'RestraintRequestKind', description: 'What is asked for' });
export type RequestKind = z.infer<typeof RequestKind>;

interface Request {
  readonly question: string;
  /** Where the exception of section 41(3) is what is asked for. */
  readonly exception?: { readonly kind: 'living' | 'legal' | 'business'; readonly relatesToOffence?: boolean };
  readonly tests: readonly Reason[];
}

const usual = (says: string): Reason => ({
  says: `Usual, and no rule of law: ${says}`,
  provision: poca('42(5)'),
  convention: 'variationGuidance',
  mark: 'A',
});
const steer = (says: string, at: string): Reason => ({ says, provision: poca(at) });
const THIRD_PARTY = steer('A third party must be left the value of their own interest, or recover it', '69(3)');

/** The table of requests: what the court is asked, what it looks at, and what is usual. */
export const REQUESTS: Readonly<Record<RequestKind, Request>> = {
  livingExpenses: {
    question: 'Are reasonable living expenses to be excepted, and in what sum?',
    exception: { kind: 'living' },
    tests: [
      steer('Other income, proof, reasonableness, effect on the fund, and the stage', '41(3)'),
      usual('refused after the confiscation order unless the court says otherwise'),
    ],
  },
  legalExpensesOfTheCase: {
    question: 'Are these reasonable legal expenses to be excepted, and up to what sum?',
    exception: { kind: 'legal', relatesToOffence: true },
    tests: [],
  },
  legalExpensesElsewhere: {
    question: 'Are these reasonable legal expenses to be excepted, and up to what sum?',
    exception: { kind: 'legal', relatesToOffence: false },
    tests: [usual('reasonable, no other source of funds, capped, and the steer of section 69 not frustrated')],
  },
  businessExpenses: {
    question: 'Is the carrying on of the business to be excepted, and on what conditions?',
    exception: { kind: 'business' },
    tests: [usual('allowed on conditions, with accounts every month')],
  },
  saleOfAsset: {
    question: 'May the asset be sold, and on what conditions?',
    tests: [
      steer('The value must be kept available: a sale at value, with the proceeds restrained', '69(2)'),
      usual('allowed where the proceeds are paid in and a mortgagee consents'),
    ],
  },
  unsecuredDebt: {
    question: 'May the debt be paid out of restrained property?',
    tests: [
      steer('An obligation that conflicts with satisfying the confiscation order is ignored', '69(2)(c)'),
      { says: 'An unsecured creditor has no interest in the property', provision: poca('69'), met: false },
      usual('refused'),
    ],
  },
  claimOfOwnership: {
    question: 'Has the third party an interest in the property, and is it to be left out of the order?',
    tests: [
      THIRD_PARTY,
      usual('the share that is shown is carved out, or left to the determination of interests or to the receiver'),
    ],
  },
  mortgagePayments: {
    question: 'May the mortgage be paid out of restrained property?',
    tests: [
      steer('Payments can keep the value of the property', '69(2)'),
      usual('allowed, since they preserve equity'),
    ],
  },
  tax: {
    question: 'May the tax or council tax be paid out of restrained property?',
    tests: [steer('A head of living expenses', '41(3)'), usual('a reasonable sum is allowed')],
  },
  travel: {
    question: 'Is travel outside the United Kingdom to be allowed, and on what conditions?',
    tests: [
      usual('purpose, dates and security are given, and conditions set'),
      steer('The restriction on travel', '41(7D)'),
    ],
  },
  discharge: {
    question: 'Is the order to be discharged?',
    tests: [
      steer('The court may vary, discharge or refuse; where it must discharge, see the duty', '42(5)'),
      {
        says: 'An applicant who learns that the order is no longer needed applies to discharge it',
        provision: crimPR2025('33.49'),
      },
    ],
  },
};
