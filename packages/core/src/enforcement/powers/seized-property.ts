import { z } from 'zod';
import { fact } from '../../case-file/index.js';
import { LocalDate, spoken } from '../../dates/index.js';
import { poca } from '../../law/index.js';
import { Money, MoneyInput } from '../../money/index.js';
import { decided, factsMissing, forTheCourt, type Outcome, type Reason } from '../../reasons/index.js';
import { CRYPTOASSETS_COMMENCEMENT, pca2009 } from '../authorities.js';
import { type Condition, courtMay, isClosed, missingFrom, type NotOpen, said } from '../conditions.js';
import { cryptoassetPowersFrom, seriousCrimeActFrom } from '../figures.js';
import { noReceiver, orderIsMade } from './money-in-accounts.js';

export const SaleOfSeizedPropertyInput = z
  .strictObject({
    orderMade: fact(z.boolean().optional(), 'Whether a confiscation order is made', 'POCA 2002, s 67A'),
    receiverAppointed: fact(
      z.boolean().optional(),
      'Whether a receiver is appointed over the property',
      'POCA 2002, s 67A',
    ),
    heldByPersonOfOrder: fact(
      z.boolean().optional(),
      'Whether it is personal property, seized, of the person against whom the order is made',
      'POCA 2002, s 67A',
    ),
    askedOn: fact(LocalDate, 'The day the sale is asked for', 'POCA 2002, s 67A'),
    timeToPayEnded: fact(
      z.boolean().optional(),
      'Before 1 June 2015 only: whether the time to pay has ended',
      'POCA 2002, s 67A',
    ),
  })
  .meta({ id: 'SaleOfSeizedPropertyInput' });
export type SaleOfSeizedPropertyInput = z.infer<typeof SaleOfSeizedPropertyInput>;

/**
 * Whether a magistrates' court may authorise the sale of seized personal property. Since 1 June 2015 it need not wait for
 * the time to pay to end.
 *
 * @remarks POCA 2002, ss 67A-67D (E+W), inserted by the Policing and Crime Act 2009, s 58. Read in the Acts.
 */
export function saleOfSeizedProperty(input: SaleOfSeizedPropertyInput): Outcome<NotOpen> {
  const waits = input.askedOn < seriousCrimeActFrom;
  return courtMay(
    'Is the sale of the seized property to be authorised?',
    [
      orderIsMade(input.orderMade, '67A'),
      {
        met: input.heldByPersonOfOrder,
        yes: 'It is personal property, seized, of the person against whom the order is made',
        no: 'It is not seized personal property of the person against whom the order is made',
        wanted: 'whether it is seized personal property of the person against whom the order is made (s 67A)',
        pointer: '/heldByPersonOfOrder',
        provision: poca('67A'),
      },
      noReceiver(input.receiverAppointed, '67A'),
      ...(waits ? [timeEnded(input.timeToPayEnded)] : []),
    ],
    { says: 'Costs, appeals and what the proceeds are applied to: sections 67B to 67D', provision: pca2009('58') },
    ...steer,
  );
}

const timeEnded = (met: boolean | undefined): Condition => ({
  met,
  yes: 'The time to pay has ended',
  no: 'The time to pay has not ended, and before 1 June 2015 the power waited for it',
  wanted: 'whether the time to pay has ended (s 67A before 1 June 2015)',
  pointer: '/timeToPayEnded',
  provision: poca('67A'),
});

export const DestructionOfCryptoassetsInput = z
  .strictObject({
    destroyedOn: fact(LocalDate, 'The day they are, or would be, destroyed', 'SI 2024/269, reg 4'),
    marketValueInOrder: fact(
      MoneyInput.optional(),
      'Their market value as assessed in the order of the court',
      'POCA 2002, s 51(9B)',
    ),
    balance: fact(MoneyInput, 'What remains to be paid under the confiscation order', 'POCA 2002, s 51(9C)'),
    returnAgainstPublicInterest: fact(
      z.boolean().optional(),
      'Whether returning them to circulation would be against the public interest, or another ground of the section is met',
      'POCA 2002, s 51(9A)',
    ),
    courtOrders: fact(z.boolean().optional(), 'Whether the court orders it', 'POCA 2002, s 51(9A)'),
  })
  .meta({ id: 'DestructionOfCryptoassetsInput' });
