import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { localDate, plusDays } from '../dates/index.js';
import {
  CANDOUR_MATTERS,
  civilHold,
  CivilHoldInput,
  dutyOfCandour,
  DutyOfCandourInput,
  recoveryTools,
  RESTRAINT_STATES,
  restraintLife,
  RestraintLifeInput,
  RestraintOrder,
  restraintTransition,
  RestraintTransitionInput,
  restraintTransitions,
  RISK_FACTORS,
  riskOfDissipation,
  RiskOfDissipationInput,
  seizedProperty,
  SeizedPropertyInput,
  toolThresholds,
  whichTool,
  WhichToolInput,
} from './index.js';

type Life = z.input<typeof RestraintLifeInput>;
type Event = Life['events'][number];

const START = localDate('2024-01-08');
const END = plusDays(START, 4000);

/** Facts that let most events pass, so that histories go far; one in ten is not known, or is the other way. */
const mostly = fc.constantFrom(true, true, true, true, true, true, true, true, false, undefined);
const person = fc.constantFrom('d1', 'd2', 'c1');
const anyone = fc.array(person, { minLength: 1, maxLength: 3 });
const facts: Record<Event['event'], fc.Arbitrary<object>> = {
  considerRestraint: fc.constant({ reason: 'A house' }),
  decideNot: fc.constant({ reason: 'Nothing found', author: 'DC A. Example' }),
  newInformation: fc.constant({}),
  prepare: fc.record({ conditions: fc.constantFrom(['C1'], ['C2'], []), riskEvidence: mostly }),
  authorise: fc.record({
    applicant: fc.constantFrom('prosecutor', 'accreditedFinancialInvestigator'),
    superintendentConsents: mostly,
    lawyerReviewed: mostly,
  }),
  issue: fc.record({ checklistComplete: mostly, statementOfTruthSigned: mostly }),
  refuse: fc.constant({}),
  grant: fc.record({
    reliedOn: fc.constantFrom(['C1'], ['C2'], ['C3'], ['C5'], ['C2', 'C5'], ['C1', 'C2']),
    confiscationOrderUnpaid: mostly,
    persons: anyone,
    reporting: fc.constantFrom(
      { required: true, firstReport: '2024-06-03' },
      { required: false, reasonIfNot: 'Charge expected' },
    ),
    byCourtOfAppeal: fc.constantFrom(false, false, true),
  }),
  serve: fc.record({ persons: anyone, affectedNotified: mostly }),
  restrictLand: fc.constant({}),
  authoriseDetention: fc.constantFrom({ heldUnder: 'section47C' }, { heldUnder: 'another' }),
  appointManagementReceiver: fc.record({ byRestraintApplicant: mostly }),
  report: fc.record({ next: fc.constantFrom('2025-01-06', null) }),
  vary: fc.record({
    appliedBy: fc.constantFrom('restraintApplicant', 'courtOnReport', 'another'),
    served: fc.constant('2020-01-06'),
    noticeExcused: mostly,
    addPersons: fc.array(person, { maxLength: 2 }),
    removePersons: fc.array(person, { maxLength: 2 }),
  }),
  refuseVariation: fc.constant({ appliedBy: 'personAffected', served: '2020-01-06', noticeExcused: false }),
  proceedingsStart: fc.constant({ how: 'writtenCharge' }),
  reasonableTimePassed: fc.record({ courtFinds: mostly }),
  convicted: fc.constant({}),
  sentenced: fc.constant({}),
  confiscationOrderMade: fc.constantFrom({ unpaid: '70000.00' }, { unpaid: '0.00' }),
  appointEnforcementReceiver: fc.record({
    byProsecutor: mostly,
    orderUnsatisfied: mostly,
    subjectToAppeal: fc.boolean(),
  }),
  convictionQuashed: fc.record({ retrialOrderedOrSought: mostly }),
  proceedingsConcluded: fc.record({ how: fc.constantFrom('acquitted', 'retrialDeclined', 'discontinued') }),
  orderSatisfied: fc.constant({}),
  orderDischarged: fc.constant({}),
  orderQuashedNoAppeal: fc.constant({}),
  applicationConcluded: fc.record({ granted: mostly, resultingOrderEnded: mostly }),
  notMadeInReasonableTime: fc.record({ courtFinds: mostly }),
  appeal: fc.record({
    by: fc.constantFrom('restraintApplicant', 'personAffected'),
    against: fc.constantFrom('refusal', 'grant', 'variationOrDischarge'),
    timeExtended: mostly,
  }),
  discharge: fc.constantFrom({ ground: 'duty' }, { ground: 'discretion' }),
  appealDetermined: fc.constant({}),
  withdrawLandRestriction: fc.constant({}),
};
const kinds = Object.keys(facts) as Event['event'][];

