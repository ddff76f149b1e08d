import {
  type OtherOrders,
  type PriorityOrders,
  type ReparationOrders,
  whatWaitsForConfiscation,
} from '../confiscation-order/index.js';
import { msa2015, poca, sentencingCode } from '../law/index.js';
import { Money } from '../money/index.js';
import { decided, type Outcome, type Reason } from '../reasons/index.js';
import { GURAJ, JAWAD, poa1985 } from './authorities.js';
import { combinedKinds, type CombinationsInput, type CombinedKind } from './combinations-input.js';
import { directed, isPriority, type MayNotStand, mayNotStand, priorityKind, thatMayStand } from './may-stand.js';
import { offenceByOffence, type OffenceOpenings, reparationTogether } from './offence-openings.js';

type Order = CombinationsInput['orders'][number];

/** One order in its turn. */
export interface OrderInTurn {
  readonly id: string;
  readonly kind: CombinedKind;
  /**
   * `now`: it may be decided. `afterConfiscation`: it waits for the confiscation order and takes it into account.
   * `notDuringPostponement`: it may not be made while confiscation is postponed. `mayNotStand`: the law closes it.
   * `warn`: the law does not place it.
   */
  readonly standing: 'now' | 'afterConfiscation' | 'notDuringPostponement' | 'mayNotStand' | 'warn';
  readonly reason: Reason;
}

/** How the orders of a sentence stand to one another. */
export interface Combinations {
  /** Every order made or proposed, in the order in which it is decided. */
  readonly inTurn: readonly OrderInTurn[];
  /** What each conviction opens. */
  readonly offences: readonly OffenceOpenings[];
  /** All reparation orders together; `null` until confiscation is decided. */
  readonly reparation: Outcome<ReparationOrders> | null;
  /** What must be directed to be paid out of what is recovered; `null` where there is no confiscation order. */
  readonly direction: Outcome<PriorityOrders> | null;
  readonly waiting: Outcome<OtherOrders> | null;
  /** The surcharge after means have met compensation, reparation and an unlawful profit order; `null`: none, or means not known. */
  readonly surcharge: Money | null;
  /** Orders that are open, or would be but for the other of the two, and are not made: reasons must be given. */
  readonly reasonsNeeded: readonly { readonly order: 'compensation' | 'reparationOrder'; readonly offence: string }[];
  readonly redFlags: readonly Reason[];
}

/**
 * How the orders of one sentence stand to one another: what is decided first, what waits, what may not stand beside what,
 * and what must be directed to victims out of the money recovered. It never says that an order should be made.
 *
 * @remarks POCA 2002, ss 13 to 15; Sentencing Code, ss 42, 55, 135; Modern Slavery Act 2015, ss 8 to 10 (E+W). The
 * direction and the cap are `priorityOrders` and `reparationOrders`. Pounds sterling.
 */
export function combinations(input: CombinationsInput): Outcome<Combinations> {
  const openings = offenceByOffence(input);
  const reparation = reparationTogether(input);
  const waiting = waits(input);
  const refused = mayNotStand(input, openings);
  const value: Combinations = {
    inTurn: inTurn(input, refused),
    offences: openings,
    reparation,
    direction: directed(input, refused, openings),
    waiting,
    surcharge: surchargeLeft(input, refused),
    reasonsNeeded: reasonsNeeded(input, openings),
    redFlags: redFlags(input),
  };
  return decided(value, ...found(value), ...operations(input));
}

/** What these orders come to, before the rules they follow from. */
const found = ({ direction, reasonsNeeded: needed, redFlags: flags }: Combinations): readonly Reason[] => [
  ...flags,
  ...(direction?.kind === 'decided' && !direction.value.direction.isZero()
    ? [
        {
          says: `${direction.value.direction.toString()} is to be directed to be paid out of what is recovered`,
          provision: poca('13(6)'),
          because: direction.reasons,
        },
      ]
    : []),
  ...needed.map(({ order, offence }) => ({
    says: `${offence}: no ${order === 'compensation' ? 'compensation' : 'reparation order'} is made: reasons are to be given`,
    provision: order === 'compensation' ? sentencingCode('55') : msa2015('8'),
    met: false,
  })),
];

