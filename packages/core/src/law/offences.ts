import { z } from 'zod';
import type { LocalDate } from '../dates/index.js';
import type { Mark } from './dated.js';
import { msa2015, msa2015Schedule, otherAct, poca, sca2015, type Provision } from './provision.js';

/** What a conviction for slavery or trafficking opens, and another charge for the same conduct may not. */
export type TraffickingConsequence =
  | 'reparationOrder'
  | 'slaveryAndTraffickingPreventionOrder'
  | 'criminalLifestyle'
  | 'vehicleForfeiture';

/** What is lost, kept or in doubt if only this offence is charged. For the charging decision, not for sentence. */
export interface ChargedOnly {
  readonly comparedWith: string;
  readonly lost: readonly TraffickingConsequence[];
  readonly kept?: readonly TraffickingConsequence[];
  readonly doubtful?: readonly TraffickingConsequence[];
}

/** One offence, as the catalogue holds it. Whether it is in Schedule 2 is asked of `schedule2Listing`, by date. */
export interface Offence {
  readonly key: OffenceKey;
  /** In plain words. */
  readonly title: string;
  /** The offence; for a common law offence, an enactment that names it. */
  readonly provision: Provision;
  /** First and last day of the offence in law, where our source gives them. */
  readonly inForce?: { readonly from?: LocalDate; readonly to?: LocalDate };
  /** On indictment, unless it says otherwise. `null`: not in our source. */
  readonly maximumSentence: string | null;
  /** A slavery and trafficking reparation order is available on conviction: MSA 2015, s 8. */
  readonly reparationOffence: boolean;
  /** In MSA 2015, Sch 1: a prevention order may be made on conviction. `null`: not checked. */
  readonly stpoSchedule1: boolean | null;
  /** In MSA 2015, Sch 4: the section 45 defence is not open. `null`: not checked, or earlier than the defence. */
  readonly section45Excluded: boolean | null;
  /** How it stands to slavery and trafficking: one of the offences, an earlier one, or one charged in its place. */
  readonly trafficking: 'core' | 'predecessor' | 'usedInstead' | null;
  readonly lostIfChargedOnly?: ChargedOnly;
  /** How well each group is verified, where that is less than read in the primary text. */
  readonly marks?: { readonly inForce?: Mark; readonly maximumSentence?: Mark; readonly flags?: Mark };
  /** National offence code. Never filled: no source could be verified. */
  readonly cjsCode: null;
  readonly note?: string;
}

type Row = Omit<Offence, 'key'>;
type Rest = Partial<Pick<Row, 'inForce' | 'lostIfChargedOnly' | 'marks' | 'note' | 'trafficking'>>;

const on = (iso: string) => iso as LocalDate;

/** Slavery and trafficking itself: MSA 2015, Part 1. */
const core = (title: string, at: string, maximumSentence: string, section45Excluded: boolean, rest?: Rest): Row => ({
  title,
  provision: msa2015(at),
  inForce: { from: on('2015-07-31') },
  maximumSentence,
  reparationOffence: true,
  stpoSchedule1: true,
  section45Excluded,
  trafficking: 'core',
  cjsCode: null,
  ...rest,
});

/** The offences that MSA 2015 replaced. All are in its Schedule 1. Days and maxima are from memory. */
const predecessor = (title: string, provision: Provision, from: string, to: string): Row => ({
  title,
  provision,
  inForce: { from: on(from), to: on(to) },
  maximumSentence: '14 years',
  reparationOffence: false,
  stpoSchedule1: true,
  section45Excluded: null,
  trafficking: 'predecessor',
  marks: { inForce: 'M', maximumSentence: 'M' },
  cjsCode: null,
});

/** Charged in trafficking cases beside or instead of the trafficking offence. None is in MSA 2015, s 8 or Sch 1. */
const usedInstead = (
  title: string,
  provision: Provision,
  maximumSentence: string | null,
  section45Excluded: boolean | null,
  rest?: Rest,
): Row => ({
  title,
  provision,
  maximumSentence,
  reparationOffence: false,
  stpoSchedule1: false,
  section45Excluded,
  trafficking: 'usedInstead',
  cjsCode: null,
  ...rest,
});