/** An event on a day after `from`; what is not known is left out. */
const anEvent = (kind: Event['event'], day: fc.Arbitrary<number>) =>
  fc.record({ facts: facts[kind], day, time: fc.constantFrom(undefined, undefined, '09:30', '15:00') }).map((drawn) => {
    const known = Object.fromEntries(Object.entries(drawn.facts).filter(([, value]) => value !== undefined));
    const time = drawn.time === undefined ? {} : { time: drawn.time };
    return { event: kind, on: plusDays(START, drawn.day), ...time, ...known };
  });
/** A history that often reaches an order, and then goes anywhere. */
const history: fc.Arbitrary<Event[]> = fc
  .array(
    fc.constantFrom(...kinds).chain((kind) => anEvent(kind, fc.integer({ min: 10, max: 40 }))),
    { maxLength: 14 },
  )
  .map((after) => {
    const begun = [
      { event: 'considerRestraint', on: START, reason: 'A house' },
      { event: 'prepare', on: plusDays(START, 1), conditions: ['C1'], riskEvidence: true },
      { event: 'authorise', on: plusDays(START, 2), applicant: 'prosecutor', lawyerReviewed: true },
      { event: 'issue', on: plusDays(START, 3), checklistComplete: true, statementOfTruthSigned: true },
    ];
    return [...begun, ...after].map((event, at) => ({ id: `e${at}`, ...event })) as Event[];
  });
const withAGrant = fc
  .tuple(history, anEvent('grant', fc.constant(5)))
  .map(([events, grant]): Event[] => [
    ...events,
    { ...grant, id: 'granted', byCourtOfAppeal: false } as unknown as Event,
  ]);

