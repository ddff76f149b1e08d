import { z } from 'zod';
import { fact, Id, Text } from '../../case-file/index.js';
import { LocalDate } from '../../dates/index.js';
import { MoneyInput } from '../../money/index.js';
import { ConditionName } from '../conditions/index.js';
import { Reporting } from '../terms/index.js';

const when = {
  id: fact(Id, 'Id of the event, given by the caller', 'POCA 2002, s 41'),
  on: fact(LocalDate, 'The day it happened', 'POCA 2002, s 41'),
  time: fact(
    z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'a time of day is written HH:MM, such as "14:30"' })
      .optional(),
    'Time of day in London, where two events of one day could be taken in either order',
    'POCA 2002, s 41',
  ),
};
const asked = (description: string, law: string) => fact(z.boolean().optional(), description, law);
const event = <E extends string, S extends z.core.$ZodLooseShape>(kind: E, facts: S) =>
  z.strictObject({ event: z.literal(kind), ...when, ...facts });

const notice = {
  appliedBy: fact(
    z.enum(['restraintApplicant', 'personAffected', 'courtOnReport', 'another']).optional(),
    'Who applied; the court on a report; or somebody who is neither',
    'POCA 2002, ss 41(7A), 42(3)',
  ),
  served: fact(
    LocalDate.nullable().optional(),
    'The day the application was served; null where it was not',
    'CrimPR 2025, rr 33.47, 33.48',
  ),
  noticeExcused: asked(
    'Whether the court shortened the time, or the applicant could go without notice',
    'CrimPR 2025, rr 33.47, 33.48',
  ),
};
const persons = (description: string) => fact(z.array(Id).min(1), description, 'POCA 2002, s 41(1)');

