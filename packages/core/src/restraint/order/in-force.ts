import { businessDayBefore, spoken } from '../../dates/index.js';
import { crimPR2025, poca } from '../../law/index.js';
import type { Asked } from '../asked.js';
import { seriousCrimeActFrom } from '../figures.js';
import { afterService, afterVariation, handOver, notifyAffected, reportDue } from './deadlines.js';
import type { EventOf } from './events.js';
import type { RestraintOrder } from './restraint-order.js';
import { aboutReports, reportsChanged } from './reports.js';
import { type Applies, guarded } from './step.js';

export const serve: Applies<'serve'> = (order, { on, persons, affectedNotified }) => {
  const strangers = persons.filter((person) => !order.persons.some((named) => named.person === person));
  const named: Asked = {
    met: strangers.length === 0,
    yes: `Served on ${persons.join(', ')}`,
    no: `The order does not name ${strangers.join(', ')}: notify them as persons affected`,
    wanted: '',
    pointer: '/event/persons',
    provision: crimPR2025('33.46'),
  };
  const notified: Asked = {
    met: affectedNotified === undefined ? undefined : true,
    yes:
      affectedNotified === true
        ? 'Everybody else known to be affected is notified'
        : 'Not everybody known to be affected is notified yet',
    no: '',
    wanted: 'whether everybody else known to be affected is notified (r 33.46)',
    pointer: '/event/affectedNotified',
    provision: crimPR2025('33.46'),
  };
  const served = order.persons.map((each) =>
    persons.includes(each.person) ? { ...each, servedOn: each.servedOn ?? on } : each,
  );
  const next = [afterService(on), ...(affectedNotified === false ? [notifyAffected()] : [])];
  return guarded('E11', order, { persons: served }, [named, notified], { next });
};

export const report: Applies<'report'> = (order, { on, next }) => {
  const before = order.state === 'IN_FORCE_PRECHARGE';
  const isLater = next === null || next === undefined || next > on;
  return guarded(
    'F1',
    order,
    { nextReport: next ?? null },
    [
      {
        met: order.reportsRequired,
        yes: 'Reports are required',
        no: 'The order requires no reports',
        wanted: '',
        pointer: '/event',
        provision: poca('41(7A)'),
      },
      {
        met: next === undefined ? undefined : isLater && (next !== null || !before),
        yes:
          next === null || next === undefined
            ? 'No further report is set'
            : `The next report is due on ${spoken(next)}`,
        no: isLater
          ? 'The court set no further report: until there is a charge, the next day is wanted or the requirement varied'
          : `The next report would be due on ${spoken(next)}, and this one was made on ${spoken(on)}: check the two days`,
        wanted: 'the next day the court sets for a report; null where it sets none (s 41(7A))',
        pointer: '/event/next',
        provision: poca('41(7A)'),
      },
    ],
    { next: next === null || next === undefined ? [] : [reportDue(next)] },
  );
};

/** Who asked, and with what notice: the hearing is the day of the decision. */
function asked(event: EventOf<'vary'> | EventOf<'refuseVariation'>): readonly Asked[] {
  const { appliedBy } = event;
  const standing: Asked = {
    met: appliedBy === undefined ? undefined : appliedBy !== 'another',
    yes:
      appliedBy === 'courtOnReport'
        ? 'The court acts on a report'
        : 'Asked by whoever applied for the order, or by a person affected',
    no: 'Asked by somebody who neither applied for the order nor is affected by it',
    wanted: 'who asked (s 42(3))',
    pointer: '/event/appliedBy',
    provision: poca(appliedBy === 'courtOnReport' ? '41(7A)' : '42(3)'),
  };
  return appliedBy === 'courtOnReport' ? [standing] : [standing, notice(event)];
}

function notice({ on, served, noticeExcused }: EventOf<'vary'> | EventOf<'refuseVariation'>): Asked {
  const latest = businessDayBefore(on, 2);
  const last = latest.kind === 'decided' ? latest.value.day : undefined;
  const by = last === undefined ? '' : `, by ${spoken(last)}`;
  const inTime = last !== undefined && served !== undefined && served !== null && served <= last;
  return {
    met:
      inTime || noticeExcused === true ? true : served === undefined || noticeExcused === undefined ? undefined : false,
    yes: inTime ? `Served at least 2 business days before the hearing${by}` : 'Notice was excused',
    no: `Not served at least 2 business days before the hearing${by}, and not excused`,
    wanted: `when it was served, at least 2 business days before the hearing${by}, or whether notice was excused`,
    pointer: served === undefined ? '/event/served' : '/event/noticeExcused',
    provision: crimPR2025('33.47'),
  };
}

