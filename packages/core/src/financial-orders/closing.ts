import { z } from 'zod';
import { fact, Text } from '../case-file/index.js';
import { type Mark, msa2015 } from '../law/index.js';
import { decided, factsMissing, type Outcome, type Reason } from '../reasons/index.js';
import { taken } from './records.js';
import { Stage } from './stages.js';

/** Why a case does not proceed: the outcome groups of recorded crime (from memory), and codes of our own. */
export const closingReasons = [
  'victimDoesNotSupportAndSuspectNotIdentified',
  'evidentialDifficultiesVictimSupports',
  'victimDoesNotSupport',
  'timeLimitPassed',
  'noSuspectIdentified',
  'takenOverByOtherBody',
  'furtherInvestigationNotInPublicInterest',
  'section45Defence',
  'referralDecisionNegative',
  'referralDecisionDelayed',
  'victimAbroad',
  'victimSupportEnded',
  'victimFear',
  'digitalDelay',
  'requestForAssistanceFailed',
  'disclosure',
  'alternativeOffence',
  'merged',
  'transferredToOtherAgency',
  'evidentialStageFailed',
  'publicInterestStageFailed',
  'stayedByCourt',
  'acquittal',
  'notRecorded',
] as const;
export const ClosingReason = z.enum(closingReasons).meta({
  id: 'ClosingReason',
  description: 'Why a case does not proceed. `victimSupportEnded` is not `victimDoesNotSupport`',
});
export type ClosingReason = z.infer<typeof ClosingReason>;

/** How far the codes are verified: the groups of recorded crime are from memory. */
export const closingReasonsMark: Mark = 'M';

const LAW = 'Modern Slavery Act 2015, s 52';

export const CaseClosingInput = z
  .strictObject({
    flagged: fact(z.boolean().optional(), 'Whether the case is flagged', LAW),
    stage: fact(Stage, 'The stage at which it is closed', LAW),
    reason: fact(ClosingReason.optional(), 'Why', LAW),
    words: fact(Text.optional(), 'Why, in words', LAW),
    decided: fact(z.strictObject(taken), 'Who closes it', LAW),
    approved: fact(z.strictObject(taken).optional(), 'The second person’s approval', LAW),
  })
  .meta({ id: 'CaseClosingInput' });
export type CaseClosingInput = z.infer<typeof CaseClosingInput>;

/** Whether a case may be closed. */
export interface CaseClosing {
  readonly mayBeClosed: boolean;
}

/**
 * Whether a case may be closed without an order: every closed case has a stage and a reason, and a flagged one a
 * supervisor's approval too.
 *
 * @remarks A policy of ours, after inspections that found cases closed too early (convention `caseClosing`). E+W.
 */
export function caseClosing({ flagged, reason, words, decided: by, approved }: CaseClosingInput): Outcome<CaseClosing> {
  const policy = (says: string, met = true): Reason => ({
    says,
    provision: msa2015('52'),
    convention: 'caseClosing',
    mark: 'A',
    ...(!met && { met }),
  });
  if (flagged === undefined) {
    return factsMissing(
      [{ pointer: '/flagged', wanted: 'whether the case is flagged' }],
      policy('A flagged case needs a supervisor’s approval'),
    );
  }
  const faults = [
    ...(reason === undefined || reason === 'notRecorded'
      ? [policy('No reason from the closed list is given', false)]
      : []),
    ...(flagged && words === undefined ? [policy('No reason in words is given', false)] : []),
    ...(flagged && approved?.role !== 'supervisor' ? [policy('No supervisor has approved', false)] : []),
    ...(flagged && approved !== undefined && approved.by === by.by
      ? [policy('The same person closes and approves', false)]
      : []),
  ];
  const [first, ...rest] = faults;
  if (first !== undefined) return decided({ mayBeClosed: false }, first, ...rest);
  return decided(
    { mayBeClosed: true },
    policy(flagged ? 'A reason is given, and a supervisor has approved' : 'A reason is given'),
  );
}
