import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  caseFlag,
  type ConsiderationRecord as Consideration,
  financialOrders,
  FinancialOrdersInput,
  type Gate,
  gate,
  FinancialOrderKey as OrderKey,
  type GateOverride as Override,
  ConsiderationReasonCode as ReasonCode,
  DecisionRole as Role,
  GateStage as Stage,
  gateStages as stages,
} from './index.js';
import { offences } from '../law/index.js';

type Json = z.input<typeof FinancialOrdersInput>;
type Record_ = z.input<typeof Consideration>;

const DAY = '2024-05-20';
const OFFENCE_KEYS = offences.map(({ key }) => key);
const flag = {
  id: 'flag-1',
  kind: 'exploitation',
  raised: { by: 'inv-1', role: 'investigator', on: '2022-01-10' },
} as const;
const flagged = (more: Partial<Json> = {}): Json => ({
  caseFile: {
    schemaVersion: '1',
    id: 'case-1',
    proceedings: [],
    defendants: [
      { id: 'd1', kind: 'individual' },
      { id: 'd2', kind: 'individual' },
    ],
    offences: [],
  },
  stage: 'charge',
  asAt: '2024-05-21',
  flags: [flag],
  ...more,
});
const offence = (key: (typeof OFFENCE_KEYS)[number], at: number) => ({
  id: `c${String(at)}`,
  offence: key,
  committed: { from: '2021-03-01', to: '2021-09-30' },
  against: [{ defendant: 'd1', outcome: 'undecided' as const }],
});

const ask = (input: Json): Gate => {
  const answer = gate(FinancialOrdersInput.parse(input));
  if (answer.kind !== 'decided') throw new Error(answer.kind);
  return answer.value;
};

/** Any record, sound or not. */
const anyRecord = fc.record({
  defendant: fc.constantFrom('d1', 'd2'),
  order: fc.constantFrom(...OrderKey.options),
  stage: fc.constantFrom(...Stage.options),
  answer: fc.constantFrom(
    ...(['applied', 'applyLater', 'notAvailable', 'notAppropriate', 'made', 'refused', 'withdrawn'] as const),
  ),
  role: fc.constantFrom(...Role.options),
  on: fc.constantFrom(DAY, '2024-05-22'),
  reasonCodes: fc.uniqueArray(fc.constantFrom(...ReasonCode.options), { maxLength: 3 }),
  reason: fc.constantFrom('Fictitious reason', 'Another'),
  reviewAt: fc.constantFrom('sentence', '2025-01-01', undefined),
  details: fc.constantFrom(undefined, {
    reference: 'r',
    manager: 'm',
    threshold: 't',
    predicate: 'p',
    contactLog: 'l',
  }),
});
const numbered = (records: readonly object[], from = 0): Record_[] =>
  records.map((record, at) => ({ ...stripped(record), id: `n${String(at + from)}`, by: 'x-1' }) as Record_);
const stripped = (record: object) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

const anyOverride = fc.record({
  stage: fc.constantFrom(...Stage.options),
  defendant: fc.constantFrom('d1', 'd2', undefined),
  order: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, fc.constantFrom(...OrderKey.options)),
  role: fc.oneof({ weight: 2, arbitrary: fc.constant('supervisor' as const) }, fc.constantFrom(...Role.options)),
  on: fc.constantFrom(DAY, '2024-05-22'),
});
const overridesOf = (all: readonly object[]): z.input<typeof Override>[] =>
  all.map(
    (one, at) =>
      ({ ...stripped(one), id: `o${String(at)}`, by: 'sup-1', reason: 'Fictitious reason' }) as z.input<
        typeof Override
      >,
  );

const anyStage = fc.constantFrom(...stages);

/** Sound answers to every order at a stage, for both defendants. */
const everything = (stage: Stage): Record_[] =>
  numbered(
    ['d1', 'd2'].flatMap((defendant) =>
      financialOrders.map(({ key }) => ({
        defendant,
        order: key,
        stage,
        answer: 'applied',
        role: 'prosecutor',
        on: DAY,
      })),
    ),
  );