/** The order of operations at sentence. */
function operations({ postponed, confiscation }: CombinationsInput): readonly Reason[] {
  const first: Reason =
    postponed === true
      ? {
          says: 'Confiscation is postponed: until it is decided no fine, order of section 13(3), compensation, surcharge or unlawful profit order; then 28 days, starting with the last day of the postponement, to vary the sentence',
          provision: poca('15'),
        }
      : {
          says: 'Confiscation is decided first, or postponed',
          provision: poca('14'),
          ...(confiscation === undefined && { met: false }),
        };
  return [
    first,
    {
      says: 'The amount is not cut only because compensation or reparation will be ordered; money given back may make the whole disproportionate',
      provision: JAWAD,
      mark: 'M',
    },
    {
      says: 'The confiscation order is taken into account before a fine or an order of section 13(3)',
      provision: poca('13(2)'),
    },
    { says: 'Otherwise it is left out of account in fixing the sentence', provision: poca('13(4)') },
    { says: 'Priority orders are made without deduction for confiscation', provision: poca('13(3A)') },
    {
      says: 'Where means do not meet all, the shortfall is directed to be paid from what is recovered',
      provision: poca('13(6)'),
    },
    { says: 'Compensation comes before a fine', provision: sentencingCode('135(4)') },
    { says: 'Reparation comes before a fine', provision: msa2015('8') },
    {
      says: 'The surcharge is reduced, to nil if need be, where means do not cover it too',
      provision: sentencingCode('42'),
    },
    { says: 'Costs come last, from what is left', provision: poa1985('18'), mark: 'M', convention: 'costsLast' },
  ];
}

const ofKind = (orders: readonly Order[], ...kinds: readonly CombinedKind[]) =>
  orders.filter(({ kind }) => kinds.includes(kind));
const sum = (orders: readonly Order[]) => Money.sum(orders.map(({ amount }) => amount ?? Money.zero));

/** Section 13(2) and (3). The two forfeitures of vehicles are not in its list, as we read it. */
function waits({ confiscation, orders }: CombinationsInput): Outcome<OtherOrders> | null {
  if (confiscation === undefined || confiscation === null) return null;
  const listed = orders.flatMap(({ id, kind }) => {
    if (kind === 'vehicleForfeiture' || kind === 'immigrationVehicleForfeiture') return [];
    return [{ id, kind: isPriority(kind) ? priorityKind(kind) : kind }];
  });
  return whatWaitsForConfiscation({ orderMade: confiscation.orderMade, orders: listed });
}

/** Section 42 of the Code: victims first, then the surcharge. */
function surchargeLeft(input: CombinationsInput, refused: MayNotStand): Money | null {
  const { means } = input;
  const { orders } = thatMayStand(input, refused);
  const surcharge = ofKind(orders, 'surcharge');
  if (means === undefined || surcharge.length === 0) return null;
  const victims = sum(ofKind(orders, 'compensation', 'reparationOrder', 'unlawfulProfit'));
  return Money.min(sum(surcharge), means.lessButNotBelowZero(victims));
}

/** One of the two made is why the other is not; reasons are given all the same. */
function reasonsNeeded(
  { orders, offences }: CombinationsInput,
  openings: readonly OffenceOpenings[],
): { order: 'compensation' | 'reparationOrder'; offence: string }[] {
  const made = (kind: CombinedKind, offence: string) =>
    ofKind(orders, kind).some((order) => order.made && order.offence === offence);
  const harmed = new Set(offences.filter(({ injuryLossOrDamage }) => injuryLossOrDamage === true).map(({ id }) => id));
  return openings.flatMap(({ id, reparation, reparationClosedBecause, compensation }) => {
    const hadChoice = reparation === 'open' || reparationClosedBecause.includes('compensationForSameOffence');
    const couldCompensate = compensation === 'open' || (compensation === 'reparationMade' && harmed.has(id));
    return [
      ...(hadChoice && !made('reparationOrder', id) ? [{ order: 'reparationOrder' as const, offence: id }] : []),
      ...(couldCompensate && !made('compensation', id) ? [{ order: 'compensation' as const, offence: id }] : []),
    ];
  });
}