/** What can happen to a restraint order, in the order of a case. Events of one day without a time are taken in it. */
export const EVENTS = [
  event('considerRestraint', { reason: fact(Text.optional(), 'Why', 'policy, action 9') }),
  event('decideNot', {
    reason: fact(Text.optional(), 'The reason', 'policy, action 9'),
    author: fact(Text.optional(), 'Who decided', 'policy, action 9'),
  }),
  event('newInformation', {}),
  event('prepare', {
    conditions: fact(z.array(ConditionName).optional(), 'The conditions that hold', 'POCA 2002, s 40'),
    riskEvidence: asked('Whether there is evidence of a risk of dissipation', 'R v B [2008] EWCA Crim 1374'),
  }),
  event('authorise', {
    applicant: fact(
      z.enum(['prosecutor', 'accreditedFinancialInvestigator']).optional(),
      'Who applies',
      'POCA 2002, s 42(2)',
    ),
    superintendentConsents: asked('Investigator: whether the senior officer’s consent is recorded', 'POCA 2002, s 68'),
    lawyerReviewed: asked('Prosecutor: whether a lawyer has reviewed it', 'CPS guidance'),
  }),
  event('issue', {
    checklistComplete: asked('Whether the application is complete', 'CrimPR 2025, r 33.45'),
    statementOfTruthSigned: asked('Whether the statement of truth is signed', 'CrimPR 2025, r 33.5'),
  }),
  event('refuse', {}),
  event('grant', {
    reliedOn: fact(
      z.array(ConditionName).min(1, { error: 'no condition is relied on (s 40): name at least one' }),
      'The conditions satisfied',
      'POCA 2002, s 40',
    ),
    confiscationOrderUnpaid: asked('C2: whether a confiscation order is made and unpaid', 'POCA 2002, s 85(5)'),
    persons: persons('The persons to be served: the defendant, and each whom the order restrains'),
    reporting: fact(Reporting.optional(), 'C1: what the order says of reports', 'POCA 2002, s 41(7A)-(7C)'),
    travelRestricted: fact(z.boolean().prefault(false), 'Whether the order restricts travel', 'POCA 2002, s 41(7D)'),
    byCourtOfAppeal: fact(z.boolean().prefault(false), 'Whether the Court of Appeal makes it', 'POCA 2002, s 43'),
  }),
  event('serve', {
    persons: persons('On whom it is served'),
    affectedNotified: asked('Whether everybody else known to be affected is notified', 'CrimPR 2025, r 33.46'),
  }),
  event('restrictLand', {}),
  event('authoriseDetention', {
    heldUnder: fact(
      z.enum(['section47C', 'section352', 'section345', 'policeWarrantOrArrest', 'another']).optional(),
      'How the property came to be lawfully held',
      'POCA 2002, s 41A',
    ),
  }),
  event('appointManagementReceiver', {
    byRestraintApplicant: asked('Whether the applicant for the restraint order applied', 'POCA 2002, s 48'),
  }),
  event('report', {
    next: fact(
      LocalDate.nullable().optional(),
      'The next day the court sets; null where it sets none',
      'POCA 2002, s 41(7A)',
    ),
  }),
  event('vary', {
    ...notice,
    addPersons: fact(z.array(Id).prefault([]), 'Persons it now names too', 'POCA 2002, s 42(5)'),
    removePersons: fact(z.array(Id).prefault([]), 'Persons it no longer names', 'POCA 2002, s 42(5)'),
    travelRestricted: asked('Whether travel is restricted from now on, where that changes', 'POCA 2002, s 41(7D)'),
    reporting: fact(
      Reporting.optional(),
      'What the order says of reports from now on, where that changes',
      'POCA 2002, ss 41(7A)-(7C), 42(5)',
    ),
  }),
  event('refuseVariation', notice),
  event('proceedingsStart', {
    how: fact(
      z.enum(['summonsOrWarrant', 'writtenCharge', 'chargeAfterArrest', 'billOfIndictment']).optional(),
      'How proceedings started',
      'POCA 2002, s 85(1)',
    ),
  }),
  event('reasonableTimePassed', {
    courtFinds: asked('Whether the court finds it: the Act gives no number', 'POCA 2002, ss 41(7B)(b), 42(7)'),
  }),
  event('convicted', {}),
  event('sentenced', {}),
  event('confiscationOrderMade', {
    unpaid: fact(MoneyInput.optional(), 'What is left unpaid', 'POCA 2002, s 85(5)'),
  }),
  event('appointEnforcementReceiver', {
    byProsecutor: asked('Whether the prosecutor applied', 'POCA 2002, s 50'),
    orderUnsatisfied: asked('Whether the confiscation order is not satisfied', 'POCA 2002, s 50'),
    subjectToAppeal: asked('Whether the confiscation order is subject to appeal', 'POCA 2002, s 50'),
  }),
  event('convictionQuashed', {
    retrialOrderedOrSought: asked(
      'Whether the Court of Appeal has ordered a retrial, or the prosecutor has applied for one',
      'POCA 2002, s 42(6A)',
    ),
  }),
  event('proceedingsConcluded', {
    how: fact(
      z
        .enum([
          'acquitted',
          'pardoned',
          'noConfiscationOrder',
          'confiscationOrderPaidAtOnce',
          'retrialDeclined',
          'retrialNotStartedInReasonableTime',
          'retrialConcluded',
          'discontinued',
        ])
        .optional(),
      'How they ended',
      'POCA 2002, ss 42(6)-(6B), 85(3)-(8)',
    ),
  }),
  event('orderSatisfied', {}),
  event('orderDischarged', {}),
  event('orderQuashedNoAppeal', {}),
  event('applicationConcluded', {
    granted: asked('Whether it was granted', 'POCA 2002, s 86'),
    resultingOrderEnded: asked(
      'Granted: whether the resulting order is satisfied, discharged or quashed for good',
      'POCA 2002, s 86',
    ),
  }),
  event('notMadeInReasonableTime', {
    courtFinds: asked('Whether the court finds it: the Act gives no number', 'POCA 2002, s 42(8)'),
  }),
  event('appeal', {
    by: fact(z.enum(['restraintApplicant', 'personAffected']).optional(), 'Who appeals', 'POCA 2002, s 43'),
    against: fact(
      z.enum(['refusal', 'grant', 'variationOrDischarge']).optional(),
      'The decision that is appealed',
      'POCA 2002, s 43',
    ),
    timeExtended: asked('Late: whether the Court of Appeal has extended the time', 'SI 2003/82, art 3'),
  }),
  event('discharge', {
    ground: fact(
      z.enum(['duty', 'discretion']).optional(),
      'Because the court must, or because it sees fit on an application',
      'POCA 2002, s 42(5)-(8)',
    ),
  }),
  event('appealDetermined', {}),
  event('withdrawLandRestriction', {}),
] as const;

/** One dated event of a restraint order. */
export const RestraintEvent = z
  .discriminatedUnion('event', EVENTS)
  .meta({ id: 'RestraintEvent', description: 'Something that happened to a restraint order, on a day' });
export type RestraintEvent = z.infer<typeof RestraintEvent>;
export type RestraintEventKind = RestraintEvent['event'];
/** The event of one kind. */
export type EventOf<K extends RestraintEventKind> = Extract<RestraintEvent, { readonly event: K }>;

/** Every kind of event, in the order of a case. */
export const EVENT_KINDS = EVENTS.map(({ shape }) => [...shape.event.values][0] as RestraintEventKind);

/** Place of each kind among the events of one day. */
export const EVENT_ORDER: ReadonlyMap<RestraintEventKind, number> = new Map(EVENT_KINDS.map((kind, at) => [kind, at]));
