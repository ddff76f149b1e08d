import { z } from 'zod';
import { Committed, fact, Id, Inchoate } from '../case-file/index.js';
import { LocalDate } from '../dates/index.js';
import { OffenceKey } from '../law/index.js';
import { MoneyInput } from '../money/index.js';

/** Orders that may stand beside a confiscation order, in the order in which they are decided. */
export const combinedKinds = [
  'compensation',
  'reparationOrder',
  'unlawfulProfit',
  'deprivation',
  'forfeitureMisuseOfDrugs',
  'forfeitureTerrorism',
  'vehicleForfeiture',
  'immigrationVehicleForfeiture',
  'otherPayment',
  'fine',
  'criminalCourtsCharge',
  'surcharge',
  'costs',
] as const;
export type CombinedKind = (typeof combinedKinds)[number];

const S_13 = 'POCA 2002, s 13';

/** The orders of one sentence, for one offender. */
export const CombinationsInput = z
  .strictObject({
    decidedOn: fact(LocalDate, 'The day on which the orders are made or considered', S_13),
    postponed: fact(
      z.boolean().optional(),
      'Whether the confiscation proceedings are postponed on that day',
      'POCA 2002, s 14',
    ),
    defectInPostponement: fact(
      z.boolean().optional(),
      'Whether something was omitted or went wrong in postponing',
      'POCA 2002, s 14(11)',
    ),
    confiscation: fact(
      z
        .strictObject({
          orderMade: fact(LocalDate, 'The day it is made', S_13),
          amount: fact(MoneyInput, 'What it requires to be paid', S_13),
          madeUnder: fact(
            z.enum(['section6', 'section27', 'section28']).optional(),
            'The section it is made under; left out: section 6',
            'Modern Slavery Act 2015, s 8',
          ),
          offences: fact(z.array(Id), 'The offences in respect of which it is made', 'Modern Slavery Act 2015, s 8'),
        })
        .nullable()
        .optional(),
      'The confiscation order; null where none is made; left out where it is not decided yet',
      'POCA 2002, s 6',
    ),
    offences: fact(
      z
        .array(
          z.strictObject({
            id: Id,
            offence: fact(OffenceKey, 'The offence of which the offender is convicted', 'Modern Slavery Act 2015, s 8'),
            inchoate: fact(
              Inchoate.optional(),
              'Where it is an attempt, a conspiracy and so on: how',
              'Modern Slavery Act 2015, s 8',
            ),
            committed: Committed,
            injuryLossOrDamage: fact(
              z.boolean().optional(),
              'Whether personal injury, loss or damage resulted',
              'Sentencing Code, s 133',
            ),
          }),
        )
        .min(1),
      'The offences of which the offender is convicted',
      'POCA 2002, s 6(2)',
    ),
    orders: fact(
      z.array(
        z.strictObject({
          id: Id,
          kind: fact(z.enum(combinedKinds), 'What order it is', S_13),
          amount: fact(MoneyInput.optional(), 'What it requires to be paid, or would', S_13),
          offence: fact(Id.optional(), 'The offence it is made for', 'Modern Slavery Act 2015, s 10(1)'),
          made: fact(z.boolean(), 'Whether it is made; false: it is proposed', S_13),
        }),
      ),
      'Orders made or proposed',
      S_13,
    ),
    means: fact(
      MoneyInput.optional(),
      'The means from which the court believes all of these orders must be met',
      'POCA 2002, s 13(5)(b)',
    ),
    inSameProceedings: fact(
      z.boolean().optional(),
      'Whether they are made in the same proceedings as the confiscation order',
      'POCA 2002, s 13(5)(a)',
    ),
  })
  .superRefine(({ offences, orders, confiscation }, context) => {
    const fault = (path: (string | number)[], message: string) => {
      context.addIssue({ code: 'custom', path, message });
    };
    const known = new Set(offences.map(({ id }) => id));
    const seen = new Set<string>();
    offences.forEach(({ id }, at) => {
      if (seen.has(id)) fault(['offences', at, 'id'], `${id} is given twice (${S_13}): give each an id of its own`);
      seen.add(id);
    });
    orders.forEach(({ id, kind, amount, offence }, at) => {
      if (seen.has(id)) fault(['orders', at, 'id'], `${id} is given twice (${S_13}): give each an id of its own`);
      seen.add(id);
      if (offence !== undefined && !known.has(offence)) {
        fault(
          ['orders', at, 'offence'],
          `${offence} is not one of the offences (Modern Slavery Act 2015, s 10(1)): name one of them`,
        );
      }
      if ((kind === 'compensation' || kind === 'reparationOrder') && offence === undefined) {
        fault(
          ['orders', at, 'offence'],
          `${id} is for a victim of an offence (Modern Slavery Act 2015, s 10(1)): name the offence`,
        );
      }
      if (PAYMENTS.has(kind) && amount === undefined) {
        fault(['orders', at, 'amount'], `${id} is an order for payment (POCA 2002, s 13(5)): give its amount`);
      }
    });
    confiscation?.offences.forEach((id, at) => {
      if (known.has(id)) return;
      fault(
        ['confiscation', 'offences', at],
        `${id} is not one of the offences (Modern Slavery Act 2015, s 8): name one of them`,
      );
    });
  })
  .meta({ id: 'CombinationsInput', description: 'The orders of one sentence, for one offender' });
export type CombinationsInput = z.infer<typeof CombinationsInput>;

const PAYMENTS: ReadonlySet<CombinedKind> = new Set([
  'compensation',
  'reparationOrder',
  'unlawfulProfit',
  'fine',
  'surcharge',
]);
