// What a search, a list, the feed and the opening of a case take in a store of many cases, beside a store of 2,000 on the
// same machine and, for PostgreSQL, the same server: 200,000 cases there, 20,000 in the embedded store. The two are asked in
// turn and the medians compared; the aim is at most 2. RECOUP_BENCH_SCALE makes the many fewer, RECOUP_BENCH_CALLS says how
// often each is asked, RECOUP_BENCH_STORES which of embedded,postgres.
//
// Filling takes longer than asking. With RECOUP_BENCH_FOLDER (embedded) or RECOUP_BENCH_SERVER (the address of a PostgreSQL
// server, with a user who may make databases) what was filled is kept there and used again; a run with RECOUP_BENCH_CALLS=0
// fills and asks nothing.
//
// Cases are small, and written with SQL as the service would have written them. Each belongs to one of many people with 50
// cases each, scattered over the store, and all of them to one more person.

import { openStore } from '@recoup/api';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { searchCases } from '../../packages/api/dist/cases/search.js';
import { readVersion } from '../../packages/api/dist/cases/kept-case.js';
import { changesAfter } from '../../packages/api/dist/feed/changes.js';
import { dueCases } from '../../packages/api/dist/feed/due.js';
import { cursorAfter } from '../../packages/api/dist/kept/paging.js';
import { fill, idOf, TODAY } from './scale-fill.mjs';
import { postgresServer } from './test-support.mjs';

export const name = 'scale';

const FEW = 2_000;
const MOST = Number(process.env.RECOUP_BENCH_SCALE ?? Infinity);
const CALLS = Number(process.env.RECOUP_BENCH_CALLS ?? 200);
const STORES = (process.env.RECOUP_BENCH_STORES ?? 'embedded,postgres').split(',');
const SETTLE = 2_100;
const { RECOUP_BENCH_FOLDER: FOLDER, RECOUP_BENCH_SERVER: SERVER } = process.env;

export async function run() {
  const embedded = STORES.includes('embedded') ? await onEmbedded(Math.min(20_000, MOST)) : [];
  if (!STORES.includes('postgres')) return embedded;
  if (SERVER !== undefined) return [...embedded, ...(await onPostgres({ createDatabase }, Math.min(200_000, MOST)))];
  const server = await postgresServer();
  if (server === undefined) {
    console.error('scale: PostgreSQL is left out, for there is no initdb (apt-get install postgresql)');
    return embedded;
  }
  try {
    return [...embedded, ...(await onPostgres(server, Math.min(200_000, MOST)))];
  } finally {
    await server.stop();
  }
}