export const vary: Applies<'vary'> = (order, event) => {
  const kept = order.persons.filter(({ person }) => !event.removePersons.includes(person));
  const added = [...new Set(event.addPersons)]
    .filter((person) => !kept.some((named) => named.person === person))
    .map((person) => ({ person, servedOn: null }));
  const persons = [...kept, ...added];
  const named: Asked = {
    met: persons.length > 0,
    yes: 'The order still names somebody',
    no: 'The variation leaves nobody whom the order names: that is a discharge',
    wanted: '',
    pointer: '/event/removePersons',
    provision: poca('41(1)'),
  };
  const change: Partial<RestraintOrder> = {
    persons,
    appealable: { decision: 'variationOrDischarge', on: event.on },
    ...(event.travelRestricted !== undefined && { travelRestriction: event.travelRestricted }),
    ...(event.reporting !== undefined && reportsChanged(event.reporting)),
  };
  return guarded('E18', order, change, [...asked(event), named, ...reportsOf(order, event)], {
    next: afterVariation(event.on, true),
  });
};

/** What a variation says of reports, where it says anything. */
const reportsOf = ({ appliedOn, reliedOn }: RestraintOrder, { on, reporting }: EventOf<'vary'>): readonly Asked[] =>
  reporting === undefined ? [] : aboutReports({ on, reliedOn, reporting, applicationMade: appliedOn ?? on });

export const refuseVariation: Applies<'refuseVariation'> = (order, event) =>
  guarded('E18', order, { appealable: { decision: 'variationOrDischarge', on: event.on } }, asked(event), {
    next: afterVariation(event.on, false),
  });

export const authoriseDetention: Applies<'authoriseDetention'> = (order, { heldUnder, on }) =>
  guarded('F4', order, { detentionAuthorised: true }, [
    {
      met: (order.appliedOn ?? on) >= seriousCrimeActFrom,
      yes: 'The power is in force',
      no: 'The power to authorise detention came with section 41A, on 1 June 2015',
      wanted: '',
      pointer: '/event',
      provision: poca('41A'),
    },
    {
      met: heldUnder === undefined ? undefined : heldUnder !== 'another',
      yes: 'The property is already lawfully held, under a power that section 41A names',
      no: 'The property is not held under a power that section 41A names',
      wanted: 'how the property came to be lawfully held (s 41A)',
      pointer: '/event/heldUnder',
      provision: poca('41A'),
    },
  ]);

export const appointManagementReceiver: Applies<'appointManagementReceiver'> = (order, { byRestraintApplicant }) =>
  guarded('E20', order, { managementReceiver: true }, [
    {
      met: byRestraintApplicant,
      yes: 'On the application of whoever applied for restraint',
      no: 'Not on the application of whoever applied for restraint',
      wanted: 'whether whoever applied for restraint applied (s 48)',
      pointer: '/event/byRestraintApplicant',
      provision: poca('48'),
    },
    {
      met: !order.enforcementReceiver,
      yes: 'There is no enforcement receiver',
      no: 'An enforcement receiver is in place: the management receiver has handed over to it',
      wanted: '',
      pointer: '/event',
      provision: poca('64'),
    },
  ]);

export const appointEnforcementReceiver: Applies<'appointEnforcementReceiver'> = (order, event) =>
  guarded(
    'E21',
    order,
    { enforcementReceiver: true, managementReceiver: false },
    [
      {
        met: event.byProsecutor,
        yes: 'On the prosecutor’s application',
        no: 'Not on the prosecutor’s application',
        wanted: 'whether the prosecutor applied (s 50)',
        pointer: '/event/byProsecutor',
        provision: poca('50'),
      },
      {
        met: event.orderUnsatisfied,
        yes: 'The confiscation order is not satisfied',
        no: 'The confiscation order is satisfied',
        wanted: 'whether the confiscation order is not satisfied (s 50)',
        pointer: '/event/orderUnsatisfied',
        provision: poca('50'),
      },
      {
        met: event.subjectToAppeal === undefined ? undefined : !event.subjectToAppeal,
        yes: 'The confiscation order is not subject to appeal',
        no: 'The confiscation order is subject to appeal',
        wanted: 'whether the confiscation order is subject to appeal (s 50)',
        pointer: '/event/subjectToAppeal',
        provision: poca('50'),
      },
    ],
    { next: order.managementReceiver ? [handOver()] : [] },
  );

export const restrictLand: Applies<'restrictLand'> = (order) => guarded('F2', order, { landRestricted: true }, []);

export const withdrawLandRestriction: Applies<'withdrawLandRestriction'> = (order) =>
  guarded('F3', order, { landRestricted: false }, [
    {
      met: order.landRestricted,
      yes: 'A restriction is in the register',
      no: 'There is no restriction in the register to withdraw',
      wanted: '',
      pointer: '/event',
      provision: poca('47'),
    },
  ]);
