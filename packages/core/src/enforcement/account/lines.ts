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

function specified({ made, amount, tranches = [] }: OrderFacts): Line[] {
  const onTheDay = amount.minus(Money.sum(tranches.map((tranche) => tranche.amount)));
  const line = (tranche: string, part: Money, dueOn: LocalDate): Line => ({
    tranche,
    amount: part,
    from: made,
    specifiedDay: dueOn,
    dueOn,
    pauses: [],
  });
  return [
    ...(onTheDay.isZero() ? [] : [line(ON_THE_DAY, onTheDay, made)]),
    ...tranches.map((tranche) => line(tranche.id, tranche.amount, tranche.dueOn)),
  ];
}

/** One application: granted, it moves the due day; refused or pending, it pauses interest. */
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
  const pause = pauseOf(extension, made, asAt);
  const isGranted = isDecided && until !== undefined && until !== null;
  const isRefused = isDecided && !isGranted;
  const isBackdated = isRefused && options.refusedExtension === 'backdated';
  const pauses = inTime && !isBackdated && pause !== undefined ? [pause] : [];
  const paused = (line: Line): Line => ({ ...line, pauses: [...line.pauses, ...pauses] });

  if (isGranted) {
    const rest = (line: Line) => (options.refusedExtension === 'backdated' ? line : paused(line));
    const moved = lines.flatMap((line, index) =>
      index === at ? split(line, rest, extension.amount, until) : [isOld ? paused(line) : line],
    );
    const says = `${tranche} is extended to ${spoken(until)} by the decision of ${spoken(decidedOn)}: its due day moves`;
    return { lines: moved, reasons: [...late, { says, provision: poca('11(4)') }] };
  }
  if (!inTime) return { lines, reasons: late };
  const whole = lines.map((line) => (isOld || line.tranche === tranche ? paused(line) : line));
  return { lines: whole, reasons: [pauseReason(extension, pause, { isRefused, isBackdated, isOld })] };
}

/** A tranche extended in part is two lines; what is not extended is as if refused. */
function split(line: Line, rest: (line: Line) => Line, amount: Money | undefined, until: LocalDate): Line[] {
  const part = amount === undefined ? line.amount : Money.min(amount, line.amount);
  const left = line.amount.minus(part);
  return [...(left.isZero() ? [] : [rest({ ...line, amount: left })]), { ...line, amount: part, dueOn: until }];
}

/** From the application to the decision, and not after the longest period has ended. */
function pauseOf({ appliedOn, decidedOn }: Extension, made: LocalDate, asAt: LocalDate): Pause | undefined {
  const months = inForceOn(extendedTimeToPay, made)?.value;
  if (months === undefined) throw new RangeError('The schema refuses orders before Part 2');
  const ends = [decidedOn ?? asAt, asAt, endOfPeriodStarting(made, months)];
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

/** Periods longer than the section allows stand as ordered, and are named. */
function tooLong({ made, tranches = [] }: OrderFacts): Reason[] {
  const months = inForceOn(initialTimeToPay, made)?.value;
  if (months === undefined) throw new RangeError('The schema refuses orders before Part 2');
  const latest = endOfPeriodStarting(made, months);
  return tranches
    .filter(({ dueOn }) => dueOn > latest)
    .sort((one, other) => compare(one.id, other.id))
    .map(({ id, dueOn }) => ({
      says: `The period of ${id} ends on ${spoken(dueOn)}, after the longest that may first be allowed (${spoken(latest)}): it is taken as ordered`,
      provision: poca('11(3)'),
      met: false,
    }));
}
