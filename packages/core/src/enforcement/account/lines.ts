import { extendedTimeToPay, initialTimeToPay } from '../../confiscation-order/index.js';
import { endOfPeriodStarting, type LocalDate, spoken } from '../../dates/index.js';
import { inForceOn, poca } from '../../law/index.js';
import { Money } from '../../money/index.js';
import type { Reason } from '../../reasons/index.js';
import { seriousCrimeActFrom } from '../figures.js';
import type { AccountInput, OrderFacts } from './input.js';
import { ON_THE_DAY } from './refusals.js';

/** Days, both included, on which no interest is payable. */
export interface Pause {
  readonly first: LocalDate;
  readonly last: LocalDate;
}

/** A part of an order that is due on one day, as it stands on the day of the account. */
export interface Line {
  /** Id of the tranche, or of the variation that added it; `onTheDay` for what is due when the order is made. */
  readonly tranche: string;
  readonly amount: Money;
  /** Payable from this day: that of the order, or of the variation that added it. */
  readonly from: LocalDate;
  readonly specifiedDay: LocalDate;
  readonly dueOn: LocalDate;
  readonly pauses: readonly Pause[];
}

/** What is due when, and how it came to be so. */
export interface DueLines {
  readonly lines: readonly Line[];
  readonly reasons: readonly Reason[];
}

type Extension = NonNullable<OrderFacts['extensions']>[number];
type Options = AccountInput['options'];

/**
 * The parts of an order and their due days as they stand on `asAt`, by due day: extensions granted by then move theirs;
 * while one was or is pending, no interest is payable.
 */
export function dueLines(order: OrderFacts, asAt: LocalDate, options: Options): DueLines {
  const reasons: Reason[] = [];
  let lines = specified(order);
  const asked = (order.extensions ?? [])
    .filter(({ appliedOn }) => appliedOn <= asAt)
    .sort(
      (one, other) =>
        compare(one.appliedOn, other.appliedOn) ||
        compare(one.decidedOn ?? '9', other.decidedOn ?? '9') ||
        compare(one.tranche, other.tranche),
    );
  for (const extension of asked) {
    const done = extend(lines, extension, order.made, asAt, options);
    lines = done.lines;
    reasons.push(...done.reasons);
  }
  return { lines: lines.sort(byDueDay), reasons: [...tooLong(order), ...reasons] };
}

/** Text in code-unit order: the same on every machine. */
export const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const byDueDay = (one: Line, other: Line) => compare(one.dueOn, other.dueOn) || compare(one.tranche, other.tranche);

function specified({ made, amount, tranches = [], variations = [] }: OrderFacts): Line[] {
  const onTheDay = amount.minus(Money.sum(tranches.map((tranche) => tranche.amount)));
  const line = (tranche: string, part: Money, from: LocalDate, dueOn: LocalDate): Line => ({
    tranche,
    amount: part,
    from,
    specifiedDay: dueOn,
    dueOn,
    pauses: [],
  });
  return [
    ...(onTheDay.isZero() ? [] : [line(ON_THE_DAY, onTheDay, made, made)]),
    ...tranches.map((tranche) => line(tranche.id, tranche.amount, made, tranche.dueOn)),
    ...variations.flatMap(({ id, on, increaseDueOn }) =>
      increaseDueOn === undefined ? [] : [line(id, Money.zero, on, increaseDueOn)],
    ),
  ];
}

/** One application: while it is undecided it pauses interest, and granted, it moves the due day. */
function extend(
  lines: Line[],
  extension: Extension,
  made: LocalDate,
  asAt: LocalDate,
  options: Options,
): { lines: Line[]; reasons: Reason[] } {
  const { tranche, appliedOn, decidedOn, until } = extension;
  const isDecided = decidedOn !== undefined && decidedOn <= asAt;
  const at = lines.findLastIndex((line) => line.tranche === tranche);
  const concerned = lines[at];
  if (concerned === undefined) throw new RangeError('An extension names one of the tranches: the schema sees to it');
  const inTime = appliedOn <= concerned.dueOn;
  const late: Reason[] = inTime
    ? []
    : [
        {
          says: `Applied to extend ${tranche} on ${spoken(appliedOn)}, after its period ended on ${spoken(concerned.dueOn)}`,
          provision: poca('11(4)'),
          met: false,
        },
      ];
  const isOld = made < seriousCrimeActFrom;
  const pause = inTime ? pauseOf(extension, made, asAt) : undefined;
  const isGranted = isDecided && until !== undefined && until !== null;
  const isBackdated = isDecided && options.refusedExtension === 'backdated';
  const bearsNone = (line: Line) =>
    line.tranche === tranche
      ? !isBackdated && (isOld || appliedOn <= line.dueOn)
      : isOld && (isGranted || !isBackdated);
  const paused = lines.map((line) =>
    pause !== undefined && bearsNone(line) ? { ...line, pauses: [...line.pauses, pause] } : line,
  );

  if (isGranted) {
    const moved = paused.flatMap((line, index) => (index === at ? split(line, extension.amount, until) : [line]));
    const extended: Reason[] = [
      {
        says: `${tranche} is extended to ${spoken(until)} by the decision of ${spoken(decidedOn)}: its due day moves`,
        provision: poca('11(4)'),
      },
      ...beyondSixMonths(extension, made),
      ...(pause !== undefined && pause.last > until ? [endedBeforeDecision(extension, until, pause, isBackdated)] : []),
    ];
    return { lines: moved, reasons: [...late, ...extended] };
  }
  if (!inTime) return { lines, reasons: late };
  return { lines: paused, reasons: [pauseReason(extension, pause, { isRefused: isDecided, isBackdated, isOld })] };
}

