import { z } from 'zod';
import { fact } from '../case-file/index.js';
import { LocalDate, spoken } from '../dates/index.js';
import { inForceOn, poca } from '../law/index.js';
import { Money, MoneyInput } from '../money/index.js';
import { decided, factsMissing, type Outcome, type Reason } from '../reasons/index.js';
import { cja2003 } from './authorities.js';
import { noHalfReleaseAbove } from './figures.js';

export const ReleaseInput = z
  .strictObject({
    ordered: fact(MoneyInput, 'The sum ordered, not the balance', 'CJA 2003, s 258(2B)'),
    defaultOccurred: fact(
      LocalDate.optional(),
      'The day the default occurred; wanted only where more than £10 million was ordered',
      'Serious Crime Act 2015, s 86(2)',
    ),
    daysRemaining: fact(
      z.int().min(0).max(20_000),
      'Days of the default term after any part payment',
      'CJA 2003, s 258(2)',
    ),
  })
  .meta({ id: 'ReleaseInput' });
export type ReleaseInput = z.infer<typeof ReleaseInput>;

/** When a person in default is released. */
export interface Release {
  readonly atOneHalf: boolean;
  readonly daysToServe: number;
}

/**
 * Release from a default term: at one half, but at the end where more than £10 million was ordered and the default
 * occurred on or after 1 June 2015. When the order was made does not matter.
 *
 * @remarks CJA 2003, s 258(2), (2B) (E+W); Serious Crime Act 2015, s 86(2). Read in the Acts, s 258 as at November 2024.
 * Half a day is served: a convention.
 */
export function releaseFromDefaultTerm({ ordered, defaultOccurred, daysRemaining }: ReleaseInput): Outcome<Release> {
  const limit = noHalfReleaseAbove.history[0];
  if (limit === undefined) throw new RangeError('The table has its row');
  const isMore = ordered.isMoreThan(limit.value);
  if (isMore && defaultOccurred === undefined) {
    const says = `${ordered.toString()} is more than ${limit.value.toString()}: it depends on when the default occurred`;
    const wanted = 'the day the default occurred: before 1 June 2015 or not (Serious Crime Act 2015, s 86(2))';
    return factsMissing([{ pointer: '/defaultOccurred', wanted }], { says, provision: limit.source });
  }
  const isCaught =
    isMore && defaultOccurred !== undefined && inForceOn(noHalfReleaseAbove, defaultOccurred) !== undefined;
  const daysToServe = isCaught ? daysRemaining : Math.ceil(daysRemaining / 2);
  const value: Release = { atOneHalf: !isCaught, daysToServe };
  return decided(value, outcome(daysRemaining, value), test(ordered, limit.value, defaultOccurred), ...onlyThen);
}

function outcome(days: number, { atOneHalf, daysToServe }: Release): Reason {
  if (!atOneHalf) {
    return {
      says: `The whole term is served: ${days} days, but for compassionate release`,
      provision: cja2003('258(2B)'),
    };
  }
  return {
    says: `Released at one half of ${days} days: ${daysToServe} to serve. Half a day counts as one`,
    provision: cja2003('258(2)'),
    convention: 'halfADayIsServed',
    mark: 'A',
  };
}

function test(ordered: Money, limit: Money, defaultOccurred: LocalDate | undefined): Reason {
  const isMore = ordered.isMoreThan(limit);
  const from = noHalfReleaseAbove.history[0]?.from;
  const isLate = defaultOccurred !== undefined && from !== undefined && defaultOccurred >= from;
  const when = !isMore || defaultOccurred === undefined ? '' : `; the default occurred on ${spoken(defaultOccurred)}`;
  return {
    says: `${ordered.toString()} was ordered, ${isMore ? 'more' : 'not more'} than ${limit.toString()}${when}. The test is of the sum ordered, whatever has been paid since`,
    provision: isMore ? (noHalfReleaseAbove.history[0]?.source ?? poca('35')) : cja2003('258(2B)'),
    convention: 'releaseBySumOrdered',
    mark: 'A',
    ...(!(isMore && isLate) && { met: false }),
  };
}

const onlyThen: readonly Reason[] = [
  {
    says: 'A person who also serves another sentence is not released until that sentence allows. Changes of release after November 2024 were not checked',
    provision: cja2003('258'),
  },
];
