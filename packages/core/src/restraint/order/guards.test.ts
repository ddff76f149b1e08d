import { describe, expect, it } from 'vitest';
import { restraintTransitions } from '../index.js';
import { step, valueOf, wantedBy } from '../../../../../test/support/restraint.js';

// Sheet, section 8: the table E1 to E21. Each guard, its fact left out and the other way.

type Facts = Readonly<Record<string, unknown>>;
const inForce = (state: string, more: Facts = {}) => ({
  state,
  reliedOn: ['C2'],
  persons: [{ person: 'd1' }],
  ...more,
});

interface Guarded {
  readonly order: Facts;
  readonly event: Facts;
  readonly to: string;
  /** The facts of the guard, with the answer that refuses. `undefined`: none does. */
  readonly facts: Facts;
}

const ROWS: Readonly<Record<string, Guarded>> = {
  E1: {
    order: {},
    event: { event: 'considerRestraint', reason: 'A house' },
    to: 'CONSIDERED',
    facts: { reason: '  ' },
  },
  E2: {
    order: { state: 'CONSIDERED' },
    event: { event: 'decideNot', reason: 'Nothing found', author: 'DC A. Example' },
    to: 'NOT_SOUGHT',
    facts: { reason: ' ', author: ' ' },
  },
  E3: {
    order: { state: 'CONSIDERED' },
    event: { event: 'prepare', conditions: ['C1'], riskEvidence: true },
    to: 'PREPARING',
    facts: { conditions: [], riskEvidence: false },
  },
  'E4, an investigator': {
    order: { state: 'PREPARING' },
    event: { event: 'authorise', applicant: 'accreditedFinancialInvestigator', superintendentConsents: true },
    to: 'AUTHORISED',
    facts: { applicant: undefined, superintendentConsents: false },
  },
  'E4, a prosecutor': {
    order: { state: 'PREPARING' },
    event: { event: 'authorise', applicant: 'prosecutor', lawyerReviewed: true },
    to: 'AUTHORISED',
    facts: { applicant: undefined, lawyerReviewed: false },
  },
  E5: {
    order: { state: 'AUTHORISED' },
    event: { event: 'issue', checklistComplete: true, statementOfTruthSigned: true },
    to: 'APPLIED',
    facts: { checklistComplete: false, statementOfTruthSigned: false },
  },
  E8: {
    order: { state: 'APPLIED', appliedOn: '2025-01-07' },
    event: { event: 'grant', reliedOn: ['C2'], persons: ['d1'], confiscationOrderUnpaid: false },
    to: 'IN_FORCE_POSTCHARGE',
    facts: { confiscationOrderUnpaid: undefined },
  },
  E9: {
    order: { state: 'APPLIED', appliedOn: '2025-01-07' },
    event: { event: 'grant', reliedOn: ['C2'], persons: ['d1'], confiscationOrderUnpaid: true },
    to: 'IN_FORCE_POSTORDER',
    facts: { confiscationOrderUnpaid: undefined },
  },
  E11: {
    order: inForce('IN_FORCE_POSTCHARGE'),
    event: { event: 'serve', persons: ['d1'], affectedNotified: true },
    to: 'IN_FORCE_POSTCHARGE',
    facts: { affectedNotified: undefined, persons: ['d2'] },
  },
  E12: {
    order: inForce('IN_FORCE_PRECHARGE', { reliedOn: ['C1'] }),
    event: { event: 'proceedingsStart', how: 'writtenCharge' },
    to: 'IN_FORCE_POSTCHARGE',
    facts: { how: undefined },
  },
  E13: {
    order: inForce('IN_FORCE_PRECHARGE', { reliedOn: ['C1'] }),
    event: { event: 'reasonableTimePassed', courtFinds: true },
    to: 'IN_FORCE_PRECHARGE',
    facts: { courtFinds: false },
  },
  E14: {
    order: inForce('IN_FORCE_POSTCHARGE'),
    event: { event: 'confiscationOrderMade', unpaid: '0.01' },
    to: 'IN_FORCE_POSTORDER',
    facts: { unpaid: '0.00' },
  },
  E15: {
    order: inForce('IN_FORCE_POSTCHARGE'),
    event: { event: 'proceedingsConcluded', how: 'acquitted' },
    to: 'IN_FORCE_POSTCHARGE',
    facts: { how: 'discontinued' },
  },
  'E15, quashed': {
    order: inForce('IN_FORCE_POSTCHARGE'),
    event: { event: 'convictionQuashed', retrialOrderedOrSought: false },
    to: 'IN_FORCE_POSTCHARGE',
    facts: { retrialOrderedOrSought: undefined },
  },
  'E17, granted': {
    order: inForce('IN_FORCE_REOPENED', { reliedOn: ['C5'] }),
    event: { event: 'applicationConcluded', granted: true, resultingOrderEnded: true },
    to: 'IN_FORCE_REOPENED',
    facts: { granted: undefined, resultingOrderEnded: false },
  },
  'E17, not made': {
    order: inForce('IN_FORCE_REOPENED', { reliedOn: ['C5'] }),
    event: { event: 'notMadeInReasonableTime', courtFinds: true },
    to: 'IN_FORCE_REOPENED',
    facts: { courtFinds: false },
  },
  E18: {
    order: inForce('IN_FORCE_POSTORDER'),
    event: { event: 'vary', appliedBy: 'personAffected', noticeExcused: true, served: null },
    to: 'IN_FORCE_POSTORDER',
    facts: { appliedBy: 'another', noticeExcused: false },
  },
  'E18, refused': {
    order: inForce('IN_FORCE_POSTORDER'),
    event: { event: 'refuseVariation', appliedBy: 'personAffected', noticeExcused: true, served: null },
    to: 'IN_FORCE_POSTORDER',
    facts: { appliedBy: 'another', noticeExcused: false },
  },
  E19: {
    order: inForce('IN_FORCE_POSTORDER'),
    event: { event: 'discharge', ground: 'discretion' },
    to: 'DISCHARGED',
    facts: { ground: 'duty' },
  },
  E20: {
    order: inForce('IN_FORCE_POSTCHARGE'),
    event: { event: 'appointManagementReceiver', byRestraintApplicant: true },
    to: 'IN_FORCE_POSTCHARGE',
    facts: { byRestraintApplicant: false },
  },
  E21: {
    order: inForce('IN_FORCE_POSTORDER', { managementReceiver: true }),
    event: {
      event: 'appointEnforcementReceiver',
      byProsecutor: true,
      orderUnsatisfied: true,
      subjectToAppeal: false,
    },
    to: 'IN_FORCE_POSTORDER',
    facts: { byProsecutor: false, orderUnsatisfied: false, subjectToAppeal: true },
  },
  F4: {
    order: inForce('IN_FORCE_POSTCHARGE', { appliedOn: '2025-01-07' }),
    event: { event: 'authoriseDetention', heldUnder: 'section352' },
    to: 'IN_FORCE_POSTCHARGE',
    facts: { heldUnder: 'another' },
  },
};

