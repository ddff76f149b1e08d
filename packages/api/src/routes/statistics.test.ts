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
    ['a field that is not known', record({ Nobody: 'Nobody' }), 400, 'invalid-input', ''],
    [
      'a field that is not known, in a defendant',
      record({ defendants: [{ Nobody: 1 }] }),
      400,
      'invalid-input',
      '/defendants/0/furthest',
    ],
    ['a field of another name, given twice', '{"Nobody":1,"Nobody":2}', 400, 'malformed-json', ''],
    ['a text that breaks off in another field', '{"area":"07","Nobody":', 400, 'malformed-json', ''],
    ['a day of birth where a quarter belongs', record({ period: 19870314 }), 400, 'invalid-input', '/period'],
    [
      'a day of birth where a number belongs',
      record({ victims: { identified: '19870314' } }),
      400,
      'invalid-input',
      '/victims/identified',
    ],
    ['what is not JSON', '{"period":', 400, 'malformed-json', '/period'],
    ['a field given twice', '{"area":"07","area":"08"}', 400, 'malformed-json', '/area'],
    ['a line too long', `{"area":"${'0'.repeat(5000)}"}`, 413, 'body-too-large', ''],
  ])('refuses %s, names the line, and repeats nothing', async (_, line, status, kind, pointer) => {
    const { status: answered, body } = await post(`${lines(2)}\n${line}\n${lines(2)}`);
    expect([answered, body.type]).toEqual([status, `/problems/${kind}`]);
    expect(body.detail).toMatch(/^Line 3/);
    expect(body.errors[0].pointer).toBe(pointer);
    expect(JSON.stringify(body)).not.toMatch(/Exampleton|Nobody|1987/);
  });

  it('counts nothing in silence: what breaks off in the middle is refused with its line and its column', async () => {
    const { status, body } = await post(`${lines(8)}\n{"period":\n${lines(8)}`);
    expect(status).toBe(400);
    expect(body.detail).toBe('Line 9: At column 11 the line has the end where JSON has a value.');
    expect(body.value).toBeUndefined();
    const cut = await post(lines(8).slice(0, -1));
    expect([cut.status, cut.body.detail.slice(0, 7)]).toEqual([400, 'Line 8:']);
  });

  it('takes nothing, and blank lines, as no case; and a mark of the order of bytes as none', async () => {
    for (const text of ['', '\n', '\r\n \t\r\n']) {
      const { status, body } = await post(text);
      expect([status, body.value.tables[0].grandTotal]).toEqual([200, 0]);
    }
    expect((await post(`\ufeff${lines(8)}`)).body).toEqual((await post(lines(8))).body);
    expect((await post(lines(8).replaceAll('\n', '\r'))).status).toBe(400);
  });

  it('refuses another type, an unknown parameter, and too much in all', async () => {
    expect((await post(lines(1), '?by=area', 'application/json')).body.type).toBe('/problems/unsupported-media-type');
    expect((await post(lines(1), '?by=name')).body.errors[0].pointer).toBe('/by');
    expect((await post(lines(1), '')).body.errors[0].pointer).toBe('/by');
    expect((await post(lines(1), '?by=area&smallest=2')).status).toBe(400);
    expect((await post(lines(2000))).body.type).toBe('/problems/body-too-large');
  });

  it('shares net receipts as it is asked to, and says how', async () => {
    const paid = lines(6, {
      defendants: [
        { furthest: 'charged', charged: [], due: 0, answered: 0, overridden: 0, considered: [], netReceipts: '333.33' },
      ],
    });
    const totals = async (query: string) => {
      const { body } = await post(paid, query);
      const { shares, incentivisation } = body.value;
      const of = (id: string) => incentivisation.find((each: Json) => each.id === id).total;
      return [shares, ...['homeOfficeShare', 'investigatorShare', 'prosecutorShare', 'courtsShare'].map(of)];
    };
    const given = [{ to: 'investigator', share: '1/2' }];
    expect(await totals('?by=area&shares=investigator:1/2')).toEqual([given, '999.99', '999.99', '0.00', '0.00']);
    const [quoted, ...parts] = await totals('?by=area'); // 6 x 333.33 = 1,999.98
    expect(quoted).toEqual([
      { to: 'investigator', share: '3/16' },
      { to: 'prosecutor', share: '3/16' },
      { to: 'courts', share: '1/8' },
    ]);
    expect(parts).toEqual(['999.98', '375.00', '375.00', '250.00']);
    for (const shares of [
      'investigator',
      'investigator:1/0',
      'police:1/2',
      'courts:2/1',
      'courts:1/2,courts:1/3',
      'courts:2/3,prosecutor:2/3',
    ]) {
      const { status, body } = await post(paid, `?by=area&shares=${shares}`);
      expect([status, body.errors?.[0].in], shares).toEqual([400, 'query']);
    }
  });

  it('says what it measures', async () => {
    const definitions = (await (await fetch(address)).json()) as Json;
    expect(definitions.tables.map(({ id }: { id: string }) => id)).toContain('considered');
  });
});
