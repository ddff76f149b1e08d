/**
 * One line of the log. There is no place in it for a name, an address, a query, a body or a message: what could hold
 * personal data is not written.
 */
export type LogLine =
  | { readonly event: 'started' | 'stopping'; readonly address: string }
  | {
      readonly event: 'request';
      readonly requestId: string;
      readonly method: string;
      /** The path as it is declared, never as it was asked for. */
      readonly route: string;
      readonly status: number;
      readonly ms?: number;
      /** What stands for who called, where that is known: a keyed hash. */
      readonly caller?: string;
    }
  | {
      readonly event: 'failure';
      readonly requestId: string;
      /** Kind of the error, without its message: a message can hold what was in a request. */
      readonly error: string;
      /** Code of the database or of the system, where there is one. */
      readonly code?: string;
      readonly at: readonly string[];
    };

export type Log = (line: LogLine) => void;
