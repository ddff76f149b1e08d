import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain, reasonsIn, outcomesIn, sha256 } from '../../../../test/support/determination.js';
import { AS_AT, pounds, requests } from '../../../../test/support/case-files.js';
import { runs } from '../../../../test/support/runs.js';
import { jointPool, JointPoolInput } from '../benefit/index.js';
import { figures } from '../figures.js';
import { conventions, inForceOn } from '../law/index.js';
import { Money } from '../money/index.js';
import {
  canonicalJson,
  determine,
  DeterminationInput,
  type Determination,
  type DeterminationJson,
  replay,
} from './index.js';

// What holds of every case. The seed is the house's: RECOUP_SEED tries another.

/* eslint-disable @typescript-eslint/no-explicit-any -- answers are read as JSON here */

const ask = (request: unknown): Determination => determine(request, sha256);
const clone = <T>(value: T): T => plain(value);
const gbp = (text: string) => Money.gbp(text);

/** How every stage came out, pool by pool and difference by difference: kinds and figures, without order or words. */
function figuresOf(determination: Determination): unknown {
  const { receipt, jointPools, differences } = plain(determination);
  const sorted = (list: any[]) => list.map((each) => canonicalJson(each)).sort();
  return {
    steps: sorted(receipt.steps.map(({ sha256: _hash, ...step }: any) => step)),
    pools: sorted(
      jointPools.map(({ reasons: _reasons, orders, undecided, ...rest }: any) => ({
        ...rest,
        orders: sorted(orders),
        undecided: sorted(undecided),
      })),
    ),
    differences: sorted(
      differences.map(({ totals, items, notCompared, ...rest }: any) => ({
        ...rest,
        totals: sorted(totals),
        items: sorted(items),
        notCompared: sorted(notCompared),
      })),
    ),
  };
}

/** The same value with the keys of every object in another order. */
function otherKeys(value: any, turn: number): any {
  if (Array.isArray(value)) return value.map((each) => otherKeys(each, turn));
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value);
  const turned = [...keys.slice(turn % keys.length), ...keys.slice(0, turn % keys.length)].reverse();
  return Object.fromEntries(turned.map((key) => [key, otherKeys(value[key], turn)]));
}

/** The same case with every list of items, and every list of links, contentions and the like, turned round. */
function otherOrder(value: any): any {
  if (Array.isArray(value)) return value.map(otherOrder).reverse();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, otherOrder(inner)]));
}

it('most random cases are decided somewhere: the properties below are about something', () => {
  const kinds = fc
    .sample(requests, runs(20))
    .flatMap((request) => plain(ask(request)).receipt.steps.map(({ kind }: any) => kind));
  const decided = kinds.filter((kind) => kind === 'decided').length;
  expect(decided).toBeGreaterThan(kinds.length / 2);
  expect(new Set(kinds)).toEqual(new Set(['decided', 'forTheCourt', 'factsMissing', 'notCovered']));
});

describe('the order', () => {
  it('is never more than the benefit, nor than the recoverable amount, nor that than section 7(1) and (2) allow', () => {
    fc.assert(
      fc.property(requests, (request) => {
        for (const { benefit, availableAmount, recoverableAmount, confiscationOrder } of ask(request).results) {
          if (
            confiscationOrder.kind !== 'decided' ||
            recoverableAmount.kind !== 'decided' ||
            benefit.kind !== 'decided'
          )
            continue;
          const { amount, section7Amount, basis, isPower } = recoverableAmount.value;
          expect(confiscationOrder.value.amount.isMoreThan(amount)).toBe(false);
          expect(amount.isMoreThan(section7Amount)).toBe(false);
          expect(section7Amount.isMoreThan(benefit.value.benefit)).toBe(false);
          if (basis === 'availableAmount' && availableAmount.kind === 'decided') {
            expect(section7Amount.equals(availableAmount.value.total)).toBe(true);
          }
          if (!isPower && confiscationOrder.value.cap === null)
            expect(confiscationOrder.value.amount.equals(amount)).toBe(true);
        }
      }),
      runs(20),
    );
  });

  it('is of nothing available where there is no free property, no gift and nothing hidden', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const caseFile = { ...clone(request).caseFile, gifts: [], hiddenAssets: [], obligations: [] };
        for (const thing of caseFile.property ?? [])
          for (const interest of thing.interests) interest.heldUntil = '2025-02-01';
        for (const { availableAmount } of ask({ ...request, caseFile }).results) {
          if (availableAmount.kind === 'decided') expect(availableAmount.value.total.isZero()).toBe(true);
        }
      }),
      runs(20),
    );
  });
});

