import type { AvailableAmount } from '../available-amount/index.js';
import type { Footing, Position } from '../case-file/index.js';
import { poca } from '../law/index.js';
import type { Money } from '../money/index.js';
import { factsMissing, forTheCourt, type Outcome, type Reason, type Undecided, waitingOn } from '../reasons/index.js';
import type { DefendantFacts } from './facts.js';

/** Where the party whose footing it is stands, or what the court decided, on questions that are for the court. */
export const positionOn = ({ defendant }: DefendantFacts, footing: Footing): Position | undefined =>
  defendant.positions?.find(({ by }) => by === footing);

/** JSON pointer to a field of a position; to the list of positions, where nobody has taken that one yet. */
export function positionPointer({ at, defendant }: DefendantFacts, footing: Footing, field: string): string {
  const list = `/defendants/${String(at)}/positions`;
  const index = defendant.positions?.findIndex(({ by }) => by === footing) ?? -1;
  return index === -1 ? list : `${list}/${String(index)}${field}`;
}

/** The available amount as section 7(2) takes it: `null` where the defendant has not shown that it is less. */
export interface Shown {
  readonly amount: Money | null;
  readonly reasons: readonly Reason[];
}

/**
 * Whether the defendant has shown that the available amount is less than the benefit. It is asked only where it could
 * change the answer: an available amount that is not less needs no showing.
 *
 * @remarks POCA 2002, s 7(2) (E+W). The burden is the defendant's; not known is not the same as not shown.
 */
export function availableAmountShown(
  facts: DefendantFacts,
  footing: Footing,
  benefit: Money,
  available: Outcome<AvailableAmount>,
): Shown | Undecided {
  if (benefit.isZero()) return { amount: null, reasons: [] };
  if (available.kind === 'decided' && !available.value.total.isLessThan(benefit)) {
    return { amount: available.value.total, reasons: [] };
  }
  const shown = isShown(facts, footing);
  if (shown.kind === 'inDispute') {
    return forTheCourt(`Has ${facts.defendant.id} shown that the available amount is less than the benefit?`, {
      says: 'The parties differ on whether it is shown, and the court has made no finding',
      provision: poca('7(2)'),
    });
  }
  if (shown.kind === 'notKnown') {
    return factsMissing(
      [
        {
          pointer: `/defendants/${String(facts.at)}/availableAmountShown`,
          wanted: 'whether the defendant has shown that the available amount is less than the benefit (s 7(2))',
        },
      ],
      { says: 'Whether it is shown is not known; the burden is the defendant’s', provision: poca('7(2)') },
    );
  }
  const reasons: Reason[] = [
    {
      says: `The defendant has ${shown.is ? '' : 'not '}shown that the available amount is less${shown.why}`,
      provision: poca('7(2)'),
      ...(shown.is ? {} : { met: false }),
    },
  ];
  if (!shown.is) return { amount: null, reasons };
  return available.kind === 'decided'
    ? { amount: available.value.total, reasons }
    : waitingOn('availableAmount', available);
}

type IsShown =
  | { readonly kind: 'known'; readonly is: boolean; readonly why: string }
  | { readonly kind: 'notKnown' }
  | { readonly kind: 'inDispute' };

function isShown(facts: DefendantFacts, footing: Footing): IsShown {
  const plain = facts.defendant.availableAmountShown;
  const said = (by: Footing) => positionOn(facts, by)?.availableAmountShown;
  const own = said(footing);
  if (own !== undefined)
    return { kind: 'known', is: own, why: footing === 'court' ? ', as the court finds' : `, as the ${footing} says` };
  if (footing === 'court') {
    const [one, other] = [said('prosecution') ?? plain, said('defence') ?? plain];
    if (one !== other) return { kind: 'inDispute' };
    if (one !== undefined) return { kind: 'known', is: one, why: ', which the parties do not dispute' };
  }
  return plain === undefined ? { kind: 'notKnown' } : { kind: 'known', is: plain, why: '' };
}
