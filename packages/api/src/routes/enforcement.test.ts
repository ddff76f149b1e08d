import express from 'express';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonBody } from '../http.js';
import { answerProblems } from '../problems.js';
import { AccountStatementReply } from '../replies/enforcement.js';
import { enforcementRules } from '../rules/enforcement.js';
import { enforcementExample, enforcementRoutes } from './enforcement.js';

let server: Server;
let address: string;

beforeAll(async () => {
  const app = express();
  app.locals['authority'] = { open: true };
  app.use(enforcementRoutes(jsonBody(1024 * 1024)));
  app.use(answerProblems(() => undefined));
  server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/v1/enforcement/statements`;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

const post = (body: unknown) =>
  fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

describe('POST /v1/enforcement/statements', () => {
  it('answers with the account, as it is described', async () => {
    const response = await post(enforcementExample);
    expect(response.status).toBe(200);
    const said = AccountStatementReply.parse(await response.json());
    if (said.kind !== 'decided') throw new Error(`not decided: ${said.kind}`);
    // WE-9 on 19 September 2025, before the last 50,000 is paid: 263.01 and 328.77.
    expect(said.value.orders[0]).toMatchObject({ unpaid: '50000.00', balance: '50591.78' });
    expect(said.value.recoversMostNext).toMatchObject([{ property: 'house-1', couldBring: '50591.78' }]);
  });

  it('refuses a payment before the order, and says what to do', async () => {
    const [first, ...others] = enforcementExample.receipts;
    const response = await post({ ...enforcementExample, receipts: [{ ...first, on: '2025-03-13' }, ...others] });
    expect(response.status).toBe(400);
    const problem = (await response.json()) as { errors: unknown[] };
    expect(problem.errors).toMatchObject([
      { pointer: '/receipts/0/on', law: 'POCA 2002, s 55', remedy: 'nothing was payable then; check both days' },
    ]);
  });
});

describe('rules of enforcement that are useful alone', () => {
  it.each(enforcementRules.map((rule) => [rule.name, rule] as const))('%s answers as it is described', (_, rule) => {
    const answer: unknown = JSON.parse(JSON.stringify(rule.answer(rule.input.parse(rule.example) as never)));
    expect(rule.outcome.safeParse(answer).error).toBeUndefined();
  });
});
