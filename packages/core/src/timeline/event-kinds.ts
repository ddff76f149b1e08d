import type { Stage } from './stages.js';

/** Where an event is drawn. */
export type Lane = 'investigation' | 'restraint' | 'proceedings' | 'enforcement';

/** What an event concerns, and so which events belong together: the case, a defendant, or one thing with an id. */
export type Concerns = 'case' | 'defendant' | 'subject';

/** One kind of thing that can happen in a case. */
export interface EventKindRow {
  readonly says: string;
  readonly concerns: Concerns;
  readonly lane: Lane;
  /** Stage that the case, or the defendant, is in from then on. */
  readonly enters?: Stage;
  /** Worth a mark of its own in a picture. */
  readonly milestone?: true;
}

const kinds =
  (lane: Lane, concerns: Concerns) =>
  <K extends string>(rows: Readonly<Record<K, string | readonly [says: string, enters: Stage | 'milestone']>>) =>
    Object.fromEntries(
      Object.entries<string | readonly [string, Stage | 'milestone']>(rows).map(([kind, row]) => {
        if (typeof row === 'string') return [kind, { says: row, concerns, lane }];
        const [says, enters] = row;
        return [kind, { says, concerns, lane, milestone: true, ...(enters === 'milestone' ? {} : { enters }) }];
      }),
    ) as Readonly<Record<K, EventKindRow>>;

// The order is that of a case: events of one day are taken in it, whichever was written down first.

const intake = kinds(
  'investigation',
  'case',
)({
  crimeRecorded: ['Crime recorded', 'INTAKE'],
  referralReceived: ['Referral received', 'INTAKE'],
  investigationOpened: ['Financial investigation opened', 'INVESTIGATION'],
  chargingFileSubmitted: ['File submitted for a charging decision', 'CHARGE_DECISION'],
});

const victims = kinds(
  'investigation',
  'subject',
)({
  modernSlaverySuspected: 'Suspected victim of slavery or trafficking met',
  homeOfficeNotified: 'Home Office notified',
  nrmReferralReceived: ['Referral to the National Referral Mechanism received', 'milestone'],
  positiveReasonableGroundsDecision: 'Positive reasonable-grounds decision',
  negativeReasonableGroundsDecision: 'Negative reasonable-grounds decision',
  criminalInjuryReported: 'Criminal injury, or its report',
  criminalInjuriesClaimMade: 'Claim made for criminal injuries compensation',
  chargeDecidedForVictim: 'Charging decision of which a victim is to be told',
  victimTold: 'Victim told',
});

const investigationOrders = kinds(
  'investigation',
  'subject',
)({
  productionOrderMade: 'Production order made',
  productionOrderComplied: 'Production order complied with',
  accountMonitoringOrderMade: 'Account monitoring order made',
  customerInformationOrderMade: 'Customer information order made',
  customerInformationGiven: 'Customer information given',
  disclosureNoticeGiven: 'Notice given under a disclosure order',
  disclosureNoticeAnswered: 'Notice under a disclosure order answered',
  searchWarrantIssued: 'Search and seizure warrant issued',
  searchWarrantExecuted: 'Search and seizure warrant executed',
  investigationOrderDecided: 'Decision on an information order',
  investigationOrderAppealed: 'Appeal about an information order',
  consentRequested: 'Authorised disclosure made, consent requested',
  consentGiven: 'Consent given',
  consentRefused: 'Refusal of consent received',
  moratoriumExtensionApplied: 'Extension of the moratorium applied for',
  moratoriumExtended: 'Moratorium extended',
  moratoriumExtensionRefused: 'Extension of the moratorium refused',
  overseasProductionOrderMade: 'Overseas production order made',
  overseasProductionOrderComplied: 'Overseas production order complied with',
});

const seizure = kinds(
  'restraint',
  'subject',
)({
  searchedWithoutApproval: 'Power used without a justice’s approval, and nothing held for over 48 hours',
  reportedToAppointedPerson: 'Reported to the appointed person',
  propertySeized: ['Property seized under section 47C', 'milestone'],
  detentionExtended: 'Detention extended by magistrates under section 47M',
  detentionDecided: 'Decision on detention of seized property',
  detentionAppealed: 'Appeal about detention of seized property',
  propertyReleased: 'Seized property released',
});

