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
 * may go to a victim.
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
  if (claim === undefined) return decided({ ...days, claimOpen: null }, ...period);
  const no = (says: string) =>
    decided({ ...days, claimOpen: false }, { says, provision: sentencingCode('157'), met: false }, ...period);
  if (claim.madeOn > last) return no(`The claim (${spoken(claim.madeOn)}) is after the six months`);
  if (claim.consentedToPossession === true) return no('The claimant consented to the offender having it');
  if (claim.usedOrMeantForCrime === true && claim.knewOrSuspected === true)
    return no('The claimant knew or suspected what it was for');
  const asks = (field: keyof typeof claim, wanted: string): MissingFact[] =>
    claim[field] === undefined ? [{ pointer: `/claim/${field}`, wanted: `${wanted} (Sentencing Code, s 157)` }] : [];
  const missing = [
    ...asks('consentedToPossession', 'whether the claimant consented to the offender having it'),
    ...asks('usedOrMeantForCrime', 'whether the item was used or meant for crime'),
    ...(claim.usedOrMeantForCrime === false
      ? []
      : asks('knewOrSuspected', 'whether the claimant knew or suspected that it was')),
  ];
  if (missing.length > 0) return factsMissing(missing, ...period);
  return decided(
    { ...days, claimOpen: true },
    { says: 'In time, without consent, and without knowing', provision: sentencingCode('157') },
    ...period,
  );
}
