import { poca } from '../../law/index.js';
import type { Reason } from '../../reasons/index.js';
import type { Asked } from '../asked.js';
import {
  afterGrant,
  reasonableTimeWatch,
  type ReasonableTimeReview,
  reportDue,
  type RestraintDeadline,
} from './deadlines.js';
import type { EventOf } from './events.js';
import { aboutReports, reportsChanged } from './reports.js';
import { type Applies, guarded, refused } from './step.js';
import type { RestraintOrder } from './restraint-order.js';
import { transitionRow } from './table.js';

type Grant = EventOf<'grant'>;

/** E7 to E10, or F9 where the Court of Appeal makes the order: the state follows from the conditions satisfied. */
export const grant: Applies<'grant'> = (order, event, review) => {
  const byAppeal = order.state !== 'APPLIED';
  if (byAppeal !== event.byCourtOfAppeal || (byAppeal && !order.underAppeal)) {
    const says = byAppeal
      ? 'After a refusal or a discharge only the Court of Appeal makes the order, on an appeal that is pending. For a fresh application begin a new order'
      : 'The Court of Appeal makes an order only on an appeal: here the application is before the Crown Court';
    return refused({ says, provision: poca('43'), met: false });
  }
  const row = rowOf(event);
  const guard = [...unpaidKnown(event), ...aboutReports({ ...event, applicationMade: order.appliedOn ?? event.on })];
  const state = transitionRow(row).to as RestraintOrder['state'];
  const change: Partial<RestraintOrder> = {
    state,
    madeOn: event.on,
    reliedOn: [...new Set(event.reliedOn)].sort(),
    persons: [...new Set(event.persons)].map((person) => ({ person, servedOn: null })),
    ...reportsChanged(event.reporting),
    travelRestriction: event.travelRestricted,
    dischargeDuty: null,
    appealable: null,
  };
  const next = following(event, review, row === 'E7');
  return guarded(byAppeal ? 'F9' : row, order, change, guard, { reasons: several(event), next });
};

/** The second condition goes before the later ones, and those before the first: a convention where several are satisfied. */
function rowOf({ reliedOn, confiscationOrderUnpaid }: Grant): 'E7' | 'E8' | 'E9' | 'E10' {
  if (reliedOn.includes('C2')) return confiscationOrderUnpaid === true ? 'E9' : 'E8';
  return reliedOn.some((condition) => condition !== 'C1') ? 'E10' : 'E7';
}

function several({ reliedOn }: Grant): readonly Reason[] {
  if (new Set(reliedOn).size < 2) return [];
  const says = `${[...new Set(reliedOn)].sort().join(', ')} are satisfied together, and all are kept. The state is named after the second, else after the third to fifth, else the first`;
  return [{ says, provision: poca('40(1)'), convention: 'stateOfSeveralConditions', mark: 'A' }];
}

const unpaidKnown = ({ reliedOn, confiscationOrderUnpaid }: Grant): readonly Asked[] =>
  reliedOn.includes('C2')
    ? [
        {
          met: confiscationOrderUnpaid === undefined ? undefined : true,
          yes:
            confiscationOrderUnpaid === true
              ? 'A confiscation order is made and unpaid'
              : 'No confiscation order is made',
          no: '',
          wanted: 'whether a confiscation order is made and unpaid (s 85(5))',
          pointer: '/event/confiscationOrderUnpaid',
          provision: poca('85(5)'),
        },
      ]
    : [];

function following(event: Grant, review: ReasonableTimeReview, isPrecharge: boolean): readonly RestraintDeadline[] {
  const first = event.reporting?.required === true ? event.reporting.firstReport : undefined;
  return [
    ...afterGrant(event.on),
    ...(first === undefined ? [] : [reportDue(first)]),
    ...(isPrecharge ? reasonableTimeWatch(event.on, review) : []),
  ];
}
