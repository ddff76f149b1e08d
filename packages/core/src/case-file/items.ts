import { z } from 'zod';
import { LocalDate } from '../dates/index.js';
import { MoneyInput } from '../money/index.js';
import { contentions, evidence, fact, Id, metFrom, Rebuttal, Text } from './parts.js';

/** Something obtained as a result of or in connection with criminal conduct. */
export const Obtained = z
  .strictObject({
    id: Id,
    description: Text,
    obtainedBy: fact(
      z.array(Id).min(1),
      'The defendants who obtained it: several obtained it jointly',
      'POCA 2002, s 76(4)',
    ),
    jointPool: fact(Id.optional(), 'The joint pool, where several defendants obtained it', 'R v May [2008] UKHL 28'),
    offences: fact(
      z.array(Id).optional(),
      'The offences it came from. None: criminal conduct that was not charged, which counts only as general criminal conduct',
      'POCA 2002, s 76(2), (3)',
    ),
    kind: fact(
      z.enum(['property', 'pecuniaryAdvantage', 'contraband', 'mortgageAdvance', 'payByFalseDeclaration']),
      'Property; a pecuniary advantage, such as wages withheld or duty evaded; contraband at its illicit-market value; a mortgage obtained by fraud; pay obtained by a false declaration',
      'POCA 2002, s 76(4), (5)',
    ),
    on: fact(LocalDate, 'The day it was obtained', 'POCA 2002, s 80(2)(a)'),
    amount: fact(MoneyInput, 'Its value when obtained: gross, never the profit', 'POCA 2002, ss 76(7), 80(2)(a)'),
    onlyAs: fact(
      z.enum(['courier', 'custodian', 'conduit']).optional(),
      'Handled only for another, with no interest beyond possession: not obtained; list the reward instead',
      'R v Allpress [2009] EWCA Crim 8',
    ),
    throughCompany: fact(
      z
        .strictObject({
          company: Id,
          treatedAsDefendants: fact(
            z.boolean().optional(),
            'Whether the company’s receipt is the defendant’s own: concealment, evasion or a sham',
            'R v Boyle Transport [2016] EWCA Crim 19',
          ),
        })
        .optional(),
      'Received by a company',
      'R v Boyle Transport [2016] EWCA Crim 19',
    ),
    mortgage: fact(
      z
        .strictObject({
          property: Id,
          price: fact(MoneyInput, 'Purchase price', 'R v Waya [2012] UKSC 51'),
          loan: fact(MoneyInput, 'The loan obtained by fraud', 'R v Waya [2012] UKSC 51'),
        })
        .optional(),
      'For a mortgage advance: the purchase it was used for',
      'R v Waya [2012] UKSC 51',
    ),
    pay: fact(
      z
        .strictObject({
          priorSalary: MoneyInput,
          newSalary: MoneyInput,
          fullValueGiven: z.boolean().optional(),
          workLawful: z.boolean().optional(),
        })
        .optional(),
      'For pay obtained by a false declaration: the salaries from which the uplift is taken',
      'R v Andrewes [2022] UKSC 24',
    ),
    metFrom,
    contentions,
    evidence,
  })
  .meta({ id: 'Obtained', description: 'Something obtained as a result of or in connection with criminal conduct' });
export type Obtained = z.infer<typeof Obtained>;

/** Property transferred to a defendant, such as a bank credit. */
export const Transfer = z
  .strictObject({
    id: Id,
    to: fact(Id, 'The defendant', 'POCA 2002, s 10(2)'),
    from: fact(Text.optional(), 'Who transferred it, or a party’s id', 'POCA 2002, s 10(2)'),
    description: Text.optional(),
    on: fact(LocalDate, 'The day of the transfer: caught only after the relevant day', 'POCA 2002, s 10(2)'),
    amount: MoneyInput,
    notReceipt: fact(
      z.strictObject({ why: z.enum(['ownAccountTransfer', 'refund', 'reversal']), reason: Text }).optional(),
      'Not a receipt from another at all: between own accounts, a refund or a reversal',
      'R v Ahmad [2014] UKSC 36',
    ),
    metFrom,
    rebuttal: Rebuttal.optional(),
    contentions,
    evidence,
  })
  .meta({ id: 'Transfer', description: 'Property transferred to a defendant (first assumption)' });
export type Transfer = z.infer<typeof Transfer>;

/** Money a defendant spent. */
export const Expenditure = z
  .strictObject({
    id: Id,
    by: fact(Id, 'The defendant', 'POCA 2002, s 10(4)'),
    description: Text.optional(),
    on: fact(LocalDate, 'The day of the expenditure: caught only after the relevant day', 'POCA 2002, s 10(4)'),
    amount: MoneyInput,
    metFrom,
    rebuttal: Rebuttal.optional(),
    contentions,
    evidence,
  })
  .meta({ id: 'Expenditure', description: 'Money spent by a defendant (third assumption)' });
export type Expenditure = z.infer<typeof Expenditure>;

