import express from 'express';
import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonBody } from '../http.js';
import { answerProblems } from '../problems.js';
import { RescheduledReply, TimelineReply } from '../replies/timelines.js';
import { timelinesRoutes } from './timelines.js';

const file = new URL('../../../../examples/trafficking-case/timeline.json', import.meta.url);
const example = JSON.parse(readFileSync(file, 'utf8'));
const MINIMAL = { case: 'c1', asAt: '2026-10-24' };
const timetable = { id: 'e1', kind: 'timetableSet', on: '2026-10-02', defendant: 'd1' };

let server: Server;
let address: string;

beforeAll(async () => {
  const app = express();
  app.locals['authority'] = { open: true };
  app.use(timelinesRoutes(jsonBody(1024 * 1024)));
  app.use(answerProblems(() => undefined));
  server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/v1/timelines`;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

const post = (body: unknown, accept = 'application/json', path = '') =>
  fetch(address + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify(body),
  });
const CALENDAR = 'text/calendar';
const PICTURE = 'image/svg+xml';
const text = async (accept: string, body: unknown) => (await post(body, accept)).text();
/** A calendar with its folded lines put together again. */
const unfolded = (calendar: string) => calendar.replaceAll('\r\n ', '');

describe('POST /v1/timelines', () => {
  it('answers with the state of the example, as it is described', async () => {
    const response = await post(example);
    expect(response.status).toBe(200);
    const said = TimelineReply.parse(await response.json());
    if (said.kind !== 'decided') throw new Error(said.kind);
    expect(said.value.positions.map(({ defendant, stage }) => [defendant, stage])).toEqual([
      ['d1', 'PAYMENT_PERIOD'],
      ['d2', 'ENFORCEMENT'],
      ['d3', 'CONFISCATION_HEARING'],
    ]);
    expect(said.value.agenda.overdue).toEqual(['G1:d2']);
    expect(said.value.agenda.dueSoon).toEqual(['F13:t79', 'G2:tr1']);
  });

  it('refuses what is not an event, and says where', async () => {
    const response = await post({ ...MINIMAL, events: [{ id: 'e1', kind: 'convicted', on: '2026-10-02' }] });
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as { errors: unknown[] };
    expect(errors[0]).toMatchObject({ pointer: '/events/0/defendant' });
  });

  it('says what is missing where nothing is recorded, in every form', async () => {
    for (const accept of ['*/*', CALENDAR, PICTURE]) {
      const response = await post({ ...MINIMAL, events: [] }, accept);
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({ kind: 'factsMissing' });
    }
  });
});

describe('the form of a timeline', () => {
  it.each([
    ['nothing in particular', '*/*', 'application/json'],
    ['data', 'application/json', 'application/json'],
    ['data under the name of the version', 'application/vnd.recoup.v1+json', 'application/json'],
    ['a picture', 'image/svg+xml', 'image/svg+xml'],
    ['any picture', 'image/*', 'image/svg+xml'],
    ['a calendar', 'text/calendar', 'text/calendar'],
    ['a calendar rather than data', 'application/json;q=0.2, text/calendar', 'text/calendar'],
  ])('is what is asked for: %s', async (_, accept, type) => {
    const response = await post(example, accept);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`]);
    expect(response.headers.get('vary')).toBe('Accept');
  });

  it('is refused where it is not offered', async () => {
    const response = await post(example, 'image/png');
    expect(response.status).toBe(406);
    expect(await response.json()).toMatchObject({ errors: [{ in: 'header', pointer: '/accept' }] });
  });
});

describe('POST /v1/timelines/moved', () => {
  it('says what moved', async () => {
    const timeline = { case: 'c1', asAt: '2026-10-12', rows: ['F7'], events: [timetable] };
    const response = await post({ timeline, event: 'e1', on: '2026-10-09' }, '*/*', '/moved');
    const said = RescheduledReply.parse(await response.json());
    expect(said).toMatchObject({ value: { moved: [{ row: 'F7', from: '2026-10-23', to: '2026-10-30', days: 7 }] } });
  });
});

describe('POST /v1/timelines as a calendar', () => {
  it('is a calendar of the days that are still to come', async () => {
    const response = await post(example, CALENDAR);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const calendar = await response.text();
    expect(calendar.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = calendar.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(unfolded(calendar)).toContain('SUMMARY:Pay what was given time (d1)');
    expect(calendar).toContain('DTSTART;VALUE=DATE:20260813');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(
      lines.filter((line) => line === 'END:VEVENT').length,
    );
  });

  it('puts a period in hours at its time in London, and one of two readings on the safe day', async () => {
    const events = [
      { id: 'e1', kind: 'cashSeized', on: '2026-11-19', at: '2026-11-19T15:00', subject: 's1' },
      { id: 'e2', kind: 'restraintRefused', on: '2026-11-16', subject: 'ro1' },
    ];
    const calendar = unfolded(await text(CALENDAR, { case: 'c1', asAt: '2026-11-20', events }));
    expect(calendar).toContain('DTSTART;TZID=Europe/London:20261123T150000');
    expect(calendar).toContain('BEGIN:VTIMEZONE');
    expect(calendar).toContain('DTSTART;VALUE=DATE:20261129');
    expect(calendar).toContain('The limit in law is 2026-11-30\\; 2026-11-29 is safe on any reading.');
  });

  it('gives the same bytes for the same case', async () => {
    expect(await text(CALENDAR, example)).toBe(await text(CALENDAR, example));
  });
});

describe('POST /v1/timelines as a picture', () => {
  it('is one that is told as such, and the same for the same case', async () => {
    const response = await post(example, PICTURE);
    expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
    const svg = await response.text();
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(await text(PICTURE, example)).toBe(svg);
  });
});
