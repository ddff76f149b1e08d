// The service on a store, with bare routes behind the same middleware: told by its parent which store, it answers with
// where it listens, a token, and cases to work on.

import { createApp, openStore } from '@recoup/api';
import { hash } from 'node:crypto';
import { createServer } from 'node:http';
import express from 'express';
import { readFileSync } from 'node:fs';
import { developmentIdentity } from '../../packages/api/dist/identity/index.js';
import { jsonBody } from '../../packages/api/dist/http.js';

const MANY = 32;
const sha256 = (text) => hash('sha256', text);
const now = () => new Date();

const store = await openStore(JSON.parse(process.argv[2]));
const identity = await developmentIdentity(now);
const token = await identity.token({ subject: 'bench', roles: ['investigator'] });
const app = createApp({ sha256, store, identity, now, log: () => undefined, limits: { perMinute: 1e9 } });

await store.query(`CREATE TABLE IF NOT EXISTS bench_document (id uuid PRIMARY KEY, body text)`);
await store.query(
  `CREATE TABLE IF NOT EXISTS bench_kept (id uuid, nth bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, body text)`,
);
const ENTRY = JSON.stringify({ what: 'caseRead', who: 'bench', when: now().toISOString(), filler: 'x'.repeat(160) });
const INSERT = 'INSERT INTO bench_kept (id, body) VALUES ($1, $2)';

const bare = express.Router();
bare.get('/bench/read/:id', async (request, response) => {
  const [row] = await store.query('SELECT body FROM bench_document WHERE id = $1', [request.params.id]);
  await store.query(INSERT, [request.params.id, ENTRY]);
  response.type('application/json').send(row.body);
});
bare.put('/bench/write/:id', jsonBody(20e6), async (request, response) => {
  await store.query(INSERT, [request.params.id, JSON.stringify(request.body)]);
  await store.query(INSERT, [request.params.id, ENTRY]);
  response.json({ version: 1 });
});
let determined = '{}';
bare.post('/bench/determination/:id', jsonBody(20e6), async (request, response) => {
  await store.query(INSERT, [request.params.id, determined]);
  await store.query(INSERT, [request.params.id, ENTRY]);
  response.type('application/json').send(determined);
});
bare.get('/bench/nothing', (_request, response) => void response.json({ ok: true }));
app.use(bare);
// Behind the same middleware as ours, and before what answers that nothing is here.
const { stack } = app.router;
stack.splice(
  stack.findIndex(({ name }) => name === 'notFound'),
  0,
  stack.pop(),
);

const server = createServer(app);
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const at = `http://127.0.0.1:${server.address().port}`;

const whole = JSON.parse(readFileSync(new URL('../../examples/trafficking-case/case.json', import.meta.url), 'utf8'));
const SAID = ['contentions', 'holdingContentions', 'shareContentions', 'positions'];
const facts = JSON.parse(JSON.stringify(whole), (name, value) => (SAID.includes(name) ? undefined : value));
const cases = [];
for (let nth = 0; nth < MANY; nth += 1) {
  const caseFile = { ...facts, id: `bench-${process.pid}-${nth}` };
  const body = JSON.stringify({ caseFile });
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'idempotency-key': `bench-${process.pid}-${nth}`,
  };
  const reply = await fetch(`${at}/v1/cases`, { method: 'POST', headers, body });
  if (reply.status !== 201) throw new Error(`${reply.status}: ${await reply.text()}`);
  const { case: id, version } = await reply.json();
  await store.query('INSERT INTO bench_document (id, body) VALUES ($1, $2)', [id, body]);
  cases.push({ id, version, caseFile });
}
const first = await fetch(`${at}/v1/cases/${cases[0].id}/determinations`, {
  method: 'POST',
  headers: {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'idempotency-key': `d-${process.pid}`,
  },
  body: JSON.stringify({ asAt: '2026-03-20', footings: ['court'] }),
});
determined = await first.text();

process.send({ at, token, cases });
process.once('disconnect', () => process.exit());
