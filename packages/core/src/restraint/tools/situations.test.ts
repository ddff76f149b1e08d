import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { valueOf } from '../../../../../test/support/restraint.js';
import { whichTool, WhichToolInput } from './index.js';

// Sheet, sections 16 to 18: situations as an investigator meets them, and the tools that are open, closed or turn on facts.

type Asked = Partial<z.input<typeof WhichToolInput>>;
const ask = (facts: Asked) =>
  valueOf(whichTool(WhichToolInput.parse({ on: '2026-03-02', property: 'other', ...facts })));
const standing = (tool: string, facts: Asked) => {
  const found = ask(facts).tools.find((each) => each.tool === tool);
  return [found?.standing, ...(found?.facts.map(({ pointer }) => pointer) ?? [])];
};
const suspected = { groundsToSuspectRecoverable: true };

describe('the least amount', () => {
  it.each([
    ['cash', 'cash'],
    ['listedAssets', 'listedAsset'],
    ['cryptoassets', 'cryptoassets'],
  ] as const)('of %s is £1,000', (tool, property) => {
    expect(standing(tool, { property, value: '999.99', facts: suspected })).toEqual(['closed']);
    expect(standing(tool, { property, value: '1000.00', facts: suspected })).toEqual(['open']);
  });

  it('of an account is £1,000, and a senior officer authorises', () => {
    const account = (value: string, seniorOfficerAuthorises?: boolean) =>
      standing('accountFreezing', {
        property: 'moneyInAccount',
        value,
        facts: { ...suspected, ...(seniorOfficerAuthorises !== undefined && { seniorOfficerAuthorises }) },
      });
    expect(account('999.99', true)).toEqual(['closed']);
    expect(account('1000.00', true)).toEqual(['open']);
    expect(account('1000.00', false)).toEqual(['closed']);
    expect(account('1000.00')).toEqual(['factsMissing', '/facts/seniorOfficerAuthorises']);
  });

  it('of civil recovery is £10,000; an unexplained wealth order wants more than £50,000', () => {
    const recovery = { obtainedThroughUnlawfulConduct: true, obtainedWithinTwentyYears: true, isProtected: false };
    const civil = (value: string) => standing('civilRecovery', { property: 'land', value, facts: recovery });
    expect([civil('9999.99'), civil('10000.00')]).toEqual([['closed'], ['open']]);
    const wealth = { causeToBelieveHeld: true, lawfulIncomeInsufficient: true, isPoliticallyExposed: true };
    const order = (value: string) => standing('unexplainedWealth', { property: 'land', value, facts: wealth });
    expect([order('50000.00'), order('50000.01')]).toEqual([['closed'], ['open']]);
  });
});

describe('grounds to suspect that it is recoverable, or meant for unlawful conduct', () => {
  it.each([
    ['cash', 'cash'],
    ['listedAssets', 'listedAsset'],
    ['accountFreezing', 'moneyInAccount'],
    ['cryptoassets', 'cryptoassets'],
  ] as const)('are needed for %s', (tool, property) => {
    const asked = (facts: NonNullable<Asked['facts']>) =>
      standing(tool, { property, value: '5000.00', facts: { seniorOfficerAuthorises: true, ...facts } });
    expect(asked({ groundsToSuspectRecoverable: true })).toEqual(['open']);
    expect(asked({ groundsToSuspectRecoverable: false })).toEqual(['closed']);
    expect(asked({})).toEqual(['factsMissing', '/facts/groundsToSuspectRecoverable']);
  });
});

describe('a house whose wealth nobody can explain', () => {
  const house = (facts: NonNullable<Asked['facts']>) =>
    standing('unexplainedWealth', {
      property: 'land',
      value: '900000.00',
      facts: { causeToBelieveHeld: true, ...facts },
    });

  it.each([
    ['a politically exposed person', { isPoliticallyExposed: true }],
    ['somebody suspected of serious crime', { suspectedOfSeriousCrime: true }],
  ])('of %s is open to an order', (_, facts) => {
    expect(house({ lawfulIncomeInsufficient: true, ...facts })).toEqual(['open']);
  });

  it('of anybody else is not', () => {
    const neither = { isPoliticallyExposed: false, suspectedOfSeriousCrime: false };
    expect(house({ lawfulIncomeInsufficient: true, ...neither })).toEqual(['closed']);
    expect(house({ lawfulIncomeInsufficient: true, isPoliticallyExposed: false })).toEqual([
      'factsMissing',
      '/facts/suspectedOfSeriousCrime',
    ]);
  });

  it('is not closed by lawful income alone, of which another ground is known from memory', () => {
    const exposed = { isPoliticallyExposed: true, lawfulIncomeInsufficient: false };
    expect(house(exposed)).toEqual(['factsMissing', '/facts/obtainedThroughUnlawfulConduct']);
    expect(house({ ...exposed, obtainedThroughUnlawfulConduct: true })).toEqual(['open']);
    expect(house({ ...exposed, obtainedThroughUnlawfulConduct: false })).toEqual(['closed']);
    expect(house({ isPoliticallyExposed: true, obtainedThroughUnlawfulConduct: true })).toEqual([
      'factsMissing',
      '/facts/lawfulIncomeInsufficient',
    ]);
  });
});

