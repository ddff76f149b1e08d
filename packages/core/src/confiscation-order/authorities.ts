import { judgment } from '../law/index.js';

// Judgments that rules in this room follow. None was read in full: headnotes, press summaries and notes (mark V2).
// Each address is the page relied on, or the judgment itself where no page is named in our source.

export const WAYA = judgment(
  'R v Waya [2012] UKSC 51',
  'https://caselaw.nationalarchives.gov.uk/uksc/2012/51/press-summary/1',
);
export const HARVEY = judgment('R v Harvey [2015] UKSC 73', 'http://www.iclr.co.uk/case-summaries/2015/wlrd/539');
export const ANDREWES = judgment('R v Andrewes [2022] UKSC 24', 'https://caselaw.nationalarchives.gov.uk/uksc/2022/24');
export const AHMAD = judgment(
  'R v Ahmad [2014] UKSC 36',
  'https://www.brettwilson.co.uk/blog/enforcing-confiscation-beyond-benefit-disproportionate-rules-supreme-court/',
);
export const JAWAD = judgment(
  'R v Jawad [2013] EWCA Crim 644',
  'https://caselaw.nationalarchives.gov.uk/ewca/crim/2013/644',
);
export const DAVENPORT = judgment('R v Davenport [2015] EWCA Crim 1731', 'https://www.3tg.co.uk/davenport-v-r/');
export const JOHNSON = judgment('R v Johnson [2016] EWCA Crim 10', 'https://inquesta.co.uk/?p=3543');
export const MCCOOL = judgment('R v McCool [2018] UKSC 23', 'http://www.bailii.org/uk/cases/UKSC/2018/23.html');
export const LAZARUS = judgment(
  'R v Lazarus [2004] EWCA Crim 2297',
  'http://www.bailii.org/ew/cases/EWCA/Crim/2004/2297.html',
);
export const MILLS = judgment(
  'R v Mills [2018] EWCA Crim 944',
  'http://iclr.co.uk/document/2018001065/casereport_ea7a0f16-d4e4-41c1-be4c-c51bd550d71d/html',
);
