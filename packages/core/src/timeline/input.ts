import { z } from 'zod';
import { EarlierOrderInput, fact, Id, Text } from '../case-file/index.js';
import { bankHolidayYears, LocalDate, WallTime } from '../dates/index.js';
import { EVENT_KINDS, type EventKind } from './event-kinds.js';
import { rowWithId } from './rows/index.js';

const SHEET = 'POCA 2002, ss 6 to 31; CrimPR 2025, Part 33';
const KINDS = Object.keys(EVENT_KINDS) as [EventKind, ...EventKind[]];

/** Why something was late. */
export const DelayReason = z.enum([
  'courtListing',
  'defenceDefault',
  'prosecutionResource',
  'awaitingThirdParty',
  'foreignAssistance',
  'victimContact',
  'disclosure',
  'other',
]);
export type DelayReason = z.infer<typeof DelayReason>;

const RowId = z
  .string({ error: 'a row is named by its letter and number, such as "F7"' })
  .refine((id) => rowWithId.has(id), { error: 'no row of the table of deadlines has this id: see the room’s README' });

/** Whom the court can order to serve a further statement, response or information. */
export const OrderedParty = z.enum(['prosecutor', 'defendant', 'interestedPerson']);
export type OrderedParty = z.infer<typeof OrderedParty>;

export const TimelineEvent = z
  .strictObject({
    id: Id,
    kind: fact(z.enum(KINDS), 'What happened', SHEET),
    on: fact(LocalDate.optional(), 'The day it happened; left out where that is not yet known', SHEET),
    at: fact(WallTime.optional(), 'The time, where a period in hours runs from it', 'POCA 2002, ss 47J, 295(1)'),
    defendant: fact(Id.optional(), 'The defendant it concerns', 'POCA 2002, s 6'),
    subject: fact(
      Id.optional(),
      'The one thing it concerns: an order, a seizure, a notice, a tranche, a person. What has the same id belongs together',
      SHEET,
    ),
    also: fact(z.array(Id).max(50).optional(), 'Other things and defendants that it concerns', SHEET),
    until: fact(
      LocalDate.nullable().optional(),
      'The last day that the court, the order or the notice fixes; null where it is open-ended',
      SHEET,
    ),
    hearing: fact(LocalDate.optional(), 'The day of the hearing that is fixed', 'CrimPR 2025, Part 33'),
    row: fact(RowId.optional(), 'The deadline that is changed, planned for, or explained', SHEET),
    delay: fact(DelayReason.optional(), 'Why something was late', SHEET),
    reliesOnInvestigation: fact(
      z.boolean().optional(),
      'For a restraint order: whether it relies on an investigation, nobody being charged',
      'POCA 2002, ss 40(2), 41(7B)',
    ),
    wholeSum: fact(
      z.boolean().optional(),
      'For time to pay: whether the periods allowed cover the whole sum, so that nothing is due on the day',
      'POCA 2002, s 11(1), (2)',
    ),
    party: fact(
      OrderedParty.optional(),
      'For a further statement, response or information: who is ordered to serve it',
      'POCA 2002, ss 16 to 18',
    ),
    victimIsVulnerable: fact(z.boolean().optional(), 'Whether the victim is vulnerable', 'Victims’ Code'),
    recordedBy: fact(Text.optional(), 'Who recorded it, or acted', SHEET),
    note: Text.optional(),
    evidence: EarlierOrderInput.shape.evidence,
  })
  .meta({ id: 'TimelineEvent', description: 'One thing that happened in a case. Events are added, never changed' });
export type TimelineEvent = z.infer<typeof TimelineEvent>;