describe('the benefit', () => {
  it('is not changed by an item on which the assumption is shown to be incorrect', () => {
    fc.assert(
      fc.property(requests, fc.integer({ min: 1, max: 90_000_00 }), (request, pence) => {
        const more = clone(request);
        const rebuttal = { ground: 'assumptionIncorrect' as const, reason: 'Proved' };
        for (const { id } of more.caseFile.defendants) {
          (more.caseFile.transfers ??= []).push({
            id: `new-t-${id}`,
            to: id,
            on: '2022-03-01',
            amount: pounds(pence),
            rebuttal,
          });
          (more.caseFile.expenditure ??= []).push({
            id: `new-x-${id}`,
            by: id,
            on: '2022-03-01',
            amount: pounds(pence),
            rebuttal,
          });
        }
        expect(figuresOf(ask(more))).toEqual(figuresOf(ask(request)));
      }),
      runs(20),
    );
  });

  it('moves by a penny at most where one item is given as two', () => {
    fc.assert(
      fc.property(
        requests,
        fc.integer({ min: 2, max: 40_000_00 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (request, pence, at) => {
          const part = Math.min(pence - 1, Math.max(1, Math.floor(pence * at)));
          const withTransfers = (amounts: number[]) => {
            const more = clone(request);
            (more.caseFile.transfers ??= []).push(
              ...amounts.map((each, index) => ({
                id: `new-${String(index)}`,
                to: 'd1',
                on: '2021-07-01',
                amount: pounds(each),
              })),
            );
            return ask(more);
          };
          const [whole, parts] = [withTransfers([pence]), withTransfers([part, pence - part])];
          whole.results.forEach((result, index) => {
            const [one, two] = [result.benefit, parts.results[index]?.benefit];
            expect(two?.kind).toBe(one.kind);
            if (one.kind !== 'decided' || two?.kind !== 'decided') return;
            const moved = one.value.benefit.minus(two.value.benefit);
            expect(Math.abs(Number(moved.toJSON()))).toBeLessThanOrEqual(0.01);
          });
        },
      ),
      runs(20),
    );
  });

  it('differs between the parties by what its items differ by', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { differences, results } = ask(request);
        for (const { defendant, between, totals, items, notCompared } of differences) {
          const own = results.filter((result) => result.defendant === defendant && between.includes(result.footing));
          // Below nil the benefit stops: there the items no longer say how far.
          const stopped = own.some(({ benefit }) => benefit.kind === 'decided' && benefit.value.benefit.isZero());
          if (notCompared.includes('benefit') || stopped) continue;
          const total = totals.find(({ stage }) => stage === 'benefit')?.difference ?? Money.zero;
          const sum = Money.sum(items.filter(({ stage }) => stage === 'benefit').map(({ difference }) => difference));
          expect(sum.toJSON()).toBe(total.toJSON());
        }
      }),
      runs(15),
    );
  });
});

describe('order in the file', () => {
  it('of keys changes no byte of the receipt', () => {
    fc.assert(
      fc.property(requests, fc.nat(20), (request, turn) => {
        const [one, other] = [ask(request).receipt, ask(otherKeys(request, turn)).receipt];
        expect(canonicalJson(other)).toBe(canonicalJson(one));
        expect(JSON.stringify(other)).toBe(JSON.stringify(one));
      }),
      runs(20),
    );
  });

  it('of items changes no figure', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { footings } = request;
        expect(figuresOf(ask({ ...otherOrder(request), footings }))).toEqual(figuresOf(ask(request)));
      }),
      runs(20),
    );
  });
});

