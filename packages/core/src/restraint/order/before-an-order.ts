import { crimPR2025, poca } from '../../law/index.js';
import type { Asked } from '../asked.js';
import { CONSIDER_POLICY, CPS_GUIDANCE, R_V_B } from '../authorities.js';
import { considerAgain, leaveToAppeal } from './deadlines.js';
import { type Applies, guarded } from './step.js';

const written = (text: string | undefined, what: string, pointer: string): Asked => ({
  met: text === undefined ? undefined : text.trim() !== '',
  yes: `${what}: ${text ?? ''}`,
  no: `${what}: it must be written down, and blanks say nothing`,
  wanted: `${what.toLowerCase()}: it must be written down`,
  pointer: `/event/${pointer}`,
  provision: CONSIDER_POLICY,
});

export const considerRestraint: Applies<'considerRestraint'> = (order, { reason }) =>
  guarded('E1', order, {}, [written(reason, 'The reason for considering', 'reason')]);

export const decideNot: Applies<'decideNot'> = (order, { reason, author }) =>
  guarded('E2', order, {}, [written(reason, 'The reason', 'reason'), written(author, 'The author', 'author')], {
    next: [considerAgain()],
  });

export const newInformation: Applies<'newInformation'> = (order) => guarded('E2b', order, {}, []);

export const prepare: Applies<'prepare'> = (order, { conditions, riskEvidence }) =>
  guarded('E3', order, {}, [
    {
      met: conditions === undefined ? undefined : conditions.length > 0,
      yes: `Conditions said to hold: ${conditions?.join(', ') ?? ''}`,
      no: 'No condition of section 40 holds',
      wanted: 'which conditions of section 40 hold',
      pointer: '/event/conditions',
      provision: poca('40'),
    },
    {
      met: riskEvidence,
      yes: 'There is evidence of a risk of dissipation',
      no: 'There is no evidence of a risk of dissipation',
      wanted: 'whether there is evidence of a risk of dissipation',
      pointer: '/event/riskEvidence',
      provision: R_V_B,
      mark: 'G',
    },
  ]);

export const authorise: Applies<'authorise'> = (order, { applicant, superintendentConsents, lawyerReviewed }) => {
  const who: Asked = {
    met: applicant === undefined ? undefined : true,
    yes: applicant === 'prosecutor' ? 'The prosecutor applies' : 'An accredited financial investigator applies',
    no: '',
    wanted: 'who applies: the prosecutor or an accredited financial investigator (s 42(2))',
    pointer: '/event/applicant',
    provision: poca('42(2)'),
  };
  const consent: Asked = {
    met: superintendentConsents,
    yes: 'The consent of a superintendent or above is recorded',
    no: 'No consent of a superintendent or above is recorded: an investigator may not apply without it',
    wanted: 'whether the consent of a superintendent or above, or the equivalent grade, is recorded (s 68)',
    pointer: '/event/superintendentConsents',
    provision: poca('68'),
  };
  const review: Asked = {
    met: lawyerReviewed,
    yes: 'A lawyer has reviewed it',
    no: 'No lawyer has reviewed it',
    wanted: 'whether a lawyer has reviewed it: from guidance',
    pointer: '/event/lawyerReviewed',
    provision: CPS_GUIDANCE,
    mark: 'G',
  };
  const guard = applicant === undefined ? [who] : [who, applicant === 'prosecutor' ? review : consent];
  return guarded('E4', order, { applicant: applicant ?? null }, guard);
};

export const issue: Applies<'issue'> = (order, { on, checklistComplete, statementOfTruthSigned }) =>
  guarded('E5', order, { appliedOn: on }, [
    {
      met: checklistComplete,
      yes: 'The application is complete',
      no: 'The application is not complete',
      wanted: 'whether the application is complete (r 33.45)',
      pointer: '/event/checklistComplete',
      provision: crimPR2025('33.45'),
    },
    {
      met: statementOfTruthSigned,
      yes: 'The statement of truth is signed',
      no: 'The statement of truth is not signed',
      wanted: 'whether the statement of truth is signed (r 33.5)',
      pointer: '/event/statementOfTruthSigned',
      provision: crimPR2025('33.5'),
    },
  ]);

export const refuse: Applies<'refuse'> = (order, { on }) =>
  guarded('E6', order, { appealable: { decision: 'refusal', on } }, [], {
    next: [leaveToAppeal(on, 'restraint applicant only')],
  });
