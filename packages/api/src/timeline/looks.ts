import type { Style } from './text.js';

/** Fonts that are as wide as Arial, before any other. */
export const FONT = "Arial, Helvetica, 'Liberation Sans', Arimo, sans-serif";
export const INK = '#1b1b1b';

export const TITLE: Style = { size: 19, leading: 25, isBold: true };
export const HEADING: Style = { size: 14, leading: 20, isBold: true };
export const LANE: Style = { size: 12.5, leading: 15, isBold: true };
export const TEXT: Style = { size: 11.5, leading: 14 };
export const STRONG: Style = { ...TEXT, isBold: true };
export const SMALL: Style = { size: 10.5, leading: 13 };
