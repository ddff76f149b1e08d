import type { DeterminationJson } from '@recoup/core';
import fc from 'fast-check';

// Random case files that the schema accepts: several defendants, links, joint pools, gifts, charges, forfeitures, earlier
// orders and contentions. All figures are whole pence, all days real, and links trace no more than there was.

type CaseFileJson = DeterminationJson['caseFile'];
type Item<K extends keyof CaseFileJson> = NonNullable<CaseFileJson[K]> extends readonly (infer T)[] ? T : never;

export const AS_AT = '2025-11-20';

export const pounds = (pence: number): string =>
  `${String(Math.floor(pence / 100))}.${String(pence % 100).padStart(2, '0')}`;
const money = (max = 50_000_00) => fc.integer({ min: 1, max }).map(pounds);
const pad = (part: number) => String(part).padStart(2, '0');
const day = (from: number, to: number) =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, date]) => `${String(year)}-${pad(month)}-${pad(date)}`);
/** Known, denied or not yet known: mostly known. */
const perhaps = (known: boolean) => fc.option(fc.constant(known), { nil: undefined, freq: 60 });
const share = fc.constantFrom('1/1', '1/2', '1/3', '3/10');
const pick = fc.nat();

const contentions = fc.option(
  fc.record({
    prosecution: fc.option(money(), { nil: undefined }),
    defence: fc.option(money(), { nil: undefined }),
    defenceCounts: fc.boolean(),
    court: fc.constantFrom('none', 'prosecution', 'defence', 'own', 'notCounted'),
    own: money(),
  }),
  { nil: undefined, freq: 2 },
);
type Contended = typeof contentions extends fc.Arbitrary<infer T> ? T : never;

/** What is said of an item: each party's figure, and perhaps a finding. */
function said(contended: Contended, ground?: 'assumptionIncorrect') {
  if (contended === undefined) return {};
  const { prosecution, defence, defenceCounts, court, own } = contended;
  const not = { counted: false, ...(ground === undefined ? {} : { ground }) };
  const list = [
    ...(prosecution === undefined
      ? []
      : [{ by: 'prosecution' as const, amount: prosecution, reason: 'The prosecution says so' }]),
    ...(defence === undefined
      ? []
      : [{ by: 'defence' as const, reason: 'The defence says so', ...(defenceCounts ? { amount: defence } : not) }]),
    ...(court === 'none'
      ? []
      : [
          {
            by: 'court' as const,
            reason: 'The court finds so',
            ...(court === 'notCounted'
              ? not
              : { amount: (court === 'prosecution' ? prosecution : court === 'defence' ? defence : own) ?? own }),
          },
        ]),
  ];
  return list.length === 0 ? {} : { contentions: list };
}

