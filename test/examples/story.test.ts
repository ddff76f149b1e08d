import { createApp } from '@recoup/api';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandsOf } from '../support/commands.js';
import { plain, readJson, readText, sha256 } from '../support/determination.js';
import { plainIdentity } from '../support/kept-service.js';

const folder = 'examples/trafficking-case/story/';
const readme = readText(`${folder}README.md`);
const commands = commandsOf(readme);
const [, subject = '', role = ''] = /--subject (\S+) --roles (\w+)/.exec(readme) ?? [];
const authorization = `Bearer ${subject}~${role}`;

let server: Server;
let address: string;

beforeAll(async () => {
  server = createServer(createApp({ sha256, identity: plainIdentity })).listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

/** Where an answer does not hold what is shown. Of a list, every entry that is shown is one of those answered. */
function missing(shown: unknown, answered: unknown, at = ''): string[] {
  if (Array.isArray(shown)) {
    if (!Array.isArray(answered)) return [at];
    if (shown.length === 0) return answered.length === 0 ? [] : [`${at}: it is not empty`];
    return shown.flatMap((each, index) =>
      answered.some((other) => missing(each, other).length === 0) ? [] : [`${at}/${String(index)}`],
    );
  }
  if (typeof shown === 'object' && shown !== null) {
    if (typeof answered !== 'object' || answered === null) return [at];
    return Object.entries(shown).flatMap(([key, value]) => missing(value, plain(answered)[key], `${at}/${key}`));
  }
  return shown === answered ? [] : [`${at}: ${JSON.stringify(answered)}`];
}

describe('the case, day by day', () => {
  it('has a command for each of its files, and shows what each answers', () => {
    expect(readme.split('curl -sS')).toHaveLength(commands.length + 1);
    expect(commands.length).toBeGreaterThan(12);
  });

  it.each(commands)('$says', async ({ path, headers, body, shown }) => {
    const response = await fetch(address + path, { method: 'POST', headers: { ...headers, authorization }, body });
    const text = await response.text();
    expect(response.status, text).toBe(200);
    if (shown.kind === 'json') {
      expect(missing(JSON.parse(shown.text), JSON.parse(text))).toEqual([]);
      return;
    }
    const written = text.replaceAll('\r\n ', '').replaceAll('\u00a0', ' ');
    for (const line of shown.text.trim().split('\n')) expect(written).toContain(line);
  });

  it('is the same case throughout: what is ordered is what was determined, what is paid is on the timeline', () => {
    const account = readJson(`${folder}2027-01-22-account.json`);
    const [first] = readText(`${folder}statistics.ndjson`).split('\n');
    const orders = (account.orders as { amount: string; made: string }[]).map(({ amount }) => amount);
    const record = JSON.parse(first ?? '') as { defendants: { ordered: string }[] };
    expect(record.defendants.map(({ ordered }) => ordered)).toEqual(orders);
    const { events } = readJson('examples/trafficking-case/timeline.json') as {
      events: { kind: string; on: string; defendant?: string }[];
    };
    const days = (kind: string) => events.filter((event) => event.kind === kind).map(({ on }) => on);
    expect(account.orders.map(({ made }: { made: string }) => made).sort()).toEqual(
      days('confiscationOrderMade').sort(),
    );
    const received = new Set(account.receipts.map(({ on }: { on: string }) => on));
    for (const day of [...days('paidInFull'), ...days('sumDueOnTheDayPaid')]) expect(received).toContain(day);
  });
});
