import { reparationOrders, type ReparationOrders } from '../confiscation-order/index.js';
import { isAimedAtAnother, msa2015, offence as offenceInLaw } from '../law/index.js';
import type { Outcome, Reason } from '../reasons/index.js';
import type { CombinationsInput } from './combinations-input.js';
import type { ReasonCode } from './reason-codes.js';

/** What one conviction opens. */
export interface OffenceOpenings {
  readonly id: string;
  /** `notYet`: confiscation is not decided. `unsettled`: the law was not found. */
  readonly reparation: 'open' | 'notYet' | 'closed' | 'unsettled';
  /** Where it is closed: why. */
  readonly reparationClosedBecause: readonly ReasonCode[];
  /** `unknown`: whether there was injury, loss or damage is not known. `made`: a reparation order stands in its place. */
  readonly compensation: 'open' | 'closed' | 'unknown' | 'reparationMade' | 'notDuringPostponement';
  /** Whether a slavery and trafficking prevention order follows conviction; `null`: not settled. */
  readonly preventionOrder: boolean | null;
  readonly reasons: readonly Reason[];
}

/** What each conviction opens: reparation, compensation and a prevention order. */
export function offenceByOffence(input: CombinationsInput): OffenceOpenings[] {
  return input.offences.map((offence) => {
    const { reparation, because, reasons } = reparationFor(input, offence);
    const { stpoSchedule1 } = offenceInLaw(offence.offence);
    const isWhole = offence.inchoate === undefined || offence.inchoate === 'aidingAndAbetting';
    return {
      id: offence.id,
      reparation,
      reparationClosedBecause: because,
      compensation: compensationFor(input, offence),
      preventionOrder: stpoSchedule1 === true && !isWhole ? null : stpoSchedule1,
      reasons,
    };
  });
}

type Offence = CombinationsInput['offences'][number];

interface Reparation {
  readonly reparation: OffenceOpenings['reparation'];
  readonly because: readonly ReasonCode[];
  readonly reasons: readonly Reason[];
}

function reparationFor(input: CombinationsInput, offence: Offence): Reparation {
  const answer = reparationOf(input, [offence]);
  if (answer === null) return { ...reparationFor({ ...input, confiscation: null }, offence), ...notYet(offence) };
  if (answer.kind === 'notCovered') return { reparation: 'unsettled', because: [], reasons: answer.reasons };
  if (answer.kind !== 'decided') return { reparation: 'notYet', because: [], reasons: answer.reasons };
  const { mustConsider, unsettled } = answer.value;
  if (mustConsider.length > 0) return { reparation: 'open', because: [], reasons: answer.reasons };
  if (unsettled.length > 0) return { reparation: 'unsettled', because: [], reasons: answer.reasons };
  return { reparation: 'closed', because: [closedBecause(input, offence)], reasons: answer.reasons };
}

/** Why reparation is closed: the offence first, then the confiscation order, then compensation. */
function closedBecause({ confiscation }: CombinationsInput, { id, offence, committed }: Offence): ReasonCode {
  const { reparationOffence, inForce } = offenceInLaw(offence);
  if (!reparationOffence && !isAimedAtAnother(offence)) return 'offenceNotQualifying';
  if (inForce?.from !== undefined && committed.from < inForce.from) return 'offenceNotQualifying';
  return confiscation?.offences.includes(id) === true ? 'compensationForSameOffence' : 'noConfiscationOrder';
}

/** Before confiscation is decided: closed for an offence that never qualifies, and for the others not yet open. */
const notYet = ({ id, offence }: Offence): Partial<Reparation> =>
  offenceInLaw(offence).reparationOffence || isAimedAtAnother(offence)
    ? {
        reparation: 'notYet',
        because: [],
        reasons: [
          {
            says: `${id}: confiscation is not decided yet, and a reparation order needs it`,
            provision: msa2015('8'),
            met: false,
          },
        ],
      }
    : {};

const isCompensation = ({ kind, made }: CombinationsInput['orders'][number]) => kind === 'compensation' && made;

/** All reparation orders made or proposed, under the one cap; `null` until confiscation is decided. */
export const reparationTogether = (input: CombinationsInput): Outcome<ReparationOrders> | null =>
  reparationOf(input, input.offences);

function reparationOf(input: CombinationsInput, offences: readonly Offence[]): Outcome<ReparationOrders> | null {
  const { confiscation, orders } = input;
  if (confiscation === undefined) return null;
  const ids = new Set(offences.map(({ id }) => id));
  const forThese = orders.filter(({ offence }) => offence !== undefined && ids.has(offence));
  return reparationOrders({
    confiscationOrder: confiscation?.amount ?? null,
    madeUnder: confiscation?.madeUnder,
    offences: offences.map(({ id, offence, inchoate, committed }) => ({
      id,
      offence,
      inchoate,
      committedFrom: committed.from,
      confiscationOrderCovers: confiscation?.offences.includes(id),
    })),
    reparationOrders: forThese.flatMap(({ id, kind, offence, amount }) =>
      kind === 'reparationOrder' && offence !== undefined && amount !== undefined ? [{ id, offence, amount }] : [],
    ),
    compensationOrders: forThese
      .filter(isCompensation)
      .flatMap(({ offence }) => (offence === undefined ? [] : [{ offence }])),
  });
}

/** Compensation: open for any conviction with injury, loss or damage, and not beside reparation for the same offence. */
function compensationFor(
  input: CombinationsInput,
  { id, injuryLossOrDamage }: Offence,
): OffenceOpenings['compensation'] {
  if (input.postponed === true) return 'notDuringPostponement';
  if (input.orders.some(({ kind, made, offence }) => kind === 'reparationOrder' && made && offence === id))
    return 'reparationMade';
  if (injuryLossOrDamage === undefined) return 'unknown';
  return injuryLossOrDamage ? 'open' : 'closed';
}
