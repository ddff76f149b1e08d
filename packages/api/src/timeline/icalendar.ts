import type { Deadline, Timeline } from '@recoup/core';
import { dayNumber } from './days.js';

/** Deadlines that a calendar should hold: still to be done, or not yet run out. */
const WANTED: ReadonlySet<Deadline['status']> = new Set([
  'running',
  'dueSoon',
  'overdue',
  'projected',
  'suspended',
  'notYet',
]);

/**
 * The deadlines of a case for a calendar program: one event for each that is still open, on the last day that is in time on
 * any reading of the law, with the limit in law in its description.
 *
 * @remarks RFC 5545. A day is a day, without a zone; a period in hours ends at a time in London, and has no length.
 * `DTSTAMP` is the day of the question, so that the same case gives the same bytes.
 */
export function icalendar(timeline: Timeline): string {
  const events = timeline.deadlines
    .filter(({ status }) => WANTED.has(status))
    .flatMap((each) => eventOf(each, timeline));
  const zone = events.some((line) => line.startsWith('DTSTART;TZID')) ? LONDON : [];
  const calendar = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Recoup//Deadlines//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${text(`Case ${timeline.case}`)}`,
    ...zone,
    ...events,
    'END:VCALENDAR',
  ];
  return calendar.map((line) => `${folded(line)}\r\n`).join('');
}

/** The clocks of London: forward on the last Sunday of March, back on the last Sunday of October. */
const LONDON = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/London',
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T010000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'TZNAME:BST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'TZNAME:GMT',
  'END:STANDARD',
  'END:VTIMEZONE',
];

function eventOf(deadline: Deadline, { case: caseId, asAt }: Timeline): string[] {
  const { due, id, what, who, inWords, consequence, authority, severity, status, defendant, subject, isLaw } = deadline;
  if (due.kind !== 'decided' || due.value === null) return [];
  const { day, safe = day, time } = due.value;
  const entry = safe < day ? safe : day;
  const whom = defendant ?? subject;
  const description = [
    `${capital(inWords)}.`,
    ...(entry < day ? [`The limit in law is ${day}; ${entry} is safe on any reading.`] : []),
    `Who: ${who}.`,
    ...(consequence === null ? [] : [`If not: ${consequence}.`]),
    ...(isLaw ? [] : ['A target, not law.']),
    authority.map(({ cite }) => cite).join('; '),
    ...due.reasons.map(({ says }) => says),
  ];
  // A safe day before the limit is a whole day: the time is that of the limit.
  const ends = entry < day ? undefined : time?.replace(/[-:]/g, '');
  return [
    'BEGIN:VEVENT',
    `UID:${text(`${caseId}/${id}`)}@recoup`,
    `DTSTAMP:${compact(asAt)}T000000Z`,
    ...(ends === undefined
      ? [`DTSTART;VALUE=DATE:${compact(entry)}`, `DTEND;VALUE=DATE:${compact(next(entry))}`]
      : [`DTSTART;TZID=Europe/London:${ends}00`]),
    `SUMMARY:${text(`${what}${whom === undefined ? '' : ` (${whom})`}${status === 'projected' ? ' (expected)' : ''}`)}`,
    `DESCRIPTION:${text(description.join('\n'))}`,
    `CATEGORIES:${[deadline.row, severity].map(text).join(',')}`,
    'CLASS:CONFIDENTIAL',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const compact = (day: string): string => day.replaceAll('-', '');
const next = (day: string): string => new Date((dayNumber(day) + 1) * 86_400_000).toISOString().slice(0, 10);
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Text of a property: RFC 5545, s 3.3.11. */
const text = (value: string): string =>
  value
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r?\n/g, '\\n')
    .replace(/[\u0000-\u001f\u007f]/g, '');

/** A line of at most 75 octets; what follows begins with a space. No character is broken in two. RFC 5545, s 3.1. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
