import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { StoreSettings } from '../db.js';
import { migrate } from '../migrate.js';
import { migrations } from '../migrations/index.js';
import { openDriver } from '../open.js';
import { inTransaction, type Session } from '../session.js';
import { CannotBackUp, tally, type End, type Foot, type Head } from './format.js';
import { rowsOf, tables } from './tables.js';

/**
 * Writes everything that a store holds into one file, as it is at one moment; on PostgreSQL while others go on writing.
 *
 * The file holds what the store holds: it is readable by its owner alone, and is to be kept as the store is kept.
 *
 * @param known steps of the schema that this program has
 * @returns what each table holds
 * @throws CannotBackUp where the file exists or cannot be written; CannotOpenStore
 */
export async function backUp(settings: StoreSettings, file: string, known = migrations): Promise<Foot[]> {
  if (existsSync(file)) throw new CannotBackUp(`${file} exists: give the name of a new file`);
  const draft = `${file}.unfinished`;
  const handle = await open(draft, 'w', 0o600).catch((error: NodeJS.ErrnoException) => {
    throw new CannotBackUp(
      `${file} cannot be written (${error.code ?? error.message}): give a file in a folder of yours`,
    );
  });
  try {
    const feet = await write(settings, handle, known);
    await rename(draft, file);
    return feet;
  } finally {
    await handle.close();
    await rm(draft, { force: true });
  }
}

async function write(settings: StoreSettings, handle: FileHandle, known: typeof migrations): Promise<Foot[]> {
  const driver = await openDriver(settings);
  const feet: Foot[] = [];
  try {
    await migrate(driver, known);
    await inTransaction(driver, 'REPEATABLE READ', async (session) => {
      const lines = Readable.from(inChunks(text(session, feet)));
      await pipeline(lines, createGzip(), handle.createWriteStream({ flush: true }));
    });
    return feet;
  } finally {
    await driver.close();
  }
}

async function* text(session: Session, feet: Foot[]): AsyncGenerator<string> {
  await session.ask('set transaction read only', []);
  const all = await tables(session);
  const { rows: steps } = await session.ask('select version, name, sha256 from schema_migration order by version', []);
  const whole = tally();
  let rows = 0;
  const said = (line: string) => {
    whole.add(line);
    return line;
  };
  const head: Head = { recoup: 'backup', format: 1, steps: steps as Head['steps'], tables: all };
  yield said(JSON.stringify(head));
  for (const table of all) {
    const own = tally();
    for await (const line of rowsOf(session, table)) {
      own.add(line);
      yield said(line);
    }
    const foot: Foot = { table: table.name, ...own.result() };
    feet.push(foot);
    rows += foot.rows;
    yield said(JSON.stringify(foot));
  }
  const end: End = { end: true, rows, sha256: whole.result().sha256 };
  yield JSON.stringify(end);
}

const CHUNK = 2 ** 16;

/** Lines joined to pieces that are worth compressing. */
async function* inChunks(lines: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let chunk = '';
  for await (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length < CHUNK) continue;
    yield Buffer.from(chunk);
    chunk = '';
  }
  yield Buffer.from(chunk);
}
