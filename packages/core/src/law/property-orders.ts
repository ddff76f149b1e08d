import { z } from 'zod';
import type { Mark } from './dated.js';
import { otherAct, pccsa2000, poca, type Provision } from './provision.js';

/**
 * What an order, a notice or a detention does to property in a confiscation: two lists that overlap and differ.
 *
 * Ignored in benefit is section 7(4); not free property, and so not in the available amount, is section 82.
 */
export interface PropertyOrder {
  readonly key: PropertyOrderKind;
  readonly says: string;
  /** The order, notice or detention itself. */
  readonly provision: Provision;
  /** Left out of benefit: POCA 2002, s 7(4). */
  readonly ignoredInBenefit: boolean;
  /** Not free property: POCA 2002, s 82(2) or (3). */
  readonly notFree: boolean;
  /** Where section 82 deals with it. */
  readonly freePropertyProvision: Provision;
  readonly mark?: Mark;
}

type Row = Omit<PropertyOrder, 'key'>;

const row = (says: string, provision: Provision, section82: string, ignoredInBenefit = false): Row => ({
  says,
  provision,
  ignoredInBenefit,
  notFree: true,
  freePropertyProvision: poca(section82),
});
const IGNORED = true;

/** An order under Part 5 of POCA 2002 that is in force: section 82(2)(f). */
const part5 = (says: string, at: string, ignoredInBenefit = false) => row(says, poca(at), '82(2)(f)', ignoredInBenefit);

const ta2000 = (at: string) => otherAct('Terrorism Act 2000', 'ukpga/2000/11', at);
const atcsaSchedule1 = (paragraphs: string): Provision => ({
  kind: 'act',
  cite: `Anti-terrorism, Crime and Security Act 2001, Sch 1 para ${paragraphs}`,
  url: 'https://www.legislation.gov.uk/ukpga/2001/24/schedule/1',
});

