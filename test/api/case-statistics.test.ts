import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { CaseDocument } from '../../packages/api/src/cases/document.js';
import { caseRecordOf } from '../../packages/api/src/statistics/record.js';
import { factsOf, keptServiceOn } from '../support/kept-service.js';
import { stores } from '../support/stores.js';
import type { Json } from './house.js';

const facts: Json = factsOf(JSON.parse(readFileSync('examples/trafficking-case/case.json', 'utf8')));
const unit = { area: '07', agency: 'police' };
const raised = { by: 'investigator-3', role: 'investigator', on: '2024-06-01' };
const financialOrders = { flags: [{ id: 'f1', kind: 'modernSlavery', raised }] };
const events = [
  { id: 'e1', kind: 'charged', on: '2024-06-18', defendant: 'd1' },
  { id: 'e2', kind: 'convicted', on: '2025-01-20', defendant: 'd1' },
  { id: 'e3', kind: 'sentenced', on: '2025-02-10', defendant: 'd1' },
  { id: 'e4', kind: 'confiscationOrderMade', on: '2025-03-14', defendant: 'd1' },
];
const orders = [{ id: 'order-1', defendant: 'd1', made: '2025-03-14', amount: '1000.00' }];
const whole = { caseFile: facts, events, financialOrders, enforcement: { orders }, unit };
const payment = { from: 'defendant', id: 'p1', order: 'order-1', on: '2025-04-01', amount: '100.00' };
const nothing = { payments: [], considerations: [], considered: [] };
const DAY = '2026-03-20';

const counted = (json: Json, beside: Json = nothing, asAt = DAY): Json =>
  caseRecordOf(CaseDocument.parse(json), json, beside, asAt as never);

describe('a kept case as statistics see it', () => {
  it('has what its record says, as JSON, and nothing that it does not say', () => {
    const { record } = counted(whole, { ...nothing, payments: [payment] });
    const one = JSON.parse(JSON.stringify(record));
    expect(one).toMatchObject({ period: '2025-Q1', area: '07', agency: 'police', flagged: true });
    expect(one.victims).toBeUndefined();
    const [first, second] = one.defendants;
    expect(first).toMatchObject({ furthest: 'ordered', ordered: '1000.00', collected: '100.00', answered: 0 });
    expect(first.due).toBeGreaterThan(0);
    for (const unknown of ['benefit', 'available', 'reparationOrdered', 'reparationPaid', 'stopped', 'days']) {
      expect(first[unknown], unknown).toBeUndefined();
    }
    expect([second.ordered, second.collected]).toEqual([undefined, undefined]);
  });

  it('is as it stood on the day: what comes later does not count', () => {
    const { record } = counted(whole, { ...nothing, payments: [payment] }, '2024-07-01');
    const one = JSON.parse(JSON.stringify(record));
    expect([one.period, one.defendants[0].ordered]).toEqual(['2024-Q2', undefined]);
    const paid = counted(whole, { ...nothing, payments: [payment] }, '2025-03-20');
    expect(JSON.parse(JSON.stringify(paid.record)).defendants[0].collected).toBe('0.00');
  });

  it('counts the orders that were to be considered at each stage passed, and no other', () => {
    const due = (asAt: string) => JSON.parse(JSON.stringify(counted(whole, nothing, asAt).record)).defendants[0].due;
    const untouched = JSON.parse(JSON.stringify(counted(whole, nothing, DAY).record));
    expect(due('2025-03-14')).toBe(untouched.defendants[0].due);
    const ended = [{ ...events[0], kind: 'noFurtherAction' }];
    const early = { caseFile: notDecided(facts), events: ended, financialOrders, unit };
    const referred = JSON.parse(JSON.stringify(counted(early).record)).defendants[0];
    expect([referred.furthest, referred.due]).toEqual(['referred', 0]);
  });

  it.each([
    ['unit', { ...whole, unit: undefined }],
    ['events', { ...whole, events: undefined }],
    ['events', { ...whole, events: [{ ...events[0], on: '2026-03-21' }] }],
    ['flag', { ...whole, financialOrders: undefined, caseFile: { ...facts, offences: noTrafficking(facts) } }],
  ])('is not counted without %s', (leftOut, json) => {
    const plain = JSON.parse(JSON.stringify(json));
    expect(counted(plain)).toEqual({ leftOut });
  });
});

