import { poca } from '../../law/index.js';
import type { Reason } from '../../reasons/index.js';

const IN_ALL = 'fines, orders under section 13(3) not yet reflected in free property, compensation and the surcharge';

const FACTORS = {
  '19': `the figure of section 7(1) and (2), ${IN_ALL}, and unlawful profit orders`,
  '20': `the figure of section 7(1) and (2), ${IN_ALL}, and unlawful profit orders`,
  '21': `${IN_ALL}, and unlawful profit orders`,
  '22': IN_ALL,
} as const;

/** What the court has regard to in the amount it believes just. Its own to weigh. */
export function justFactors(section: keyof typeof FACTORS): Reason {
  const direction =
    section === '21' || section === '22'
      ? '. Compensation, the surcharge and unlawful profit orders are ignored where a direction under section 13(6) was made'
      : '';
  return {
    says: `In the amount it believes just the court has regard to ${FACTORS[section]}${direction}`,
    provision: poca(section),
  };
}
