import { expect, it } from 'vitest';
import { considerationReasonCodes } from './index.js';

/** The sheet's own table: what must stand beside the code, the orders it is only for, where it is no answer alone, alert. */
const SHEET: Readonly<Record<string, string>> = {
  noBenefit: 'reference',
  noAssetsFound: '- not alone: confiscation (POCA 2002, s 22)',
  noFinancialInvestigatorAvailable: 'manager alert',
  belowThreshold: 'threshold',
  noRiskOfDissipation: '- only: restraint',
  offenceNotQualifying: 'predicate',
  // Reparation, by the sheet; and a compliance order, which is made only with a confiscation order (POCA 2002, s 13A)
  noConfiscationOrder: '- only: reparationOrder, complianceOrder',
  compensationForSameOffence: 'reference only: reparationOrder',
  victimCivilClaim: 'reference',
  victimUntraced: 'contactLog not alone: reparationOrder (Modern Slavery Act 2015, s 8)',
  victimWish: 'contactLog not alone: reparationOrder (Modern Slavery Act 2015, s 8)',
  defendantMayBeVictim: 'reference',
  disproportionate: '-',
  otherOrderPreferred: 'reference',
  foreignAssetsUnreachable: 'reference',
  lateIdentification: '- alert',
  courtRefused: '-',
};

it('the reason codes are those of the sheet, in its order', () => {
  expect(considerationReasonCodes.map(({ code }) => code)).toEqual(Object.keys(SHEET));
});

it.each(considerationReasonCodes)('$code: $says', ({ code, needs, onlyFor, notAlone, alert }) => {
  const row = [
    needs ?? '-',
    ...(onlyFor === undefined ? [] : [`only: ${onlyFor.join(', ')}`]),
    ...(notAlone === undefined ? [] : [`not alone: ${notAlone.orders.join(', ')} (${notAlone.provision.cite})`]),
    ...(alert === true ? ['alert'] : []),
  ];
  expect(row.join(' ')).toBe(SHEET[code]);
});
