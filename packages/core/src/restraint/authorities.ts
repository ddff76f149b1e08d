import { judgment, otherAct, type Provision } from '../law/index.js';

// Enactments, judgments and guidance that only this room cites. No judgment was read in full: case notes and guidance (G),
// or memory (M). Where no page was named in our source, the address is the judgment's public one.

const paper = (kind: Provision['kind'], cite: string, url: string): Provision => Object.freeze({ kind, cite, url });
const instrument = (cite: string, path: string): Provision =>
  paper('si', cite, `https://www.legislation.gov.uk/uksi/${path}`);

/** Policing and Crime Act 2009, which inserted ss 41A, 44A, 47A to 47S and 67A to 67D, and the 20 years of s 62. */
export const pca2009 = (at: string): Provision => otherAct('Policing and Crime Act 2009', 'ukpga/2009/26', at);
/** Criminal Finances Act 2017, which inserted the listed assets, account freezing and unexplained wealth provisions. */
export const cfa2017 = (at: string): Provision => otherAct('Criminal Finances Act 2017', 'ukpga/2017/22', at);
/** Crime (International Co-operation) Act 2003. */
export const cica2003 = (at: string): Provision =>
  otherAct('Crime (International Co-operation) Act 2003', 'ukpga/2003/32', at);
/** Crime (Overseas Production Orders) Act 2019. */
export const copoa2019 = (at: string): Provision =>
  otherAct('Crime (Overseas Production Orders) Act 2019', 'ukpga/2019/5', at);
/** Contempt of Court Act 1981. */
export const contempt1981 = (at: string): Provision => otherAct('Contempt of Court Act 1981', 'ukpga/1981/49', at);

/** SI 2003/82: appeals under Part 2. Read as made. */
export const appealsOrder = (article: string): Provision => instrument(`SI 2003/82, art ${article}`, '2003/82/made');
/** SI 2015/868: the condition of the exception for legal aid payments. */
export const LEGAL_AID_EXCEPTION = instrument('SI 2015/868, reg 2', '2015/868');
/** SI 2006/1699: the minimum amount of cash. */
export const CASH_MINIMUM = instrument('SI 2006/1699', '2006/1699');
/** SI 2005/3181: requests and orders from abroad. */
export const EXTERNAL_REQUESTS = instrument('SI 2005/3181', '2005/3181');

export const R_V_B = judgment('R v B [2008] EWCA Crim 1374', 'https://www.lccsa.org.uk');
export const JENNINGS = judgment(
  'Jennings v CPS [2005] EWCA Civ 746',
  'https://www.bailii.org/ew/cases/EWCA/Civ/2005/746.html',
);
export const WINDSOR = judgment('Windsor v CPS [2011] EWCA Crim 143', 'https://www.mondaq.com');
export const STANFORD = judgment(
  'Re Stanford International Bank [2010] EWCA Civ 137',
  'https://www.bailii.org/ew/cases/EWCA/Civ/2010/137.html',
);
export const LUCKHURST = judgment(
  'R v Luckhurst [2022] UKSC 23',
  'https://essexcourt.com/supreme-court-decision-on-legal-expense-exception-to-restraint-orders/',
);
export const PETERS = judgment('Re Peters [1988] QB 871', 'https://www.cps.gov.uk/legal-guidance/proceeds-crime');
export const RE_O = judgment('Re O [1991] 2 QB 520', 'https://www.cps.gov.uk/legal-guidance/proceeds-crime');
export const GMP_V_ALI = judgment(
  'Chief Constable of Greater Manchester Police v Ali [2019] EWHC 2213 (Admin)',
  'https://caselaw.nationalarchives.gov.uk/ewhc/admin/2019/2213',
);
export const BOYLE = judgment(
  'R v Boyle Transport [2016] EWCA Crim 19',
  'https://caselaw.nationalarchives.gov.uk/ewca/crim/2016/19',
);
export const CAPEWELL = judgment(
  'Capewell v HM Revenue and Customs [2007] UKHL 2',
  'https://caselaw.nationalarchives.gov.uk/ukhl/2007/2',
);
export const EASTENDERS = judgment(
  'Barnes v Eastenders [2014] UKSC 26',
  'https://caselaw.nationalarchives.gov.uk/uksc/2014/26',
);

/** Guidance of the Crown Prosecution Service: not law. */
export const CPS_GUIDANCE = paper(
  'rules',
  'CPS guidance on proceeds of crime (not law)',
  'https://www.cps.gov.uk/legal-guidance/proceeds-crime',
);
/** Home Office circular on the changes of 26 April 2024: not law. */
export const CIRCULAR_2024 = paper(
  'rules',
  'Home Office circular 004/2024 (not law)',
  'https://www.gov.uk/government/publications/circular-0042024-cryptoasset-confiscation-order-provisions',
);
/** Trade and Cooperation Agreement between the United Kingdom and the European Union. */
export const TCA = paper(
  'rules',
  'UK-EU Trade and Cooperation Agreement, arts 656-690',
  'https://www.gov.uk/government/publications/ukeu-and-eaec-trade-and-cooperation-agreement-ts-no82021',
);
/** Considering restraint, and recording the answer, is policy: no statute requires it. */
export const CONSIDER_POLICY = paper(
  'rules',
  'Policy after action 9 of the DPP’s meeting on human trafficking, 4 December 2013 (not law)',
  'https://www.cps.gov.uk/legal-guidance/proceeds-crime',
);
