import { z } from 'zod';
import { fact, Inchoate } from '../case-file/index.js';
import { msa2015, offence as offenceInLaw, OffenceKey, type Provision, sentencingCode } from '../law/index.js';
import {
  decided,
  factsMissing,
  forTheCourt,
  type MissingFact,
  notCovered,
  type Outcome,
  type Reason,
} from '../reasons/index.js';
import { ia1971 } from './authorities.js';

const S_11 = 'Modern Slavery Act 2015, s 11';

export const VehicleForfeitureInput = z
  .strictObject({
    offence: fact(OffenceKey, 'The offence of which the person is convicted', S_11),
    inchoate: fact(Inchoate.optional(), 'Where it is an attempt, a conspiracy and so on: how', S_11),
    onIndictment: fact(z.boolean().optional(), 'Whether the conviction is on indictment', S_11),
    thing: fact(z.enum(['landVehicle', 'ship', 'hovercraft', 'aircraft']), 'What it is', S_11),
    used: fact(z.boolean().optional(), 'Whether it was used, or meant to be used, in the offence', S_11),
    link: fact(
      z
        .enum([
          'owner',
          'officerOfOwner',
          'hirePurchasePossessor',
          'officerOfHirePurchasePossessor',
          'charterer',
          'driver',
          'captain',
          'none',
        ])
        .optional(),
      'What the person was to it: driver goes with a land vehicle; charterer and captain with a ship or aircraft',
      S_11,
    ),
    ownerKnew: fact(
      z.boolean().optional(),
      'Ship or aircraft: whether the owner, or an officer of the owner, knew or ought to have known of the use',
      S_11,
    ),
    grossTons: fact(z.number().min(0).optional(), 'Ship: gross tonnage', S_11),
    takeOffKilograms: fact(z.number().min(0).optional(), 'Aircraft: greatest take-off weight, in kilograms', S_11),
    interests: fact(
      z
        .array(z.strictObject({ asks: z.boolean(), heard: z.boolean() }))
        .max(100)
        .optional(),
      'Others with an interest in it: whether each asks to be heard, and is; empty where there is none',
      S_11,
    ),
  })
  .superRefine(({ thing, link }, context) => {
    const isDriver = link === 'driver' && thing !== 'landVehicle';
    const isCaptain = (link === 'captain' || link === 'charterer') && thing === 'landVehicle';
    if (!isDriver && !isCaptain) return;
    const message = `a ${link} does not go with this thing (${S_11}): a land vehicle is driven; a ship or aircraft is chartered or captained`;
    context.addIssue({ code: 'custom', path: ['link'], message });
  })
  .meta({ id: 'VehicleForfeitureInput' });
export type VehicleForfeitureInput = z.infer<typeof VehicleForfeitureInput>;

/** That a vehicle, ship or aircraft cannot be forfeited. Where it can, the answer is the court's. */
export interface VehicleForfeiture {
  readonly open: false;
  /** Another order to think of. */
  readonly instead: 'deprivation' | null;
}

/** Below these a ship or aircraft may be forfeited though its owner knew nothing. Gross tons; kilograms. */
const SMALL_SHIP = 500;
const SMALL_AIRCRAFT = 5700;

/**
 * Whether a vehicle, ship or aircraft may be forfeited on conviction for trafficking or for assisting unlawful immigration.
 * Whether it should be is for the court, once everyone with an interest who asks has been heard.
 *
 * @remarks Modern Slavery Act 2015, s 11; Immigration Act 1971, s 25C (E+W). Read for the gist of their conditions.
 */
