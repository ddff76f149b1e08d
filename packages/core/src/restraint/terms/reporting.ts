import { z } from 'zod';
import { fact, Text } from '../../case-file/index.js';
import { LocalDate, spoken } from '../../dates/index.js';
import { poca, reformCautions } from '../../law/index.js';
import { decided, factsMissing, type Outcome, type Reason } from '../../reasons/index.js';
import { ApplicationMade, ConditionName } from '../conditions/index.js';
import { seriousCrimeActFrom } from '../figures.js';

/** What the order says of reports to the court. */
export const Reporting = z
  .strictObject({
    required: fact(z.boolean(), 'Whether the order requires the applicant to report progress', 'POCA 2002, s 41(7A)'),
    firstReport: fact(LocalDate.optional(), 'Required: the first day on which a report is due', 'POCA 2002, s 41(7A)'),
    reasonIfNot: fact(Text.optional(), 'Not required: the reasons the court gives', 'POCA 2002, s 41(7C)'),
  })
  .meta({ id: 'RestraintReporting', description: 'The reporting requirement, or the court’s reasons for none' });
export type Reporting = z.infer<typeof Reporting>;

export const ReportingRequirementInput = z
  .strictObject({
    conditions: fact(
      z.array(ConditionName).min(1, { error: 'no condition is relied on (s 40): name at least one' }),
      'The conditions the order relies on',
      'POCA 2002, s 41(7A)',
    ),
    applicationMade: fact(ApplicationMade, 'The day restraint was applied for', 'SI 2015/820'),
    reporting: fact(Reporting.optional(), 'What the order says of reports', 'POCA 2002, s 41(7A)-(7C)'),
  })
  .meta({ id: 'ReportingRequirementInput' });
export type ReportingRequirementInput = z.infer<typeof ReportingRequirementInput>;

/** Whether what an order says of reports is within the Act. */
export interface ReportingRequirement {
  readonly duty: boolean;
  readonly isMet: boolean;
}

/**
 * Whether an order must require reports to the court, and does: an order made on an investigation must, unless the court
 * decides not to and gives reasons.
 *
 * @remarks POCA 2002, s 41(7A)-(7C) (E+W), for applications from 1 June 2015. Read in the Act.
 */
export function reportingRequirement(input: ReportingRequirementInput): Outcome<ReportingRequirement> {
  const { conditions, applicationMade, reporting } = input;
  const cautions = reformCautions([{ what: 'The application for restraint', on: applicationMade }]);
  const none = (says: string) =>
    decided({ duty: false, isMet: true }, { says, provision: poca('41(7A)'), met: false }, ...cautions);
  if (applicationMade < seriousCrimeActFrom)
    return none('Applied for before 1 June 2015: no reports were required by the Act');
  if (!conditions.includes('C1'))
    return none('The order does not rely on the first condition: no reports are required by the Act');
  const duty: Reason = {
    says: 'The order relies on an investigation: it must require reports to the court, unless the court decides not to and gives reasons',
    provision: poca('41(7B)'),
  };
  if (reporting === undefined) {
    const wanted = 'what the order says of reports: required, with the first date; or not, with the court’s reasons';
    return factsMissing([{ pointer: '/reporting', wanted: `${wanted} (s 41(7B), (7C))` }], duty, ...cautions);
  }
  const { isMet, reason } = tested(reporting);
  return decided({ duty: true, isMet }, reason, duty, ...cautions);
}

function tested({ required, firstReport, reasonIfNot }: Reporting): {
  readonly isMet: boolean;
  readonly reason: Reason;
} {
  const provision = poca(required ? '41(7A)' : '41(7C)');
  if (required) {
    const isMet = firstReport !== undefined;
    const says = isMet
      ? `Reports are required, first on ${spoken(firstReport)}`
      : 'Reports are required, and no date is given';
    return { isMet, reason: { says, provision, ...(!isMet && { met: false }) } };
  }
  const isMet = reasonIfNot !== undefined && reasonIfNot.trim() !== '';
  const says = isMet
    ? `No reports are required, for reasons: ${reasonIfNot}`
    : 'No reports are required, and no reasons are given';
  return { isMet, reason: { says, provision, ...(!isMet && { met: false }) } };
}
