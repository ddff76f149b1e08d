export { seizedProperty, SeizedPropertyInput } from './hold.js';
export type { HeldState, SeizedProperty } from './hold.js';
export { seizure, SeizureInput } from './seizure.js';
export type { Seizure } from './seizure.js';
