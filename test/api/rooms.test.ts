import { openApiDocument } from '@recoup/api';
import { describe, expect, it } from 'vitest';
import { type Json, service } from './house.js';

const api = service();

const { paths }: Json = openApiDocument();

/** The example of an operation, as the contract tells it. */
const exampleOf = (path: string): Json => paths[path].post.requestBody.content['application/json'].example;

describe.each(['/v1/restraint', '/v1/financial-orders'])('%s', (room) => {
  it('lists what can be asked, and each question refuses what is no fact of it, with law and remedy', async () => {
    const { body } = await api.get(room);
    expect(body.questions.length).toBeGreaterThan(15);
    for (const { path, provision } of body.questions) {
      expect(path.startsWith(`${room}/`)).toBe(true);
      expect(provision).toMatch(/\d/);
      const refused = await api.post(path, { thisIsNoFact: 1 });
      expect(refused.status, path).toBe(400);
      for (const error of refused.body.errors) {
        expect(error.law, path).toMatch(/\d/);
        expect(error.remedy, path).not.toBe('');
      }
    }
  });

  it('answers its examples with reasons that cite provisions', async () => {
    const { body } = await api.get(room);
    for (const { path } of body.questions) {
      const { status, body: answer } = await api.post(path, exampleOf(path));
      expect(status, path).toBe(200);
      expect(answer.reasons.length, path).toBeGreaterThan(0);
      for (const { provision } of answer.reasons) expect(provision.url, path).toMatch(/^https?:/);
    }
  });

  it('takes no parameters, and says so', async () => {
    expect((await api.get(`${room}?on=2024-01-01`)).body.errors).toMatchObject([{ in: 'query', pointer: '/on' }]);
  });
});

describe('restraint', () => {
  it('has its tools, states and transitions as data', async () => {
    const { body } = await api.get('/v1/restraint');
    expect([body.tools.length, body.transitions.length, body.states.DISCHARGED]).toEqual([
      17,
      31,
      'The restraint order is discharged',
    ]);
  });

  it('refuses an impossible transition with 200, a reason, and the order as it was', async () => {
    const { event } = exampleOf('/v1/restraint/orders/transitions');
    const { status, body } = await api.post('/v1/restraint/orders/transitions', { event });
    expect([status, body.kind, body.value.permitted, body.value.to]).toEqual([200, 'decided', false, 'NOT_CONSIDERED']);
    expect(body.reasons[0].says).toContain('grant is not possible from NOT_CONSIDERED, only from APPLIED');
    expect(body.value.possible).toEqual(['considerRestraint']);
  });

  it('takes back the order that it sent', async () => {
    const granted = await api.post('/v1/restraint/orders/transitions', exampleOf('/v1/restraint/orders/transitions'));
    const event = { id: 's', event: 'serve', on: '2024-07-22', persons: ['d1', 'd2'], affectedNotified: true };
    const served = await api.post('/v1/restraint/orders/transitions', { order: granted.body.value.order, event });
    expect([served.body.value.permitted, served.body.value.overlays.served]).toEqual([true, true]);
    expect(served.body.value.next.map(({ due }: Json) => due)).toEqual(['2024-07-29']);
  });

  it('answers the same life whatever the order of recording', async () => {
    const example = exampleOf('/v1/restraint/orders');
    const { body } = await api.post('/v1/restraint/orders', example);
    const other = await api.post('/v1/restraint/orders', { ...example, events: [...example.events].reverse() });
    expect(other.body).toEqual(body);
    expect([body.value.order.state, body.value.refused]).toEqual(['IN_FORCE_POSTORDER', []]);
  });

  it('never says that there is a risk of dissipation: that is for the court', async () => {
    const { body } = await api.post('/v1/restraint/risk', exampleOf('/v1/restraint/risk'));
    expect(body.kind).toBe('forTheCourt');
  });

  it('bars legal fees of the case', async () => {
    const request = { ...exampleOf('/v1/restraint/variations'), asked: 'legalExpensesOfTheCase', exception: undefined };
    const { body } = await api.post('/v1/restraint/variations', request);
    expect([body.kind, body.value]).toEqual(['decided', { open: false }]);
  });

  it('names the fact, the law and the remedy where a day is before the Act', async () => {
    const { status, body } = await api.post('/v1/restraint/conditions', { applicationMade: '2003-03-23' });
    expect([status, body.errors[0].pointer]).toEqual([400, '/applicationMade']);
    expect(body.errors[0].detail).toContain('before Part 2 came into force on 24 March 2003 (s 40)');
  });
});

describe('financial orders', () => {
  it('has every order at every stage as data', async () => {
    const { body } = await api.get('/v1/financial-orders');
    expect(body.matrix).toHaveLength(body.orders.length * body.stages.length);
  });

  it('keeps the gate of the example shut, and says what is unanswered and why', async () => {
    const { body } = await api.post('/v1/financial-orders/gate', exampleOf('/v1/financial-orders/gate'));
    expect(body.value.opens).toBe(false);
    expect(body.value.unanswered.map(({ order }: Json) => order)).toEqual([
      'compensation',
      'reparationOrder',
      'complianceOrder',
      'restraint',
    ]);
    expect(body.value.notAnswers).toMatchObject([{ id: 'n3' }]);
  });

  it('refuses an override without a reason, and names field, law and remedy', async () => {
    const override = { id: 'o1', stage: 'sentence', by: 'supervisor-1', role: 'supervisor', on: '2024-05-20' };
    const example = exampleOf('/v1/financial-orders/gate');
    const { status, body } = await api.post('/v1/financial-orders/gate', { ...example, overrides: [override] });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ pointer: '/overrides/0/reason', law: 'Modern Slavery Act 2015, s 8' }]);
  });

  it('opens the gate for a supervisor with a reason, counts the override, and still names what is unanswered', async () => {
    const reason = 'The list was brought forward; compensation and reparation follow on 3 June';
    const override = { id: 'o1', stage: 'sentence', by: 'supervisor-1', role: 'supervisor', on: '2024-05-20', reason };
    const example = exampleOf('/v1/financial-orders/gate');
    const { body } = await api.post('/v1/financial-orders/gate', { ...example, overrides: [override] });
    expect([body.value.opens, body.value.overrides, body.value.overridden.length]).toEqual([true, 1, 4]);
  });
});
