import { type OffenceAgainst, offencesAgainst } from '../case-file/index.js';
import type { LocalDate } from '../dates/index.js';
import type { MissingFact } from '../reasons/index.js';
import type { DefendantFacts, OpeningFact } from './defendant-facts.js';
import type { FinancialOrdersInput } from './input.js';

/** One defendant as this room sees them: the case file, and what is known beside it. */
export interface Situation {
  readonly id: string;
  readonly asAt: LocalDate;
  /** Whether the prosecutor asks for confiscation. */
  readonly prosecutorAsks: boolean | undefined;
  /** Whether the court believes it appropriate to proceed, asked or not. */
  readonly courtThinksAppropriate: boolean | undefined;
  readonly absconded: boolean | undefined;
  readonly facts: Partial<DefendantFacts>;
  readonly offences: readonly OffenceAgainst[];
  readonly convictions: readonly OffenceAgainst[];
  readonly undecided: readonly OffenceAgainst[];
  /** Every offence against this defendant ended in acquittal. */
  readonly acquitted: boolean;
  /** Nobody will be convicted: acquitted of everything, or not prosecuted. */
  readonly endedWithoutConviction: boolean | undefined;
  /** JSON pointer to the facts of this defendant. */
  readonly pointer: string;
  readonly filePointer: string;
  /** Asks for a fact that is not known. */
  readonly ask: (field: OpeningFact | 'arrestedFor' | 'postponed' | 'confiscation', wanted: string) => MissingFact;
}

/** Every defendant of the case, in the order of the file. */
export function situations(input: FinancialOrdersInput): Situation[] {
  const { caseFile } = input;
  return caseFile.defendants.map((defendant, at) => {
    const index = input.defendants?.findIndex((each) => each.defendant === defendant.id) ?? -1;
    const facts: Partial<DefendantFacts> = input.defendants?.[index] ?? {};
    const pointer = `/defendants/${index === -1 ? '-' : String(index)}`;
    const offences = offencesAgainst(caseFile, defendant.id);
    const being = (outcome: OffenceAgainst['against']['outcome']) =>
      offences.filter(({ against }) => against.outcome === outcome);
    const acquitted = offences.length > 0 && being('acquitted').length === offences.length;
    const prosecuted = being('convicted').length > 0;
    return {
      id: defendant.id,
      asAt: input.asAt,
      prosecutorAsks: defendant.prosecutorAsks,
      courtThinksAppropriate: defendant.courtThinksAppropriate,
      absconded: defendant.absconded,
      facts,
      offences,
      convictions: being('convicted'),
      undecided: being('undecided'),
      acquitted,
      endedWithoutConviction: acquitted ? true : prosecuted ? false : facts.notProceededWith,
      pointer,
      filePointer: `/caseFile/defendants/${String(at)}`,
      ask: (field, wanted) => ({ pointer: `${pointer}/${field}`, wanted: `${wanted} (${defendant.id})` }),
    };
  });
}
