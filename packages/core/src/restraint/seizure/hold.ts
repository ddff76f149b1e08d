import { z } from 'zod';
import { fact, Id } from '../../case-file/index.js';
import { hoursLeavingOut, LocalDate, plusDays, spokenTime, WallTime, wallTime } from '../../dates/index.js';
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
            until: fact(
              LocalDate.nullable().optional(),
              'Magistrates’ order: its last day; null where it names none',
              'POCA 2002, s 47M',
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
  .refine(({ seizedAt, asAt }) => seizedAt <= asAt, {
    path: ['asAt'],
    error: 'the question is asked before the property was seized (s 47J): check the two times',
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
  /** Whether it must come within the first hold: whatever holds the property, or where that hold is all that does. */
  readonly within48: 'always' | 'fromFirstHold' | 'never';
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
    within48: 'always',
  },
  variationAppliedFor: {
    from: ['SEIZED', 'MAGISTRATES_EXTENDED'],
    to: 'RESTRAINT_PENDING',
    section: '47L',
    within48: 'always',
  },
  magistratesExtended: {
    from: ['SEIZED', 'MAGISTRATES_EXTENDED'],
    to: 'MAGISTRATES_EXTENDED',
    section: '47M',
    within48: 'fromFirstHold',
  },
  detentionAuthorised: {
    from: ['SEIZED', 'DETAINED_PENDING_APPEAL', ...HELD],
    to: 'DETAINED_UNDER_ORDER',
    section: '41A',
    within48: 'fromFirstHold',
  },
  applicationFailed: { from: ['RESTRAINT_PENDING'], to: 'RELEASE_DUE', section: '47K', within48: 'never' },
  detentionDischarged: {
    from: ['MAGISTRATES_EXTENDED', 'DETAINED_UNDER_ORDER'],
    to: 'RELEASE_DUE',
    section: '47N',
    within48: 'never',
  },
  noAppealPossible: { from: ['DETAINED_PENDING_APPEAL'], to: 'RELEASE_DUE', section: '44A', within48: 'never' },
  saleAuthorised: {
    from: ['DETAINED_UNDER_ORDER', 'MAGISTRATES_EXTENDED', 'RESTRAINT_PENDING'],
    to: 'SOLD',
    section: '67A',
    within48: 'never',
  },
  released: {
    from: ['SEIZED', 'RELEASE_DUE', 'DETAINED_PENDING_APPEAL', ...HELD],
    to: 'RELEASED',
    section: '47R',
    within48: 'never',
  },
};

/**
 * Where property seized under section 47C stands, and whether it must be released: 48 hours, unless within them restraint or
 * its variation is applied for, or magistrates extend the hold.
 *
 * @remarks POCA 2002, ss 41A, 44A, 47H to 47R, 67A (E+W), inserted by the Policing and Crime Act 2009. Read as inserted.
 */
export function seizedProperty(input: SeizedPropertyInput): Outcome<SeizedProperty> {
  const { seizedAt, extraHolidays } = input;
  const hold = hoursLeavingOut(seizedAt, HOURS_OF_FIRST_HOLD, poca('47J'), { extraHolidays });
  if (hold.kind !== 'decided') return hold;
  const firstHoldEnds = hold.value;
  const missing = [...appealsNotKnown(input), ...ordersNotKnown(input)];
  if (missing.length > 0) return factsMissing(missing, ...hold.reasons, ...why(missing));
  const life = lived(input, firstHoldEnds);
  const reportDue = isSoonReleased(input, firstHoldEnds) && (input.withoutJustice ?? null);
  const reasons = [...hold.reasons, ...life.reasons, ...(reportDue === true ? [REPORT] : []), TO_CROWN_COURT];
  return decided({ state: life.state, firstHoldEnds, reportDue, refused: life.refused }, ...reasons);
}

/** What holds the property, and until when by itself. `null`: until something happens. */
interface Hold {
  readonly state: HeldState;
  readonly ends: WallTime | null;
}

function lived(input: SeizedPropertyInput, firstHoldEnds: WallTime) {
  const reasons: Reason[] = [];
  const refused: string[] = [];
  let now: Hold = { state: 'SEIZED', ends: firstHoldEnds };
  for (const event of inOrder(input)) {
    if (now.state === 'MAGISTRATES_EXTENDED') now = passed(now, event.at, reasons);
    const { to, reason, isRefused } = moved(now.state, event, { seizedAt: input.seizedAt, ends: firstHoldEnds });
    reasons.push(reason);
    if (isRefused) refused.push(event.id);
    else now = { state: to, ends: event.event === 'magistratesExtended' ? dayAfter(event.until) : null };
  }
  const { state } = passed(now, input.asAt, reasons);
  return { state, reasons, refused };
}

const dayAfter = (until: LocalDate | null | undefined): WallTime | null =>
  until === null || until === undefined ? null : wallTime(plusDays(until, 1), 0);

/** What the passing of time alone has done, up to a time. */
function passed(now: Hold, at: WallTime, reasons: Reason[]): Hold {
  const { state, ends } = now;
  if (ends === null || at < ends) return now;
  reasons.push(state === 'SEIZED' ? over(ends) : orderOver(ends));
  return { state: 'RELEASE_DUE', ends: null };
}

type Given = SeizedPropertyInput['events'][number];

/** The events that have happened, by time; at one time, in the order of a case. */
const inOrder = ({ events, asAt }: SeizedPropertyInput): readonly Given[] => {
  const key = ({ at, event, id }: Given) => `${at} ${String(EVENTS.indexOf(event))} ${id}`;
  return events.filter(({ at }) => at <= asAt).sort((one, other) => (key(one) < key(other) ? -1 : 1));
};

function moved(
  from: HeldState,
  given: Given,
  { seizedAt, ends }: { readonly seizedAt: WallTime; readonly ends: WallTime },
): { to: HeldState; reason: Reason; isRefused: boolean } {
  const { event, at, appealPossible } = given;
  const move = MOVES[event];
  const provision = poca(move.section);
  const no = (says: string) => ({ to: from, reason: { says, provision, met: false }, isRefused: true });
  if (at < seizedAt)
    return no(`${SPOKEN[event]} on ${spokenTime(at)}, before the property was seized: check the times`);
  if (!move.from.includes(from)) return no(`${event} is not possible while the property is ${from}: ${SPOKEN[from]}`);
  const isLate = at > ends && (move.within48 === 'always' || (move.within48 === 'fromFirstHold' && from === 'SEIZED'));
  if (isLate) {
    const then = from === 'SEIZED' ? 'release was due' : `it does not hold the property, which is ${SPOKEN[from]}`;
    return no(`${SPOKEN[event]} on ${spokenTime(at)}, after the first hold ended, on ${spokenTime(ends)}: ${then}`);
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

const ordersNotKnown = ({ events, asAt }: SeizedPropertyInput): MissingFact[] =>
  events.flatMap(({ event, at, until }, index) =>
    event === 'magistratesExtended' && at <= asAt && until === undefined
      ? [
          {
            pointer: `/events/${String(index)}/until`,
            wanted: 'the last day of the magistrates’ order; null where it names none (s 47M)',
          },
        ]
      : [],
  );

const why = (missing: readonly MissingFact[]): readonly Reason[] => [
  ...(missing.some(({ pointer }) => pointer.endsWith('/appealPossible')) ? [APPEAL] : []),
  ...(missing.some(({ pointer }) => pointer.endsWith('/until')) ? [ORDER] : []),
];

const ORDER: Reason = {
  says: 'Magistrates extend the hold as they order, to a day or without one: which, is not known',
  provision: poca('47M'),
};

const APPEAL: Reason = {
  says: 'While an appeal is possible or pending the property may stay detained: whether one is, is not known',
  provision: poca('44A'),
};

const over = (ends: WallTime): Reason => ({
  says: `The first hold ended on ${spokenTime(ends)}, and nothing within it lets the property be kept: it must be released`,
  provision: poca('47J'),
});

const orderOver = (ends: WallTime): Reason => ({
  says: `The magistrates’ order ended on ${spokenTime(ends)}, and nothing else lets the property be kept: it must be released`,
  provision: poca('47M'),
});

/** Not detained beyond the first hold: released within it, or nothing in it lets the property be kept. */
function isSoonReleased(input: SeizedPropertyInput, ends: WallTime): boolean {
  const { state } = lived({ ...input, asAt: input.asAt < ends ? input.asAt : ends }, ends);
  return state === 'RELEASED' || state === 'RELEASE_DUE';
}

const TO_CROWN_COURT: Reason = {
  says: 'The magistrates’ decision can be appealed to the Crown Court',
  provision: poca('47O'),
};

const REPORT: Reason = {
  says: 'Used without a justice’s approval, and nothing held beyond the first hold: the officer reports to the appointed person as soon as practicable',
  provision: poca('47H'),
  because: [{ says: 'As inserted', provision: pca2009('55') }],
};
