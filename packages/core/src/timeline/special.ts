import { extendedTimeToPay, initialTimeToPay } from '../confiscation-order/index.js';
import { type LocalDate, lastDayBeginningWith, plusDays, spoken, wallTime } from '../dates/index.js';
import { type DatedFigure, inForceOn, poca, type Provision } from '../law/index.js';
import { decided, type Outcome, type Reason } from '../reasons/index.js';
import { beginningWith, counted, type Holidays, hours, wantedOf } from './counting.js';
import { EVENT_KINDS } from './event-kinds.js';
import { lastDayToVarySentence, outOfTime, permittedPeriod } from './postponement.js';
import { extensionsOf } from './postponement-facts.js';
import type { CaseRecord, Dated } from './record.js';
import type { DeadlineRow, Due } from './row.js';

/** What a row with a way of counting of its own may look at. */
export interface Counting {
  readonly row: DeadlineRow;
  readonly trigger: Dated;
  readonly record: CaseRecord;
  readonly holidays: Holidays;
  /** The answer of another row, for the same thing. */
  readonly other: (row: string, id: string) => Outcome<Due | null> | undefined;
}

/** `undefined`: the row does not apply. */
type Rule = (counting: Counting) => Outcome<Due | null> | undefined;

/** Months before an application under section 28, by the day of absconding. The two years before are in the sheets as V. */
export const monthsBeforeSection28: DatedFigure<number> = {
  name: 'Period before an application against an absconder not convicted',
  unit: 'months',
  extent: ['E+W'],
  pickedBy: 'stepTaken',
  history: [
    { from: '2003-03-24' as LocalDate, value: 24, source: poca('28') },
    { from: '2015-06-01' as LocalDate, value: 3, source: poca('28') },
  ],
};

const MORATORIUM = { first: { days: 31 }, each: 31, total: { days: 217 } } as const;

/** The 31 days, each extension tested against the 31 days that follow and the 186 in all. POCA 2002, ss 335(6), 336A. */
const moratorium: Rule = ({ trigger, record }) => {
  const first = lastDayBeginningWith(trigger.on, MORATORIUM.first);
  const longest = lastDayBeginningWith(trigger.on, MORATORIUM.total);
  const reasons: Reason[] = [
    {
      says: `31 days beginning with ${spoken(trigger.on)}, the day refusal was received: ${spoken(first)}`,
      provision: poca('335(6)'),
    },
  ];
  const applied = record.of('moratoriumExtensionApplied', trigger.subject ?? '');
  let end = first;
  for (const extended of record.of('moratoriumExtended', trigger.subject ?? '')) {
    if (extended.on < trigger.on) continue;
    const { until } = extended;
    if (until === undefined || until === null)
      return wantedOf(extended, 'the day until which the moratorium is extended', poca('336A'));
    const ended = end;
    if (extended.on > ended && !applied.some(({ on }) => on >= trigger.on && on <= ended)) {
      const says = `Extended on ${spoken(extended.on)}, after it ended on ${spoken(ended)}, and no application made before then is recorded: consent was deemed`;
      reasons.unshift({ says, provision: poca('336A'), met: false });
      continue;
    }
    const most = [plusDays(end, MORATORIUM.each), longest].sort()[0] as LocalDate;
    const allowed = until <= most;
    const says = `Extended until ${spoken(until)}; 31 days beginning with the day after ${spoken(end)}, and 186 in all, end on ${spoken(most)}`;
    reasons.unshift({ says, provision: poca('336A'), ...(!allowed && { met: false }) });
    end = allowed ? until : most;
  }
  return decided({ day: end }, ...reasons);
};

/** A reasonable time has no number: asked only where the order relies on an investigation. POCA 2002, s 41(7B)(b). */
const reasonableTimeToCharge: Rule = ({ trigger }) => {
  const provision = poca('41(7B)(b)');
  if (trigger.reliesOnInvestigation === false) return undefined;
  if (trigger.reliesOnInvestigation === undefined) {
    return wantedOf(trigger, 'whether the restraint order relies on an investigation', provision);
  }
  return {
    kind: 'forTheCourt',
    question: 'Have proceedings been started within a reasonable time of the restraint order?',
    reasons: [{ says: `No number of days is set; the order was made on ${spoken(trigger.on)}`, provision }],
  };
};

