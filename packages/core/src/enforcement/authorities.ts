import { judgment, otherAct, type Provision } from '../law/index.js';

// Enactments and judgments that only this room cites. No judgment was read in full: headnotes, press summaries, notes (V2).

const instrument = (cite: string, path: string): Provision =>
  Object.freeze({ kind: 'si', cite, url: `https://www.legislation.gov.uk/uksi/${path}/made` });

/** Judgment Debts (Rate of Interest) Order 1993. */
export const RATE_ORDER_1993 = instrument('SI 1993/564', '1993/564');
/** SI 2003/82: appeals under Part 2. */
export const APPEALS_ORDER_2003 = instrument('SI 2003/82, art 3', '2003/82');
/** SI 2024/269: commencement of the powers over cryptoassets. */
export const CRYPTOASSETS_COMMENCEMENT = instrument('SI 2024/269, reg 4', '2024/269');

/** Judgments Act 1838, s 17: interest on judgment debts. */
export const JUDGMENTS_ACT = otherAct('Judgments Act 1838', 'ukpga/Vict/1-2/110', '17');
/** Magistrates' Courts Act 1980, s 79: release from custody and reduction of detention on payment. */
export const mca1980 = (at: string): Provision => otherAct('MCA 1980', 'ukpga/1980/43', at);
/** Criminal Justice Act 2003, s 258: early release of fine defaulters. */
export const cja2003 = (at: string): Provision => otherAct('CJA 2003', 'ukpga/2003/44', at);
/** Criminal Appeal Act 1968. */
export const caa1968 = (at: string): Provision => otherAct('Criminal Appeal Act 1968', 'ukpga/1968/19', at);
/** Policing and Crime Act 2009, which inserted sections 67A to 67D. */
export const pca2009 = (at: string): Provision => otherAct('Policing and Crime Act 2009', 'ukpga/2009/26', at);

export const GIBSON = judgment(
  'R (Gibson) v Secretary of State for Justice [2018] UKSC 2',
  'https://ukscblog.com/new-judgment-r-gibson-v-secretary-of-state-for-justice-2018-uksc-2',
);
export const COLLINS = judgment(
  'Collins v DPP [2021] EWHC 634 (Admin)',
  'https://caselaw.nationalarchives.gov.uk/ewhc/admin/2021/634',
);
export const AHMAD = judgment(
  'R v Ahmad [2014] UKSC 36',
  'https://www.brettwilson.co.uk/blog/enforcing-confiscation-beyond-benefit-disproportionate-rules-supreme-court/',
);
export const PEACOCK = judgment(
  'In re Peacock [2012] UKSC 5',
  'http://www.accountingevidence.com/blog/2015/01/confiscation-after-acquired-property/',
);
export const PADDA = judgment(
  'R v Padda [2013] EWCA Crim 2330',
  'http://www.accountingevidence.com/blog/2015/01/confiscation-after-acquired-property/',
);
export const MILLS = judgment(
  'R v Mills [2018] EWCA Crim 944',
  'http://iclr.co.uk/document/2018001065/casereport_ea7a0f16-d4e4-41c1-be4c-c51bd550d71d/html',
);
