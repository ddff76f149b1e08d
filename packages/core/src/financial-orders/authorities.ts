import { judgment, otherAct, type Provision } from '../law/index.js';

// Provisions that only this room cites. Addresses are the public pages our source names.

/** A Part of the Proceeds of Crime Act 2002, as a whole. */
export const pocaPart = (part: string): Provision => ({
  kind: 'act',
  cite: `POCA 2002, Pt ${part}`,
  url: `https://www.legislation.gov.uk/ukpga/2002/29/part/${part}`,
});
/** Immigration Act 1971. */
export const ia1971 = (at: string) => otherAct('Immigration Act 1971', 'ukpga/1971/77', at);
/** Serious Crime Act 2007: serious crime prevention orders. */
export const sca2007 = (at: string) => otherAct('Serious Crime Act 2007', 'ukpga/2007/27', at);
/** Serious Organised Crime and Police Act 2005: financial reporting orders, repealed. */
export const socpa2005 = (at: string) => otherAct('Serious Organised Crime and Police Act 2005', 'ukpga/2005/15', at);
/** Prosecution of Offences Act 1985: costs. */
export const poa1985 = (at: string) => otherAct('Prosecution of Offences Act 1985', 'ukpga/1985/23', at);
/** Company Directors Disqualification Act 1986. */
export const cdda1986 = (at: string) => otherAct('Company Directors Disqualification Act 1986', 'ukpga/1986/46', at);
/** Anti-social Behaviour, Crime and Policing Act 2014: closure orders. */
export const asbcpa2014 = (at: string) =>
  otherAct('Anti-social Behaviour, Crime and Policing Act 2014', 'ukpga/2014/12', at);
/** Youth Justice and Criminal Evidence Act 1999: special measures. */
export const yjcea1999 = (at: string) => otherAct('Youth Justice and Criminal Evidence Act 1999', 'ukpga/1999/23', at);
/** Nationality and Borders Act 2022: the recovery period. */
export const naba2022 = (at: string) => otherAct('Nationality and Borders Act 2022', 'ukpga/2022/36', at);

/** Employment Rights Act 2025, Part 5: labour market enforcement. Not read. */
export const era2025Part5: Provision = {
  kind: 'act',
  cite: 'Employment Rights Act 2025, Pt 5',
  url: 'https://www.legislation.gov.uk/id?title=Employment%20Rights%20Act%202025',
};
/** Crime and Policing Act 2026, Part 4: child criminal exploitation. Not read. */
export const cpa2026Part4: Provision = {
  kind: 'act',
  cite: 'Crime and Policing Act 2026, Pt 4',
  url: 'https://www.legislation.gov.uk/ukpga/2026/20/part/4',
};
/** The surcharge: amounts from a secondary page. */
export const surchargeOrder: Provision = {
  kind: 'si',
  cite: 'Criminal Justice Act 2003 (Surcharge) Order 2012 (SI 2012/1696)',
  url: 'https://www.legislation.gov.uk/uksi/2012/1696',
};
/** The Code for Crown Prosecutors: the two stages of the test. From memory. */
export const codeForCrownProsecutors: Provision = {
  kind: 'rules',
  cite: 'Code for Crown Prosecutors',
  url: 'https://www.cps.gov.uk/publication/code-crown-prosecutors',
};
/** CPS guidance on slavery and trafficking, with the defence of section 45. From memory. */
export const cpsModernSlaveryGuidance: Provision = {
  kind: 'rules',
  cite: 'CPS guidance: Modern Slavery and Human Trafficking, with the section 45 defence',
  url: 'https://www.cps.gov.uk/prosecution-guidance/modern-slavery-and-human-trafficking-offences-and-defences-including-section-45-defence',
};
/** Statutory guidance on identifying and supporting victims. */
export const modernSlaveryStatutoryGuidance: Provision = {
  kind: 'rules',
  cite: 'Modern slavery: how to identify and support victims (statutory guidance)',
  url: 'https://www.gov.uk/government/publications/modern-slavery-how-to-identify-and-support-victims',
};

/** That a defect in postponing is fatal only where it was unfair. Not read in full. */
export const GURAJ = judgment('R v Guraj [2016] UKSC 65', 'http://www.iclr.co.uk/case-summaries/2016/wlrd/673');
/** That money given back bears on proportion. From memory. */
export const JAWAD = judgment(
  'R v Jawad [2013] EWCA Crim 644',
  'https://caselaw.nationalarchives.gov.uk/ewca/crim/2013/644',
);
/** Who proves what of section 45. From memory. */
export const MK = judgment('R v MK [2018] EWCA Crim 667', 'https://caselaw.nationalarchives.gov.uk/ewca/crim/2018/667');
/** That a referral decision is not expert evidence. From memory. */
export const BRECANI = judgment(
  'R v Brecani [2021] EWCA Crim 731',
  'https://caselaw.nationalarchives.gov.uk/ewca/crim/2021/731',
);
/** That a confiscation order must be proportionate. */
export const WAYA = judgment(
  'R v Waya [2012] UKSC 51',
  'https://caselaw.nationalarchives.gov.uk/uksc/2012/51/press-summary/1',
);
