import { z } from 'zod';
import { fact, Id, Text } from '../../case-file/index.js';
import { LocalDate } from '../../dates/index.js';
import { ConditionName } from '../conditions/index.js';
import { isInForce, RestraintState } from './states.js';

const day = LocalDate.nullable().prefault(null);
const facet = (description: string, law: string) => fact(z.boolean().prefault(false), description, law);

const Person = z
  .strictObject({
    person: fact(Id, 'A restrained person, or the defendant to be served', 'POCA 2002, s 41(1)'),
    servedOn: fact(day, 'The day the order was served on them; null where it is not', 'CrimPR 2025, r 33.46'),
  })
  .meta({ id: 'RestrainedPerson', description: 'A person the order names, and when it was served on them' });

/** Why the court must discharge an order: the row of the table of transitions, and since when. */
const Duty = z
  .strictObject({
    since: fact(LocalDate, 'The day the duty arose', 'POCA 2002, s 42'),
    row: fact(z.enum(['E13', 'E15', 'E16', 'E17']), 'The transition it belongs to', 'POCA 2002, s 42(6)-(8)'),
  })
  .meta({ id: 'RestraintDischargeDuty', description: 'A duty to discharge, which the court has not yet acted on' });

/** One restraint order, from before it is thought of until it is gone. Everything in it follows from its events. */
export const RestraintOrder = z
  .strictObject({
    state: fact(RestraintState.prefault('NOT_CONSIDERED'), 'Where it stands', 'POCA 2002, ss 40-42'),
    asOf: fact(day, 'The day of its last event', 'POCA 2002, s 41'),
    applicant: fact(
      z.enum(['prosecutor', 'accreditedFinancialInvestigator']).nullable().prefault(null),
      'Who applies',
      'POCA 2002, s 42(2)',
    ),
    appliedOn: fact(day, 'The day of the application', 'POCA 2002, s 42'),
    madeOn: fact(day, 'The day the order was made', 'POCA 2002, s 41'),
    reliedOn: fact(
      z.array(ConditionName).prefault([]),
      'The conditions that were satisfied when it was made: a set, kept as it was',
      'POCA 2002, ss 40, 42(6)-(8)',
    ),
    persons: fact(z.array(Person).prefault([]), 'The persons it names', 'POCA 2002, s 41(1)'),
    reportsRequired: facet('Whether reports to the court are required', 'POCA 2002, s 41(7A)'),
    noReportsBecause: fact(Text.nullable().prefault(null), 'The court’s reasons for no reports', 'POCA 2002, s 41(7C)'),
    nextReport: fact(day, 'The next day on which a report is due', 'POCA 2002, s 41(7A)'),
    retrialAwaited: facet('Conviction quashed, and a retrial ordered or sought', 'POCA 2002, s 42(6A)'),
    dischargeDuty: fact(Duty.nullable().prefault(null), 'A duty to discharge that is not acted on', 'POCA 2002, s 42'),
    appealable: fact(
      z
        .strictObject({ decision: z.enum(['refusal', 'variationOrDischarge']), on: LocalDate })
        .nullable()
        .prefault(null),
      'The last decision that can be appealed',
      'POCA 2002, s 43',
    ),
    travelRestriction: facet('Whether travel is restricted', 'POCA 2002, s 41(7D)'),
    detentionAuthorised: facet('Whether detention of seized property is authorised', 'POCA 2002, s 41A'),
    managementReceiver: facet('Whether a management receiver is in place', 'POCA 2002, s 48'),
    enforcementReceiver: facet('Whether an enforcement receiver is in place', 'POCA 2002, s 50'),
    landRestricted: facet('Whether a restriction is in the register of title', 'POCA 2002, s 47'),
    underAppeal: facet('Whether an appeal is pending', 'POCA 2002, s 43'),
  })
  .refine(({ state, persons }) => !isInForce(state) || persons.length > 0, {
    path: ['persons'],
    error: 'an order in force names nobody (s 41(1)): give at least one person it names',
  })
  .refine(({ state, reliedOn }) => !isInForce(state) || reliedOn.length > 0, {
    path: ['reliedOn'],
    error: 'an order in force relies on no condition (s 40): give at least one',
  })
  .refine(
    ({ state, reportsRequired, nextReport }) => state !== 'IN_FORCE_PRECHARGE' || !reportsRequired || nextReport,
    {
      path: ['nextReport'],
      error: 'reports are required and none is due (s 41(7A)): give the next day until there is a charge',
    },
  )
  .meta({ id: 'RestraintOrder', description: 'One restraint order, as its events have left it' });
export type RestraintOrder = z.infer<typeof RestraintOrder>;

/** Nothing has happened yet. */
export const NOTHING_YET: RestraintOrder = RestraintOrder.parse({});

/** Whether everybody it names has been served. */
export const isServed = ({ persons }: RestraintOrder): boolean =>
  persons.length > 0 && persons.every(({ servedOn }) => servedOn !== null);
