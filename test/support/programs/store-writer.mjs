// Opens a store, prints what it finds there, then writes until it is killed: four lanes, each a row and its twin and a
// count in one transaction, acknowledged on standard output when the commit has returned.

import { writeSync } from 'node:fs';
import { openStore } from '../../../packages/api/dist/store/open.js';

const db = await openStore(JSON.parse(process.argv[2]));
const LANES = [0, 1, 2, 3];
const say = (line) => writeSync(1, `${line}\n`);

await db.query(`create table if not exists written (lane int, n int, body text, primary key (lane, n))`);
await db.query(`create table if not exists twin (lane int, n int, body text, primary key (lane, n))`);
await db.query(`create table if not exists tally (lane int primary key, n int not null)`);
await db.query('insert into tally select unnest($1::int[]), 0 on conflict do nothing', [LANES]);

const found = await db.query(`
  select t.lane, t.n as tally, count(w.n) as rows, coalesce(max(w.n), 0) as last,
    count(*) filter (where w.body = x.body and w.body = repeat(md5(t.lane || ' ' || w.n), 1 + w.n % 40)) as whole
  from tally t left join written w using (lane) left join twin x on x.lane = w.lane and x.n = w.n
  group by t.lane, t.n order by t.lane`);
say(`found ${JSON.stringify(found)}`);

await Promise.all(
  LANES.map(async (lane) => {
    for (let n = found[lane].last + 1; ; n += 1) {
      await db.transaction(async (query) => {
        const body = `repeat(md5($1::int || ' ' || $2::int), 1 + $2::int % 40)`;
        await query(`insert into written select $1::int, $2::int, ${body}`, [lane, n]);
        await query(`insert into twin select $1::int, $2::int, ${body}`, [lane, n]);
        await query('update tally set n = n + 1 where lane = $1', [lane]);
      });
      say(`ack ${lane} ${n}`);
    }
  }),
);
