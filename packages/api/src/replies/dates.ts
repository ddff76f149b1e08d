import { z } from 'zod';
import { Day } from './parts.js';

export const BusinessDayReply = z
  .strictObject({
    day: Day,
    endSafe: Day.optional().meta({ description: 'Before a hearing: the day that is safe on a stricter reading' }),
  })
  .meta({ id: 'BusinessDay' });

export const PeriodReply = z
  .strictObject({ first: Day, last: Day })
  .meta({ id: 'Period', description: 'First and last day of a period, both included' });
