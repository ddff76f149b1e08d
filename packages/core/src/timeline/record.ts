import { daysBetween, type LocalDate } from '../dates/index.js';
import { EVENT_KINDS, type EventKind, type EventKindRow, KIND_ORDER } from './event-kinds.js';
import type { TimelineEvent } from './input.js';

/** An event whose day is known. */
export type Dated = TimelineEvent & { readonly on: LocalDate };

type ById = Map<string, Dated[]>;
const NONE: readonly Dated[] = [];

/** Id of what the event belongs to, by its kind: the defendant, the thing, or nothing for the case as a whole. */
export function primaryOf({ kind, defendant, subject }: TimelineEvent): string {
  const { concerns } = EVENT_KINDS[kind];
  if (concerns === 'defendant') return defendant ?? '';
  return concerns === 'subject' ? (subject ?? '') : '';
}

/** Day, then the order of a case, then the time, then the id: nothing turns on who wrote what down first. */
export function inOrder(a: Dated, b: Dated): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  const kinds = (KIND_ORDER.get(a.kind) ?? 0) - (KIND_ORDER.get(b.kind) ?? 0);
  if (kinds !== 0) return kinds;
  const [first = '', second = ''] = [a.at, b.at];
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Events of one kind, in order. They are sorted by whom or what they concern when that is first asked. */
interface OneKind {
  readonly events: Dated[];
  readonly row: EventKindRow;
  readonly by: { defendant?: ById; subject?: ById; others?: ById };
}

/** What had happened by a day, in order, and where to find it. The order in which events were recorded is forgotten. */
export class CaseRecord {
  readonly happened: readonly Dated[];
  /** Events of which the day is not yet known. */
  readonly undated: readonly TimelineEvent[];
  /** How many are after the day of the question. */
  readonly later: number;
  /** Events that enter a stage, in order. */
  readonly entering: readonly Dated[];
  private readonly kinds = new Map<EventKind, OneKind>();

  constructor(events: readonly TimelineEvent[], asAt: LocalDate) {
    const happened: Dated[] = [];
    const undated: TimelineEvent[] = [];
    for (const event of events) {
      if (event.on === undefined) undated.push(event);
      else if (event.on <= asAt) happened.push(event as Dated);
    }
    this.later = events.length - happened.length - undated.length;
    this.undated = undated.sort((a, b) => (a.id < b.id ? -1 : 1));
    this.happened = sorted(happened, asAt);
    const entering: Dated[] = [];
    for (const event of this.happened) {
      let found = this.kinds.get(event.kind);
      if (found === undefined) {
        found = { events: [], row: EVENT_KINDS[event.kind], by: {} };
        this.kinds.set(event.kind, found);
      }
      found.events.push(event);
      if (found.row.enters !== undefined) entering.push(event);
    }
    this.entering = entering;
  }

  /** Everyone whom an event of a defendant, or of a stage, concerns. */
  defendants(): ReadonlySet<string> {
    const all = new Set<string>();
    for (const found of this.kinds.values()) {
      if (found.row.concerns !== 'defendant' && found.row.enters === undefined) continue;
      for (const defendant of sortedBy(found, 'defendant').keys()) all.add(defendant);
    }
    return all;
  }

  /** Events of the kind, in order. */
  all(kind: EventKind): readonly Dated[] {
    return this.kinds.get(kind)?.events ?? NONE;
  }

  /** Events of the kind, by what they belong to. */
  groups(kind: EventKind): ReadonlyMap<string, readonly Dated[]> | undefined {
    const found = this.kinds.get(kind);
    return found && sortedBy(found, found.row.concerns === 'defendant' ? 'defendant' : 'subject');
  }

  /** Events of the kind that concern `id`, in order: what they belong to, unless another is named. */
  of(kind: EventKind, id: string, as?: 'defendant' | 'subject'): readonly Dated[] {
    const found = this.kinds.get(kind);
    if (found === undefined) return NONE;
    const own = sortedBy(found, as ?? (found.row.concerns === 'subject' ? 'subject' : 'defendant')).get(id);
    const other = sortedBy(found, 'others').get(id);
    if (other === undefined) return own ?? NONE;
    return own === undefined ? other : [...new Set([...own, ...other])].sort(inOrder);
  }

  /** The first of the kinds after an event, on its day or later, that concerns what it concerns. */
  firstSince(kinds: readonly EventKind[] | undefined, about: Dated): Dated | undefined {
    let found: Dated | undefined;
    if (kinds === undefined) return found;
    for (const kind of kinds) {
      const list = this.concerning(kind, about);
      const event = list.length === 0 ? undefined : list[firstAfter(list, about)];
      if (event !== undefined && (found === undefined || inOrder(event, found) < 0)) found = event;
    }
    return found;
  }

  /** Whether any of the kinds has happened, whenever, to what `about` concerns. */
  has(kinds: readonly EventKind[], about: Dated): boolean {
    return kinds.some((kind) => this.concerning(kind, about).length > 0);
  }

  /** Whether any of the kinds had happened by the day of `about`, to what it concerns. */
  hadBy(kinds: readonly EventKind[], about: Dated): boolean {
    return kinds.some((kind) => this.concerning(kind, about).some(({ on }) => on <= about.on));
  }

