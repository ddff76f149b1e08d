import { z } from 'zod';
import { PriceIndexConvention, ChangeInValue } from '../benefit/index.js';
import { fact } from '../case-file/index.js';
import { LocalDate, spoken } from '../dates/index.js';
import { judgment, poca } from '../law/index.js';
import { Fraction, Money, MoneyInput } from '../money/index.js';
import { decided, factsMissing, type Outcome, type Reason } from '../reasons/index.js';

const GiftFacts = {
  on: fact(LocalDate, 'The day of the gift', 'POCA 2002, s 77(2), (5)'),
  value: fact(MoneyInput, 'Value of the property when it was transferred', 'POCA 2002, s 78(2)'),
  consideration: fact(MoneyInput, 'What was paid for it; "0.00" for an outright gift', 'POCA 2002, s 78(1)'),
  significantlyLess: fact(
    z.boolean().optional(),
    'Whether what was paid was significantly less than the value',
    'POCA 2002, s 78(1)',
  ),
  fromGeneralCriminalConduct: fact(
    z.boolean().optional(),
    'Whether the property was, or represented, property obtained from general criminal conduct',
    'POCA 2002, s 77(3)',
  ),
  valueWithRecipientNow: fact(
    MoneyInput.optional(),
    'Value at the decision of the whole property, or what represents it, in the recipient’s hands',
    'POCA 2002, s 81(1)(b)',
  ),
};

export const TaintedGiftInput = z
  .strictObject({
    ...GiftFacts,
    lifestyle: fact(
      z.boolean().optional(),
      'Whether the court has decided that the defendant has a criminal lifestyle; left out where it has not decided',
      'POCA 2002, s 77(1), (4)',
    ),
    sixYearDay: fact(
      LocalDate.optional(),
      'First day of the six years ending with the day proceedings started',
      'POCA 2002, s 77(9)',
    ),
    earliestOffence: fact(
      LocalDate.optional(),
      'No lifestyle: first day of the earliest offence of the particular criminal conduct',
      'POCA 2002, s 77(5), (6)',
    ),
    decidedOn: fact(LocalDate, 'The material time', 'POCA 2002, s 81(1)'),
    conventions: z.strictObject(PriceIndexConvention).prefault({}),
  })
  .refine((gift) => !gift.value.isZero(), {
    error: 'the property given was worth nothing: give its value when transferred (s 78(2))',
    path: ['value'],
  })
  .meta({ id: 'TaintedGiftInput' });
export type TaintedGiftInput = z.infer<typeof TaintedGiftInput>;

/** Whether a gift is tainted, the part of the property that was given, and its value. */
export interface TaintedGift {
  readonly isTainted: boolean;
  /** The part of the property that is a gift: the whole, or (value − consideration) / value. */
  readonly fraction: Fraction;
  readonly value: Money;
}

/**
 * Whether a gift is tainted, and what it is worth.
 *
 * @remarks POCA 2002, ss 77, 78, 81 (E+W). Lifestyle, or lifestyle not yet decided: made after the six-year day, or at
 * any time from property obtained through general criminal conduct. No lifestyle: made after the earliest offence of the
 * particular criminal conduct. An earlier order does not move the day (s 77(9)).
 */
export function taintedGift(input: TaintedGiftInput): Outcome<TaintedGift> {
  return valueOfGift(input, new ChangeInValue(input.conventions, input.decidedOn));
}

type Gift = Omit<TaintedGiftInput, 'conventions'>;

/** The same, with an index already chosen. */
export function valueOfGift(gift: Gift, change: ChangeInValue): Outcome<TaintedGift> {
  if (gift.on > gift.decidedOn) {
    return notTainted({ says: `Made on ${spoken(gift.on)}, after the decision`, provision: poca('81(1)'), met: false });
  }
  const made = isGift(gift);
  if (made.kind !== 'decided') return made;
  if (!made.value) return notTainted(...made.reasons);
  const tainted = gift.lifestyle === false ? withoutLifestyle(gift) : withLifestyle(gift);
  if (tainted.kind !== 'decided') return tainted;
  if (!tainted.value) return notTainted(...tainted.reasons);
  return worth(gift, change, [...tainted.reasons, ...made.reasons]);
}

const notTainted = (...reasons: readonly Reason[]) =>
  decided({ isTainted: false, fraction: Fraction.nothing, value: Money.zero }, ...reasons);

/** s 78(1): a gift outright, or for significantly less than its value. */
function isGift({ value, consideration, significantlyLess }: Gift): Outcome<boolean> {
  if (consideration.isZero())
    return decided(true, { says: 'Nothing was paid for it: it is a gift of the whole', provision: poca('77') });
  if (!consideration.isLessThan(value)) {
    return decided(false, {
      says: `${consideration.toString()} was paid, not less than its value of ${value.toString()}`,
      provision: poca('78(1)'),
      met: false,
    });
  }
  if (significantlyLess === undefined) {
    return factsMissing(
      [
        {
          pointer: '/significantlyLess',
          wanted: 'whether what was paid was significantly less than the value (s 78(1))',
        },
      ],
      {
        says: `${consideration.toString()} was paid for ${value.toString()}: whether that is significantly less is not known`,
        provision: poca('78(1)'),
      },
    );
  }
  const says = `${consideration.toString()} was paid for ${value.toString()}: ${significantlyLess ? '' : 'not '}significantly less than its value`;
  return decided(significantlyLess, { says, provision: poca('78(1)'), ...(significantlyLess ? {} : { met: false }) });
}

