import type { LocalDate } from '../dates/index.js';
import { type DatedRule, judgment, poca, sca2015, si2003no333 } from '../law/index.js';
import type { Reason } from '../reasons/index.js';

const notBinding: Reason = {
  says: 'Others hold or may hold an interest: the value of the defendant’s is found all the same, and does not bind them',
  provision: judgment(
    'R v Hilton [2020] UKSC 29',
    'https://caselaw.nationalarchives.gov.uk/uksc/2020/29/press-summary',
  ),
  mark: 'V2',
};

const before2015: Reason = {
  says: 'Others hold or may hold an interest; the court has no power yet to determine its extent with effect against them',
  provision: poca('79(3)'),
  because: [notBinding],
};

const from2015: Reason = {
  says: 'Others hold or may hold an interest: the court may determine its extent, once anyone who may hold one has had a reasonable chance to be heard',
  provision: poca('10A(1)'),
  because: [notBinding],
};

/** The court's power to determine the extent of an interest came for orders made on or after 1 June 2015. */
export const interestsOfOthers: DatedRule<Reason> = {
  name: 'Determining the extent of an interest',
  extent: ['E+W'],
  pickedBy: 'orderMade',
  history: [
    { from: '2003-03-24' as LocalDate, value: before2015, source: si2003no333('3(1)') },
    { from: '2015-06-01' as LocalDate, value: from2015, source: sca2015('1') },
  ],
};
