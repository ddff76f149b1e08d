import { restraintCoverage } from './coverage-restraint.js';
import { timelineCoverage } from './coverage-timeline.js';
import { enforcementCoverage } from './coverage-enforcement.js';
import { confiscationCoverage } from './coverage-confiscation.js';
import { financialOrdersCoverage } from './coverage-financial-orders.js';
import type { Coverage } from './coverage-entry.js';

/** What became of every rule card of the specification, each once. */
export const coverage: readonly Coverage[] = [
  ...confiscationCoverage,
  ...enforcementCoverage,
  ...financialOrdersCoverage,
  ...timelineCoverage,
  ...restraintCoverage,
];
