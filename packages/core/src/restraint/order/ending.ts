import { lastDayAfter, spoken } from '../../dates/index.js';
import { inForceOn, poca } from '../../law/index.js';
import type { Asked } from '../asked.js';
import { appealsOrder } from '../authorities.js';
import { daysForLeave } from '../figures.js';
import { afterDischarge, toTheSupremeCourt } from './deadlines.js';
import type { EventOf } from './events.js';
import type { RestraintOrder } from './restraint-order.js';
import { type Applies, guarded, refused } from './step.js';

/** What an order that is gone no longer does. A receiver and an entry about land are taken away by steps of their own. */
const NOTHING_LIVES_ON = {
  dischargeDuty: null,
  reportsRequired: false,
  nextReport: null,
  retrialAwaited: false,
  travelRestriction: false,
  detentionAuthorised: false,
} as const satisfies Partial<RestraintOrder>;

/** E13, E15, E16 and E17 where the court must, E19 where it sees fit. Nothing else ends an order. */
export const discharge: Applies<'discharge'> = (order, { on, ground }) => {
  const duty = order.dischargeDuty;
  if (ground === 'duty' && duty === null) {
    const says =
      'No duty to discharge is recorded: record first what raised it, or that the court discharged the order as it saw fit';
    return refused({ says, provision: poca('42'), met: false });
  }
  const known: Asked = {
    met: ground === undefined ? undefined : true,
    yes:
      ground === 'duty'
        ? `The court must, since ${spoken(duty?.since ?? on)}`
        : 'The court sees fit, on an application',
    no: '',
    wanted: 'whether the court discharged because it must, or as it saw fit (s 42)',
    pointer: '/event/ground',
    provision: poca(ground === 'duty' ? '42' : '42(5)'),
  };
  const change: Partial<RestraintOrder> = {
    ...NOTHING_LIVES_ON,
    appealable: { decision: 'variationOrDischarge', on },
  };
  const row = ground === 'duty' && duty !== null ? duty.row : 'E19';
  return guarded(row, order, change, [known], { next: afterDischarge(on, order) });
};

export const appeal: Applies<'appeal'> = (order, event) => {
  const { by, against } = event;
  if (against === 'grant') {
    const says =
      'No appeal lies against a restraint order itself: apply under section 42(3) to vary or discharge it first';
    return refused({ says, provision: poca('43(2)'), met: false });
  }
  const { appealable } = order;
  return guarded('F6', order, { underAppeal: true }, [
    {
      met: against === undefined ? undefined : appealable?.decision === against,
      yes: 'That decision is recorded',
      no: 'No such decision is recorded that could be appealed',
      wanted: 'which decision is appealed (s 43)',
      pointer: '/event/against',
      provision: poca('43'),
    },
    {
      met: by === undefined ? undefined : by === 'restraintApplicant' || against !== 'refusal',
      yes: 'They may appeal, with leave',
      no: 'Only the applicant may appeal against a refusal',
      wanted: 'who appeals (s 43)',
      pointer: '/event/by',
      provision: poca(against === 'refusal' ? '43(1)' : '43(2)'),
    },
    inTime(order, event),
  ]);
};

function inTime({ appealable }: RestraintOrder, { on, timeExtended }: EventOf<'appeal'>): Asked {
  const from = appealable?.on ?? on;
  const days = inForceOn(daysForLeave, from)?.value ?? 0;
  const last = lastDayAfter(from, { days });
  const isInTime = on <= last;
  return {
    met: isInTime ? true : timeExtended,
    yes: isInTime ? `In time: the last day is ${spoken(last)}` : 'The Court of Appeal has extended the time',
    no: `Out of time: the last day was ${spoken(last)}, and the time is not extended`,
    wanted: `whether the Court of Appeal has extended the time, which ended on ${spoken(last)}`,
    pointer: '/event/timeExtended',
    provision: appealsOrder('3'),
  };
}

export const appealDetermined: Applies<'appealDetermined'> = (order, { on }) =>
  guarded(
    'F7',
    order,
    { underAppeal: false },
    [
      {
        met: order.underAppeal,
        yes: 'The appeal is determined: the Court of Appeal may confirm, or make the order it believes appropriate',
        no: 'No appeal is pending',
        wanted: '',
        pointer: '/event',
        provision: poca('43'),
      },
    ],
    { next: [toTheSupremeCourt(on)] },
  );
