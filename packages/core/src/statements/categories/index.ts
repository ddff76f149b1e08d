export { Categories } from './categories.js';
export type { LineCategory } from './categories.js';
export { CategoryOverrideInput, CategoryRuleInput, CategoryRulesInput, defaultCategoryRules } from './rules.js';
