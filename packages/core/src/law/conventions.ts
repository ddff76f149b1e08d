import type { Mark } from './dated.js';

/** A point on which the law is silent or was not verified, and how it is settled here. Reasons name it. */
export interface Convention {
  readonly name: string;
  /** Rule cards it belongs to. */
  readonly cards: readonly string[];
  readonly says: string;
  /** Option of a determination that changes it; absent: it is fixed, and shown. */
  readonly option?: string;
  readonly mark: Mark;
}

const convention = (name: string, cards: readonly string[], mark: Mark, says: string, option?: string): Convention => ({
  name,
  cards,
  says,
  mark,
  ...(option === undefined ? {} : { option }),
});

/** Every convention that a reason can name. A test of the house finds one that is not here. */
export const conventions: readonly Convention[] = [
  convention(
    'priceIndex',
    ['R-80.1', 'R-81.1', 'R-75.5'],
    'A',
    'The Act names no index. CPIH unless another is chosen; the month of obtaining and the second month before the decision, the latest certain to be published, unless a month is given; a fall is applied too; no later month, no adjustment',
    'priceIndex, decisionMonth, priceIndexExtension, statedIndex',
  ),
  convention(
    'nominalAmount',
    ['R-7.1'],
    'M',
    'The Act gives no figure for a nominal order: £1 unless another is chosen',
    'nominalAmount',
  ),
  convention(
    'grossAndRoundedByItem',
    ['R-80.1', 'R-CL.13'],
    'M',
    'Benefit is gross; each item is rounded to the penny, half up, after adjustment, then summed',
  ),
  convention('februaryCorner', ['R-10.1'], 'A', 'Where six years back meets a 29 February, the later day, 1 March'),
  convention(
    'countedOnce',
    ['R-10.5'],
    'V2',
    'The same pounds count once: what came from a counted item is counted there; what came from money on which the assumption is not made is explained by it',
  ),
  convention(
    'earlyOffencesDropped',
    ['R-1.3'],
    'A',
    'Offences begun before 24 March 2003 are dropped from the count of other offences, which is then taken again',
  ),
  convention(
    'relevantBenefitPerRoute',
    ['R-75.3'],
    'A',
    'Where both routes to a course of criminal activity are met, £5,000 is asked of each route’s own benefit',
  ),
  convention(
    'sixMonthsByCalendar',
    ['R-75.4'],
    'A',
    'At least six months: six calendar months that start with the first day end on or before the last',
  ),
  convention(
    'earlierBenefitNotIndexed',
    ['R-8.2'],
    'A',
    'The benefit found for an earlier order is carried in as it was found',
  ),
  convention('benefitNeverBelowNil', ['R-8.3'], 'A', 'Amounts ordered before never take the benefit below nil'),
  convention(
    'firstPartNeverBelowNil',
    ['R-9.1'],
    'A',
    'Priority obligations never take free property below nil, nor eat into tainted gifts',
  ),
  convention(
    'interestNeverBelowNil',
    ['R-79.2'],
    'A',
    'An interest in property on which more is owed than it is worth is worth nil',
  ),
  convention('jointBenefit', ['R-CL.1'], 'V2', 'What is obtained jointly is the benefit of each, in whole'),
  convention('jointSumRecoveredOnce', ['R-CL.1'], 'V2', 'A joint sum is recovered once, whatever the orders come to'),
  convention(
    'courierDoesNotObtain',
    ['R-CL.2'],
    'V2',
    'A courier, custodian or conduit does not obtain what passes through; the reward is the benefit',
  ),
  convention(
    'mortgageShareOfIncrease',
    ['R-CL.6'],
    'V2',
    'Benefit from a mortgage obtained by fraud is the loan’s share of the increase in value',
  ),
  convention(
    'payUplift',
    ['R-CL.7'],
    'V2',
    'Pay obtained by a false declaration is limited to the uplift over the earlier salary',
  ),
  convention(
    'contrabandIllicitValue',
    ['R-CL.8'],
    'V2',
    'Contraband counts in benefit at its illicit-market value when obtained',
  ),
  convention('contrabandNil', ['R-CL.8'], 'V2', 'Contraband adds nothing to the available amount'),
  convention('giftCountsThoughGone', ['R-CL.11'], 'V2', 'A tainted gift counts though it cannot be got back'),
  convention(
    'companyVeil',
    ['R-CL.12'],
    'V2',
    'A company’s receipts are its own unless they are found to be the defendant’s',
  ),
  convention(
    'reductionMovesWithItem',
    ['R-6.3', 'R-CL.3'],
    'A',
    'A part that it would be disproportionate to take is left out at the value its item has in the benefit',
  ),
  convention(
    'defaultTermBandsBefore2015',
    ['R-35.3'],
    'M',
    'The bands of PCC(S)A 2000, s 139(4), were those of the Sentencing Code, s 129(4)',
  ),
  convention(
    'tableForVariedOrder',
    ['R-35.4'],
    'A',
    'An order varied since keeps the table of default terms in force when its term was first fixed, unless another day is chosen',
  ),
  convention(
    'termsComparedOnTheCalendar',
    ['R-35.2'],
    'A',
    'Terms in unlike units are compared on the calendar from the day the term is fixed',
  ),
  convention(
    'endSafe',
    ['CrimPR 2.2'],
    'M',
    'At least so many business days before a hearing: the hearing is not counted; a safe day one business day earlier is shown too',
  ),
  convention(
    'rulesBeforeReform2026',
    ['section 13'],
    'I',
    'Steps on or after 29 June 2026 are answered on the rules before the Crime and Policing Act 2026, Sch 21',
  ),
];
