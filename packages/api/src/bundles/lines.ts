import { BundleFault } from './fault.js';

const LINE_FEED = 0x0a;

/** The longest line: a row with a document of the largest size that a request may have, each character of it escaped. */
const LONGEST = 256 * 1024 * 1024;

/** The next line of a reading; `undefined` at the end. */
export async function nextOf(lines: AsyncIterator<Buffer, unknown>): Promise<Buffer | undefined> {
  const read = await lines.next();
  return read.done === true ? undefined : read.value;
}

/** The lines of a file, each with its line feed, one at a time. @throws BundleFault for one without, or too long to be a row */
export async function* linesOf(bytes: AsyncIterable<Buffer>, longest = LONGEST): AsyncGenerator<Buffer> {
  let parts: Buffer[] = [];
  let [length, line] = [0, 1];
  for await (const chunk of bytes) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      yield Buffer.concat([...parts, chunk.subarray(from, end + 1)]);
      [parts, length, line, from] = [[], 0, line + 1, end + 1];
    }
    const rest = chunk.subarray(from);
    length += rest.length;
    if (length > longest) throw new BundleFault(line, 'file', `the line is longer than ${longest} bytes`);
    if (rest.length > 0) parts.push(rest);
  }
  if (parts.length > 0) throw new BundleFault(line, 'file', 'the file ends within a line: it was cut off');
}
