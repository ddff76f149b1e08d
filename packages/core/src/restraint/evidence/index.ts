export { CANDOUR_MATTERS, dutyOfCandour, DutyOfCandourInput, VICTIM_MATTER } from './candour.js';
export type { CandourMatter } from './candour.js';
export { RISK_FACTORS, riskOfDissipation, RiskOfDissipationInput } from './risk.js';
export type { RiskFactor } from './risk.js';