/** Here for Schedule 2 to POCA 2002 only. MSA 2015, Sch 1 was read as enacted for these, and Sch 4 was not checked. */
const lifestyleOnly = (title: string, provision: Provision, rest?: Rest): Row =>
  usedInstead(title, provision, null, null, { trafficking: null, ...rest });

/** An agreement, attempt or encouragement: its sentence and its place in the lists follow the offence it aims at. */
const followsAnother = (title: string, provision: Provision, rest?: Rest): Row => ({
  ...usedInstead(title, provision, 'as for the offence aimed at', null, rest),
  stpoSchedule1: null,
});

const MEMORY = { marks: { maximumSentence: 'M' } } as const;
const ALL_MEMORY = { marks: { maximumSentence: 'M', flags: 'M' } } as const;

const soa2003 = (at: string) => otherAct('Sexual Offences Act 2003', 'ukpga/2003/42', at);
const soa1956 = (at: string) => otherAct('Sexual Offences Act 1956', 'ukpga/Eliz2/4-5/69', at);
const ia1971 = (at: string) => otherAct('Immigration Act 1971', 'ukpga/1971/77', at);
const mda1971 = (at: string) => otherAct('Misuse of Drugs Act 1971', 'ukpga/1971/38', at);
const oapa1861 = (at: string) => otherAct('Offences against the Person Act 1861', 'ukpga/Vict/24-25/100', at);
const theft1968 = (at: string) => otherAct('Theft Act 1968', 'ukpga/1968/60', at);
const cema1979 = (at: string) => otherAct('Customs and Excise Management Act 1979', 'ukpga/1979/2', at);
const cjica1990 = (at: string) =>
  otherAct('Criminal Justice (International Co-operation) Act 1990', 'ukpga/1990/5', at);
const psa2016 = (at: string) => otherAct('Psychoactive Substances Act 2016', 'ukpga/2016/2', at);
const fca1981 = (at: string) => otherAct('Forgery and Counterfeiting Act 1981', 'ukpga/1981/45', at);
const cdpa1988 = (at: string) => otherAct('Copyright, Designs and Patents Act 1988', 'ukpga/1988/48', at);
const sca2007 = (at: string) => otherAct('Serious Crime Act 2007', 'ukpga/2007/27', at);
const cpa2026Part4 = (chapter: string): Provision => ({
  kind: 'act',
  cite: `Crime and Policing Act 2026, Pt 4 Ch ${chapter}`,
  url: `https://www.legislation.gov.uk/ukpga/2026/20/part/4/chapter/${chapter}`,
});
/** A common law offence has no section; this Schedule names it among those the section 45 defence does not meet. */
const namedInMsaSchedule4 = msa2015Schedule('4');

const MSA_1_AND_2 = 'Modern Slavery Act 2015, ss 1 and 2';
const CHARGED_ONLY: Readonly<Record<'MSA_4' | 'SOA1956_33A' | 'SOA2003_53' | 'IA1971_25' | 'POCA_329', ChargedOnly>> = {
  MSA_4: {
    comparedWith: MSA_1_AND_2,
    lost: ['criminalLifestyle'],
    kept: ['reparationOrder', 'slaveryAndTraffickingPreventionOrder'],
  },
  SOA1956_33A: {
    comparedWith: MSA_1_AND_2,
    lost: ['reparationOrder', 'slaveryAndTraffickingPreventionOrder', 'criminalLifestyle', 'vehicleForfeiture'],
  },
  SOA2003_53: {
    comparedWith: MSA_1_AND_2,
    lost: ['reparationOrder', 'slaveryAndTraffickingPreventionOrder', 'vehicleForfeiture'],
    kept: ['criminalLifestyle'],
  },
  IA1971_25: {
    comparedWith: MSA_1_AND_2,
    lost: ['reparationOrder', 'slaveryAndTraffickingPreventionOrder'],
    kept: ['criminalLifestyle', 'vehicleForfeiture'],
  },
  POCA_329: {
    comparedWith: MSA_1_AND_2,
    lost: ['criminalLifestyle', 'reparationOrder', 'slaveryAndTraffickingPreventionOrder'],
  },
};