/** The offences under another key: a charge of slavery or trafficking flags a case by itself. */
function noTrafficking(caseFile: Json): Json {
  return caseFile.offences.map((offence: Json) => ({ ...offence, offence: 'FRAUD_1' }));
}

function notDecided(caseFile: Json): Json {
  const offences = caseFile.offences.map((offence: Json) => ({
    ...offence,
    against: offence.against.map(({ defendant }: Json) => ({ defendant, outcome: 'undecided' })),
  }));
  const { otherOrders, ...others } = caseFile;
  expect(otherOrders).toBeDefined();
  return { ...others, offences };
}

describe.each(stores())('statistics over the cases kept on $name', (store) => {
  const db = store.open();
  const api = keptServiceOn(db);
  const [ann, pru, sue] = [api.as('ann', 'investigator'), api.as('pru', 'prosecutor'), api.as('sue', 'supervisor')];
  const paths: string[] = [];
  beforeAll(async () => {
    for (let n = 0; n < 23; n += 1) {
      const document = { caseFile: { ...facts, id: `case-${n}` }, events, financialOrders, ...(n < 21 && { unit }) };
      const { status, body } = await ann.post('/v1/cases', document);
      expect(status).toBe(201);
      const at = `/v1/cases/${body.case}`;
      paths.push(at);
      for (const subject of ['pru', 'sue']) await ann.ask('PUT', `${at}/members/${subject}`);
      expect((await pru.post(`${at}/orders`, orders[0], { 'if-match': '"1"' })).status).toBe(201);
      expect((await ann.post(`${at}/payments`, payment)).status).toBe(201);
    }
  });
  const ask = (query = '') => api.as('lyn', 'analyst').get(`/v1/statistics/cases?by=area${query}`);
  const sum = (body: Json, id: string) => body.statistics.value.sums.find((each: Json) => each.id === id).total;

  it('count each once, in one pass over more than a page of them, and hide small numbers', async () => {
    const { status, body } = await ask();
    expect(status).toBe(200);
    expect(body.asAt).toBe(DAY);
    expect(body.notCounted).toEqual({ unit: null, events: 0, flag: 0, account: 0, ordersDue: 0 });
    expect(body.statistics.value.tables.find((each: Json) => each.id === 'cases').grandTotal).toBe(21);
    expect(sum(body, 'collected')).toBe('2100.00');
  });

  it('leave out what no kept case says, and name it: nothing known is not nothing', async () => {
    const { body } = await ask();
    const { tables, sums, incentivisation, ratios } = body.statistics.value;
    const ids = (all: Json) => all.map(({ id }: Json) => id);
    expect(ids(tables)).toEqual(['cases', 'defendants', 'ordersDue', 'considered', 'reasons', 'offencesCharged']);
    expect(ids(sums)).toEqual(['ordered', 'interest', 'collected', 'outstanding']);
    expect(ids(incentivisation)).toEqual([]);
    expect(ids(ratios)).toEqual(['coverage', 'collectedOverOrdered']);
    expect(body.notHeld).toEqual(expect.arrayContaining(['benefit', 'victims', 'netReceipts', 'victimsOverCollected']));
  });

  it('leave out what is erased', async () => {
    const why = { 'recoup-reason': 'Kept long enough', 'idempotency-key': 'erase' };
    expect((await sue.ask('POST', `${paths[0]}/erasure`, undefined, why)).status).toBe(200);
    const { body } = await ask();
    expect(sum(body, 'collected')).toBe('2000.00');
  });

  it('are for analysts and supervisors', async () => {
    expect((await ann.get('/v1/statistics/cases?by=area')).status).toBe(403);
    expect((await sue.get('/v1/statistics/cases?by=agency&population=all')).status).toBe(200);
    expect((await ask('&smallest=2')).status).toBe(400);
  });
});
