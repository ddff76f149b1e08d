import { createRequire } from 'node:module';

/*
 * The tokenizers we lean on, with the part of their types that we use. Papa Parse's published types need a browser's, and
 * those of saxes do not compile with exactOptionalPropertyTypes; the packages themselves are plain CommonJS.
 */

interface PapaRow {
  readonly data: string[];
  readonly errors: readonly { readonly type: string; readonly code: string }[];
}

interface PapaParse {
  parse(
    text: string,
    options: {
      readonly delimiter: string;
      readonly newline: '\n';
      readonly quoteChar: string;
      readonly escapeChar: string;
      readonly header: false;
      readonly skipEmptyLines: false;
      /** Called for each row. Without it Papa Parse keeps what it has parsed for too long, and memory fills with dead rows. */
      readonly step: (row: PapaRow, parser: { abort(): void }) => void;
    },
  ): unknown;
}

/** A tag of XML as it opens. */
export interface OpenTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

interface XmlEvents {
  readonly error: (fault: { readonly message: string }) => void;
  readonly opentag: (tag: OpenTag) => void;
  readonly text: (text: string) => void;
  readonly cdata: (text: string) => void;
  readonly closetag: (tag: OpenTag) => void;
}

interface XmlParser {
  on<Event extends keyof XmlEvents>(event: Event, handler: XmlEvents[Event]): void;
  write(text: string): unknown;
  close(): unknown;
}

const load = createRequire(import.meta.url);

export const papa = load('papaparse') as PapaParse;

const { SaxesParser } = load('saxes') as {
  readonly SaxesParser: new (options: { readonly xmlns: false; readonly position: boolean }) => XmlParser;
};

/** A parser of well-formed XML that goes on after a fault and says where it was. */
export const xmlParser = (options: { readonly position: boolean }): XmlParser =>
  new SaxesParser({ xmlns: false, ...options });
