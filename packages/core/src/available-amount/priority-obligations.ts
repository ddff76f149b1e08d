import type { Placed } from '../assumptions/index.js';
import { type Footing, type Obligation, onFooting } from '../case-file/index.js';
import { type LocalDate, spoken } from '../dates/index.js';
import { insolvencyAct1986, poca } from '../law/index.js';
import { Money } from '../money/index.js';
import { factsMissing, forTheCourt, type Reason, type Undecided } from '../reasons/index.js';

/** One obligation and whether it has priority. */
export interface ObligationLine {
  readonly item: string;
  readonly hasPriority: boolean;
  readonly amount: Money;
  readonly reasons: readonly Reason[];
}

/**
 * Whether an obligation has priority over the confiscation order: a fine or other order made on conviction before it, or
 * a debt that would be preferential in bankruptcy or winding up. Nothing else is deducted.
 *
 * @remarks POCA 2002, s 9(2)-(3); Insolvency Act 1986, s 386 (E+W). Which debts are preferential is the caller's fact.
 */
export function priorityObligation(
  { item, at }: Placed<Obligation>,
  footing: Footing,
  orderMade: LocalDate,
): ObligationLine | Undecided {
  const standing = onFooting(item, footing, item.defendant);
  if (standing.kind === 'inDispute') return forTheCourt(standing.question, ...standing.reasons);
  const line = (hasPriority: boolean, reason: Reason): ObligationLine => ({
    item: item.id,
    hasPriority,
    amount: hasPriority ? standing.amount : Money.zero,
    reasons: [{ ...reason, ...(hasPriority ? {} : { met: false }) }, ...standing.reasons],
  });
  if (!standing.counted) return line(false, { says: `${item.id} is not counted`, provision: poca('9(2)') });
  if (item.kind === 'preferentialDebt') {
    return line(true, {
      says: `${standing.amount.toString()} (${item.id}) would be a preferential debt on the date of the order`,
      provision: poca('9(2)(b)'),
      because: [
        {
          says: 'Which debts are preferential was not checked here: it is taken from the file',
          provision: insolvencyAct1986('386'),
          mark: 'M',
        },
      ],
    });
  }
  if (item.kind === 'other')
    return line(false, { says: `${item.id} is an ordinary debt: it has no priority`, provision: poca('9(2)') });
  if (item.imposedOn === undefined) {
    return factsMissing(
      [
        {
          pointer: `/obligations/${String(at)}/imposedOn`,
          wanted: 'the day the fine or order was imposed, which must be before the confiscation order (s 9(2)(a))',
        },
      ],
      {
        says: `When ${item.id} was imposed is not known`,
        provision: poca('9(2)(a)'),
      },
    );
  }
  const before = item.imposedOn < orderMade;
  return line(before, {
    says: `${item.id} was imposed on conviction on ${spoken(item.imposedOn)}, ${before ? 'before' : 'not before'} the confiscation order`,
    provision: poca('9(2)(a)'),
  });
}
