import { type Mark, msa2015, poca, type Provision, sentencingCode } from '../law/index.js';
import { WAYA } from './authorities.js';
import type { OrderKey } from './order-catalogue.js';

/** What a statute obliges the court to do about an order. */
export type DutyKind =
  | 'mustConsiderAndGiveReasonsIfNot'
  | 'reasonsIfNot'
  | 'mustProceed'
  | 'mustConsider'
  | 'mustUnlessReasons'
  | 'mustConsiderIfAncillary'
  | 'must'
  | 'orderOfOperations'
  | 'limit';

/** One duty to make, to consider, or to give reasons. */
export interface Duty {
  readonly id: string;
  readonly says: string;
  readonly kind: DutyKind;
  /** The orders it concerns; empty where it is about sentence as a whole. */
  readonly orders: readonly OrderKey[];
  readonly provision: Provision;
  readonly mark?: Mark;
}

/**
 * Every duty in statute to consider an order or to give reasons. They are narrower than the routine of the stage matrix,
 * which is policy.
 *
 * @remarks E+W. The duty of the Crime and Policing Act 2026 to further the principal objective is left to its own issue.
 */
export const duties: readonly Duty[] = [
  {
    id: 'reparation',
    says: 'If it could make a reparation order the court must consider it, even if nobody asks, and give reasons if it makes none',
    kind: 'mustConsiderAndGiveReasonsIfNot',
    orders: ['reparationOrder'],
    provision: msa2015('8'),
  },
  {
    id: 'reparationReasons',
    says: 'The duty to give reasons for making no reparation order is listed among the duties of sentence',
    kind: 'reasonsIfNot',
    orders: ['reparationOrder'],
    provision: sentencingCode('56'),
  },
  {
    id: 'compensation',
    says: 'Where compensation is open and none is ordered, the court must give reasons',
    kind: 'reasonsIfNot',
    orders: ['compensation'],
    provision: sentencingCode('55'),
  },
  {
    id: 'confiscation',
    says: 'The court must proceed if the prosecutor asks, or if it believes it appropriate',
    kind: 'mustProceed',
    orders: ['confiscation'],
    provision: poca('6'),
  },
  {
    id: 'compliance',
    says: 'On a confiscation order the court must consider a compliance order and, within it, a ban on travel abroad; again on the prosecutor’s later application',
    kind: 'mustConsider',
    orders: ['complianceOrder'],
    provision: poca('13A'),
  },
  {
    id: 'restraintReporting',
    says: 'Restraint on an investigation: the court must include a reporting requirement or give reasons',
    kind: 'mustUnlessReasons',
    orders: ['restraint'],
    provision: poca('41(7B)'),
  },
  {
    id: 'restraintTravel',
    says: 'When an ancillary order is being considered, the court must consider a ban on travel abroad',
    kind: 'mustConsiderIfAncillary',
    orders: ['restraint'],
    provision: poca('41(7D)'),
  },
  {
    id: 'surcharge',
    says: 'The court must order the surcharge',
    kind: 'must',
    orders: ['surcharge'],
    provision: sentencingCode('42'),
  },
  {
    id: 'openCourt',
    says: 'The court must state its reasons for the sentence, and its effect, in open court',
    kind: 'must',
    orders: [],
    provision: sentencingCode('52'),
  },
  {
    id: 'confiscationFirst',
    says: 'The confiscation order is taken into account before a fine or an order of section 13(3)',
    kind: 'orderOfOperations',
    orders: ['confiscation', 'fine', 'deprivation', 'costs'],
    provision: poca('13'),
  },
  {
    id: 'shortfall',
    says: 'Where means do not meet the confiscation order and the priority orders, the court must direct that the shortfall be paid from what is recovered',
    kind: 'must',
    orders: ['confiscation', 'compensation', 'reparationOrder', 'surcharge'],
    provision: poca('13(6)'),
  },
  {
    id: 'proportion',
    says: 'A confiscation order must not be disproportionate',
    kind: 'limit',
    orders: ['confiscation'],
    provision: WAYA,
    mark: 'M',
  },
];

/** The duties that concern an order. */
export const dutiesAbout = (order: OrderKey): readonly Duty[] => duties.filter(({ orders }) => orders.includes(order));