const list = {
  // Orders on conviction, and orders about terrorist property
  MDA_27: row(
    'Forfeited under the Misuse of Drugs Act 1971',
    otherAct('Misuse of Drugs Act 1971', 'ukpga/1971/38', '27'),
    '82(2)(a)',
  ),
  CJNIO1994_11: row(
    'Deprivation order in Northern Ireland',
    {
      kind: 'si',
      cite: 'Criminal Justice (Northern Ireland) Order 1994, art 11',
      url: 'https://www.legislation.gov.uk/nisi/1994/2795/article/11',
    },
    '82(2)(b)',
  ),
  PCSA1995_PART2: row(
    'Forfeiture in Scotland of property used in crime',
    {
      kind: 'act',
      cite: 'Proceeds of Crime (Scotland) Act 1995, Pt 2',
      url: 'https://www.legislation.gov.uk/ukpga/1995/43/part/II',
    },
    '82(2)(c)',
  ),
  PCCSA_143: row('Deprivation order before the Sentencing Code', pccsa2000('143'), '82(2)(d)'),
  SENTENCING_CODE_PART7_CH4: row(
    'Deprivation order under the Sentencing Code',
    {
      kind: 'act',
      cite: 'Sentencing Code (Sentencing Act 2020), Pt 7 Ch 4',
      url: 'https://www.legislation.gov.uk/ukpga/2020/17/part/7/chapter/4',
    },
    '82(2)(d)',
  ),
  TA2000_23: row('Forfeiture order for a terrorist financing offence', ta2000('23'), '82(2)(e)'),
  TA2000_23A: row('Forfeiture order for another terrorism offence', ta2000('23A'), '82(2)(e)'),
  TA2000_111: row('Forfeiture order under section 111 of the Terrorism Act 2000', ta2000('111'), '82(2)(e)'),
  ATCSA_SCH1_ORDER: row(
    'Order about terrorist cash, assets, accounts or cryptoassets',
    atcsaSchedule1(
      '3(2), 6(2), 10D(1), 10G(2), 10J(3), 10S(2), 10Z2(3), 10Z7AG(1), 10Z7BB(2), 10Z7CA(3), 10Z7CE(3) or 10Z7DG(3)',
    ),
    '82(2)(ea)',
  ),

  // Civil recovery: Part 5, Chapter 2
  POCA_245A: part5('Property freezing order', '245A'),
  POCA_246: part5('Interim receiving order', '246'),
  POCA_255A: part5('Prohibitory property order', '255A'),
  POCA_256: part5('Interim administration order', '256'),
  POCA_266: part5('Recovery order', '266', IGNORED),

  // Cash: Part 5, Chapter 3
  'POCA_295(2)': part5('Order for further detention of cash', '295(2)'),
  POCA_297A: row('Cash forfeited by notice', poca('297A'), '82(3)(a)', IGNORED),
  POCA_297C: row('Cash detained under section 297C, after a forfeiture notice', poca('297C'), '82(3)(b)'),
  POCA_297D: row('Cash detained under section 297D, after a forfeiture notice', poca('297D'), '82(3)(b)'),
  'POCA_298(2)': part5('Cash forfeiture order', '298(2)', IGNORED),
  'POCA_298(4)': row('Cash detained while forfeiture proceedings last', poca('298(4)'), '82(3)(b)'),

  // Listed assets: Part 5, Chapter 3A
  'POCA_303L(1)': part5('Order for further detention of a listed asset', '303L(1)'),
  'POCA_303O(3)': part5('Forfeiture order for a listed asset', '303O(3)', IGNORED),
  'POCA_303O(9)': row('Listed asset detained while forfeiture proceedings last', poca('303O(9)'), '82(3)(b)'),
  'POCA_303Q(1)': row(
    'Forfeitable property in an agreement about an associated or joint listed asset',
    poca('303Q(1)'),
    '82(3)(c)',
    IGNORED,
  ),
  'POCA_303R(3)': part5(
    'Forfeiture order for an associated or joint listed asset, without agreement',
    '303R(3)',
    IGNORED,
  ),

  // Accounts: Part 5, Chapter 3B
  POCA_303Z3: part5('Account freezing order', '303Z3'),
  POCA_303Z9: row('Account forfeited by notice', poca('303Z9'), '82(3)(a)', IGNORED),
  'POCA_303Z14(4)': part5('Account forfeiture order', '303Z14(4)', IGNORED),

  // Cryptoassets: Part 5, Chapters 3C to 3F
  'POCA_303Z32(1)': part5('Order for further detention of cryptoassets', '303Z32(1)'),
  'POCA_303Z37(2)': part5('Crypto wallet freezing order', '303Z37(2)'),
  'POCA_303Z41(4)': part5('Forfeiture order for cryptoassets', '303Z41(4)', IGNORED),
  'POCA_303Z42(2)': row(
    'Cryptoassets detained under sections 303Z30 to 303Z32 in a case within section 303Z42(2)',
    poca('303Z42(2)'),
    '82(3)(ba)',
  ),
  'POCA_303Z44(1)': row(
    'Forfeitable property in an agreement about associated or joint cryptoassets',
    poca('303Z44(1)'),
    '82(3)(c)',
    IGNORED,
  ),
  'POCA_303Z45(3)': part5(
    'Forfeiture order for associated or joint cryptoassets, without agreement',
    '303Z45(3)',
    IGNORED,
  ),
  'POCA_303Z60(4)': part5('Forfeiture order for converted cryptoassets', '303Z60(4)', IGNORED),
  'POCA_303Z60(6)': row(
    'Converted cryptoassets detained under section 303Z57 or 303Z58 in a case within section 303Z60(6)',
    poca('303Z60(6)'),
    '82(3)(bb)',
  ),

  // Terrorist property forfeited by notice, detained or forfeitable
  ATCSA_SCH1_NOTICE: row('Terrorist cash or account forfeited by notice', atcsaSchedule1('5A or 10W'), '82(3)(d)'),
  ATCSA_SCH1_DETAINED: row('Terrorist cash or asset detained', atcsaSchedule1('5B, 5C, 9A or 10G(7)'), '82(3)(e)'),
  ATCSA_SCH1_CRYPTO_DETAINED: row(
    'Terrorist cryptoassets detained in a case within paragraph 10Z7CB(2)',
    atcsaSchedule1('10Z7AE, 10Z7AF or 10Z7AG'),
    '82(3)(ea)',
  ),
  ATCSA_SCH1_CONVERTED_DETAINED: row(
    'Converted terrorist cryptoassets detained in a case within paragraph 10Z7DG(5)',
    atcsaSchedule1('10Z7DD or 10Z7DE'),
    '82(3)(eb)',
  ),
  ATCSA_SCH1_FORFEITABLE: row(
    'Forfeitable property in an agreement about terrorist property',
    atcsaSchedule1('10I(1) or 10Z7CD(1)'),
    '82(3)(f)',
  ),

  // Restraint keeps property for the confiscation: it stays free
  RESTRAINT_41: {
    says: 'Restraint order: the property is still free property',
    provision: poca('41'),
    ignoredInBenefit: false,
    notFree: false,
    freePropertyProvision: poca('82(1)'),
  },
} as const satisfies Record<string, Row>;

export type PropertyOrderKind = keyof typeof list;

/** What stands against a property: an order, a forfeiture notice or a detention, by its provision. */
export const PropertyOrderKind = z.enum(Object.keys(list) as PropertyOrderKind[]).meta({
  description: 'Order, notice or detention that stands against property, by its provision',
  examples: ['POCA_298(2)'],
});

const byKey: ReadonlyMap<PropertyOrderKind, PropertyOrder> = new Map(
  Object.entries(list).map(([key, entry]) => [key as PropertyOrderKind, { key: key as PropertyOrderKind, ...entry }]),
);

/**
 * The orders of sections 7(4) and 82, and restraint.
 *
 * @remarks POCA 2002, ss 7(4), 82 (E+W), as they stood on 22 March 2026. On 20 March 2015 section 7(4) named sections 266
 * and 298(2) only; the rest came with later Acts.
 */
export const propertyOrders: readonly PropertyOrder[] = [...byKey.values()];

/** What one order does to property. */
export function propertyOrder(key: PropertyOrderKind): PropertyOrder {
  const found = byKey.get(key);
  if (found === undefined) throw new RangeError(`${key} is not an order about property`);
  return found;
}
