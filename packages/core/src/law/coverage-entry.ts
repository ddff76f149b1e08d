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