/** Six hours; 48 in all where a senior officer authorised it before they ended. POCA 2002, s 303K. */
const listedAsset: Rule = ({ trigger, record, holidays }) => {
  const provision = poca('303K');
  if (trigger.at === undefined) return wantedOf(trigger, 'the time of day the asset was seized', provision);
  const six = hours(trigger.at, 6, provision, holidays);
  const authorised = record.of('seniorOfficerAuthorised', trigger.subject ?? '').find(({ on }) => on >= trigger.on);
  if (authorised === undefined || six.kind !== 'decided') return six;
  const { day, time = '' } = six.value;
  if (authorised.at === undefined && authorised.on === day) {
    return wantedOf(authorised, 'the time of day at which the senior officer authorised it', provision);
  }
  if (authorised.at === undefined ? authorised.on < day : authorised.at <= time) {
    return hours(trigger.at, 48, provision, holidays);
  }
  const says = `A senior officer authorised it on ${spoken(authorised.on)}, after the six hours had ended`;
  return { ...six, reasons: [{ says, provision, met: false }, ...six.reasons] };
};

/** Thirty days that start with the day the objection period ended. POCA 2002, s 303Z12. */
const setAside: Rule = ({ trigger, other }) => {
  const objection = other('D8', trigger.id);
  if (objection === undefined || objection.kind !== 'decided' || objection.value === null) return objection;
  return beginningWith(objection.value.day, { days: 30 }, 'the end of the objection period', poca('303Z12'));
};

/** Two days that begin the day after the time to decide, or to respond, ends. POCA 2002, s 362K. */
const afterUnexplainedWealth: Rule = ({ trigger, record, holidays, other }) => {
  const provision = poca('362K');
  const subject = trigger.subject ?? '';
  const complied = record.of('unexplainedWealthComplied', subject).at(-1);
  const made = record.of('unexplainedWealthOrderMade', subject).at(-1);
  const before = complied === undefined ? made && other('D15', made.id) : other('D16', complied.id);
  if (before === undefined)
    return wantedOf(trigger, 'the unexplained wealth order, and whether it was complied with', provision);
  const due = twoDaysAfter(before, provision, holidays);
  const response = complied && made && other('D15', made.id);
  const ended = response?.kind === 'decided' ? response.value?.day : undefined;
  if (complied === undefined || ended === undefined || due.kind !== 'decided') return due;
  if (record.of('unexplainedWealthComplied', subject).some(({ on }) => on <= ended)) return due;
  // Compliance after the time to respond may be none: then the two days ran from the end of that time.
  const safe = twoDaysAfter(response as Outcome<Due | null>, provision, holidays);
  if (safe.kind !== 'decided' || due.value === null || safe.value === null) return safe;
  const says = `Complied with on ${spoken(complied.on)}, after the time to respond ended on ${spoken(ended)}: ${spoken(safe.value.day)} is safe`;
  return decided({ ...due.value, safe: safe.value.day }, { says, provision, met: false }, ...due.reasons);
};

/** Forty-eight hours that begin with the day after. */
function twoDaysAfter(before: Outcome<Due | null>, provision: Provision, holidays: Holidays): Outcome<Due | null> {
  if (before.kind !== 'decided' || before.value === null) return before;
  return hours(wallTime(plusDays(before.value.day, 1), 0), 48, provision, holidays);
}

/** The permitted period. POCA 2002, s 14. */
const permitted: Rule = ({ trigger, record }) => {
  const defendant = trigger.defendant ?? '';
  const found = record.of('exceptionalCircumstancesFound', defendant).at(-1);
  if (found !== undefined) {
    const says = `Exceptional circumstances were found on ${spoken(found.on)}: the limit does not apply`;
    return decided(null, { says, provision: poca('14(4)') });
  }
  const appeal = record.of('convictionAppealDisposed', defendant).findLast(({ on }) => on >= trigger.on);
  const period = permittedPeriod(trigger.on, appeal?.on);
  return decided({ day: period.until }, ...period.reasons);
};

/** Three months starting with the end of the appeal, where they end after the two years. POCA 2002, s 14(6). */
const afterAppeal: Rule = (counting) => {
  const { trigger, record } = counting;
  const convicted = record.of('convicted', trigger.defendant ?? '').findLast(({ on }) => on <= trigger.on);
  if (convicted === undefined) return wantedOf(trigger, 'the day of the conviction appealed against', poca('14(6)'));
  const { governedBy } = permittedPeriod(convicted.on, trigger.on);
  return governedBy === 'appeal' ? permitted({ ...counting, trigger: convicted }) : undefined;
};

