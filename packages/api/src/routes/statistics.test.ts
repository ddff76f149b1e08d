import express from 'express';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestId } from '../http.js';
import { answerProblems } from '../problems.js';
import { statisticsRoutes } from './statistics.js';

/** Any JSON, of no type until a test has looked at it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any;

let server: Server;
let address: string;

beforeAll(async () => {
  const app = express();
  app.locals['authority'] = { open: true };
  const limits = { bytesPerLine: 4000, bytesInAll: 200_000 };
  app.use(
    requestId,
    statisticsRoutes(limits),
    answerProblems(() => undefined),
  );
  server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/v1/statistics`;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

const record = (more: object = {}) =>
  JSON.stringify({
    period: '2024-Q2',
    area: '07',
    agency: 'police',
    flagged: true,
    defendants: [{ furthest: 'charged', charged: ['MSA_2'], due: 2, answered: 2, overridden: 0, considered: [] }],
    ...more,
  });
const lines = (count: number, more: object = {}) => Array.from({ length: count }, () => record(more)).join('\n');

async function post(body: RequestInit['body'], query = '?by=area', type = 'application/x-ndjson') {
  const response = await fetch(address + query, {
    method: 'POST',
    headers: { 'content-type': type },
    body: body ?? null,
    duplex: 'half',
  });
  return { status: response.status, body: (await response.json()) as Json };
}

/** The bytes in pieces that end in the middle of anything. */
const inPieces = (text: string, size: number) =>
  new ReadableStream({
    start(controller) {
      const bytes = new TextEncoder().encode(text);
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
      controller.close();
    },
  });

describe('POST /v1/statistics', () => {
  it('counts what is streamed, whatever the pieces, and with or without a last line feed', async () => {
    const text = `${lines(8)}\r\n\n${lines(6, { area: '09' })}`;
    const whole = await post(text);
    expect(whole.status).toBe(200);
    const [cases] = whole.body.value.tables;
    expect(cases).toMatchObject({
      id: 'cases',
      rows: [
        { key: '07', total: 8 },
        { key: '09', total: 6 },
      ],
      grandTotal: 14,
    });
    expect(cases.definition).toContain('flagged');
    for (const size of [1, 7, 1000]) expect((await post(inPieces(`${text}\n`, size))).body).toEqual(whole.body);
  });

  it('hides small numbers as it is asked to', async () => {
    const { body } = await post(`${lines(8)}\n${lines(6, { area: '09' })}`, '?by=area&smallest=7');
    expect(body.value.tables[0].rows.map(({ total }: { total: number | null }) => total)).toEqual([null, null]);
    expect(body.value.tables[0].grandTotal).toBe(14);
  });

  it.each([
    ['a text where a code belongs', record({ area: 'Exampleton' }), 400, 'invalid-input', '/area'],
    ['a field that is not known', record({ name: 'Nobody' }), 400, 'invalid-input', '/name'],
    ['what is not JSON', '{"period":', 400, 'malformed-json', '/period'],
    ['a field given twice', '{"area":"07","area":"08"}', 400, 'malformed-json', '/area'],
    ['a line too long', `{"area":"${'0'.repeat(5000)}"}`, 413, 'body-too-large', ''],
  ])('refuses %s, names the line, and repeats nothing', async (_, line, status, kind, pointer) => {
    const { status: answered, body } = await post(`${lines(2)}\n${line}\n${lines(2)}`);
    expect([answered, body.type]).toEqual([status, `/problems/${kind}`]);
    expect(body.detail).toMatch(/^Line 3/);
    expect(body.errors[0].pointer).toBe(pointer);
    expect(JSON.stringify(body)).not.toMatch(/Exampleton|Nobody/);
  });

  it('refuses another type, an unknown parameter, and too much in all', async () => {
    expect((await post(lines(1), '?by=area', 'application/json')).body.type).toBe('/problems/unsupported-media-type');
    expect((await post(lines(1), '?by=name')).body.errors[0].pointer).toBe('/by');
    expect((await post(lines(1), '')).body.errors[0].pointer).toBe('/by');
    expect((await post(lines(1), '?by=area&smallest=2')).status).toBe(400);
    expect((await post(lines(2000))).body.type).toBe('/problems/body-too-large');
  });

  it('says what it measures', async () => {
    const definitions = (await (await fetch(address)).json()) as Json;
    expect(definitions.tables.map(({ id }: { id: string }) => id)).toContain('considered');
  });
});
