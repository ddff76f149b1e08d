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
  convention('firstDayCounted', ['INCL'], 'M', 'A period beginning or starting with a day counts that day'),
  convention(
    'eventDayNotCounted',
    ['EXCL'],
    'M',
    'A period after a day does not count that day; months end on the corresponding day',
  ),
  convention(
    'fromADay',
    ['V23', 'V24'],
    'M',
    'Where "from" a day has two readings, the earlier day is shown as safe and the later as the limit',
  ),
  convention(
    'clearDays',
    ['2.3a'],
    'M',
    'Before 1 April 2024 periods of days in the Criminal Procedure Rules were clear days',
  ),
  convention(
    'lateCutoff',
    ['CrimPR 4.11'],
    'A',
    'Electronic service by 2.30 pm on a business day is that day’s, unless another time is given',
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
  convention(
    'interestDayCount',
    ['R-12.1'],
    'A',
    'Interest is charged from the day after the due day to the day of payment, both counted, in years of 365 days; each tranche is rounded once to the penny, half up',
  ),
  convention('simpleInterest', ['R-12.1'], 'V2', 'Interest is simple, and bears no interest itself'),
  convention(
    'interestOnRefusedExtension',
    ['R-12.2'],
    'A',
    'Where an extension is refused, interest does not run back over the days it was pending, unless that is chosen',
    'refusedExtension',
  ),
  convention(
    'allocationOfPayments',
    ['R-12.1', 'R-79.1'],
    'A',
    'Payments are set against the amount ordered, by due day, and then against interest, unless interest first is chosen',
    'allocation',
  ),
  convention(
    'reductionOfTotal',
    ['R-23.1'],
    'A',
    'A reduction of the amount comes off what is due last, from the day of the variation; interest accrued before it stands',
  ),
  convention(
    'jointSumAndInterest',
    ['R-12.1', 'R-79.1'],
    'A',
    'What others have paid of a joint sum bears no more interest from that day; interest that others paid is theirs',
  ),
  convention(
    'moreThanPayable',
    ['R-55.1'],
    'A',
    'What is received beyond what is payable is set apart; a later increase takes it up',
  ),
  convention(
    'variedSumShortensTerm',
    ['R-79.1'],
    'A',
    'After a variation, part payment shortens the default term in proportion to the sum as varied',
  ),
  convention(
    'coDefendantsPaymentCounts',
    ['R-79.1'],
    'V2',
    'What co-defendants pay of a shared sum shortens a default term so far as it releases the order; terms they serve do not',
  ),
  convention('noTermForInterestAlone', ['R-79.1'], 'V2', 'No default term is served for interest alone'),
  convention(
    'termCountedFromTheDayOfTheAccount',
    ['R-79.1'],
    'A',
    'A default term that has not started is counted in days as if it started on the day of the account',
  ),
  convention('halfADayIsServed', ['R-258.1'], 'A', 'Half of an odd number of days is rounded up'),
  convention(
    'releaseBySumOrdered',
    ['R-258.1'],
    'A',
    'The test of £10 million is of the sum ordered, whatever has been paid since',
  ),
  convention(
    'usualTotalOnInadequacy',
    ['R-23.1'],
    'V2',
    'The smaller total is usually what is paid and what is available',
  ),
  convention(
    'appealDaysAfterDecision',
    ['R-31.1'],
    'M',
    'Days from the date of a decision are counted from the day after it; a safe day, one earlier, is shown too',
  ),
  convention('overseasProceedsToThePenny', ['R-74.1'], 'A', 'Foreign proceeds are rounded once to the penny, half up'),
  convention(
    'routineConsideration',
    ['R-FO.1.gate', 'R-FO.1.assigned'],
    'A',
    'Orders marked routine are considered and recorded in every case: a policy of ours, after action 9 of the Director of Public Prosecutions’ meeting on human trafficking of 4 December 2013; no statute requires it',
  ),
  convention(
    'gate',
    ['R-FO.1.gate', 'R-FO.1.override'],
    'A',
    'A flagged case leaves a stage when every order that must or routinely should be considered has an answer of that stage for each defendant, or a supervisor lets it through with a reason',
  ),
  convention(
    'caseFlag',
    ['R-FO.1.flag', 'R-FO.14.2.5'],
    'A',
    'The flag is of the case and not of the charge; only a supervisor who did not raise it removes it, with a reason, which is kept',
  ),
  convention(
    'considerationRecord',
    ['R-FO.1.1', 'R-FO.1.roles', 'R-FO.14.2.12'],
    'A',
    'Only the court makes and refuses; what is not applied for or made has a reason in code and in words; some codes need something beside them or another code; what is taken up later says when',
  ),
  convention(
    'caseClosing',
    ['R-FO.14.T2'],
    'A',
    'A closed case has a stage and a reason; a flagged one a supervisor’s approval too',
  ),
  convention('minimumRecord', ['R-FO.15'], 'A', 'What the record of a defendant holds by each stage; it shuts no gate'),
  convention('costsLast', ['R-FO.5.1.9'], 'M', 'Costs come last, from what is left'),
  convention(
    'vehicleForfeitureNotListed',
    ['R-FO.5.1.3'],
    'OR',
    'Forfeiture of vehicles under the Modern Slavery Act 2015, s 11, and the Immigration Act 1971, s 25C, is not in POCA 2002, s 13(3), as read',
  ),
  convention(
    'surchargeAmounts',
    ['R-FO.7.9'],
    'G',
    'The amounts of SI 2012/1696 for adults and offences from 16 June 2022; 40% of a fine is rounded to the penny, half up',
  ),
  convention(
    'section45CheckPoints',
    ['R-FO.12.2.checks'],
    'M',
    'Whether a defendant is a victim is asked at arrest, charge, plea hearing, before plea, on a late referral decision, and before confiscation is asked for',
  ),
  convention(
    'schedule4Of2020',
    ['R-FO.12.2'],
    'OR',
    'Offences excluded from the section 45 defence are those of Schedule 4 as at 1 December 2020',
  ),
  convention(
    'section45Proof',
    ['R-FO.12.2'],
    'M',
    'The defendant raises the section 45 defence and the prosecution disproves it; a referral decision is not expert evidence',
  ),
  convention(
    'twoStageTest',
    ['R-FO.12.3'],
    'M',
    'The two-stage test and the four questions for a suspect who may be a victim; a failed test makes Part 5 and a risk order routine',
  ),
  convention('seriousCrimeOrderLength', ['R-FO.9.4'], 'M', 'A serious crime prevention order lasts at most five years'),
  convention(
    'applicantsOf2026',
    ['R-FO.9.apply'],
    'M',
    'The Secretary of State applies in place of the Gangmasters and Labour Abuse Authority from 7 April 2026; who else may apply for a serious crime prevention order from 2 December 2025 was not checked',
  ),
  convention(
    'smallNumbers',
    ['R-FO.14.suppression'],
    'A',
    'Numbers from 1 to 4 are hidden, and as many others as keep them from being found by subtraction',
    'smallest',
  ),
  convention(
    'incentivisationShares',
    ['R-FO.13.4'],
    'M',
    'Net receipts are shared 18.75% to the investigating agency, 18.75% to the prosecutor, 12.5% to the courts, the rest to the Home Office',
    'shares',
  ),
];
