import {
  businessDays,
  BusinessDaysInput,
  endOfPeriodStarting,
  firstDayOfYearsEndingWith,
  LocalDate,
} from '@recoup/core';
import type { Decided, Provision } from '@recoup/core';
import { z } from 'zod';
import { BusinessDayReply, PeriodReply } from '../replies/dates.js';
import { rule } from './rule.js';

const months = 'Interpretation Act 1978, Sch 1';
const years = 'POCA 2002, ss 10(8), 75(3)(b), 77(9)';

const PeriodInput = z
  .discriminatedUnion('count', [
    z.strictObject({
      count: z.literal('monthsStartingWith'),
      first: LocalDate.meta({ description: 'First day of the period, included in it', 'x-law': months }),
      months: z.int().min(1).max(1200).meta({ description: 'Calendar months; six years are 72', 'x-law': months }),
    }),
    z.strictObject({
      count: z.literal('yearsEndingWith'),
      last: LocalDate.meta({ description: 'Last day of the period, included in it', 'x-law': years }),
      years: z.int().min(1).max(100).meta({ description: 'Whole years', 'x-law': years }),
    }),
  ])
  .meta({ id: 'PeriodInput', description: 'A period of calendar months forward, or of whole years back' });

const interpretationAct: Provision = {
  kind: 'act',
  cite: months,
  url: 'https://www.legislation.gov.uk/ukpga/1978/30/schedule/1',
};
const section10: Provision = {
  kind: 'act',
  cite: 'POCA 2002, s 10(8)',
  url: 'https://www.legislation.gov.uk/ukpga/2002/29/section/10',
};

interface Period {
  readonly first: LocalDate;
  readonly last: LocalDate;
}

/** A period with both its days. The counting is core's; so are the conventions it names. */
function period(facts: z.output<typeof PeriodInput>): Decided<Period> {
  if (facts.count === 'monthsStartingWith') {
    const { first, months: count } = facts;
    const last = endOfPeriodStarting(first, count);
    const says = `${count} calendar months starting with ${first} end on ${last}: both days are in the period`;
    return { kind: 'decided', value: { first, last }, reasons: [{ says, provision: interpretationAct }] };
  }
  const { last, years: count } = facts;
  const first = firstDayOfYearsEndingWith(last, count);
  const says = `${count} years ending with ${last} begin on ${first}: both days are in the period`;
  const corner = /-02-2[89]$/.test(last) ? ({ convention: 'februaryCorner', mark: 'A' } as const) : {};
  return { kind: 'decided', value: { first, last }, reasons: [{ says, provision: section10, ...corner }] };
}

export const dateRules = [
  rule({
    name: 'period',
    room: 'dates',
    summary: 'First and last day of a period of calendar months forward, or of whole years back',
    provision: `${months}; ${years}`,
    input: PeriodInput,
    answer: period,
    value: PeriodReply,
    example: { count: 'monthsStartingWith', first: '2025-03-14', months: 3 },
  }),
  rule({
    name: 'business-days',
    room: 'dates',
    summary: 'The day on which a period in business days ends, or by which an act before a hearing is due',
    provision: 'CrimPR 2025 (SI 2025/909), r 2.2',
    input: BusinessDaysInput,
    answer: businessDays,
    value: BusinessDayReply,
    example: { count: 'before', day: '2025-12-29', days: 3 },
  }),
];
