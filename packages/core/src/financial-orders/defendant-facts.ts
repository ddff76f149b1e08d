import { z } from 'zod';
import { fact, Id } from '../case-file/index.js';
import { LocalDate } from '../dates/index.js';
import { OffenceKey } from '../law/index.js';
import { MoneyInput } from '../money/index.js';
import { FullCodeTest, Section45Check } from './safeguard-records.js';

const known = (description: string, law: string) => fact(z.boolean().optional(), description, law);

/** Facts that open or close an order. Each may be yes, no, or left out: not yet known. */
export const openingFacts = {
  benefit: known('Whether the defendant has benefited from criminal conduct', 'POCA 2002, s 6(4)'),
  restraintConditionMet: known('Whether one of the five conditions for restraint is met', 'POCA 2002, s 40'),
  realRiskOfDissipation: known('Whether there is a real risk that property will be dissipated', 'POCA 2002, s 41'),
  seizureConditionMet: known(
    'Whether one of the conditions for seizure is met, and property may otherwise be made unavailable or lose value',
    'POCA 2002, ss 47B, 47C',
  ),
  vehicleUsed: known(
    'Whether a vehicle, ship or aircraft was used, or meant to be used, in the offence',
    'Modern Slavery Act 2015, ss 11, 12',
  ),
  partFiveGrounds: known(
    'Whether there are reasonable grounds to suspect that property is recoverable, or intended for unlawful conduct',
    'POCA 2002, Pt 5',
  ),
  cashAtLeastMinimum: known('Whether cash of at least the minimum amount is held', 'POCA 2002, s 294'),
  listedAssetAtLeastMinimum: known('Whether a listed asset of at least the minimum value is held', 'POCA 2002, s 303B'),
  accountAtLeastMinimum: known('Whether an account holds at least the minimum amount', 'POCA 2002, s 303Z1'),
  cryptoassetHeld: known('Whether cryptoassets within Part 5 are held', 'POCA 2002, s 303Z20'),
  unexplainedWealthConditionsMet: known(
    'Whether the conditions for an unexplained wealth order are met',
    'POCA 2002, s 362A',
  ),
  civilRecoveryConditionsMet: known(
    'Whether property of at least the minimum value was obtained through unlawful conduct within the time limit',
    'POCA 2002, s 240',
  ),
  taxableIncomeSuspected: known(
    'Whether taxable income or gain from criminal conduct is reasonably suspected',
    'POCA 2002, s 317',
  ),
  injuryLossOrDamage: known(
    'Whether personal injury, loss or damage resulted from the offence or one taken into consideration',
    'Sentencing Code, s 133',
  ),
  itemForDeprivation: known(
    'Whether an item seized, or in the offender’s possession or control, was used or meant for crime, or unlawfully held',
    'Sentencing Code, s 152',
  ),
  goodsStolenTraceable: known(
    'Whether goods were stolen, by theft, fraud or blackmail, and can be traced',
    'Sentencing Code, s 147',
  ),
  actedShowingRisk: known(
    'Whether the defendant has acted in a way that shows a risk of a slavery or trafficking offence',
    'Modern Slavery Act 2015, s 23',
  ),
  relevantOffender: known(
    'Whether the defendant is a relevant offender and has acted so since',
    'Modern Slavery Act 2015, s 15',
  ),
  seriousOffence: known('Whether the conviction is of a serious offence', 'Serious Crime Act 2007, s 19'),
  involvedInSeriousCrime: known(
    'Whether the defendant has been involved in serious crime',
    'Serious Crime Act 2007, s 1',
  ),
  companyOffence: known(
    'Whether an indictable offence was connected with promoting, forming, managing or liquidating a company',
    'Company Directors Disqualification Act 1986, s 2',
  ),
  premisesGrounds: known(
    'Whether premises are, or are likely to be, used so that they may be closed',
    'Anti-social Behaviour, Crime and Policing Act 2014, s 76',
  ),
  labourMarketRisk: known('Whether there is a risk of a labour market offence', 'Employment Rights Act 2025, Pt 5'),
};

export type OpeningFact = keyof typeof openingFacts;

/** The confiscation order, so far as other orders turn on it. */
export const ConfiscationMade = z
  .strictObject({
    madeOn: fact(LocalDate, 'The day it was made', 'POCA 2002, s 6'),
    amount: fact(MoneyInput, 'What it requires to be paid, as made or as varied', 'Modern Slavery Act 2015, s 9(4)'),
    madeUnder: fact(
      z.enum(['section6', 'section27', 'section28']).optional(),
      'The section it is made under; left out: section 6',
      'Modern Slavery Act 2015, s 8',
    ),
    offences: fact(z.array(Id), 'The offences in respect of which it is made', 'Modern Slavery Act 2015, s 8'),
    afterSentence: known('Whether it was made after sentence', 'Modern Slavery Act 2015, s 8(4)'),
    unpaid: known('Whether any of it is unpaid', 'POCA 2002, s 35'),
    inDefault: known('Whether time to pay has ended with some of it unpaid', 'POCA 2002, s 35'),
  })
  .meta({ id: 'ConfiscationMade', description: 'A confiscation order, as far as other orders turn on it' });

/** What is known of one defendant beyond the case file. */
export const DefendantFacts = z
  .strictObject({
    defendant: fact(Id, 'The defendant, by the id in the case file', 'POCA 2002, s 6'),
    arrestedFor: fact(
      z.array(OffenceKey).max(50).optional(),
      'The offences the defendant was arrested for; empty: not arrested',
      'Modern Slavery Act 2015, s 12',
    ),
    notProceededWith: known(
      'Whether it was decided that this defendant is not to be prosecuted',
      'Code for Crown Prosecutors',
    ),
    possibleVictim: known(
      'Whether this defendant may be a victim of slavery or trafficking',
      'Modern Slavery Act 2015, s 45',
    ),
    postponed: known('Whether the confiscation proceedings are postponed', 'POCA 2002, s 14'),
    confiscation: fact(
      ConfiscationMade.nullable().optional(),
      'The confiscation order; null where it was decided to make none; left out where that is not decided yet',
      'POCA 2002, s 6',
    ),
    compensationFor: fact(
      z.array(Id).max(5000).optional(),
      'The offences for which compensation is ordered',
      'Modern Slavery Act 2015, s 10(1)',
    ),
    ...openingFacts,
    fullCodeTest: fact(
      FullCodeTest.optional(),
      'The two-stage test, as asked and answered',
      'Code for Crown Prosecutors',
    ),
    section45Checks: fact(
      z.array(Section45Check).max(200).optional(),
      'Whether this defendant may be a victim: each time it was asked, and the answer',
      'Modern Slavery Act 2015, s 45',
    ),
  })
  .meta({
    id: 'DefendantFacts',
    description: 'What is known of one defendant, beyond the case file, for these orders',
  });
export type DefendantFacts = z.infer<typeof DefendantFacts>;
