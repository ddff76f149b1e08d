import { mustProceed, offencesWithinPart2, reparationOrders } from '../confiscation-order/index.js';
import { spoken } from '../dates/index.js';
import { isAimedAtAnother, msa2015, offence as offenceInLaw, poca } from '../law/index.js';
import { Money } from '../money/index.js';
import type { Reason } from '../reasons/index.js';
import { convictedOf, type Finding, found } from './preconditions.js';
import type { Situation } from './situation.js';

/**
 * What opens confiscation: the offences are within Part 2, the defendant is before the Crown Court for them or has
 * absconded, and there is benefit. Whether anyone asks is what is to be considered, so it is taken as asked.
 *
 * @remarks POCA 2002, ss 6(1) to (4), (8), 27, 28 (E+W).
 */
export function confiscationFindings(situation: Situation): readonly Finding[] {
  return [withinPart2(situation), beforeTheCourt(situation), benefit(situation)];
}

function withinPart2({ offences }: Situation): Finding {
  if (offences.length === 0) return found('toCome', 'Nothing is charged yet', poca('6(2)'));
  const answer = offencesWithinPart2({
    offences: offences.map(({ offence }) => ({ id: offence.id, committed: offence.committed })),
  });
  const reason = answer.reasons[0];
  const provision = reason?.provision ?? poca('6(2)');
  return answer.kind === 'decided'
    ? found('met', 'At least one offence is within Part 2', provision)
    : found('notMet', 'Every offence was committed before 24 March 2003: the older Acts are not covered', provision, {
        code: 'offenceNotQualifying',
      });
}

function beforeTheCourt(situation: Situation): Finding {
  const { convictions, endedWithoutConviction, absconded, filePointer } = situation;
  if (convictions.length === 0) {
    if (endedWithoutConviction === true) {
      return found('notMet', 'Acquitted, or not prosecuted', poca('6(2)'), { code: 'offenceNotQualifying' });
    }
    return absconded === true
      ? found('toCome', 'Not convicted, and absconded: section 28 opens it once its months have ended', poca('28'))
      : found('toCome', 'Not convicted yet', poca('6(2)'));
  }
  if (absconded === true) {
    return found('met', 'Convicted, and absconded: asked for under section 27, in place of section 6', poca('27'));
  }
  const routes = convictions.map(({ against }) => against.route);
  const before = routes.find((each) => each !== undefined && each !== 'notBeforeCrownCourt');
  const route = before ?? (routes.includes(undefined) ? undefined : 'none');
  const routed = convictions[routes.indexOf(undefined)];
  const answer = mustProceed({ route, absconded, prosecutorAsks: true });
  const because: Reason = { says: 'The defendant is before the Crown Court', provision: poca('6(2)') };
  const [first = because, second] = answer.reasons;
  if (answer.kind === 'decided') {
    return answer.value.mustProceed
      ? {
          standing: 'met',
          reason: { says: 'If asked, the court must proceed', provision: poca('6(1)'), because: first.because ?? [] },
        }
      : { standing: 'notMet', reason: { ...first, ...(second !== undefined && { because: [second] }) } };
  }
  const missing =
    answer.kind === 'factsMissing'
      ? answer.facts.map(({ pointer, wanted }) => ({
          pointer: pointer === '/route' ? `/caseFile${routed?.pointer ?? ''}/route` : `${filePointer}${pointer}`,
          wanted,
        }))
      : [];
  return { standing: 'unknown', reason: first, missing };
}

function benefit({ facts, ask }: Situation): Finding {
  const wanted = 'whether the defendant has benefited from criminal conduct';
  if (facts.benefit === undefined) {
    return found('unknown', `Not known: ${wanted}`, poca('6(4)'), { missing: [ask('benefit', wanted)] });
  }
  return facts.benefit
    ? found('met', 'There is benefit', poca('6(4)'))
    : found('notMet', 'There is no benefit', poca('6(4)'), { code: 'noBenefit' });
}

/**
 * What opens a reparation order: a conviction under section 1, 2 or 4, a confiscation order in respect of that offence,
 * and no compensation for it.
 *
 * @remarks Modern Slavery Act 2015, ss 8, 10(1) (E+W). The rule itself is `reparationOrders`.
 */
export function reparationFindings(situation: Situation): readonly Finding[] {
  const { confiscation, compensationFor = [], postponed } = situation.facts;
  const conviction = convictedOf(
    ({ offence }) =>
      offenceInLaw(offence.offence).reparationOffence || (isAimedAtAnother(offence.offence) ? undefined : false),
    'an offence under section 1, 2 or 4',
    msa2015('8'),
  )(situation);
  if (confiscation === undefined) {
    const says =
      postponed === true
        ? 'Confiscation is postponed, and a reparation order needs it'
        : 'No confiscation order is made yet';
    return [conviction, found('toCome', says, msa2015('8'))];
  }
  if (confiscation === null) {
    return [
      conviction,
      found('notMet', 'No confiscation order is made', msa2015('8'), { code: 'noConfiscationOrder' }),
    ];
  }
  if (conviction.standing === 'notMet' || situation.convictions.length === 0) return [conviction];
  const mine = new Set(situation.convictions.map(({ offence }) => offence.id));
  const answer = reparationOrders({
    confiscationOrder: confiscation.amount,
    madeUnder: confiscation.madeUnder,
    offences: situation.convictions.map(({ offence }) => ({
      id: offence.id,
      offence: offence.offence,
      inchoate: offence.inchoate,
      committedFrom: offence.committed.from,
      confiscationOrderCovers: confiscation.offences.includes(offence.id),
    })),
    reparationOrders: [],
    compensationOrders: compensationFor.filter((id) => mine.has(id)).map((offence) => ({ offence })),
  });
  const made = `A confiscation order of ${confiscation.amount.toString()} was made on ${spoken(confiscation.madeOn)}`;
  const rest = { because: answer.reasons };
  if (answer.kind === 'notCovered') {
    return [
      conviction,
      { standing: 'unsettled', reason: { says: answer.why, provision: msa2015('8'), mark: 'OR', ...rest } },
    ];
  }
  if (answer.kind === 'decided' && answer.value.mustConsider.length > 0) {
    const cap = confiscation.amount.equals(Money.zero) ? 'nothing' : confiscation.amount.toString();
    return [
      conviction,
      {
        standing: 'met',
        reason: { says: `${made}: at most ${cap} in reparation`, provision: msa2015('9(4)'), ...rest },
      },
    ];
  }
  const compensated = answer.reasons.some(({ provision }) => provision.cite.endsWith('s 10(1)'));
  const says = compensated
    ? 'Compensation is ordered for the same offence'
    : 'The confiscation order is not made in respect of an offence under section 1, 2 or 4';
  return [
    conviction,
    {
      standing: 'notMet',
      code: compensated ? 'compensationForSameOffence' : 'noConfiscationOrder',
      reason: { says, provision: msa2015(compensated ? '10(1)' : '8'), met: false, ...rest },
    },
  ];
}