const lived = (events: readonly Event[], asAt = END) => restraintLife(RestraintLifeInput.parse({ events, asAt }));
const shuffledOf = <T>(items: readonly T[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

describe('the life of a restraint order', () => {
  it('does not depend on the order in which events are recorded', () => {
    let [decided, moved] = [0, 0];
    fc.assert(
      fc.property(
        withAGrant.chain((events) => fc.tuple(fc.constant(events), shuffledOf(events))),
        ([events, shuffled]) => {
          const [one, other] = [lived(events), lived(shuffled)];
          expect(other.kind).toBe(one.kind);
          if (one.kind !== 'decided' || other.kind !== 'decided') return;
          decided += 1;
          if (one.value.history.filter(({ permitted }) => permitted).length > 5) moved += 1;
          expect(other.value.order).toEqual(one.value.order);
          expect([...other.value.refused].sort()).toEqual([...one.value.refused].sort());
          expect(other.value.history.map(({ event }) => event)).toEqual(one.value.history.map(({ event }) => event));
        },
      ),
      { numRuns: 700 },
    );
    // The property says something only where histories are decided, and go beyond the making of an order.
    expect(decided).toBeGreaterThan(200);
    expect(moved).toBeGreaterThan(50);
  });

  it('keeps what is true of every order: somebody named, a report due while there is no charge, a court act to end it', () => {
    fc.assert(
      fc.property(withAGrant, (events) => {
        const life = lived(events);
        if (life.kind !== 'decided') return;
        const { order, history: happened } = life.value;
        expect(RestraintOrder.safeParse(order).success).toBe(true);
        const ended = happened.findLast(({ permitted, to, from }) => permitted && to === 'DISCHARGED' && from !== to);
        if (order.state === 'DISCHARGED') expect(ended?.kind).toBe('discharge');
        for (const { permitted, kind, from, to, transition, reasons } of happened) {
          if (!permitted) expect(from).toBe(to);
          if (kind === 'convicted' || kind === 'sentenced') expect(from).toBe(to);
          if (permitted) expect(transition?.authority.length).toBeGreaterThan(0);
          if (!permitted) expect(reasons.some(({ met }) => met === false)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is what its transitions make, one after another', () => {
    fc.assert(
      fc.property(withAGrant, (events) => {
        const life = lived(events);
        if (life.kind !== 'decided') return;
        let order: unknown = {};
        for (const { event: id } of life.value.history) {
          const event = events.find((each) => each.id === id);
          const before = JSON.stringify(RestraintOrder.parse(order));
          const step = restraintTransition(RestraintTransitionInput.parse({ order, event }));
          if (step.kind !== 'decided') throw new Error('a step of a decided life is decided');
          if (!step.value.permitted) expect(JSON.stringify(step.value.order)).toBe(before);
          order = JSON.parse(JSON.stringify(step.value.order));
        }
        expect(RestraintOrder.parse(order)).toEqual(life.value.order);
      }),
    );
  });

  it('does not change with time alone', () => {
    fc.assert(
      fc.property(withAGrant, fc.integer({ min: 50, max: 10_000 }), (events, later) => {
        const [one, other] = [lived(events, plusDays(START, 50)), lived(events, plusDays(START, later))];
        if (one.kind === 'decided' && other.kind === 'decided') expect(other.value.order).toEqual(one.value.order);
      }),
    );
  });

  it('refuses an id that is there twice', () => {
    const event = { id: 'e', event: 'newInformation', on: '2025-05-01' } as const;
    const parsed = RestraintLifeInput.safeParse({ asAt: '2025-06-01', events: [event, event] });
    expect(parsed.error?.issues.map(({ path }) => path.join('/'))).toEqual(['events/1/id']);
  });
});

describe('the table of transitions', () => {
  it.each(restraintTransitions.map((row) => [row.id, row] as const))('%s names what it must', (_, row) => {
    expect(row.from.length).toBeGreaterThan(0);
    expect(row.trigger.length).toBeGreaterThan(0);
    expect([row.guard, row.actor].every((text) => text.length > 0)).toBe(true);
    for (const { cite, url } of row.authority) expect([cite, url].every((text) => text.length > 0)).toBe(true);
  });

  it('reaches every state but the first, and leaves every state by some row', () => {
    const rows: readonly { readonly from: readonly string[]; readonly to: string }[] = restraintTransitions;
    const states = Object.keys(RESTRAINT_STATES);
    const reached = new Set(rows.map(({ to }) => to));
    expect(states.filter((state) => !reached.has(state))).toEqual(['NOT_CONSIDERED']);
    const left = new Set(rows.filter(({ to }) => to !== 'same').flatMap(({ from }) => from));
    expect(states.filter((state) => !left.has(state))).toEqual([]);
  });

  it('refuses, for every state, each event that it does not know from there', () => {
    const persons = [{ person: 'd1' }];
    for (const state of Object.keys(RESTRAINT_STATES)) {
      for (const kind of kinds) {
        const rows = restraintTransitions.filter((row) => (row.trigger as readonly string[]).includes(kind));
        if (rows.some((row) => (row.from as readonly string[]).includes(state))) continue;
        const [drawn] = fc.sample(anEvent(kind, fc.constant(0)), 1);
        const order = { state, persons, reliedOn: ['C1'] };
        const step = restraintTransition(RestraintTransitionInput.parse({ order, event: { id: 'e', ...drawn } }));
        expect(step.kind === 'decided' && step.value.permitted, `${kind} from ${state}`).toBe(false);
        expect(step.kind === 'decided' && step.value.to).toBe(state);
      }
    }
  });
});

describe('property that is held', () => {
  const at = fc.integer({ min: 0, max: 40 * 24 }).map((hours) => {
    const day = plusDays(localDate('2026-11-16'), Math.floor(hours / 24));
    return `${day}T${String(hours % 24).padStart(2, '0')}:00`;
  });
  const seized = fc.array(
    fc.record({
      event: fc.constantFrom(
        'restraintAppliedFor',
        'variationAppliedFor',
        'magistratesExtended',
        'detentionAuthorised',
        'applicationFailed',
        'detentionDischarged',
        'noAppealPossible',
        'saleAuthorised',
        'released',
      ),
      at,
      appealPossible: fc.boolean(),
      until: fc.constantFrom(null, '2026-12-04'),
    }),
    { maxLength: 8 },
  );
  const civil = fc.array(
    fc.record({
      event: fc.constantFrom(
        'seized',
        'detained',
        'frozen',
        'noticeGiven',
        'objected',
        'extensionApplied',
        'forfeitureApplied',
        'forfeited',
        'appealed',
        'setAside',
        'released',
      ),
      at,
      until: fc.constantFrom('2026-12-31', '2027-03-01', '2028-12-31'),
      courtExtends: fc.boolean(),
      exceptional: fc.boolean(),
    }),
    { maxLength: 8 },
  );
  const numbered = <T extends object>(events: readonly T[]) =>
    events.map((event, index) => ({ id: `e${index}`, ...event }));

  it('stands where its events leave it, however they were recorded', () => {
    fc.assert(
      fc.property(
        seized.map(numbered).chain((events) => fc.tuple(fc.constant(events), shuffledOf(events))),
        ([events, shuffled]) => {
          const stands = (given: readonly object[]) => {
            const facts = { seizedAt: '2026-11-16T09:00', asAt: '2027-01-04T09:00', events: given };
            return seizedProperty(SeizedPropertyInput.parse(facts));
          };
          expect(stands(shuffled)).toEqual(stands(events));
        },
      ),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('cash', 'listedAssets', 'accountFreezing', 'cryptoassets'),
        civil.map(numbered).chain((events) => fc.tuple(fc.constant(events), shuffledOf(events))),
        (tool, [events, shuffled]) => {
          const stands = (given: readonly object[]) =>
            civilHold(CivilHoldInput.parse({ tool, asAt: '2027-06-01T09:00', events: given }));
          expect(stands(shuffled)).toEqual(stands(events));
        },
      ),
    );
  });
});

describe('what is never decided', () => {
  const answer = (nothing: string, something: string) =>
    fc.constantFrom(
      { answer: nothing },
      { answer: something, says: 'A transfer abroad', evidence: [{ exhibit: 'AB/1' }] },
      undefined,
    );
  const some = (keys: readonly string[], nothing: string, something: string) =>
    fc
      .tuple(...keys.map(() => answer(nothing, something)))
      .map((answers) => Object.fromEntries(keys.map((key, index) => [key, answers[index]])));

  it('a risk of dissipation', () => {
    const keys = RISK_FACTORS.map(({ key }) => key);
    fc.assert(
      fc.property(some(keys, 'noEvidence', 'evidence'), fc.boolean(), (factors, dishonest) => {
        const input = { applicationMade: '2025-05-12', knownSince: null, dishonestConductAlleged: dishonest, factors };
        const outcome = riskOfDissipation(RiskOfDissipationInput.parse(input));
        const missing = keys.filter((key) => factors[key] === undefined);
        expect(outcome.kind).toBe(missing.length > 0 ? 'factsMissing' : 'forTheCourt');
        if (outcome.kind === 'factsMissing') expect(outcome.facts).toHaveLength(missing.length);
      }),
    );
  });

  it('candour', () => {
    const keys = CANDOUR_MATTERS.map(({ key }) => key);
    fc.assert(
      fc.property(some(keys, 'noneKnown', 'disclosed'), (matters) => {
        const outcome = dutyOfCandour(DutyOfCandourInput.parse({ slaveryOrTrafficking: false, matters }));
        const missing = keys.filter((key) => matters[key] === undefined);
        expect(outcome.kind).toBe(missing.length > 0 ? 'factsMissing' : 'forTheCourt');
      }),
    );
  });
});

describe('tools', () => {
  const ask = (input: z.input<typeof WhichToolInput>) => {
    const outcome = whichTool(WhichToolInput.parse(input));
    if (outcome.kind !== 'decided') throw new Error('always decided');
    return outcome.value;
  };

  it('names each tool once, with a provision and somebody who may use it', () => {
    const keys = recoveryTools.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const tool of recoveryTools) {
      expect(tool.applicants.length).toBeGreaterThan(0);
      expect(tool.provision.url).toMatch(/^https:\/\//);
    }
  });

  it('closes nothing where nothing is known, but for the kind of property and the day', () => {
    const { tools } = ask({ on: '2026-03-02', property: 'other' });
    const kept = recoveryTools.filter(({ property }) => property === null).map(({ key }) => key);
    expect(tools.filter(({ standing }) => standing !== 'closed').map(({ tool }) => tool)).toEqual(kept);
  });

  it('never turns away somebody who is not in a list that was not read in full', () => {
    const { tools } = ask({
      on: '2026-03-02',
      property: 'cash',
      value: '5000.00',
      applicant: 'ncaOfficer',
      facts: { groundsToSuspectRecoverable: true },
    });
    const cash = tools.find(({ tool }) => tool === 'cash');
    expect([cash?.standing, cash?.facts.map(({ pointer }) => pointer)]).toEqual(['factsMissing', ['/applicant']]);
  });

  it('opens no tool at a lower value that it closes at a higher one', () => {
    const pence = fc.integer({ min: 0, max: 6_000_000 });
    const pounds = (count: number) => `${Math.floor(count / 100)}.${String(count % 100).padStart(2, '0')}`;
    fc.assert(
      fc.property(
        pence,
        pence,
        fc.constantFrom('cash', 'listedAsset', 'moneyInAccount', 'cryptoassets', 'land'),
        (a, b, property) => {
          const standing = (count: number) => ask({ on: '2026-03-02', property, value: pounds(count) }).tools;
          const [low, high] = [standing(Math.min(a, b)), standing(Math.max(a, b))];
          low.forEach((tool, index) => {
            if (high[index]?.standing === 'closed') expect(tool.standing).toBe('closed');
          });
        },
      ),
    );
  });

  it('has its thresholds with a source', () => {
    for (const { amount, source } of Object.values(toolThresholds)) {
      expect([amount.isZero(), source.url.startsWith('https://www.legislation.gov.uk/')]).toEqual([false, true]);
    }
  });
});
