import { z } from 'zod';
import { fact, Id, Inchoate } from '../case-file/index.js';
import { LocalDate, spoken } from '../dates/index.js';
import { isAimedAtAnother, msa2015, offence as offenceInLaw, OffenceKey } from '../law/index.js';
import { Money, MoneyInput } from '../money/index.js';
import { decided, factsMissing, type MissingFact, notCovered, type Outcome, type Reason } from '../reasons/index.js';
import { refuseRepeatedIds } from './ids.js';

export const ReparationOrdersInput = z
  .strictObject({
    confiscationOrder: fact(
      MoneyInput.nullable(),
      'The amount payable under the confiscation order, as made or as varied, not the balance; null where none is made',
      'Modern Slavery Act 2015, s 9(4)',
    ),
    madeUnder: fact(
      z.enum(['section6', 'section27', 'section28']).optional(),
      'The section under which the confiscation order is made; left out: section 6',
      'Modern Slavery Act 2015, s 8',
    ),
    offences: fact(
      z
        .array(
          z.strictObject({
            id: Id,
            offence: fact(
              OffenceKey,
              'The offence of which the defendant is convicted',
              'Modern Slavery Act 2015, s 8',
            ),
            inchoate: fact(
              Inchoate.optional(),
              'Where the conviction is for attempting, conspiring and so on: how',
              'Modern Slavery Act 2015, s 8',
            ),
            committedFrom: fact(LocalDate.optional(), 'First day of the offence', 'Modern Slavery Act 2015, s 8'),
            confiscationOrderCovers: fact(
              z.boolean().optional(),
              'Whether the confiscation order is made in respect of this offence',
              'Modern Slavery Act 2015, s 8',
            ),
          }),
        )
        .superRefine(refuseRepeatedIds('Modern Slavery Act 2015, s 8')),
      'The offences of which the defendant is convicted',
      'Modern Slavery Act 2015, s 8',
    ),
    reparationOrders: fact(
      z
        .array(
          z.strictObject({
            id: Id,
            offence: fact(Id, 'The offence it is made for', 'Modern Slavery Act 2015, s 8'),
            amount: fact(MoneyInput, 'What it requires to be paid to the victim', 'Modern Slavery Act 2015, s 9'),
          }),
        )
        .superRefine(refuseRepeatedIds('Modern Slavery Act 2015, s 9')),
      'Reparation orders made or proposed in these proceedings',
      'Modern Slavery Act 2015, s 9(4)',
    ),
    compensationOrders: fact(
      z.array(z.strictObject({ offence: fact(Id, 'The offence it is made for', 'Modern Slavery Act 2015, s 10(1)') })),
      'Compensation orders made in these proceedings',
      'Modern Slavery Act 2015, s 10(1)',
    ),
  })
  .superRefine(({ offences, ...orders }, context) => {
    const known = new Set(offences.map(({ id }) => id));
    for (const list of ['reparationOrders', 'compensationOrders'] as const) {
      orders[list].forEach(({ offence }, index) => {
        if (known.has(offence)) return;
        const message = `${offence} is not one of the offences (Modern Slavery Act 2015, ss 8, 10(1)): name one of them`;
        context.addIssue({ code: 'custom', path: [list, index, 'offence'], message });
      });
    }
  })
  .meta({ id: 'ReparationOrdersInput' });
export type ReparationOrdersInput = z.infer<typeof ReparationOrdersInput>;

/** How far slavery and trafficking reparation orders can go. Pounds sterling. */
export interface ReparationOrders {
  /** Offences for which an order may be made: the court must consider it unasked, and give reasons if it makes none. */
  readonly mustConsider: readonly string[];
  /** Offences of which it is not settled whether an order may be made for them. */
  readonly unsettled: readonly string[];
  /** The most that all of them together may come to; nil where there is no confiscation order. */
  readonly cap: Money;
  readonly total: Money;
  readonly withinCap: boolean;
  /** Orders made or proposed that may not stand. */
  readonly barred: readonly { readonly id: string; readonly because: 'notAvailable' | 'compensationForSameOffence' }[];
}

/**
 * For which offences a slavery and trafficking reparation order is open, and the most that all of them may come to.
 *
 * @remarks Modern Slavery Act 2015, ss 8, 9(4), 10(1) (E+W). Read in the Act. How much, up to the cap, is for the court.
 * A section 28 order followed by conviction opens it too. Whether an order under section 27 does, and whether conspiracy
 * or attempt is enough, was not found: those offences are named as unsettled. Pounds sterling.
 */
