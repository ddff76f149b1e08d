import { localDate, spoken } from '@recoup/core';

/** Days since the beginning of the calendar that JavaScript counts from. A day has no time and no zone: UTC throughout. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** A mark on the axis: the first of a month, and what is written there. */
export interface Tick {
  readonly day: string;
  readonly label: string;
  readonly isYear: boolean;
}

/** First days of months between two days, so many months apart that there is room for what is written. */
export function ticks(from: string, to: string, width: number): Tick[] {
  const months = (dayNumber(to) - dayNumber(from)) / 30.44;
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((each) => (width * each) / Math.max(months, 1) >= 31) ?? 120;
  const found: Tick[] = [];
  const first = Math.ceil((Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1) / step) * step;
  for (let at = first; ; at += step) {
    const day = `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`;
    if (day > to) return found;
    if (day < from) continue;
    const isYear = at % 12 === 0;
    found.push({ day, label: isYear ? day.slice(0, 4) : monthIn(day), isYear });
  }
}

/** `Jun`. */
const monthIn = (day: string): string => spoken(localDate(day)).replace(/^\d+ (...).*$/, '$1');