export type DestructionOfCryptoassetsInput = z.infer<typeof DestructionOfCryptoassetsInput>;

/** What destroying cryptoassets counts for. Pounds sterling. */
export interface DestructionOfCryptoassets {
  readonly open: true;
  /** Counts as payment of this much. */
  readonly countsAsPaid: Money;
}

/**
 * Destruction of cryptoassets: it counts as payment of their market value as assessed in the order, and is open only up
 * to the balance.
 *
 * @remarks POCA 2002, s 51(9A)-(9C) (E+W), from 26 April 2024 (SI 2024/269). Read in the Act; the grounds from a Home
 * Office circular (V2).
 */
export function destructionOfCryptoassets(
  input: DestructionOfCryptoassetsInput,
): Outcome<DestructionOfCryptoassets | NotOpen> {
  const { marketValueInOrder: value, balance, courtOrders } = input;
  const conditions: Condition[] = [inForce(input), withinBalance(value, balance), ground(input)];
  const reasons: Reason[] = conditions.map(said);
  if (isClosed(conditions)) return decided<NotOpen>({ open: false }, ...reasons);
  const missing = missingFrom(conditions);
  if (missing.length > 0) return factsMissing(missing, ...reasons);
  if (courtOrders === undefined) return forTheCourt('Are the cryptoassets to be destroyed?', ...reasons);
  if (!courtOrders) {
    const says = 'The court does not order the destruction';
    return decided<NotOpen>({ open: false }, { says, provision: poca('51(9A)'), met: false }, ...reasons);
  }
  const countsAsPaid = value ?? Money.zero;
  const says = `Their destruction counts as payment of ${countsAsPaid.toString()}, the market value assessed in the order`;
  return decided<DestructionOfCryptoassets>(
    { open: true, countsAsPaid },
    { says, provision: poca('51(9B)') },
    ...reasons,
  );
}

const inForce = ({ destroyedOn }: DestructionOfCryptoassetsInput): Condition => ({
  met: destroyedOn >= cryptoassetPowersFrom,
  yes: `The power is in force on ${spoken(destroyedOn)}`,
  no: `The power is in force only from ${spoken(cryptoassetPowersFrom)}`,
  wanted: '',
  pointer: '/destroyedOn',
  provision: CRYPTOASSETS_COMMENCEMENT,
});

const withinBalance = (value: Money | undefined, balance: Money): Condition => ({
  met: value === undefined ? undefined : !value.isMoreThan(balance),
  yes: `Their value is not more than the balance of ${balance.toString()}`,
  no: `Their value is more than the balance of ${balance.toString()}: only so much may be destroyed`,
  wanted: 'their market value as assessed in the order (s 51(9B))',
  pointer: '/marketValueInOrder',
  provision: poca('51(9C)'),
});

const ground = ({ returnAgainstPublicInterest }: DestructionOfCryptoassetsInput): Condition => ({
  met: returnAgainstPublicInterest,
  yes: 'Returning them to circulation would be against the public interest, or another ground is met',
  no: 'No ground is met',
  wanted: 'whether returning them to circulation would be against the public interest (s 51(9A))',
  pointer: '/returnAgainstPublicInterest',
  provision: poca('51(9A)'),
  mark: 'V2',
});

/** What every use of these powers is for. */
export const steer: readonly Reason[] = [
  {
    says: 'The powers are used to make the value of realisable property available for the order, before an order to avoid loss of value, whatever conflicting obligations the defendant or the recipient of a gift has',
    provision: poca('69(2)'),
  },
  {
    says: 'Others keep the value of their interests; the recipient of a gift loses no more than its value now; property that cannot be replaced may be protected from sale before an order',
    provision: poca('69(3)'),
  },
];
