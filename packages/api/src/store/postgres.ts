import pg from 'pg';
import { CannotOpenStore, StoreProblem, storeProblem } from './problem.js';
import { BrokenSession, JOINS, statementNames, type Answer, type Driver, type Session } from './session.js';
import { reader, sent } from './values.js';

/** How long to wait for a connection before a request is told that there is none. */
const PATIENCE = 10_000;

/** What each session is told first: how values are written, how it joins, and that a commit is on the disk before it is answered. */
const MANNERS = `
  select set_config('TimeZone', 'UTC', false), set_config('DateStyle', 'ISO, YMD', false),
    set_config('bytea_output', 'hex', false), set_config('application_name', 'recoup', false),
    ${JOINS},
    set_config('synchronous_commit',
      case current_setting('synchronous_commit') when 'off' then 'on' else current_setting('synchronous_commit') end, false)`;

/**
 * Connects to a PostgreSQL server.
 *
 * @throws CannotOpenStore where it cannot be reached, refuses, or is older than PostgreSQL 15
 */
export async function openPostgres(url: string, poolSize: number): Promise<Driver> {
  const pool = new pg.Pool({
    connectionString: checked(url),
    max: poolSize,
    connectionTimeoutMillis: PATIENCE,
    keepAlive: true,
    types: { getTypeParser: (type: number) => reader(type) },
    // eslint-disable-next-line @typescript-eslint/no-misused-promises -- the pool waits for it; its types do not say so
    onConnect: async (client) => {
      client.on('error', alreadyTold);
      await client.query(MANNERS);
    },
  });
  pool.on('error', alreadyTold);
  try {
    await welcome(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return postgresDriver(pool);
}

/** A connection that breaks says so to whoever waits for an answer; without a listener it would end the process too. */
const alreadyTold = (): void => undefined;

function checked(url: string): string {
  const protocol = URL.canParse(url) ? new URL(url).protocol : '';
  if (protocol === 'postgres:' || protocol === 'postgresql:') return url;
  throw new CannotOpenStore('DATABASE_URL is not an address such as postgres://user:password@host:5432/database');
}

async function welcome(pool: pg.Pool): Promise<void> {
  const { rows } = await pool
    .query<{
      version: string;
      encoding: string;
    }>("select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding")
    .catch((error: unknown) => refuseServer(error));
  const [{ version, encoding } = { version: '', encoding: '' }] = rows;
  const why = unfit(Number(version), encoding);
  if (why !== undefined) throw new CannotOpenStore(`DATABASE_URL: ${why}`);
}

/** Why a server cannot be used, by its `server_version_num` and the encoding of the database. */
export function unfit(version: number, encoding: string): string | undefined {
  if (version < 150_000)
    return `the server is PostgreSQL ${Math.trunc(version / 10_000)}, and Recoup needs 15 or later`;
  if (encoding !== 'UTF8') return `the database is encoded in ${encoding}: create it with encoding UTF8`;
  return undefined;
}

const WHY: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there: start the server, or correct host and port',
  ENOTFOUND: 'no one knows that host: correct the name',
  EAI_AGAIN: 'the name of the host could not be looked up: try again, or correct it',
  ENOENT: 'there is no such socket: start the server, or correct its folder',
  ETIMEDOUT: 'the server does not answer: look at the network between',
  '28P01': 'the server refuses the password: correct user and password',
  '28000': 'the server refuses the user: correct it, or let it in (pg_hba.conf)',
  '3D000': 'there is no such database on the server: create it (createdb), with encoding UTF8',
  '53300': 'the server has no connection left: lower the pool, or raise max_connections',
  '57P03': 'the server is starting or stopping: try again',
};

function refuseServer(error: unknown): never {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const why = WHY[code] ?? (code === '' ? message.toLowerCase() : `the server cannot be used (${code})`);
  throw new CannotOpenStore(`DATABASE_URL: ${why}`);
}

function postgresDriver(pool: pg.Pool): Driver {
  const named = statementNames();
  const ask = async (on: pg.Pool | pg.PoolClient, sql: string, params: readonly unknown[]): Promise<Answer> => {
    const values = sent(params).map((value) => (value instanceof Uint8Array ? Buffer.from(value) : value));
    const name = named(sql);
    try {
      const { rows, command } = await on.query<object>({ text: sql, values, ...(name === undefined ? {} : { name }) });
      return { rows, command };
    } catch (error) {
      throw refused(error);
    }
  };
  return {
    kind: 'postgres',
    ask: (sql, params) => ask(pool, sql, params),
    async hold(use) {
      const client = await pool.connect().catch((error: unknown) => {
        throw refused(error);
      });
      let isBroken = false;
      const inOrder = oneAfterAnother();
      const session: Session = {
        ask: (sql, params) => inOrder(() => ask(client, sql, params)),
        script: (sql) =>
          inOrder(async () => {
            await client.query(sql).catch((error: unknown) => {
              throw refused(error);
            });
          }),
      };
      try {
        return await use(session);
      } catch (error) {
        isBroken = error instanceof BrokenSession;
        throw error;
      } finally {
        client.release(isBroken);
      }
    },
    close: () => pool.end(),
  };
}

/** A connection does one thing at a time, and the driver no longer keeps the others waiting in order. */
function oneAfterAnother(): <T>(run: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const next = last.then(run, run);
    last = next;
    return next;
  };
}

const refused = (error: unknown): StoreProblem =>
  error instanceof StoreProblem ? error : storeProblem(error as { readonly code?: string });
