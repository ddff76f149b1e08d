import type { AssumedItem, Holding } from '../assumptions/index.js';
import { poca } from '../law/index.js';
import { Exact, Fraction, Money } from '../money/index.js';
import { factsMissing, type Reason } from '../reasons/index.js';
import type { MoneyItem, OwnPart } from './count-once.js';
import { Held, withHeld, worthNow } from './held-now.js';
import type { BenefitOf, LineOr } from './lines.js';
import { inForceOrder } from './orders-over-property.js';
import { greaterOf } from './value-of-property-obtained.js';

/** The line of a property held after conviction; `undefined` where the second assumption adds nothing to what is counted. */
export function holdingLine(
  assumed: AssumedItem,
  input: BenefitOf,
  parts: ReadonlyMap<string, OwnPart>,
  items: ReadonlyMap<string, MoneyItem>,
): LineOr | undefined {
  const holding = input.holdings.get(assumed.item);
  if (holding === undefined) throw new Error(`no holding ${assumed.item}`);
  const { property, at, interest, place } = holding;
  const head = { item: property.id, basis: 'holding' as const };
  const pointer = `/property/${String(at)}/interests/${String(place)}`;
  const heldFrom = interest.heldFrom;
  if (heldFrom === undefined) throw new Error('an assumption on a holding of unknown date was made');
  const { calculatedOn } = input.earlierOrders;
  if (calculatedOn !== undefined && heldFrom <= calculatedOn) {
    const says =
      'Taken to be obtained when first held, before an earlier order’s benefit was calculated: it is in that benefit';
    return {
      ...head,
      amount: Money.zero,
      value: Money.zero,
      ignored: Money.zero,
      reasons: [{ says, provision: poca('8(4)'), met: false }],
    };
  }

  const reasons: Reason[] = [];
  let rest = Fraction.whole;
  for (const link of property.represents ?? []) {
    const source = items.get(link.item);
    if (source === undefined || parts.get(link.item)?.accounted !== true || source.status === 'outside') continue;
    rest = Fraction.ratio(rest.ofPounds(ONE).minus(link.share.ofPounds(ONE)), ONE);
    reasons.push({
      says: `${link.share.toString()} of it is or represents ${link.item}, which is counted or explained already`,
      provision: poca('80(3)'),
      met: false,
      convention: 'countedOnce',
      mark: 'V2',
    });
  }
  if (rest.isZero()) return { ...head, amount: Money.zero, value: Money.zero, ignored: Money.zero, reasons };

  const free = freeOfInterests(interest);
  reasons.push(free.reason);
  const plain = free.applies ? interest.valueWhenObtained : interest.interestWhenObtained;
  const isContended = interest.holdingContentions?.some(({ amount }) => amount !== undefined) === true;
  const whenObtained = isContended && (plain !== undefined || isOwnFigure(interest, input)) ? assumed.amount : plain;
  if (whenObtained === undefined) {
    const field = free.applies ? 'valueWhenObtained' : 'interestWhenObtained';
    return factsMissing(
      [
        {
          pointer: `${pointer}/${field}`,
          wanted: `the ${free.applies ? 'market value of the whole' : 'value of the interest'} when it was obtained (s 80(2)(a))`,
        },
      ],
      {
        says: `What ${property.id} was worth when obtained is not known`,
        provision: poca('80(2)(a)'),
      },
    );
  }
  const now = worthNow(holding, free.applies, input);
  if (!(now instanceof Held)) return now;
  const valued = greaterOf(rest.ofPounds(whenObtained.exactly()), heldFrom, rest.ofPounds(now.value), input.change);
  if (valued.kind !== 'decided') return valued;
  const order = inForceOrder(property, at, 'ignoredInBenefit');
  if (order.kind === 'factsMissing') return order;
  return {
    ...head,
    amount: Money.roundedToPenny(rest.ofPounds(whenObtained.exactly())),
    value: valued.value.value,
    ignored: order.kind === 'inForce' ? valued.value.value : Money.zero,
    reasons: [
      ...reasons,
      ...withHeld(valued.reasons, now.reasons),
      ...(order.kind === 'inForce' ? [order.reason] : []),
    ],
  };
}
const ONE = new Exact(1);

/** Whether the figure that stands on this footing was given by whoever it belongs to, and not for want of one. */
const isOwnFigure = ({ holdingContentions }: Holding['interest'], { footing }: BenefitOf) =>
  holdingContentions?.some(({ by, amount }) => by === footing && amount !== undefined) === true;

/** The fourth assumption: property was obtained free of other interests. For benefit only. */
function freeOfInterests({ freeOfInterestsRebuttal: rebuttal }: Holding['interest']): {
  readonly applies: boolean;
  readonly reason: Reason;
} {
  if (rebuttal === undefined)
    return {
      applies: true,
      reason: { says: 'Taken to be obtained free of any other interests in it', provision: poca('10(5)') },
    };
  return {
    applies: false,
    reason: {
      says: `Not taken to be free of other interests: ${rebuttal.reason}`,
      provision: poca(rebuttal.ground === 'assumptionIncorrect' ? '10(6)(a)' : '10(6)(b)'),
      met: false,
      ...(rebuttal.evidence === undefined ? {} : { evidence: rebuttal.evidence }),
    },
  };
}