function withLifestyle({ on, sixYearDay, fromGeneralCriminalConduct, lifestyle }: Gift): Outcome<boolean> {
  if (sixYearDay === undefined) {
    return factsMissing(
      [
        {
          pointer: '/sixYearDay',
          wanted: 'the first day of the six years ending with the day proceedings started (s 77(9))',
        },
      ],
      {
        says: 'The relevant day is not known',
        provision: poca('77(9)'),
      },
    );
  }
  const which: Reason = {
    says:
      lifestyle === true
        ? 'The court has decided that there is a criminal lifestyle'
        : 'The court has not decided whether there is a criminal lifestyle',
    provision: poca('77(1)'),
  };
  if (on > sixYearDay) {
    return decided(true, {
      says: `Made on ${spoken(on)}, after the relevant day (${spoken(sixYearDay)}), whatever its source`,
      provision: poca('77(2)'),
      because: [which],
    });
  }
  const early: Reason = {
    says: `Made on ${spoken(on)}, not after the relevant day (${spoken(sixYearDay)})`,
    provision: poca('77(2)'),
    met: false,
  };
  if (fromGeneralCriminalConduct === undefined) {
    return factsMissing(
      [
        {
          pointer: '/fromGeneralCriminalConduct',
          wanted: 'whether the property was, or represented, property obtained from general criminal conduct (s 77(3))',
        },
      ],
      early,
    );
  }
  const says = `The property ${fromGeneralCriminalConduct ? 'was or represented' : 'neither was nor represented'} property obtained from general criminal conduct`;
  return decided(fromGeneralCriminalConduct, early, {
    says,
    provision: poca('77(3)'),
    ...(fromGeneralCriminalConduct ? {} : { met: false }),
  });
}

function withoutLifestyle({ on, earliestOffence }: Gift): Outcome<boolean> {
  if (earliestOffence === undefined) {
    return factsMissing(
      [
        {
          pointer: '/earliestOffence',
          wanted: 'the first day of the earliest offence of the particular criminal conduct (s 77(5), (6))',
        },
      ],
      {
        says: 'The date of the earliest offence is not known',
        provision: poca('77(5)'),
      },
    );
  }
  const after = on > earliestOffence;
  const says = `Made on ${spoken(on)}, ${after ? '' : 'not '}after the earliest offence (${spoken(earliestOffence)}), whatever its source`;
  return decided(after, { says, provision: poca('77(5)'), ...(after ? {} : { met: false }) });
}

/** s 81(1): the greater of the value given, adjusted, and what the recipient holds now; by the s 78(2) fraction. */
function worth(gift: Gift, change: ChangeInValue, reasons: readonly Reason[]): Outcome<TaintedGift> {
  if (gift.valueWithRecipientNow === undefined) {
    return factsMissing(
      [
        {
          pointer: '/valueWithRecipientNow',
          wanted:
            'the value of the property, or of what represents it, with the recipient now; "0.00" where it is gone (s 81(1)(b))',
        },
      ],
      { says: 'What the recipient holds is not known', provision: poca('81(1)(b)') },
    );
  }
  const given = gift.value.minus(gift.consideration);
  const fraction = Fraction.ratio(given.exactly(), gift.value.exactly());
  const ratio = change.since(gift.on, '81(1)(a)');
  if (ratio.kind !== 'ratio') return ratio;
  const adjusted = Money.roundedToPenny(given.exactly().times(ratio.over).div(ratio.under));
  const now = Money.roundedToPenny(fraction.ofPounds(gift.valueWithRecipientNow.exactly()));
  const isNow = now.isMoreThan(adjusted);
  const value = Money.max(adjusted, now);
  const partly: Reason[] = fraction.isWhole()
    ? []
    : [
        {
          says: `The gift is ${fraction.toString()} of the property: the value less what was paid, over the value`,
          provision: poca('78(2)'),
        },
      ];
  return decided(
    { isTainted: true, fraction, value },
    {
      says: `The gift is worth ${value.toString()}`,
      provision: poca(isNow ? '81(1)(b)' : '81(1)(a)'),
      because: [
        ...partly,
        { ...ratio.reason, says: `${ratio.reason.says}: ${adjusted.toString()}, rounded to the penny, half up` },
        {
          says: `With the recipient it is worth ${now.toString()} now`,
          provision: poca('81(1)(b)'),
          ...(isNow ? {} : { met: false }),
        },
        {
          says: 'That it cannot be got back, or hardship, does not take it out',
          provision: judgment('R v Johnson [2016] EWCA Crim 10', 'https://inquesta.co.uk/?p=3543'),
          convention: 'giftCountsThoughGone',
          mark: 'V2',
        },
      ],
    },
    ...reasons,
  );
}