export function vehicleForfeiture(input: VehicleForfeitureInput): Outcome<VehicleForfeiture> {
  const { offence, inchoate, onIndictment, used, link, interests } = input;
  const provision = GATES.get(offence);
  if (provision === undefined) {
    const says = `${offenceInLaw(offence).title} opens no forfeiture of this kind: consider deprivation`;
    return closed({ says, provision: msa2015('11'), met: false }, 'deprivation');
  }
  const no = (says: string, instead: VehicleForfeiture['instead'] = 'deprivation') =>
    closed({ says, provision, met: false }, instead);
  if (onIndictment === false) return no('The conviction is not on indictment');
  if (used === false) return no('It was neither used nor meant to be used in the offence');
  if (link === 'none') return no('The person neither owned, held, chartered nor drove it');
  if (inchoate !== undefined && inchoate !== 'aidingAndAbetting') {
    const says = 'Whether an attempt or conspiracy is enough was not found';
    return notCovered(says, { says, provision });
  }
  const ship = shipOrAircraft(input);
  if (ship === 'closed')
    return no('Neither the owner nor an officer of the owner knew or ought to have known, and it is not small', null);
  const missing: MissingFact[] = [
    ...wanted(onIndictment, '/onIndictment', 'whether the conviction is on indictment'),
    ...wanted(used, '/used', 'whether it was used, or meant to be used, in the offence'),
    ...wanted(link, '/link', 'what the person was to it'),
    ...(typeof ship === 'string' ? [] : ship),
    ...wanted(
      interests,
      '/interests',
      'who else has an interest, and whether each who asks is heard; empty where nobody has',
    ),
  ];
  if (missing.length > 0)
    return factsMissing(missing, { says: 'Convicted of an offence that opens forfeiture', provision });
  const unheard = interests?.filter(({ asks, heard }) => asks && !heard).length ?? 0;
  if (unheard > 0) return no('Someone with an interest asks to be heard, and has not been: not before that', null);
  return forTheCourt('Should it be forfeited?', {
    says: 'Convicted on indictment; it was used or meant for the offence; and the person’s link to it is one the section names',
    provision,
  });
}

const GATES: ReadonlyMap<OffenceKey, Provision> = new Map<OffenceKey, Provision>([
  ['MSA_2', msa2015('11')],
  ['IA1971_25', ia1971('25C')],
  ['IA1971_25A', ia1971('25C')],
]);

const closed = (reason: Reason, instead: VehicleForfeiture['instead']): Outcome<VehicleForfeiture> =>
  instead === null
    ? decided({ open: false, instead }, reason)
    : decided({ open: false, instead }, reason, {
        says: 'A deprivation order may be open',
        provision: sentencingCode('152'),
      });

const wanted = (value: unknown, pointer: string, what: string): MissingFact[] =>
  value === undefined ? [{ pointer, wanted: `${what} (${S_11})` }] : [];

/** A ship or aircraft of someone else: only if the owner knew or ought to have known, or it is small. */
function shipOrAircraft({
  thing,
  link,
  ownerKnew,
  grossTons,
  takeOffKilograms,
}: VehicleForfeitureInput): 'open' | 'closed' | MissingFact[] {
  if (thing === 'landVehicle' || link === 'owner' || link === 'officerOfOwner') return 'open';
  if (link === 'hirePurchasePossessor' || link === 'officerOfHirePurchasePossessor' || ownerKnew === true)
    return 'open';
  const small =
    thing === 'hovercraft'
      ? false
      : below(thing === 'ship' ? grossTons : takeOffKilograms, thing === 'ship' ? SMALL_SHIP : SMALL_AIRCRAFT);
  if (small === true) return 'open';
  if (small === false && ownerKnew === false) return 'closed';
  const size =
    thing === 'ship'
      ? ['/grossTons', 'its gross tonnage']
      : ['/takeOffKilograms', 'its greatest take-off weight in kilograms'];
  return [
    ...wanted(ownerKnew, '/ownerKnew', 'whether the owner, or an officer of the owner, knew or ought to have known'),
    ...(small === undefined ? wanted(undefined, size[0] ?? '', size[1] ?? '') : []),
  ];
}

const below = (size: number | undefined, limit: number): boolean | undefined =>
  size === undefined ? undefined : size < limit;
