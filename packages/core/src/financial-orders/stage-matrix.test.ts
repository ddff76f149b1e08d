import { describe, expect, it } from 'vitest';
import {
  financialOrders,
  type FinancialOrderKey as OrderKey,
  type GateStage as Stage,
  stageMatrix,
  gateStages as stages,
} from './index.js';
import { barredByPostponement, lookedAtWhereTheTestFails, movedByPostponement } from './stage-matrix.js';

/** The sheet's own letters: routine, must, possible, not open, monitored; `x|y`: x where its condition is met, otherwise y. */
const SHEET: Readonly<Record<OrderKey, string>> = {
  financialInvestigation: 'R R R P P P',
  restraint: 'R R R R R R|-',
  searchAndSeizure: 'R R P P P P',
  vehicleDetention: 'R|P R P P - -',
  cashForfeiture: 'R P P P P P',
  listedAssetForfeiture: 'R P P P P P',
  accountForfeiture: 'R P P P P P',
  cryptoassetForfeiture: 'R P P P P P',
  unexplainedWealthOrder: 'P P - - P R|P',
  civilRecovery: 'P P - - P R|P',
  revenueFunctions: 'P P - - P R|P',
  confiscation: '- R R R M|P R',
  compensation: 'R R R R M P',
  reparationOrder: 'R R R R M|R M|P',
  vehicleForfeiture: 'R P R R P -',
  immigrationVehicleForfeiture: 'R P R R P -',
  deprivation: 'R P P R P P',
  restitution: 'P P P P P -',
  preventionOrderOnConviction: '- P R R P P',
  preventionOrderOnApplication: 'P P P P P P',
  riskOrder: 'P P P R|P P P',
  seriousCrimeOrderOnConviction: 'P P R R P P',
  seriousCrimeOrderOfHighCourt: 'P P P P P P',
  financialReportingRequirement: 'P P P P P P',
  financialReportingOrder: '- - - - - m',
  directorDisqualification: '- P R R P -',
  closureOrder: 'R P - - - -',
  labourMarketOrder: 'P P - P P P',
  childCriminalExploitationOrder: 'P P P P P P',
  surcharge: '- - - - M -',
  fine: '- - - P P -',
  costs: '- - - P P -',
  complianceOrder: '- - - - M|- M|R',
  enforcement: '- - - - - R|P',
};
const LETTER = { must: 'M', routine: 'R', may: 'P', monitor: 'm', notOpen: '-' } as const;

describe('the stage matrix', () => {
  it.each(financialOrders.map(({ key }) => [key] as const))('%s is as in the sheet', (key) => {
    const row = stages.map((stage: Stage) => {
      const cell = stageMatrix.find((each) => each.order === key && each.stage === stage)?.cell;
      if (cell === undefined) return 'absent';
      return LETTER[cell.level] + (cell.when === undefined ? '' : `|${LETTER[cell.otherwise ?? cell.level]}`);
    });
    expect(row.join(' ')).toBe(SHEET[key]);
  });

  it('turns on these conditions, and no other', () => {
    const turning = stageMatrix.flatMap(({ order, stage, cell }) =>
      cell.when === undefined ? [] : [`${order}, ${stage}: ${cell.when}`],
    );
    expect(turning).toEqual([
      'restraint, postOrder: orderUnpaid',
      'vehicleDetention, preCharge: arrestedForTrafficking',
      'unexplainedWealthOrder, postOrder: endedWithoutConviction',
      'civilRecovery, postOrder: endedWithoutConviction',
      'revenueFunctions, postOrder: endedWithoutConviction',
      'confiscation, sentence: prosecutorAsks',
      'reparationOrder, sentence: confiscationOrderMade',
      'reparationOrder, postOrder: orderMadeAfterSentence',
      'riskOrder, conviction: acquitted',
      'complianceOrder, sentence: confiscationOrderMade',
      'complianceOrder, postOrder: orderMadeAfterSentence',
      'enforcement, postOrder: inDefault',
    ]);
  });

  it('says what is to be done, where the sheet does', () => {
    const how = stageMatrix.flatMap(({ order, stage, cell }) =>
      cell.how === undefined ? [] : [`${order}, ${stage}: ${cell.how}`],
    );
    expect(how).toEqual([
      'restraint, postOrder: while the order is unpaid',
      'vehicleDetention, preCharge: on arrest',
      'confiscation, charge: plan',
      'confiscation, ptph: give notice',
      'confiscation, conviction: ask',
      'confiscation, sentence: where asked',
      'confiscation, postOrder: reconsideration: POCA 2002, ss 19 to 22',
      'compensation, preCharge: schedule of loss',
      'compensation, sentence: make it, or give reasons',
      'compensation, postOrder: review',
      'reparationOrder, preCharge: evidence of harm',
      'reparationOrder, charge: choice of offence',
      'reparationOrder, sentence: consider it unasked; make it, or give reasons',
      'reparationOrder, postOrder: sentence is no bar: consider it, and give reasons if none is made',
      'vehicleForfeiture, preCharge: who owns it',
      'immigrationVehicleForfeiture, preCharge: who owns it',
      'deprivation, preCharge: seizure',
      'riskOrder, conviction: on acquittal',
      'financialReportingOrder, postOrder: orders made before 3 May 2015',
      'surcharge, sentence: order it',
      'complianceOrder, sentence: with the confiscation order: the court must consider it',
      'complianceOrder, postOrder: with the confiscation order: the court must consider it',
      'enforcement, postOrder: on default',
    ]);
  });

  it('moves what is decided with postponed confiscation, and bars what section 15(2) bars', () => {
    expect(movedByPostponement).toEqual(['confiscation', 'reparationOrder', 'complianceOrder']);
    expect(barredByPostponement.toSorted()).toEqual(['compensation', 'costs', 'deprivation', 'fine', 'surcharge']);
  });

  it('looks at Part 5 and the risk order where the two-stage test fails', () => {
    expect(lookedAtWhereTheTestFails.toSorted()).toEqual([
      'accountForfeiture',
      'cashForfeiture',
      'civilRecovery',
      'cryptoassetForfeiture',
      'listedAssetForfeiture',
      'riskOrder',
    ]);
  });

  it('names every order at every stage', () => {
    expect(stageMatrix).toHaveLength(financialOrders.length * stages.length);
  });
});