describe('a later day', () => {
  const someDay = fc
    .tuple(fc.integer({ min: 2004, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, date]) => `${String(year)}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);

  it('never picks an earlier row of a figure set by law', () => {
    fc.assert(
      fc.property(fc.constantFrom(...figures), someDay, someDay, (figure, one, other) => {
        const [early = '', late = ''] = [one, other].sort();
        const from = (day: string) => inForceOn(figure, day as never)?.from ?? '';
        expect(from(late) >= from(early)).toBe(true);
      }),
      runs(200),
    );
  });

  it('never picks an earlier valuation, and never one after it', () => {
    const days = fc.uniqueArray(someDay, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(days, someDay, someDay, (valued, one, other) => {
        const worthOn = (asAt: string): string | undefined => {
          // Each valuation is worth its own day: 2021-03-04 is 20210304.00.
          const valuations = valued.map((on) => ({ on, amount: `${on.replaceAll('-', '')}.00` }));
          const request = oneProperty(asAt, valuations);
          const { availableAmount } = plain(ask(request)).results[0];
          return availableAmount.kind === 'decided' ? availableAmount.value.property[0].marketValue : undefined;
        };
        const [early = '', late = ''] = [one, other].sort();
        const latest = (day: string) =>
          valued
            .filter((on) => on <= day)
            .sort()
            .at(-1);
        for (const day of [early, late]) {
          const expected = latest(day);
          expect(worthOn(day)).toBe(expected === undefined ? undefined : `${expected.replaceAll('-', '')}.00`);
        }
      }),
      runs(20),
    );
  });
});

/** One defendant with one thing, whose values are given. */
const oneProperty = (asAt: string, valuations: { on: string; amount: string }[]): DeterminationJson => ({
  caseFile: {
    schemaVersion: '1',
    id: 'one',
    proceedings: [{ id: 'p', started: [{ step: 'chargedAfterArrestWithoutWarrant', on: '2003-04-01' }] }],
    defendants: [{ id: 'd1', kind: 'individual', prosecutorAsks: true, absconded: false }],
    offences: [
      {
        id: 'o1',
        offence: 'FRAUD_1',
        committed: { from: '2003-03-24', to: '2003-03-24' },
        against: [
          { defendant: 'd1', proceedings: 'p', outcome: 'convicted', route: 'convictedInCrownCourt', benefited: true },
        ],
      },
    ],
    property: [
      {
        id: 'h',
        description: 'Thing',
        kind: 'land',
        interests: [{ holder: 'd1', share: '1/1', heldFrom: '2003-01-01', heldUntil: null }],
        valuations,
      },
    ],
  },
  asAt,
  footings: ['court'],
  conventions: { priceIndex: 'none' },
});

describe('a joint pool', () => {
  it('is recovered once: payments under all the orders never come to more than its sum', () => {
    const pence = fc.integer({ min: 0, max: 90_000_00 });
    fc.assert(
      fc.property(
        pence,
        fc.array(fc.tuple(pence, fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 2, maxLength: 4 }),
        (sum, members) => {
          const orders = members.map(([amount], at) => ({
            defendant: `d${String(at)}`,
            amount: pounds(Math.min(amount, sum)),
          }));
          const recovered: { defendant: string; amount: string }[] = [];
          members.forEach(([, paid], at) => {
            const position = jointPool(JointPoolInput.parse({ sum: pounds(sum), orders, recovered }));
            if (position.kind !== 'decided') return;
            const most = Math.round(Number(plain(position.value).enforceable[at].amount) * 100);
            recovered.push({ defendant: `d${String(at)}`, amount: pounds(Math.floor(most * paid)) });
            const total = Money.sum(recovered.map(({ amount }) => gbp(amount)));
            expect(total.isMoreThan(gbp(pounds(sum)))).toBe(false);
          });
        },
      ),
      runs(15),
    );
  });

  it('holds no more than the benefit of any of its defendants, before earlier orders are deducted', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { jointPools, results } = ask(request);
        for (const { footing, sum, orders, faceValue } of jointPools) {
          for (const { defendant, jointBenefit, orderFor } of orders) {
            const own = results.find((result) => result.defendant === defendant && result.footing === footing);
            if (own?.benefit.kind !== 'decided' || own.confiscationOrder.kind !== 'decided')
              throw new Error('a pool takes decided orders only');
            const { total, ignored } = own.benefit.value;
            expect(jointBenefit.isMoreThan(total.minus(ignored))).toBe(false);
            expect(orderFor.isMoreThan(own.confiscationOrder.value.amount)).toBe(false);
            expect(orderFor.isMoreThan(sum)).toBe(false);
          }
          expect(faceValue.equals(Money.sum(orders.map(({ orderFor }) => orderFor)))).toBe(true);
        }
      }),
      runs(15),
    );
  });
});

describe('the receipt', () => {
  /** Every place in a value that holds an amount, as a path. */
  const amountsIn = (value: any, path: string[] = []): string[][] => {
    if (typeof value === 'string') return /^\d+\.\d\d$/.test(value) ? [path] : [];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => amountsIn(inner, [...path, key]));
  };

  it('replays to the same bytes, and any one figure tampered with is found', () => {
    fc.assert(
      fc.property(requests, fc.nat(), (request, which) => {
        const receipt: any = plain(ask(request).receipt);
        expect(replay(receipt, sha256)).toMatchObject({ proved: true, firstDifference: null });
        const places = ['input', 'result'].flatMap((part) => amountsIn(receipt[part], [part]));
        fc.pre(places.length > 0);
        const path = places[which % places.length] ?? [];
        const holder = path.slice(0, -1).reduce((inner, key) => inner[key], receipt);
        const last = path.at(-1) ?? '';
        holder[last] = Money.gbp(holder[last]).plus(Money.gbp('0.01')).toJSON();
        const again = replay(receipt, sha256);
        expect(again.proved).toBe(false);
        expect(again.firstDifference?.pointer).toBe(`/${path[0] ?? ''}Sha256`);
        // Hashing a false result again does not hide it: the result is computed anew. (A changed input with its own
        // hash and the result it gives would be a true receipt, of another request.)
        if (path[0] !== 'result') return;
        receipt.resultSha256 = sha256(canonicalJson(receipt.result));
        expect(replay(receipt, sha256)).toMatchObject({
          proved: false,
          firstDifference: { pointer: `/${path.join('/')}` },
        });
      }),
      runs(20),
    );
  });
});

describe('the reasons', () => {
  it('name only conventions that are in the list', () => {
    const known = new Set(conventions.map(({ name }) => name));
    fc.assert(
      fc.property(requests, (request) => {
        const named = reasonsIn(ask(request).results).flatMap(({ convention }) => convention ?? []);
        expect([...new Set(named)].filter((name) => !known.has(name))).toEqual([]);
      }),
      runs(20),
    );
  });

  it('are given for every outcome, each with its provision', () => {
    fc.assert(
      fc.property(requests, (request) => {
        for (const { reasons } of outcomesIn(ask(request).results)) {
          for (const { says, provision } of reasons) expect(says !== '' && provision.cite !== '').toBe(true);
        }
      }),
      runs(20),
    );
  });
});

it('a fact that is missing is one that the request can hold, in a place that is there', () => {
  fc.assert(
    fc.property(requests, (request) => {
      const facts = outcomesIn(plain(ask(request)).results).flatMap((outcome) =>
        outcome.kind === 'factsMissing' ? outcome.facts : [],
      );
      for (const pointer of new Set(facts.map((fact) => fact.pointer))) {
        const keys = pointer.split('/').slice(1);
        const last = keys.pop() ?? '';
        const filled: any = clone(request);
        const start = keys[0] === 'conventions' || keys[0] === 'caseFile' || last === 'asAt' ? filled : filled.caseFile;
        const holder = keys.reduce((inner, key) => inner?.[key], start);
        expect(typeof holder, pointer).toBe('object');
        // Whatever is put there may be wrong, but the schema must know the place.
        holder[last] = null;
        const issues = DeterminationInput.safeParse(filled).error?.issues ?? [];
        expect(
          issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : [])),
          pointer,
        ).toEqual([]);
      }
    }),
    runs(15),
  );
});

it('random requests are of the day they say', () => {
  expect(fc.sample(requests, runs(1))[0]?.asAt).toBe(AS_AT);
});
