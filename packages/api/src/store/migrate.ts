import { hash } from 'node:crypto';
import type { Migration } from './migrations/index.js';
import { CannotOpenStore, StoreProblem } from './problem.js';
import { inTransaction, type Driver, type Session } from './session.js';

/** One number for the lock, on which every process that starts agrees: "recoup" in ASCII. */
const LOCK = 0x72_65_63_6f_75_70;

const TABLE = `
  create table if not exists schema_migration (
    version int primary key,
    name text collate "C" not null,
    sha256 text collate "C" not null,
    applied_at timestamptz(3) not null default now()
  )`;

interface Applied {
  readonly version: number;
  readonly name: string;
  readonly sha256: string;
}

/**
 * Brings the schema to what this program needs: forward only, all of it or none, one process at a time while others wait.
 *
 * @throws CannotOpenStore where the database was changed by a newer program, or by another text of the same step
 */
export async function migrate(driver: Driver, migrations: readonly Migration[]): Promise<void> {
  await inTransaction(driver, 'READ COMMITTED', async (session) => {
    await takeTurn(session);
    await session.script(TABLE);
    const { rows } = await session.ask('select version, name, sha256 from schema_migration order by version', []);
    for (const migration of missing(rows as Applied[], migrations)) {
      await session.script(migration.sql);
      const values = [migration.version, migration.name, sha256(migration)];
      await session.ask('insert into schema_migration (version, name, sha256) values ($1, $2, $3)', values);
    }
  });
}

/** Until the transaction ends nobody else changes the schema, or restores. @throws CannotOpenStore after a minute */
export async function takeTurn(session: Session): Promise<void> {
  await session.ask("select set_config('lock_timeout', '60s', true)", []);
  await session.ask('select pg_advisory_xact_lock($1)', [LOCK]).catch(waitedTooLong);
}

const sha256 = ({ sql }: Migration): string => hash('sha256', sql);

function missing(applied: readonly Applied[], migrations: readonly Migration[]): readonly Migration[] {
  applied.forEach((row, index) => {
    const ours = migrations[index];
    if (ours === undefined) {
      throw new CannotOpenStore(
        `The database is newer than this Recoup: it has step ${row.version} (${row.name}). Start the newer Recoup`,
      );
    }
    if (ours.version !== row.version || sha256(ours) !== row.sha256) {
      throw new CannotOpenStore(
        `Step ${row.version} (${row.name}) of the database is not the one of this Recoup: it was made by another program`,
      );
    }
  });
  return migrations.slice(applied.length);
}

function waitedTooLong(error: unknown): never {
  if (!(error instanceof StoreProblem) || error.code !== '55P03') throw error;
  throw new CannotOpenStore(
    'Another process has been changing the database for a minute: wait for it, then start again',
  );
}
