import { expect, it } from 'vitest';
import { financialOrderDuties } from './index.js';

/** The sheet's single list: what kind of duty, on what authority, about which orders, how verified. */
const SHEET: Readonly<Record<string, string>> = {
  reparation: 'mustConsiderAndGiveReasonsIfNot | Modern Slavery Act 2015, s 8 | reparationOrder |',
  reparationReasons: 'reasonsIfNot | Sentencing Code (Sentencing Act 2020), s 56 | reparationOrder |',
  compensation: 'reasonsIfNot | Sentencing Code (Sentencing Act 2020), s 55 | compensation |',
  confiscation: 'mustProceed | POCA 2002, s 6 | confiscation |',
  compliance: 'mustConsider | POCA 2002, s 13A | complianceOrder |',
  restraintReporting: 'mustUnlessReasons | POCA 2002, s 41(7B) | restraint |',
  restraintTravel: 'mustConsiderIfAncillary | POCA 2002, s 41(7D) | restraint |',
  surcharge: 'must | Sentencing Code (Sentencing Act 2020), s 42 | surcharge |',
  openCourt: 'must | Sentencing Code (Sentencing Act 2020), s 52 | |',
  // The fine, and the orders of section 13(3) among these: deprivation, and costs as another order for payment
  confiscationFirst: 'orderOfOperations | POCA 2002, s 13 | confiscation fine deprivation costs |',
  // The priority orders of section 13(3A)
  shortfall: 'must | POCA 2002, s 13(6) | confiscation compensation reparationOrder surcharge |',
  proportion: 'limit | R v Waya [2012] UKSC 51 | confiscation | M',
};

it('the duties are those of the sheet, in its order', () => {
  expect(financialOrderDuties.map(({ id }) => id)).toEqual(Object.keys(SHEET));
});

it.each(financialOrderDuties)('$id: $says', ({ id, kind, provision, orders, mark }) => {
  const row = `${kind} | ${provision.cite} | ${orders.join(' ')} | ${mark ?? ''}`;
  expect(row.replace(/ +/g, ' ').trim()).toBe(SHEET[id]);
});