const catalogue = {
  // Slavery and trafficking
  MSA_1: core('Slavery, servitude, forced or compulsory labour', '1', 'life', true),
  MSA_2: core('Human trafficking', '2', 'life', true),
  MSA_4: core(
    'An offence committed with intent to commit human trafficking',
    '4',
    '10 years; life if committed by kidnapping or false imprisonment',
    false,
    { lostIfChargedOnly: CHARGED_ONLY.MSA_4 },
  ),
  MSA_30: {
    ...usedInstead('Breach of a slavery and trafficking prevention or risk order', msa2015('30'), '5 years', false),
    inForce: { from: on('2015-07-31') },
    trafficking: null,
  },

  // Before the Modern Slavery Act
  NIAA2002_145: predecessor(
    'Traffic in prostitution',
    otherAct('Nationality, Immigration and Asylum Act 2002', 'ukpga/2002/41', '145'),
    '2003-02-10',
    '2004-04-30',
  ),
  SOA2003_57: predecessor('Trafficking into the UK for sexual exploitation', soa2003('57'), '2004-05-01', '2013-04-05'),
  SOA2003_58: predecessor(
    'Trafficking within the UK for sexual exploitation',
    soa2003('58'),
    '2004-05-01',
    '2013-04-05',
  ),
  SOA2003_59: predecessor(
    'Trafficking out of the UK for sexual exploitation',
    soa2003('59'),
    '2004-05-01',
    '2013-04-05',
  ),
  SOA2003_59A: predecessor('Trafficking for sexual exploitation', soa2003('59A'), '2013-04-06', '2015-07-30'),
  AITCA2004_4: predecessor(
    'Trafficking for other exploitation',
    otherAct('Asylum and Immigration (Treatment of Claimants, etc.) Act 2004', 'ukpga/2004/19', '4'),
    '2004-12-01',
    '2015-07-30',
  ),
  CJA2009_71: predecessor(
    'Slavery, servitude and forced or compulsory labour (2009 Act)',
    otherAct('Coroners and Justice Act 2009', 'ukpga/2009/25', '71'),
    '2010-04-06',
    '2015-07-30',
  ),

  // Immigration
  IA1971_24: lifestyleOnly('Illegal entry and similar offences', ia1971('24')),
  IA1971_25: usedInstead(
    'Assisting unlawful immigration',
    ia1971('25'),
    'life for offences from 28 June 2022; 14 years before',
    true,
    { lostIfChargedOnly: CHARGED_ONLY.IA1971_25 },
  ),
  IA1971_25A: usedInstead(
    'Helping an asylum-seeker to enter',
    ia1971('25A'),
    'life for offences from 28 June 2022',
    false,
    { ...MEMORY, note: 'The element of gain was removed. The maximum before 28 June 2022 is not in our source.' },
  ),
  IA1971_25B: usedInstead('Assisting entry in breach of a deportation or exclusion order', ia1971('25B'), null, false, {
    inForce: { to: on('2020-12-30') },
    note: 'Omitted on 31 December 2020 and kept alive for certain exclusion orders: SI 2020/1309, reg 5(4), (7).',
  }),

  // Sexual offences
  SOA2003_1: usedInstead('Rape', soa2003('1'), 'life', true, MEMORY),
  SOA2003_2: usedInstead('Assault by penetration', soa2003('2'), 'life', true, MEMORY),
  SOA2003_3: usedInstead('Sexual assault', soa2003('3'), '10 years', true, MEMORY),
  SOA2003_4: usedInstead(
    'Causing sexual activity without consent',
    soa2003('4'),
    'life where there is penetration; otherwise 10 years',
    true,
    MEMORY,
  ),
  SOA2003_14: usedInstead('Arranging or facilitating a child sex offence', soa2003('14'), '14 years', true),
  SOA2003_47: lifestyleOnly('Paying for the sexual services of a child', soa2003('47')),
  SOA2003_48: usedInstead(
    'Causing or inciting the sexual exploitation of a child',
    soa2003('48'),
    '14 years',
    true,
    MEMORY,
  ),
  SOA2003_49: usedInstead(
    'Controlling a child in relation to sexual exploitation',
    soa2003('49'),
    '14 years',
    true,
    MEMORY,
  ),
  SOA2003_50: usedInstead(
    'Arranging or facilitating the sexual exploitation of a child',
    soa2003('50'),
    '14 years',
    true,
    MEMORY,
  ),
  SOA2003_52: usedInstead('Causing or inciting prostitution for gain', soa2003('52'), '7 years', false, MEMORY),
  SOA2003_53: usedInstead('Controlling prostitution for gain', soa2003('53'), '7 years', false, {
    ...MEMORY,
    lostIfChargedOnly: CHARGED_ONLY.SOA2003_53,
  }),
  SOA2003_53A: usedInstead(
    'Paying for the sexual services of a prostitute subjected to force',
    soa2003('53A'),
    'fine',
    false,
    ALL_MEMORY,
  ),
  SOA1956_33: usedInstead('Keeping a brothel', soa1956('33'), 'summary only: 6 months at most', false, MEMORY),
  SOA1956_33A: usedInstead('Keeping a brothel used for prostitution', soa1956('33A'), '7 years', false, {
    lostIfChargedOnly: CHARGED_ONLY.SOA1956_33A,
  }),
  SOA1956_34: usedInstead(
    'Letting premises for use as a brothel',
    soa1956('34'),
    'summary only: 6 months at most',
    false,
    MEMORY,
  ),

  // Violence and liberty
  KIDNAPPING: usedInstead('Kidnapping (common law)', namedInMsaSchedule4, 'life', true, MEMORY),
  FALSE_IMPRISONMENT: usedInstead('False imprisonment (common law)', namedInMsaSchedule4, 'life', true, MEMORY),
  OAPA_16: usedInstead('Threats to kill', oapa1861('16'), '10 years', true, MEMORY),
  OAPA_18: usedInstead('Wounding or causing grievous bodily harm with intent', oapa1861('18'), 'life', true, MEMORY),
  OAPA_20: usedInstead('Wounding or inflicting grievous bodily harm', oapa1861('20'), '5 years', true, MEMORY),
  OAPA_47: usedInstead('Assault occasioning actual bodily harm', oapa1861('47'), '5 years', false, {
    ...MEMORY,
    note: 'The racially aggravated form is excluded from the section 45 defence.',
  }),
  THEFT_21: usedInstead('Blackmail', theft1968('21'), '14 years', true, MEMORY),
  THEFT_8: usedInstead('Robbery', theft1968('8'), 'life', true, MEMORY),
  PERVERTING_JUSTICE: usedInstead(
    'Perverting the course of justice (common law)',
    namedInMsaSchedule4,
    'life',
    true,
    MEMORY,
  ),

  // Dishonesty
  THEFT_1: usedInstead('Theft', theft1968('1'), '7 years', false, MEMORY),
  FRAUD_1: usedInstead('Fraud', otherAct('Fraud Act 2006', 'ukpga/2006/35', '1'), '10 years', false, MEMORY),
  CONSPIRACY_TO_DEFRAUD: lifestyleOnly(
    'Conspiracy to defraud (common law)',
    otherAct('Criminal Justice Act 1987', 'ukpga/1987/38', '12'),
    { note: 'The provision is the one that deals with charging it: cited from memory.' },
  ),
  IDA2010_4: usedInstead(
    'Possession of false identity documents with improper intention',
    otherAct('Identity Documents Act 2010', 'ukpga/2010/40', '4'),
    '10 years',
    false,
    MEMORY,
  ),

  // Drugs
  'MDA_4(2)': usedInstead('Production of a controlled drug', mda1971('4(2)'), '14 years (class B)', false, MEMORY),
  'MDA_4(3)': usedInstead(
    'Supply of a controlled drug',
    mda1971('4(3)'),
    'life (class A); 14 years (classes B and C)',
    false,
    MEMORY,
  ),
  'MDA_5(3)': usedInstead(
    'Possession of a controlled drug with intent to supply',
    mda1971('5(3)'),
    'life (class A); 14 years (classes B and C)',
    false,
    MEMORY,
  ),
  MDA_6: usedInstead('Cultivation of cannabis', mda1971('6'), '14 years', false, {
    ...MEMORY,
    lostIfChargedOnly: { comparedWith: 'Misuse of Drugs Act 1971, s 4(2)', lost: ['criminalLifestyle'] },
  }),
  MDA_8: usedInstead('Occupier permitting drug activity on premises', mda1971('8'), '14 years', false, MEMORY),
  MDA_20: lifestyleOnly('Assisting or inducing a drugs offence abroad', mda1971('20')),
  CEMA_50: lifestyleOnly('Improper importation of goods', cema1979('50')),
  CEMA_68: lifestyleOnly('Exportation of prohibited or restricted goods', cema1979('68(2)')),
  CEMA_170: lifestyleOnly('Fraudulent evasion of a prohibition or restriction', cema1979('170')),
  CJICA_12: lifestyleOnly('Manufacture or supply of a scheduled precursor substance', cjica1990('12')),
  CJICA_19: lifestyleOnly('Using a ship for illicit traffic in controlled drugs', cjica1990('19')),
  PSA_4: lifestyleOnly('Producing a psychoactive substance', psa2016('4')),
  PSA_5: lifestyleOnly('Supplying, or offering to supply, a psychoactive substance', psa2016('5')),
  PSA_7: lifestyleOnly('Possession of a psychoactive substance with intent to supply', psa2016('7')),
  PSA_8: lifestyleOnly('Importing or exporting a psychoactive substance', psa2016('8')),

  // Laundering
  POCA_327: usedInstead('Concealing etc criminal property', poca('327'), '14 years', false),
  POCA_328: usedInstead('Arrangements about criminal property', poca('328'), '14 years', false),
  POCA_329: usedInstead('Acquisition, use and possession of criminal property', poca('329'), '14 years', false, {
    lostIfChargedOnly: CHARGED_ONLY.POCA_329,
  }),

  // Labour
  GLA_12: usedInstead(
    'Acting as a gangmaster without a licence; false licence documents',
    otherAct('Gangmasters (Licensing) Act 2004', 'ukpga/2004/11', '12'),
    '10 years',
    false,
    MEMORY,
  ),
  IANA2006_21: usedInstead(
    'Employing a person who may not work',
    otherAct('Immigration, Asylum and Nationality Act 2006', 'ukpga/2006/13', '21'),
    '5 years',
    false,
    ALL_MEMORY,
  ),
  NMWA1998_31: usedInstead(
    'Minimum wage offences',
    otherAct('National Minimum Wage Act 1998', 'ukpga/1998/39', '31'),
    'fine',
    false,
    ALL_MEMORY,
  ),

  // Other offences in Schedule 2
  TA2000_56: lifestyleOnly('Directing a terrorist organisation', otherAct('Terrorism Act 2000', 'ukpga/2000/11', '56')),
  'FIREARMS_3(1)': lifestyleOnly(
    'Dealing in firearms or ammunition by way of trade',
    otherAct('Firearms Act 1968', 'ukpga/1968/27', '3(1)'),
  ),
  FCA_14: lifestyleOnly('Making counterfeit notes or coins', fca1981('14')),
  FCA_15: lifestyleOnly('Passing counterfeit notes or coins', fca1981('15')),
  FCA_16: lifestyleOnly('Having counterfeit notes or coins', fca1981('16')),
  FCA_17: lifestyleOnly('Materials or equipment for counterfeiting', fca1981('17')),
  'CDPA_107(1)': lifestyleOnly('Making or dealing in an article that infringes copyright', cdpa1988('107(1)')),
  'CDPA_107(2)': lifestyleOnly('Making or possessing the means of copying a copyright work', cdpa1988('107(2)')),
  'CDPA_198(1)': lifestyleOnly('Making or dealing in an illicit recording', cdpa1988('198(1)')),
  CDPA_297A: lifestyleOnly('Making or dealing in unauthorised decoders', cdpa1988('297A')),
  TMA_92: lifestyleOnly(
    'Unauthorised use of a trade mark (subsections (1) to (3))',
    otherAct('Trade Marks Act 1994', 'ukpga/1994/26', '92'),
  ),
  BSAIA_52: lifestyleOnly(
    'Articles for use in serious crime',
    otherAct('Border Security, Asylum and Immigration Act 2025', 'ukpga/2025/31', '52'),
    { note: 'The Act was passed on 2 December 2025; the day this section starts is not verified.' },
  ),

  // Groups, agreements, attempts
  SCA2015_45: lifestyleOnly('Participating in the activities of an organised crime group', sca2015('45')),
  CLA1977_1: followsAnother('Conspiracy', otherAct('Criminal Law Act 1977', 'ukpga/1977/45', '1'), {
    lostIfChargedOnly: { comparedWith: MSA_1_AND_2, lost: [], doubtful: ['reparationOrder'] },
  }),
  CAA1981_1: followsAnother('Attempt', otherAct('Criminal Attempts Act 1981', 'ukpga/1981/47', '1')),
  SCA2007_44: followsAnother('Intentionally encouraging or assisting an offence', sca2007('44')),
  SCA2007_45: followsAnother('Encouraging or assisting an offence believing it will be committed', sca2007('45')),
  SCA2007_46: followsAnother(
    'Encouraging or assisting offences believing one or more will be committed',
    sca2007('46'),
  ),

  // Crime and Policing Act 2026: the text of the Act was not read
  CHILD_CRIMINAL_EXPLOITATION: {
    ...usedInstead('Child criminal exploitation by an adult', cpa2026Part4('1'), '10 years', null),
    stpoSchedule1: null,
    marks: { maximumSentence: 'G', flags: 'G' },
  },
  CUCKOOING: {
    ...usedInstead("Control of another's home for criminal purposes", cpa2026Part4('2'), '5 years', null),
    stpoSchedule1: null,
    marks: { maximumSentence: 'G', flags: 'G' },
  },

  OTHER: {
    ...lifestyleOnly('Another offence, not in this catalogue', poca('6(2)')),
    stpoSchedule1: null,
    note: 'Every reparation offence is in the catalogue. For anything else about it, name the offence.',
  },
} as const satisfies Record<string, Row>;

