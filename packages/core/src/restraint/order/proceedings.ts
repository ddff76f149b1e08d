import { poca } from '../../law/index.js';
import type { Reason } from '../../reasons/index.js';
import type { Asked } from '../asked.js';
import { applyToDischarge, timeToPayRuns } from './deadlines.js';
import type { EventOf, RestraintEventKind } from './events.js';
import type { RestraintOrder } from './restraint-order.js';
import { type Applies, guarded, refused, type Step } from './step.js';

type DutyRow = 'E13' | 'E15' | 'E16' | 'E17';

/**
 * A duty to discharge arises, unless one stands already. The state does not change: the court acts. Where the order relies
 * on conditions of both kinds, the duty is for the court to find.
 */
function dutyArises(
  row: DutyRow,
  order: RestraintOrder,
  { on }: { on: EventOf<'discharge'>['on'] },
  guard: readonly Asked[],
): Step {
  const isLater = row === 'E17';
  const others = order.reliedOn.filter((condition) => (condition === 'C1' || condition === 'C2') === isLater);
  const stays: Reason = {
    says: 'A duty to discharge arises; the order stays in force until the court discharges it',
    provision: poca('42'),
  };
  const open: Reason = {
    says: `The order also relies on ${others.join(', ')}: whether it must be discharged is for the court`,
    provision: poca('42'),
    met: false,
  };
  const isMixed = others.length > 0;
  const dischargeDuty = order.dischargeDuty ?? (isMixed ? null : { since: on, row });
  const rest = { reasons: [isMixed ? open : stays], next: isMixed ? [] : [applyToDischarge()] };
  return guarded(row, order, { state: order.state, dischargeDuty }, guard, rest);
}

export const proceedingsStart: Applies<'proceedingsStart'> = (order, { how }) =>
  guarded('E12', order, {}, [
    {
      met: how === undefined ? undefined : true,
      yes: 'Proceedings start as section 85(1) says; the terms of the order stay as they are',
      no: '',
      wanted:
        'how proceedings started: summons or warrant, written charge, charge after arrest, bill of indictment (s 85(1))',
      pointer: '/event/how',
      provision: poca('85(1)'),
    },
  ]);

const found = (met: boolean | undefined, what: string, section: string): Asked => ({
  met,
  yes: `The court finds that ${what} within a reasonable time`,
  no: `The court does not find that ${what} within a reasonable time`,
  wanted: `whether the court finds that ${what} within a reasonable time: the Act gives no number (s ${section})`,
  pointer: '/event/courtFinds',
  provision: poca(section),
});

export const reasonableTimePassed: Applies<'reasonableTimePassed'> = (order, event) =>
  dutyArises('E13', order, event, [found(event.courtFinds, 'proceedings were not started', '42(7)')]);

export const notMadeInReasonableTime: Applies<'notMadeInReasonableTime'> = (order, event) =>
  dutyArises('E17', order, event, [found(event.courtFinds, 'the application was not made', '42(8)')]);

export const convicted: Applies<'convicted'> = (order) => unmoved(order, 'A conviction');
export const sentenced: Applies<'sentenced'> = (order) => unmoved(order, 'A sentence');

const unmoved = (order: RestraintOrder, what: string): Step =>
  guarded('F5', order, {}, [], {
    reasons: [
      {
        says: `${what} does not end the order: it stays until the confiscation proceedings are concluded`,
        provision: poca('85'),
      },
    ],
  });

export const confiscationOrderMade: Applies<'confiscationOrderMade'> = (order, { unpaid }) =>
  guarded(
    'E14',
    order,
    { retrialAwaited: false },
    [
      {
        met: order.dischargeDuty?.row !== 'E15',
        yes: 'The proceedings are not recorded as concluded',
        no: 'The proceedings are recorded as concluded: no confiscation order follows in them. Check which of the two is right',
        wanted: '',
        pointer: '/event',
        provision: poca('85'),
      },
      {
        met: unpaid === undefined ? undefined : !unpaid.isZero(),
        yes: `Unpaid: ${unpaid?.toString() ?? ''}`,
        no: 'Nothing is unpaid: the order is satisfied, and the proceedings are concluded. Record that they are, as paid at once',
        wanted: 'what is left unpaid (s 85(5))',
        pointer: '/event/unpaid',
        provision: poca('85(5)'),
      },
    ],
    { next: [timeToPayRuns()] },
  );

