import { z } from 'zod';
import type { MissingFact, Outcome } from '../../reasons/index.js';
import {
  AccountBook,
  AccountsInput,
  ExchangeRates,
  ExchangeRatesInput,
  type JoinedAccounts,
  Ledger,
  RateConventionInput,
  statementLine,
  StatementLineInput,
} from '../accounts/index.js';
import { Categories, CategoryOverrideInput, CategoryRulesInput, defaultCategoryRules } from '../categories/index.js';
import {
  type DecisionNotApplied,
  defaultNettingConvention,
  type LargeGroup,
  netOwnTransfers,
  NettingConventionInput,
  NettingDecisionInput,
} from '../netting/index.js';
import type { StatementLine } from '../lines/index.js';
import { allocate, type Allocation } from './allocation.js';
import { BUCKET_SAYS, type Bucket } from './buckets.js';
import { AllocationFactsInput } from './inputs.js';
import type { ExpenditureItem, NotApplied, PropertyLink, TransferItem } from './items.js';
import type { AllocationProof } from './proof.js';
import { pairRow, type PairRow, schedulesOf, type Schedules } from './schedules.js';

/** Most names of each kind that lines may have: their numbers take one byte or two. */
const MOST = { currency: 256, account: 65_536, file: 65_536 } as const;

function fewEnough(lines: readonly StatementLineInput[], context: z.RefinementCtx): void {
  for (const [field, most] of Object.entries(MOST) as ['currency' | 'account' | 'file', number][]) {
    const names = new Set<string>();
    const at = lines.findIndex((line) => names.add(line[field]).size > most);
    if (at >= 0)
      context.addIssue({ code: 'custom', path: [at, field], message: `lines name more than ${most} of this kind` });
  }
}

/** Everything an allocation is made from, as JSON. */
export const AllocateStatementsInput = z
  .strictObject({
    accounts: AccountsInput,
    lines: z.array(StatementLineInput).max(1_000_000).superRefine(fewEnough),
    rates: ExchangeRatesInput.optional(),
    rateConvention: RateConventionInput.optional(),
    netting: NettingConventionInput.optional(),
    decisions: z.array(NettingDecisionInput).max(100_000).optional(),
    rules: CategoryRulesInput.optional(),
    categoryOverrides: z.array(CategoryOverrideInput).max(100_000).optional(),
    facts: AllocationFactsInput,
  })
  .meta({
    id: 'StatementsAllocationInput',
    description: 'Statement lines, accounts and what people decided about them',
  });
export type AllocateStatementsInput = z.infer<typeof AllocateStatementsInput>;

/** An allocation as plain data: what a case file takes, what a reader checks it by. */
export interface StatementsAllocation {
  readonly counted: { readonly transfers: string; readonly expenditure: string; readonly total: string };
  /** `true` where the figure waits for facts: rates, or who controls an account. */
  readonly isIncomplete: boolean;
  readonly factsMissing: readonly MissingFact[];
  readonly items: { readonly transfers: readonly TransferItem[]; readonly expenditure: readonly ExpenditureItem[] };
  readonly propertyLinks: readonly PropertyLink[];
  readonly proof: AllocationProof;
  readonly buckets: Readonly<Record<Bucket, string>>;
  readonly spending: ReturnType<Allocation['spending']>;
  readonly netted: readonly PairRow[];
  readonly review: readonly PairRow[];
  readonly rejected: readonly PairRow[];
  readonly tooLarge: readonly LargeGroup[];
  readonly schedules: Schedules;
  readonly joinedAccounts: readonly JoinedAccounts[];
  readonly notApplied: {
    readonly decisions: readonly DecisionNotApplied[];
    readonly facts: readonly NotApplied[];
    readonly categories: readonly CategoryOverrideInput[];
    readonly propertyLinks: readonly string[];
  };
  readonly notes: readonly string[];
}

/**
 * Statement lines to items that count each pound once: accounts, rates, netting, categories and allocation in one step.
 *
 * @remarks POCA 2002, s 10(2), (4) (E+W). For many lines use `Ledger`, `netOwnTransfers` and `allocate`, which make rows only
 * when they are asked for.
 */
export function allocateStatements(input: AllocateStatementsInput): Outcome<StatementsAllocation> {
  return allocateLines(input, input.lines.map(statementLine));
}

/**
 * The same, of lines that are typed already: each is taken in and let go of.
 *
 * @remarks POCA 2002, s 10(2), (4) (E+W).
 */
export function allocateLines(
  input: Omit<AllocateStatementsInput, 'lines'>,
  lines: Iterable<StatementLine>,
): Outcome<StatementsAllocation> {
  const ledger = new Ledger(new AccountBook(input.accounts));
  for (const line of lines) ledger.add(line);
  const rates = new ExchangeRates(input.rates ?? [], ledger.dayNumber, input.rateConvention);
  const netting = netOwnTransfers(ledger, rates, input.decisions, input.netting ?? defaultNettingConvention);
  const categories = new Categories(ledger, input.rules ?? defaultCategoryRules, input.categoryOverrides);
  const outcome = allocate(ledger, rates, netting, input.facts);
  return outcome.kind === 'decided' ? { ...outcome, value: asPlainData(outcome.value, categories) } : outcome;
}

function asPlainData(allocation: Allocation, categories: Categories): StatementsAllocation {
  const { ledger, netting } = allocation;
  const { transfers, expenditure, total } = allocation.counted();
  const missing = allocation.factsMissing();
  const { links, notMade } = allocation.propertyLinks();
  const rows = (pairs: typeof netting.netted) => pairs.map((pair) => pairRow(ledger, pair));
  return {
    counted: { transfers: transfers.toJSON(), expenditure: expenditure.toJSON(), total: total.toJSON() },
    isIncomplete: missing.length > 0,
    factsMissing: missing,
    items: { transfers: [...allocation.transfers()], expenditure: [...allocation.expenditure()] },
    propertyLinks: links,
    proof: allocation.proof(),
    buckets: BUCKET_SAYS,
    spending: allocation.spending(),
    netted: rows(netting.netted),
    review: rows(netting.review),
    rejected: rows(netting.rejected),
    tooLarge: netting.tooLarge,
    schedules: schedulesOf(allocation, categories),
    joinedAccounts: ledger.accounts.joined,
    notApplied: {
      decisions: netting.notApplied,
      facts: allocation.notApplied(),
      categories: categories.notApplied,
      propertyLinks: notMade,
    },
    notes: allocation.notes(),
  };
}
