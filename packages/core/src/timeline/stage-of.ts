import { type LocalDate, spoken } from '../dates/index.js';
import type { Reason } from '../reasons/index.js';
import { EVENT_KINDS } from './event-kinds.js';
import type { CaseRecord, Dated } from './record.js';
import { FOLLOWING, type Stage, STAGES } from './stages.js';
import { byNumber } from './together.js';
import { type EventRef, lower, PART_2, refTo } from './standing.js';

/** Where one defendant's case stands. */
export interface Position {
  /** `null`: the case as a whole, while the record names no defendant. */
  readonly defendant: string | null;
  readonly stage: Stage;
  readonly says: string;
  readonly since: LocalDate;
  readonly enteredBy: EventRef;
  /** What is usually to be done in this stage. */
  readonly tasks: readonly string[];
  readonly reasons: readonly Reason[];
}

interface Step {
  readonly stage: Stage;
  readonly by: Dated;
}

/**
 * The stage of each defendant, from the events that enter one. A court's event is never inferred from time that has passed.
 * A step that the table of stages does not know is taken, and is said to be a gap in the record.
 */
export function positions(record: CaseRecord): readonly Position[] {
  const common: Step[] = [];
  const own = new Map<string, Step[]>([...record.defendants()].sort(byNumber).map((defendant) => [defendant, []]));
  for (const by of record.entering) {
    const { enters } = EVENT_KINDS[by.kind];
    if (enters !== undefined) (own.get(by.defendant ?? '') ?? common).push({ stage: enters, by });
  }
  if (own.size === 0) return positionOf(null, common);
  return [...own].flatMap(([defendant, steps]) => positionOf(defendant, common, steps));
}

function positionOf(defendant: string | null, common: readonly Step[], own: readonly Step[] = []): Position[] {
  // What concerns the whole case comes before what concerns the defendant: a later referral moves nobody back.
  const steps = [...common, ...own];
  const last = steps.at(-1);
  if (last === undefined) return [];
  const reasons: Reason[] = [{ says: `${EVENT_KINDS[last.by.kind].says}, ${spoken(last.by.on)}`, provision: PART_2 }];
  let before: Stage | undefined;
  for (const { stage, by } of steps) {
    if (before !== undefined && before !== stage && !FOLLOWING[before].includes(stage)) {
      const says = `${EVENT_KINDS[by.kind].says} on ${spoken(by.on)} does not follow from ${lower(STAGES[before].says)}: look for an event that is not recorded`;
      reasons.push({ says, provision: PART_2, met: false });
    }
    before = stage;
  }
  const { says, tasks } = STAGES[last.stage];
  return [{ defendant, stage: last.stage, says, since: last.by.on, enteredBy: refTo(last.by), tasks, reasons }];
}
