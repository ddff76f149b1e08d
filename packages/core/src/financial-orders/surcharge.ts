import { z } from 'zod';
import { fact } from '../case-file/index.js';
import { LocalDate, spoken } from '../dates/index.js';
import { sentencingCode } from '../law/index.js';
import { Exact, Money, MoneyInput } from '../money/index.js';
import { decided, factsMissing, notCovered, type Outcome, type Reason } from '../reasons/index.js';
import { surchargeOrder } from './authorities.js';

const S_42 = 'Sentencing Code, s 42';

export const SurchargeInput = z
  .strictObject({
    offenceCommitted: fact(LocalDate, 'The first day of the offence', S_42),
    adult: fact(z.boolean().optional(), 'Whether the offender is to be dealt with as an adult', S_42),
    disposal: fact(
      z.enum([
        'conditionalDischarge',
        'fine',
        'communityOrder',
        'custodyUpTo6Months',
        'custodyOver6To24Months',
        'custodyOver24Months',
      ]),
      'How the offender is dealt with: the longest term counts',
      S_42,
    ),
    fine: fact(MoneyInput.optional(), 'The fine, where it is one', S_42),
    means: fact(MoneyInput.optional(), 'The means; left out where they are not in question', S_42),
    payableToVictims: fact(
      MoneyInput.optional(),
      'Compensation, reparation and an unlawful profit order, together',
      S_42,
    ),
  })
  .refine(({ disposal, fine }) => (disposal === 'fine') === (fine !== undefined), {
    error: 'a fine goes with the disposal `fine`, and only with it (Sentencing Code, s 42): give both or neither',
    path: ['fine'],
  })
  .meta({ id: 'SurchargeInput' });
export type SurchargeInput = z.infer<typeof SurchargeInput>;

/** The surcharge the court must order. Pounds sterling. */
export interface Surcharge {
  readonly full: Money;
  /** After victims have come first. */
  readonly payable: Money;
}

const FROM = '2022-06-16' as LocalDate;
const FLAT = {
  conditionalDischarge: { amount: '26.00', says: 'a conditional discharge' },
  communityOrder: { amount: '114.00', says: 'a community order' },
  custodyUpTo6Months: { amount: '154.00', says: 'custody of up to 6 months' },
  custodyOver6To24Months: { amount: '187.00', says: 'custody of more than 6 and up to 24 months' },
  custodyOver24Months: { amount: '228.00', says: 'custody of more than 24 months' },
} as const;
const SHARE_OF_FINE = new Exact('0.4');
const MOST_ON_A_FINE = Money.gbp('2000.00');

/**
 * The surcharge, and what is left of it where means do not meet it beside what goes to victims.
 *
 * @remarks Sentencing Code, s 42 (E+W), read; the amounts are of SI 2012/1696 as amended, for adults and offences from
 * 16 June 2022, from a secondary page (convention `surchargeAmounts`). Pounds sterling.
 */
export function surcharge(input: SurchargeInput): Outcome<Surcharge> {
  const { offenceCommitted, adult, means, payableToVictims } = input;
  if (offenceCommitted < FROM) {
    const says = `The amounts for offences before ${spoken(FROM)} were not found`;
    return notCovered(says, { says, provision: surchargeOrder });
  }
  if (adult === false) {
    const says = 'The amounts for offenders who are not adults were not found';
    return notCovered(says, { says, provision: surchargeOrder });
  }
  if (adult === undefined) {
    const wanted = `whether the offender is dealt with as an adult (${S_42})`;
    return factsMissing([{ pointer: '/adult', wanted }], {
      says: 'The amounts held are for adults',
      provision: surchargeOrder,
    });
  }
  const { full, reason } = fullAmount(input);
  const must: Reason = {
    says: `The court must order the surcharge: ${full.toString()}`,
    provision: sentencingCode('42'),
    because: [reason],
  };
  if (means === undefined) return decided({ full, payable: full }, must);
  if (payableToVictims === undefined) {
    const wanted = `compensation, reparation and an unlawful profit order, together; nil where there is none (${S_42})`;
    return factsMissing([{ pointer: '/payableToVictims', wanted }], must);
  }
  const payable = Money.min(full, means.lessButNotBelowZero(payableToVictims));
  const isReduced = payable.isLessThan(full);
  const left = `Means of ${means.toString()}, less ${payableToVictims.toString()} for victims, ${isReduced ? `leave ${payable.toString()} for it: it is reduced to that` : 'meet it'}`;
  return decided({ full, payable }, must, {
    says: left,
    provision: sentencingCode('42'),
    ...(isReduced && { met: false }),
  });
}

function fullAmount({ disposal, fine }: SurchargeInput): { full: Money; reason: Reason } {
  const cited = { provision: surchargeOrder, convention: 'surchargeAmounts', mark: 'G' } as const;
  if (disposal !== 'fine') {
    const { amount, says } = FLAT[disposal];
    return { full: Money.gbp(amount), reason: { says: `For ${says}: ${Money.gbp(amount).toString()}`, ...cited } };
  }
  const share = Money.roundedToPenny((fine ?? Money.zero).times(SHARE_OF_FINE));
  const says = `40% of the fine is ${share.toString()}, rounded to the penny; at most ${MOST_ON_A_FINE.toString()}`;
  return { full: Money.min(share, MOST_ON_A_FINE), reason: { says, ...cited } };
}
