import { hash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { StoreSettings } from '../db.js';
import { migrate, takeTurn } from '../migrate.js';
import { migrations, type Migration } from '../migrations/index.js';
import { openDriver } from '../open.js';
import { StoreProblem } from '../problem.js';
import { inTransaction, type Driver, type Session } from '../session.js';
import { CannotBackUp, tally, type End, type Foot, type Head } from './format.js';
import { readLines } from './read-lines.js';
import { isEmpty, lockAll, rowsOf, tables, writerTo, type Table } from './tables.js';

/**
 * Puts a backup into an empty store, of either kind, and reads it all again: what is there must hash to what was saved.
 * All of it, or nothing. A backup of an earlier Recoup is brought up to date.
 *
 * @param known steps of the schema that this program has
 * @returns what each table holds
 * @throws CannotBackUp where the file is damaged, of a later Recoup, or the store is not empty; CannotOpenStore
 */
export async function restore(file: string, settings: StoreSettings, known = migrations): Promise<Foot[]> {
  const lines = readLines(file);
  const first = await lines.next();
  const steps = stepsOf(headOf(first.done === true ? '' : first.value, file), known);
  const driver = await openDriver(settings);
  try {
    await refuseLater(driver, steps);
    await migrate(driver, steps);
    const feet = await inTransaction(driver, 'READ COMMITTED', async (session) => {
      await takeTurn(session);
      return load(session, first.value as string, lines, file);
    });
    await migrate(driver, known);
    return feet;
  } finally {
    await lines.return(undefined);
    await driver.close();
  }
}

function headOf(line: string, file: string): Head {
  const head = parsed(line) as Partial<Head> | undefined;
  if (head?.recoup !== 'backup') throw new CannotBackUp(`${file} is no backup of Recoup`);
  if (head.format !== 1) throw new CannotBackUp(`${file} was made by a later Recoup: restore it with that one`);
  return head as Head;
}

/** The steps of ours that the backup had; its rows fit what these make. */
function stepsOf(head: Head, known: readonly Migration[]): readonly Migration[] {
  return head.steps.map((step, index) => {
    const ours = known[index];
    if (ours === undefined || hash('sha256', ours.sql) !== step.sha256) {
      throw new CannotBackUp(
        `The backup has step ${step.version} (${step.name}) of another Recoup: restore it with that one`,
      );
    }
    return ours;
  });
}

const NOT_EMPTY = 'give a new folder, or a new database: a backup is restored into an empty store';

async function refuseLater(driver: Driver, steps: readonly Migration[]): Promise<void> {
  const { rows } = await driver.ask("select to_regclass('schema_migration') is not null as known", []);
  if ((rows[0] as { known: boolean }).known === false) return;
  const { rows: later } = await driver.ask('select from schema_migration where version > $1', [steps.length]);
  if (later.length > 0) throw new CannotBackUp(`The store has later steps than the backup: ${NOT_EMPTY}`);
}

async function load(session: Session, head: string, lines: AsyncGenerator<string>, file: string): Promise<Foot[]> {
  const all = await tables(session);
  await lockAll(session, all);
  for (const table of all) {
    if (!(await isEmpty(session, table))) throw new CannotBackUp(`Table ${table.name} has rows: ${NOT_EMPTY}`);
  }
  if (!isDeepStrictEqual(headOf(head, file).tables, all)) {
    throw new CannotBackUp(
      `${file} names other tables than its steps make: it was changed, or made by another program`,
    );
  }
  const whole = tally();
  whole.add(head);
  const feet: Foot[] = [];
  for (const table of all) feet.push(await loadTable(session, table, lines, whole, file));
  const end = parsed((await lines.next()).value as string | undefined) as Partial<End> | undefined;
  // To the end of the file: what packs it says there that it is whole.
  const { done } = await lines.next();
  if (done !== true) throw new CannotBackUp(`${file} goes on after its end: it was changed`);
  const rows = feet.reduce((sum, foot) => sum + foot.rows, 0);
  if (end?.end !== true || end.rows !== rows || end.sha256 !== whole.result().sha256) throw changed(file);
  for (const foot of feet) await verify(session, all, foot);
  return feet;
}

type Tally = ReturnType<typeof tally>;

async function loadTable(
  session: Session,
  table: Table,
  lines: AsyncGenerator<string>,
  whole: Tally,
  file: string,
): Promise<Foot> {
  const own = tally();
  const writer = writerTo(session, table);
  const refusedRow = (error: unknown) => {
    throw error instanceof StoreProblem && error.kind !== 'unavailable' ? changed(file, error) : error;
  };
  for (;;) {
    const next = await lines.next();
    if (next.done === true) throw changed(file);
    const line = next.value;
    whole.add(line);
    if (line.startsWith('[')) {
      own.add(line);
      await writer.write(line).catch(refusedRow);
      continue;
    }
    await writer.end().catch(refusedRow);
    const foot: Foot = { table: table.name, ...own.result() };
    if (!isDeepStrictEqual(parsed(line), foot)) throw changed(file);
    return foot;
  }
}

/** What is in the table now is what was saved. */
async function verify(session: Session, all: readonly Table[], foot: Foot): Promise<void> {
  const table = all.find(({ name }) => name === foot.table);
  const now = tally();
  if (table !== undefined) for await (const line of rowsOf(session, table)) now.add(line);
  if (now.result().sha256 === foot.sha256) return;
  throw new CannotBackUp(`Table ${foot.table} does not read back as it was saved: nothing was restored`);
}

const changed = (file: string, cause?: StoreProblem) =>
  new CannotBackUp(`${file} was cut short or changed: its rows, counts or hashes do not fit. Nothing was restored`, {
    cause,
  });

function parsed(line: string | undefined): unknown {
  try {
    return JSON.parse(line ?? '');
  } catch {
    return undefined; // not a line of ours: whoever asked says so
  }
}