export const TimelineInput = z
  .strictObject({
    case: Id,
    asAt: fact(LocalDate, 'The day on which the question is asked: later events do not yet count', SHEET),
    atTime: fact(
      z
        .string()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'a time of day is written HH:MM, such as "14:31"' })
        .optional(),
      'The time of that day, in London, for periods in hours',
      'POCA 2002, s 295(1)',
    ),
    events: fact(z.array(TimelineEvent).max(50_000), 'What has happened, in any order', SHEET),
    rows: fact(
      z
        .array(z.union([z.literal('L'), RowId]))
        .max(300)
        .optional(),
      'Only these rows of the table; all, where left out',
      SHEET,
    ),
    dueSoonDays: fact(
      z.int().min(0).max(366).optional(),
      'How many days ahead is soon: 14 unless given. Design, not law',
      'none: a design parameter',
    ),
    reviewEveryMonths: fact(
      z.int().min(1).max(60).optional(),
      'How often to ask again where the law says a reasonable time: 6 months unless given. Design, not law',
      'none: a design parameter',
    ),
    extraHolidays: fact(
      z.array(LocalDate).max(400).optional(),
      'Bank holidays proclaimed since the table was compiled',
      'CrimPR 2025, r 2.2',
    ),
    holidaysKnownTo: fact(
      z.int().min(bankHolidayYears.last).max(2059).optional(),
      'Last year for which the table and they are complete',
      'CrimPR 2025, r 2.2',
    ),
  })
  .superRefine(({ events }, context) => {
    const seen = new Set<string>();
    events.forEach((event, index) => {
      const refuse = (field: string, message: string) => {
        context.addIssue({ code: 'custom', path: ['events', index, field], message });
      };
      if (seen.has(event.id)) refuse('id', `the id ${event.id} is used twice: give each event an id of its own`);
      seen.add(event.id);
      contradictions(event, refuse);
    });
  })
  .meta({ id: 'TimelineInput', description: 'The events of a case, and the day on which its state is asked' });
export type TimelineInput = z.infer<typeof TimelineInput>;
/** The events and the question as JSON. */
export type TimelineJson = z.input<typeof TimelineInput>;

/** Kinds about a thing of one defendant, whose order gives their limits. */
const OF_A_DEFENDANT = /^timeToPay/;
const ABOUT_DEADLINES: ReadonlySet<EventKind> = new Set(['periodSet', 'agencyPlan', 'delayExplained']);

/** What an event leaves out that its kind needs, or says twice. */
export function contradictions(event: TimelineEvent, refuse: (field: string, message: string) => void): void {
  const { id, kind, on, at, defendant, subject, row, until, hearing } = event;
  const { concerns, says } = EVENT_KINDS[kind];
  if (concerns === 'defendant' && defendant === undefined)
    refuse('defendant', `${id} (${says}) concerns one defendant (POCA 2002, s 6): name the defendant`);
  if (concerns === 'subject' && subject === undefined)
    refuse('subject', `${id} (${says}) concerns one thing: give it an id of yours, the same in every event about it`);
  if (OF_A_DEFENDANT.test(kind) && defendant === undefined)
    refuse('defendant', `${id} (${says}) is time under one defendant’s order (POCA 2002, s 11): name the defendant`);
  if (event.party !== undefined && kind !== 'furtherStatementOrdered')
    refuse('party', `${id} (${says}) orders nobody to serve a statement (POCA 2002, ss 16 to 18): leave the party out`);
  if (at !== undefined && on !== undefined && !at.startsWith(on))
    refuse('at', `${id} is on ${on} and at ${at}: correct one of the two`);
  if (until !== undefined && until !== null && on !== undefined && until < on && !ABOUT_DEADLINES.has(kind))
    refuse(
      'until',
      `${id} (${says}) is on ${on}, and what it fixes ends before that, on ${until}: correct one of the two`,
    );
  if (hearing !== undefined && on !== undefined && hearing < on)
    refuse(
      'hearing',
      `${id} (${says}) is on ${on}, and fixes a hearing before that, on ${hearing}: correct one of the two`,
    );
  if (ABOUT_DEADLINES.has(kind) && (row === undefined || (defendant ?? subject) === undefined))
    refuse('row', `${id} (${says}) is about a deadline: give its row, and the defendant or the thing it is about`);
}
