import { z } from 'zod';
import { fact, Id } from '../../case-file/index.js';
import { hoursLeavingOut, LocalDate, spokenTime, WallTime } from '../../dates/index.js';
import { poca } from '../../law/index.js';
import { decided, factsMissing, type MissingFact, type Outcome, type Reason } from '../../reasons/index.js';
import { pca2009 } from '../authorities.js';
import { HOURS_OF_FIRST_HOLD } from '../figures.js';

/** Where seized property can stand. */
export type HeldState =
  | 'SEIZED'
  | 'RELEASE_DUE'
  | 'RESTRAINT_PENDING'
  | 'MAGISTRATES_EXTENDED'
  | 'DETAINED_UNDER_ORDER'
  | 'DETAINED_PENDING_APPEAL'
  | 'SOLD'
  | 'RELEASED';

const EVENTS = [
  'restraintAppliedFor',
  'variationAppliedFor',
  'magistratesExtended',
  'detentionAuthorised',
  'applicationFailed',
  'detentionDischarged',
  'noAppealPossible',
  'saleAuthorised',
  'released',
] as const;
type HeldEvent = (typeof EVENTS)[number];

export const SeizedPropertyInput = z
  .strictObject({
    seizedAt: fact(WallTime, 'When it was seized, as clocks in London show it', 'POCA 2002, s 47J'),
    asAt: fact(WallTime, 'When the question is asked', 'POCA 2002, s 47J'),
    events: fact(
      z
        .array(
          z.strictObject({
            id: Id,
            event: fact(z.enum(EVENTS), 'What happened', 'POCA 2002, ss 41A, 44A, 47K-47R, 67A'),
            at: fact(WallTime, 'When', 'POCA 2002, s 47J'),
            appealPossible: fact(
              z.boolean().optional(),
              'Application failed, or detention discharged: whether an appeal is possible or pending',
              'POCA 2002, ss 44A, 47P',
            ),
          }),
        )
        .max(200),
      'Everything that happened, in any order: the times decide',
      'POCA 2002, ss 47J-47R',
    ),
    withoutJustice: fact(
      z.boolean().optional(),
      'Whether the power was used without the approval of a justice',
      'POCA 2002, s 47H',
    ),
    extraHolidays: fact(z.array(LocalDate).max(400).optional(), 'Bank holidays proclaimed since', 'POCA 2002, s 47J'),
  })
  .meta({ id: 'SeizedPropertyInput' });
export type SeizedPropertyInput = z.infer<typeof SeizedPropertyInput>;

/** Where seized property stands. */
export interface SeizedProperty {
  readonly state: HeldState;
  /** When the first hold ends. */
  readonly firstHoldEnds: WallTime;
  /** A report to the appointed person is due: s 47H. `null`: it turns on whether a justice approved, which is not known. */
  readonly reportDue: boolean | null;
  readonly refused: readonly string[];
}

interface Move {
  readonly from: readonly HeldState[];
  readonly to: HeldState;
  readonly section: string;
  readonly within48: boolean;
}

const HELD: readonly HeldState[] = ['RESTRAINT_PENDING', 'MAGISTRATES_EXTENDED', 'DETAINED_UNDER_ORDER'];
/** Where it stands, and what happened, as read aloud. */
const SPOKEN: Readonly<Record<HeldState | HeldEvent, string>> = {
  SEIZED: 'seized, in its first hold',
  RELEASE_DUE: 'to be released',
  RESTRAINT_PENDING: 'held while restraint is asked for',
  MAGISTRATES_EXTENDED: 'held by order of magistrates',
  DETAINED_UNDER_ORDER: 'detained under the restraint order',
  DETAINED_PENDING_APPEAL: 'detained while an appeal is possible or pending',
  SOLD: 'sold',
  RELEASED: 'released',
  restraintAppliedFor: 'Restraint applied for',
  variationAppliedFor: 'Variation of the restraint order applied for',
  magistratesExtended: 'Detention extended by magistrates',
  detentionAuthorised: 'Detention authorised by the restraint order',
  applicationFailed: 'The application failed',
  detentionDischarged: 'The detention was discharged',
  noAppealPossible: 'No appeal is possible any more',
  saleAuthorised: 'Sale authorised',
  released: 'Released',
};

/** What each event does. Within the hours means before the first hold ends. */
const MOVES: Readonly<Record<HeldEvent, Move>> = {
  restraintAppliedFor: {
    from: ['SEIZED', 'MAGISTRATES_EXTENDED'],
    to: 'RESTRAINT_PENDING',
    section: '47K',
    within48: true,
  },
  variationAppliedFor: {
    from: ['SEIZED', 'MAGISTRATES_EXTENDED'],
    to: 'RESTRAINT_PENDING',
    section: '47L',
    within48: true,
  },
  magistratesExtended: { from: ['SEIZED'], to: 'MAGISTRATES_EXTENDED', section: '47M', within48: true },
  detentionAuthorised: { from: ['SEIZED', ...HELD], to: 'DETAINED_UNDER_ORDER', section: '41A', within48: true },
  applicationFailed: { from: ['RESTRAINT_PENDING'], to: 'RELEASE_DUE', section: '47K', within48: false },
  detentionDischarged: {
    from: ['MAGISTRATES_EXTENDED', 'DETAINED_UNDER_ORDER'],
    to: 'RELEASE_DUE',
    section: '47N',
    within48: false,
  },
  noAppealPossible: { from: ['DETAINED_PENDING_APPEAL'], to: 'RELEASE_DUE', section: '44A', within48: false },
  saleAuthorised: {
    from: ['DETAINED_UNDER_ORDER', 'MAGISTRATES_EXTENDED', 'RESTRAINT_PENDING'],
    to: 'SOLD',
    section: '67A',
    within48: false,
  },
  released: {
    from: ['SEIZED', 'RELEASE_DUE', 'DETAINED_PENDING_APPEAL', ...HELD],
    to: 'RELEASED',
    section: '47R',
    within48: false,
  },
};

