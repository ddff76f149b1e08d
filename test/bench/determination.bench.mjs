// What a determination costs: in the library, by item, and over HTTP, beside a bare route that parses the same request
// and serializes the same reply. Servers run in processes of their own; rounds alternate, so that both meet the same
// machine, and the median counts.

import { createApp } from '@recoup/api';
import { determine } from '@recoup/core';
import autocannon from 'autocannon';
import express from 'express';
import { fork } from 'node:child_process';
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const name = 'determination';

const sha256 = (text) => hash('sha256', text);
const exampleFile = new URL('../../examples/trafficking-case/request.json', import.meta.url);
const path = '/v1/determinations';
const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];

const DEFENDANTS = 12;
const SIZES = [500, 1000, 2000];
const RUNS = 9;

const ROUNDS = 5;
const SECONDS = 3;
const CONNECTIONS = 10;

export async function run() {
  return [...costByItem(), ...(await requestsPerSecond())];
}

/** Milliseconds of the library at each size, runs interleaved; the first round warms up. */
function costByItem() {
  const requests = SIZES.map((items) => ({ items, request: caseOf(items), took: [] }));
  for (let round = 0; round <= RUNS; round += 1) {
    for (const { request, took } of requests) {
      const start = performance.now();
      determine(request, sha256);
      if (round > 0) took.push(performance.now() - start);
    }
  }
  const [smallest] = requests;
  const byItem = ({ items, took }) => (median(took) * 1000) / items;
  return requests.map((each) => ({
    name: `determination/library, ${each.items} items`,
    value: byItem(each),
    unit: 'µs/item',
    against: each === smallest ? null : `an item of ${smallest.items}`,
    ratio: each === smallest ? null : byItem(each) / byItem(smallest),
  }));
}

async function requestsPerSecond() {
  const servers = await Promise.all(['ours', 'bare'].map(start));
  const rates = servers.map(() => []);
  try {
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const [index, { port }] of servers.entries()) {
        const rate = await shoot(port, round === 0 ? 1 : SECONDS);
        if (round > 0) rates[index].push(rate);
      }
    }
  } finally {
    for (const { child } of servers) child.kill();
  }
  const [ours, bare] = rates.map(median);
  return [
    { name: 'determination/http, bare route', value: bare, unit: 'requests/s' },
    { name: 'determination/http', value: ours, unit: 'requests/s', against: 'the bare route', ratio: ours / bare },
  ];
}

function start(which) {
  const child = fork(fileURLToPath(import.meta.url), [which], { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('message', (port) => resolve({ child, port }));
    child.once('exit', (code) => reject(new Error(`the ${which} server ended with ${code}`)));
  });
}

async function shoot(port, duration) {
  const { requests, non2xx, errors } = await autocannon({
    url: `http://127.0.0.1:${port}${path}`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: readFileSync(exampleFile),
    connections: CONNECTIONS,
    duration,
  });
  if (non2xx + errors > 0) throw new Error(`${non2xx} refusals and ${errors} errors`);
  return requests.total / duration;
}

/** As little as Express can do: the same request parsed, the same reply serialized. */
function bareApp() {
  const reply = JSON.parse(JSON.stringify(determine(JSON.parse(readFileSync(exampleFile, 'utf8')), sha256)));
  const app = express();
  app.post(path, express.json({ limit: '20mb' }), (_request, response) => response.json(reply));
  return app;
}

if (process.send !== undefined && ['ours', 'bare'].includes(process.argv[2])) {
  const app = process.argv[2] === 'ours' ? createApp({ sha256 }) : bareApp();
  const server = app.listen(0, '127.0.0.1', () => process.send(server.address().port));
  process.once('disconnect', () => process.exit());
}

/** A case of many items shared by twelve defendants: every list in use, one item in ten disputed, links between items. */
function caseOf(items) {
  const defendants = Array.from({ length: DEFENDANTS }, (_, index) => `d${index + 1}`);
  const owner = (index) => defendants[index % DEFENDANTS];
  const day = (index) =>
    `202${1 + (index % 3)}-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
  const pounds = (index) => `${1000 + ((index * 37) % 9000)}.${String(index % 100).padStart(2, '0')}`;
  const disputed = (index) =>
    index % 10 === 0
      ? {
          contentions: [
            { by: 'prosecution', amount: pounds(index + 5), reason: 'Shown by the accounts' },
            {
              by: 'defence',
              counted: false,
              reason: 'A loan',
              ...(index % 20 === 0 ? { ground: 'assumptionIncorrect' } : {}),
            },
            { by: 'court', amount: pounds(index), reason: 'On the evidence' },
          ],
        }
      : {};
  const list = (share, make) => Array.from({ length: Math.round(items * share) }, (_, index) => make(index));
  return {
    caseFile: {
      schemaVersion: '1',
      id: `bench-${items}`,
      proceedings: [{ id: 'p1', started: [{ step: 'chargedAfterArrestWithoutWarrant', on: '2024-06-15' }] }],
      defendants: defendants.map((id) => ({
        id,
        kind: 'individual',
        prosecutorAsks: true,
        absconded: false,
        aged18OrOverWhenConvicted: true,
        victimProceedings: 'none',
        unlawfulProfitProceedings: false,
        availableAmountShown: true,
      })),
      otherParties: [{ id: 'other', kind: 'individual' }],
      offences: [
        {
          id: 'count-1',
          offence: 'MSA_2',
          committed: { from: '2021-01-01', to: '2023-12-31' },
          against: defendants.map((defendant) => ({
            defendant,
            proceedings: 'p1',
            outcome: 'convicted',
            convictedOn: '2025-01-20',
            route: 'convictedInCrownCourt',
          })),
        },
      ],
      transfers: list(0.5, (index) => ({
        id: `t${index}`,
        to: owner(index),
        on: day(index),
        amount: pounds(index),
        ...disputed(index),
      })),
      expenditure: list(0.2, (index) => ({
        id: `e${index}`,
        by: owner(index),
        on: day(index),
        amount: '900.00',
        ...(index % 3 === 0 ? { metFrom: [{ item: `t${index}`, amount: '400.00' }] } : {}),
      })),
      obtained: list(0.15, (index) => ({
        id: `o${index}`,
        description: 'Wages withheld',
        obtainedBy: [owner(index)],
        offences: ['count-1'],
        kind: 'pecuniaryAdvantage',
        on: day(index),
        amount: pounds(index),
        ...disputed(index + 1),
      })),
      property: list(0.1, (index) => ({
        id: `h${index}`,
        description: 'Goods',
        kind: 'other',
        interests: [
          {
            holder: owner(index),
            share: '1/1',
            heldFrom: day(index),
            heldUntil: null,
            valueWhenObtained: pounds(index),
          },
        ],
        valuations: [{ on: '2025-02-01', amount: pounds(index + 3) }],
        ...(index % 2 === 0 ? { represents: [{ item: `t${index}`, share: '1/1' }] } : {}),
      })),
      gifts: list(0.05, (index) => ({
        id: `g${index}`,
        by: owner(index),
        to: 'other',
        description: 'Goods',
        on: day(index),
        value: pounds(index),
        consideration: '0.00',
        valueWithRecipientNow: '100.00',
      })),
    },
    asAt: '2025-03-14',
    footings: ['prosecution', 'defence', 'court'],
  };
}
