import type { LocalDate } from '../dates/index.js';
import type { Reason } from '../reasons/index.js';
import { cpa2026Schedule } from './provision.js';

/** First day on which any provision of the Crime and Policing Act 2026, Sch 21, may be in force: its start is unverified. */
export const REFORM_2026_EARLIEST = '2026-06-29' as LocalDate;

/** A dated step of a case. */
export interface Step {
  readonly what: string;
  readonly on: LocalDate;
}

/**
 * What a case must say where the reforms of 2026 may touch it: the rules before them are applied, their commencement and
 * transition being unverified. One reason for each step on or after 29 June 2026; none where there is no such step.
 *
 * @remarks Crime and Policing Act 2026, Sch 21 (E+W): enacted; neither its commencement nor any transitional rule was found.
 */
export function reformCautions(steps: readonly Step[]): readonly Reason[] {
  return steps
    .filter(({ on }) => on >= REFORM_2026_EARLIEST)
    .map(({ what, on }) => ({
      says: `${what} (${on}) is on or after 29 June 2026: the Crime and Policing Act 2026, Sch 21, may apply. Its commencement and transition are unverified, and this answer is on the rules before it`,
      provision: cpa2026Schedule('21'),
      convention: 'rulesBeforeReform2026',
      mark: 'I' as const,
    }));
}
