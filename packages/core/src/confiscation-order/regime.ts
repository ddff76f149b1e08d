import { z } from 'zod';
import { Committed, fact, Id } from '../case-file/index.js';
import { spoken } from '../dates/index.js';
import { si2003no333 } from '../law/index.js';
import { decided, notCovered, type Outcome, type Reason } from '../reasons/index.js';
import { LAZARUS, MCCOOL } from './authorities.js';
import { part2Commencement } from './figures.js';
import { refuseRepeatedIds } from './ids.js';

export const OffencesWithinPart2Input = z
  .strictObject({
    offences: fact(
      z
        .array(
          z.strictObject({
            id: Id,
            committed: fact(
              Committed,
              'First and last day of the offence; for an unknown day in a span, the span',
              'SI 2003/333, art 1(3)',
            ),
          }),
        )
        .min(1, { error: 'no offence is given (s 6(2)): list each offence with its days' })
        .superRefine(refuseRepeatedIds('SI 2003/333, art 3')),
      'The offences for which an order is sought',
      'POCA 2002, s 6(2)',
    ),
  })
  .meta({ id: 'OffencesWithinPart2Input' });
export type OffencesWithinPart2Input = z.infer<typeof OffencesWithinPart2Input>;

/** Which offences Part 2 reaches. */
export interface OffencesWithinPart2 {
  readonly within: readonly string[];
  /** Committed before Part 2 came into force: left to the older Acts. */
  readonly before: readonly string[];
  readonly mixedDates: boolean;
}

/**
 * Which offences are within Part 2: those committed on or after 24 March 2003. An offence committed over several days,
 * or on an unknown day of several, is committed on the first of them.
 *
 * @remarks SI 2003/333, arts 1(3), 3(1), 10 (E+W). Read in the instrument. That an order can be confined to the later
 * offences where the dates are mixed is *R v McCool* [2018] UKSC 23, on the mirror provision for Northern Ireland.
 */
export function offencesWithinPart2({ offences }: OffencesWithinPart2Input): Outcome<OffencesWithinPart2> {
  const isWithin = (offence: (typeof offences)[number]) => offence.committed.from >= part2Commencement.from;
  const within = offences.filter(isWithin).map(({ id }) => id);
  const before = offences.filter((offence) => !isWithin(offence)).map(({ id }) => id);
  const reasons = offences.map((offence): Reason => {
    const { id, committed } = offence;
    const first = committed.from === committed.to ? '' : ', the first of its days';
    const says = `${id} was committed on ${spoken(committed.from)}${first}: ${isWithin(offence) ? 'within' : 'before'} Part 2`;
    const dated: Reason = { says, provision: part2Commencement.source, ...(!isWithin(offence) && { met: false }) };
    return committed.from === committed.to ? dated : { ...dated, because: [treatedAsFirstDay] };
  });

  if (within.length === 0) {
    const olderActs: Reason = { says: 'The older Acts remain for these offences', provision: si2003no333('10') };
    return notCovered(
      'Every offence was committed before 24 March 2003: the Criminal Justice Act 1988 and the Drug Trafficking Act 1994 are not covered',
      ...reasons,
      olderActs,
    );
  }
  const mixedDates = before.length > 0;
  return decided({ within, before, mixedDates }, ...reasons, ...(mixedDates ? [confinedToLaterOffences] : []));
}

const treatedAsFirstDay: Reason = {
  says: 'An offence committed over two or more days, or on an unknown day of them, is treated as committed on the first',
  provision: si2003no333('1(3)'),
};

const confinedToLaterOffences: Reason = {
  says: 'An order can be made if it is confined to the offences within Part 2: the earlier ones are left out and bring no benefit',
  provision: MCCOOL,
  mark: 'V2',
  because: [
    {
      says: 'The words of the article, read strictly, would bar an order if any offence is earlier',
      provision: LAZARUS,
      mark: 'V2',
      met: false,
    },
  ],
};