async function onEmbedded(many) {
  const folder = FOLDER ?? mkdtempSync(path.join(tmpdir(), 'recoup-scale-'));
  mkdirSync(folder, { recursive: true });
  // The upkeep of the store counts its tables after so many statements; nothing here asks for it.
  const settle = async (store) => {
    for (let asked = 0; asked < SETTLE; asked += 1) await store.query('SELECT 1');
  };
  const stores = namesOf(many).map((each) => ({ kind: 'embedded', folder: path.join(folder, each) }));
  try {
    return await compared('embedded', stores, many, settle);
  } finally {
    if (FOLDER === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

const namesOf = (many) => [`few_${FEW}`, `many_${many}`];

/** A database of the server that was named, made unless it is there. */
async function createDatabase(called) {
  const client = new pg.Client({ connectionString: SERVER });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [called]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${called}`);
  } finally {
    await client.end();
  }
  const url = new URL(SERVER);
  url.pathname = called;
  return url.href;
}

async function onPostgres(server, many) {
  const urls = [];
  for (const each of namesOf(many)) urls.push(await server.createDatabase(`recoup_scale_${each}`));
  // What autovacuum does in its own time.
  const settle = (store) => store.query('VACUUM (ANALYZE)');
  const stores = urls.map((url) => ({ kind: 'postgres', url, poolSize: 1 }));
  return compared('PostgreSQL', stores, many, settle);
}

async function compared(label, settings, many, settle) {
  const few = await filled(settings[0], FEW, settle);
  const more = await filled(settings[1], many, settle);
  try {
    const rows = [];
    for (const [what, ask] of CALLS === 0 ? [] : Object.entries(QUESTIONS)) {
      const [small, large] = await medians(ask, [few, more]);
      const at = `scale/${label} ${many}, ${what}`;
      rows.push({ name: at, value: large, unit: 'ms', against: `${FEW} cases`, ratio: large / small });
    }
    return rows;
  } finally {
    await few.store.close();
    await more.store.close();
  }
}

async function filled(settings, size, settle) {
  const store = await openStore(settings);
  const [{ there }] = await store.query('SELECT count(*) AS there FROM case_file');
  if (there !== 0 && there !== size) throw new Error(`a kept store holds ${there} cases and not ${size}: take it away`);
  if (there === 0) await fill(store, size);
  await settle(store);
  const [middle] = await store.query(
    `SELECT store_id() AS store, j.change::text AS change, case_id AS id, seq FROM journal j
     WHERE written ORDER BY j.change, case_id, seq OFFSET $1 LIMIT 1`,
    [Math.floor(size * 0.9)],
  );
  return { store, query: store.query, size, feed: cursorAfter([middle.store, middle.change, middle.id, middle.seq]) };
}

/** Each is asked of both stores in turn, the other way round every second time, about another case each time. */
async function medians(ask, kept) {
  const took = kept.map(() => []);
  for (let call = -CALLS / 10; call < CALLS; call += 1) {
    for (const nth of call % 2 === 0 ? [0, 1] : [1, 0]) {
      const about = 1 + ((Math.abs(Math.trunc(call)) * 7_919) % kept[nth].size);
      const start = performance.now();
      await ask(kept[nth], about);
      if (call >= 0) took[nth].push(performance.now() - start);
    }
  }
  return took.map((times) => times.sort((one, other) => one - other)[Math.floor(times.length / 2)]);
}

const ALL = 'all';
const ONE = 'person-7';
const DEEP = cursorAfter(['e6000000-0000-4000-8000-000000000000']);

const search = (subject, asked) => async (kept, nth) =>
  searchCases(kept.query, subject, typeof asked === 'function' ? asked(nth, kept.size) : asked, TODAY);
const due = (subject, asked) => (kept) => dueCases(kept.query, subject, { within: '14', ...asked }, TODAY);
const feed = (subject, asked) => (kept) => changesAfter(kept.query, subject, asked(kept));

// Where 2,000 cases hold less than a page, the page is made as small: both answer with as much.
const SEARCHES = {
  'by identifier': (nth) => ({ identifier: `URN${nth}` }),
  'by person': (nth, size) => ({ person: `Forename${nth % 97} Surname${nth % (size / 10)}` }),
  'by a common name': { person: 'Commonname', limit: '19' },
  'by stage': { stage: 'CROWN_PRE_TRIAL' },
  'by a rare stage': { stage: 'ABSCONDED', limit: '3' },
  overdue: { overdue: 'true' },
  unanswered: { unanswered: 'true' },
  'stage and unanswered': { stage: 'ORDER_MADE', unanswered: 'true', limit: '10' },
  list: {},
  'list, deep': { cursor: DEEP },
};

const QUESTIONS = Object.fromEntries([
  ...[ALL, ONE].flatMap((subject) => {
    const who = subject === ALL ? 'member of all' : 'member of 50';
    return [
      ...Object.entries(SEARCHES).map(([what, asked]) => [`${what}, ${who}`, search(subject, asked)]),
      [`due, ${who}`, due(subject, {})],
      [`due, deep, ${who}`, due(subject, { cursor: cursorAfter(['2027-06-01', idOf(1)]) })],
      [`feed, ${who}`, feed(subject, () => ({}))],
      [`feed, deep, ${who}`, feed(subject, (kept) => ({ cursor: kept.feed }))],
    ];
  }),
  ['open a case', (kept, nth) => readVersion(kept.query, idOf(nth), ALL)],
]);
