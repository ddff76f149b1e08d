import { z } from 'zod';
import { fact } from '../case-file/index.js';
import { endOfPeriodStarting, LocalDate, plusDays, spoken } from '../dates/index.js';
import { sentencingCode } from '../law/index.js';
import { decided, factsMissing, type MissingFact, type Outcome, type Reason } from '../reasons/index.js';

export const DeprivedItemInput = z
  .strictObject({
    orderMade: fact(LocalDate, 'The day of the deprivation order', 'Sentencing Code, s 157'),
    claim: fact(
      z
        .strictObject({
          madeOn: fact(LocalDate, 'The day of the claim', 'Sentencing Code, s 157'),
          consentedToPossession: fact(
            z.boolean().optional(),
            'Whether the claimant consented to the offender having it',
            'Sentencing Code, s 157',
          ),
          usedOrMeantForCrime: fact(
            z.boolean().optional(),
            'Whether the item was used or meant for crime',
            'Sentencing Code, s 157',
          ),
          knewOrSuspected: fact(
            z.boolean().optional(),
            'Whether the claimant knew, or had reason to suspect, that it was',
            'Sentencing Code, s 157',
          ),
        })
        .optional(),
      'The claim of someone else to the item',
      'Sentencing Code, s 157',
    ),
  })
  .meta({ id: 'DeprivedItemInput' });
export type DeprivedItemInput = z.infer<typeof DeprivedItemInput>;

/** Who else may claim an item taken by a deprivation order, and until when. */
export interface DeprivedItem {
  readonly lastDayToClaim: LocalDate;
  /** A direction that the proceeds go to a victim takes effect from this day, unless a claim succeeds. */
  readonly proceedsToVictimFrom: LocalDate;
  /** Whether the claim may succeed; `null`: there is none. */
  readonly claimOpen: boolean | null;
}

/**
 * Until when, and on what terms, someone else may claim an item taken by a deprivation order; and from when its proceeds
 * may go to a victim. A claimant shows either of two things: that they did not consent to the offender having it; or, where
 * it was used or meant for crime, that they neither knew nor suspected that.
 *
 * @remarks Sentencing Code, ss 157, 159 (E+W). Read in the Code. Six months beginning with the day of the order.
 */
export function deprivedItem({ orderMade, claim }: DeprivedItemInput): Outcome<DeprivedItem> {
  const last = endOfPeriodStarting(orderMade, 6);
  const days = { lastDayToClaim: last, proceedsToVictimFrom: plusDays(last, 1) };
  const period: readonly Reason[] = [
    { says: `Six months beginning with the order end on ${spoken(last)}`, provision: sentencingCode('157') },
    {
      says: 'A direction that the proceeds go to a victim has no effect before that, or if a claim succeeds',
      provision: sentencingCode('159'),
    },
  ];
  const answer = (claimOpen: boolean | null, ...reasons: readonly Reason[]) =>
    decided<DeprivedItem>({ ...days, claimOpen }, ...reasons, ...period);
  if (claim === undefined) return decided<DeprivedItem>({ ...days, claimOpen: null }, ...period);
  if (claim.madeOn > last) {
    const says = `The claim (${spoken(claim.madeOn)}) is after the six months`;
    return answer(false, { says, provision: sentencingCode('157'), met: false });
  }
  const ways = [withoutConsent(claim), withoutKnowledge(claim)];
  if (ways.some(({ met }) => met === true)) return answer(true, ...ways.map(told));
  const missing = ways.flatMap(({ missing: facts }) => facts);
  return missing.length > 0 ? factsMissing(missing, ...ways.map(told), ...period) : answer(false, ...ways.map(told));
}

type Claim = NonNullable<DeprivedItemInput['claim']>;

/** One of the two things that a claimant may show. */
interface Way {
  readonly met: boolean | undefined;
  readonly says: string;
  readonly missing: readonly MissingFact[];
}

const told = ({ met, says }: Way): Reason => ({
  says,
  provision: sentencingCode('157'),
  ...(met === false && { met }),
});
const asks = (field: keyof Claim, wanted: string): MissingFact => ({
  pointer: `/claim/${field}`,
  wanted: `${wanted} (Sentencing Code, s 157)`,
});

function withoutConsent({ consentedToPossession: consented }: Claim): Way {
  const wanted = 'whether the claimant consented to the offender having it';
  if (consented === undefined) {
    return { met: undefined, says: `It is not known ${wanted}`, missing: [asks('consentedToPossession', wanted)] };
  }
  const says = consented
    ? 'The claimant consented to the offender having it'
    : 'The claimant did not consent to the offender having it';
  return { met: !consented, says, missing: [] };
}

function withoutKnowledge({ usedOrMeantForCrime: used, knewOrSuspected: knew }: Claim): Way {
  if (used === false) {
    return { met: false, says: 'It was neither used nor meant for crime: only consent counts', missing: [] };
  }
  if (knew === true) return { met: false, says: 'The claimant knew or suspected what it was for', missing: [] };
  const missing = [
    ...(used === undefined ? [asks('usedOrMeantForCrime', 'whether the item was used or meant for crime')] : []),
    ...(knew === undefined ? [asks('knewOrSuspected', 'whether the claimant knew or suspected that it was')] : []),
  ];
  const says =
    missing.length > 0
      ? 'It is not known whether it was used or meant for crime without the claimant knowing or suspecting it'
      : 'It was used or meant for crime, and the claimant neither knew nor suspected it';
  return { met: missing.length > 0 ? undefined : true, says, missing };
}
