import type { Holding, Placed } from '../assumptions/index.js';
import { type MoneyItem, type PropertyRegister, propertyRegister } from '../benefit/index.js';
import {
  type CaseFile,
  type Defendant,
  type EarlierOrder,
  type Expenditure,
  type Gift,
  type HiddenAssets,
  type MetFrom,
  type Obligation,
  type Obtained,
  type OffenceAgainst,
  type OtherOrder,
  type Reduction,
  type Transfer,
} from '../case-file/index.js';
import { Fraction, type Money } from '../money/index.js';

type EarlierConviction = NonNullable<CaseFile['earlierConvictions']>[number];

/** The facts of one defendant, each with its place in the case file. */
export interface DefendantFacts {
  readonly at: number;
  readonly defendant: Defendant;
  readonly offences: OffenceAgainst[];
  readonly obtained: Placed<Obtained>[];
  readonly transfers: Placed<Transfer>[];
  readonly expenditure: Placed<Expenditure>[];
  readonly holdings: Holding[];
  readonly gifts: Placed<Gift>[];
  readonly obligations: Placed<Obligation>[];
  readonly hiddenAssets: Placed<HiddenAssets>[];
  readonly reductions: Placed<Reduction>[];
  readonly otherOrders: Placed<OtherOrder>[];
  readonly earlierConvictions: Placed<EarlierConviction>[];
  readonly earlierOrders: Placed<EarlierOrder>[];
  readonly victimClaims: Placed<NonNullable<CaseFile['victimClaims']>[number]>[];
  /** Day, links and figure of each transfer and expenditure, by id. */
  readonly moneyFacts: Map<string, Pick<MoneyItem, 'on' | 'links' | 'plainAmount'>>;
  /** What each item's money went into. */
  readonly wentInto: Map<string, { readonly item: string; readonly part: Fraction }[]>;
  readonly holdingsById: Map<string, Holding>;
}

/** The case file by defendant, in one pass: nothing is searched again for each defendant and footing. */
export interface CaseFacts {
  readonly file: CaseFile;
  readonly register: PropertyRegister;
  readonly defendants: readonly DefendantFacts[];
}

export function caseFacts(file: CaseFile): CaseFacts {
  const defendants = file.defendants.map(
    (defendant, at): DefendantFacts => ({
      at,
      defendant,
      offences: [],
      obtained: [],
      transfers: [],
      expenditure: [],
      holdings: [],
      gifts: [],
      obligations: [],
      hiddenAssets: [],
      reductions: [],
      otherOrders: [],
      earlierConvictions: [],
      earlierOrders: [],
      victimClaims: [],
      moneyFacts: new Map(),
      wentInto: new Map(),
      holdingsById: new Map(),
    }),
  );
  const byId = new Map(defendants.map((facts) => [facts.defendant.id, facts]));
  const of = (id: string): DefendantFacts => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`${id} is not a defendant: the case file was not checked`);
    return found;
  };

  file.offences.forEach((offence, at) =>
    offence.against.forEach((against, index) =>
      of(against.defendant).offences.push({
        offence,
        against,
        pointer: `/offences/${String(at)}/against/${String(index)}`,
      }),
    ),
  );
  file.obtained?.forEach((item, at) => {
    for (const id of item.obtainedBy) {
      of(id).obtained.push({ item, at });
      goesInto(of(id), item);
    }
  });
  file.transfers?.forEach((item, at) => {
    const facts = of(item.to);
    facts.transfers.push({ item, at });
    goesInto(facts, item);
    facts.moneyFacts.set(item.id, { on: item.on, links: item.metFrom ?? [], plainAmount: item.amount });
  });
  file.expenditure?.forEach((item, at) => {
    const facts = of(item.by);
    facts.expenditure.push({ item, at });
    goesInto(facts, item);
    facts.moneyFacts.set(item.id, { on: item.on, links: item.metFrom ?? [], plainAmount: item.amount });
  });
  file.property?.forEach((property, at) =>
    property.interests.forEach((interest, place) => {
      const facts = byId.get(interest.holder);
      if (facts === undefined) return;
      const holding = { property, at, interest, place };
      facts.holdings.push(holding);
      facts.holdingsById.set(property.id, holding);
    }),
  );
  file.gifts?.forEach((item, at) => of(item.by).gifts.push({ item, at }));
  file.obligations?.forEach((item, at) => of(item.defendant).obligations.push({ item, at }));
  file.hiddenAssets?.forEach((item, at) => of(item.defendant).hiddenAssets.push({ item, at }));
  file.reductions?.forEach((item, at) => of(item.defendant).reductions.push({ item, at }));
  file.otherOrders?.forEach((item, at) => of(item.defendant).otherOrders.push({ item, at }));
  file.earlierConvictions?.forEach((item, at) => of(item.defendant).earlierConvictions.push({ item, at }));
  file.earlierOrders?.forEach((item, at) => of(item.defendant).earlierOrders.push({ item, at }));
  file.victimClaims?.forEach((item, at) => of(item.against).victimClaims.push({ item, at }));
  return { file, register: propertyRegister(file.property ?? []), defendants };
}

/** Notes, for each source of an item's money, the part of the item that came from it. */
function goesInto(
  { wentInto }: DefendantFacts,
  item: { readonly id: string; readonly amount: Money; readonly metFrom?: readonly MetFrom[] | undefined },
): void {
  for (const { item: source, amount } of item.metFrom ?? []) {
    if (amount.isZero() || item.amount.isZero()) continue;
    const list = wentInto.get(source) ?? [];
    list.push({ item: item.id, part: Fraction.ratio(amount.exactly(), item.amount.exactly()) });
    wentInto.set(source, list);
  }
}
