import { describe, expect, it } from 'vitest';
import { type AuditEvent, auditTo } from '../../packages/api/src/operation/audit.js';
import { exampleRequest } from '../../packages/api/src/openapi/example-request.js';
import { plainIdentity, factsOf } from '../support/kept-service.js';
import { embeddedStore } from '../support/stores.js';
import { service } from './house.js';

const events: AuditEvent[] = [];
const now = () => new Date('2026-03-20T12:00:00.000Z');
const api = service(undefined, {
  store: embeddedStore().open(),
  identity: plainIdentity,
  now,
  audit: (event) => events.push(event),
});
const as = (caller: string) => ({ authorization: `Bearer ${caller}` });
/** What the auditor hears of a request: it is told when the connection is done with the answer. */
const heard = async (asked: Promise<{ readonly headers: Headers }>) => {
  events.length = 0;
  const { headers } = await asked;
  await expect.poll(() => events.length).toBe(1);
  expect(events[0]).toMatchObject({ correlationId: headers.get('x-request-id'), when: now().toISOString() });
  return events[0];
};

describe('the auditor', () => {
  it('hears who did what to which case, for whom, and what came of it', async () => {
    const document = { caseFile: factsOf(exampleRequest.caseFile) };
    const key = { ...as('ann~investigator'), 'idempotency-key': 'one' };
    const made = await heard(api.post('/v1/cases', document, key));
    expect(made).toMatchObject({
      what: 'case:create',
      who: 'ann',
      subjectType: 'case',
      details: { status: 201, outcome: 'done', method: 'POST', route: '/v1/cases', roles: ['investigator'] },
    });
    const path = `/v1/cases/${made?.subjectId}`;
    expect(await heard(api.post('/v1/cases', document, key))).toMatchObject({ details: { outcome: 'repeated' } });
    expect(await heard(api.get(path, as('ann~investigator')))).toMatchObject({
      what: 'case:read',
      subjectId: made?.subjectId,
      details: { outcome: 'done' },
    });
    // Those who were turned away too, at the case or at the door of the whole operation.
    expect(await heard(api.get(path, as('eve~prosecutor')))).toMatchObject({
      what: 'case:read',
      who: 'eve',
      subjectId: made?.subjectId,
      details: { status: 404, outcome: 'refused' },
    });
    expect(await heard(api.get(path, as('eve~analyst')))).toMatchObject({
      details: { status: 403, outcome: 'refused' },
    });
    expect(await heard(api.get('/v1/cases', as('ann~investigator')))).toMatchObject({
      what: 'case:search',
      subjectId: 'none',
      subjectType: 'cases',
    });
  });

  it('hears nothing of what is about no case, and nothing that a case holds', async () => {
    events.length = 0;
    await api.get('/v1/law', as('ann~investigator'));
    await heard(api.get('/v1/cases?person=Roe', as('ann~investigator')));
    expect(events).toHaveLength(1);
    expect(JSON.stringify(events)).not.toMatch(/Roe/);
  });

  it('is told in the shape of the field, a line for each event', () => {
    const lines: string[] = [];
    const details = {
      status: 200,
      outcome: 'done',
      method: 'GET',
      route: '/v1/cases/:case',
      roles: ['court'],
    } as const;
    const event = {
      what: 'case:read',
      who: 'a',
      when: 'b',
      subjectId: 'c',
      subjectType: 'case',
      correlationId: 'd',
      details,
    } as const;
    auditTo((line) => lines.push(line))(event);
    expect(lines).toHaveLength(1);
    expect(Object.keys(JSON.parse(lines[0] ?? ''))).toEqual([
      'what',
      'who',
      'when',
      'service',
      'subjectId',
      'subjectType',
      'correlationId',
      'details',
    ]);
    expect(JSON.parse(lines[0] ?? '')).toEqual({ ...event, service: 'recoup' });
  });
});