describe('cryptoassets', () => {
  const seizable = { seizureConditionHolds: true, mayBeLostOrDiminished: true, isExempt: false };
  const both = (on: string) => {
    const facts = { ...suspected, ...seizable };
    const asked: Asked = { on, property: 'cryptoassets', value: '40000.00', facts };
    return [standing('cryptoassets', asked), standing('seizure', asked)];
  };

  it('on a ledger are seized, of either kind, from 26 April 2024 and not the day before', () => {
    expect(both('2024-04-25')).toEqual([['closed'], ['closed']]);
    expect(both('2024-04-26')).toEqual([['open'], ['open']]);
  });

  it('do not keep a car from being seized before that day', () => {
    expect(standing('seizure', { on: '2024-04-25', property: 'vehicle', facts: seizable })).toEqual(['open']);
  });
});

describe('property abroad', () => {
  it.each([
    ['cash', 'cash'],
    ['accountFreezing', 'moneyInAccount'],
    ['seizure', 'vehicle'],
    ['vehicleDetention', 'vehicle'],
  ] as const)('is not said to be open to %s', (tool, property) => {
    const [found, ...facts] = standing(tool, { property, value: '90000.00', heldAbroad: true });
    expect(found).toBe('factsMissing');
    expect(facts).toContain('/heldAbroad');
  });

  it('is open to restraint, with a request to be made', () => {
    const facts = { conditionHolds: true, riskEvidence: true };
    expect(standing('restraint', { property: 'land', heldAbroad: true, facts })).toEqual(['open']);
  });
});

describe('the usual order of thought', () => {
  it.each([
    [{ property: 'cash' }, ['cash', 'restraint']],
    [{ property: 'moneyInAccount' }, ['accountFreezing', 'restraint', 'moratoriumExtension']],
    [{ property: 'moneyInAccount', convictionAimedAt: true }, ['restraint', 'accountFreezing', 'moratoriumExtension']],
    [{ property: 'vehicle' }, ['vehicleDetention', 'seizure', 'restraint']],
    [{ property: 'listedAsset' }, ['seizure', 'restraint', 'listedAssets']],
    [{ property: 'cryptoassets' }, ['cryptoassets', 'seizure', 'restraint']],
    [{ property: 'cryptoassets', on: '2024-04-25' }, ['restraint']],
    [{ property: 'otherGoods', convictionAimedAt: true }, ['seizure', 'restraint']],
    [{ property: 'land' }, ['restraint', 'unexplainedWealth', 'civilRecovery']],
    [{ property: 'land', convictionAimedAt: false }, ['unexplainedWealth', 'civilRecovery', 'revenueFunctions']],
    [
      { property: 'cash', convictionAimedAt: false },
      ['cash', 'unexplainedWealth', 'civilRecovery', 'revenueFunctions'],
    ],
  ] as const)('%j: %j', (facts, consider) => {
    expect(ask(facts).consider).toEqual(consider);
  });

  it('leaves out what is closed', () => {
    const facts = { conditionHolds: false };
    expect(ask({ property: 'cash', value: '999.99', facts }).consider).toEqual([]);
  });
});

describe('investigation orders', () => {
  const all = {
    underInvestigation: true,
    groundsForInvestigation: true,
    substantialValue: true,
    publicInterest: true,
    productionNotEnough: true,
    productionOrderMade: true,
    consentRefused: true,
    seniorOfficerAuthorises: true,
    diligentAndExpeditious: true,
    furtherTimeNeeded: true,
  };
  const NEEDS = {
    productionOrder: ['underInvestigation', 'groundsForInvestigation', 'substantialValue', 'publicInterest'],
    orderToGrantEntry: ['productionOrderMade'],
    searchWarrant: ['underInvestigation', 'groundsForInvestigation', 'productionNotEnough'],
    disclosureOrder: ['underInvestigation', 'groundsForInvestigation', 'substantialValue', 'publicInterest'],
    customerInformationOrder: ['groundsForInvestigation', 'substantialValue', 'publicInterest'],
    accountMonitoringOrder: ['groundsForInvestigation', 'substantialValue', 'publicInterest'],
    moratoriumExtension: ['consentRefused', 'seniorOfficerAuthorises', 'diligentAndExpeditious', 'furtherTimeNeeded'],
  } as const;

  it.each(Object.entries(NEEDS))('%s needs %j, and nothing else', (tool, needs) => {
    const investigation = 'confiscation' as const;
    expect(standing(tool, { investigation, facts: all })).toEqual(['open']);
    for (const fact of Object.keys(all)) {
      const rest = { ...all, [fact]: false };
      const isNeeded = (needs as readonly string[]).includes(fact);
      expect(standing(tool, { investigation, facts: rest })[0], fact).toBe(isNeeded ? 'closed' : 'open');
    }
  });

  it.each([
    ['confiscation', 'open'],
    ['moneyLaundering', 'open'],
    ['civilRecovery', 'open'],
    ['exploitationProceeds', 'open'],
    ['detainedCash', 'closed'],
    ['detainedProperty', 'closed'],
    ['frozenFunds', 'closed'],
    ['cryptoassets', 'closed'],
  ] as const)('a disclosure order in an investigation of %s: %s', (investigation, found) => {
    expect(standing('disclosureOrder', { investigation, facts: all })).toEqual([found]);
  });
});
