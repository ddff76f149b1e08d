import { type LocalDate, spoken } from '../../dates/index.js';
import { poca } from '../../law/index.js';
import type { Asked } from '../asked.js';
import type { ConditionName } from '../conditions/index.js';
import { type Reporting, reportingRequirement } from '../terms/index.js';
import type { RestraintOrder } from './restraint-order.js';

/** What the court decided about reports, when it made or varied the order. */
interface Said {
  readonly on: LocalDate;
  readonly applicationMade: LocalDate;
  readonly reliedOn: readonly ConditionName[];
  readonly reporting?: Reporting | undefined;
}

/** Section 41(7A) to (7C): an order on an investigation says something of reports; a first report has a day, after the order. */
export const aboutReports = (given: Said): readonly Asked[] => [...required(given), ...firstReport(given)];

function required({ applicationMade, reliedOn, reporting }: Said): readonly Asked[] {
  const outcome = reportingRequirement({ conditions: [...reliedOn], applicationMade, reporting });
  if (outcome.kind === 'decided' && !outcome.value.duty) return [];
  const [reason] = outcome.reasons;
  const says = reason?.says ?? '';
  return [
    {
      met: outcome.kind === 'decided' ? outcome.value.isMet : undefined,
      yes: says,
      no: `${says}. An order on an investigation requires reports, or gives reasons for none`,
      wanted:
        'what the order says of reports: required, with the first date; or not, with the court’s reasons (s 41(7B), (7C))',
      pointer: '/event/reporting',
      provision: poca('41(7B)'),
    },
  ];
}

function firstReport({ on, reporting }: Said): readonly Asked[] {
  if (reporting?.required !== true) return [];
  const { firstReport: first } = reporting;
  return [
    {
      met: first === undefined ? undefined : first > on,
      yes: `The first report is due after the order of ${spoken(on)}`,
      no: `The first report would be due on ${spoken(first ?? on)}, and the court decided on ${spoken(on)}: check the two days`,
      wanted: 'the first day on which a report is due (s 41(7A))',
      pointer: '/event/reporting/firstReport',
      provision: poca('41(7A)'),
    },
  ];
}

/** What that changes in the order. */
export const reportsChanged = (reporting: Reporting | undefined) =>
  ({
    reportsRequired: reporting?.required ?? false,
    noReportsBecause: reporting?.reasonIfNot ?? null,
    nextReport: reporting?.required === true ? (reporting.firstReport ?? null) : null,
  }) satisfies Partial<RestraintOrder>;
