import { z } from 'zod';
import { fact } from '../../case-file/index.js';
import { poca } from '../../law/index.js';
import type { Outcome, Reason } from '../../reasons/index.js';
import { type Condition, courtMay, type NotOpen } from '../conditions.js';
import { institutionsDefault } from '../figures.js';

export const MoneyInAccountsInput = z
  .strictObject({
    money: fact(
      z.enum(['accountOfDefendant', 'accountOfAnother', 'seizedMoney']),
      'Where the money is: an account with a bank, building society, electronic money or payment institution, or seized and detained',
      'POCA 2002, s 67',
    ),
    orderMade: fact(z.boolean().optional(), 'Whether a confiscation order is made', 'POCA 2002, s 67'),
    isFreeProperty: fact(z.boolean().optional(), 'Whether the money is free property', 'POCA 2002, ss 67, 82'),
    receiverAppointed: fact(
      z.boolean().optional(),
      'Whether a receiver is appointed over the money',
      'POCA 2002, s 67',
    ),
    interestDetermined: fact(
      z.boolean().optional(),
      'Account of another: whether the extent of the defendant’s interest is determined',
      'POCA 2002, ss 10A, 67',
    ),
    noticeGiven: fact(
      z.boolean().optional(),
      'Account: whether the institution has been given notice',
      'POCA 2002, s 67',
    ),
  })
  .meta({ id: 'MoneyInAccountsInput' });
export type MoneyInAccountsInput = z.infer<typeof MoneyInAccountsInput>;

/**
 * Whether a magistrates' court may order money in an account, or seized, to be paid towards the order.
 *
 * @remarks POCA 2002, s 67 (E+W). Read in the Act. Whether to order it is for the court.
 */
export function moneyPaidOver(input: MoneyInAccountsInput): Outcome<NotOpen> {
  const inAccount = input.money !== 'seizedMoney';
  return courtMay(
    'Is the money to be paid to the designated officer on account of the order?',
    [
      orderIsMade(input.orderMade, '67'),
      {
        met: input.isFreeProperty,
        yes: 'The money is free property',
        no: 'The money is not free property',
        wanted: 'whether the money is free property (s 82)',
        pointer: '/isFreeProperty',
        provision: poca('67'),
      },
      noReceiver(input.receiverAppointed, '67'),
      ...(input.money === 'accountOfAnother' ? [determined(input.interestDetermined)] : []),
      ...(inAccount ? [notice(input.noticeGiven)] : []),
    ],
    ...(inAccount ? [IN_DEFAULT] : []),
  );
}

/** A confiscation order is made. */
export const orderIsMade = (met: boolean | undefined, section: string): Condition => ({
  met,
  yes: 'A confiscation order is made',
  no: 'No confiscation order is made',
  wanted: `whether a confiscation order is made (s ${section})`,
  pointer: '/orderMade',
  provision: poca(section),
});

/** No receiver is appointed over the property. */
export const noReceiver = (appointed: boolean | undefined, section: string): Condition => ({
  met: appointed === undefined ? undefined : !appointed,
  yes: 'No receiver is appointed over it',
  no: 'A receiver is appointed over it',
  wanted: `whether a receiver is appointed over it (s ${section})`,
  pointer: '/receiverAppointed',
  provision: poca(section),
});

const determined = (met: boolean | undefined): Condition => ({
  met,
  yes: 'The extent of the defendant’s interest in the account is determined',
  no: 'The account is not the defendant’s, and the extent of the defendant’s interest is not determined',
  wanted: 'whether the extent of the defendant’s interest is determined (s 10A)',
  pointer: '/interestDetermined',
  provision: poca('67'),
});

const notice = (met: boolean | undefined): Condition => ({
  met,
  yes: 'The institution has been given notice',
  no: 'The institution has not been given notice',
  wanted: 'whether the institution has been given notice (s 67)',
  pointer: '/noticeGiven',
  provision: poca('67'),
});

const IN_DEFAULT: Reason = {
  says: `An institution that does not pay may be ordered to pay up to ${institutionsDefault.history[0]?.value.toString() ?? ''}`,
  provision: poca('67'),
};
