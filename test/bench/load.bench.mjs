// What keeping cases costs over HTTP: reading one, writing one, determining one, at 1, 4 and 16 clients, on both stores,
// beside bare routes in the same process that share the middleware and do one bare SELECT plus one bare INSERT (read), or
// two bare INSERTs (write, determination), of the same sizes through the same driver. Rounds alternate. Beside them, without
// an aim: a bare Express route, and two processes on PostgreSQL against one.

import { fork } from 'node:child_process';
import { Agent, request as httpRequest } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { postgresServer } from './test-support.mjs';

export const name = 'load';

const SECONDS = Number(process.env.RECOUP_BENCH_SECONDS ?? 3);
const ROUNDS = Number(process.env.RECOUP_BENCH_ROUNDS ?? 3);
const CLIENTS = [1, 4, 16];
const WORK = (process.env.RECOUP_BENCH_WORK ?? 'read,write,determination').split(',');
const serverFile = fileURLToPath(new URL('./load-server.mjs', import.meta.url));

export async function run() {
  const folder = mkdtempSync(path.join(tmpdir(), 'recoup-load-'));
  const embedded = await onStore('embedded', [{ kind: 'embedded', folder }]);
  rmSync(folder, { recursive: true, force: true });
  const server = await postgresServer();
  if (server === undefined) {
    console.error('load: PostgreSQL is left out, for there is no initdb (apt-get install postgresql)');
    return embedded;
  }
  try {
    const store = { kind: 'postgres', url: await server.createDatabase(), poolSize: 16 };
    return [...embedded, ...(await onStore('PostgreSQL', [store])), ...(await twoProcesses(store))];
  } finally {
    await server.stop();
  }
}

async function onStore(label, stores) {
  const servers = await Promise.all(stores.map(start));
  try {
    const rows = [];
    for (const clients of CLIENTS) {
      for (const work of WORK) rows.push(...(await compared(label, servers[0], work, clients)));
      if (clients === CLIENTS.at(-1)) rows.push(...(await bareExpress(label, servers[0], clients)));
    }
    return rows;
  } finally {
    for (const { child } of servers) child.kill();
  }
}

/** Ours and the bare one in turn; the median of the rounds counts. */
async function compared(label, server, work, clients) {
  const [ours, bare] = [[], []];
  await shoot(server, work, clients, 1);
  await shoot(server, `bare-${work}`, clients, 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await shoot(server, work, clients, SECONDS));
    bare.push(await shoot(server, `bare-${work}`, clients, SECONDS));
  }
  const at = `load/${label}, ${work}, ${clients} client${clients === 1 ? '' : 's'}`;
  const against = work === 'read' ? 'bare SELECT + INSERT' : 'two bare INSERTs';
  const [rate, bareRate] = [middle(ours, 'rate'), middle(bare, 'rate')];
  const [p99, bareP99] = [middle(ours, 'p99'), middle(bare, 'p99')];
  return [
    { name: at, value: rate, unit: 'requests/s', against, ratio: rate / bareRate },
    { name: `${at}, p99`, value: p99, unit: 'ms', against, ratio: bareP99 === 0 ? null : p99 / bareP99 },
  ];
}

async function bareExpress(label, server, clients) {
  const read = await shoot(server, 'read', clients, SECONDS);
  const bare = await shoot(server, 'nothing', clients, SECONDS);
  const at = `load/${label}, read, ${clients} clients, no store`;
  return [
    { name: at, value: read.rate, unit: 'requests/s', against: 'a bare Express route', ratio: read.rate / bare.rate },
  ];
}

async function twoProcesses(store) {
  const servers = await Promise.all([start(store), start(store)]);
  const clients = CLIENTS.at(-1);
  try {
    const one = await shoot(servers[0], 'write', clients, SECONDS);
    const both = await Promise.all(servers.map((server) => shoot(server, 'write', clients / 2, SECONDS)));
    const rate = both[0].rate + both[1].rate;
    const at = `load/PostgreSQL, write, two processes`;
    return [{ name: at, value: rate, unit: 'requests/s', against: 'one process', ratio: rate / one.rate }];
  } finally {
    for (const { child } of servers) child.kill();
  }
}

const middle = (shots, field) =>
  shots.map((shot) => shot[field]).sort((one, other) => one - other)[Math.floor(shots.length / 2)];

function start(store) {
  const child = fork(serverFile, [JSON.stringify(store)], { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('message', (told) => resolve({ child, ...told }));
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
}

/** Each client has a case of its own, asks again as soon as it is answered, and writes under the version it had last. */
async function shoot(server, work, clients, seconds) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const took = [];
  const until = performance.now() + seconds * 1000;
  const client = async (mine) => {
    const state = { nth: 0, mine, authorization: `Bearer ${server.token}` };
    while (performance.now() < until) {
      const request = requestFor(work, state);
      const start = performance.now();
      const { status, text } = await ask(server.at, agent, request);
      took.push(performance.now() - start);
      if (status >= 300) throw new Error(`${work}: ${status} ${text.slice(0, 500)}`);
      if (work === 'write') mine.version = JSON.parse(text).version;
    }
  };
  const begun = performance.now();
  await Promise.all(server.cases.slice(0, clients).map(client));
  const passed = (performance.now() - begun) / 1000;
  agent.destroy();
  took.sort((one, other) => one - other);
  return { rate: took.length / passed, p99: took[Math.floor(took.length * 0.99)] };
}

function ask(at, agent, { method, path, headers, body }) {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const sent = httpRequest(at + path, { method, agent, headers: { ...headers, ...length } }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.once('end', () => resolve({ status: response.statusCode, text: Buffer.concat(parts).toString() }));
      response.once('error', reject);
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

function requestFor(work, state) {
  state.nth += 1;
  const request = bareRequestFor(work, state);
  return { ...request, headers: { authorization: state.authorization, ...request.headers } };
}

function bareRequestFor(work, state) {
  const { mine } = state;
  const json = { 'content-type': 'application/json' };
  const document = () =>
    JSON.stringify({ caseFile: { ...mine.caseFile, title: `Title ${mine.version} ${state.nth}` } });
  switch (work) {
    case 'read':
      return { method: 'GET', path: `/v1/cases/${mine.id}` };
    case 'write':
      return {
        method: 'PUT',
        path: `/v1/cases/${mine.id}`,
        headers: { ...json, 'if-match': `"${mine.version}"` },
        body: document(),
      };
    case 'determination':
      return {
        method: 'POST',
        path: `/v1/cases/${mine.id}/determinations`,
        headers: { ...json, 'idempotency-key': `${mine.id}-${process.pid}-${Date.now()}-${state.nth}` },
        body: JSON.stringify({ asAt: '2026-03-20', footings: ['court'] }),
      };
    case 'bare-read':
      return { method: 'GET', path: `/bench/read/${mine.id}` };
    case 'bare-write':
      return { method: 'PUT', path: `/bench/write/${mine.id}`, headers: json, body: document() };
    case 'bare-determination':
      return { method: 'POST', path: `/bench/determination/${mine.id}`, headers: json, body: '{"asAt":"2026-03-20"}' };
    default:
      return { method: 'GET', path: '/bench/nothing' };
  }
}
