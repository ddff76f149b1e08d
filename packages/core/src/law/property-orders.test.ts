import { expect, it } from 'vitest';
import { propertyOrder, PropertyOrderKind, propertyOrders } from './property-orders.js';

// Typed from the Act as it stood on 22 March 2026, not from the code.
const SECTION_7_4 = [
  'POCA_266',
  'POCA_297A',
  'POCA_303Z9',
  'POCA_298(2)',
  'POCA_303O(3)',
  'POCA_303R(3)',
  'POCA_303Z14(4)',
  'POCA_303Z41(4)',
  'POCA_303Z45(3)',
  'POCA_303Z60(4)',
  'POCA_303Q(1)',
  'POCA_303Z44(1)',
];

const SECTION_82: Readonly<Record<string, readonly string[]>> = {
  '82(2)(a)': ['MDA_27'],
  '82(2)(b)': ['CJNIO1994_11'],
  '82(2)(c)': ['PCSA1995_PART2'],
  '82(2)(d)': ['PCCSA_143', 'SENTENCING_CODE_PART7_CH4'],
  '82(2)(e)': ['TA2000_23', 'TA2000_23A', 'TA2000_111'],
  '82(2)(ea)': ['ATCSA_SCH1_ORDER'],
  '82(2)(f)': [
    'POCA_245A',
    'POCA_246',
    'POCA_255A',
    'POCA_256',
    'POCA_266',
    'POCA_295(2)',
    'POCA_298(2)',
    'POCA_303L(1)',
    'POCA_303O(3)',
    'POCA_303R(3)',
    'POCA_303Z3',
    'POCA_303Z14(4)',
    'POCA_303Z32(1)',
    'POCA_303Z37(2)',
    'POCA_303Z41(4)',
    'POCA_303Z45(3)',
    'POCA_303Z60(4)',
  ],
  '82(3)(a)': ['POCA_297A', 'POCA_303Z9'],
  '82(3)(b)': ['POCA_297C', 'POCA_297D', 'POCA_298(4)', 'POCA_303O(9)'],
  '82(3)(ba)': ['POCA_303Z42(2)'],
  '82(3)(bb)': ['POCA_303Z60(6)'],
  '82(3)(c)': ['POCA_303Q(1)', 'POCA_303Z44(1)'],
  '82(3)(d)': ['ATCSA_SCH1_NOTICE'],
  '82(3)(e)': ['ATCSA_SCH1_DETAINED'],
  '82(3)(ea)': ['ATCSA_SCH1_CRYPTO_DETAINED'],
  '82(3)(eb)': ['ATCSA_SCH1_CONVERTED_DETAINED'],
  '82(3)(f)': ['ATCSA_SCH1_FORFEITABLE'],
};

it('ignores in benefit exactly what section 7(4) names', () => {
  const ignored = propertyOrders.filter((order) => order.ignoredInBenefit).map(({ key }) => key);
  expect(ignored.toSorted()).toEqual(SECTION_7_4.toSorted());
});

it('takes out of free property exactly what section 82(2) and (3) name', () => {
  const notFree = propertyOrders.filter((order) => order.notFree).map(({ key }) => key);
  expect(notFree.toSorted()).toEqual(Object.values(SECTION_82).flat().toSorted());
});

it.each(Object.entries(SECTION_82))('section %s names %j', (at, keys) => {
  const found = propertyOrders.filter(
    ({ freePropertyProvision }) => freePropertyProvision.cite === `POCA 2002, s ${at}`,
  );
  expect(found.map(({ key }) => key)).toEqual(keys);
});

it('keeps the two lists apart', () => {
  expect(propertyOrder('MDA_27')).toMatchObject({ ignoredInBenefit: false, notFree: true });
  expect(propertyOrder('POCA_295(2)')).toMatchObject({ ignoredInBenefit: false, notFree: true });
  expect(propertyOrder('POCA_298(2)')).toMatchObject({ ignoredInBenefit: true, notFree: true });
  expect(propertyOrder('RESTRAINT_41')).toMatchObject({ ignoredInBenefit: false, notFree: false });
});

it('names each order of the 2002 Act by the provision in its key', () => {
  const own = propertyOrders.filter(({ key }) => key.startsWith('POCA_'));
  expect(own).toHaveLength(27);
  for (const { key, provision } of own) expect(provision.cite).toBe(`POCA 2002, s ${key.slice('POCA_'.length)}`);
});

it('has each order once, with a public text', () => {
  expect(PropertyOrderKind.options).toEqual(propertyOrders.map(({ key }) => key));
  for (const { provision } of propertyOrders) expect(provision.url).toMatch(/^https:\/\/www\.legislation\.gov\.uk\//);
});
