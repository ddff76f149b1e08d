import type { Mark, Provision } from '../law/index.js';

/** Where a fact comes from: an exhibit, and the page and line in it. */
export interface Evidence {
  readonly exhibit: string;
  readonly page?: number | undefined;
  readonly line?: number | undefined;
}

/** One step of an explanation: what was decided, under which provision, and why. A tree a person can read aloud. */
export interface Reason {
  readonly says: string;
  readonly provision: Provision;
  /** `false`: a test of the provision that was asked and was not met. */
  readonly met?: boolean;
  /** Name of the option that settled a point on which the law is silent. */
  readonly convention?: string;
  /** How far the rule is verified, where that is less than read in the primary text. */
  readonly mark?: Mark;
  readonly evidence?: readonly Evidence[];
  readonly because?: readonly Reason[];
}

/** What a rule answers. Only `decided` holds a value: nothing is guessed. */
export type Outcome<T> = Decided<T> | Undecided;

/** The law gives this answer on these facts. */
export interface Decided<T> {
  readonly kind: 'decided';
  readonly value: T;
  readonly reasons: readonly Reason[];
}

/** The answers that hold no value. `waitsOn` names the earlier stage that is itself undecided. */
export type Undecided = ForTheCourt | FactsMissing | NotCovered;

/** A discretion, or a disputed fact without a finding: the court decides, and its answer comes back as a finding. */
export interface ForTheCourt {
  readonly kind: 'forTheCourt';
  readonly question: string;
  readonly reasons: readonly Reason[];
  readonly waitsOn?: string;
}

/** Facts that are not yet known, as JSON pointers into the input, each with what is wanted. */
export interface FactsMissing {
  readonly kind: 'factsMissing';
  readonly facts: readonly MissingFact[];
  readonly reasons: readonly Reason[];
  readonly waitsOn?: string;
}

/** One fact that is wanted: where it belongs, and what it is. */
export interface MissingFact {
  /** JSON pointer into the rule's input; in a determination, into the request. */
  readonly pointer: string;
  readonly wanted: string;
}

/** Law outside what is covered, or too uncertain to state. */
export interface NotCovered {
  readonly kind: 'notCovered';
  readonly why: string;
  readonly reasons: readonly Reason[];
  readonly waitsOn?: string;
}

export const decided = <T>(value: T, ...reasons: readonly Reason[]): Decided<T> => ({
  kind: 'decided',
  value,
  reasons,
});

export const forTheCourt = (question: string, ...reasons: readonly Reason[]): ForTheCourt => ({
  kind: 'forTheCourt',
  question,
  reasons,
});

export const factsMissing = (facts: readonly MissingFact[], ...reasons: readonly Reason[]): FactsMissing => ({
  kind: 'factsMissing',
  facts,
  reasons,
});

export const notCovered = (why: string, ...reasons: readonly Reason[]): NotCovered => ({
  kind: 'notCovered',
  why,
  reasons,
});

/** The same non-answer, carried to a later stage that needs it: the stage waited on is named. */
export const waitingOn = (stage: string, undecided: Undecided, ...reasons: readonly Reason[]): Undecided => ({
  ...undecided,
  waitsOn: undecided.waitsOn ?? stage,
  reasons: reasons.length > 0 ? reasons : undecided.reasons,
});
