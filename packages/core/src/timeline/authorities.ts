import { otherAct, type Provision } from '../law/index.js';

const si = (cite: string, path: string): Provision => ({
  kind: 'si',
  cite,
  url: `https://www.legislation.gov.uk/uksi/${path}`,
});

/** SI 2003/82: appeals under Part 2 of POCA 2002. Read as made; later amendments were not checked. */
export const si2003no82 = (article: string): Provision => si(`SI 2003/82, art ${article}`, '2003/82/made');
/** SI 2024/62: from 1 April 2024 the Criminal Procedure Rules count business days. */
export const SI_2024_62 = si('SI 2024/62', '2024/62/made');
export const pca2009 = (at: string): Provision => otherAct('Policing and Crime Act 2009', 'ukpga/2009/26', at);
export const asbcpa2014 = (at: string): Provision =>
  otherAct('Anti-social Behaviour, Crime and Policing Act 2014', 'ukpga/2014/12', at);
export const copoa2019 = (at: string): Provision =>
  otherAct('Crime (Overseas Production Orders) Act 2019', 'ukpga/2019/5', at);
export const sca2007 = (at: string): Provision => otherAct('Serious Crime Act 2007', 'ukpga/2007/27', at);
export const mca1980 = (at: string): Provision => otherAct('Magistrates’ Courts Act 1980', 'ukpga/1980/43', at);
export const caa1968 = (at: string): Provision => otherAct('Criminal Appeal Act 1968', 'ukpga/1968/19', at);
export const naba2022 = (at: string): Provision => otherAct('Nationality and Borders Act 2022', 'ukpga/2022/36', at);
export const limitation1980 = (at: string): Provision => otherAct('Limitation Act 1980', 'ukpga/1980/58', at);

/** Part 5 of the Employment Rights Act 2025: guidance and a secondary source were read, not the text. */
export const ERA_2025: Provision = {
  kind: 'act',
  cite: 'Employment Rights Act 2025, Part 5',
  url: 'https://www.legislation.gov.uk/primary+secondary?title=Employment%20Rights%20Act%202025',
};

/** Guidance and schemes that are not law: cited so that nobody takes them for it. */
const guidance = (cite: string, search: string): Provision => ({
  kind: 'rules',
  cite,
  url: `https://www.gov.uk/search/all?keywords=${search}`,
});
export const NRM_GUIDANCE: Provision = {
  kind: 'rules',
  cite: 'Home Office modern slavery guidance (not law)',
  url: 'https://www.gov.uk/government/publications/modern-slavery-how-to-identify-and-support-victims',
};
export const CICS_2012 = guidance(
  'Criminal Injuries Compensation Scheme 2012',
  'criminal+injuries+compensation+scheme',
);
export const VICTIMS_CODE = guidance('Victims’ Code (guidance)', 'victims+code');