const restraint = kinds(
  'restraint',
  'subject',
)({
  restraintApplied: 'Restraint applied for',
  restraintOrderMade: ['Restraint order made', 'milestone'],
  restraintRefused: 'Restraint refused',
  restraintOrderDrawnUp: 'Order drawn up',
  restraintServed: 'Restraint order served',
  certificateOfServiceFiled: 'Certificate of service filed',
  restraintReportOrdered: 'Report to the court ordered',
  restraintReportMade: 'Report made to the court',
  affectedPersonHearingFixed: 'Hearing fixed of an affected person’s application',
  applicantVariationHearingFixed: 'Hearing fixed of the applicant’s application to vary',
  receiverHearingFixed: 'Hearing fixed of an application for a receiver',
  leaveHearingFixed: 'Hearing fixed of an application for leave to levy, forfeit or sue',
  applicationServed: 'Application served',
  restraintVaried: 'Restraint order varied',
  variationRefused: 'Variation or discharge refused',
  concludedForRestraint: 'Proceedings or application concluded, or not made',
  restraintDischarged: ['Restraint order discharged', 'milestone'],
  restraintLeaveSought: 'Notice for leave to appeal about restraint',
});

const civil = kinds(
  'restraint',
  'subject',
)({
  cashSeized: ['Cash seized', 'milestone'],
  cashDetentionOrderMade: 'Cash detention order made',
  cashForfeitureApplied: 'Forfeiture of cash applied for',
  cashForfeitureOrderMade: ['Cash forfeiture order made', 'milestone'],
  cashForfeitureAppealed: 'Appeal about forfeiture of cash',
  cashReleased: 'Cash released',
  listedAssetSeized: 'Listed asset seized',
  seniorOfficerAuthorised: 'Detention authorised by a senior officer',
  listedAssetDetentionOrderMade: 'Listed asset detention order made',
  listedAssetForfeitureApplied: 'Forfeiture of a listed asset applied for',
  listedAssetReleased: 'Listed asset released',
  accountFreezingOrderMade: ['Account freezing order made', 'milestone'],
  accountForfeitureNoticeGiven: 'Account forfeiture notice given',
  forfeitureObjectionReceived: 'Objection to account forfeiture received',
  accountFreezingExtensionApplied: 'Extension of the account freezing order applied for',
  accountForfeitureApplied: 'Account forfeiture applied for',
  setAsideApplied: 'Setting aside of account forfeiture applied for',
  accountForfeitureOrderMade: 'Account forfeiture order made',
  accountForfeitureAppealed: 'Appeal about account forfeiture',
  accountFreezingOrderEnded: 'Account freezing order ended',
  cryptoassetSeized: 'Cryptoassets seized',
  cryptoassetDetentionOrderMade: 'Cryptoasset detention order made',
  cryptoassetForfeitureApplied: 'Forfeiture of cryptoassets applied for',
  cryptoassetReleased: 'Cryptoassets released',
  recoverablePropertyObtained: 'Property obtained through unlawful conduct',
  civilRecoveryClaimIssued: 'Civil recovery claim issued',
  unexplainedWealthOrderMade: 'Unexplained wealth order made',
  interimFreezingOrderMade: 'Interim freezing order made',
  unexplainedWealthComplied: 'Unexplained wealth order complied with',
  unexplainedWealthDecided: 'Decision after an unexplained wealth order',
  interimFreezingFollowedUp: 'Restraint, property freezing or interim receiving order applied for',
  interimFreezingOrderDischarged: 'Interim freezing order discharged',
});

