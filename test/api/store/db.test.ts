import { describe, expect, it } from 'vitest';
import { StoreProblem } from '../../../packages/api/src/store/problem.js';
import { PLANNED_EACH_TIME } from '../../../packages/api/src/store/session.js';
import { stores } from '../../support/stores.js';

/** What a promise is refused with. */
async function refusal(promise: Promise<unknown>): Promise<StoreProblem> {
  const error: unknown = await promise.then(
    () => 'nothing was refused',
    (reason: unknown) => reason,
  );
  if (error instanceof StoreProblem) return error;
  throw new Error('not a StoreProblem', { cause: error });
}

describe.each(stores())('on $name', (store) => {
  const db = store.open();
  const value = async (sql: string, params: readonly unknown[] = []) => {
    const [row] = await db.query<{ value: unknown }>(`select ${sql} as value`, params);
    return row?.value;
  };
  let tables = 0;
  /** A table with one row and something to break. */
  const table = async () => {
    tables += 1;
    const name = `thing_${tables}`;
    await db.query(
      `create table ${name} (id int constraint ${name}_id primary key, parent int constraint ${name}_parent references ${name},
        size int not null default 1 constraint ${name}_size check (size > 0))`,
    );
    await db.query(`insert into ${name} (id) values (1)`);
    const ids = async () => (await db.query<{ id: number }>(`select id from ${name} order by id`)).map(({ id }) => id);
    return { name, ids };
  };

  describe('values', () => {
    it.each([
      ["date '2020-02-29'", '2020-02-29'],
      ["'9007199254740991'::int8", 9_007_199_254_740_991],
      ["'12345678901234567890.10'::numeric", '12345678901234567890.10'],
      ["timestamptz '2026-06-30 12:34:56.789012+02'", '2026-06-30T10:34:56.789Z'],
      ["timestamptz '2026-06-30 00:00:00+00'", '2026-06-30T00:00:00.000Z'],
      ["timestamptz '2026-06-30 00:00:00.1+00'", '2026-06-30T00:00:00.100Z'],
      [`'{"a":[1,null]}'::jsonb`, { a: [1, null] }],
      [`'{"b": "1.10"}'::json`, { b: '1.10' }],
      ["'\\x00ff'::bytea", Buffer.from([0, 255])],
      ['true', true],
      ['1.5::float8', 1.5],
      ['7::int2', 7],
      ['null::int8', null],
      ["'e9b1c1f0-6c0f-4a65-8f3e-2f1d5c1b7a10'::uuid", 'e9b1c1f0-6c0f-4a65-8f3e-2f1d5c1b7a10'],
      [`array['a"b', 'c,\\d', null, '', 'NULL']`, ['a"b', 'c,\\d', null, '', 'NULL']],
      ["array[date '2020-01-01', null]", ['2020-01-01', null]],
      ['array[1, 2]::int8[]', [1, 2]],
      ['array[1.50]::numeric[]', ['1.50']],
      [`array['{"a":1}']::jsonb[]`, [{ a: 1 }]],
      ["array['\\x01']::bytea[]", [Buffer.from([1])]],
      [
        'array[[1, 2], [3, 4]]::int4[]',
        [
          [1, 2],
          [3, 4],
        ],
      ],
      ["'{}'::text[]", []],
    ])('reads %s', async (sql, expected) => {
      expect(await value(sql)).toEqual(expected);
    });

    it.each([
      ['$1::text', 'née 😀 \\ " { } \r\n', 'née 😀 \\ " { } \r\n'],
      ['$1::text', '', ''],
      ['$1::int', 42, 42],
      ['$1::numeric', 12345678901234567890n, '12345678901234567890'],
      ['$1::bool', false, false],
      ['$1::text', null, null],
      ['$1::bytea', Buffer.from([0, 39, 92, 255]), Buffer.from([0, 39, 92, 255])],
      ['$1::bytea', new Uint8Array([1, 2]), Buffer.from([1, 2])],
      ['$1::jsonb', '{"a":"\\u00e9"}', { a: 'é' }],
      ['$1::date', '2020-02-29', '2020-02-29'],
      ['$1::text[]', ['a"b\\', '', null, 'NULL', '{}', 'x,y'], ['a"b\\', '', null, 'NULL', '{}', 'x,y']],
      ['$1::int8[]', [1, 2n, null], [1, 2, null]],
      ['$1::bytea[]', [Buffer.from([0, 255])], [Buffer.from([0, 255])]],
      ['$1::int[]', [], []],
      ['$1::int[]', [[1], [2]], [[1], [2]]],
    ])('sends %s', async (sql, param, expected) => {
      expect(await value(sql, [param])).toEqual(expected);
    });

    it.each([[undefined], [{}], [Number.NaN], [Infinity], [new Date(0)], [Symbol('s')]])(
      'refuses a parameter that has no one reading: %s',
      async (param) => {
        await expect(value('$1::text', [param])).rejects.toThrow(TypeError);
      },
    );

    it.each([['a\0b'], ['\uD800'], ['x\uDC00y'], [['ok', 'a\0b']]])(
      'refuses text that cannot be kept: %j',
      async (text) => {
        expect(await refusal(value('$1', [text]))).toMatchObject({ code: '22021', kind: 'value' });
      },
    );

    it('refuses a NUL that JSON writes as an escape', async () => {
      expect(await refusal(value('$1::jsonb', ['{"a":"\\u0000"}']))).toMatchObject({ code: '22P05', kind: 'value' });
    });

    it('refuses whole numbers past 2^53, and goes on', async () => {
      expect((await refusal(value("'9007199254740993'::int8"))).code).toBe('22003');
      expect(await value('1')).toBe(1);
    });

    it('sorts text by code point where the column says "C"', async () => {
      await db.query('create table sorted (word text collate "C")');
      await db.query('insert into sorted select unnest($1::text[])', [['b', 'a', 'B', 'é', 'Z', '_', '😀', '1']]);
      const rows = await db.query<{ word: string }>('select word from sorted order by word');
      expect(await value(`'a' collate "C" < 'B' collate "C"`)).toBe(false);
      expect(rows.map(({ word }) => word)).toEqual(['1', 'B', 'Z', '_', 'a', 'b', 'é', '😀']);
    });

    it('keeps 60,000 parameters and a text of 20 million characters', async () => {
      const many = Array.from({ length: 60_000 }, (_, index) => index);
      const list = many.map((index) => `$${index + 1}::int`).join(',');
      expect(await value(`(select count(*) from unnest(array[${list}]))`, many)).toBe(60_000);
      expect(await value('length($1)', ['x'.repeat(20_000_000)])).toBe(20_000_000);
    });
  });

  describe('refusals', () => {
    it.each([
      ['unique', '23505', 'insert into T (id) values (1)', 'T_id'],
      ['foreignKey', '23503', 'insert into T (id, parent) values (2, 9)', 'T_parent'],
      ['check', '23514', 'insert into T (id, size) values (2, 0)', 'T_size'],
      ['notNull', '23502', 'insert into T (id, size) values (2, null)', undefined],
      ['value', '22P02', "select 'secret'::int", undefined],
      ['value', '22003', 'select 2147483647 + 1', undefined],
      ['value', '22008', "select date '2020-13-01'", undefined],
      ['value', '22012', 'select 1 / 0', undefined],
      ['other', '42P01', 'select * from no_such_table', undefined],
      ['other', '42601', 'selec 1', undefined],
    ])('names %s %s', async (kind, code, sql, constraint) => {
      const { name, ids } = await table();
      const problem = await refusal(db.query(sql.replaceAll('T', name)));
      expect({ kind: problem.kind, code: problem.code, constraint: problem.constraint }).toEqual({
        kind,
        code,
        constraint: constraint?.replace('T', name),
      });
      expect(problem.message).not.toMatch(/secret|2147483647|2020-13-01/);
      // What follows gets its own answer and not another's.
      expect(await Promise.all([value('11'), value('$1::int', [12]), ids()])).toEqual([11, 12, [1]]);
    });

    it('hands over what a trigger of ours says', async () => {
      const raise = "do $$ begin raise exception 'the journal is append-only'; end $$";
      expect(await refusal(db.query(raise))).toMatchObject({ code: 'P0001', kind: 'other' });
      await expect(db.query(raise)).rejects.toThrow('the journal is append-only');
    });

    it('carry nothing of the row', async () => {
      const { name } = await table();
      const problem = await refusal(db.query(`insert into ${name} (id, size) values ($1, $2)`, [4711, -4712]));
      expect(JSON.stringify(problem) + problem.message + (problem.stack ?? '')).not.toMatch(/471[12]/);
    });
  });

  describe('transactions', () => {
    it('commit together', async () => {
      const { name, ids } = await table();
      const given = await db.transaction(async (query) => {
        await query(`insert into ${name} (id) values (2)`);
        await query(`insert into ${name} (id) values (3)`);
        return 'done';
      });
      expect([given, await ids()]).toEqual(['done', [1, 2, 3]]);
    });

    it('take everything back when the work throws', async () => {
      const { name, ids } = await table();
      const work = db.transaction(async (query) => {
        await query(`insert into ${name} (id) values (2)`);
        throw new Error('changed my mind');
      });
      await expect(work).rejects.toThrow('changed my mind');
      expect(await ids()).toEqual([1]);
    });

    it('refuse to commit when a statement failed, although the work caught it', async () => {
      const { name, ids } = await table();
      const work = db.transaction(async (query) => {
        await query(`insert into ${name} (id) values (2)`);
        await query(`insert into ${name} (id) values (1)`).catch(() => undefined);
      });
      expect((await refusal(work)).code).toBe('25P02');
      expect(await ids()).toEqual([1]);
    });

    it('refuse the other query inside, which would wait for ever', async () => {
      const { name, ids } = await table();
      await expect(db.transaction(() => db.query('select 1'))).rejects.toThrow('Inside a transaction');
      const nested = db.transaction(() => db.transaction(async () => undefined));
      await expect(nested).rejects.toThrow('Inside a transaction');
      const deep = db.transaction(async (query) => {
        await query(`insert into ${name} (id) values (2)`);
        await new Promise((resolve) => setTimeout(resolve, 1));
        await db.query('select 1');
      });
      await expect(deep).rejects.toThrow('Inside a transaction');
      expect(await ids()).toEqual([1]);
    });

    it('refuse a query that outlives them', async () => {
      let kept: typeof db.query | undefined;
      await db.transaction(async (query) => {
        kept = query;
      });
      await expect(kept?.('select 1')).rejects.toThrow('The transaction is over');
    });

    it('are whole for those outside', async () => {
      const { name, ids } = await table();
      let begin: () => void = () => undefined;
      const begun = new Promise<void>((resolve) => (begin = resolve)).then(ids);
      await db.transaction(async (query) => {
        await query(`insert into ${name} (id) values (2)`);
        begin();
        await query(`insert into ${name} (id) values (3)`);
      });
      expect([[1], [1, 2, 3]]).toContainEqual(await begun);
    });

    it.each([[true], [false]])('of sixteen writers lose no update (serializable: %s)', async (serializable) => {
      const { name } = await table();
      const add = () =>
        db.transaction(
          async (query) => {
            const lock = serializable ? '' : 'for update';
            const [row] = await query<{ size: number }>(`select size from ${name} where id = 1 ${lock}`);
            await query(`update ${name} set size = $1 where id = 1`, [(row?.size ?? 0) + 1]);
          },
          { serializable },
        );
      await Promise.all(Array.from({ length: 16 }, add));
      expect(await value(`(select size from ${name} where id = 1)`)).toBe(17);
    });

    it('keep the order in which statements were given', async () => {
      const { name, ids } = await table();
      await db.transaction(async (query) => {
        await Promise.all(
          [2, 3, 4].map((id) => query(`insert into ${name} (id, parent) values ($1, $2)`, [id, id - 1])),
        );
      });
      expect(await ids()).toEqual([1, 2, 3, 4]);
    });
  });

  it('prepares no statement that is to be planned each time', async () => {
    const kept = await db.transaction(async (query) => {
      await query(`${PLANNED_EACH_TIME}select $1::int as "plan of one"`, [1]);
      await query('select $1::int as "plan of another"', [1]);
      const sql =
        "select substring(statement from 'plan of (\\w+)\"') as plan from pg_prepared_statements where statement like $1";
      return query(sql, ['%select $1::int as "plan of%']);
    });
    expect(kept).toEqual([{ plan: 'another' }]);
  });

  it('prepares statements without bound', async () => {
    for (let index = 0; index < 300; index += 1) expect(await value(`${index} + $1::int`, [1])).toBe(index + 1);
    expect(await value('(select count(*) from pg_prepared_statements)')).toBeLessThanOrEqual(256);
  });
});
