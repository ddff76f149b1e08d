import type { AccountStatement } from '@recoup/core';
import { z } from 'zod';
import { Term } from './confiscation-order.js';
import { Day, outcomeOf, Pounds, Provision } from './parts.js';
import type { Describing } from './wire.js';

const Days = z.int().min(0);
const notOpen = z.strictObject({ open: z.literal(false) }).meta({
  id: 'NotOpen',
  description: 'The power is not open on these facts; where it is, the question is for the court',
});

export const NotOpenReply = notOpen;

export const InterestReply = z.strictObject({ days: Days, interest: Pounds }).meta({ id: 'Interest' });

export const DefaultTermAfterPaymentReply = z
  .strictObject({
    daysInTerm: Days,
    reduction: Days,
    daysRemaining: Days.meta({ description: '0 where payment in full has ended it' }),
    lastDay: Day.nullable().meta({ description: '`null`: it has ended' }),
  })
  .meta({ id: 'DefaultTermAfterPayment' });

export const ReleaseReply = z.strictObject({ atOneHalf: z.boolean(), daysToServe: Days }).meta({ id: 'Release' });

export const DefaultTermAfterVariationReply = z
  .strictObject({
    power: z.enum(['none', 'mustFixLowerTerm', 'mayAmend']),
    maximumBefore: Term,
    maximumAfter: Term,
    newTermWithinMaximum: z.boolean().nullable().meta({ description: '`null`: no new term is given' }),
  })
  .meta({ id: 'DefaultTermAfterVariation' });

const paidTo = [
  'insolvencyPractitioner',
  'managementReceiver',
  'enforcementReceiver',
  'storageAndSale',
  'directions',
  'asFine',
] as const;

export const AppliedReceiptReply = z
  .strictObject({
    reducesOrderBy: Pounds,
    lines: z.array(
      z.strictObject({
        to: z.enum(paidTo),
        amount: Pounds,
        shares: z
          .array(z.strictObject({ id: z.string(), amount: Pounds }))
          .nullable()
          .meta({ description: '`null`: how the directions share it is for the court' }),
      }),
    ),
    split: z.string().nullable().meta({ description: 'The question for the court, where there is one' }),
  })
  .meta({ id: 'AppliedReceipt', description: 'What a receipt is applied to: its lines sum to it' });

const orNotOpen = <S extends z.ZodObject>(open: S) => z.union([notOpen, open]);
const open = z.literal(true);

export const OrderOnReconsiderationReply = orNotOpen(
  z.strictObject({ open, amount: Pounds, section7Amount: Pounds }).meta({ id: 'OrderOnReconsideration' }),
);
export const BenefitReconsideredReply = orNotOpen(
  z
    .strictObject({ open, newRecoverableAmount: Pounds, newTotal: Pounds, increase: Pounds })
    .meta({ id: 'BenefitReconsidered' }),
);
export const AvailableAmountReconsideredReply = orNotOpen(
  z
    .strictObject({ open, threshold: Pounds, ceiling: Pounds, newTotal: Pounds, furtherPayment: Pounds })
    .meta({ id: 'AvailableAmountReconsidered' }),
);
export const InadequacyReply = orNotOpen(
  z
    .strictObject({ open, newTotal: Pounds, reduction: Pounds, newBalance: Pounds })
    .meta({ id: 'InadequacyOfAvailableAmount' }),
);
export const OrderInAbsenceReply = orNotOpen(
  z
    .strictObject({ open, leftOut: z.array(z.string()), offWhileMissing: z.array(z.string()) })
    .meta({ id: 'OrderInAbsence', description: 'Section 6 with changes: sections left out, and off until return' }),
);
export const AbscondersOrderVariedReply = orNotOpen(
  z.strictObject({ open, newTotal: Pounds }).meta({ id: 'AbscondersOrderVaried' }),
);
export const MustDischargeReply = orNotOpen(
  z.strictObject({ open, mustDischarge: z.literal(true) }).meta({ id: 'MustDischarge' }),
);
export const AppealReply = orNotOpen(
  z
    .strictObject({
      open,
      lastDay: Day,
      safeDay: Day.meta({ description: 'Safe if "from" the decision counts its day' }),
      leaveNeeded: z.boolean().nullable().meta({ description: '`null`: not verified' }),
    })
    .meta({ id: 'Appeal' }),
);
export const DestructionOfCryptoassetsReply = orNotOpen(
  z.strictObject({ open, countsAsPaid: Pounds }).meta({ id: 'DestructionOfCryptoassets' }),
);
export const OverseasRealisationReply = z.strictObject({ reducesOrderBy: Pounds }).meta({ id: 'OverseasRealisation' });