const court = kinds(
  'proceedings',
  'defendant',
)({
  charged: ['Charged', 'MAGISTRATES'],
  noFurtherAction: ['No further action', 'ENDED_NO_ORDER'],
  section70Asked: 'Convicted by magistrates; committal for confiscation asked for',
  committedUnderSection70: 'Committed to the Crown Court under section 70',
  sentToCrownCourt: ['Sent to the Crown Court', 'CROWN_PRE_TRIAL'],
  pleaHearingHeld: 'Arraignment or plea hearing held',
  absconded: ['Believed to have absconded', 'ABSCONDED'],
  acquitted: ['Acquitted', 'ENDED_NO_ORDER'],
  discontinued: ['Discontinued', 'ENDED_NO_ORDER'],
  convicted: ['Convicted', 'CONVICTED'],
  financialCircumstancesOrderMade: 'Order for a statement of financial circumstances',
  financialCircumstancesGiven: 'Statement of financial circumstances given',
  sentenced: ['Sentenced', 'milestone'],
  fineImposed: 'Fine imposed',
  section13OrderMade: 'Order of section 13(3) made',
  compensationOrdered: 'Compensation ordered',
  surchargeOrdered: 'Surcharge ordered',
  unlawfulProfitOrdered: 'Unlawful profit order made',
  postponed: ['Confiscation postponed', 'SENTENCED_POSTPONED'],
  timetableSet: ['Timetable for confiscation set', 'milestone'],
  section18InformationServed: 'Section 18 information served',
  interestedPersonsNotified: 'Interested persons notified',
  section16StatementServed: 'Section 16 statement served',
  section17ResponseServed: 'Section 17 response served',
  postponementExtensionApplied: 'Extension of the postponement applied for',
  postponementExtended: 'Postponement extended',
  postponementExtensionRefused: 'Extension of the postponement refused',
  exceptionalCircumstancesFound: 'Exceptional circumstances found',
  convictionAppealed: 'Appeal against conviction begun',
  convictionAppealDisposed: 'Appeal against conviction disposed of',
  confiscationHearingHeld: ['Confiscation hearing', 'CONFISCATION_HEARING'],
  confiscationHearingFixed: 'Confiscation hearing fixed',
  section10ADetermined: 'Interest in property determined under section 10A',
  decidedNotToProceed: 'Court decides not to proceed under section 6',
  noBenefitFound: ['No benefit found', 'ENDED_NO_ORDER'],
  sentenceVaried: 'Sentence varied',
  sentenceAppealDetermined: 'Appeal, or leave, about the sentence determined',
  magistratesDecided: 'Conviction or sentence in the magistrates’ court',
  magistratesAppealed: 'Appeal to the Crown Court begun',
  crownCourtConcluded: 'Crown Court proceedings concluded',
  appealBegun: 'Appeal begun that keeps the exhibits',
  appealConcluded: 'Appeal that keeps the exhibits concluded',
});

const courtThings = kinds(
  'proceedings',
  'subject',
)({
  interestedPersonNotified: 'Notice given to an interested person',
  interestedPersonResponded: 'Interested person responded',
  furtherStatementOrdered: 'Further statement ordered',
  furtherStatementServed: 'Further statement served',
  receiverDecided: 'Decision on a receiver',
  receiverAppealed: 'Notice for leave to appeal about a receiver',
  appealNoticeServed: 'Notice of appeal under section 31 served',
  permissionNotified: 'Notice that permission is given, or is to be heard with the appeal',
  respondentNoticeServed: 'Respondent’s notice served',
  appealServedOnRegistrar: 'Notice of appeal served on the Registrar',
  appealServedOnRespondents: 'Notice of appeal served on the respondents',
  courtOfAppealReasons: 'Court of Appeal gives its reasons',
  supremeCourtLeaveAsked: 'Leave to appeal to the Supreme Court asked of the Court of Appeal',
  courtOfAppealRefusedLeave: 'Court of Appeal refuses leave',
  supremeCourtApplied: 'Leave asked of the Supreme Court',
  sentenceAppealDecided: 'Sentence appeal decided by the Court of Appeal',
  sentenceReferenceDecided: 'Reference of a sentence decided by the Court of Appeal',
  caseToBeStatedDecision: 'Decision on which a case may be stated',
  caseStatedApplied: 'Statement of a case applied for',
  realisationDecided: 'Decision on sale, destruction or costs of seized property',
  realisationAppealed: 'Appeal about sale, destruction or costs of seized property',
});

