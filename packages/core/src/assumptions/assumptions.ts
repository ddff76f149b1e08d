import { z } from 'zod';
import { fact } from '../case-file/index.js';
import { LocalDate, spoken } from '../dates/index.js';
import { poca } from '../law/index.js';
import { decided, factsMissing, type Outcome, type Reason } from '../reasons/index.js';

export const AssumptionInput = z
  .discriminatedUnion('assumption', [
    z.strictObject({
      assumption: z.literal('transfer'),
      on: fact(LocalDate, 'The day property was transferred to the defendant', 'POCA 2002, s 10(2)'),
      relevantDay: fact(LocalDate, 'The relevant day', 'POCA 2002, s 10(8), (9)'),
      decidedOn: fact(LocalDate, 'The day of the decision', 'POCA 2002, s 8(2)'),
    }),
    z.strictObject({
      assumption: z.literal('holding'),
      heldFrom: fact(
        LocalDate.optional(),
        'The earliest time the defendant appears to have held it',
        'POCA 2002, s 10(3)',
      ),
      heldUntil: fact(
        LocalDate.nullable().optional(),
        'The last day it was held; null where it still is',
        'POCA 2002, s 10(3)',
      ),
      convictionDate: fact(LocalDate, 'The date of conviction; the latest, if several', 'POCA 2002, s 10(10)'),
      decidedOn: fact(LocalDate, 'The day of the decision', 'POCA 2002, s 8(2)'),
      heldOnOrBeforeExcluded: fact(
        LocalDate.optional(),
        'Where an earlier order moved the relevant day: that day',
        'POCA 2002, s 10(9)',
      ),
    }),
    z.strictObject({
      assumption: z.literal('expenditure'),
      on: fact(LocalDate, 'The day the money was spent', 'POCA 2002, s 10(4)'),
      relevantDay: fact(LocalDate, 'The relevant day', 'POCA 2002, s 10(8), (9)'),
      decidedOn: fact(LocalDate, 'The day of the decision', 'POCA 2002, s 8(2)'),
    }),
  ])
  .meta({ id: 'AssumptionInput' });
export type AssumptionInput = z.infer<typeof AssumptionInput>;

/** Whether an assumption is required on these dates. Whether it is made is decided item by item (s 10(6)). */
export interface AssumptionRequired {
  readonly required: boolean;
}

/**
 * Whether an assumption is required of a transfer, a holding or expenditure, by its dates.
 *
 * Transfers and expenditure: strictly after the relevant day. Holdings: at any time after the date of conviction,
 * however long held, with no look-back.
 *
 * @remarks POCA 2002, s 10(2)-(4), (9) (E+W). Lifestyle cases only, and then mandatory.
 */
export function assumptionRequired(input: AssumptionInput): Outcome<AssumptionRequired> {
  return input.assumption === 'holding' ? holdingRequired(input) : afterRelevantDay(input);
}

const yes = (says: string, at: string) => decided({ required: true }, { says, provision: poca(at) });
const no = (says: string, at: string) => decided({ required: false }, { says, provision: poca(at), met: false });

function afterRelevantDay(input: Exclude<AssumptionInput, { assumption: 'holding' }>): Outcome<AssumptionRequired> {
  const { assumption, on, relevantDay, decidedOn } = input;
  const [at, what] = assumption === 'transfer' ? ['10(2)', 'Transferred'] : ['10(4)', 'Spent'];
  if (on > decidedOn) return no(`${what} on ${spoken(on)}, after the decision`, '8(2)');
  if (on <= relevantDay) {
    const edge = on === relevantDay ? 'on the relevant day itself, not after it' : 'before the relevant day';
    return no(`${what} on ${spoken(on)}, ${edge}`, at);
  }
  return yes(`${what} on ${spoken(on)}, after the relevant day (${spoken(relevantDay)})`, at);
}

function holdingRequired(input: Extract<AssumptionInput, { assumption: 'holding' }>): Outcome<AssumptionRequired> {
  const { heldFrom, heldUntil, convictionDate, decidedOn, heldOnOrBeforeExcluded } = input;
  if (typeof heldUntil === 'string' && heldUntil <= convictionDate) {
    return no(`Held until ${spoken(heldUntil)}, not after conviction (${spoken(convictionDate)})`, '10(3)');
  }
  if (heldFrom !== undefined && heldFrom > decidedOn)
    return no(`First held on ${spoken(heldFrom)}, after the decision`, '8(2)');
  const excluded = heldOnOrBeforeExcluded !== undefined && heldFrom !== undefined && heldFrom <= heldOnOrBeforeExcluded;
  if (excluded) {
    return no(
      `Held on or before ${spoken(heldOnOrBeforeExcluded)}, when an earlier order’s benefit was calculated`,
      '10(9)',
    );
  }
  const missing = [
    ...(heldFrom === undefined
      ? [{ pointer: '/heldFrom', wanted: 'the earliest time it appears to have been held (s 10(3))' }]
      : []),
    ...(heldUntil === undefined
      ? [{ pointer: '/heldUntil', wanted: 'whether it is still held (null) or the last day it was (s 10(3))' }]
      : []),
  ];
  if (missing.length > 0)
    return factsMissing(missing, { says: 'When it was held is not known', provision: poca('10(3)') });
  return yes(`Held after conviction (${spoken(convictionDate)})`, '10(3)');
}

/** The effect of the first three assumptions, said once for a case. */
export const assumedFromGeneralCriminalConduct: Reason = {
  says: 'Each item on which a required assumption is made is taken to come from general criminal conduct',
  provision: poca('10(1)'),
};
