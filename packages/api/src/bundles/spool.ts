import { createHash } from 'node:crypto';
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A file without a name, which only this process reads, and which is gone when it is closed or the process ends. */
export class Spool {
  private constructor(private readonly file: FileHandle) {}

  static async open(): Promise<Spool> {
    const folder = await mkdtemp(path.join(tmpdir(), 'recoup-'));
    try {
      return new Spool(await open(path.join(folder, 'spool'), 'wx+', 0o600));
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  async write(bytes: Buffer | string): Promise<void> {
    await this.file.appendFile(bytes);
  }

  /** Takes in everything that comes. @returns SHA-256 of it @throws what `tooLarge` makes, past `most` bytes */
  async fill(bytes: AsyncIterable<Buffer>, most: number, tooLarge: () => Error): Promise<string> {
    const hash = createHash('sha256');
    let length = 0;
    for await (const chunk of bytes) {
      length += chunk.length;
      if (length > most) throw tooLarge();
      hash.update(chunk);
      await this.write(chunk);
    }
    return hash.digest('hex');
  }

  async size(): Promise<number> {
    return (await this.file.stat()).size;
  }

  /** What was written, from the beginning. */
  read(): AsyncIterable<Buffer> {
    return this.file.createReadStream({ start: 0, autoClose: false }) as AsyncIterable<Buffer>;
  }

  async close(): Promise<void> {
    await this.file.close();
  }
}