export type OffenceKey = keyof typeof catalogue;

/** The offences Recoup knows by name, and `OTHER` for any other. */
export const OffenceKey = z.enum(Object.keys(catalogue) as OffenceKey[]).meta({
  description: 'Offence, by Act and section; OTHER for an offence not in the catalogue',
  examples: ['MSA_2'],
});

const rows: ReadonlyMap<OffenceKey, Offence> = new Map(
  Object.entries(catalogue).map(([key, row]) => [key as OffenceKey, { key: key as OffenceKey, ...row }]),
);

/** The whole catalogue, in reading order. */
export const offences: readonly Offence[] = [...rows.values()];

/** One offence of the catalogue. */
export function offence(key: OffenceKey): Offence {
  const row = rows.get(key);
  if (row === undefined) throw new RangeError(`${key} is not in the catalogue of offences`);
  return row;
}

/** Agreements, attempts and encouragement charged by their own statute: what they aim at is not in the key. */
export const isAimedAtAnother = (key: OffenceKey): boolean => AIMED_AT_ANOTHER.has(key);
const AIMED_AT_ANOTHER: ReadonlySet<OffenceKey> = new Set([
  'CLA1977_1',
  'CAA1981_1',
  'SCA2007_44',
  'SCA2007_45',
  'SCA2007_46',
]);
