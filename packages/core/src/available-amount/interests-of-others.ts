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

const determined2015: Reason = {
  says: 'The court has determined the extent of the interest; that is conclusive in realising the property, but not on appeal, nor for a person who had no reasonable chance to be heard and did not appeal',
  provision: poca('10A(3)'),
};

interface OfOthers {
  /** What is said before the court has determined the extent, and once it has. */
  readonly open: Reason;
  readonly determined: Reason;
}

/** The court's power to determine the extent of an interest came for orders made on or after 1 June 2015. */
export const interestsOfOthers: DatedRule<OfOthers> = {
  name: 'Determining the extent of an interest',
  extent: ['E+W'],
  pickedBy: 'orderMade',
  history: [
    {
      from: '2003-03-24' as LocalDate,
      value: { open: before2015, determined: before2015 },
      source: si2003no333('3(1)'),
    },
    { from: '2015-06-01' as LocalDate, value: { open: from2015, determined: determined2015 }, source: sca2015('1') },
  ],
};
