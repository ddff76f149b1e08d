import express from 'express';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerProblems } from '../problems.js';
import { StatementsReadReply } from '../statements/report.js';
import { statementsReadRoutes } from './statements-read.js';

const logged: unknown[] = [];
let server: Server;
let address: string;

beforeAll(async () => {
  const app = express();
  app.locals['authority'] = { open: true };
  app.use(statementsReadRoutes({ bytesPerFile: 200_000, bytesInAll: 300_000, files: 4 }));
  app.use(answerProblems((event) => void logged.push(event)));
  server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/v1/statements/read`;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

const fixture = (name: string) =>
  new Blob([readFileSync(new URL(`../../../../test/fixtures/statements/${name}`, import.meta.url))]);

function form(
  options: unknown,
  ...files: readonly (readonly [part: string, content: Blob, fileName: string])[]
): FormData {
  const data = new FormData();
  if (options !== undefined) data.append('options', typeof options === 'string' ? options : JSON.stringify(options));
  for (const [part, content, fileName] of files) data.append(part, content, fileName);
  return data;
}

const post = (
  body: FormData,
  { query = '', headers = {} }: { query?: string; headers?: Record<string, string> } = {},
) => fetch(address + query, { method: 'POST', body, headers });

async function read(body: FormData, query = '') {
  const response = await post(body, { query });
  expect(response.status).toBe(200);
  return StatementsReadReply.parse(await response.json());
}

describe('POST /v1/statements/read', () => {
  it('reads several files with options for each, and counts every line once', async () => {
    const lloyds = fixture('lloyds.csv');
    const reply = await read(
      form(
        {
          first: { fileId: 'JS/1', account: 'current' },
          again: { fileId: 'JS/2', account: 'current' },
          qif: { dateOrder: 'dayFirst' },
        },
        ['first', lloyds, 'x.csv'],
        ['again', lloyds, 'y.csv'],
        ['qif', fixture('quicken.qif'), 'z.qif'],
      ),
    );
    expect(reply.files.map(({ file, result }) => [file, result])).toEqual([
      ['JS/1', 'read'],
      ['JS/2', 'read'],
      ['z.qif', 'read'],
    ]);
    expect(reply.repeated).toEqual([{ file: 'JS/2', sameAs: 'JS/1' }]);
    expect(reply.accounts.map(({ account, currencies }) => [account, currencies[0]?.lines])).toEqual([
      ['current', 4],
      ['Example current', 2],
    ]);
    expect(reply.lines?.[0]).toEqual({
      file: 'JS/1',
      line: 5,
      account: 'current',
      on: '2024-01-15',
      amount: '-5.50',
      balance: '-5.50',
      currency: 'GBP',
      description: 'PRETEND POWER',
      type: 'DD',
    });
  });

  it('leaves the lines out when they are not wanted', async () => {
    expect((await read(form(undefined, ['a', fixture('starling.csv'), 'a.csv']), '?lines=no')).lines).toBeUndefined();
  });

  it('answers a file it cannot read, and one it must ask about, with 200 and the reason', async () => {
    const reply = await read(
      form(undefined, ['a', new Blob(['%PDF-1.7']), 'a.csv'], ['b', fixture('quicken.qif'), 'b.qif']),
    );
    expect(reply.files.map(({ result }) => result)).toEqual(['refused', 'factsMissing']);
    expect(reply.files[1]?.facts[0]?.pointer).toBe('/dateOrder');
    expect(reply.lines).toEqual([]);
  });

  it('tells of its progress and sends the result last', async () => {
    const response = await post(
      form(undefined, ['a', fixture('revolut.csv'), 'a.csv'], ['b', fixture('monzo.csv'), 'b.csv']),
      { headers: { accept: 'text/event-stream' } },
    );
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const events = (await response.text())
      .trim()
      .split('\n\n')
      .map((event) => /^event: (\w+)\ndata: (.*)$/s.exec(event)?.slice(1) ?? []);
    expect(events.map(([name]) => name)).toEqual(['progress', 'progress', 'result']);
    expect(JSON.parse(events[0]?.[1] ?? '')).toEqual({ file: 'a.csv', bytes: fixture('revolut.csv').size });
    expect(StatementsReadReply.parse(JSON.parse(events[2]?.[1] ?? '')).lines).toHaveLength(10);
  });

  const large = (bytes: number) =>
    new Blob(['Date,Counter Party,Reference,Type,Amount (GBP),Balance (GBP)\n', 'x'.repeat(bytes)]);

  it.each([
    [
      'a file that is too large',
      () => form(undefined, ['a', large(250_000), 'a.csv']),
      413,
      /"a\.csv" is larger than 200000/,
    ],
    [
      'a file that is far too large',
      () => form(undefined, ['a', large(20_000_000), 'a.csv']),
      413,
      /larger than 200000/,
    ],
    [
      'files that are too large together',
      () => form(undefined, ['a', large(180_000), 'a.csv'], ['b', large(180_000), 'b.csv']),
      413,
      /300000 bytes together/,
    ],
    [
      'too many files',
      () => form(undefined, ...['a', 'b', 'c', 'd', 'e'].map((name) => [name, fixture('hsbc.csv'), name] as const)),
      413,
      /More than 4 files/,
    ],
    ['no file', () => form({}), 400, /no file/],
    ['options that are not JSON', () => form('{', ['a', fixture('hsbc.csv'), 'a']), 400, /options/],
    [
      'an option that is not known',
      () => form({ a: { colour: 'red' } }, ['a', fixture('hsbc.csv'), 'a']),
      400,
      /colour/,
    ],
    [
      'a part that is not known',
      () => {
        const data = form(undefined, ['a', fixture('hsbc.csv'), 'a']);
        data.append('surprise', 'x');
        return data;
      },
      400,
      /surprise/,
    ],
    [
      'options after the files',
      () => {
        const data = form(undefined, ['a', fixture('hsbc.csv'), 'a']);
        data.append('options', '{}');
        return data;
      },
      400,
      /before the first file/,
    ],
  ])('refuses %s', async (_what, body, status, detail) => {
    const response = await post(body());
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    const problem = (await response.json()) as { type: string; errors: readonly Record<string, string>[] };
    expect(problem.type).toMatch(/^\/problems\/[a-z-]+$/);
    expect(
      problem.errors.map(({ detail, remedy, pointer }) => `${pointer ?? ''} ${detail ?? ''} ${remedy ?? ''}`),
    ).toEqual([expect.stringMatching(detail)]);
    expect(logged).toEqual([]);
  });

  it('refuses a body that is not multipart', async () => {
    const response = await fetch(address, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    });
    expect(response.status).toBe(415);
  });

  it('sends a problem event where the reply has begun', async () => {
    const response = await post(form(undefined, ['a', fixture('hsbc.csv'), 'a.csv'], ['b', large(250_000), 'b.csv']), {
      headers: { accept: 'text/event-stream' },
    });
    expect(await response.text()).toMatch(/event: problem\ndata: .*"status":413/);
  });

  it('outlives a client that goes away in the middle', async () => {
    const { port } = new URL(address);
    await new Promise<void>((resolve) => {
      const request = httpRequest({
        port,
        method: 'POST',
        path: '/v1/statements/read',
        headers: { 'content-type': 'multipart/form-data; boundary=b', 'content-length': '100000' },
      });
      request.on('error', () => resolve());
      request.write('--b\r\nContent-Disposition: form-data; name="a"; filename="a.csv"\r\n\r\nDate,');
      setTimeout(() => {
        request.destroy();
        resolve();
      }, 50);
    });
    expect((await read(form(undefined, ['a', fixture('starling.csv'), 'a.csv']))).files[0]?.result).toBe('read');
  });
});
