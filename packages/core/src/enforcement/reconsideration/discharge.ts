import { z } from 'zod';
import { fact } from '../../case-file/index.js';
import { LocalDate, spoken } from '../../dates/index.js';
import { poca, sca2015 } from '../../law/index.js';
import { MoneyInput } from '../../money/index.js';
import type { Outcome, Reason } from '../../reasons/index.js';
import { type Condition, courtMay, type NotOpen } from '../conditions.js';
import { inadequateBalanceBelow, part2From, seriousCrimeActFrom, smallBalanceUpTo } from '../figures.js';

const appliedOn = fact(
  LocalDate.refine((day) => day >= part2From, {
    error: 'the application is before Part 2 came into force on 24 March 2003: check the day',
  }),
  'The day the designated officer applies',
  'POCA 2002, ss 24, 25, 25A',
);

export const DischargeInadequateInput = z
  .strictObject({
    balance: fact(MoneyInput, 'What remains to be paid', 'POCA 2002, s 24(1)(c)'),
    availableAmountInadequate: fact(
      z.boolean().optional(),
      'Whether the available amount as at now is inadequate to meet it',
      'POCA 2002, s 24',
    ),
    whollyFromCurrencyOrSpecifiedReason: fact(
      z.boolean().optional(),
      'Whether that is due wholly to movements of currency on foreign money, or to a reason specified by order',
      'POCA 2002, s 24',
    ),
  })
  .meta({ id: 'DischargeInadequateInput' });
export type DischargeInadequateInput = z.infer<typeof DischargeInadequateInput>;

/**
 * Discharge where less than £1,000 remains and the available amount is inadequate for a reason of currency.
 *
 * @remarks POCA 2002, s 24 (E+W). Read in the Act. On the application of the designated officer; no time limit.
 */
export function dischargeInadequate(input: DischargeInadequateInput): Outcome<NotOpen> {
  const { balance, availableAmountInadequate, whollyFromCurrencyOrSpecifiedReason } = input;
  const limit = amountOf(inadequateBalanceBelow);
  return courtMay(
    'Is the order to be discharged, less than £1,000 remaining and the available amount being inadequate?',
    [
      {
        ...known,
        met: balance.isLessThan(limit),
        yes: `${balance.toString()} remains: less than ${limit.toString()}`,
        no: `${balance.toString()} remains: not less than ${limit.toString()}`,
        provision: poca('24(1)(c)'),
      },
      {
        met: availableAmountInadequate,
        yes: 'The available amount is inadequate',
        no: 'The available amount is not inadequate',
        wanted: 'whether the available amount as at now is inadequate (s 24)',
        pointer: '/availableAmountInadequate',
        provision: poca('24'),
      },
      {
        met: whollyFromCurrencyOrSpecifiedReason,
        yes: 'That is due wholly to currency movements, or to a reason specified by order',
        no: 'That is not due wholly to currency movements, nor to a reason specified by order',
        wanted: 'whether that is due wholly to currency movements or a specified reason (s 24)',
        pointer: '/whollyFromCurrencyOrSpecifiedReason',
        provision: poca('24'),
      },
    ],
    byOfficer('24'),
    NOT_A_BAR,
  );
}

export const DischargeSmallBalanceInput = z
  .strictObject({ balance: fact(MoneyInput, 'What remains to be paid', 'POCA 2002, s 25(1)(c)') })
  .meta({ id: 'DischargeSmallBalanceInput' });
export type DischargeSmallBalanceInput = z.infer<typeof DischargeSmallBalanceInput>;

/**
 * Discharge where £50 or less remains: there is no other test.
 *
 * @remarks POCA 2002, s 25 (E+W). Read in the Act. On the application of the designated officer; no time limit.
 */
export function dischargeSmallBalance({ balance }: DischargeSmallBalanceInput): Outcome<NotOpen> {
  const limit = amountOf(smallBalanceUpTo);
  return courtMay(
    'Is the order to be discharged, £50 or less remaining?',
    [
      {
        ...known,
        met: !balance.isMoreThan(limit),
        yes: `${balance.toString()} remains: not more than ${limit.toString()}`,
        no: `${balance.toString()} remains: more than ${limit.toString()}`,
        provision: poca('25(1)(c)'),
      },
    ],
    byOfficer('25'),
    NOT_A_BAR,
  );
}

export const DischargeOnDeathInput = z
  .strictObject({
    appliedOn,
    died: fact(
      z.boolean().optional(),
      'Whether the defendant has died, the order being unsatisfied',
      'POCA 2002, s 25A',
    ),
    estateCannotPay: fact(
      z.boolean().optional(),
      'Whether nothing can be recovered from the estate, or it is not reasonable to make any attempt',
      'POCA 2002, s 25A',
    ),
  })
  .meta({ id: 'DischargeOnDeathInput' });
export type DischargeOnDeathInput = z.infer<typeof DischargeOnDeathInput>;

/**
 * Discharge where the defendant has died and nothing can, or can reasonably, be recovered from the estate.
 *
 * @remarks POCA 2002, s 25A (E+W), from 1 June 2015 by the Serious Crime Act 2015, s 8; it reaches orders under the
 * older Acts too. Read in the Act.
 */
export function dischargeOnDeath(input: DischargeOnDeathInput): Outcome<NotOpen> {
  return courtMay(
    'Is the order to be discharged, the defendant having died?',
    [
      {
        ...known,
        met: input.appliedOn >= seriousCrimeActFrom,
        yes: `Applied for on ${spoken(input.appliedOn)}: the section is in force`,
        no: `Applied for on ${spoken(input.appliedOn)}: the section is in force only from ${spoken(seriousCrimeActFrom)}`,
        provision: sca2015('8'),
      },
      {
        met: input.died,
        yes: 'The defendant has died and the order is unsatisfied',
        no: 'The defendant has not died, or the order is satisfied',
        wanted: 'whether the defendant has died with the order unsatisfied (s 25A)',
        pointer: '/died',
        provision: poca('25A'),
      },
      {
        met: input.estateCannotPay,
        yes: 'Nothing can be recovered from the estate, or it is not reasonable to try',
        no: 'Something can be recovered from the estate, and it is reasonable to try',
        wanted: 'whether anything can, and can reasonably, be recovered from the estate (s 25A)',
        pointer: '/estateCannotPay',
        provision: poca('25A'),
      },
    ],
    byOfficer('25A'),
  );
}

/** A condition of figures and days that are always known. */
const known: Pick<Condition, 'wanted' | 'pointer'> = { wanted: '', pointer: '' };

function amountOf(figure: typeof smallBalanceUpTo) {
  const [row] = figure.history;
  if (row === undefined) throw new RangeError(`${figure.name} has a row`);
  return row.value;
}

const NOT_A_BAR: Reason = {
  says: 'A discharge does not bar a later application under section 21 or 22: the court may then revoke it',
  provision: poca('25'),
};

const byOfficer = (section: '24' | '25' | '25A'): Reason => ({
  says: "The designated officer of a magistrates' court applies; there is no time limit",
  provision: poca(section),
});
