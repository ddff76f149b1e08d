import type { Db } from '../../packages/api/src/store/db.js';
import type { Table } from '../../packages/api/src/store/backup/tables.js';

/** A value of each type, the nth of its kind: equal numbers make rows that refer to one another. */
const VALUES: Readonly<Record<string, (n: number) => unknown>> = {
  uuid: (n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  integer: (n) => n,
  bigint: (n) => n,
  boolean: (n) => n % 2 === 0,
  numeric: (n) => `${n}.10`,
  date: (n) => `2026-02-${String((n % 28) + 1).padStart(2, '0')}`,
  'timestamp with time zone': (n) => `2026-02-01T00:00:00.${String(n % 1000).padStart(3, '0')}Z`,
  text: (n) => `${n} née "😀" \\ ' [,] \u2028 \t\r\n`,
  'text[]': (n) => [`a${n}`, 'b "c", \\', ''],
  json: (n) => `{"n": ${n}, "text": "née \\u2028"}`,
  jsonb: (n) => `{"n": ${n}, "text": "née \\u2028"}`,
  bytea: (n) => Buffer.from([0, 10, 13, 92, n % 256]),
};

/** Values for columns whose constraint a value of the type does not meet, as `table.column`. */
const EXCEPTIONS: Readonly<Record<string, (n: number) => unknown>> = {
  'statement_file.file': (n) => Buffer.alloc(32, n),
};

/** Rows in every table, also in one that was added yesterday; where a constraint refuses them, add an exception above. */
export async function fill(db: Db, all: readonly Table[], rows: number): Promise<void> {
  for (const { name, columns } of all) {
    const sql = `insert into ${name} (${columns.map((column) => column.name).join(', ')})
      values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`;
    for (let n = 1; n <= rows; n += 1) {
      const values = columns.map((column) => {
        const make = EXCEPTIONS[`${name}.${column.name}`] ?? VALUES[column.type.replace(/\(\d+\)/, '')];
        if (make === undefined) throw new Error(`test/support/every-table.ts has no value of type ${column.type}`);
        return make(n);
      });
      await db.query(sql, values);
    }
  }
}
