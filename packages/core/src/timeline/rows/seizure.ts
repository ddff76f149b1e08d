import { crimPR2025, poca } from '../../law/index.js';
import { pca2009 } from '../authorities.js';
import type { DeadlineRow } from '../row.js';

const row = { lane: 'restraint', nature: 'act', severity: 'none', extendable: null, consequence: null } as const;

/** Part B: seizure to prevent dissipation (POCA 2002, ss 47A to 47S). */
export const seizureRows: readonly DeadlineRow[] = [
  {
    ...row,
    id: 'B1',
    what: 'Release the seized property, unless its detention is authorised',
    who: 'the officer',
    trigger: ['propertySeized'],
    period: { count: 'hours', hours: 48 },
    met: ['propertyReleased', 'detentionExtended', 'restraintOrderMade'],
    ended: ['restraintRefused'],
    suspended: {
      by: ['restraintApplied'],
      until: ['restraintOrderMade', 'restraintRefused', 'variationRefused', 'restraintVaried'],
    },
    extendable: { by: 'a pending application for restraint or variation (ss 47K, 47L), or magistrates (s 47M)' },
    consequence: 'the property must be released',
    authority: [poca('47J'), pca2009('55')],
    severity: 'red',
  },
  {
    ...row,
    id: 'B2',
    what: 'Report to the appointed person',
    who: 'the officer',
    trigger: ['searchedWithoutApproval'],
    period: { count: 'reasonableTime', question: 'Was the report made as soon as practicable?' },
    met: ['reportedToAppointedPerson'],
    consequence: 'a report on the breach',
    authority: [poca('47H'), pca2009('55')],
  },
  {
    ...row,
    id: 'B3',
    what: 'Detention ordered by magistrates ends',
    who: 'the officer',
    trigger: ['detentionExtended'],
    which: 'latest',
    period: {
      count: 'fixedDay',
      wanted: 'the day the order states, or null where it is indefinite',
      mayBeOpenEnded: true,
    },
    nature: 'lapse',
    ended: ['propertyReleased', 'restraintOrderMade'],
    extendable: { by: 'the court' },
    consequence: 'the property must be released',
    authority: [poca('47M'), crimPR2025('33.27')],
  },
  {
    ...row,
    id: 'B4',
    what: 'Appeal about the detention of seized property',
    who: 'the party affected',
    trigger: ['detentionDecided'],
    period: { count: 'businessDaysAfter', days: 15 },
    nature: 'window',
    met: ['detentionAppealed'],
    extendable: { by: 'the court' },
    consequence: 'no appeal',
    authority: [crimPR2025('33.29'), poca('47O')],
    ofRules: true,
  },
  {
    ...row,
    id: 'B5',
    what: 'Property held when restraint is discharged or refused may be kept while an appeal is possible',
    who: 'the officer',
    trigger: ['restraintRefused', 'restraintDischarged'],
    period: { count: 'effect' },
    consequence: 'release when there is no further possibility of appeal',
    authority: [poca('44A'), poca('47P')],
  },
];
