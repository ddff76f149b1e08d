import * as before from './before-an-order.js';
import * as ending from './ending.js';
import type { RestraintEventKind } from './events.js';
import { grant } from './grant.js';
import * as inForce from './in-force.js';
import * as proceedings from './proceedings.js';
import type { Applies } from './step.js';

/** What each kind of event does to an order, once the table allows it from the state. */
export const applications: { readonly [K in RestraintEventKind]: Applies<K> } = {
  considerRestraint: before.considerRestraint,
  decideNot: before.decideNot,
  newInformation: before.newInformation,
  prepare: before.prepare,
  authorise: before.authorise,
  issue: before.issue,
  refuse: before.refuse,
  grant,
  serve: inForce.serve,
  restrictLand: inForce.restrictLand,
  authoriseDetention: inForce.authoriseDetention,
  appointManagementReceiver: inForce.appointManagementReceiver,
  report: inForce.report,
  vary: inForce.vary,
  refuseVariation: inForce.refuseVariation,
  proceedingsStart: proceedings.proceedingsStart,
  reasonableTimePassed: proceedings.reasonableTimePassed,
  convicted: proceedings.convicted,
  sentenced: proceedings.sentenced,
  confiscationOrderMade: proceedings.confiscationOrderMade,
  appointEnforcementReceiver: inForce.appointEnforcementReceiver,
  convictionQuashed: proceedings.convictionQuashed,
  proceedingsConcluded: proceedings.proceedingsConcluded,
  orderSatisfied: proceedings.orderSatisfied,
  orderDischarged: proceedings.orderDischarged,
  orderQuashedNoAppeal: proceedings.orderQuashedNoAppeal,
  applicationConcluded: proceedings.applicationConcluded,
  notMadeInReasonableTime: proceedings.notMadeInReasonableTime,
  appeal: ending.appeal,
  discharge: ending.discharge,
  appealDetermined: ending.appealDetermined,
  withdrawLandRestriction: inForce.withdrawLandRestriction,
};
