import { type ConsiderationRecord, type Deadline, gate, type LocalDate, timeline } from '@recoup/core';
import type { z } from 'zod';
import type { CaseDocument } from './document.js';
import { type CaseStage, gateStageOf, STAGE_ORDER } from './stages.js';

type Consideration = z.output<typeof ConsiderationRecord>;

/** What lists and searches show of a case: where it stands, what is due next, how many orders are unanswered. */
export interface CaseStanding {
  /** The stage of the defendant who is furthest behind; null while nothing is recorded. */
  readonly stage: CaseStage | null;
  /** The earliest day of a deadline that still runs or is overdue. */
  readonly nextDue: LocalDate | null;
  /** Orders to be considered before the case leaves its stage, and not answered; null where that cannot be told yet. */
  readonly unanswered: number | null;
}

/** Where a case stands on a day. */
export function standingOf(
  document: CaseDocument,
  considerations: readonly Consideration[],
  asAt: LocalDate,
): CaseStanding {
  const { events = [], caseFile } = document;
  const life = events.length === 0 ? undefined : timeline({ case: caseFile.id, asAt, events });
  if (life?.kind !== 'decided') return { stage: null, nextDue: null, unanswered: null };
  const stages = new Set(life.value.positions.map(({ stage }) => stage));
  const stage = STAGE_ORDER.find((each) => stages.has(each)) ?? null;
  const [nextDue = null] = life.value.deadlines.flatMap(openDay).sort();
  return { stage, nextDue, unanswered: stage === null ? null : unansweredAt(stage, document, considerations, asAt) };
}

const OPEN: ReadonlySet<Deadline['status']> = new Set(['running', 'dueSoon', 'overdue']);

const openDay = ({ status, due }: Deadline): LocalDate[] =>
  OPEN.has(status) && due.kind === 'decided' && due.value !== null ? [due.value.day] : [];

function unansweredAt(
  stage: CaseStage,
  { caseFile, financialOrders = {} }: CaseDocument,
  considerations: readonly Consideration[],
  asAt: LocalDate,
): number | null {
  const asked = gate({
    ...financialOrders,
    caseFile,
    considerations: [...considerations],
    stage: gateStageOf(stage),
    asAt,
  });
  return asked.kind === 'decided' ? asked.value.unanswered.length : null;
}
