import { msa2015, poca, type Provision, sentencingCode } from '../law/index.js';
import { Money } from '../money/index.js';
import type { CaseRecord } from './case-record.js';

type Defendant = CaseRecord['defendants'][number];

/** A sum over defendants: of money, or of days for their mean. */
export interface SumMeasure {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly unit: 'GBP' | 'days';
  readonly provision: Provision;
  /** Measures of one group add up to one another: they are published or hidden together. */
  readonly group: string;
  /** `undefined`: this defendant adds nothing. */
  readonly of: (defendant: Defendant) => Money | number | undefined;
}

const money = (
  id: string,
  title: string,
  definition: string,
  provision: Provision,
  of: (defendant: Defendant) => Money | undefined,
  group = id,
): SumMeasure => ({ id, title, definition, unit: 'GBP', provision, group, of });
const days = (id: keyof NonNullable<Defendant['days']>, title: string): SumMeasure => ({
  id,
  title,
  definition: `${title}: the mean over defendants for whom both days are known`,
  unit: 'days',
  provision: poca('6'),
  group: id,
  of: (defendant) => defendant.days?.[id],
});

// Net receipts are what money to victims, and costs, leave of what was collected: where costs are nothing, two of these tell
// the third. They are hidden together, in the group `receipts`.

/** What is still to be paid: ordered and interest, less collected. */
const outstanding = ({ ordered, interest, collected }: Defendant): Money | undefined =>
  ordered?.plus(interest ?? Money.zero).minus(collected ?? Money.zero);

/** Every sum. Amounts are nominal: no change in the value of money is taken into account. */
export const sumMeasures: readonly SumMeasure[] = [
  money('benefit', 'Benefit', 'Benefit found by the court', poca('8'), ({ benefit }) => benefit),
  money(
    'available',
    'Available amount',
    'Available amount found by the court',
    poca('9'),
    ({ available }) => available,
  ),
  money(
    'ordered',
    'Ordered',
    'Amounts ordered to be paid: not money recovered',
    poca('6(5)'),
    ({ ordered }) => ordered,
    'ledger',
  ),
  money('interest', 'Interest', 'Interest added', poca('12'), ({ interest }) => interest, 'ledger'),
  money(
    'collected',
    'Collected',
    'Amounts collected, on orders of whatever year',
    poca('55'),
    ({ collected }) => collected,
    'ledger',
  ),
  money('outstanding', 'Outstanding', 'Ordered and interest, less collected', poca('35'), outstanding, 'ledger'),
  money(
    'recoverable',
    'Recoverable part',
    'The part of what is outstanding that is thought recoverable',
    poca('35'),
    ({ recoverable }) => recoverable,
  ),
  money(
    'compensationPaid',
    'Compensation paid',
    'Compensation paid to victims',
    sentencingCode('133'),
    ({ compensationPaid }) => compensationPaid,
    'receipts',
  ),
  money(
    'reparationOrdered',
    'Reparation ordered',
    'Reparation ordered for victims',
    msa2015('8'),
    ({ reparationOrdered }) => reparationOrdered,
  ),
  money(
    'reparationPaid',
    'Reparation paid',
    'Reparation paid to victims',
    msa2015('8'),
    ({ reparationPaid }) => reparationPaid,
    'receipts',
  ),
  money(
    'netReceipts',
    'Net receipts',
    'Receipts after victims and costs, to be shared among agencies',
    poca('55'),
    ({ netReceipts }) => netReceipts,
    'receipts',
  ),
  days('suspicionToInvestigator', 'Days from first suspicion of assets to a financial investigator'),
  days('investigatorToFirstFreeze', 'Days from the financial investigator to the first freezing step'),
  days('convictionToOrder', 'Days from conviction to the order'),
  days('orderToPaid', 'Days from the order to full payment'),
];