const on = (event: Facts) => ({ on: '2026-02-02', ...event });
const rows = Object.entries(ROWS);
const facts = rows.flatMap(([id, row]) => Object.keys(row.facts).map((fact) => [id, fact, row] as const));

describe('a transition whose guard is met', () => {
  it.each(rows)('%s is made', (id, { order, event, to }) => {
    const made = valueOf(step(order, on(event)));
    expect([made.permitted, made.transition?.id, made.to]).toEqual([true, id.replace(/,.*/, ''), to]);
  });
});

describe('a guard', () => {
  const optional = facts.filter(([, fact]) => fact !== 'persons');

  it.each(optional)('of %s waits for %s', (_, fact, { order, event }) => {
    const rest = Object.fromEntries(Object.entries(event).filter(([key]) => key !== fact));
    expect(wantedBy(step(order, on(rest)))).toEqual([`/event/${fact}`]);
  });

  it.each(facts.filter(([, fact, row]) => row.facts[fact] !== undefined))(
    'of %s refuses on %s, and leaves the order as it was',
    (_, fact, row) => {
      const { permitted, transition, from, to } = valueOf(
        step(row.order, on({ ...row.event, [fact]: row.facts[fact] })),
      );
      expect([permitted, transition, to]).toEqual([false, null, from]);
    },
  );
});

describe('receivers', () => {
  it('the management receiver hands over to an enforcement receiver, after whom none is appointed', () => {
    const { order, next } = valueOf(step(ROWS['E21']?.order ?? {}, on(ROWS['E21']?.event ?? {})));
    expect(order).toMatchObject({ enforcementReceiver: true, managementReceiver: false });
    expect(next.map(({ who }) => who)).toEqual(['management receiver']);
    const again = { event: 'appointManagementReceiver', on: '2026-03-02', byRestraintApplicant: true };
    expect(valueOf(step({ ...order }, again)).permitted).toBe(false);
  });
});

