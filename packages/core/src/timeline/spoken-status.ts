import type { Status } from './standing.js';

/** A status as it is read aloud. */
export const SPOKEN: Readonly<Record<Status, string>> = {
  met: 'met',
  metLate: 'done late',
  running: 'running',
  dueSoon: 'due soon',
  overdue: 'overdue',
  suspended: 'suspended',
  ended: 'ended',
  closed: 'closed',
  lapsed: 'run out',
  notYet: 'not yet open',
  open: 'open',
  noLimit: 'without limit',
  noted: 'noted',
  forTheCourt: 'for the court',
  unknown: 'not known',
  projected: 'projected',
};
