import { assumeItems, type Assumptions, relevantDay, type RelevantDay } from '../assumptions/index.js';
import { type AvailableAmount, availableAmountOf } from '../available-amount/index.js';
import {
  type Benefit,
  benefit,
  benefitLines,
  type BenefitOf,
  ChangeInValue,
  type EarlierOrders,
  earlierOrders,
} from '../benefit/index.js';
import { convictionDate, type Footing, type OffenceAgainst, proceedingsStarted } from '../case-file/index.js';
import {
  type ComplianceOrder,
  complianceOrder,
  type DefaultTerm,
  defaultTerm,
  mustProceed,
  type OffencesWithinPart2,
  offencesWithinPart2,
  type OtherOrders,
  part2Commencement,
  type PriorityOrders,
  type Proceed,
  type ProportionateOrder,
  type ReparationOrders,
  type TimeToPay,
  timeToPay,
  whatWaitsForConfiscation,
} from '../confiscation-order/index.js';
import { type CriminalLifestyle, criminalLifestyle } from '../criminal-lifestyle/index.js';
import type { LocalDate } from '../dates/index.js';
import { poca, reformCautions } from '../law/index.js';
import { Money } from '../money/index.js';
import { type RecoverableAmount, recoverableAmount } from '../recoverable-amount/index.js';
import {
  decided,
  factsMissing,
  notCovered,
  type Outcome,
  type Reason,
  type Undecided,
  waitingOn,
} from '../reasons/index.js';
import { type TaintedGifts, taintedGifts } from '../tainted-gifts/index.js';
import type { Conventions } from './conventions.js';
import type { CaseFacts, DefendantFacts } from './facts.js';
import { askedOfObtainings, lifestyleInput, lifestylePointers } from './lifestyle-facts.js';
import { order } from './order.js';
import { repointed, throughList } from './pointers.js';
import { directed, reparation } from './beside-the-order.js';
import { availableAmountShown, positionOn, positionPointer } from './positions.js';

/** The assumptions of a case: made item by item, or not applied at all. */
export type AssumptionsStage = ({ readonly apply: true } & Assumptions) | { readonly apply: false };

/** The order, as it would be made on the day of the determination. */
export interface Order extends ProportionateOrder {
  /** `false`: no order is made. */
  readonly made: boolean;
}

/** One defendant on one footing: every stage's outcome, in the order of the Act. */
export interface DefendantResult {
  readonly defendant: string;
  readonly footing: Footing;
  readonly offencesWithinPart2: Outcome<OffencesWithinPart2>;
  readonly proceed: Outcome<Proceed>;
  readonly proceedingsStarted: Outcome<LocalDate>;
  readonly relevantDay: Outcome<RelevantDay>;
  readonly criminalLifestyle: Outcome<CriminalLifestyle>;
  readonly assumptions: Outcome<AssumptionsStage>;
  readonly earlierOrders: Outcome<EarlierOrders>;
  readonly benefit: Outcome<Benefit>;
  readonly taintedGifts: Outcome<TaintedGifts>;
  readonly availableAmount: Outcome<AvailableAmount>;
  readonly recoverableAmount: Outcome<RecoverableAmount>;
  readonly confiscationOrder: Outcome<Order>;
  readonly timeToPay: Outcome<TimeToPay>;
  readonly defaultTerm: Outcome<DefaultTerm>;
  readonly complianceOrder: Outcome<ComplianceOrder>;
  readonly otherOrders: Outcome<OtherOrders>;
  readonly priorityOrders: Outcome<PriorityOrders>;
  readonly reparationOrders: Outcome<ReparationOrders>;
  /** What must be said of the whole: rules that a later reform may have changed. */
  readonly cautions: readonly Reason[];
}

/**
 * The whole of Part 2, sections 6 to 13A and 35, for one defendant on one footing. Each stage reads the facts it needs and
 * the answers before it; one that waits on an undecided stage names it.
 *
 * @param asAt the day of the decision, on which the order is made and the term fixed
 */