const seeds = fc.record({
  defendants: fc.integer({ min: 1, max: 3 }),
  facts: fc.array(
    fc.record({
      asks: perhaps(true),
      absconded: perhaps(false),
      adult: perhaps(true),
      victims: fc.constantFrom(
        'none' as const,
        'none' as const,
        'none' as const,
        'none' as const,
        'intended' as const,
        undefined,
      ),
      unlawfulProfit: perhaps(false),
      shown: fc.constantFrom(true, true, true, false, false, undefined),
      just: fc.option(money(), { nil: undefined }),
      proportionate: fc.option(money(), { nil: undefined, freq: 30 }),
    }),
    { minLength: 3, maxLength: 3 },
  ),
  offences: fc.array(
    fc.record({
      key: fc.constantFrom('MSA_2' as const, 'FRAUD_1' as const, 'FRAUD_1' as const, 'SOA1956_33A' as const),
      days: fc.tuple(day(2017, 2023), day(2017, 2023)),
      oneDay: fc.boolean(),
      taken: fc.integer({ min: 0, max: 5 }),
      benefited: perhaps(true),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  earlier: fc.option(
    fc.record({
      who: pick,
      on: day(2014, 2022),
      general: perhaps(true),
      benefit: money(),
      ordered: money(),
      deducted: fc.boolean(),
    }),
    { nil: undefined, freq: 2 },
  ),
  obtained: fc.array(
    fc.record({
      who: pick,
      joint: fc.integer({ min: 0, max: 3 }),
      on: day(2017, 2024),
      amount: money(),
      offence: fc.option(pick, { nil: undefined, freq: 4 }),
      said: contentions,
    }),
    { maxLength: 4 },
  ),
  transfers: fc.array(
    fc.record({
      who: pick,
      on: day(2016, 2024),
      amount: money(),
      rebutted: fc.integer({ min: 0, max: 4 }),
      from: fc.option(pick, { nil: undefined }),
      said: contentions,
    }),
    { maxLength: 4 },
  ),
  expenditure: fc.array(
    fc.record({
      who: pick,
      on: day(2016, 2024),
      amount: money(),
      from: fc.option(pick, { nil: undefined }),
      said: contentions,
    }),
    { maxLength: 3 },
  ),
  property: fc.array(
    fc.record({
      who: pick,
      kind: fc.constantFrom('land' as const, 'vehicle' as const, 'cash' as const, 'contraband' as const),
      share: fc.option(share, { nil: undefined, freq: 40 }),
      from: day(2008, 2023),
      until: fc.constantFrom(null, null, null, null, null, null, null, '2024-03-01', undefined),
      obtainedAt: fc.option(money(200_000_00), { nil: undefined, freq: 30 }),
      values: fc.array(money(300_000_00), { minLength: 1, maxLength: 3 }),
      owed: fc.option(money(150_000_00), { nil: undefined }),
      order: fc.constantFrom(undefined, undefined, 'RESTRAINT_41' as const, 'POCA_298(2)' as const, 'MDA_27' as const),
      inForce: perhaps(true),
      of: fc.option(pick, { nil: undefined }),
      clean: fc.boolean(),
      said: contentions,
    }),
    { maxLength: 3 },
  ),
  gifts: fc.array(
    fc.record({
      who: pick,
      on: day(2015, 2024),
      value: fc.integer({ min: 2, max: 20_000_00 }),
      paid: fc.integer({ min: 0, max: 1 }),
      now: fc.option(money(30_000_00), { nil: undefined, freq: 30 }),
      source: perhaps(true),
      said: contentions,
    }),
    { maxLength: 2 },
  ),
  obligations: fc.array(
    fc.record({
      who: pick,
      amount: money(10_000_00),
      kind: fc.constantFrom('fineOrOrderOnConviction' as const, 'preferentialDebt' as const, 'other' as const),
      on: fc.option(day(2015, 2024), { nil: undefined, freq: 30 }),
    }),
    { maxLength: 2 },
  ),
  hidden: fc.option(fc.record({ who: pick, amount: money(), said: contentions }), { nil: undefined }),
  reduction: fc.option(fc.record({ who: pick, amount: money(5_000_00), of: pick, said: contentions }), {
    nil: undefined,
  }),
});
type Seeds = typeof seeds extends fc.Arbitrary<infer T> ? T : never;

const one = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(list.length, 1)];

function caseFile(seed: Seeds): CaseFileJson {
  const ids = ['d1', 'd2', 'd3'].slice(0, seed.defendants);
  const who = (at: number) => one(ids, at) ?? 'd1';

  const offences = seed.offences.map(({ key, days, oneDay, taken, benefited }, at): Item<'offences'> => {
    const [from = '', to = ''] = [...days].sort();
    const isTaken = at > 0 && taken === 0;
    return {
      id: `o${String(at)}`,
      offence: key,
      committed: { from, to: oneDay ? from : to },
      against: ids.map((defendant) =>
        isTaken
          ? { defendant, outcome: 'takenIntoConsideration', takenWith: ['o0'], benefited }
          : {
              defendant,
              proceedings: 'p',
              outcome: 'convicted',
              convictedOn: '2025-01-17',
              route: 'convictedInCrownCourt',
              benefited,
            },
      ),
    };
  });

  const pools: Item<'jointPools'>[] = ids.length > 1 ? [{ id: 'jp', description: 'Jointly', defendants: ids }] : [];
  const obtained = seed.obtained.map((item, at): Item<'obtained'> => {
    const joint = item.joint === 0 && pools.length > 0;
    const offence = item.offence === undefined ? undefined : one(offences, item.offence)?.id;
    return {
      id: `a${String(at)}`,
      description: 'Obtained',
      obtainedBy: joint ? ids : [who(item.who)],
      ...(joint && { jointPool: 'jp' }),
      ...(offence !== undefined && { offences: [offence] }),
      kind: 'property',
      on: item.on,
      amount: item.amount,
      ...said(item.said),
    };
  });

  /** What is left to trace out of each item, so that links never trace more than there was. */
  const left = new Map(obtained.map(({ id, amount }) => [id, Math.round(Number(amount) * 100)]));
  const ownedBy = new Map(obtained.map(({ id, obtainedBy }) => [id, obtainedBy]));
  const amounts = new Map(left);
  const linked = (defendant: string, from: number | undefined, amount: string) => {
    const sources = [...left].filter(([id, rest]) => rest > 0 && ownedBy.get(id)?.includes(defendant) === true);
    const [source, rest] = (from === undefined ? undefined : one(sources, from)) ?? [];
    if (source === undefined || rest === undefined) return {};
    const part = Math.max(1, Math.floor(Math.min(rest, Math.round(Number(amount) * 100)) / 2));
    left.set(source, rest - part);
    return { metFrom: [{ item: source, amount: pounds(part) }] };
  };
  const enters = (id: string, defendant: string, amount: string) => {
    left.set(id, Math.round(Number(amount) * 100));
    amounts.set(id, Math.round(Number(amount) * 100));
    ownedBy.set(id, [defendant]);
  };

  const transfers = seed.transfers.map((item, at): Item<'transfers'> => {
    const [id, to] = [`t${String(at)}`, who(item.who)];
    const links = linked(to, item.from, item.amount);
    enters(id, to, item.amount);
    return {
      id,
      to,
      on: item.on,
      amount: item.amount,
      ...links,
      ...(item.rebutted === 0
        ? { rebuttal: { ground: 'assumptionIncorrect', reason: 'Proved wages' } }
        : said(item.said, 'assumptionIncorrect')),
    };
  });
  const expenditure = seed.expenditure.map((item, at): Item<'expenditure'> => {
    const [id, by] = [`x${String(at)}`, who(item.who)];
    const links = linked(by, item.from, item.amount);
    enters(id, by, item.amount);
    return { id, by, on: item.on, amount: item.amount, ...links, ...said(item.said, 'assumptionIncorrect') };
  });

  const property = seed.property.map((item, at): Item<'property'> => {
    const holder = who(item.who);
    const sources = [...ownedBy].filter(([, owners]) => owners.includes(holder)).map(([id]) => id);
    const source = item.of === undefined ? undefined : one(sources, item.of);
    return {
      id: `h${String(at)}`,
      description: 'Property',
      kind: item.kind,
      interests: [
        {
          holder,
          share: item.share,
          heldFrom: item.from,
          heldUntil: item.until,
          valueWhenObtained: item.obtainedAt,
          ...(item.clean && { holdingRebuttal: { ground: 'assumptionIncorrect', reason: 'Clean money' } }),
        },
      ],
      valuations: item.values.map((amount, year) => ({ on: `${String(2023 + year)}-05-01`, amount })),
      ...(item.owed !== undefined && {
        charges: [{ id: `c${String(at)}`, description: 'Mortgage', owed: [{ on: '2023-01-01', amount: item.owed }] }],
      }),
      ...(item.order !== undefined && { orders: [{ id: `r${String(at)}`, kind: item.order, inForce: item.inForce }] }),
      ...(source !== undefined && {
        represents: [{ item: source, share: '1/2', amount: pounds(Math.ceil((amounts.get(source) ?? 1) / 2)) }],
      }),
      ...said(item.said),
    };
  });

  const first = who(seed.reduction?.who ?? 0);
  const reduced = one(
    [...ownedBy].filter(([, owners]) => owners.includes(first)).map(([id]) => id),
    seed.reduction?.of ?? 0,
  );
  return {
    schemaVersion: '1',
    id: 'random',
    proceedings: [{ id: 'p', started: [{ step: 'chargedAfterArrestWithoutWarrant', on: '2024-06-15' }] }],
    defendants: ids.map((id, at) => {
      const facts = seed.facts[at];
      const stand = { justAmount: facts?.just, proportionateAmount: facts?.proportionate };
      return {
        id,
        kind: 'individual',
        prosecutorAsks: facts?.asks,
        absconded: facts?.absconded,
        aged18OrOverWhenConvicted: facts?.adult,
        victimProceedings: facts?.victims,
        unlawfulProfitProceedings: facts?.unlawfulProfit,
        availableAmountShown: facts?.shown,
        positions: (['prosecution', 'defence', 'court'] as const).map((by) => ({
          by,
          reason: 'Its position',
          ...stand,
        })),
      };
    }),
    otherParties: [{ id: 'friend', kind: 'individual' }],
    offences,
    earlierOrders:
      seed.earlier === undefined
        ? []
        : [
            {
              id: 'e',
              defendant: who(seed.earlier.who),
              madeOn: seed.earlier.on,
              basis: seed.earlier.general === true ? 'generalCriminalConduct' : undefined,
              benefitFound: seed.earlier.benefit,
              benefitCalculatedOn: seed.earlier.on,
              amountOrdered: seed.earlier.ordered,
              alreadyDeducted: seed.earlier.deducted,
            },
          ],
    jointPools: pools,
    obtained,
    transfers,
    expenditure,
    property,
    gifts: seed.gifts.map((gift, at) => ({
      id: `g${String(at)}`,
      by: who(gift.who),
      to: 'friend',
      description: 'A gift',
      on: gift.on,
      value: pounds(gift.value),
      consideration: pounds(gift.paid * Math.floor(gift.value / 3)),
      significantlyLess: true,
      fromGeneralCriminalConduct: gift.source,
      valueWithRecipientNow: gift.now,
      ...said(gift.said),
    })),
    obligations: seed.obligations.map(({ who: whose, amount, kind, on }, at) => ({
      id: `b${String(at)}`,
      defendant: who(whose),
      kind,
      description: 'Owed',
      amount,
      imposedOn: on,
    })),
    hiddenAssets:
      seed.hidden === undefined
        ? []
        : [
            {
              id: 'hid',
              defendant: who(seed.hidden.who),
              description: 'Hidden',
              amount: seed.hidden.amount,
              ...said(seed.hidden.said),
            },
          ],
    reductions:
      seed.reduction === undefined
        ? []
        : [
            {
              id: 'red',
              defendant: first,
              ground: 'restoredToLoser',
              item: reduced,
              amount: seed.reduction.amount,
              reason: 'Restored',
              ...said(seed.reduction.said),
            },
          ],
  };
}

/** Requests on all three footings. What is left out is not in the JSON at all. */
export const requests: fc.Arbitrary<DeterminationJson> = seeds.map((seed) =>
  JSON.parse(
    JSON.stringify({
      caseFile: caseFile(seed),
      asAt: AS_AT,
      footings: ['prosecution', 'defence', 'court'],
      conventions: {},
    }),
  ),
);
