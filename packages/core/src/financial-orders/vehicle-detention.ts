import { z } from 'zod';
import { fact } from '../case-file/index.js';
import { msa2015, OffenceKey } from '../law/index.js';
import { decided, factsMissing, type Outcome, type Reason } from '../reasons/index.js';

const S_12 = 'Modern Slavery Act 2015, s 12';

export const VehicleDetentionInput = z
  .strictObject({
    arrestedFor: fact(z.array(OffenceKey).optional(), 'The offences the person was arrested for', S_12),
    groundsForForfeiture: fact(
      z.boolean().optional(),
      'Whether there are reasonable grounds to believe that it could be forfeited',
      S_12,
    ),
    ended: fact(
      z.enum(['notCharged', 'acquittedOrWithdrawn', 'forfeitureDecided', 'no']).optional(),
      'What ended the detention: a decision not to charge, acquittal or withdrawal, a decision on forfeiture; or nothing yet',
      S_12,
    ),
    release: fact(
      z
        .strictObject({
          applicant: fact(
            z.enum(['owner', 'hirePurchasePossessor', 'charterer', 'other']),
            'Who asks for release',
            S_12,
          ),
          isArrestedPerson: fact(z.boolean(), 'Whether that is the person arrested', S_12),
          hearingBegun: fact(z.boolean(), 'Whether proceedings for the offence have begun to be heard', S_12),
        })
        .optional(),
      'An application for release',
      S_12,
    ),
  })
  .meta({ id: 'VehicleDetentionInput' });
export type VehicleDetentionInput = z.infer<typeof VehicleDetentionInput>;

/** Whether a vehicle, ship or aircraft may be detained, and who may ask for it back. */
export interface VehicleDetention {
  readonly mayBeDetained: boolean;
  /** Where the application for release goes; `null`: nobody has made one that may be made. */
  readonly releaseHeardBy: 'magistratesCourt' | 'courtHearingTheProceedings' | null;
}

/**
 * Whether a vehicle, ship or aircraft may be detained after an arrest for trafficking, and who may ask for its release.
 *
 * @remarks Modern Slavery Act 2015, s 12 (E+W). Read in the Act. Release is on security, and for the court.
 */
export function vehicleDetention(input: VehicleDetentionInput): Outcome<VehicleDetention> {
  const { arrestedFor, groundsForForfeiture: grounds, ended, release } = input;
  const no = (says: string) =>
    decided({ mayBeDetained: false, releaseHeardBy: null }, { says, provision: msa2015('12'), met: false });
  if (arrestedFor !== undefined && !arrestedFor.includes('MSA_2'))
    return no('Nobody is arrested for human trafficking (section 2)');
  if (ended !== undefined && ended !== 'no') return no(ENDED[ended]);
  if (grounds === false) return no('No reasonable grounds to believe that it could be forfeited under section 11');
  const missing = [
    ...(arrestedFor === undefined
      ? [{ pointer: '/arrestedFor', wanted: `the offences the person was arrested for (${S_12})` }]
      : []),
    ...(grounds === undefined
      ? [
          {
            pointer: '/groundsForForfeiture',
            wanted: `whether there are reasonable grounds to believe that it could be forfeited (${S_12})`,
          },
        ]
      : []),
    ...(ended === undefined ? [{ pointer: '/ended', wanted: `what ended the detention, or \`no\` (${S_12})` }] : []),
  ];
  if (missing.length > 0)
    return factsMissing(missing, {
      says: 'Arrest for section 2, and grounds to believe it could be forfeited',
      provision: msa2015('12'),
    });
  const may: Reason = {
    says: 'Arrested for human trafficking; it could be forfeited: a constable or senior immigration officer may detain it',
    provision: msa2015('12'),
  };
  if (release === undefined) return decided({ mayBeDetained: true, releaseHeardBy: null }, may);
  if (release.isArrestedPerson || release.applicant === 'other') {
    const says =
      'Only an owner, a hire-purchase possessor or a charterer, other than the person arrested, may apply for release';
    return decided({ mayBeDetained: true, releaseHeardBy: null }, { says, provision: msa2015('12'), met: false }, may);
  }
  const says = release.hearingBegun
    ? 'The court that hears the proceedings may release it on security'
    : 'Until proceedings have begun to be heard, a magistrates’ court may release it on security';
  return decided(
    { mayBeDetained: true, releaseHeardBy: release.hearingBegun ? 'courtHearingTheProceedings' : 'magistratesCourt' },
    { says, provision: msa2015('12') },
    may,
  );
}

const ENDED = {
  notCharged: 'It was decided not to charge: detention has ended',
  acquittedOrWithdrawn: 'Acquittal, or the charge withdrawn: detention has ended',
  forfeitureDecided: 'Forfeiture is decided: detention has ended',
} as const;
