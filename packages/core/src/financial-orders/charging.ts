import { z } from 'zod';
import { Committed, fact, Id, Inchoate } from '../case-file/index.js';
import {
  type ChargedOnly,
  isAimedAtAnother,
  msa2015,
  msa2015Schedule,
  offence as offenceInLaw,
  OffenceKey,
  poca,
  type Provision,
  schedule2Listing,
  type TraffickingConsequence,
} from '../law/index.js';
import { decided, type Outcome, type Reason } from '../reasons/index.js';

export const ChargingInput = z
  .strictObject({
    charges: fact(
      z
        .array(
          z.strictObject({
            id: Id,
            offence: fact(OffenceKey, 'The offence charged, or thought of', 'POCA 2002, Sch 2'),
            inchoate: fact(
              Inchoate.optional(),
              'Where it is an attempt, a conspiracy and so on: how',
              'POCA 2002, Sch 2 para 10',
            ),
            committed: Committed,
            conditionMet: fact(
              z.boolean().optional(),
              'Where Schedule 2 lists the offence only on a condition: whether it is met',
              'POCA 2002, Sch 2',
            ),
            statedNotInSchedule2: fact(
              z.boolean().optional(),
              'For an offence outside the catalogue: that it is not in Schedule 2',
              'POCA 2002, s 75(2)(a)',
            ),
          }),
        )
        .min(1),
      'Every charge thought of, together',
      'Modern Slavery Act 2015, ss 1, 2',
    ),
  })
  .meta({ id: 'ChargingInput' });
export type ChargingInput = z.infer<typeof ChargingInput>;

/** Whether a charge opens something: yes, no, or not settled or not known. */
export type Opened = 'open' | 'lost' | 'doubtful';

/** What one charge opens on conviction. */
export interface ChargeConsequences {
  readonly id: string;
  readonly reparationOrder: Opened;
  readonly slaveryAndTraffickingPreventionOrder: Opened;
  readonly criminalLifestyle: Opened;
  readonly vehicleForfeiture: Opened;
  /** The section 45 defence is closed for this offence; `null`: not checked. */
  readonly section45Excluded: boolean | null;
  /** The panel of our source, for an offence it names. */
  readonly ifChargedOnly: ChargedOnly | null;
  readonly reasons: readonly Reason[];
}

/** What a choice of charges opens and loses, compared with sections 1 and 2. For the charging decision, and before it. */
export interface ChargingConsequences {
  readonly charges: readonly ChargeConsequences[];
  /** Of all charges together: what none of them opens. */
  readonly lost: readonly TraffickingConsequence[];
  readonly doubtful: readonly TraffickingConsequence[];
  readonly kept: readonly TraffickingConsequence[];
}

const CONSEQUENCES = [
  'reparationOrder',
  'slaveryAndTraffickingPreventionOrder',
  'criminalLifestyle',
  'vehicleForfeiture',
] as const satisfies readonly TraffickingConsequence[];

/**
 * What is lost, kept or in doubt if only these offences are charged, compared with slavery (s 1) and trafficking (s 2):
 * a reparation order, a prevention order on conviction, a criminal lifestyle by offence alone, forfeiture of vehicles. It
 * informs the charging decision; it never says what to charge.
 *
 * @remarks Modern Slavery Act 2015, ss 8, 11, 14, Schs 1, 4; Immigration Act 1971, s 25C; POCA 2002, s 75(2)(a), Sch 2
 * (E+W). Lifestyle by course of conduct or by time is for the room of criminal lifestyle. Forfeiture under section 11
 * follows section 2 only.
 */
export function chargingConsequences({ charges }: ChargingInput): Outcome<ChargingConsequences> {
  const each = charges.map(consequencesOf);
  const together = (opened: Opened) =>
    CONSEQUENCES.filter((name) => best(each.map((charge) => charge[name])) === opened);
  const lost = together('lost');
  const says =
    lost.length === 0
      ? 'Nothing that sections 1 and 2 open is lost by these charges'
      : `Lost, compared with sections 1 and 2: ${lost.map((name) => SPOKEN[name]).join('; ')}`;
  return decided(
    { charges: each, lost, doubtful: together('doubtful'), kept: together('open') },
    {
      says,
      provision: msa2015(each.some(({ reparationOrder }) => reparationOrder === 'open') ? '8' : '2'),
      ...(lost.length > 0 && { met: false }),
    },
    ...each.flatMap(({ reasons }) => reasons),
  );
}

const best = (all: readonly Opened[]): Opened =>
  all.includes('open') ? 'open' : all.includes('doubtful') ? 'doubtful' : 'lost';

const SPOKEN: Readonly<Record<TraffickingConsequence, string>> = {
  reparationOrder: 'a reparation order',
  slaveryAndTraffickingPreventionOrder: 'a prevention order on conviction',
  criminalLifestyle: 'a criminal lifestyle by the offence alone',
  vehicleForfeiture: 'forfeiture of a vehicle',
};

type Charge = ChargingInput['charges'][number];
const VEHICLE: readonly OffenceKey[] = ['MSA_2', 'IA1971_25', 'IA1971_25A'];

function consequencesOf(charge: Charge): ChargeConsequences {
  const { reparationOffence, stpoSchedule1, section45Excluded, lostIfChargedOnly, title } = offenceInLaw(
    charge.offence,
  );
  const isInchoate = charge.inchoate !== undefined && charge.inchoate !== 'aidingAndAbetting';
  const inDoubt = (isOne: boolean | null): Opened => {
    if (isOne === null || isAimedAtAnother(charge.offence)) return 'doubtful';
    return !isOne ? 'lost' : isInchoate ? 'doubtful' : 'open';
  };
  const listing = lifestyleOf(charge);
  const lifestyle: Opened = listing.kind !== 'decided' ? 'doubtful' : listing.value.listed ? 'open' : 'lost';
  const opened = {
    reparationOrder: inDoubt(reparationOffence),
    slaveryAndTraffickingPreventionOrder: inDoubt(stpoSchedule1),
    criminalLifestyle: lifestyle,
    vehicleForfeiture: inDoubt(VEHICLE.includes(charge.offence)),
  };
  const told = (name: TraffickingConsequence, provision: Provision): Reason => {
    const says = `${charge.id}, ${title}: ${SPOKEN[name]} ${HOW[opened[name]]}`;
    const mark = opened[name] === 'doubtful' ? { mark: 'OR' as const } : {};
    return { says, provision, ...mark, ...(opened[name] === 'lost' && { met: false }) };
  };
  return {
    id: charge.id,
    ...opened,
    section45Excluded,
    ifChargedOnly: lostIfChargedOnly ?? null,
    reasons: [
      told('reparationOrder', msa2015('8')),
      told('slaveryAndTraffickingPreventionOrder', msa2015Schedule('1')),
      { ...told('criminalLifestyle', poca('75(2)(a)')), because: listing.reasons },
      told('vehicleForfeiture', msa2015('11')),
    ],
  };
}

const HOW: Readonly<Record<Opened, string>> = {
  open: 'is kept',
  lost: 'is lost',
  doubtful: 'is in doubt: not settled, or not known',
};

const lifestyleOf = ({ offence, committed, inchoate, conditionMet, statedNotInSchedule2 }: Charge) =>
  schedule2Listing(offence, committed, { inchoate, conditionMet, statedNotInSchedule2 });