  /** Whether one of the first kinds has happened, and one of the others after it, whenever, to what `about` concerns. */
  hasInTurn(first: readonly EventKind[], then: readonly EventKind[], about: Dated): boolean {
    const later = then.flatMap((kind) => this.concerning(kind, about).at(-1) ?? []);
    return first.some((kind) => {
      const earliest = this.concerning(kind, about)[0];
      return earliest !== undefined && later.some((event) => inOrder(event, earliest) > 0);
    });
  }

  /** The last of the kinds by the day of `about` that concerns what it concerns. */
  lastBy(kinds: readonly EventKind[], about: Dated): Dated | undefined {
    return kinds
      .flatMap((kind) => this.concerning(kind, about).findLast(({ on }) => on <= about.on) ?? [])
      .sort(inOrder)
      .at(-1);
  }

  /** Each of the kinds after an event, on its day or later, that concerns what it concerns; in order. */
  eachSince(kinds: readonly EventKind[], about: Dated): readonly Dated[] {
    const found = kinds.flatMap((kind) => {
      const list = this.concerning(kind, about);
      return list.slice(firstAfter(list, about));
    });
    return kinds.length === 1 ? found : found.sort(inOrder);
  }

  /** An event of the kinds that concerns what `about` concerns, on a day that is not known. */
  undatedOf(kinds: readonly EventKind[] | undefined, about: Dated): TimelineEvent | undefined {
    if (this.undated.length === 0 || kinds === undefined) return undefined;
    const ids = new Set([about.defendant, about.subject, ...(about.also ?? [])].filter((id) => id !== undefined));
    return this.undated.find(
      (event) =>
        kinds.includes(event.kind) && (ids.has(primaryOf(event)) || (event.also ?? []).some((id) => ids.has(id))),
    );
  }

  /** What was said of a deadline, in order. */
  about(kind: 'periodSet' | 'agencyPlan' | 'delayExplained', row: string, id: string): readonly Dated[] {
    const found = this.kinds.get(kind);
    return (found && sortedBy(found, 'others').get(`${row} ${id}`)) ?? NONE;
  }

  /** Of a thing, by the thing; of a defendant, by the defendant, to whom the thing belongs; and what else it concerns. */
  private concerning(kind: EventKind, { defendant, subject, also }: Dated): readonly Dated[] {
    const found = this.kinds.get(kind);
    if (found === undefined) return NONE;
    const first = found.row.concerns === 'subject' ? 'subject' : 'defendant';
    const second = first === 'subject' ? 'defendant' : 'subject';
    const [id, other] = first === 'subject' ? [subject, defendant] : [defendant, subject];
    const mine =
      id !== undefined ? this.of(kind, id, first) : other !== undefined ? this.of(kind, other, second) : NONE;
    if (also === undefined) return mine;
    const others = also.flatMap((each) => this.of(kind, each));
    return others.length === 0 ? mine : [...new Set([...mine, ...others])].sort(inOrder);
  }
}

/** The events of a kind by whom or what they concern; `others`: what is only named beside, or the deadline it is about. */
function sortedBy({ events, by }: OneKind, which: 'defendant' | 'subject' | 'others'): ById {
  const made = by[which];
  if (made !== undefined) return made;
  const index: ById = new Map();
  for (const event of events) {
    if (which === 'others') putOthers(index, event);
    else if (event.row === undefined && event[which] !== undefined) put(index, event[which], event);
  }
  by[which] = index;
  return index;
}

function putOthers(index: ById, event: Dated): void {
  const { defendant, subject, also, row } = event;
  if (row !== undefined) {
    if (defendant !== undefined) put(index, `${row} ${defendant}`, event);
    if (subject !== undefined && subject !== defendant) put(index, `${row} ${subject}`, event);
  } else if (also !== undefined) {
    for (const id of new Set(also)) if (id !== defendant && id !== subject) put(index, id, event);
  }
}

/** In order. Day, kind and place are one number first: numbers are sorted quickly, and most events differ in the two. */
function sorted(events: readonly Dated[], asAt: LocalDate): Dated[] {
  const size = events.length;
  const keys = new Float64Array(size);
  let at = 0;
  for (const { on, kind } of events) {
    keys[at] = (daysBetween(asAt, on) * KIND_ORDER.size + (KIND_ORDER.get(kind) ?? 0)) * size + at;
    at += 1;
  }
  const made: Dated[] = [];
  for (const key of keys.sort()) made.push(events[((key % size) + size) % size] as Dated);
  for (let first = 0; first < size; ) {
    let end = first + 1;
    while (end < size && isTogether(made[first] as Dated, made[end] as Dated)) end += 1;
    if (end > first + 1) {
      const ofOneDay = made.slice(first, end).sort(inOrder);
      for (const event of ofOneDay) {
        made[first] = event;
        first += 1;
      }
    }
    first = end;
  }
  return made;
}

const isTogether = (a: Dated, b: Dated): boolean => a.on === b.on && a.kind === b.kind;

function put(index: ById, id: string, event: Dated): void {
  const list = index.get(id);
  if (list === undefined) index.set(id, [event]);
  else list.push(event);
}

/** Where in an ordered list the first event after another stands. */
function firstAfter(list: readonly Dated[], event: Dated): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inOrder(list[middle] as Dated, event) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
