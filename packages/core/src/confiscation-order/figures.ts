import type { LocalDate } from '../dates/index.js';
import {
  type DatedFigure,
  type Mark,
  pccsa2000,
  poca,
  type Provision,
  sca2015,
  si2003no333,
  si2015no820,
  si2016no243,
} from '../law/index.js';
import { Money } from '../money/index.js';
import type { Term } from './term.js';

const on = (iso: string) => iso as LocalDate;

/** Figures and lists of Part 2 as enacted run from the day it came into force. */
const PART_2 = on('2003-03-24');
/** The changes of the Serious Crime Act 2015, without transitional provision but for compliance orders. */
const SERIOUS_CRIME_ACT = on('2015-06-01');

/** A day from which a rule applies, and the instrument that says so. */
export interface Commencement {
  readonly from: LocalDate;
  readonly source: Provision;
}

/** An offence is within Part 2 only if it was committed on or after this day. */
export const part2Commencement: Commencement = { from: PART_2, source: si2003no333('3(1)') };

/** Compliance orders: only for a confiscation order made on or after this day. */
export const complianceOrderCommencement: Commencement = { from: SERIOUS_CRIME_ACT, source: sca2015('86(1)') };

/** Longest period that may first be allowed for payment, counted from the day of the order. */
export const initialTimeToPay: DatedFigure<number> = {
  name: 'Time to pay',
  unit: 'months',
  extent: ['E+W'],
  pickedBy: 'orderMade',
  history: [
    { from: PART_2, value: 6, source: poca('11') },
    { from: SERIOUS_CRIME_ACT, value: 3, source: sca2015('5') },
  ],
};

/** Longest period for payment after extension, counted from the day of the order and not from the first period. */
export const extendedTimeToPay: DatedFigure<number> = {
  name: 'Extended time to pay',
  unit: 'months',
  extent: ['E+W'],
  pickedBy: 'orderMade',
  history: [
    { from: PART_2, value: 12, source: poca('11') },
    { from: SERIOUS_CRIME_ACT, value: 6, source: sca2015('5') },
  ],
};

/** One line of the table of default terms: more than the line above, and not more than this. */
export interface DefaultTermBand {
  /** Highest amount of the band, included in it; `null`: there is none. */
  readonly notMoreThan: Money | null;
  readonly maximum: Term;
}

const upTo = (pounds: string, maximum: Term): DefaultTermBand => ({ notMoreThan: Money.gbp(pounds), maximum });
const above = (maximum: Term): DefaultTermBand => ({ notMoreThan: null, maximum });

/** Maximum terms in default of payment, by the amount ordered. */
export const defaultTermBands: DatedFigure<readonly DefaultTermBand[]> = {
  name: 'Maximum default term',
  unit: 'term by amount',
  extent: ['E+W'],
  pickedBy: 'termFixed',
  history: [
    {
      from: PART_2,
      // Read in section 129(4) of the Sentencing Code; that section 139(4) had the same bands is from memory.
      mark: 'M',
      source: pccsa2000('139(4)'),
      value: [
        upTo('200', { days: 7 }),
        upTo('500', { days: 14 }),
        upTo('1000', { days: 28 }),
        upTo('2500', { days: 45 }),
        upTo('5000', { months: 3 }),
        upTo('10000', { months: 6 }),
        upTo('20000', { months: 12 }),
        upTo('50000', { months: 18 }),
        upTo('100000', { years: 2 }),
        upTo('250000', { years: 3 }),
        upTo('1000000', { years: 5 }),
        above({ years: 10 }),
      ],
    },
    {
      from: SERIOUS_CRIME_ACT,
      source: sca2015('10(1)'),
      value: [
        upTo('10000', { months: 6 }),
        upTo('500000', { years: 5 }),
        upTo('1000000', { years: 7 }),
        above({ years: 14 }),
      ],
    },
  ],
};

/** Orders for payment to or for a victim, and the surcharge, that a confiscation order does not displace. */
export type PriorityOrderKind = 'compensation' | 'surcharge' | 'unlawfulProfit' | 'slaveryAndTraffickingReparation';

/** Since when an order is a priority order, by the day the confiscation order is made. */
export interface PriorityOrderRow extends Commencement {
  readonly kind: PriorityOrderKind;
  readonly says: string;
  /** Before `from`: known not to be a priority order, or not verified. */
  readonly before: 'notPriority' | 'notVerified';
  readonly mark?: Mark;
}

/** @remarks POCA 2002, s 13(3A), (5), (6) (E+W). */
export const priorityOrderKinds: readonly PriorityOrderRow[] = [
  { kind: 'compensation', says: 'A compensation order', from: PART_2, source: poca('13'), before: 'notPriority' },
  {
    kind: 'surcharge',
    says: 'The surcharge',
    from: SERIOUS_CRIME_ACT,
    source: si2015no820('3(c)'),
    before: 'notPriority',
  },
  {
    kind: 'unlawfulProfit',
    says: 'An unlawful profit order',
    from: SERIOUS_CRIME_ACT,
    source: si2015no820('3(c)'),
    before: 'notVerified',
  },
  {
    kind: 'slaveryAndTraffickingReparation',
    says: 'A slavery and trafficking reparation order',
    from: on('2016-03-17'),
    source: si2016no243('2(b)'),
    before: 'notPriority',
  },
];
