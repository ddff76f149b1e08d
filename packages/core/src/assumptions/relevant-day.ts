import { z } from 'zod';
import { fact, Id } from '../case-file/index.js';
import { firstDayOfYearsEndingWith, LocalDate, spoken } from '../dates/index.js';
import { inForceOn, poca } from '../law/index.js';
import { decided, factsMissing, type Outcome, type Reason } from '../reasons/index.js';
import { yearsBeforeProceedings } from './figures.js';

export const RelevantDayInput = z
  .strictObject({
    proceedingsStarted: fact(
      LocalDate,
      'The day proceedings started; the earliest, if several',
      'POCA 2002, ss 10(8), 85',
    ),
    earlierOrders: fact(
      z
        .array(
          z.strictObject({
            id: Id,
            madeOn: fact(LocalDate, 'The day the earlier order was made', 'POCA 2002, s 10(9)'),
            basis: fact(
              z.enum(['generalCriminalConduct', 'particularCriminalConduct']).optional(),
              'What the earlier order was based on',
              'POCA 2002, s 8(3)(c)',
            ),
            benefitCalculatedOn: fact(
              LocalDate.optional(),
              'The day the benefit was calculated for the earlier order',
              'POCA 2002, s 10(9)',
            ),
          }),
        )
        .optional(),
      'Confiscation orders made against the defendant before',
      'POCA 2002, s 10(9)',
    ),
  })
  .meta({ id: 'RelevantDayInput' });
export type RelevantDayInput = z.infer<typeof RelevantDayInput>;

/** The relevant day, and what an earlier order did to it. */
export interface RelevantDay {
  /** Transfers and expenditure are caught strictly after it. */
  readonly relevantDay: LocalDate;
  /** First day of the six years, whatever an earlier order did: the one that matters for tainted gifts (s 77(9)). */
  readonly sixYearDay: LocalDate;
  /** The earlier order that moved the relevant day; the second assumption stops at property held on or before it. */
  readonly movedBy?: string;
}

/**
 * The relevant day: first day of the six years ending with the day proceedings started, or the day benefit was
 * calculated for the last confiscation order within them that was based on general criminal conduct.
 *
 * @remarks POCA 2002, s 10(8)-(9) (E+W).
 */
export function relevantDay(input: RelevantDayInput): Outcome<RelevantDay> {
  const { proceedingsStarted, earlierOrders = [] } = input;
  const years = inForceOn(yearsBeforeProceedings, proceedingsStarted);
  if (years === undefined) {
    return factsMissing(
      [
        {
          pointer: '/proceedingsStarted',
          wanted: 'a day on or after 24 March 2003, when Part 2 came into force: check it',
        },
      ],
      { says: `${spoken(proceedingsStarted)} is before Part 2 came into force`, provision: poca('10(8)'), met: false },
    );
  }
  const sixYearDay = firstDayOfYearsEndingWith(proceedingsStarted, years.value);
  const plainly: Reason = {
    says: `The six years ending with ${spoken(proceedingsStarted)} begin on ${spoken(sixYearDay)}`,
    provision: poca('10(8)'),
    ...(isFebruaryCorner(proceedingsStarted, sixYearDay) ? { convention: 'februaryCorner', mark: 'A' as const } : {}),
  };

  const within = earlierOrders
    .map((order, index) => ({ ...order, index }))
    .filter(({ madeOn }) => madeOn >= sixYearDay && madeOn <= proceedingsStarted);
  const unknown = within.filter(({ basis }) => basis === undefined);
  if (unknown.length > 0) {
    return factsMissing(
      unknown.map(({ index }) => ({
        pointer: `/earlierOrders/${String(index)}/basis`,
        wanted: 'whether the earlier order was based on general or particular criminal conduct (s 8(3)(c))',
      })),
      { says: 'An earlier order within the six years may move the relevant day', provision: poca('10(9)') },
    );
  }
  const last = within
    .filter(({ basis }) => basis === 'generalCriminalConduct')
    .sort((one, other) => (one.madeOn < other.madeOn ? -1 : 1))
    .at(-1);
  if (last === undefined) {
    const notMoved: Reason = {
      says:
        within.length > 0
          ? 'The earlier order within the six years was based on particular criminal conduct and does not move it'
          : 'No earlier order based on general criminal conduct was made within the six years',
      provision: poca('10(9)'),
      met: false,
    };
    return decided({ relevantDay: sixYearDay, sixYearDay }, plainly, notMoved);
  }
  if (last.benefitCalculatedOn === undefined) {
    return factsMissing(
      [
        {
          pointer: `/earlierOrders/${String(last.index)}/benefitCalculatedOn`,
          wanted: 'the day the benefit was calculated for the earlier order, which becomes the relevant day (s 10(9))',
        },
      ],
      { says: `The order ${last.id} within the six years moves the relevant day`, provision: poca('10(9)') },
    );
  }
  return decided(
    { relevantDay: last.benefitCalculatedOn, sixYearDay, movedBy: last.id },
    {
      says: `The relevant day is ${spoken(last.benefitCalculatedOn)}, when the benefit was calculated for the order ${last.id}`,
      provision: poca('10(9)'),
      because: [plainly],
    },
  );
}

/** Where counting back first, and forward first, give different days: a 29 February lies on one side only. */
const isFebruaryCorner = (last: LocalDate, first: LocalDate) =>
  last.endsWith('-02-28') && (isLeapYear(last) || isLeapYear(first));
const isLeapYear = (day: LocalDate) => Number(day.slice(0, 4)) % 4 === 0;
