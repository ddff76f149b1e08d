import { z } from 'zod';
import type { Holding, Placed } from '../assumptions/index.js';
import { fact, type Footing, type HiddenAssets, type Obligation, onFooting } from '../case-file/index.js';
import type { LocalDate } from '../dates/index.js';
import { judgment, poca } from '../law/index.js';
import { Money, MoneyInput } from '../money/index.js';
import {
  decided,
  factsMissing,
  forTheCourt,
  type MissingFact,
  type Outcome,
  type Reason,
  type Undecided,
} from '../reasons/index.js';
import type { TaintedGifts } from '../tainted-gifts/index.js';
import { freeProperty, type FreePropertyLine } from './free-property.js';
import { type ObligationLine, priorityObligation } from './priority-obligations.js';

export const AvailableAmountInput = z
  .strictObject({
    freeProperty: fact(MoneyInput, 'Total value of the free property then held', 'POCA 2002, s 9(1)(a)'),
    priorityObligations: fact(
      MoneyInput,
      'Total of the obligations which then have priority',
      'POCA 2002, s 9(1)(a), (2)',
    ),
    taintedGifts: fact(MoneyInput, 'Total value of all tainted gifts', 'POCA 2002, s 9(1)(b)'),
  })
  .meta({ id: 'AvailableAmountInput' });
export type AvailableAmountInput = z.infer<typeof AvailableAmountInput>;

/**
 * The available amount: free property held at the time of the order, less obligations that have priority, plus all
 * tainted gifts.
 *
 * @remarks POCA 2002, s 9(1) (E+W). The first part is never below nil: a convention, the Act being silent.
 */
export function availableAmount({
  freeProperty,
  priorityObligations,
  taintedGifts,
}: AvailableAmountInput): Outcome<Money> {
  const floored = priorityObligations.isMoreThan(freeProperty);
  const amount = freeProperty.lessButNotBelowZero(priorityObligations).plus(taintedGifts);
  return decided(amount, {
    says: `The available amount is ${amount.toString()}`,
    provision: poca('9(1)'),
    because: [
      {
        says: `Free property of ${freeProperty.toString()} less priority obligations of ${priorityObligations.toString()}${floored ? ', never below nil' : ''}`,
        provision: poca('9(1)(a)'),
        ...(floored ? { convention: 'firstPartNeverBelowNil', mark: 'A' as const } : {}),
      },
      { says: `Tainted gifts of ${taintedGifts.toString()}`, provision: poca('9(1)(b)') },
    ],
  });
}

/** The available amount with its components kept apart. */
export interface AvailableAmount {
  readonly total: Money;
  readonly components: {
    readonly identified: Money;
    readonly restrained: Money;
    /** What belongs to others: shown, and never counted. */
    readonly thirdPartyShare: Money;
    readonly priorityObligations: Money;
    readonly taintedGifts: Money;
    readonly hidden: Money;
  };
  readonly property: readonly FreePropertyLine[];
  readonly obligations: readonly ObligationLine[];
  readonly hidden: readonly { readonly item: string; readonly amount: Money; readonly reasons: readonly Reason[] }[];
}

export interface AvailableAmountOf {
  readonly footing: Footing;
  readonly defendant: string;
  readonly orderMade: LocalDate;
  readonly holdings: readonly Holding[];
  readonly obligations: readonly Placed<Obligation>[];
  readonly hiddenAssets: readonly Placed<HiddenAssets>[];
  readonly taintedGifts: TaintedGifts;
}

/**
 * The available amount of one defendant, property by property, with identified, restrained and hidden property, the
 * share of others and tainted gifts kept apart.
 *
 * @remarks POCA 2002, ss 9, 10A, 79, 81-84 (E+W). Hidden assets are a component that a party alleges and the court finds,
 * never the difference between benefit and what is known: R v McIntosh [2011] EWCA Crim 1501 (V2).
 */
export function availableAmountOf(input: AvailableAmountOf): Outcome<AvailableAmount> {
  const { footing, defendant, orderMade } = input;
  const property: FreePropertyLine[] = [];
  const obligations: ObligationLine[] = [];
  const hidden: { item: string; amount: Money; reasons: readonly Reason[] }[] = [];
  const open: Undecided[] = [];
  const keep = <T extends object>(into: T[], found: T | Undecided) => {
    if ('kind' in found) open.push(found);
    else into.push(found);
  };
  for (const holding of input.holdings) keep(property, freeProperty(holding, defendant, footing, orderMade));
  for (const obligation of input.obligations) keep(obligations, priorityObligation(obligation, footing, orderMade));
  for (const { item } of input.hiddenAssets) keep(hidden, hiddenLine(item, footing));
  if (open.length > 0) return together(open);

  const sum = (component: FreePropertyLine['component']) =>
    Money.sum(property.filter((line) => line.component === component).map(({ value }) => value));
  const components = {
    identified: sum('identified'),
    restrained: sum('restrained'),
    thirdPartyShare: Money.sum(property.map(({ ofOthers }) => ofOthers)),
    priorityObligations: Money.sum(obligations.map(({ amount }) => amount)),
    taintedGifts: input.taintedGifts.total,
    hidden: Money.sum(hidden.map(({ amount }) => amount)),
  };
  const free = components.identified.plus(components.restrained).plus(components.hidden);
  const total = availableAmount({
    freeProperty: free,
    priorityObligations: components.priorityObligations,
    taintedGifts: components.taintedGifts,
  });
  if (total.kind !== 'decided') return total;
  return decided({ total: total.value, components, property, obligations, hidden }, ...total.reasons);
}

function hiddenLine(
  item: HiddenAssets,
  footing: Footing,
): { item: string; amount: Money; reasons: readonly Reason[] } | Undecided {
  const standing = onFooting(item, footing, item.defendant);
  const mcintosh = judgment(
    'R v McIntosh [2011] EWCA Crim 1501',
    'https://www.bailii.org/ew/cases/EWCA/Crim/2011/1501.html',
  );
  const realistic: Reason = {
    says: 'The court takes a just and realistic view of the evidence: disbelief does not compel a finding of the full benefit',
    provision: mcintosh,
    mark: 'V2',
  };
  if (standing.kind === 'inDispute') return forTheCourt(standing.question, ...standing.reasons, realistic);
  const found = item.contentions?.some(({ by }) => by === 'court') === true;
  if (footing === 'court' && !found) {
    return forTheCourt(`Does the court find that ${item.id} is hidden, and for how much?`, realistic);
  }
  const amount = standing.counted ? standing.amount : Money.zero;
  const reason: Reason = {
    says: `${amount.toString()} is hidden (${item.id})`,
    provision: poca('7(2)'),
    ...(standing.counted ? {} : { met: false }),
  };
  return { item: item.id, amount, reasons: [reason, ...standing.reasons, realistic] };
}

function together(open: readonly Undecided[]): Undecided {
  const facts: MissingFact[] = open.flatMap((each) => (each.kind === 'factsMissing' ? each.facts : []));
  const told: Reason = {
    says: 'The available amount is not decided part by part',
    provision: poca('9(1)'),
    because: open.flatMap(({ reasons }) => reasons),
  };
  if (facts.length > 0) return factsMissing(facts, told);
  const questions = open.map((each) =>
    each.kind === 'forTheCourt' ? each.question : each.kind === 'notCovered' ? each.why : '',
  );
  return forTheCourt(questions.join(' '), told);
}
