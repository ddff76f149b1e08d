import { msa2015 } from '../../law/index.js';
import { CICS_2012, naba2022, NRM_GUIDANCE, VICTIMS_CODE } from '../authorities.js';
import type { DeadlineRow } from '../row.js';

const row = { lane: 'investigation', nature: 'act', severity: 'none', extendable: null, consequence: null } as const;

/** Part K: times for the protection of victims. Targets of guidance are not law, and say so. */
export const protectionRows: readonly DeadlineRow[] = [
  {
    ...row,
    id: 'K1',
    what: 'Decide whether there are reasonable grounds (target)',
    who: 'the competent authority',
    trigger: ['nrmReferralReceived'],
    period: { count: 'businessDaysAfter', days: 5 },
    met: ['positiveReasonableGroundsDecision', 'negativeReasonableGroundsDecision'],
    authority: [NRM_GUIDANCE],
    mark: 'G',
    isLaw: false,
  },
  {
    ...row,
    id: 'K2',
    what: 'The shortest recovery period has run',
    who: 'the competent authority',
    trigger: ['positiveReasonableGroundsDecision'],
    period: { count: 'notShorterThanAfter', length: { days: 30 } },
    nature: 'notBefore',
    authority: [naba2022('61')],
    mark: 'M',
    markSays: 'the 30 days are from memory; older law had 45',
    severity: 'grey',
  },
  {
    ...row,
    id: 'K3',
    what: 'Notify the Home Office, without a name where an adult does not consent',
    who: 'the public authority',
    trigger: ['modernSlaverySuspected'],
    period: { count: 'reasonableTime', question: 'Was the Home Office notified promptly?' },
    met: ['homeOfficeNotified', 'nrmReferralReceived'],
    authority: [msa2015('52')],
  },
  {
    ...row,
    id: 'K4',
    what: 'Claim criminal injuries compensation',
    who: 'the victim',
    trigger: ['criminalInjuryReported'],
    period: { count: 'after', length: { months: 24 }, ambiguousFrom: true },
    nature: 'window',
    met: ['criminalInjuriesClaimMade'],
    extendable: { by: 'the claims authority' },
    authority: [CICS_2012],
    mark: 'M',
    markSays: 'two years is from memory',
    severity: 'grey',
  },
  {
    ...row,
    id: 'K5',
    what: 'Tell the victim of the charging decision (target)',
    who: 'the police or the prosecutor',
    trigger: ['chargeDecidedForVictim'],
    period: { count: 'special', says: '5 working days; 1 for a vulnerable victim' },
    met: ['victimTold'],
    authority: [VICTIMS_CODE],
    mark: 'M',
    markSays: 'the days are from memory',
    severity: 'grey',
    isLaw: false,
  },
];
