import { z } from 'zod';
import { crimPR2025 } from '../law/index.js';
import { decided, factsMissing, type Outcome, type Reason } from '../reasons/index.js';
import { bankHolidayYears } from './bank-holidays.js';
import { outsideTable } from './business-days.js';
import { LocalDate, spoken } from './local-date.js';
import { type Unknown, workingDays } from './working-days.js';

const RULE = crimPR2025('4.11');
const law = 'CrimPR 2025, r 4.11';
const days = (description: string) => z.array(LocalDate).max(400).optional().meta({ description, 'x-law': law });

export const ServiceInput = z
  .strictObject({
    method: z.enum(['handedOver', 'leftAtAddress', 'firstClassPost', 'documentExchange', 'electronic']).meta({
      description: 'How the document was served',
      'x-law': law,
    }),
    on: LocalDate.meta({ description: 'The day it was handed over, left, posted or sent', 'x-law': law }),
    at: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'a time of day is written HH:MM, such as "14:31"' })
      .optional()
      .meta({ description: 'For electronic service: the time it was sent, HH:MM', 'x-law': law }),
    lateCutoff: z.enum(['14:30', '17:00']).optional().meta({
      description:
        'Sent after this, it is served the next business day: 2.30 pm, or 5 pm for a reference of a sentence',
      'x-law': law,
    }),
    repliedOn: LocalDate.optional().meta({ description: 'A reply that proves earlier receipt: its day', 'x-law': law }),
    courtOfficeClosed: days('Where served on or by the court officer: other days on which the court office is closed'),
    extraHolidays: days('Bank holidays proclaimed since the table was compiled'),
    holidaysKnownTo: z.int().min(bankHolidayYears.last).max(2059).optional(),
  })
  .superRefine(({ on, repliedOn }, context) => {
    if (repliedOn === undefined || repliedOn >= on) return;
    const message = `repliedOn (${repliedOn}) is before the document was sent or handed over (${on}; CrimPR 2025, r 4.11): correct one of the two`;
    context.addIssue({ code: 'custom', path: ['repliedOn'], message });
  })
  .meta({ id: 'ServiceInput', description: 'How and when a document was served' });
export type ServiceInput = z.infer<typeof ServiceInput>;

/**
 * The day on which a document is deemed served.
 *
 * Electronically: the same day if that is a business day and it was sent by 2.30 pm, else the next business day. By post or
 * document exchange: the second business day after. A reply that proves earlier receipt settles it.
 *
 * @remarks CrimPR 2025, rr 2.2, 4.11 (E+W). Read in the rules. 2.30 pm is taken unless `lateCutoff` says 5 pm.
 */
export function deemedServed(input: ServiceInput): Outcome<LocalDate> {
  const deemed = bySending(input);
  const { repliedOn } = input;
  if (repliedOn === undefined || (deemed.kind === 'decided' && repliedOn >= deemed.value)) return deemed;
  // Where the day of service is not known, only a reply on the day it was sent shows that nothing can be earlier.
  if (deemed.kind !== 'decided' && repliedOn > input.on) return deemed;
  const says = `A reply on ${spoken(repliedOn)} proves that it was received by then`;
  return decided(repliedOn, { says, provision: RULE }, ...(deemed.kind === 'decided' ? deemed.reasons : []));
}

function bySending(input: ServiceInput): Outcome<LocalDate> {
  const { method, on, at, lateCutoff = '14:30', extraHolidays = [], courtOfficeClosed = [], holidaysKnownTo } = input;
  const closed = [...extraHolidays, ...courtOfficeClosed];
  const table = workingDays('businessDays', { extraHolidays: closed, holidaysKnownTo });
  const answer = (day: LocalDate | Unknown, says: string, also: Partial<Reason> = {}): Outcome<LocalDate> =>
    typeof day === 'object'
      ? outsideTable(day.unknown, holidaysKnownTo ?? bankHolidayYears.last)
      : decided(day, { says: `${says}: served on ${spoken(day)}`, provision: RULE, ...also });

  switch (method) {
    case 'handedOver':
      return answer(on, `Handed over on ${spoken(on)}`);
    case 'leftAtAddress':
      return answer(table.after(on, 1), `Left at an address on ${spoken(on)}, the next business day`);
    case 'firstClassPost':
    case 'documentExchange':
      return answer(table.after(on, 2), `Posted on ${spoken(on)}, the second business day after`);
    case 'electronic': {
      const isBusinessDay = table.beginningWith(on, 1) === on;
      if (!isBusinessDay) {
        return answer(table.after(on, 1), `Sent on ${spoken(on)}, which is not a business day: the next one`);
      }
      if (at === undefined) {
        const says = 'The time at which it was sent is not known, and the day of service turns on it';
        return factsMissing([{ pointer: '/at', wanted: `whether it was sent by ${lateCutoff}` }], {
          says,
          provision: RULE,
        });
      }
      const cutoff = { convention: 'lateCutoff', mark: 'A' } as const;
      if (at <= lateCutoff) return answer(on, `Sent at ${at}, by ${lateCutoff}, on a business day`, cutoff);
      const late = `Sent at ${at} on ${spoken(on)}, after ${lateCutoff}: the next business day`;
      return answer(table.after(on, 1), late, { ...cutoff, met: false });
    }
  }
}
