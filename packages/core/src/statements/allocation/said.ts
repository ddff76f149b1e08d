import type { Ledger, LineRef } from '../accounts/index.js';
import type { AllocationFactsInput, ExclusionInput, LawfulIncomeInput } from './inputs.js';
import type { NotApplied } from './items.js';

const NETTED = 'the line is netted: reject the pair first, if it is wrong';

/** What people said of single lines: lawful income, what is left out, what paid for a property. By the line's number. */
export class Said {
  readonly lawful = new Map<number, LawfulIncomeInput>();
  readonly excluded = new Map<number, ExclusionInput>();
  readonly purchases = new Map<number, string>();
  readonly notApplied: NotApplied[] = [];
  private readonly find: (ref: LineRef) => number | undefined;

  /** @param isNetted whether a line is in a netted pair, or moves money to or from a pot */
  constructor(
    private readonly ledger: Ledger,
    facts: AllocationFactsInput,
    private readonly isNetted: (at: number) => boolean,
  ) {
    const { lawfulIncome = [], exclusions = [], purchases = [] } = facts;
    this.find = ledger.locate([...lawfulIncome, ...exclusions, ...purchases].flatMap(({ lines }) => lines));
    this.each('exclusion', exclusions, (at, entry) => this.exclude(at, entry));
    this.each('lawfulIncome', lawfulIncome, (at, entry) => this.showLawful(at, entry));
    this.each('purchase', purchases, (at, { property }) => this.pay(at, property));
  }

  private each<T extends { readonly lines: readonly LineRef[] }>(
    what: NotApplied['what'],
    list: readonly T[],
    found: (at: number, entry: T) => string | undefined,
  ): void {
    for (const entry of list) {
      for (const ref of entry.lines) {
        const at = this.find(ref);
        const why = at === undefined ? 'there is no such line, or it has several parts: name one' : found(at, entry);
        if (why !== undefined) this.notApplied.push({ what, ref, why });
      }
    }
  }

  private exclude(at: number, entry: ExclusionInput): string | undefined {
    if (this.isNetted(at)) return NETTED;
    if (this.excluded.has(at)) return 'the line is already left out';
    this.excluded.set(at, entry);
    return undefined;
  }

  private showLawful(at: number, entry: LawfulIncomeInput): string | undefined {
    if (this.ledger.amount(at) <= 0) return 'the line is not income: money goes out';
    if (this.isNetted(at)) return NETTED;
    if (this.excluded.has(at)) return 'the line is already left out';
    if (this.lawful.has(at)) return 'the line is already shown as lawful';
    this.lawful.set(at, entry);
    return undefined;
  }

  private pay(at: number, property: string): string | undefined {
    if (this.ledger.amount(at) >= 0) return 'the line paid for nothing: money comes in';
    if (this.isNetted(at)) return NETTED;
    const other = this.purchases.get(at);
    if (other !== undefined) return `the line already paid for ${other}: give its parts as shares of one property`;
    this.purchases.set(at, property);
    return undefined;
  }
}
