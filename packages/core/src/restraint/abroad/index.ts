export { propertyAbroad, PropertyAbroadInput } from './property-abroad.js';
export type { PropertyAbroad } from './property-abroad.js';
export { AbroadStep } from './steps.js';
export type { AbroadStepKind } from './steps.js';
export { toolsAbroad } from './tools-abroad.js';
export type { ToolAbroad } from './tools-abroad.js';