const DefaultTermPosition = z
  .strictObject({
    term: Term,
    startsOn: Day.nullable().meta({ description: '`null`: counted as if it started on the day of the account' }),
    daysInTerm: Days,
    reduction: Days,
    daysRemaining: Days,
    daysToServe: Days,
    daysServed: Days,
    daysLeft: Days,
  })
  .meta({ id: 'DefaultTermPosition' });

const Directions = z
  .strictObject({
    directed: Pounds,
    paid: Pounds,
    outstanding: Pounds,
    shares: z.array(z.strictObject({ id: z.string(), paid: Pounds })).nullable(),
  })
  .meta({
    id: 'DirectionsPosition',
    description: 'Directions that victims be paid: how a part is shared may be `null`',
  });

const OrderStatement = z
  .strictObject({
    order: z.string(),
    defendant: z.string(),
    state: z.enum(['payable', 'satisfied', 'discharged']),
    ordered: Pounds,
    total: Pounds.meta({ description: 'The amount as last varied' }),
    paid: Pounds.meta({ description: 'Set against the amount, without interest' }),
    recoveredFromOthers: Pounds.meta({ description: 'Not enforced: others who share a joint sum have paid it' }),
    unpaid: Pounds,
    interest: z.strictObject({ accrued: Pounds, paid: Pounds, outstanding: Pounds }),
    balance: Pounds,
    overdue: Pounds,
    discharged: Pounds.meta({ description: 'Written off by the discharge' }),
    tranches: z.array(
      z.strictObject({
        tranche: z.string(),
        amount: Pounds,
        specifiedDay: Day,
        dueOn: Day,
        paid: Pounds,
        unpaid: Pounds,
        interest: Pounds,
        interestPaid: Pounds,
      }),
    ),
    parts: z.array(
      z.strictObject({
        pool: z.string().nullable().meta({ description: '`null`: the part that is only this defendant’s' }),
        amount: Pounds,
        paid: Pounds,
        recoveredFromOthers: Pounds,
        unpaid: Pounds,
      }),
    ),
    directions: Directions.nullable(),
    defaultTerm: outcomeOf('DefaultTermPosition', DefaultTermPosition).nullable(),
  })
  .meta({ id: 'OrderStatement', description: 'One order on the day of the account' });

const ReceiptStatement = z
  .strictObject({
    receipt: z.string(),
    order: z.string().nullable(),
    from: z.enum([
      'defendant',
      'receiver',
      'accountOrSeizedMoney',
      'saleOfSeizedProperty',
      'cryptoassetsDestroyed',
      'realisationAbroad',
      'coDefendant',
    ]),
    on: Day,
    amount: Pounds,
    setAgainst: z.array(
      z.strictObject({ what: z.enum(['principal', 'interest']), tranche: z.string(), amount: Pounds }),
    ),
    pools: z.array(z.strictObject({ pool: z.string(), amount: Pounds })),
    notNeeded: Pounds,
    paidOut: z.array(z.strictObject({ to: z.enum([...paidTo, 'notNeeded', 'noMoneyReceived']), amount: Pounds })),
  })
  .meta({ id: 'ReceiptStatement', description: 'What a receipt was set against, and what it was paid out to' });

const Unrealised = z
  .strictObject({
    order: z.string(),
    property: z.string(),
    kind: z.enum([
      'restrainedProperty',
      'moneyInAccount',
      'seizedMoney',
      'seizedProperty',
      'cryptoassets',
      'propertyAbroad',
      'taintedGift',
    ]),
    value: Pounds,
    couldBring: Pounds,
    power: Provision,
  })
  .meta({ id: 'Unrealised', description: 'Property not yet realised: an ordering of facts, not law' });

const Statement = z
  .strictObject({
    asAt: Day,
    orders: z.array(OrderStatement),
    pools: z.array(
      z.strictObject({
        pool: z.string(),
        sum: Pounds,
        faceValue: Pounds,
        recovered: Pounds,
        stillRecoverable: Pounds,
        enforceable: z.array(z.strictObject({ order: z.string(), amount: Pounds })),
      }),
    ),
    receipts: z.array(ReceiptStatement),
    totals: z.strictObject({
      ordered: Pounds,
      received: Pounds,
      interestAccrued: Pounds,
      faceBalance: Pounds,
      collectable: Pounds.meta({ description: 'What can still be collected: joint sums once' }),
    }),
    recoversMostNext: z.array(Unrealised),
    later: z.array(z.string()).meta({ description: 'Dated after the day of the account, and not in it' }),
  })
  .meta({ id: 'AccountStatement', description: 'What is owed on a day, to the penny' });

const checked: Describing<AccountStatement, typeof Statement> = Statement;

export const AccountStatementReply = outcomeOf('AccountStatement', checked);
