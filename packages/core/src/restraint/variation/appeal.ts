import { z } from 'zod';
import { fact } from '../../case-file/index.js';
import { lastDayAfter, lastDayBeginningWith, LocalDate, safeIfCounted, spoken } from '../../dates/index.js';
import { crimPR2025, inForceOn, poca } from '../../law/index.js';
import { decided, type Outcome, type Reason } from '../../reasons/index.js';
import type { NotOpen } from '../asked.js';
import { appealsOrder } from '../authorities.js';
import { daysForLeave, part2From } from '../figures.js';

export const RestraintAppealInput = z
  .strictObject({
    by: fact(
      z.enum(['restraintApplicant', 'personAffected']),
      'Who wants to appeal: whoever applied for the order, or somebody affected by it, such as the restrained person',
      'POCA 2002, s 43',
    ),
    decision: fact(
      z.enum(['refusal', 'grant', 'variationOrDischarge', 'courtOfAppealReasons', 'courtOfAppealRefusesLeave']),
      'What is appealed: refusal or grant of restraint, a decision on variation or discharge, the decision of the Court of Appeal, or its refusal of leave',
      'POCA 2002, ss 43, 44',
    ),
    decidedOn: fact(
      LocalDate.refine((day) => day >= part2From, {
        error: 'the decision is before Part 2 came into force on 24 March 2003 (s 43): check the day',
      }),
      'The day of the decision, of its reasons, or of the refusal of leave',
      'SI 2003/82, arts 3, 12',
    ),
  })
  .meta({ id: 'RestraintAppealInput' });
export type RestraintAppealInput = z.infer<typeof RestraintAppealInput>;

/** An appeal that can be brought with leave, and by when. */
export interface RestraintAppeal {
  readonly open: true;
  readonly to: 'Court of Appeal' | 'Supreme Court';
  readonly lastDay: LocalDate;
  /** The last day that is in time on either reading of "from". */
  readonly safeDay: LocalDate;
}

/**
 * Who may appeal about restraint, and by when. There is no direct appeal against a restraint order: a person affected
 * first applies to vary or discharge it.
 *
 * @remarks POCA 2002, ss 43, 44, 89 (E+W); SI 2003/82, arts 3, 11, 12; CrimPR 2025, rr 42.1, 42.14, 42.18. Read; SI as made.
 */
export function restraintAppeal({ by, decision, decidedOn }: RestraintAppealInput): Outcome<RestraintAppeal | NotOpen> {
  const notOpen = (says: string, provision: Reason['provision']) =>
    decided<RestraintAppeal | NotOpen>({ open: false }, { says, provision, met: false });
  if (decision === 'grant')
    return notOpen(
      'No appeal lies against a restraint order itself: apply under section 42(3) to vary or discharge it first',
      poca('43(2)'),
    );
  if (decision === 'refusal' && by !== 'restraintApplicant')
    return notOpen('Only the applicant may appeal against a refusal to make a restraint order', poca('43(1)'));
  if (decision === 'refusal' || decision === 'variationOrDischarge') {
    const section = poca(decision === 'refusal' ? '43(1)' : '43(2)');
    return decided(...toCourtOfAppeal(decidedOn, section));
  }
  return decided(...toSupremeCourt(decision, decidedOn));
}

/** Fourteen days from the decision: the day itself is not counted, and the safe day counts it. */
function toCourtOfAppeal(decidedOn: LocalDate, provision: Reason['provision']): [RestraintAppeal, ...Reason[]] {
  const { value: days, source } = lengthOn(decidedOn);
  const [lastDay, safeDay] = [lastDayAfter(decidedOn, { days }), lastDayBeginningWith(decidedOn, { days })];
  const limit: Reason = {
    says: `Notice for leave within ${days} days from ${spoken(decidedOn)}: ${spoken(lastDay)}. The Court of Appeal may extend the time; the parties may not`,
    provision: source,
    because: [{ says: 'Time is not extended by agreement', provision: crimPR2025('42.1') }],
  };
  return [
    { open: true, to: 'Court of Appeal', lastDay, safeDay },
    { says: 'An appeal lies to the Court of Appeal, with leave', provision },
    limit,
    safeIfCounted(safeDay, source),
    ...LEAVE,
  ];
}

const LEAVE: readonly Reason[] = [
  {
    says: 'Leave is needed: a real prospect of success, or another compelling reason',
    provision: crimPR2025('42.14'),
    because: [{ says: 'Leave', provision: poca('89') }],
  },
  { says: 'The appeal does not stay the order', provision: crimPR2025('42.18') },
];

/** Fourteen days beginning with the reasons, for leave of the Court of Appeal; then with its refusal, of the Supreme Court. */
function toSupremeCourt(
  decision: RestraintAppealInput['decision'],
  decidedOn: LocalDate,
): [RestraintAppeal, ...Reason[]] {
  const { value: days } = lengthOn(decidedOn);
  const lastDay = lastDayBeginningWith(decidedOn, { days });
  const isFirst = decision === 'courtOfAppealReasons';
  const whom = isFirst ? 'the Court of Appeal, which gave its reasons' : 'the Supreme Court, leave being refused';
  const says = `Leave is asked of ${whom} on ${spoken(decidedOn)}: within ${days} days beginning with that day, ${spoken(lastDay)}`;
  return [
    { open: true, to: 'Supreme Court', lastDay, safeDay: lastDay },
    { says: 'A party before the Court of Appeal may appeal to the Supreme Court', provision: poca('44') },
    { says, provision: appealsOrder('12') },
    { says: 'A point of law of general public importance must be certified', provision: appealsOrder('11') },
  ];
}

function lengthOn(day: LocalDate) {
  const row = inForceOn(daysForLeave, day);
  if (row === undefined) throw new RangeError('The schema refuses days before Part 2');
  return row;
}
