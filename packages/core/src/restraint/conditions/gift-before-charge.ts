import { z } from 'zod';
import { fact } from '../../case-file/index.js';
import { firstDayOfYearsEndingWith, LocalDate, spoken } from '../../dates/index.js';
import { poca } from '../../law/index.js';
import type { Outcome, Reason } from '../../reasons/index.js';
import { taintedGift, type TaintedGift, TaintedGiftInput } from '../../tainted-gifts/index.js';

// Without the six-year day, which follows from the investigation, and without a lifestyle, which no court has decided.
const {
  on,
  value,
  consideration,
  significantlyLess,
  fromGeneralCriminalConduct,
  valueWithRecipientNow,
  decidedOn,
  conventions,
} = TaintedGiftInput.shape;

export const GiftBeforeChargeInput = z
  .strictObject({
    on,
    value,
    consideration,
    significantlyLess,
    fromGeneralCriminalConduct,
    valueWithRecipientNow,
    decidedOn,
    conventions,
    investigationStarted: fact(
      LocalDate,
      'The day the criminal investigation started, which stands in for the start of proceedings',
      'POCA 2002, ss 40(9)(c), 77(9)',
    ),
  })
  .refine(({ value }) => !value.isZero(), {
    error: 'the property given was worth nothing: give its value when transferred (s 78(2))',
    path: ['value'],
  })
  .meta({ id: 'GiftBeforeChargeInput' });
export type GiftBeforeChargeInput = z.infer<typeof GiftBeforeChargeInput>;

/**
 * Whether a gift is tainted while there is only an investigation: the rules run as if proceedings had started when the
 * investigation did, and no court has decided on a criminal lifestyle.
 *
 * @remarks POCA 2002, ss 40(9)(c), 77(1)-(3), (9) (E+W). Read in the Act. Whether it is tainted is decided again once there
 * are proceedings. All amounts in pounds sterling.
 */
export function giftBeforeCharge({ investigationStarted, ...rest }: GiftBeforeChargeInput): Outcome<TaintedGift> {
  const sixYearDay = firstDayOfYearsEndingWith(investigationStarted, YEARS);
  const outcome = taintedGift({ ...rest, sixYearDay });
  const as: Reason = {
    says: `Gifts are tainted as if proceedings had started on ${spoken(investigationStarted)}, when the investigation did: the six years begin on ${spoken(sixYearDay)}`,
    provision: poca('40(9)(c)'),
    because: [
      { says: 'The relevant day is the first of the six years that end with that day', provision: poca('77(9)') },
    ],
  };
  return { ...outcome, reasons: [as, ...outcome.reasons] };
}

/** Section 77(9). */
const YEARS = 6;
