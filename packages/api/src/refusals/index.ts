export { nearest } from './nearest.js';
export { type Refusal, refusalsOf } from './refusals.js';