const payment = kinds(
  'enforcement',
  'defendant',
)({
  confiscationOrderMade: ['Confiscation order made', 'ORDER_MADE'],
  sumDueOnTheDayPaid: 'The part due on the day of the order paid',
  defendantAppealed: 'Defendant’s appeal against the order begun',
  prosecutorAppealed: 'Prosecutor’s notice for leave to appeal',
  section10AAppealed: 'Notice for leave to appeal about section 10A',
  complianceOrderMade: 'Compliance order made',
  complianceOrderDecided: 'Decision on a compliance order',
  complianceOrderAppealed: 'Notice for leave to appeal about a compliance order',
  reparationOrderMade: 'Reparation order made',
  restitutionOrdered: 'Restitution ordered',
  receiverSoughtOrAppointed: 'Enforcement receiver sought or appointed',
  warrantOfCommitmentIssued: ['Warrant of commitment issued', 'ENFORCEMENT'],
  defaultRecorded: ['Default recorded, enforcement begun', 'ENFORCEMENT'],
  section19Applied: ['Reconsideration under section 19 applied for', 'REOPENED'],
  section20Applied: ['Reconsideration under section 20 applied for', 'REOPENED'],
  section21Applied: ['Reconsideration of benefit (s 21) applied for', 'REOPENED'],
  section22Applied: ['Reconsideration of the available amount (s 22) applied for', 'REOPENED'],
  section23Applied: 'Variation for an inadequate amount (s 23) applied for',
  confiscationOrderVaried: 'Confiscation order varied',
  section27Applied: 'Order against an absconder (s 27) applied for',
  section28Applied: 'Order against an absconder not convicted (s 28) applied for',
  section28OrderMade: ['Order made under section 28', 'ORDER_MADE'],
  returned: 'Ceased to be an absconder',
  section29Applied: 'Variation under section 29 applied for',
  section30Applied: 'Discharge under section 30 applied for',
  defendantDied: 'Defendant died',
  orderDischarged: ['Confiscation order discharged', 'CLOSED_PAID'],
  paidInFull: ['Paid in full, with interest', 'CLOSED_PAID'],
});

const paymentThings = kinds(
  'enforcement',
  'subject',
)({
  timeToPayAllowed: ['Time to pay allowed', 'PAYMENT_PERIOD'],
  timeToPayExtensionApplied: 'Extension of time to pay applied for',
  timeToPayExtended: 'Time to pay extended',
  timeToPayExtensionRefused: 'Extension of time to pay refused',
  tranchePaid: ['Payment made in full of what was due', 'milestone'],
  moneyOrderMade: 'Order for payment by an institution (s 67)',
  moneyPaidByInstitution: 'Institution paid',
  deprivationOrderMade: 'Deprivation order made',
  deprivationClaimMade: 'Claim to property under a deprivation order',
  reconsiderationServed: 'Application to reconsider served',
  smallBalanceApplicationServed: 'Application about a small balance served',
  smallBalanceRepresentationsMade: 'Representations about a small balance made',
  absconderHearingFixed: 'Hearing fixed about an absconder',
  absconderNoticeServed: 'Notice of the hearing about an absconder served',
  preventionOrderMade: ['Slavery and trafficking prevention order made', 'milestone'],
  riskOrderMade: 'Slavery and trafficking risk order made',
  interimSlaveryOrderMade: 'Interim slavery and trafficking order made',
  nameAndAddressDutyArose: 'Order served, or new name or address used',
  nameAndAddressNotified: 'Name and address notified',
  slaveryOrderDischarged: 'Slavery and trafficking order discharged',
  seriousCrimePreventionOrderMade: 'Serious crime prevention order made',
  labourMarketOrderMade: 'Labour market enforcement undertaking or order',
  closureNoticeIssued: 'Closure notice issued',
  closureOrderMade: 'Closure order made',
  vehicleDetained: 'Vehicle detained under the Modern Slavery Act',
  vehicleReleased: 'Vehicle released or forfeited',
});

/** What is said about a deadline itself: a period that a court set, a plan, a reason for delay. */
const aboutDeadlines = kinds(
  'proceedings',
  'case',
)({
  periodSet: 'Period shortened or extended',
  agencyPlan: 'Agency’s own target day',
  delayExplained: 'Reason for delay recorded',
});

/** Every kind of event, in the order of a case. */
export const EVENT_KINDS = {
  ...intake,
  ...victims,
  ...investigationOrders,
  ...seizure,
  ...restraint,
  ...civil,
  ...court,
  ...courtThings,
  ...payment,
  ...paymentThings,
  ...aboutDeadlines,
};

export type EventKind = keyof typeof EVENT_KINDS;

/** Kinds that say something of a victim: their subject is one, and what is noted may name one. */
export const VICTIM_EVENT_KINDS: ReadonlySet<EventKind> = new Set(Object.keys(victims) as EventKind[]);

/** Place of each kind among the events of one day. */
export const KIND_ORDER: ReadonlyMap<EventKind, number> = new Map(
  (Object.keys(EVENT_KINDS) as EventKind[]).map((kind, at) => [kind, at]),
);
