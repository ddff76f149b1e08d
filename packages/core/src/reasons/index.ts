export { decided, factsMissing, forTheCourt, notCovered, waitingOn } from './outcome.js';
export type {
  Decided,
  Evidence,
  FactsMissing,
  ForTheCourt,
  MissingFact,
  NotCovered,
  Outcome,
  Reason,
  Undecided,
} from './outcome.js';
