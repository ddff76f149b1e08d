import { expect, it } from 'vitest';

// Run once in each time zone of vitest.config.ts, in the same process as the tests of the law: if the zone did not
// really take effect there, the four rounds would be one round four times.

const zones: Record<string, { minutesBehindUtcInJuly: number; dayAfter29December2011: number }> = {
  UTC: { minutesBehindUtcInJuly: 0, dayAfter29December2011: 30 },
  'Europe/London': { minutesBehindUtcInJuly: -60, dayAfter29December2011: 30 },
  'America/New_York': { minutesBehindUtcInJuly: 240, dayAfter29December2011: 30 },
  'Pacific/Apia': { minutesBehindUtcInJuly: -780, dayAfter29December2011: 31 },
};

it('runs in the time zone it says it runs in', () => {
  const zone = process.env['TZ'] ?? 'none';
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  expect({
    minutesBehindUtcInJuly: new Date(2024, 6, 1).getTimezoneOffset(),
    dayAfter29December2011: new Date(2011, 11, 30).getDate(),
  }).toEqual(zones[zone]);
});