export function reparationOrders(input: ReparationOrdersInput): Outcome<ReparationOrders> {
  const each = input.offences.map((offence, index) => availability(offence, index, input));
  const reasons = each.map(({ reason }) => reason);
  const missing = each.flatMap(({ wanted }) => wanted ?? []);
  if (missing.length > 0) return factsMissing(missing, ...reasons);
  const idsThatAre = (status: Status) => each.filter((offence) => offence.status === status).map(({ id }) => id);
  const [mustConsider, unsettled] = [idsThatAre('open'), idsThatAre('unsettled')];
  if (mustConsider.length === 0 && unsettled.length > 0) {
    return notCovered(`Whether a reparation order is open for ${unsettled.join(', ')}`, ...reasons);
  }

  const barred = input.reparationOrders.flatMap(({ id, offence }): ReparationOrders['barred'][number][] => {
    if (idsThatAre('closed').includes(offence)) return [{ id, because: 'notAvailable' }];
    return idsThatAre('compensated').includes(offence) ? [{ id, because: 'compensationForSameOffence' }] : [];
  });
  const cap = input.confiscationOrder ?? Money.zero;
  const total = Money.sum(input.reparationOrders.map(({ amount }) => amount));
  const withinCap = !total.isMoreThan(cap);
  return decided<ReparationOrders>(
    { mustConsider, unsettled, cap, total, withinCap, barred },
    ...(mustConsider.length > 0 ? [unasked] : []),
    {
      says: `All reparation orders together come to ${total.toString()}; they may not exceed the ${cap.toString()} payable under the confiscation order`,
      provision: msa2015('9(4)'),
      ...(!withinCap && { met: false }),
    },
    ...reasons,
    ...(mustConsider.length > 0 ? [means] : []),
  );
}

type Status = 'open' | 'closed' | 'compensated' | 'unsettled' | 'unknown';

interface Availability {
  readonly id: string;
  readonly status: Status;
  readonly reason: Reason;
  readonly wanted?: MissingFact;
}

/** Section 8, and section 10(1), for one offence. */
function availability(
  { id, offence, inchoate, committedFrom, confiscationOrderCovers: covers }: ReparationOrdersInput['offences'][number],
  index: number,
  { confiscationOrder, madeUnder, compensationOrders }: ReparationOrdersInput,
): Availability {
  const is = (status: Status, says: string, at = '8'): Availability => {
    const no = status === 'closed' || status === 'compensated';
    return { id, status, reason: { says: `${id}: ${says}`, provision: msa2015(at), ...(no && { met: false }) } };
  };
  const asks = (field: string, wanted: string): Availability => ({
    ...is('unknown', `not known ${wanted}`),
    wanted: { pointer: `/offences/${String(index)}/${field}`, wanted: `${wanted} (Modern Slavery Act 2015, s 8)` },
  });
  const { reparationOffence, title, inForce } = offenceInLaw(offence);

  if (confiscationOrder === null) return is('closed', 'no confiscation order is made');
  if (covers === false) return is('closed', 'the confiscation order is not made in respect of this offence');
  if (isAimedAtAnother(offence)) return is('unsettled', NOT_ITSELF);
  if (!reparationOffence) return is('closed', `${title} is not an offence under section 1, 2 or 4`);
  if (committedFrom !== undefined && inForce?.from !== undefined && committedFrom < inForce.from) {
    return is('closed', `there was no such offence before ${spoken(inForce.from)}: check the date`);
  }
  if (compensationOrders.some((order) => order.offence === id)) {
    return is('compensated', 'a compensation order is made for the same offence', '10(1)');
  }
  if (covers === undefined)
    return asks('confiscationOrderCovers', 'whether the confiscation order is made in respect of it');
  if (inchoate !== undefined && inchoate !== 'aidingAndAbetting') return is('unsettled', NOT_ITSELF);
  if (madeUnder === 'section27') return is('unsettled', UNDER_SECTION_27);
  return is('open', 'convicted under section 1, 2 or 4, and a confiscation order is made in respect of the offence');
}

const NOT_ITSELF =
  'the section speaks of an offence under section 1, 2 or 4; whether conspiring, attempting or encouraging is one was not found';
const UNDER_SECTION_27 =
  'the section speaks of an order under section 6; whether one made by way of section 27 of POCA 2002 is one was not found';

const unasked: Reason = {
  says: 'The court must consider a reparation order, asked or not, even after sentence, and give reasons if it makes none',
  provision: msa2015('8'),
};
const means: Reason = {
  says: 'How much is appropriate, having regard to means, is for the court; where means are short, reparation comes before a fine',
  provision: msa2015('8'),
};