describe('an order of the Court of Appeal', () => {
  const refused = { state: 'REFUSED', appliedOn: '2025-01-07', appealable: { decision: 'refusal', on: '2025-01-10' } };
  const grant = (order: Facts, more: Facts = {}) =>
    valueOf(step(order, on({ event: 'grant', reliedOn: ['C3'], persons: ['d1'], ...more }))).permitted;

  it('is made on an appeal that is pending, and by no other court', () => {
    expect(grant({ ...refused, underAppeal: true }, { byCourtOfAppeal: true })).toBe(true);
    expect(grant({ ...refused, underAppeal: false }, { byCourtOfAppeal: true })).toBe(false);
    expect(grant({ ...refused, underAppeal: true })).toBe(false);
    expect(grant({ state: 'APPLIED' }, { byCourtOfAppeal: true })).toBe(false);
    expect(grant({ state: 'APPLIED' })).toBe(true);
  });
});

describe('time for leave to appeal: 14 days', () => {
  const appeal = (day: string, more: Facts = {}) => {
    const order = { state: 'REFUSED', appealable: { decision: 'refusal', on: '2026-11-16' } };
    return step(order, { event: 'appeal', on: day, by: 'restraintApplicant', against: 'refusal', ...more });
  };

  it('ends on 30 November for a decision of 16 November 2026, unless it is extended', () => {
    expect(valueOf(appeal('2026-11-30')).permitted).toBe(true);
    expect(wantedBy(appeal('2026-12-01'))).toEqual(['/event/timeExtended']);
    expect(valueOf(appeal('2026-12-01', { timeExtended: true })).permitted).toBe(true);
    expect(valueOf(appeal('2026-12-01', { timeExtended: false })).permitted).toBe(false);
  });

  it('is the applicant’s alone after a refusal', () => {
    expect(valueOf(appeal('2026-11-30', { by: 'personAffected' })).permitted).toBe(false);
    expect(valueOf(appeal('2026-11-30', { against: 'variationOrDischarge' })).permitted).toBe(false);
  });

  it('goes on to the Supreme Court: 14 days beginning with the reasons, to 13 February for 31 January', () => {
    const order = { state: 'REFUSED', underAppeal: true };
    const { next } = valueOf(step(order, { event: 'appealDetermined', on: '2027-01-31' }));
    expect(next.map(({ due }) => due)).toEqual(['2027-02-13']);
  });
});

describe('the table', () => {
  const IN_FORCE = 'IN_FORCE_PRECHARGE IN_FORCE_POSTCHARGE IN_FORCE_POSTORDER IN_FORCE_REOPENED';
  const TABLE: Readonly<Record<string, readonly [string, string]>> = {
    E1: ['NOT_CONSIDERED', 'CONSIDERED'],
    E2: ['CONSIDERED', 'NOT_SOUGHT'],
    E2b: ['NOT_SOUGHT', 'CONSIDERED'],
    E3: ['CONSIDERED', 'PREPARING'],
    E4: ['PREPARING', 'AUTHORISED'],
    E5: ['AUTHORISED', 'APPLIED'],
    E6: ['APPLIED', 'REFUSED'],
    E7: ['APPLIED', 'IN_FORCE_PRECHARGE'],
    E8: ['APPLIED', 'IN_FORCE_POSTCHARGE'],
    E9: ['APPLIED', 'IN_FORCE_POSTORDER'],
    E10: ['APPLIED', 'IN_FORCE_REOPENED'],
    E11: [IN_FORCE, 'same'],
    E12: ['IN_FORCE_PRECHARGE', 'IN_FORCE_POSTCHARGE'],
    E13: ['IN_FORCE_PRECHARGE', 'DISCHARGED'],
    E14: ['IN_FORCE_POSTCHARGE', 'IN_FORCE_POSTORDER'],
    E15: ['IN_FORCE_POSTCHARGE', 'DISCHARGED'],
    E16: ['IN_FORCE_POSTORDER', 'DISCHARGED'],
    E17: ['IN_FORCE_REOPENED', 'DISCHARGED'],
    E18: [IN_FORCE, 'same'],
    E19: [IN_FORCE, 'DISCHARGED'],
    E20: [IN_FORCE, 'same'],
    E21: ['IN_FORCE_POSTORDER', 'same'],
  };

  it.each(Object.entries(TABLE))('%s leads from %j as the sheet says', (id, [from, to]) => {
    const row = restraintTransitions.find((each) => each.id === id);
    expect([row?.from.join(' '), row?.to]).toEqual([from, to]);
  });

  it('cites the order about appeals beside the Act, where leave is asked for', () => {
    const cites = (id: string) =>
      restraintTransitions.find((each) => each.id === id)?.authority.map(({ cite }) => cite);
    expect(cites('E6')).toEqual(['POCA 2002, s 43(1)', 'SI 2003/82, art 3']);
    expect(cites('F6')).toEqual(['POCA 2002, s 43', 'SI 2003/82, art 3']);
  });
});
