import type { LocalDate } from '../dates/index.js';
import type { Provision } from './provision.js';

/** The dates of a case that can pick a version of the law. Transitional provisions decide which one does. */
export type PickingDate =
  | 'offenceCommitted'
  | 'proceedingsStarted'
  | 'convicted'
  | 'orderMade'
  | 'termFixed'
  | 'defaultOccurred'
  | 'stepTaken';

/** How a legal extent is written: England and Wales, Scotland, Northern Ireland. */
export type Extent = 'E+W' | 'S' | 'NI';

/** A rule or figure that changed, with every version it has had: chosen in one place, by one date of the case. */
export interface DatedRule<T> {
  readonly name: string;
  readonly extent: readonly Extent[];
  /** Which date in the case picks the row. */
  readonly pickedBy: PickingDate;
  readonly history: readonly FigureRow<T>[];
}

/** One figure set by law, with every value it has had. */
export interface DatedFigure<T> extends DatedRule<T> {
  readonly unit: 'GBP' | 'days' | 'months' | 'years' | 'ratio per year' | 'offences' | 'occasions' | 'term by amount';
}

/** One value of a figure and the instrument that set it. */
export interface FigureRow<T> {
  readonly from: LocalDate;
  readonly value: T;
  readonly source: Provision;
  /** Set where the row was not read in the primary text for the rule sheet: how far it was verified. */
  readonly mark?: Mark;
}

/**
 * How well a rule or a value is verified, where that is less than read in the primary text:
 * `V2` a headnote, press summary or note; `A` a convention of ours, not law; `M` from memory; `G` official guidance;
 * `S` a secondary source; `I` our inference; `OR` our own reading of words that were read.
 */
export type Mark = 'V2' | 'A' | 'M' | 'G' | 'S' | 'I' | 'OR';

/** The row in force on `day`, or `undefined` before the first. Never guesses. */
export function inForceOn<T>(figure: DatedRule<T>, day: LocalDate): FigureRow<T> | undefined {
  return figure.history.findLast((row) => row.from <= day);
}
