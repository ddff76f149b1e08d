import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factsOf, keptService } from '../support/kept-service.js';
import { stores } from '../support/stores.js';
import type { Json } from './house.js';

const caseFile = factsOf(JSON.parse(readFileSync('examples/trafficking-case/case.json', 'utf8')));
const raised = { by: 'inv-1', role: 'investigator', on: '2024-06-18' };
const flag = { id: 'f1', kind: 'humanTrafficking', raised };
const removed = { by: 'sup-1', role: 'supervisor', on: '2024-09-02', reason: 'Fictitious reason' };
/** Every offence charged as something else: keeping a brothel used for prostitution. */
const other = caseFile.offences.map((each: Json) => ({ ...each, offence: 'SOA1956_33A' }));

describe.each(stores())('the flag of a case kept on $name', (store) => {
  const api = keptService(store);
  const ann = api.as('ann', 'investigator');
  const pru = api.as('pru', 'prosecutor');
  const sue = api.as('sue', 'supervisor');

  async function newCase(id: string, financialOrders?: Json): Promise<string> {
    const document = { caseFile: { ...caseFile, id }, ...(financialOrders && { financialOrders }) };
    const { status, body } = await ann.post('/v1/cases', document);
    expect(status).toBe(201);
    const path = `/v1/cases/${body.case}`;
    for (const subject of ['pru', 'sue']) await ann.ask('PUT', `${path}/members/${subject}`);
    return path;
  }
  const gateOf = async (path: string): Promise<Json> =>
    (await pru.get(`${path}/gate?stage=charge&asAt=2024-09-03`)).body.gate;

  it('is taken out by nobody, whichever way', async () => {
    const path = await newCase('kept', { flags: [flag] });
    for (const caller of [ann, pru]) {
      for (const flags of [[], null, [{ ...flag, id: 'f2' }], [{ ...flag, kind: 'exploitation' }]]) {
        const { status, body } = await caller.change('PATCH', path, 1, { financialOrders: { flags } });
        const { pointer, law } = body.errors[0];
        expect([status, pointer, law]).toEqual([409, '/financialOrders/flags', 'Modern Slavery Act 2015, s 8']);
      }
      expect((await caller.change('PUT', path, 1, { caseFile: { ...caseFile, id: 'kept' } })).status).toBe(409);
    }
    for (const caller of [ann, pru, sue]) {
      expect((await caller.change('DELETE', `${path}/flags/f1`, 1)).status).toBe(405);
      const overwritten = { ...flag, raised: { ...raised, by: 'inv-2' } };
      expect((await caller.change('PUT', `${path}/flags/f1`, 1, overwritten)).status).toBe(409);
    }
    expect((await gateOf(path)).value).toMatchObject({ flagged: true, flagRecorded: true, opens: false });
  });

  it('outlives the charge', async () => {
    const path = await newCase('dropped', { flags: [flag] });
    expect((await ann.change('PATCH', path, 1, { caseFile: { offences: other } })).status).toBe(200);
    expect((await gateOf(path)).value).toMatchObject({ flagged: true, opens: false });
  });

  it('or a note of the charge, is wanted before the charge is dropped', async () => {
    const path = await newCase('unrecorded', { flags: [] });
    const { status, body } = await ann.change('PATCH', path, 1, { caseFile: { offences: other } });
    expect(status).toBe(409);
    expect(body.errors[0]).toMatchObject({ pointer: '/caseFile/offences' });
    const chargedBefore = [{ offence: 'MSA_2', chargedOn: '2024-06-20', replacedOn: '2024-08-01' }];
    const noted = { caseFile: { offences: other }, financialOrders: { chargedBefore } };
    expect((await ann.change('PATCH', path, 1, noted)).status).toBe(200);
    const forgotten = { financialOrders: { chargedBefore: [] } };
    expect((await ann.change('PATCH', path, 2, forgotten)).status).toBe(409);
    expect((await gateOf(path)).value).toMatchObject({ flagged: true, flagRecorded: false, opens: false });
  });

  it('is removed by a supervisor alone, and not by the person who recorded it', async () => {
    const path = await newCase('removed', { flags: [flag] });
    for (const caller of [ann, pru]) {
      expect((await caller.change('PATCH', `${path}/flags/f1`, 1, { removed })).status).toBe(403);
    }
    // Whoever recorded the flag stays the same person under another role and another reference.
    const { status, body } = await api
      .as('ann', 'supervisor')
      .change('PATCH', `${path}/flags/f1`, 1, { removed: { ...removed, by: 'sup-9' } });
    expect([status, body.errors[0].pointer]).toEqual([409, '/financialOrders/flags']);
    expect((await sue.change('PATCH', `${path}/flags/f1`, 1, { removed })).status).toBe(200);
    expect((await pru.get(`${path}/flags/f1`)).body).toMatchObject({ id: 'f1', removed });
  });

  it('lets nobody but a supervisor pass the gate', async () => {
    const path = await newCase('passed', { flags: [flag] });
    const override = (role: string) => ({ id: 'o1', stage: 'charge', ...removed, role });
    const rest = Object.fromEntries(Object.entries(override('supervisor')).filter(([name]) => name !== 'reason'));
    for (const caller of [ann, pru]) {
      for (const role of ['supervisor', 'prosecutor']) {
        const answer = await caller.post(`${path}/overrides`, override(role), { 'if-match': '"1"' });
        expect(answer.status).toBe(403);
      }
      const patch = { financialOrders: { overrides: [override('supervisor')] } };
      expect((await caller.change('PATCH', path, 1, patch)).status).toBe(403);
    }
    expect((await sue.post(`${path}/overrides`, rest, { 'if-match': '"1"' })).status).toBe(400);
    expect((await gateOf(path)).value.opens).toBe(false);
    expect((await sue.post(`${path}/overrides`, override('supervisor'), { 'if-match': '"1"' })).status).toBe(201);
    expect((await gateOf(path)).value).toMatchObject({ opens: true, overrides: 1 });
  });
});