/** A tranche extended in part is two lines. */
function split(line: Line, amount: Money | undefined, until: LocalDate): Line[] {
  const part = amount === undefined ? line.amount : Money.min(amount, line.amount);
  const left = line.amount.minus(part);
  return [...(left.isZero() ? [] : [{ ...line, amount: left }]), { ...line, amount: part, dueOn: until }];
}

/** The extended period was over before the court decided: no interest while the application was pending, all the same. */
function endedBeforeDecision(
  { tranche }: Extension,
  until: LocalDate,
  { first, last }: Pause,
  isBackdated: boolean,
): Reason {
  return {
    says: isBackdated
      ? `The extended period of ${tranche} ended before the decision: interest runs from ${spoken(until)}, as chosen`
      : `The extended period of ${tranche} ended before the decision: nothing of it bears interest from ${spoken(first)} to ${spoken(last)}, while the application was pending`,
    provision: poca('12(3)'),
    convention: 'interestOnRefusedExtension',
    mark: 'A',
  };
}

/** From the application to the decision, and not after the longest period has ended. */
function pauseOf({ appliedOn, decidedOn }: Extension, made: LocalDate, asAt: LocalDate): Pause | undefined {
  const ends = [decidedOn ?? asAt, asAt, longest(extendedTimeToPay, made)];
  const last = ends.reduce((least, day) => (day < least ? day : least));
  return last < appliedOn ? undefined : { first: appliedOn, last };
}

function pauseReason(
  { tranche, appliedOn, decidedOn }: Extension,
  pause: Pause | undefined,
  { isRefused, isBackdated, isOld }: { isRefused: boolean; isBackdated: boolean; isOld: boolean },
): Reason {
  const asked = `An extension of ${tranche} was applied for on ${spoken(appliedOn)}`;
  const came = isRefused && decidedOn !== undefined ? `refused on ${spoken(decidedOn)}` : 'is pending';
  if (isBackdated) {
    return {
      says: `${asked} and ${came}: interest runs back over the days it was pending, as chosen`,
      provision: poca('12(3)'),
      convention: 'interestOnRefusedExtension',
      mark: 'A',
    };
  }
  const what = isOld ? 'no amount' : `nothing of ${tranche}`;
  const span = pause === undefined ? '' : ` from ${spoken(pause.first)} to ${spoken(pause.last)}, both days included`;
  return {
    says: `${asked} and ${came}: ${what} bears interest${span}. Interest is not charged for those days afterwards: the Act does not say`,
    provision: poca('12(3)'),
    convention: 'interestOnRefusedExtension',
    mark: 'A',
  };
}

/** The last day of a period that starts with the order. */
function longest(figure: typeof initialTimeToPay, made: LocalDate): LocalDate {
  const months = inForceOn(figure, made)?.value;
  if (months === undefined) throw new RangeError('The schema refuses orders before Part 2');
  return endOfPeriodStarting(made, months);
}

/** An extension, or a decision of one, later than the section allows stands as ordered, and is named. */
function beyondSixMonths({ tranche, decidedOn, until }: Extension, made: LocalDate): Reason[] {
  const latest = longest(extendedTimeToPay, made);
  const named = (what: string, day: LocalDate, section: string): Reason => ({
    says: `${what} ${tranche} is of ${spoken(day)}, after the last day the section allows (${spoken(latest)}): it is taken as ordered`,
    provision: poca(section),
    met: false,
  });
  return [
    ...(typeof until === 'string' && until > latest
      ? [named('The end of the extended period of', until, '11(5)')]
      : []),
    ...(decidedOn !== undefined && decidedOn > latest ? [named('The decision to extend', decidedOn, '11(6)')] : []),
  ];
}

/** Periods longer than the section allows stand as ordered, and are named. */
function tooLong({ made, tranches = [] }: OrderFacts): Reason[] {
  const latest = longest(initialTimeToPay, made);
  return tranches
    .filter(({ dueOn }) => dueOn > latest)
    .sort((one, other) => compare(one.id, other.id))
    .map(({ id, dueOn }) => ({
      says: `The period of ${id} ends on ${spoken(dueOn)}, after the longest that may first be allowed (${spoken(latest)}): it is taken as ordered`,
      provision: poca('11(3)'),
      met: false,
    }));
}
