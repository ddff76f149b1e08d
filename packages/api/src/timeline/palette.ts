import type { GanttRow } from '@recoup/core';

/** How a bar looks: a colour, a pattern, and a word. No meaning is carried by colour alone. */
export interface Look {
  readonly fill: string;
  readonly stroke: string;
  readonly dash?: string;
  /** For text on white: at least 4.5 to 1. */
  readonly text: string;
  readonly word: string;
}

const OVERDUE: Look = { fill: 'url(#late)', stroke: '#a3160f', text: '#a3160f', word: 'Overdue' };
const SOON: Look = { fill: '#f0a92e', stroke: '#8a5300', text: '#8a5300', word: 'Due soon' };
const RUNNING: Look = { fill: '#8db9e8', stroke: '#1c568f', text: '#1c568f', word: 'Running' };
const DONE: Look = { fill: '#c3cbd1', stroke: '#55616a', text: '#4a555d', word: 'Done' };
const LATE: Look = { fill: '#c3cbd1', stroke: '#a3160f', text: '#a3160f', word: 'Done late' };
const SUSPENDED: Look = { fill: '#e3d6f2', stroke: '#5b3a8c', dash: '5 3', text: '#5b3a8c', word: 'Suspended' };
const PROJECTED: Look = { fill: '#ffffff', stroke: '#1c568f', dash: '3 3', text: '#1c568f', word: 'Expected' };
const PHASE: Look = { fill: '#dfe7e4', stroke: '#6b7f78', text: '#222222', word: 'In force' };

/** Every look, for the key. */
export const LOOKS: readonly Look[] = [OVERDUE, SOON, RUNNING, DONE, LATE, SUSPENDED, PROJECTED, PHASE];

const BY_STATUS: Partial<Record<NonNullable<GanttRow['status']>, Look>> = {
  overdue: OVERDUE,
  dueSoon: SOON,
  suspended: SUSPENDED,
  projected: PROJECTED,
  met: DONE,
  metLate: LATE,
};

/** How a row of the picture looks. */
export function lookOf({ kind, status }: Pick<GanttRow, 'kind' | 'status'>): Look {
  if (kind === 'phase') return PHASE;
  return (status && BY_STATUS[status]) ?? RUNNING;
}