/** Last day of the postponement now in force, from the first period or its last extension. POCA 2002, s 14(2). */
const postponementEnds: Rule = ({ trigger, record }) => {
  const extended = record.of('postponementExtended', trigger.defendant ?? '').findLast(({ on }) => on >= trigger.on);
  const governing = extended ?? trigger;
  const { until } = governing;
  if (until === undefined || until === null)
    return wantedOf(governing, 'the last day of the postponement', poca('14(2)'));
  const says =
    extended === undefined ? `Postponed until ${spoken(until)}` : `Postponement extended until ${spoken(until)}`;
  const late = extensionsOf(record, trigger).flatMap((each) => outOfTime(each) ?? []);
  return decided({ day: until }, { says, provision: poca('14(2)') }, ...late);
};

/** The 28 days that start with the last day of the postponement. POCA 2002, s 15(4). */
const varySentence: Rule = (counting) => {
  const ends = postponementEnds(counting);
  if (ends === undefined || ends.kind !== 'decided' || ends.value === null) return ends;
  const day = lastDayToVarySentence(ends.value.day);
  const says = `28 days starting with ${spoken(ends.value.day)}, the last day of the postponement: ${spoken(day)}`;
  return decided({ day }, { says, provision: poca('15(4)') }, ...ends.reasons);
};

/** The whole is due on the day, but for what is given time. POCA 2002, s 11(1). */
const onTheDay: Rule = ({ trigger, record }) => {
  const provision = poca('11(1)');
  const given = record
    .of('timeToPayAllowed', trigger.defendant ?? '', 'defendant')
    .findLast(({ on }) => on >= trigger.on);
  if (given?.wholeSum === true) return undefined;
  if (given !== undefined && given.wholeSum === undefined) {
    return wantedOf(given, 'whether time was given for the whole sum', provision);
  }
  const what = given === undefined ? 'No time was given: the whole sum' : 'What was not given time';
  return decided(
    { day: trigger.on },
    { says: `${what} is due on ${spoken(trigger.on)}, the day of the order`, provision },
  );
};

/** The order under which time was given. */
const orderOf = ({ trigger, record }: Counting): Dated | undefined =>
  record.lastBy(['confiscationOrderMade', 'section28OrderMade'], { ...trigger, subject: undefined, also: undefined });

/** Last day of the longest period for an order of that day. */
function longest(
  order: Dated,
  figure: DatedFigure<number>,
  provision: Provision,
): { day: LocalDate; reason: Reason } | undefined {
  const months = inForceOn(figure, order.on)?.value;
  if (months === undefined) return undefined;
  const day = lastDayBeginningWith(order.on, { months });
  const says = `${String(months)} months starting with ${spoken(order.on)}, the day of the order, end on ${spoken(day)}`;
  return { day, reason: { says, provision } };
}

/** The specified period, or its extension, tested against the longest. POCA 2002, s 11(2)-(6). */
const timeToPay: Rule = (counting) => {
  const { trigger, record } = counting;
  const order = orderOf(counting);
  if (order === undefined)
    return wantedOf(trigger, 'the confiscation order under which time was given, and its day', poca('11(3)'));
  const extended = record.of('timeToPayExtended', trigger.subject ?? '').findLast(({ on }) => on >= trigger.on);
  const governing = extended ?? trigger;
  const { until } = governing;
  const provision = poca(extended === undefined ? '11(3)' : '11(5)');
  if (until === undefined || until === null) return wantedOf(governing, 'the last day to pay', provision);
  const most = longest(order, extended === undefined ? initialTimeToPay : extendedTimeToPay, provision);
  if (most === undefined) return wantedOf(order, 'a day of the order after Part 2 came into force', provision);
  const allowed = until <= most.day;
  const says = `${extended === undefined ? 'Time was given' : 'Time was extended'} until ${spoken(until)}`;
  const reasons = [{ says, provision, ...(!allowed && { met: false }) }, most.reason] as const;
  const fault = extended && extensionFault(counting, extended, most.day);
  // Time that the section does not allow stands until it is put right: the last lawful day is the safe one.
  const safe = fault?.met === false ? trigger.until : allowed ? undefined : most.day;
  return decided(
    { day: until, ...(safe !== undefined && safe !== null && { safe }) },
    ...reasons,
    ...(fault === undefined ? [] : [fault]),
  );
};

