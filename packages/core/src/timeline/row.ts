import type { Length, LocalDate, WallTime } from '../dates/index.js';
import type { Mark, Provision } from '../law/index.js';
import type { EventKind, Lane } from './event-kinds.js';

/** The length holds unless the order itself fixes another day: then the event gives it. */
interface UnlessFixed {
  readonly unlessFixed?: true;
}

/** How long a period is, and the words of its source that say how it is counted. */
export type Period =
  /** "beginning with" or "starting with" a day: that day is the first. */
  | ({ readonly count: 'beginningWith'; readonly length: Length } & UnlessFixed)
  /** "after" a day: it is not counted. `ambiguousFrom`: the words are "from", and the safe day counts it. */
  | ({ readonly count: 'after'; readonly length: Length; readonly ambiguousFrom?: true } & UnlessFixed)
  /** `notBefore`: the first of these days on which the act may be done. */
  | { readonly count: 'businessDaysAfter'; readonly days: number; readonly notBefore?: number }
  | ({ readonly count: 'businessDaysBeginningWith'; readonly days: number } & UnlessFixed)
  | { readonly count: 'businessDaysBefore'; readonly days: number }
  /** Working days of POCA 2002, s 335, that begin with the first after the event. */
  | { readonly count: 'workingDaysAfter'; readonly days: number }
  /** Hours that leave out weekends, Christmas Day, Good Friday and bank holidays; or hours that leave out none. */
  | { readonly count: 'hours'; readonly hours: number; readonly leavesOutNothing?: true }
  /** A day that the court, or a notice, fixes. `wanted` says which, where the event does not give it. */
  | { readonly count: 'fixedDay'; readonly wanted: string; readonly mayBeOpenEnded?: true; readonly ofHearing?: true }
  /** The length is the longest allowed: the event may give an earlier day. */
  | { readonly count: 'notLongerThan'; readonly length: Length }
  /** The length is the shortest allowed: the event may give a later day, and the event's own day is not counted. */
  | { readonly count: 'notShorterThanAfter'; readonly length: Length }
  /** At once, or at the same hearing. */
  | { readonly count: 'thatDay' }
  /** No number: whether the time has passed is for the court. */
  | { readonly count: 'reasonableTime'; readonly question: string }
  | { readonly count: 'noLimit' }
  /** No period: what follows from the event. */
  | { readonly count: 'effect' }
  /** Counted by a function of its own, in `special.ts`. */
  | { readonly count: 'special'; readonly says: string };

/**
 * What becomes of a deadline when its day has passed: an `act` not done is overdue; a `window` closes, and the right is lost;
 * an order or a hold `lapses`; something may be done `notBefore` it.
 */
export type Nature = 'act' | 'window' | 'lapse' | 'notBefore';

export type Severity = 'red' | 'amber' | 'grey' | 'none';

/** What lengthens a period, and how far. */
export interface Extendable {
  readonly by: string;
  /** Longest in all, counted as the period is, from the same day. */
  readonly limit?: Length;
  /** Longest for each extension, from the day the period would otherwise end. */
  readonly each?: { readonly days: number };
}

/** One row of the table of deadlines: the law as data. */
export interface DeadlineRow {
  /** As in the table of the room's README: a letter for the part, and a number. */
  readonly id: string;
  readonly what: string;
  readonly who: string;
  readonly lane: Lane;
  readonly trigger: readonly EventKind[];
  /** Which triggers of one defendant, or one thing, count: each, the first, or the latest only. */
  readonly which?: 'first' | 'latest';
  /** Only where one of these has happened, to the same defendant or thing. */
  readonly onlyIf?: readonly EventKind[];
  /** Only where one of these had happened by the day of the trigger. */
  readonly onlyIfBefore?: readonly EventKind[];
  /** Not where one of these has happened. */
  readonly unless?: readonly EventKind[];
  /** Not where one of the first has happened, and one of the second since: another row runs from that. */
  readonly unlessOver?: Pick<NonNullable<DeadlineRow['suspended']>, 'by' | 'until'>;
  readonly period: Period;
  readonly nature: Nature;
  /** What the one who must act does: the deadline is met. */
  readonly met?: readonly EventKind[];
  /** What makes the deadline pointless. */
  readonly ended?: readonly EventKind[];
  /** The period does not run out while one of the first has happened and none of the second since. */
  readonly suspended?: {
    readonly by: readonly EventKind[];
    readonly until: readonly EventKind[];
    /** Even where what suspends it comes after the period has run out. */
    readonly atAnyTime?: true;
  };
  /** Before its trigger, drawn as if the earlier step were done on its last day. */
  readonly follows?: string;
  /** The court may set the period before its trigger: from the latest of these on. */
  readonly setSince?: readonly EventKind[];
  readonly extendable: Extendable | null;
  readonly consequence: string | null;
  readonly authority: readonly [Provision, ...Provision[]];
  /** Set where the row is less than read in the primary text. */
  readonly mark?: Mark;
  /** What the mark is about, where it is not the whole row. */
  readonly markSays?: string;
  readonly severity: Severity;
  /** `false`: a target of an agency or of guidance, not law. */
  readonly isLaw?: false;
  /** A limit of the Criminal Procedure Rules: which version governs is stored with the day. */
  readonly ofRules?: true;
  /** Another row with the same period, which is the one that is computed. */
  readonly sameAs?: string;
  /** First day on which the row is known to have been so. A trigger before it is answered with a caution. */
  readonly knownFrom?: LocalDate;
}

/** When a period ends. */
export interface Due {
  readonly day: LocalDate;
  /** For a period in hours: when it ends, as clocks in London show it. */
  readonly time?: WallTime;
  /** Where the words have two readings: the last day that is in time on both. */
  readonly safe?: LocalDate;
  /** Where the act may not be done before a day: that day. */
  readonly notBefore?: LocalDate;
}
