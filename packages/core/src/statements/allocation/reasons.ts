import { spoken } from '../../dates/index.js';
import { judgment, poca } from '../../law/index.js';
import type { MissingFact, Reason } from '../../reasons/index.js';
import { B } from './buckets.js';
import type { AllocationFactsInput } from './inputs.js';
import type { SortedLines } from './sorted-lines.js';

const AHMAD = judgment('R v Ahmad [2014] UKSC 36', 'https://www.supremecourt.uk/cases/uksc-2012-0035');

const CONVENTION_SAYS = {
  oldestMoneyFirst: 'A payment is taken to come from the oldest money of its account',
  newestMoneyFirst: 'A payment is taken to come from the newest money of its account',
  proRata: 'A payment is taken from each kind of money in its account in proportion, the oldest of each kind first',
} as const;

/** Why lines are transfers and expenditure. */
export function allocationReasons({ relevantDay, decisionDay, convention }: AllocationFactsInput): Reason[] {
  return [
    {
      says: `Credits after the relevant day (${spoken(relevantDay)}), not on it, are transfers to the defendant`,
      provision: poca('10(2)'),
    },
    {
      says: 'Spending after the relevant day is expenditure only so far as it is not met from counted receipts or lawful income',
      provision: poca('10(4)'),
    },
    { says: `Nothing after the decision (${spoken(decisionDay)}) counts`, provision: poca('8(2)') },
    {
      says: 'The same money is counted once: transfers between own accounts and spending of counted receipts are linked, not added',
      provision: AHMAD,
      mark: 'V2',
    },
    {
      says: `${CONVENTION_SAYS[convention]}: a convention, on which the Act is silent`,
      provision: poca('10(4)'),
      convention,
      mark: 'A',
    },
  ];
}

/** Rates without which lines could not be valued, and accounts whose controller is not known. */
export function missingFacts({ ledger, bucket }: SortedLines): MissingFact[] {
  const wanted = new Map<string, { currency: string; day: number; lines: number }>();
  const strangers = new Map<string, number>();
  for (let at = 0; at < bucket.length; at++) {
    if (bucket[at] === B.noExchangeRate) {
      const currency = ledger.currencies[ledger.currency(at)]!;
      const key = `${currency} ${ledger.day(at)}`;
      const row = wanted.get(key);
      if (row === undefined) wanted.set(key, { currency, day: ledger.day(at), lines: 1 });
      else row.lines++;
    } else if (bucket[at] === B.controllerNotKnown)
      strangers.set(ledger.accountId(at), (strangers.get(ledger.accountId(at)) ?? 0) + 1);
  }
  return [
    ...[...wanted.values()].map(({ currency, day, lines }) => ({
      pointer: '/rates',
      wanted: `the rate of ${currency} to GBP on ${spoken(ledger.dayName(day))}, with its source (${lines} ${lines === 1 ? 'line' : 'lines'})`,
    })),
    ...[...strangers].map(([account, lines]) => ({
      pointer: '/accounts',
      wanted: `whose the account ${account} is, and who controls it (${lines} ${lines === 1 ? 'line' : 'lines'})`,
    })),
  ];
}