/** An extension wants an application within the specified period, and a decision within the longest. POCA 2002, s 11(4), (6). */
function extensionFault({ trigger, record }: Counting, extended: Dated, last: LocalDate): Reason | undefined {
  if (extended.on > last) {
    const says = `The extension was decided on ${spoken(extended.on)}, after ${spoken(last)}, the last day to decide it`;
    return { says, provision: poca('11(6)'), met: false };
  }
  const { until } = trigger;
  if (until === undefined || until === null) return undefined;
  const applied = record.eachSince(['timeToPayExtensionApplied'], trigger).filter(({ on }) => on <= extended.on);
  if (applied.some(({ on }) => on <= until)) return undefined;
  const [first] = applied;
  const within = `after the specified period ended on ${spoken(until)}`;
  return first === undefined
    ? { says: `No application is recorded: it had to be made by ${spoken(until)}`, provision: poca('11(4)') }
    : { says: `Applied for on ${spoken(first.on)}, ${within}`, provision: poca('11(4)'), met: false };
}

/** Last day of the longest period after extension, which is also the last day to decide on it. POCA 2002, s 11(5), (6). */
const longestExtension: Rule = (counting) => {
  const order = orderOf(counting);
  if (order === undefined)
    return wantedOf(counting.trigger, 'the confiscation order under which time was given, and its day', poca('11(5)'));
  const most = longest(order, extendedTimeToPay, poca('11(5)'));
  return most === undefined ? undefined : decided({ day: most.day }, most.reason);
};

/** Not before the period has ended: the day after it. POCA 2002, s 28. */
const absconderNotConvicted: Rule = ({ trigger }) => {
  const row = inForceOn(monthsBeforeSection28, trigger.on);
  if (row === undefined) return undefined;
  const last = lastDayBeginningWith(trigger.on, { months: row.value });
  const day = plusDays(last, 1);
  const says = `${row.value === 3 ? 'Three months' : 'Two years'} starting with ${spoken(trigger.on)}, the day the defendant is believed to have absconded, end on ${spoken(last)}: from ${spoken(day)}`;
  return decided({ day }, { says, provision: poca('28') });
};

const NOT_APPEALABLE = ['section19Applied', 'section20Applied', 'section27Applied', 'section28Applied'] as const;

/** Twenty-eight days; with a caution where the decision may be one that section 31(3) leaves out. POCA 2002, s 31. */
const prosecutorsAppeal: Rule = ({ row, trigger, record, holidays }) => {
  const due = counted(row, trigger, EVENT_KINDS[trigger.kind].says, holidays);
  const applied = record.lastBy(NOT_APPEALABLE, trigger);
  if (applied === undefined) return due;
  const says = `${EVENT_KINDS[applied.kind].says}, ${spoken(applied.on)}: a decision on that cannot be appealed under section 31`;
  return { ...due, reasons: [...due.reasons, { says, provision: poca('31(3)'), met: false }] };
};

/** Six weeks, or until an appeal begun in that time concludes. CrimPR 2025, r 42.5(2). */
const exhibits: Rule = ({ row, trigger, record }) => {
  const [provision] = row.authority;
  const day = plusDays(trigger.on, 42);
  const weeks: Reason = { says: `6 weeks after ${spoken(trigger.on)}: ${spoken(day)}`, provision };
  const begun = record.of('appealBegun', trigger.defendant ?? '').find(({ on }) => on >= trigger.on && on <= day);
  const concluded = record
    .of('appealConcluded', trigger.defendant ?? '')
    .findLast(({ on }) => begun !== undefined && on >= begun.on);
  if (concluded === undefined || concluded.on <= day) return decided({ day }, weeks);
  const says = `An appeal begun in that time concluded on ${spoken(concluded.on)}`;
  return decided({ day: concluded.on }, { says, provision }, weeks);
};

/** Five working days; one for a vulnerable victim. A target of the Code, from memory. */
const tellVictim: Rule = ({ row, trigger, holidays }) => {
  const [provision] = row.authority;
  if (trigger.victimIsVulnerable === undefined) return wantedOf(trigger, 'whether the victim is vulnerable', provision);
  const days = trigger.victimIsVulnerable ? 1 : 5;
  return counted({ ...row, period: { count: 'businessDaysAfter', days } }, trigger, 'Charging decision', holidays);
};

/** Rows that are counted in a way of their own. */
export const special: Readonly<Record<string, Rule>> = {
  A8: moratorium,
  C3: reasonableTimeToCharge,
  D5: listedAsset,
  D10: setAside,
  D17: afterUnexplainedWealth,
  F1: permitted,
  F2: afterAppeal,
  F4: postponementEnds,
  F6: varySentence,
  G1: onTheDay,
  G2: timeToPay,
  G3: longestExtension,
  H12: absconderNotConvicted,
  I2: prosecutorsAppeal,
  I14: exhibits,
  K5: tellVictim,
};