export function determineOne(
  { file, register }: CaseFacts,
  facts: DefendantFacts,
  footing: Footing,
  asAt: LocalDate,
  conventions: Conventions,
  change: ChangeInValue,
): DefendantResult {
  const { at, defendant } = facts;
  const own = `/defendants/${String(at)}`;
  const convicted = facts.offences.filter(({ against }) => against.outcome === 'convicted');
  const within = offencesOf(convicted);
  const concerned =
    within.kind === 'decided'
      ? convicted.filter(
          ({ offence, against }) => within.value.within.includes(offence.id) && against.route !== 'notBeforeCrownCourt',
        )
      : [];
  const proceed = proceeds(facts, convicted, concerned, within);
  const goesOn = proceed.kind === 'decided' && proceed.value.mustProceed;

  const head = {
    defendant: defendant.id,
    footing,
    offencesWithinPart2: within,
    proceed,
    cautions: cautions(facts, file.proceedings, asAt),
  };
  if (!goesOn) return stopped(head, proceed.kind === 'decided' ? NOT_PROCEEDING : waitingOn('proceed', proceed));

  const started = proceedingsStarted(file, concerned);
  const convictedOn = convictionDate(concerned);
  const day = onceDecided(started, 'proceedingsStarted', (proceedingsStarted) =>
    repointed(
      relevantDay({
        proceedingsStarted,
        earlierOrders: facts.earlierOrders.map(({ item: { id, madeOn, basis, benefitCalculatedOn } }) => ({
          id,
          madeOn,
          basis,
          benefitCalculatedOn,
        })),
      }),
      throughList(
        'earlierOrders',
        facts.earlierOrders.map((placed) => `/earlierOrders/${String(placed.at)}`),
      ),
    ),
  );

  const particularConduct = new Set(
    facts.offences
      .filter(({ offence, against }) => isParticular(against.outcome) && isWithin(offence.committed.from))
      .map(({ offence }) => offence.id),
  );
  const common: Omit<BenefitOf, 'conduct' | 'assumed' | 'earlierOrders'> = {
    footing,
    defendant: defendant.id,
    decidedOn: asAt,
    particularConduct,
    change,
    obtained: facts.obtained,
    property: register,
    assumedFacts: facts.moneyFacts,
    holdings: facts.holdingsById,
    wentInto: facts.wentInto,
    acquittedOf: new Set(
      facts.offences.filter(({ against }) => against.outcome === 'acquitted').map(({ offence }) => offence.id),
    ),
  };

  const lifestyle = onceDecided(started, 'proceedingsStarted', (proceedingsStarted) => {
    const everyOffence = new Set(facts.offences.map(({ offence }) => offence.id));
    const obtainings = benefitLines({
      ...common,
      particularConduct: everyOffence,
      conduct: 'particular',
      assumed: [],
      earlierOrders: NO_EARLIER_ORDERS,
    });
    const input = lifestyleInput(facts, concerned, proceedingsStarted, obtainings, change);
    const answer = askedOfObtainings(criminalLifestyle(input), input.obtainings ?? [], obtainings);
    return repointed(answer, lifestylePointers(facts));
  });
  const conduct = (hasLifestyle: boolean) => (hasLifestyle ? ('general' as const) : ('particular' as const));

  const assumptions = onceDecided<CriminalLifestyle, AssumptionsStage>(
    lifestyle,
    'criminalLifestyle',
    ({ hasCriminalLifestyle }) => {
      if (!hasCriminalLifestyle) {
        return decided(
          { apply: false as const },
          { says: 'No criminal lifestyle: no assumptions are made', provision: poca('10(1)'), met: false },
        );
      }
      if (convictedOn.kind !== 'decided') return convictedOn;
      return onceDecided<RelevantDay, AssumptionsStage>(day, 'relevantDay', (relevant) => {
        const items = assumeItems({
          ...facts,
          footing,
          defendant: defendant.id,
          day: relevant,
          convictionDate: convictedOn.value,
          decidedOn: asAt,
        });
        return items.kind === 'decided' ? { ...items, value: { apply: true as const, ...items.value } } : items;
      });
    },
  );

  const earlier = onceDecided(lifestyle, 'criminalLifestyle', ({ hasCriminalLifestyle }) =>
    repointed(
      earlierOrders({
        conduct: conduct(hasCriminalLifestyle),
        decidedOn: asAt,
        earlierOrders: facts.earlierOrders.map(({ item }) => item),
      }),
      throughList(
        'earlierOrders',
        facts.earlierOrders.map((placed) => `/earlierOrders/${String(placed.at)}`),
      ),
    ),
  );

  const found = onceDecided(assumptions, 'assumptions', (made) =>
    onceDecided(earlier, 'earlierOrders', (before) =>
      benefit({
        ...common,
        conduct: conduct(made.apply),
        assumed: made.apply ? made.items : [],
        earlierOrders: before,
      }),
    ),
  );

  const gifts = taintedGifts({
    footing,
    defendant: defendant.id,
    decidedOn: asAt,
    lifestyle: lifestyle.kind === 'decided' ? lifestyle.value.hasCriminalLifestyle : undefined,
    sixYearDay: day.kind === 'decided' ? day.value.sixYearDay : undefined,
    earliestOffence: earliest(facts.offences.filter(({ offence }) => particularConduct.has(offence.id))),
    gifts: facts.gifts,
    change,
  });
  const giftsOrWait =
    gifts.kind === 'factsMissing' && day.kind !== 'decided' && facts.gifts.length > 0
      ? waitingOn('relevantDay', day)
      : gifts;

  const available = onceDecided(giftsOrWait, 'taintedGifts', (tainted) =>
    availableAmountOf({ ...facts, footing, defendant: defendant.id, orderMade: asAt, taintedGifts: tainted }),
  );

  const recoverable = onceDecided(found, 'benefit', (sum) => {
    const shown = availableAmountShown(facts, footing, sum.benefit, available);
    if ('kind' in shown) return shown;
    const outcome = recoverableAmount({
      benefit: sum.benefit,
      benefitBeforeIgnoring: sum.nilOnlyByForfeiture ? sum.total : undefined,
      availableAmount: shown.amount,
      victimProceedings: victimProceedings(facts),
      unlawfulProfitProceedings: defendant.unlawfulProfitProceedings,
      justAmount: positionOn(facts, footing)?.justAmount,
      nominalAmount: conventions.nominalAmount,
    });
    const repoint = repointed(outcome, (pointer) => own + pointer);
    return shown.reasons.length === 0 ? repoint : { ...repoint, reasons: [...repoint.reasons, ...shown.reasons] };
  });

  const confiscationOrder = onceDecided(found, 'benefit', (sum) =>
    onceDecided(recoverable, 'recoverableAmount', (amount) => order(facts, footing, asAt, sum, amount)),
  );
  const made = onceDecided(confiscationOrder, 'confiscationOrder', (it) => (it.made ? decided(it.amount) : NO_ORDER));
  const position = positionOn(facts, footing);
  const reparations = onceDecided(made, 'confiscationOrder', (amount) =>
    reparation(facts, convicted, concerned, amount),
  );

  return {
    ...head,
    proceedingsStarted: started,
    relevantDay: day,
    criminalLifestyle: lifestyle,
    assumptions,
    earlierOrders: earlier,
    benefit: found,
    taintedGifts: giftsOrWait,
    availableAmount: available,
    recoverableAmount: recoverable,
    confiscationOrder: withCautions(confiscationOrder, head.cautions),
    timeToPay: onceDecided(made, 'confiscationOrder', (amount) =>
      repointed(
        timeToPay({
          orderMade: asAt,
          amount,
          cannotPayOnTheDay: position?.cannotPayOnTheDay,
          tranches: position?.tranches,
        }),
        (pointer) => positionPointer(facts, footing, pointer),
      ),
    ),
    defaultTerm: onceDecided(made, 'confiscationOrder', (amount) =>
      repointed(
        defaultTerm({
          amount,
          termFixed: asAt,
          kind: defendant.kind,
          aged18OrOverWhenConvicted: defendant.aged18OrOverWhenConvicted,
          term: position?.defaultTerm,
        }),
        (pointer) => own + pointer,
      ),
    ),
    complianceOrder: onceDecided(made, 'confiscationOrder', () => complianceOrder({ orderMade: asAt })),
    otherOrders: onceDecided(made, 'confiscationOrder', () =>
      whatWaitsForConfiscation({
        orderMade: asAt,
        orders: facts.otherOrders.map(({ item: { id, kind } }) => ({ id, kind })),
      }),
    ),
    priorityOrders: onceDecided(made, 'confiscationOrder', (amount) =>
      directed(facts, footing, asAt, amount, reparations),
    ),
    reparationOrders: reparations,
  };
}

