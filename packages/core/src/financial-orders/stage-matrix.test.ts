import { describe, expect, it } from 'vitest';
import {
  financialOrders,
  type FinancialOrderKey as OrderKey,
  type GateStage as Stage,
  stageMatrix,
  gateStages as stages,
} from './index.js';

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

  it('names every order at every stage', () => {
    expect(stageMatrix).toHaveLength(financialOrders.length * stages.length);
  });
});