/**
 * Where property seized under section 47C stands, and whether it must be released: 48 hours, unless within them restraint or
 * its variation is applied for, or magistrates extend the hold.
 *
 * @remarks POCA 2002, ss 41A, 44A, 47H to 47R, 67A (E+W), inserted by the Policing and Crime Act 2009. Read as inserted.
 */
export function seizedProperty(input: SeizedPropertyInput): Outcome<SeizedProperty> {
  const { seizedAt, asAt, extraHolidays } = input;
  const hold = hoursLeavingOut(seizedAt, HOURS_OF_FIRST_HOLD, poca('47J'), { extraHolidays });
  if (hold.kind !== 'decided') return hold;
  const firstHoldEnds = hold.value;
  const missing = appealsNotKnown(input);
  if (missing.length > 0) return factsMissing(missing, ...hold.reasons, APPEAL);
  const reasons: Reason[] = [...hold.reasons];
  const refused: string[] = [];
  let state: HeldState = 'SEIZED';
  for (const event of inOrder(input)) {
    const { to, reason, isRefused } = moved(state, event, firstHoldEnds);
    reasons.push(reason);
    if (isRefused) refused.push(event.id);
    state = to;
  }
  const isOver = state === 'SEIZED' && asAt >= firstHoldEnds;
  if (isOver) reasons.push(over(firstHoldEnds));
  const reportDue = isSoonReleased(input, firstHoldEnds) && (input.withoutJustice ?? null);
  if (reportDue === true) reasons.push(REPORT);
  reasons.push({ says: 'The magistrates’ decision can be appealed to the Crown Court', provision: poca('47O') });
  return decided({ state: isOver ? 'RELEASE_DUE' : state, firstHoldEnds, reportDue, refused }, ...reasons);
}

type Given = SeizedPropertyInput['events'][number];

/** The events that have happened, by time; at one time, in the order of a case. */
const inOrder = ({ events, asAt }: SeizedPropertyInput): readonly Given[] => {
  const key = ({ at, event, id }: Given) => `${at} ${String(EVENTS.indexOf(event))} ${id}`;
  return events.filter(({ at }) => at <= asAt).sort((one, other) => (key(one) < key(other) ? -1 : 1));
};

function moved(from: HeldState, given: Given, ends: WallTime): { to: HeldState; reason: Reason; isRefused: boolean } {
  const { event, at, appealPossible } = given;
  const move = MOVES[event];
  const provision = poca(move.section);
  const no = (says: string) => ({ to: from, reason: { says, provision, met: false }, isRefused: true });
  if (!move.from.includes(from)) return no(`${event} is not possible while the property is ${from}: ${SPOKEN[from]}`);
  if (move.within48 && from === 'SEIZED' && at > ends) {
    return no(
      `${SPOKEN[event]} on ${spokenTime(at)}, after the first hold ended, on ${spokenTime(ends)}: release was due`,
    );
  }
  const waits = turnsOnAppeal(event) && appealPossible === true;
  const to = waits ? 'DETAINED_PENDING_APPEAL' : move.to;
  const says = `${SPOKEN[event]} on ${spokenTime(at)}: the property is ${SPOKEN[to]}`;
  return { to, reason: { says, provision: waits ? poca('44A') : provision }, isRefused: false };
}

const turnsOnAppeal = (event: HeldEvent) => event === 'applicationFailed' || event === 'detentionDischarged';

const appealsNotKnown = ({ events, asAt }: SeizedPropertyInput): MissingFact[] =>
  events.flatMap(({ event, at, appealPossible }, index) =>
    turnsOnAppeal(event) && at <= asAt && appealPossible === undefined
      ? [
          {
            pointer: `/events/${String(index)}/appealPossible`,
            wanted: 'whether an appeal is possible or pending (ss 44A, 47P)',
          },
        ]
      : [],
  );

const APPEAL: Reason = {
  says: 'While an appeal is possible or pending the property may stay detained: whether one is, is not known',
  provision: poca('44A'),
};

const over = (ends: WallTime): Reason => ({
  says: `The first hold ended on ${spokenTime(ends)}, and nothing within it lets the property be kept: it must be released`,
  provision: poca('47J'),
});

/** Not detained beyond the first hold. */
const isSoonReleased = ({ events, asAt }: SeizedPropertyInput, ends: WallTime): boolean =>
  events.some(({ event, at }) => event === 'released' && at <= ends && at <= asAt) ||
  (asAt >= ends && events.every(({ at, event }) => at > ends || event === 'released'));

const REPORT: Reason = {
  says: 'Used without a justice’s approval, and nothing held beyond the first hold: the officer reports to the appointed person as soon as practicable',
  provision: poca('47H'),
  because: [{ says: 'As inserted', provision: pca2009('55') }],
};
