import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { pipeline } from 'node:stream';
import { CannotBackUp } from './format.js';

/** The lines of a backup, one at a time. @throws CannotBackUp where it is none, or was cut short */
export async function* readLines(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const plain = createGunzip();
  pipeline(source, plain, () => undefined); // what fails is thrown where it is read, below
  let rest: Buffer[] = [];
  try {
    for await (const piece of plain as AsyncIterable<Buffer>) {
      let from = 0;
      for (let at = piece.indexOf(10); at !== -1; at = piece.indexOf(10, from)) {
        yield Buffer.concat([...rest, piece.subarray(from, at)]).toString('utf8');
        rest = [];
        from = at + 1;
      }
      if (from < piece.length) rest.push(piece.subarray(from));
    }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EACCES')
      throw new CannotBackUp(`${file} cannot be read (${code}): give a backup`);
    if (code.startsWith('Z_')) throw new CannotBackUp(`${file} is no backup, is damaged or was cut short (${code})`);
    throw error;
  }
}
