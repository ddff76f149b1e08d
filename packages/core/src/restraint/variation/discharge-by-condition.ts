import { poca } from '../../law/index.js';
import { decided, factsMissing, forTheCourt, notCovered, type Outcome, type Reason } from '../../reasons/index.js';
import { proceedingsConcluded } from '../conditions/index.js';
import { seriousCrimeActFrom } from '../figures.js';
import type { DischargeDutyInput } from './discharge-duty.js';

const must = (says: string, section: string, because: readonly Reason[] = []): Outcome<boolean> =>
  decided(true, { says: `${says}: the court must discharge the order`, provision: poca(section), because });
const need = (says: string, section: string, because: readonly Reason[] = []): Outcome<boolean> =>
  decided(false, { says: `${says}: no duty to discharge`, provision: poca(section), met: false, because });
const wanted = (pointer: string, what: string, section: string): Outcome<boolean> =>
  factsMissing([{ pointer, wanted: `${what} (s ${section})` }], {
    says: `It is not known ${what}`,
    provision: poca(section),
  });

/** An order made on an investigation: s 41(7B)(b), s 42(7). */
export function onInvestigationOrder(input: DischargeDutyInput): Outcome<boolean> {
  const { proceedingsStarted, reasonableTimePassed, applicationMade } = input;
  if (applicationMade < seriousCrimeActFrom) {
    const says = 'Applied for before 1 June 2015: the text of the duty on an investigation was not read for those days';
    return notCovered(says, { says, provision: poca('42(7)') });
  }
  if (proceedingsStarted === undefined)
    return wanted('/proceedingsStarted', 'whether proceedings have been started', '42(7)');
  if (proceedingsStarted) return isRetrialAwaited(input) ? RETRIAL_ON_INVESTIGATION : whenConcluded(input, '42(7)');
  const duty: Reason = {
    says: 'Whether or not anybody applies, the order is discharged if proceedings are not started within a reasonable time. The Act gives no number',
    provision: poca('41(7B)(b)'),
  };
  if (reasonableTimePassed === undefined) {
    return forTheCourt('Have proceedings not been started within a reasonable time?', duty);
  }
  return reasonableTimePassed
    ? must('The court has found that proceedings were not started within a reasonable time', '42(7)', [duty])
    : need('The court has found that a reasonable time has not passed', '42(7)', [duty]);
}

/** A conviction was quashed, with or without the confiscation order that stood on it. */
const isQuashed = ({ proceedings, retrial }: DischargeDutyInput): boolean =>
  proceedings?.outcome === 'convictionQuashed' ||
  (proceedings?.outcome === 'confiscationOrder' && proceedings.orderQuashed === true && retrial !== undefined);

/** A conviction was quashed, and a retrial is ordered or sought. */
const isRetrialAwaited = (input: DischargeDutyInput): boolean => isQuashed(input) && input.retrial === 'awaited';

/** Section 42(6A) was read of the second condition: whether it reaches an order made on the first is not guessed. */
const RETRIAL_ON_INVESTIGATION: Outcome<boolean> = forTheCourt(
  'Is the order, made on an investigation, to be discharged though a retrial is ordered or sought?',
  {
    says: 'The duty ends with the proceedings; that it waits for a retrial is said of an order made on proceedings',
    provision: poca('42(7)'),
    because: [{ says: 'The exception while a retrial is ordered or sought', provision: poca('42(6A)') }],
  },
);

/** An order made on proceedings: s 42(6) to (6B). */
export function onProceedingsOrder(input: DischargeDutyInput): Outcome<boolean> {
  if (!isQuashed(input)) return whenConcluded(input, '42(6)');
  switch (input.retrial) {
    case undefined:
      return wanted('/retrial', 'whether a retrial is ordered or sought, and what became of it', '42(6A)');
    case 'awaited':
      return need(
        'The conviction is quashed, and a retrial is ordered or the prosecutor has applied for one',
        '42(6A)',
      );
    case 'notSought':
      return whenConcluded(input, '42(6)');
    case 'declined':
      return must('The Court of Appeal has declined to order a retrial', '42(6B)');
    case 'notStartedInReasonableTime':
      return must('The proceedings for the retrial were not started within a reasonable time', '42(6B)');
    case 'concluded':
      return must('The retrial has concluded', '42(6B)');
  }
}

function whenConcluded({ proceedings }: DischargeDutyInput, section: string): Outcome<boolean> {
  const ended = proceedingsConcluded(proceedings ?? {}, '/proceedings');
  if (ended.kind !== 'decided') return ended;
  return ended.value
    ? must('The proceedings are concluded', section, ended.reasons)
    : need('The proceedings are not concluded', section, ended.reasons);
}

/** An order made on an application to reopen, or after absconding: s 42(8). */
export function onLaterApplication({ application, reasonableTimePassed }: DischargeDutyInput): Outcome<boolean> {
  switch (application) {
    case undefined:
      return wanted('/application', 'what became of the application', '42(8)');
    case 'pending':
      return need('The application is made and pending', '42(8)');
    case 'refused':
      return must('The application is concluded', '42(8)');
    case 'grantedOrderEnded':
      return must(
        'The application was granted, and the resulting order is satisfied, discharged or quashed for good',
        '86',
      );
    case 'grantedOrderInForce':
      return need('The application was granted: it is concluded only when the resulting order has ended', '86');
    case 'notMade':
      break;
  }
  if (reasonableTimePassed === undefined) {
    return forTheCourt('Has the application not been made within a reasonable time?', {
      says: 'The order is discharged if the application is not made within a reasonable time. The Act gives no number',
      provision: poca('42(8)'),
    });
  }
  return reasonableTimePassed
    ? must('The court has found that the application was not made within a reasonable time', '42(8)')
    : need('The court has found that a reasonable time has not passed', '42(8)');
}
