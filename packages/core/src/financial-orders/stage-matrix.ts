import type { OrderKey } from './order-catalogue.js';
import { type Stage, stages } from './stages.js';

/**
 * How far an order is to be considered at a stage. `must`: a statute obliges the court to make it, to consider it or to
 * give reasons. `routine`: Recoup's policy in every case. `may`: open, and nobody need ask. `monitor`: only what was made
 * before. `notOpen`: not at this stage.
 */
export type Level = 'must' | 'routine' | 'may' | 'monitor' | 'notOpen';

/** What a cell of the matrix turns on, where it is not always the same. */
export type CellCondition =
  | 'arrestedForTrafficking'
  | 'acquitted'
  | 'endedWithoutConviction'
  | 'prosecutorAsks'
  | 'confiscationOrderMade'
  | 'orderMadeAfterSentence'
  | 'orderUnpaid'
  | 'inDefault';

/** One order at one stage. `level` where there is no condition or it is met; otherwise `otherwise`. */
export interface Cell {
  readonly level: Level;
  readonly when?: CellCondition;
  readonly otherwise?: Level;
  /** What is to be done, where the plain words "consider and record" do not say it. */
  readonly how?: string;
}

type Row = readonly [Cell, Cell, Cell, Cell, Cell, Cell];

const routine = (how?: string): Cell => ({ level: 'routine', ...(how !== undefined && { how }) });
const must = (how: string): Cell => ({ level: 'must', how });
const R = routine();
const P: Cell = { level: 'may' };
const NO: Cell = { level: 'notOpen' };
const when = (condition: CellCondition, level: Level, otherwise: Level, how?: string): Cell => ({
  level,
  when: condition,
  otherwise,
  ...(how !== undefined && { how }),
});

const PART_5: Row = [R, P, P, P, P, P];
const OUTSIDE_CONVICTION: Row = [P, P, NO, NO, P, when('endedWithoutConviction', 'routine', 'may')];
const VEHICLE_FORFEITURE: Row = [routine('who owns it'), P, R, R, P, NO];
const MUST_WITH_THE_ORDER = 'with the confiscation order: the court must consider it';

/** Before charge, charge, plea and trial preparation, conviction, sentence, after the order. */
const matrix: Readonly<Record<OrderKey, Row>> = {
  financialInvestigation: [R, R, R, P, P, P],
  restraint: [R, R, R, R, R, when('orderUnpaid', 'routine', 'notOpen', 'while the order is unpaid')],
  searchAndSeizure: [R, R, P, P, P, P],
  vehicleDetention: [when('arrestedForTrafficking', 'routine', 'may', 'on arrest'), R, P, P, NO, NO],
  cashForfeiture: PART_5,
  listedAssetForfeiture: PART_5,
  accountForfeiture: PART_5,
  cryptoassetForfeiture: PART_5,
  unexplainedWealthOrder: OUTSIDE_CONVICTION,
  civilRecovery: OUTSIDE_CONVICTION,
  revenueFunctions: OUTSIDE_CONVICTION,
  confiscation: [
    NO,
    routine('plan'),
    routine('give notice'),
    routine('ask'),
    when('prosecutorAsks', 'must', 'may', 'where asked'),
    routine('reconsideration: POCA 2002, ss 19 to 22'),
  ],
  compensation: [
    routine('schedule of loss'),
    R,
    R,
    R,
    must('make it, or give reasons'),
    { level: 'may', how: 'review' },
  ],
  reparationOrder: [
    routine('evidence of harm'),
    routine('choice of offence'),
    R,
    R,
    when('confiscationOrderMade', 'must', 'routine', 'consider it unasked; make it, or give reasons'),
    when('orderMadeAfterSentence', 'must', 'may', 'sentence is no bar: consider it, and give reasons if none is made'),
  ],
  vehicleForfeiture: VEHICLE_FORFEITURE,
  immigrationVehicleForfeiture: VEHICLE_FORFEITURE,
  deprivation: [routine('seizure'), P, P, R, P, P],
  restitution: [P, P, P, P, P, NO],
  preventionOrderOnConviction: [NO, P, R, R, P, P],
  preventionOrderOnApplication: [P, P, P, P, P, P],
  riskOrder: [P, P, P, when('acquitted', 'routine', 'may', 'on acquittal'), P, P],
  seriousCrimeOrderOnConviction: [P, P, R, R, P, P],
  seriousCrimeOrderOfHighCourt: [P, P, P, P, P, P],
  financialReportingRequirement: [P, P, P, P, P, P],
  financialReportingOrder: [NO, NO, NO, NO, NO, { level: 'monitor', how: 'orders made before 3 May 2015' }],
  directorDisqualification: [NO, P, R, R, P, NO],
  closureOrder: [R, P, NO, NO, NO, NO],
  labourMarketOrder: [P, P, NO, P, P, P],
  childCriminalExploitationOrder: [P, P, P, P, P, P],
  surcharge: [NO, NO, NO, NO, must('order it'), NO],
  fine: [NO, NO, NO, P, P, NO],
  costs: [NO, NO, NO, P, P, NO],
  complianceOrder: [
    NO,
    NO,
    NO,
    NO,
    when('confiscationOrderMade', 'must', 'notOpen', MUST_WITH_THE_ORDER),
    when('orderMadeAfterSentence', 'must', 'routine', MUST_WITH_THE_ORDER),
  ],
  enforcement: [NO, NO, NO, NO, NO, when('inDefault', 'routine', 'may', 'on default')],
};

/** What the matrix says of one order at one stage. */
export const cellOf = (order: OrderKey, stage: Stage): Cell => matrix[order][stages.indexOf(stage)] ?? NO;

/**
 * The whole stage matrix: which order is to be considered when.
 *
 * `must` cells rest on the statutes of `duties`; `routine` cells are our policy, after action 9 of the Director of Public
 * Prosecutions' meeting on human trafficking of 4 December 2013, and no statute requires them.
 */
export const stageMatrix: readonly { readonly order: OrderKey; readonly stage: Stage; readonly cell: Cell }[] = (
  Object.keys(matrix) as OrderKey[]
).flatMap((order) => stages.map((stage) => ({ order, stage, cell: cellOf(order, stage) })));

/** Orders that a failed two-stage test makes routine at any stage: Part 5 of POCA 2002, and the risk order. */
export const lookedAtWhereTheTestFails: readonly OrderKey[] = [
  'cashForfeiture',
  'listedAssetForfeiture',
  'accountForfeiture',
  'cryptoassetForfeiture',
  'civilRecovery',
  'riskOrder',
];

/** Orders decided with or after a postponed confiscation order: at sentence they are answered by a later date. */
export const movedByPostponement: readonly OrderKey[] = ['confiscation', 'reparationOrder', 'complianceOrder'];

/** Orders that may not be made while confiscation is postponed: POCA 2002, s 15(2). */
export const barredByPostponement: readonly OrderKey[] = ['fine', 'costs', 'deprivation', 'compensation', 'surcharge'];
