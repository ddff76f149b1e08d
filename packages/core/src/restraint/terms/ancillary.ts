import { z } from 'zod';
import { fact } from '../../case-file/index.js';
import { crimPR2025, poca } from '../../law/index.js';
import { decided, type Outcome, type Reason } from '../../reasons/index.js';
import { type Asked, courtMay, type NotOpen } from '../asked.js';
import { RE_O } from '../authorities.js';
import { ApplicationMade } from '../conditions/index.js';
import { seriousCrimeActFrom } from '../figures.js';

/** What is said of an ancillary order, alone or in the draft of a whole order. */
export const ancillaryFacts = {
  sought: fact(
    z.boolean(),
    'Whether an order is sought to make the restraint order effective: statement of assets, repatriation, delivery of keys, disclosure by a bank',
    'POCA 2002, s 41(7)',
  ),
  byRestraintApplicant: fact(
    z.boolean().optional(),
    'Whether it is sought by whoever applied for the restraint order',
    'POCA 2002, s 41(7)',
  ),
  travelConsidered: fact(
    z.boolean().optional(),
    'Whether the draft says whether travel outside the United Kingdom is to be restricted, so that the court can consider it',
    'POCA 2002, s 41(7D)',
  ),
  compelsStatementOfAssets: fact(
    z.boolean().optional(),
    'Whether somebody must say on oath what they own',
    'Re O [1991] 2 QB 520',
  ),
  answersNotUsedInEvidence: fact(
    z.boolean().optional(),
    'Whether the order says that the answers will not be used in evidence against their maker in the criminal trial',
    'Re O [1991] 2 QB 520',
  ),
};

export const AncillaryOrderInput = z
  .strictObject({
    applicationMade: fact(ApplicationMade, 'The day restraint was applied for', 'POCA 2002, s 41(7D)'),
    ...ancillaryFacts,
  })
  .meta({ id: 'AncillaryOrderInput' });
export type AncillaryOrderInput = z.infer<typeof AncillaryOrderInput>;

const TRAVEL: Reason = {
  says: 'In considering such an order the court must consider a ban or limit on travel outside the United Kingdom',
  provision: poca('41(7D)'),
};

/** Said of an application before 1 June 2015. */
export const BEFORE_2015: Reason = {
  says: 'Applied for before 1 June 2015: the legal aid exception, reports and the duty to consider travel are not asked for. That each began on that day is inferred',
  provision: poca('41'),
  met: false,
  convention: 'termsBefore2015',
  mark: 'I',
};

/**
 * Whether an order ancillary to restraint can be put before the court. The court must consider a restriction on travel
 * whenever it considers one; where none is sought that is only a prompt.
 *
 * @remarks POCA 2002, s 41(7), (7D) (E+W). Read in the Act. The assurance against self-incrimination is from memory (M).
 */
export function ancillaryOrder(input: AncillaryOrderInput): Outcome<NotOpen> {
  const hasTravelDuty = input.applicationMade >= seriousCrimeActFrom;
  if (!input.sought) {
    return decided<NotOpen>(
      { open: false },
      { says: 'No ancillary order is sought', provision: poca('41(7)'), met: false },
      { ...TRAVEL, says: `${TRAVEL.says}: none is before it. Consider asking for one` },
    );
  }
  return courtMay(
    'Is the ancillary order appropriate to make the restraint order effective, and is travel to be restricted?',
    [applicant(input.byRestraintApplicant), ...(hasTravelDuty ? [travel(input.travelConsidered)] : [])],
    ...assurance(input),
    hasTravelDuty ? TRAVEL : BEFORE_2015,
    { says: 'It can be made with the restraint order or later, also without notice', provision: poca('41(7)') },
    {
      says: 'Where disclosure is asked for, the application says precisely what, of whom, with the questions',
      provision: crimPR2025('33.45'),
    },
  );
}

const applicant = (met: boolean | undefined): Asked => ({
  met,
  yes: 'Sought by whoever applied for the restraint order',
  no: 'Not sought by whoever applied for the restraint order',
  wanted: 'whether it is sought by whoever applied for the restraint order (s 41(7))',
  pointer: '/byRestraintApplicant',
  provision: poca('41(7)'),
});

const travel = (met: boolean | undefined): Asked => ({
  met,
  yes: 'The draft puts a restriction on travel before the court, or says why there is none',
  no: 'The draft says nothing of travel: it must let the court consider a restriction',
  wanted: 'whether the draft deals with travel outside the United Kingdom (s 41(7D))',
  pointer: '/travelConsidered',
  provision: poca('41(7D)'),
});

/** From memory: said, and never a bar to the question. */
function assurance({
  compelsStatementOfAssets,
  answersNotUsedInEvidence: given,
}: AncillaryOrderInput): readonly Reason[] {
  if (compelsStatementOfAssets !== true) return [];
  const says =
    given === true
      ? 'The order says that the answers will not be used in evidence against their maker in the criminal trial'
      : 'Somebody is compelled to answer: the order should say that the answers are not used in evidence against them in the criminal trial';
  return [
    {
      says: `${says}. From memory`,
      provision: RE_O,
      convention: 'answersNotUsedInEvidence',
      mark: 'M',
      ...(given !== true && { met: false }),
    },
  ];
}
