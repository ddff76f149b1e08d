/**
 * Version of the body of law: every rule, figure, list and index held here. It is recorded in every receipt and changes
 * whenever any of them does; a test of the house refuses a change of the data without one.
 */
export const lawVersion = '1.0.0';

/** The consolidated text the rules of Part 2 were read in. */
export const lawAsAt = '2026-03-22';