/** A gift, or a transfer at a significant undervalue. */
export const Gift = z
  .strictObject({
    id: Id,
    by: fact(Id, 'The defendant', 'POCA 2002, s 77'),
    to: fact(Id, 'The recipient', 'POCA 2002, s 77'),
    description: Text,
    on: fact(LocalDate, 'The day of the gift', 'POCA 2002, s 77(2), (5)'),
    value: fact(MoneyInput, 'Value of the property when it was transferred', 'POCA 2002, ss 78(2), 81(1)(a)'),
    consideration: fact(MoneyInput, 'What was paid for it; "0.00" for an outright gift', 'POCA 2002, s 78(1)'),
    significantlyLess: fact(
      z.boolean().optional(),
      'Where something was paid: whether it was significantly less than the value',
      'POCA 2002, s 78(1)',
    ),
    fromGeneralCriminalConduct: fact(
      z.boolean().optional(),
      'Whether the property was, or represented, property obtained from general criminal conduct',
      'POCA 2002, s 77(3)',
    ),
    valueWithRecipientNow: fact(
      MoneyInput.optional(),
      'Value at the decision of the whole property, or of what represents it, in the recipient’s hands; "0.00" where it is gone',
      'POCA 2002, s 81(1)(b)',
    ),
    contentions: fact(
      contentions,
      '`amount` is the value when transferred; `counted` whether it is a tainted gift',
      'POCA 2002, s 77',
    ),
    evidence,
  })
  .meta({ id: 'Gift', description: 'A gift, or a transfer at a significant undervalue' });
export type Gift = z.infer<typeof Gift>;

export const Obligation = z
  .strictObject({
    id: Id,
    defendant: Id,
    kind: fact(
      z.enum(['fineOrOrderOnConviction', 'preferentialDebt', 'other']),
      'A fine or other order made on conviction; a debt that would be preferential; or any other debt, which has no priority',
      'POCA 2002, s 9(2)',
    ),
    description: Text,
    amount: fact(MoneyInput, 'The sum due at the time of the order', 'POCA 2002, s 9(1)(a)'),
    imposedOn: fact(LocalDate.optional(), 'For a fine or order: the day it was imposed', 'POCA 2002, s 9(2)(a)'),
    contentions,
    evidence,
  })
  .meta({ id: 'Obligation', description: 'A sum the defendant owes' });
export type Obligation = z.infer<typeof Obligation>;

export const HiddenAssets = z
  .strictObject({
    id: Id,
    defendant: Id,
    description: Text,
    amount: fact(MoneyInput, 'What is said to be hidden', 'R v McIntosh [2011] EWCA Crim 1501'),
    contentions,
    evidence,
  })
  .meta({ id: 'HiddenAssets', description: 'Assets said to be hidden: a component of its own, never a plug' });
export type HiddenAssets = z.infer<typeof HiddenAssets>;

export const JointPool = z
  .strictObject({
    id: Id,
    description: Text,
    defendants: fact(z.array(Id).min(2), 'Those who jointly obtained what is in it', 'R v Ahmad [2014] UKSC 36'),
  })
  .meta({ id: 'JointPool', description: 'Benefit obtained jointly: the whole to each, recovered once' });

export const Reduction = z
  .strictObject({
    id: Id,
    defendant: Id,
    ground: fact(
      z.enum([
        'restoredToLoser',
        'compensationPaidOrCertain',
        'vatAccountedFor',
        'fullValueGiven',
        'sameJointBenefitTwice',
      ]),
      'Why requiring payment of this part would be disproportionate',
      'POCA 2002, s 6(5)',
    ),
    item: fact(Id.optional(), 'The item it belongs to: the part moves with that item’s value', 'POCA 2002, s 6(5)'),
    amount: fact(MoneyInput, 'The part, as valued when the item was obtained', 'POCA 2002, s 6(5)'),
    reason: Text,
    contentions,
    evidence,
  })
  .meta({ id: 'Reduction', description: 'A part of the benefit that it would be disproportionate to take' });
export type Reduction = z.infer<typeof Reduction>;

export const OtherOrder = z
  .strictObject({
    id: Id,
    defendant: Id,
    kind: fact(
      z.enum([
        'compensation',
        'surcharge',
        'unlawfulProfit',
        'slaveryAndTraffickingReparation',
        'fine',
        'costs',
        'criminalCourtsCharge',
        'forfeitureMisuseOfDrugs',
        'deprivation',
        'forfeitureTerrorism',
        'otherPayment',
      ]),
      'An order made or considered in the same proceedings',
      'POCA 2002, s 13',
    ),
    amount: MoneyInput.optional(),
    offence: fact(Id.optional(), 'The offence it is made for', 'Modern Slavery Act 2015, s 10(1)'),
    victim: Id.optional(),
  })
  .meta({ id: 'OtherOrder', description: 'An order made or considered in the same proceedings' });
export type OtherOrder = z.infer<typeof OtherOrder>;
