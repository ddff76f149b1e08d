import express, { type ErrorRequestHandler } from 'express';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import { statementsAllocationRoutes } from './statements-allocations.js';

/** A reply is JSON of no type until the test has looked at it. */
const answer = async (response: Response) => JSON.parse(await response.text());

let server: Server;
let address: string;

beforeAll(async () => {
  const app = express();
  app.locals['authority'] = { open: true };
  app.use(statementsAllocationRoutes());
  const refuse: ErrorRequestHandler = (error: unknown, _request, response, _next) => {
    response
      .status(error instanceof ZodError ? 400 : 500)
      .json({ issues: error instanceof ZodError ? error.issues : String(error) });
  };
  app.use(refuse);
  server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/v1/statements/allocations`;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

const post = (body: unknown) =>
  fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

const line = (file: string, number: number, account: string, on: string, amount: string, description: string) => ({
  file,
  line: number,
  account,
  on,
  amount,
  currency: 'GBP',
  description,
});

const body = {
  accounts: [
    {
      id: 'current',
      holder: 'd1',
      names: ['Robin Example'],
      sortCode: '00-00-01',
      accountNumber: '11111111',
      currencies: ['GBP'],
      produced: true,
    },
    {
      id: 'savings',
      holder: 'd1',
      names: ['Robin Example'],
      sortCode: '00-00-02',
      accountNumber: '22222222',
      currencies: ['GBP'],
      produced: true,
    },
  ],
  lines: [
    line('a.csv', 1, 'current', '2022-03-01', '1000.00', 'FROM A CUSTOMER'),
    line('a.csv', 2, 'current', '2022-03-04', '-600.00', 'TRANSFER TO 00-00-02 22222222'),
    line('b.csv', 1, 'savings', '2022-03-07', '600.00', 'TRANSFER FROM 00-00-01 11111111'),
    line('b.csv', 2, 'savings', '2022-03-09', '-700.00', 'A HOLIDAY'),
  ],
  facts: { defendant: 'd1', relevantDay: '2019-06-16', decisionDay: '2025-11-20' },
};

describe('POST /v1/statements/allocations', () => {
  it('answers with items that count each pound once, and the proof', async () => {
    const response = await post(body);
    expect(response.status).toBe(200);
    const { kind, value } = await answer(response);
    expect(kind).toBe('decided');
    expect(value.counted).toEqual({ transfers: '1000.00', expenditure: '100.00', total: '1100.00' });
    expect(value.netted.map(({ id }: { id: string }) => id)).toEqual(['a.csv:2~b.csv:1']);
    expect(value.items.expenditure).toEqual([
      expect.objectContaining({
        id: 'e-b.csv-2',
        amount: '700.00',
        metFrom: [{ item: 't-a.csv-1', amount: '600.00' }],
      }),
    ]);
    expect(value.proof.accounts.every(({ proves }: { proves: boolean }) => proves)).toBe(true);
  });

  it('keeps a person’s rejection of a pair, with who and why', async () => {
    const decision = {
      pair: 'a.csv:2~b.csv:1',
      decision: 'rejected',
      by: 'An Investigator',
      why: 'They are two different sums',
    };
    const { value } = await answer(await post({ ...body, decisions: [decision] }));
    expect(value.netted).toEqual([]);
    expect(value.rejected[0].decision).toEqual(decision);
    expect(value.counted.transfers).toBe('1600.00');
  });

  it('refuses a number where an amount belongs, with its path', async () => {
    const response = await post({ ...body, lines: [{ ...body.lines[0], amount: 1000 }] });
    expect(response.status).toBe(400);
    expect((await answer(response)).issues[0].path).toEqual(['lines', 0, 'amount']);
  });
});
