import type { GanttRow } from '@recoup/core';

/** How a bar looks: a colour, a pattern, and a word. No meaning is carried by colour alone. */
export interface Look {
  readonly fill: string;
  readonly stroke: string;
  readonly dash?: string;
  /** Behind text. */
  readonly wash: string;
  /** For text on white or on the wash: at least 4.5 to 1. */
  readonly text: string;
  readonly word: string;
}

const [RED, AMBER, BLUE, GREY, PURPLE] = ['#a3160f', '#7d4a00', '#1c568f', '#4a555d', '#5b3a8c'] as const;

const look = (word: string, fill: string, stroke: string, text: string, wash = '#ffffff'): Look => ({
  fill,
  stroke,
  wash,
  text,
  word,
});

const RUNNING = look('Running', '#8db9e8', BLUE, BLUE);
const PHASE = look('In force', '#dfe7e4', '#6b7f78', '#222222');
const BY_STATUS: Partial<Record<NonNullable<GanttRow['status']>, Look>> = {
  overdue: look('Overdue', 'url(#late)', RED, RED, '#fbe9e7'),
  dueSoon: look('Due soon', '#f0a92e', AMBER, AMBER, '#fff6e5'),
  suspended: { ...look('Suspended', '#e3d6f2', PURPLE, PURPLE), dash: '5 3' },
  projected: { ...look('Expected', '#ffffff', BLUE, BLUE), dash: '3 3' },
  met: look('Done', '#c3cbd1', '#55616a', GREY),
  lapsed: look('Run out', '#eceff1', '#55616a', GREY),
  metLate: look('Done late', '#c3cbd1', RED, RED),
};

/** How a row of the picture looks. */
export function lookOf({ kind, status }: Pick<GanttRow, 'kind' | 'status'>): Look {
  if (kind === 'phase') return PHASE;
  return (status && BY_STATUS[status]) ?? RUNNING;
}