function redFlags({ postponed, defectInPostponement, orders }: CombinationsInput): Reason[] {
  const barred = postponed === true ? orders.filter(({ made, kind }) => made && BARRED.has(kind)) : [];
  return barred.map(({ id }) => ({
    says: `${id} is made while confiscation is postponed: the protection against quashing a confiscation order for a defect in the postponement is lost`,
    provision: poca('14(12)'),
    met: false,
    because: [
      { says: 'It may not be made in the postponement period', provision: poca('15(2)') },
      {
        says: `${defectInPostponement === true ? 'There is a defect: whether' : 'Were there a defect, whether'} the order stands would turn on real unfairness to the defendant`,
        provision: GURAJ,
        mark: 'V2',
      },
    ],
  }));
}

/** What may not be made while confiscation is postponed. A reparation order is not in that list: it needs the order anyway. */
const BARRED: ReadonlySet<CombinedKind> = new Set([
  'compensation',
  'unlawfulProfit',
  'deprivation',
  'forfeitureMisuseOfDrugs',
  'forfeitureTerrorism',
  'otherPayment',
  'fine',
  'surcharge',
  'costs',
]);
const UNPLACED: ReadonlySet<CombinedKind> = new Set(['vehicleForfeiture', 'immigrationVehicleForfeiture']);

function inTurn(input: CombinationsInput, mayNot: MayNotStand): OrderInTurn[] {
  const turn = (
    { id, kind }: Order,
    standing: OrderInTurn['standing'],
    says: string,
    provision = poca('13'),
    mark?: 'OR',
  ): OrderInTurn => ({
    id,
    kind,
    standing,
    reason: {
      says: `${id}: ${says}`,
      provision,
      ...(standing !== 'now' && { met: false }),
      ...(mark !== undefined && { mark, convention: 'vehicleForfeitureNotListed' }),
    },
  });
  const undecided = input.confiscation === undefined;
  const place = (order: Order): OrderInTurn => {
    const refused = mayNot.get(order.id);
    if (refused !== undefined) return turn(order, 'mayNotStand', refused.says, refused.provision);
    if (input.postponed === true && BARRED.has(order.kind)) {
      return turn(order, 'notDuringPostponement', 'not while confiscation is postponed', poca('15(2)'));
    }
    if (UNPLACED.has(order.kind)) {
      return turn(
        order,
        'warn',
        'this forfeiture is not in the list of section 13(3) as read: whether it waits is not said',
        poca('13(3)'),
        'OR',
      );
    }
    if (order.kind === 'reparationOrder' && (undecided || input.postponed === true)) {
      return turn(order, 'afterConfiscation', 'a reparation order needs the confiscation order', msa2015('8'));
    }
    if (isPriority(order.kind))
      return turn(order, 'now', 'a priority order is made without deduction for confiscation', poca('13(3A)'));
    if (order.kind === 'criminalCourtsCharge')
      return turn(order, 'now', 'the criminal courts charge does not wait', poca('13(3)'));
    return undecided
      ? turn(order, 'afterConfiscation', 'decided after confiscation, and in its light', poca('13(2)'))
      : turn(order, 'now', 'takes the confiscation order into account', poca('13(2)'));
  };
  const rank = ({ kind }: Order) => combinedKinds.indexOf(kind);
  return [...input.orders].sort((one, other) => rank(one) - rank(other) || (one.id < other.id ? -1 : 1)).map(place);
}
