import {
  type CivilHold,
  CivilHoldInput,
  civilHold,
  restraintLife,
  RestraintLifeInput,
  restraintTransition,
  RestraintTransitionInput,
  SeizedPropertyInput,
  seizedProperty,
  type Outcome,
  type Reason,
  type RestraintLife,
  type RestraintTransition,
  type SeizedProperty,
} from '@recoup/core';

/** Every sentence of the reasons, with those beneath them. */
export const sentences = (reasons: readonly Reason[]): readonly string[] =>
  reasons.flatMap(({ says, because }) => [says, ...sentences(because ?? [])]);

/** The value of an answer that is decided; a test that expects one fails with the answer it got. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.kind === 'decided') return outcome.value;
  throw new Error(`not decided: ${JSON.stringify(outcome)}`);
}

/** The pointers of the facts that an answer waits for. */
export const wantedBy = (outcome: Outcome<unknown>): readonly string[] =>
  outcome.kind === 'factsMissing' ? outcome.facts.map(({ pointer }) => pointer) : [];

type Facts = Readonly<Record<string, unknown>>;

/** One event on an order: what became of it. */
export const step = (order: Facts, event: Facts): Outcome<RestraintTransition> =>
  restraintTransition(RestraintTransitionInput.parse({ order, event: { id: 'e', ...event } }));

/** A history, with ids given in the order in which it is written. */
export const lifeOf = (events: readonly Facts[], asAt = '2030-01-01', review: Facts = {}): Outcome<RestraintLife> =>
  restraintLife(
    RestraintLifeInput.parse({ asAt, review, events: events.map((event, at) => ({ id: `e${at}`, ...event })) }),
  );

/** An application of January 2025 that is before the court. */
export const APPLIED: readonly Facts[] = [
  { event: 'considerRestraint', on: '2025-01-02', reason: 'A house' },
  { event: 'prepare', on: '2025-01-03', conditions: ['C1'], riskEvidence: true },
  { event: 'authorise', on: '2025-01-06', applicant: 'prosecutor', lawyerReviewed: true },
  { event: 'issue', on: '2025-01-07', checklistComplete: true, statementOfTruthSigned: true },
];

/** Property seized on Thursday 19 November 2026 at 15:00: the first hold ends on Monday 23 November at 15:00. */
export const seized = (asAt: string, events: readonly Facts[], facts: Facts = {}): Outcome<SeizedProperty> =>
  seizedProperty(
    SeizedPropertyInput.parse({
      seizedAt: '2026-11-19T15:00',
      asAt,
      events: events.map((event, at) => ({ id: `e${at}`, ...event })),
      ...facts,
    }),
  );

/** Property held under Part 5. */
export const held = (tool: string, asAt: string, events: readonly Facts[]): Outcome<CivilHold> =>
  civilHold(CivilHoldInput.parse({ tool, asAt, events: events.map((event, at) => ({ id: `e${at}`, ...event })) }));
