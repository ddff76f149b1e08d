import { z } from 'zod';
import { type LocalDate, plusDays, spoken } from './local-date.js';

/**
 * A time on the clocks of London, `YYYY-MM-DDTHH:MM`. It is text, with no zone and no instant behind it: what the clock
 * on the wall shows, which is what a custody record and a court order say. Such times compare as strings.
 */
export const WallTime = z
  .string({ error: 'a time is written YYYY-MM-DDTHH:MM, as clocks in London show it, such as "2026-11-19T15:00"' })
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, {
    error: 'a time is written YYYY-MM-DDTHH:MM, as clocks in London show it, such as "2026-11-19T15:00"',
    abort: true,
  })
  .refine((text) => z.iso.date().safeParse(text.slice(0, 10)).success, {
    error: 'the day of the time must exist in the calendar: check it',
  })
  .brand<'WallTime'>()
  .meta({ description: 'Time in London as its clocks show it, YYYY-MM-DDTHH:MM', examples: ['2026-11-19T15:00'] });
export type WallTime = z.infer<typeof WallTime>;

const DAY = 24 * 60;

/** The day of a time. */
export const dayOf = (time: WallTime): LocalDate => time.slice(0, 10) as LocalDate;

/** Minutes of the day that have passed: 0 to 1439. */
export const minuteOf = (time: WallTime): number => Number(time.slice(11, 13)) * 60 + Number(time.slice(14));

/** A time so many minutes into a day; whole days carry over. */
export function wallTime(day: LocalDate, minute: number): WallTime {
  const on = minute < DAY ? day : plusDays(day, Math.floor(minute / DAY));
  const rest = minute % DAY;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${on}T${two(Math.floor(rest / 60))}:${two(rest % 60)}` as WallTime;
}

/** `19 November 2026 at 15:00`, as read aloud in a reason. */
export const spokenTime = (time: WallTime): string => `${spoken(dayOf(time))} at ${time.slice(11)}`;