const NO_EARLIER_ORDERS: EarlierOrders = { benefitFound: Money.zero, deduction: Money.zero };
const isWithin = (first: LocalDate) => first >= part2Commencement.from;
const isParticular = (outcome: OffenceAgainst['against']['outcome']) =>
  outcome === 'convicted' || outcome === 'takenIntoConsideration';

const NOT_PROCEEDING: Undecided = {
  ...notCovered('The court does not proceed under section 6: this stage is not reached', {
    says: 'A condition of section 6 is not met',
    provision: poca('6(1)'),
    met: false,
  }),
  waitsOn: 'proceed',
};
const NO_ORDER: Undecided = {
  ...notCovered('No order is made: this stage is not reached', {
    says: 'There is no order to pay',
    provision: poca('6(5)'),
    met: false,
  }),
  waitsOn: 'confiscationOrder',
};

/** What a stage gives once an earlier one is decided; until then it waits, and names the stage. */
function onceDecided<T, U>(earlier: Outcome<T>, stage: string, next: (value: T) => Outcome<U>): Outcome<U> {
  return earlier.kind === 'decided' ? next(earlier.value) : waitingOn(stage, earlier);
}

const withCautions = <T>(outcome: Outcome<T>, said: readonly Reason[]): Outcome<T> =>
  said.length === 0 ? outcome : { ...outcome, reasons: [...outcome.reasons, ...said] };

