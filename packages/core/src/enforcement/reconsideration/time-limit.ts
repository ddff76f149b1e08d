import { z } from 'zod';
import { fact } from '../../case-file/index.js';
import { endOfPeriodStarting, LocalDate, spoken } from '../../dates/index.js';
import { inForceOn, poca } from '../../law/index.js';
import type { Reason } from '../../reasons/index.js';
import type { Condition } from '../conditions.js';
import { monthsToReconsider, part2From } from '../figures.js';

/** Facts that fix the last day of an application under section 19, 20 or 21. */
export const timeFacts = {
  convictionDate: fact(
    LocalDate,
    'The day of conviction; of the latest, where there are several',
    'POCA 2002, s 19(10)',
  ),
  appliedOn: fact(LocalDate, 'The day the prosecutor applies', 'POCA 2002, ss 19, 20, 21'),
  evidenceNotAvailableBefore: fact(
    z.boolean().optional(),
    'Whether the evidence was not available to the prosecutor at the earlier time; not asked after an absconder’s return',
    'POCA 2002, ss 19, 20, 21',
  ),
  absconder: fact(
    z
      .strictObject({
        orderUnder: fact(z.enum(['27', '28']), 'The section of the order made in absence', 'POCA 2002, ss 27, 28'),
        returnedOn: fact(
          LocalDate.nullable(),
          'The day the defendant ceased to abscond; null: still missing',
          'POCA 2002, ss 27(6), 28(6)',
        ),
      })
      .optional(),
    'Where the order was made while the defendant had absconded',
    'POCA 2002, ss 27, 28',
  ),
};

/** What the time limit is asked of. */
export interface TimeFacts {
  readonly convictionDate: LocalDate;
  readonly appliedOn: LocalDate;
  readonly evidenceNotAvailableBefore?: boolean | undefined;
  readonly absconder?: { readonly orderUnder: '27' | '28'; readonly returnedOn: LocalDate | null } | undefined;
}

/** The last day to apply, and the conditions of time and evidence. */
export interface TimeLimit {
  /** `null`: no application may be made while the defendant is missing, or at all. */
  readonly lastDay: LocalDate | null;
  readonly conditions: readonly Condition[];
  readonly reasons: readonly Reason[];
}

/**
 * Six years starting with the conviction; after an absconder's return, six years starting with that day, and no test of
 * new evidence.
 *
 * @param section the application: 19, 20 or 21
 * @remarks POCA 2002, ss 19-21, 27(6), 28(6) (E+W). Read in the Act.
 */
export function timeLimit(section: '19' | '20' | '21', facts: TimeFacts): TimeLimit {
  const { absconder, convictionDate } = facts;
  if (absconder !== undefined) return afterAbsence(section, facts, absconder);
  const lastDay = endOfPeriodStarting(convictionDate, months(convictionDate));
  return {
    lastDay,
    conditions: [
      inTime(section, facts.appliedOn, convictionDate, lastDay, 'the conviction'),
      newEvidence(section, facts),
    ],
    reasons: [],
  };
}

function afterAbsence(
  section: '19' | '20' | '21',
  { appliedOn, convictionDate }: TimeFacts,
  { orderUnder, returnedOn }: NonNullable<TimeFacts['absconder']>,
): TimeLimit {
  const provision = poca(orderUnder === '27' ? '27(6)' : '28(6)');
  const closed = (no: string): TimeLimit => ({
    lastDay: null,
    conditions: [{ met: false, yes: '', no, wanted: '', pointer: '/absconder', provision }],
    reasons: [],
  });
  if (orderUnder === '28' && section !== '21')
    return closed(`Section ${section} does not apply to an order under section 28`);
  if (returnedOn === null) return closed(`Section ${section} does not apply while the defendant is missing`);
  const lastDay = endOfPeriodStarting(returnedOn, months(convictionDate));
  return {
    lastDay,
    conditions: [{ ...inTime(section, appliedOn, returnedOn, lastDay, 'the return of the defendant'), provision }],
    reasons: [
      {
        says: 'No test of new evidence is made, and the assumptions of section 10 apply again',
        provision,
      },
    ],
  };
}

const months = (day: LocalDate): number => {
  const row = inForceOn(monthsToReconsider, day);
  if (row === undefined) throw new RangeError('The schema refuses days before Part 2');
  return row.value;
};

const inTime = (
  section: string,
  appliedOn: LocalDate,
  first: LocalDate,
  lastDay: LocalDate,
  what: string,
): Condition => ({
  met: appliedOn >= first && appliedOn <= lastDay,
  yes: `Applied on ${spoken(appliedOn)}, within six years starting with ${what} (${spoken(first)}): they end on ${spoken(lastDay)}`,
  no: `Applied on ${spoken(appliedOn)}: not within six years starting with ${what} (${spoken(first)}), which end on ${spoken(lastDay)}`,
  wanted: 'when the prosecutor applies',
  pointer: '/appliedOn',
  provision: poca(section),
});

const newEvidence = (section: string, { evidenceNotAvailableBefore }: TimeFacts): Condition => ({
  met: evidenceNotAvailableBefore,
  yes: 'The evidence was not available to the prosecutor at the earlier time',
  no: 'The evidence was available to the prosecutor at the earlier time',
  wanted: `whether the evidence was not available to the prosecutor at the earlier time (s ${section})`,
  pointer: '/evidenceNotAvailableBefore',
  provision: poca(section),
});

/** Which property and spending the assumptions reach on reconsideration. */
export function assumptionsUntil(section: '19' | '20' | '21'): Reason {
  const cutOff = section === '21' ? 'after' : 'on or after';
  return {
    says: `The assumptions do not reach property first held or obtained, or spending, ${cutOff} the earlier decision; what is obtained later from conduct before it still counts`,
    provision: poca(section),
  };
}

/** Refuses days that cannot be: a conviction before Part 2, or an application before the conviction. */
export function refuseImpossibleDays(
  { convictionDate, appliedOn, absconder }: TimeFacts,
  context: z.RefinementCtx,
): void {
  const refuse = (path: string[], message: string) => {
    context.addIssue({ code: 'custom', path, message });
  };
  if (convictionDate < part2From)
    refuse(
      ['convictionDate'],
      'the conviction is before Part 2 came into force on 24 March 2003 (s 19): check the day',
    );
  if (absconder === undefined && appliedOn < convictionDate)
    refuse(
      ['appliedOn'],
      `the application (${appliedOn}) is before the conviction (${convictionDate}) (s 19): check both days`,
    );
  const returned = absconder?.returnedOn ?? null;
  if (returned !== null && appliedOn < returned)
    refuse(
      ['appliedOn'],
      `the application (${appliedOn}) is before the defendant returned (${returned}) (ss 27(6), 28(6)): check both days`,
    );
}
