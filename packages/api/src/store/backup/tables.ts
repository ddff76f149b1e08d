import type { Session } from '../session.js';

/** A table as a backup carries it: read from the database's own catalogue, so that none can be forgotten. */
export interface Table {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** Columns of the primary key, by which rows are ordered. */
  readonly key: readonly string[];
}

interface Found extends Table {
  /** Tables that its foreign keys name. */
  readonly needs: readonly string[];
  /** Where another order or another copy would be needed, which no table of ours asks for. */
  readonly hasSequence: boolean;
}

/**
 * What is left out: the steps of the schema, which restoring applies again; `case_key`, which the database makes from the rows
 * of `case_file`; columns that it computes; and those of type `xid8`, which say when in this very database, and nothing in
 * another.
 */
const CATALOGUE = `
  select c.relname::text as name,
    (select coalesce(json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod))
        order by a.attnum), '[]')
      from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        and a.atttypid <> 'xid8'::regtype) as columns,
    (select coalesce(json_agg(a.attname order by k.nth), '[]')
      from pg_index i, unnest(i.indkey) with ordinality as k (attnum, nth), pg_attribute a
      where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid and a.attnum = k.attnum) as key,
    (select coalesce(json_agg(distinct f.relname), '[]') from pg_constraint r join pg_class f on f.oid = r.confrelid
      where r.conrelid = c.oid and r.contype = 'f') as needs,
    exists (select from pg_depend d join pg_class q on q.oid = d.objid and q.relkind = 'S'
      where d.refobjid = c.oid) as "hasSequence"
  from pg_class c
  where c.relkind in ('r', 'p') and not c.relispartition and c.relname not in ('schema_migration', 'case_key')
    and c.relnamespace = current_schema()::text::regnamespace
  order by c.relname collate "C"`;

/** Every table of the schema, each after those that it refers to. @throws where a table cannot be carried */
export async function tables(session: Session): Promise<Table[]> {
  const found = (await session.ask(CATALOGUE, [])).rows as Found[];
  for (const { name, key, hasSequence, needs } of found) {
    if (key.length === 0) throw new Error(`Table ${name} has no primary key, so a backup has no order for its rows`);
    if (hasSequence) throw new Error(`Table ${name} counts by a sequence, which a backup does not carry`);
    if (needs.includes(name)) throw new Error(`Table ${name} refers to itself, so a backup has no order for its rows`);
  }
  return inOrder(found).map(({ name, columns, key }) => ({ name, columns, key }));
}

function inOrder(found: readonly Found[]): Found[] {
  const ordered: Found[] = [];
  const isThere = (name: string) => ordered.some((table) => table.name === name);
  while (ordered.length < found.length) {
    const next = found.find((table) => !isThere(table.name) && table.needs.every(isThere));
    if (next === undefined)
      throw new Error('Tables refer to each other in a circle, so a backup has no order for them');
    ordered.push(next);
  }
  return ordered;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Text of a row, as JSON: its values as the database writes them, in the order of the columns. */
export type Line = string;

/** What is read at once: few rows where they are large, so that memory stays flat. */
const BYTES = 2 ** 20;
const MOST_ROWS = 1024;

/** Every row of a table, in the order of its key. Needs a transaction. */
export async function* rowsOf(session: Session, table: Table): AsyncGenerator<Line> {
  const cursor = quoted(`all of ${table.name}`);
  const columns = table.columns.map(({ name }, index) => `${quoted(name)}::text as c${index}`).join(', ');
  const order = table.key.map(quoted).join(', ');
  await session.ask(
    `declare ${cursor} no scroll cursor for select ${columns} from ${quoted(table.name)} order by ${order}`,
    [],
  );
  for (let count = 16; ; ) {
    const { rows } = await session.ask(`fetch ${count} from ${cursor}`, []);
    let bytes = 0;
    for (const row of rows) {
      const line = JSON.stringify(Object.values(row));
      bytes += line.length;
      yield line;
    }
    if (rows.length < count) break;
    if (bytes > BYTES) count = Math.max(1, count / 2);
    else if (bytes < BYTES / 2) count = Math.min(MOST_ROWS, count * 2);
  }
  await session.ask(`close ${cursor}`, []);
}

/** Puts rows into a table, as many at once as make a megabyte. */
export function writerTo(session: Session, table: Table): { write(line: Line): Promise<void>; end(): Promise<void> } {
  const names = table.columns.map(({ name }) => quoted(name)).join(', ');
  const values = table.columns.map(({ type }, index) => `(line->>${index})::${type}`).join(', ');
  const sql = `insert into ${quoted(table.name)} (${names}) overriding system value
    select ${values} from json_array_elements($1::json) as line`;
  let waiting: Line[] = [];
  let bytes = 0;
  const end = async () => {
    if (waiting.length === 0) return;
    const batch = `[${waiting.join(',')}]`;
    [waiting, bytes] = [[], 0];
    await session.ask(sql, [batch]);
  };
  return {
    async write(line) {
      waiting.push(line);
      bytes += line.length;
      if (bytes > BYTES) await end();
    },
    end,
  };
}

/** Whether a table has no row. */
export async function isEmpty(session: Session, { name }: Table): Promise<boolean> {
  const [row] = (await session.ask(`select exists (select from ${quoted(name)}) as full`, [])).rows as {
    full: boolean;
  }[];
  return row?.full === false;
}

/** Keeps everyone else from writing to the tables until the transaction ends. */
export async function lockAll(session: Session, all: readonly Table[]): Promise<void> {
  if (all.length === 0) return;
  await session.ask(`lock table ${all.map(({ name }) => quoted(name)).join(', ')} in exclusive mode`, []);
}
