import { assumptionRules } from './assumptions.js';
import { availableAmountRules } from './available-amount.js';
import { benefitRules } from './benefit.js';
import { confiscationOrderRules } from './confiscation-order.js';
import { criminalLifestyleRules } from './criminal-lifestyle.js';
import { dateRules } from './dates.js';
import { enforcementRules } from './enforcement.js';
import { financialOrders } from './financial-orders/index.js';
import { recoverableAmountRules } from './recoverable-amount.js';
import { restraint } from './restraint/index.js';
import type { Room } from './room.js';
import type { Rule } from './rule.js';
import { statisticsRules } from './statistics.js';
import { taintedGiftRules } from './tainted-gifts.js';
import { timelineRules } from './timeline.js';

export type { Rule } from './rule.js';

/** Every rule that is useful alone, in the order in which the Act asks. */
export const rules: readonly Rule[] = [
  ...criminalLifestyleRules,
  ...assumptionRules,
  ...benefitRules,
  ...taintedGiftRules,
  ...availableAmountRules,
  ...recoverableAmountRules,
  ...confiscationOrderRules,
  ...enforcementRules,
  ...timelineRules,
  ...statisticsRules,
  ...dateRules,
];

export const ruleNamed: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.name, rule]));

/** Rooms with paths of their own. */
export const rooms: readonly Room[] = [restraint, financialOrders];
