import { isAscii, isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';

/** Turns the bytes of a file into text, piece by piece, and finds the encoding from the bytes themselves. */
export interface Decoder {
  decode(bytes: Buffer): string;
  end(): string;
  /** A byte below 128 is always the ASCII character it looks like: a file can be cut where a line ends. */
  readonly isOfSingleBytes: boolean;
  /** As a report names it. */
  readonly encoding: string;
  /** What a reader of the text should know. */
  readonly notes: readonly string[];
}

/** The part that can be decoded now: up to the last byte that no character of several bytes can hold. */
function cut(bytes: Buffer): number {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] ?? 0) >= 0x80) end--;
  return end;
}

function* linesOf(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    yield bytes.subarray(start, end);
    start = end;
  }
}

/** Of the lines that hold more than ASCII, half or more are UTF-8: hardly any text of single bytes is that by chance. */
function mostlyUtf8(bytes: Buffer): boolean {
  const lines = [...linesOf(bytes)].filter((line) => !isAscii(line));
  return lines.filter((line) => isUtf8(line)).length * 2 >= lines.length;
}

/**
 * Single bytes or UTF-8. Statements are plain ASCII until the first pound sign or accent, which shows which it is. After
 * that, a line that is not UTF-8 in a file that is (two exports pasted together) is read as the single-byte encoding.
 */
class ByteDecoder implements Decoder {
  encoding = 'ASCII';
  readonly isOfSingleBytes = true;
  readonly notes: string[] = [];
  private held: Buffer = Buffer.alloc(0);
  private odd = 0;

  constructor(
    hasMark: boolean,
    private readonly single: string,
  ) {
    if (hasMark) this.encoding = 'UTF-8 with a byte-order mark';
  }

  decode(bytes: Buffer): string {
    const all = this.held.length === 0 ? bytes : Buffer.concat([this.held, bytes]);
    const end = cut(all);
    this.held = end === all.length ? Buffer.alloc(0) : Buffer.from(all.subarray(end));
    return this.text(end === all.length ? all : all.subarray(0, end));
  }

  end(): string {
    const text = this.text(this.held);
    if (this.odd > 0)
      this.notes.push(
        `The file is UTF-8 but for ${String(this.odd)} ${this.odd === 1 ? 'line, which was' : 'lines, which were'} read as ${this.single}`,
      );
    return text;
  }

  private text(bytes: Buffer): string {
    if (this.encoding === this.single) return new TextDecoder(this.single).decode(bytes);
    if (isAscii(bytes)) return bytes.toString('latin1');
    if (isUtf8(bytes)) {
      if (this.encoding === 'ASCII') this.encoding = 'UTF-8';
      return bytes.toString('utf8');
    }
    if (this.encoding === 'ASCII') {
      this.encoding = mostlyUtf8(bytes) ? 'UTF-8' : this.single;
      return this.text(bytes);
    }
    return this.byLine(bytes);
  }

  private byLine(bytes: Buffer): string {
    let text = '';
    for (const line of linesOf(bytes)) {
      if (isUtf8(line)) text += line.toString('utf8');
      else {
        this.odd++;
        text += new TextDecoder(this.single).decode(line);
      }
    }
    return text;
  }
}

/** Two bytes to a character, as spreadsheets save "Unicode text". */
class WideDecoder implements Decoder {
  readonly isOfSingleBytes = false;
  readonly notes: string[] = [];
  private readonly decoder: TextDecoder;

  constructor(readonly encoding: 'UTF-16LE' | 'UTF-16BE') {
    this.decoder = new TextDecoder(encoding);
  }

  decode(bytes: Buffer): string {
    return this.decoder.decode(bytes, { stream: true });
  }

  end(): string {
    return this.decoder.decode();
  }
}

/** The single-byte encoding that markup declares, where it is one. `windows-1252` holds all that Latin-1 can print. */
function declared(head: string): string {
  const label = /<\?xml[^>]*encoding=["']([^"']+)["']/.exec(head)?.[1] ?? /^CHARSET:\s*(\S+)/m.exec(head)?.[1] ?? '';
  const name = /^\d{4}$/.test(label) ? `windows-${label}` : label;
  try {
    const { encoding } = new TextDecoder(name === '' ? 'windows-1252' : name);
    return encoding.startsWith('utf') ? 'windows-1252' : encoding;
  } catch {
    return 'windows-1252';
  }
}

/** A decoder for a file that begins with these bytes, and how many of them are a byte-order mark. */
export function decoderFor(head: Buffer): { readonly decoder: Decoder; readonly skip: number } {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf)
    return { decoder: new ByteDecoder(true, 'windows-1252'), skip: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { decoder: new WideDecoder('UTF-16LE'), skip: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { decoder: new WideDecoder('UTF-16BE'), skip: 2 };
  if (head[1] === 0 && head[3] === 0 && head[0] !== 0) return { decoder: new WideDecoder('UTF-16LE'), skip: 0 };
  if (head[0] === 0 && head[2] === 0 && head[1] !== 0) return { decoder: new WideDecoder('UTF-16BE'), skip: 0 };
  return { decoder: new ByteDecoder(false, declared(head.subarray(0, 1024).toString('latin1'))), skip: 0 };
}
