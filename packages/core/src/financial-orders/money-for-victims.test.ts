import { expect, it } from 'vitest';
import { moneyRoutes, orderOfReceipts } from './index.js';

it('applies receipts in the order of POCA 2002, s 55: three ranks only for money through a receiver or a sale', () => {
  expect(orderOfReceipts.map(({ rank, onlyThroughReceiverOrSale }) => [rank, onlyThroughReceiverOrSale])).toEqual([
    [1, false],
    [2, true],
    [3, true],
    [4, true],
    [5, false],
    [6, false],
  ]);
});

it('needs a conviction for reparation, compensation and the proceeds of a deprived item, and for nothing else', () => {
  expect(moneyRoutes.filter(({ convictionNeeded }) => convictionNeeded).map(({ route }) => route)).toEqual([
    'Reparation order',
    'Compensation order',
    'Proceeds of a deprived item',
  ]);
  expect(moneyRoutes.filter(({ mark }) => mark === 'M').map(({ route }) => route)).toEqual([
    'Civil claim, employment tribunal, unpaid wages',
    'Criminal Injuries Compensation Scheme',
  ]);
  expect(moneyRoutes).toHaveLength(6);
});