describe('the gate', () => {
  it('never opens on an unanswered routine order without a supervisor’s override', () => {
    let opened = 0;
    fc.assert(
      fc.property(
        anyStage,
        fc.nat(200),
        fc.array(fc.tuple(anyRecord, fc.boolean()), { minLength: 1, maxLength: 2 }),
        fc.array(anyOverride, { maxLength: 1 }),
        (stage, pick, records, overrides) => {
          const all = everything(stage);
          const { answered } = ask(flagged({ stage, considerations: all }));
          const { defendant, order } = answered[pick % answered.length] ?? { defendant: 'd1', order: 'restraint' };
          const others = all.filter((each) => each.defendant !== defendant || each.order !== order);
          const about = numbered(
            records.map(([record, here]) => ({ ...record, defendant, order, ...(here && { stage }) })),
            1000,
          );
          const input = flagged({ stage, considerations: [...others, ...about], overrides: overridesOf(overrides) });
          const answer = ask(input);
          // Judged anew: an answer of this stage and this day, with its reasons where it needs them; or a supervisor.
          const isOverridden = overrides.some(
            (each) =>
              each.stage === stage &&
              each.role === 'supervisor' &&
              each.on === DAY &&
              (each.defendant ?? defendant) === defendant &&
              (each.order ?? order) === order,
          );
          const isAnswered = about.some(
            (each) =>
              each.stage === stage &&
              each.on === DAY &&
              each.role !== 'supervisor' &&
              (each.answer === 'applied' || each.answer === 'made' || (each.reasonCodes ?? []).length > 0),
          );
          if (answer.opens) opened += 1;
          return !answer.opens || isAnswered || isOverridden;
        },
      ),
      { numRuns: 400 },
    );
    expect(opened).toBeGreaterThan(20);
  });

  it('opens when everything is answered', () => {
    fc.assert(
      fc.property(anyStage, (stage) => {
        const answer = ask(flagged({ stage, considerations: everything(stage), defendants: [] }));
        return answer.opens && answer.unanswered.length === 0;
      }),
    );
  });

  it('shuts again for every single order whose answer is taken away', () => {
    for (const stage of stages) {
      const all = everything(stage);
      const { answered } = ask(flagged({ stage, considerations: all }));
      for (const { defendant, order } of answered) {
        const without = all.filter((each) => each.defendant !== defendant || each.order !== order);
        expect(ask(flagged({ stage, considerations: without })).unanswered).toMatchObject([{ defendant, order }]);
      }
    }
  });

  it('is never closed by adding a record of the stage', () => {
    fc.assert(
      fc.property(
        anyStage,
        fc.array(anyRecord, { maxLength: 40 }),
        fc.array(anyRecord, { maxLength: 10 }),
        (stage, first, others) => {
          const more = others.map((record) => ({ ...record, stage }));
          const some = numbered(first);
          const before = ask(flagged({ stage, considerations: [...everything(stage), ...numbered(first, 100)] }));
          const after = ask(
            flagged({ stage, considerations: [...everything(stage), ...numbered([...first, ...more], 100)] }),
          );
          const fewer = ask(flagged({ stage, considerations: some })).unanswered.length;
          const then = ask(flagged({ stage, considerations: [...some, ...numbered(more, 100)] })).unanswered.length;
          return before.opens && after.opens && then <= fewer;
        },
      ),
    );
  });

  it('stays shut on whatever was put off to the stage, and opens when that is answered', () => {
    fc.assert(
      fc.property(
        anyStage,
        anyStage,
        fc.constantFrom(...OrderKey.options),
        fc.constantFrom('d1', 'd2'),
        (one, other, order, defendant) => {
          const [earlier, stage] = stages.indexOf(one) < stages.indexOf(other) ? [one, other] : [other, one];
          const all = everything(stage);
          const others = all.filter((each) => each.defendant !== defendant || each.order !== order);
          const [putOff] = numbered(
            [
              {
                defendant,
                order,
                stage: earlier,
                answer: 'applyLater',
                role: 'prosecutor',
                on: DAY,
                reasonCodes: ['disproportionate'],
                reason: 'Fictitious reason',
                reviewAt: stage,
              },
            ],
            1000,
          ) as [Record_];
          const without = ask(flagged({ stage, considerations: [...others, putOff] }));
          const answered = ask(flagged({ stage, considerations: [...all, putOff] }));
          expect(answered.opens).toBe(true);
          if (earlier === stage) return;
          expect(without.opens).toBe(false);
          expect(without.unanswered).toMatchObject([{ defendant, order }]);
        },
      ),
    );
  });

  it('does not turn on the order of records, overrides or flags', () => {
    const other = { ...flag, id: 'flag-2', kind: 'modernSlavery' } as const;
    fc.assert(
      fc.property(
        fc
          .array(anyRecord, { maxLength: 30 })
          .chain((all) =>
            fc.tuple(fc.constant(numbered(all)), fc.shuffledSubarray(numbered(all), { minLength: all.length })),
          ),
        fc.array(anyOverride, { maxLength: 4 }),
        (records, overrides) => {
          const [straight, shuffled] = records;
          const one = gate(
            FinancialOrdersInput.parse(
              flagged({ considerations: straight, overrides: overridesOf(overrides), flags: [flag, other] }),
            ),
          );
          const two = gate(
            FinancialOrdersInput.parse(
              flagged({ considerations: shuffled, overrides: overridesOf(overrides).reverse(), flags: [other, flag] }),
            ),
          );
          expect(JSON.stringify(two)).toBe(JSON.stringify(one));
        },
      ),
    );
  });
});

describe('the flag', () => {
  it('survives any change of offences', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...OFFENCE_KEYS), { maxLength: 6 }), (keys) => {
        const answer = caseFlag(
          FinancialOrdersInput.parse(flagged({ caseFile: { ...flagged().caseFile, offences: keys.map(offence) } })),
        );
        return answer.kind === 'decided' && answer.value.flagged && answer.value.recorded;
      }),
    );
  });

  it('is removed by nobody but a supervisor who did not raise it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Role.options), fc.constantFrom('inv-1', 'sup-1'), (role, by) => {
        const removed = { ...flag, removed: { by, role, on: DAY, reason: 'Fictitious reason' } };
        const answer = caseFlag(FinancialOrdersInput.parse(flagged({ flags: [removed] })));
        const isRemoved = role === 'supervisor' && by !== 'inv-1';
        return (
          answer.kind === 'decided' &&
          answer.value.flagged === !isRemoved &&
          answer.value.removed.length === (isRemoved ? 1 : 0)
        );
      }),
    );
  });
});

it('refuses records of strangers, and ids given twice', () => {
  const record = everything('charge')[0] as Record_;
  const at = (input: Json) => FinancialOrdersInput.safeParse(input).error?.issues.map(({ path }) => path.join('/'));
  expect(at(flagged({ considerations: [{ ...record, defendant: 'd9' }] }))).toEqual(['considerations/0/defendant']);
  expect(at(flagged({ considerations: [record, record] }))).toEqual(['considerations/1/id']);
  expect(at(flagged({ defendants: [{ defendant: 'd1', compensationFor: ['c9'] }] }))).toEqual([
    'defendants/0/compensationFor/0',
  ]);
});