export const convictionQuashed: Applies<'convictionQuashed'> = (order, event) => {
  const { retrialOrderedOrSought: retrial } = event;
  if (retrial === true) {
    const reasons = [
      ...(order.state === 'IN_FORCE_POSTORDER' ? [BACK_TO_PROCEEDINGS] : []),
      ...(order.reliedOn.includes('C2') ? [] : [RETRIAL_ON_INVESTIGATION]),
    ];
    return guarded('F8', order, { retrialAwaited: true, dischargeDuty: null }, [], { reasons });
  }
  const known: Asked = {
    met: retrial === undefined ? undefined : true,
    yes: 'The conviction is quashed, and no retrial is ordered or sought',
    no: '',
    wanted: 'whether a retrial is ordered, or the prosecutor has applied for one (s 42(6A))',
    pointer: '/event/retrialOrderedOrSought',
    provision: poca('42(6A)'),
  };
  if (order.state === 'IN_FORCE_POSTCHARGE' || retrial === undefined) return dutyArises('E15', order, event, [known]);
  const says = 'A confiscation order is made: record when it is quashed and no further appeal against that is possible';
  return refused({ says, provision: poca('85(5)'), met: false });
};

const BACK_TO_PROCEEDINGS: Reason = {
  says: 'No conviction is left for the confiscation order to stand on: restraint is again on proceedings, until the retrial has ended. That is inferred',
  provision: poca('42(6A)'),
  mark: 'I',
};

const RETRIAL_ON_INVESTIGATION: Reason = {
  says: 'The order was not made on proceedings, of which section 42(6A) speaks: whether it stays for the retrial is for the court',
  provision: poca('42(6A)'),
  met: false,
};

const OF_RETRIAL = ['retrialDeclined', 'retrialNotStartedInReasonableTime', 'retrialConcluded'];

export const proceedingsConcluded: Applies<'proceedingsConcluded'> = (order, event) => {
  const { how } = event;
  if (how === 'discontinued') {
    const says =
      'A discontinuance is not among the ways in which section 85 says that proceedings conclude: apply for discharge under section 42(5). From memory';
    return refused({ says, provision: poca('85'), met: false, convention: 'discontinuanceDoesNotConclude', mark: 'M' });
  }
  const ofRetrial = how !== undefined && OF_RETRIAL.includes(how);
  const guard: readonly Asked[] = [
    {
      met: how === undefined ? undefined : true,
      yes: 'The proceedings are concluded',
      no: '',
      wanted: 'how the proceedings ended (s 85(3)-(8))',
      pointer: '/event/how',
      provision: poca('85'),
    },
    {
      met: how === undefined ? true : order.retrialAwaited === ofRetrial,
      yes: ofRetrial ? 'The retrial that was awaited is at an end' : 'No retrial is awaited',
      no: ofRetrial
        ? 'No retrial is recorded as awaited'
        : `A retrial is ordered or sought: there is no duty until that has ended. Record how it ended: ${OF_RETRIAL.join(', ')}`,
      wanted: '',
      pointer: '/event/how',
      provision: poca(ofRetrial ? '42(6B)' : '42(6A)'),
    },
  ];
  const step = dutyArises('E15', order, event, guard);
  return step.kind === 'moved' ? { ...step, order: { ...step.order, retrialAwaited: false } } : step;
};

const orderEnded =
  <K extends RestraintEventKind>(says: string): Applies<K> =>
  (order, event) =>
    dutyArises('E16', order, event, [
      {
        met: !order.retrialAwaited,
        yes: says,
        no: 'A retrial is ordered or sought: there is no duty until that has ended',
        wanted: '',
        pointer: '/event',
        provision: poca(order.retrialAwaited ? '42(6A)' : '85(5)'),
      },
    ]);
export const orderSatisfied = orderEnded<'orderSatisfied'>('The confiscation order is satisfied');
export const orderDischarged = orderEnded<'orderDischarged'>('The confiscation order is discharged');
export const orderQuashedNoAppeal = orderEnded<'orderQuashedNoAppeal'>(
  'The confiscation order is quashed, and no further appeal against that is possible',
);

export const applicationConcluded: Applies<'applicationConcluded'> = (order, event) => {
  const { granted, resultingOrderEnded } = event;
  const isEnded = granted === false ? true : granted === undefined ? undefined : resultingOrderEnded;
  return dutyArises('E17', order, event, [
    {
      met: isEnded,
      yes:
        granted === false
          ? 'The application was not granted: it is concluded'
          : 'The resulting order is satisfied, discharged or quashed for good',
      no: 'The application was granted: it is concluded only when the resulting order has ended',
      wanted:
        granted === undefined
          ? 'whether the application was granted (s 86)'
          : 'whether the resulting order has ended (s 86)',
      pointer: granted === undefined ? '/event/granted' : '/event/resultingOrderEnded',
      provision: poca('86'),
    },
  ]);
};
