import { z } from 'zod';
import { fact, Text } from '../case-file/index.js';
import { type LocalDate, Month, monthOf, plusMonths, spoken } from '../dates/index.js';
import { checkExtension, indexFor, PriceIndexExtensionInput, poca } from '../law/index.js';
import { Exact } from '../money/index.js';
import { factsMissing, type FactsMissing, type Reason } from '../reasons/index.js';

const refuse = (context: z.RefinementCtx, path: (string | number)[], message: string, remedy: string) => {
  context.addIssue({ code: 'custom', path, message, params: { law: 'POCA 2002, s 80(2)(a)', remedy } });
};

/** Which price index adjusts for later changes in the value of money, and to which month. The Act names neither. */
export const PriceIndexConvention = {
  priceIndex: fact(
    z.enum(['CPIH', 'RPI', 'CPI', 'stated', 'none']).default('CPIH'),
    'Price index: the Act names none. CPIH is the practice of prosecutors; `stated` uses `statedIndex` alone; `none` makes no adjustment',
    'POCA 2002, ss 80(2)(a), 81(1)(a)',
  ),
  decisionMonth: fact(
    Month.optional(),
    'Month of the index at the decision. Left out: the second month before the decision, the latest that is certain to be published on any day of that month',
    'POCA 2002, s 80(2)(a)',
  ),
  priceIndexExtension: fact(
    PriceIndexExtensionInput.superRefine((months, context) => {
      for (const { pointer, says } of checkExtension(months)) {
        refuse(
          context,
          pointer.split('/').filter((part) => part !== ''),
          says,
          'leave the month out, or use `stated` with a series of your own',
        );
      }
    }).optional(),
    'Months published since this version, each with its source; a month already held cannot be changed',
    'POCA 2002, s 80(2)(a)',
  ),
  statedIndex: fact(
    z
      .array(
        z.strictObject({
          month: Month,
          value: z.string().regex(/^(?!0+(\.0+)?$)\d{1,6}(\.\d{1,6})?$/, {
            error: 'an index value is a decimal above zero, as a string, such as "134.4"',
          }),
          source: fact(Text, 'Where it was published, or who states it', 'POCA 2002, s 80(2)(a)'),
        }),
      )
      .max(1000)
      .superRefine((months, context) => {
        const seen = new Set<string>();
        months.forEach(({ month }, index) => {
          if (seen.has(month)) refuse(context, [index, 'month'], `${month} is stated twice`, 'state each month once');
          seen.add(month);
        });
      })
      .optional(),
    'For `stated`: the index, month by month, with its source',
    'POCA 2002, s 80(2)(a)',
  ),
};

export const ChangeInValueInput = z.strictObject(PriceIndexConvention);
type Conventions = z.infer<typeof ChangeInValueInput>;

/** The ratio of two months of the index, kept exact as two numbers, with the reason that explains it. */
export interface Ratio {
  readonly kind: 'ratio';
  readonly over: Exact;
  readonly under: Exact;
  readonly reason: Reason;
}

/** Adjusts amounts of a past day to the decision, with one index. Each month is looked up once. */
export class ChangeInValue {
  /** Month of the index at the decision. */
  readonly decisionMonth: Month;
  private readonly months = new Map<Month, Ratio | FactsMissing>();
  private readonly stated: ReadonlyMap<string, string>;

  constructor(
    private readonly conventions: Conventions,
    private readonly decidedOn: LocalDate,
  ) {
    this.decisionMonth = conventions.decisionMonth ?? plusMonths(monthOf(decidedOn), -2);
    this.stated = new Map((conventions.statedIndex ?? []).map(({ month, value }) => [month, value]));
  }

  /** The series and the months used so far, for the receipt. */
  used(): { readonly priceIndex: string; readonly decisionMonth: Month | null; readonly months: readonly Month[] } {
    const none = this.conventions.priceIndex === 'none';
    return {
      priceIndex: this.conventions.priceIndex,
      decisionMonth: none ? null : this.decisionMonth,
      months: none ? [] : [...this.months.keys()].sort(),
    };
  }

  /** From the month of `on` to the decision. @param at provision that requires the adjustment */
  since(on: LocalDate, at: '80(2)(a)' | '81(1)(a)' = '80(2)(a)'): Ratio | FactsMissing {
    const month = monthOf(on);
    const known = this.months.get(month);
    const found = known ?? this.lookUp(month);
    if (known === undefined) this.months.set(month, found);
    return at === '80(2)(a)' || found.kind !== 'ratio'
      ? found
      : { ...found, reason: { ...found.reason, provision: poca(at) } };
  }

  private lookUp(from: Month): Ratio | FactsMissing {
    const { priceIndex } = this.conventions;
    const provision = poca('80(2)(a)');
    if (priceIndex === 'none') {
      const says = 'No adjustment is made for changes in the value of money: the caller chose none';
      return same({ says, provision, convention: 'priceIndex', mark: 'A' });
    }
    if (monthOf(this.decidedOn) < this.decisionMonth) {
      return factsMissing(
        [
          {
            pointer: '/conventions/decisionMonth',
            wanted: `a month not after the decision (${spoken(this.decidedOn)})`,
          },
        ],
        { says: `${this.decisionMonth} is after the decision`, provision, met: false },
      );
    }
    if (from >= this.decisionMonth) {
      const says = `Obtained in ${from}; no later month of ${priceIndex} counts (decision month ${this.decisionMonth}), so there is no adjustment`;
      return same({ says, provision, convention: 'priceIndex', mark: 'A' });
    }
    const [then, now] = [this.value(from), this.value(this.decisionMonth)];
    if (then === undefined || now === undefined) {
      const month = now === undefined ? this.decisionMonth : from;
      const where = priceIndex === 'stated' ? '/conventions/statedIndex' : '/conventions/priceIndexExtension';
      return factsMissing(
        [
          {
            pointer: where,
            wanted: `${priceIndex} for ${month}, with its source: it is not in the table, and no other month stands in for it`,
          },
        ],
        { says: `${priceIndex} has no value for ${month}`, provision },
      );
    }
    return {
      kind: 'ratio',
      over: new Exact(now),
      under: new Exact(then),
      reason: {
        says: `Adjusted by ${priceIndex === 'stated' ? 'the index stated' : priceIndex}, from ${then} (${from}) to ${now} (${this.decisionMonth})${this.monthChosen()}`,
        provision,
        convention: 'priceIndex',
        mark: 'A',
      },
    };
  }

  private monthChosen(): string {
    return this.conventions.decisionMonth === undefined
      ? ', the second month before the decision: the latest certain to be published'
      : '';
  }

  private value(month: Month): string | undefined {
    const { priceIndex, priceIndexExtension } = this.conventions;
    if (priceIndex === 'none') return undefined;
    return priceIndex === 'stated' ? this.stated.get(month) : indexFor(priceIndex, month, priceIndexExtension);
  }
}

const same = (reason: Reason): Ratio => ({ kind: 'ratio', over: ONE, under: ONE, reason });
const ONE = new Exact(1);