function stopped(
  head: Pick<DefendantResult, 'defendant' | 'footing' | 'offencesWithinPart2' | 'proceed' | 'cautions'>,
  why: Undecided,
): DefendantResult {
  const { cautions: said, ...first } = head;
  return {
    ...first,
    proceedingsStarted: why,
    relevantDay: why,
    criminalLifestyle: why,
    assumptions: why,
    earlierOrders: why,
    benefit: why,
    taintedGifts: why,
    availableAmount: why,
    recoverableAmount: why,
    confiscationOrder: withCautions(why, said),
    timeToPay: why,
    defaultTerm: why,
    complianceOrder: why,
    otherOrders: why,
    priorityOrders: why,
    reparationOrders: why,
    cautions: said,
  };
}

/** Which convictions are within Part 2. */
function offencesOf(convicted: readonly OffenceAgainst[]): Outcome<OffencesWithinPart2> {
  if (convicted.length === 0) {
    return notCovered('No conviction is listed', {
      says: 'There is no offence concerned',
      provision: poca('6(2)'),
      met: false,
    });
  }
  return offencesWithinPart2({
    offences: convicted.map(({ offence }) => ({ id: offence.id, committed: offence.committed })),
  });
}

/** The two conditions of section 6, from the convictions within Part 2. */
function proceeds(
  { at, defendant, offences }: DefendantFacts,
  convicted: readonly OffenceAgainst[],
  concerned: readonly OffenceAgainst[],
  within: Outcome<OffencesWithinPart2>,
): Outcome<Proceed> {
  const open = offences.filter(({ against }) => against.outcome === 'undecided');
  if (convicted.length === 0 && open.length > 0) {
    return factsMissing(
      open.map(({ pointer }) => ({
        pointer: `${pointer}/outcome`,
        wanted: 'how the offence ended: a conviction is needed (s 6(2))',
      })),
      { says: 'No offence has ended in a conviction yet', provision: poca('6(2)') },
    );
  }
  if (convicted.length > 0 && within.kind !== 'decided') return waitingOn('offencesWithinPart2', within);
  const route = concerned
    .flatMap(({ against }) => (against.route === 'notBeforeCrownCourt' ? [] : (against.route ?? [])))
    .at(0);
  const unknown = concerned.find(({ against }) => against.route === undefined);
  const outcome = mustProceed({ ...pick(defendant), route: concerned.length === 0 ? 'none' : route });
  return repointed(outcome, (pointer) =>
    pointer === '/route' && unknown !== undefined ? `${unknown.pointer}/route` : `/defendants/${String(at)}${pointer}`,
  );
}

const pick = ({ absconded, prosecutorAsks, courtThinksAppropriate }: DefendantFacts['defendant']) => ({
  absconded,
  prosecutorAsks,
  courtThinksAppropriate,
});

/** What every victim is known to have done; unknown unless a claim is listed, or the file says that there is none. */
function victimProceedings({ defendant, victimClaims }: DefendantFacts): 'started' | 'intended' | 'none' | undefined {
  const said = victimClaims.map(({ item }) => item.status);
  if (said.includes('started')) return 'started';
  if (said.includes('intended')) return 'intended';
  return defendant.victimProceedings;
}

const earliest = (offences: readonly OffenceAgainst[]): LocalDate | undefined =>
  offences.map(({ offence }) => offence.committed.from).sort()[0];

/** Every dated step of the defendant's case that the reforms of 2026 may touch. */
function cautions(
  facts: DefendantFacts,
  proceedings: CaseFacts['file']['proceedings'],
  asAt: LocalDate,
): readonly Reason[] {
  const named = new Set(facts.offences.map(({ against }) => against.proceedings));
  return reformCautions([
    ...facts.offences.flatMap(({ offence, against }) => [
      { what: `The last day of ${offence.id}`, on: offence.committed.to },
      ...(against.convictedOn === undefined
        ? []
        : [{ what: `The conviction on ${offence.id}`, on: against.convictedOn }]),
    ]),
    ...proceedings
      .filter(({ id }) => named.has(id))
      .flatMap(({ id, started }) => started.map(({ on }) => ({ what: `The start of ${id}`, on }))),
    { what: 'The decision', on: asAt },
  ]);
}
