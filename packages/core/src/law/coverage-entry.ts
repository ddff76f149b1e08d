/** What became of one rule card of the specification: implemented, handed to the court, or not covered. */
export type Coverage =
  | {
      readonly card: string;
      readonly covered: 'implemented';
      readonly room: string;
      /** Exported functions that answer it. */
      readonly functions: readonly string[];
      /** Golden cases, as paths under `test/golden`, without `.json`. */
      readonly golden: readonly string[];
    }
  | {
      readonly card: string;
      readonly covered: 'forTheCourt' | 'notCovered';
      readonly room: string;
      readonly why: string;
    };

/** Answered by exported functions of a room, and shown by golden cases. */
export const implemented = (
  card: string,
  room: string,
  functions: readonly string[],
  golden: readonly string[],
): Coverage => ({ card, covered: 'implemented', room, functions, golden });

/** A discretion, which is handed back. */
export const forTheCourt = (card: string, room: string, why: string): Coverage => ({
  card,
  covered: 'forTheCourt',
  room,
  why,
});

/** Outside what is covered. */
export const notCovered = (card: string, room: string, why: string): Coverage => ({
  card,
  covered: 'notCovered',
  room,
  why,
});
