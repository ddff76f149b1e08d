import type { Money } from '../../money/index.js';
import { decimalOf } from '../accounts/index.js';
import { Total } from '../lines/index.js';
import { B } from './buckets.js';
import { type Correction, STEPS } from './proof.js';
import type { SortedLines } from './sorted-lines.js';
import type { TracedSpending } from './traced-spending.js';

type Step = Correction['step'];

/** The number of each step, as its sums are kept by. */
const S = Object.fromEntries(STEPS.map((step, index) => [step, index])) as Readonly<Record<Step, number>>;

class StepSums {
  private readonly lines = STEPS.map(() => 0);
  private readonly pence = STEPS.map(() => new Total());
  private readonly isTaken = STEPS.map((step) => step === 'everyCredit' || step === 'everyDebit');

  add(step: number, pence: number, lines = 1): void {
    this.isTaken[step] = true;
    this.lines[step]! += lines;
    this.pence[step]!.add(pence);
  }

  total(): bigint {
    return this.pence.reduce((sum, pence) => sum + pence.sum(), 0n);
  }

  rows(): Correction[] {
    return STEPS.flatMap((step, at): Correction[] =>
      this.isTaken[at] === true ? [{ step, lines: this.lines[at]!, amount: decimalOf(this.pence[at]!.sum()) }] : [],
    );
  }
}

/**
 * From every credit and debit to what counts: each mistake that is not made, with its size.
 *
 * @throws Error where the steps do not add up to what counts: our mistake
 */
export function bridgeOf(lines: SortedLines, { unmet }: TracedSpending, counted: Money): Correction[] {
  const { ledger, bucket: buckets, isDefendants, refunded } = lines;
  const { accountNumbers } = ledger;
  const { pence: values } = lines.values;
  const sums = new StepSums();
  for (let at = 0; at < buckets.length; at++) {
    const pence = values[at]!;
    if (pence === 0 || Number.isNaN(pence) || isDefendants[accountNumbers[at]!] !== 1 || !lines.isCaught(at)) continue;
    const bucket = buckets[at]!;
    const size = Math.abs(pence);
    sums.add(pence > 0 ? S.everyCredit : S.everyDebit, size);
    if (bucket === B.expenditure || bucket === B.spendingMet) {
      const back = refunded.size === 0 ? 0 : (refunded.get(at) ?? 0);
      if (back > 0) sums.add(S.refundsAndReversals, -back, 0);
      if (size - back > unmet[at]!) sums.add(S.spendingOfMoneyAlreadyAllocated, unmet[at]! - (size - back));
    } else if (bucket === B.ownAccountTransfer) sums.add(ownTransfer(lines, at), -size);
    else if (bucket === B.refundOrReversal) sums.add(S.refundsAndReversals, -size);
    else if (bucket === B.excluded) sums.add(S.exclusions, -size);
    else if (bucket === B.lawfulIncome) sums.add(S.lawfulIncome, -size);
  }
  if (decimalOf(sums.total()) !== counted.toJSON())
    throw new Error('the steps from all lines to what counts do not add up: our mistake');
  return [...sums.rows(), { step: 'counted', lines: 0, amount: counted.toJSON() }];
}

function ownTransfer(lines: SortedLines, at: number): number {
  const { ledger } = lines;
  const pair = lines.pairAt(at);
  if (pair !== undefined && ledger.account(pair.out) === ledger.account(pair.in)) return S.exchangesWithinOneAccount;
  return ledger.amount(at) > 0 ? S.ownTransfersAsIncome : S.ownTransfersAsSpending;
}
