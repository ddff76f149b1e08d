import { describe, expect, it } from 'vitest';
import { recoveryTools } from '../index.js';

// Sheet, sections 9.1, 16.1 and 17: who may use each tool, and for how long. `…`: the list was not read in full.

const AFI = 'accreditedFinancialInvestigator';
const OFFICERS = [AFI, 'constable', 'hmrcOfficer', 'ncaOfficer', '…'];

const APPLICANTS: Readonly<Record<string, readonly string[]>> = {
  restraint: ['prosecutor', AFI],
  seizure: [AFI, 'constable', 'hmrcOfficer', 'ncaOfficer', 'immigrationOfficer', '…'],
  vehicleDetention: ['constable', 'immigrationOfficer'],
  cash: ['constable', 'hmrcOfficer', AFI, 'sfoOfficer', 'immigrationOfficer', '…'],
  listedAssets: ['constable', 'hmrcOfficer', AFI, 'sfoOfficer', '…'],
  accountFreezing: ['constable', 'hmrcOfficer', AFI, 'sfoOfficer', 'ncaOfficer'],
  cryptoassets: ['constable', 'hmrcOfficer', AFI, 'sfoOfficer', '…'],
  unexplainedWealth: ['enforcementAuthority'],
  civilRecovery: ['enforcementAuthority'],
  // The agency, which is an enforcement authority: the part was read from memory.
  revenueFunctions: ['ncaOfficer', 'enforcementAuthority', '…'],
  productionOrder: OFFICERS,
  orderToGrantEntry: OFFICERS,
  searchWarrant: OFFICERS,
  disclosureOrder: ['prosecutor', 'enforcementAuthority', ...OFFICERS],
  customerInformationOrder: OFFICERS,
  accountMonitoringOrder: OFFICERS,
  moratoriumExtension: OFFICERS,
};

const PERIODS: Readonly<Record<string, readonly RegExp[]>> = {
  restraint: [/varied or discharged/],
  seizure: [/^48 hours, without Saturdays, Sundays, Christmas Day, Good Friday and bank holidays$/],
  vehicleDetention: [],
  cash: [/^48 hours/, /6 months/, /2 years/, /^30 days starting with/],
  listedAssets: [/^6 hours.*42, 48/, /6 months/, /2 years/, /^30 days/],
  accountFreezing: [/2 years/, /at least 30 days, starting the day after/, /48 hours/, /^30 days/, /^30 days/],
  cryptoassets: [/^48 hours/, /6 months/, /2 years.*3/, /^30 days/],
  unexplainedWealth: [/the day in the order/, /^60 days.*63 days.*186/, /^48 hours/],
  civilRecovery: [/^20 years/, /until judgment/],
  revenueFunctions: [],
  productionOrder: [/^7 days beginning with/],
  orderToGrantEntry: [],
  searchWarrant: [/^1 month/],
  disclosureOrder: [/while the investigation runs/],
  customerInformationOrder: [/as the order says/],
  accountMonitoringOrder: [/90 days beginning with/],
  moratoriumExtension: [/^7 working days/, /^31 days starting with/, /31 days.*186/],
};

describe('the catalogue of tools', () => {
  it('has each tool of the sheet, and no other', () => {
    expect(recoveryTools.map(({ key }) => key)).toEqual(Object.keys(APPLICANTS));
    expect(Object.keys(PERIODS)).toEqual(Object.keys(APPLICANTS));
  });

  it.each(recoveryTools.map((tool) => [tool.key, tool] as const))('%s is for whom the sheet says', (key, tool) => {
    expect([...tool.applicants, ...(tool.applicantsComplete ? [] : ['…'])]).toEqual(APPLICANTS[key]);
  });

  it.each(recoveryTools.map((tool) => [tool.key, tool] as const))('%s lasts as the sheet says', (key, { periods }) => {
    const wanted = PERIODS[key] ?? [];
    expect(periods).toHaveLength(wanted.length);
    periods.forEach(({ length }, at) => expect(length).toMatch(wanted[at] ?? /^$/));
  });
});
