import {
  type Expenditure,
  type Footing,
  type Interest,
  onFooting,
  type Property,
  type Transfer,
} from '../case-file/index.js';
import type { LocalDate } from '../dates/index.js';
import { judgment, poca } from '../law/index.js';
import { Money } from '../money/index.js';
import { decided, factsMissing, forTheCourt, type MissingFact, type Outcome, type Reason } from '../reasons/index.js';
import { assumedFromGeneralCriminalConduct, assumptionRequired } from './assumptions.js';
import type { RelevantDay } from './relevant-day.js';

/** What was decided of one item under one assumption. */
export interface AssumedItem {
  readonly item: string;
  readonly assumption: 'transfer' | 'holding' | 'expenditure';
  /** Made: the item is taken to come from general criminal conduct. */
  readonly made: boolean;
  /** Where it is not made: not required by its dates, shown to be incorrect, unjust, or not a receipt at all. */
  readonly because:
    | 'made'
    | 'notRequired'
    | 'assumptionIncorrect'
    | 'seriousRiskOfInjustice'
    | 'notCounted'
    | 'notAReceipt';
  /** The figure as it stands on the footing. */
  readonly amount: Money;
  readonly reasons: readonly Reason[];
}

/** The assumptions over all items of one defendant on one footing. */
export interface Assumptions extends RelevantDay {
  readonly convictionDate: LocalDate;
  readonly items: readonly AssumedItem[];
}

/** One item of a list in the case file, with its place there. */
export interface Placed<T> {
  readonly item: T;
  readonly at: number;
}

/** A property and the defendant's interest in it, with both places. */
export interface Holding {
  readonly property: Property;
  readonly at: number;
  readonly interest: Interest;
  readonly place: number;
}

export interface AssumeItems {
  readonly footing: Footing;
  readonly defendant: string;
  readonly day: RelevantDay;
  readonly convictionDate: LocalDate;
  readonly decidedOn: LocalDate;
  readonly transfers: readonly Placed<Transfer>[];
  readonly expenditure: readonly Placed<Expenditure>[];
  readonly holdings: readonly Holding[];
}

/**
 * Whether each assumption is made, item by item: required by the dates, and neither shown to be incorrect nor a serious
 * risk of injustice. A reason is given for every one not made.
 *
 * @remarks POCA 2002, s 10(1)-(7) (E+W). Lifestyle cases only.
 */
export function assumeItems(input: AssumeItems): Outcome<Assumptions> {
  const { footing, defendant, day, convictionDate, decidedOn } = input;
  const items: AssumedItem[] = [];
  const missing: MissingFact[] = [];
  const questions: string[] = [];
  const open: Reason[] = [];

  const decide = (
    assumption: AssumedItem['assumption'],
    required: ReturnType<typeof assumptionRequired>,
    plain: Parameters<typeof onFooting>[0],
    pointer: string,
  ) => {
    if (required.kind !== 'decided') {
      if (required.kind === 'factsMissing') {
        missing.push(...required.facts.map((f) => ({ ...f, pointer: pointer + f.pointer })));
      }
      return;
    }
    const push = (because: AssumedItem['because'], amount: Money, reasons: readonly Reason[]) =>
      items.push({ item: plain.id, assumption, made: because === 'made', because, amount, reasons });
    if (!required.value.required) {
      push('notRequired', plain.amount, required.reasons);
      return;
    }
    const standing = onFooting(plain, footing, defendant);
    if (standing.kind === 'inDispute') {
      questions.push(standing.question);
      open.push(...standing.reasons);
    } else if (standing.counted) {
      push('made', standing.amount, [...required.reasons, ...standing.reasons]);
    } else {
      push(standing.ground ?? 'notCounted', standing.amount, [...required.reasons, ...standing.reasons]);
    }
  };

  for (const { item, at } of input.transfers) {
    if (item.notReceipt !== undefined) {
      items.push({
        item: item.id,
        assumption: 'transfer',
        made: false,
        because: 'notAReceipt',
        amount: item.amount,
        reasons: [notAReceipt(item.notReceipt)],
      });
      continue;
    }
    const required = assumptionRequired({
      assumption: 'transfer',
      on: item.on,
      relevantDay: day.relevantDay,
      decidedOn,
    });
    decide('transfer', required, item, `/transfers/${String(at)}`);
  }
  for (const { item, at } of input.expenditure) {
    const required = assumptionRequired({
      assumption: 'expenditure',
      on: item.on,
      relevantDay: day.relevantDay,
      decidedOn,
    });
    decide('expenditure', required, item, `/expenditure/${String(at)}`);
  }
  for (const { property, at, interest, place } of input.holdings) {
    const required = assumptionRequired({
      assumption: 'holding',
      heldFrom: interest.heldFrom,
      heldUntil: interest.heldUntil,
      convictionDate,
      decidedOn,
      heldOnOrBeforeExcluded: day.movedBy === undefined ? undefined : day.relevantDay,
    });
    const plain = {
      id: property.id,
      amount: plainValueOf(interest) ?? Money.zero,
      rebuttal: interest.holdingRebuttal,
      contentions: interest.holdingContentions,
    };
    decide('holding', required, plain, `/property/${String(at)}/interests/${String(place)}`);
  }

  if (missing.length > 0) {
    return factsMissing(missing, {
      says: 'Whether an assumption is required is not known for every item',
      provision: poca('10(1)'),
    });
  }
  if (questions.length > 0) {
    return forTheCourt(questions.join(' '), {
      says: 'Assumptions are disputed',
      provision: poca('10(6)'),
      because: open,
    });
  }
  return decided({ ...day, convictionDate, items }, assumedFromGeneralCriminalConduct, silence(footing));
}

/** The value when obtained that counts: of the whole, unless the fourth assumption is not made; then of the interest. */
const plainValueOf = (interest: Interest) =>
  interest.freeOfInterestsRebuttal === undefined ? interest.valueWhenObtained : interest.interestWhenObtained;

const silence = (footing: Footing): Reason =>
  footing === 'court'
    ? { says: 'Items that nobody disputes stand at their plain figures', provision: poca('6(7)') }
    : {
        says: `Items of which the ${footing} says nothing stand at their plain figures`,
        provision: poca(footing === 'defence' ? '17' : '16'),
      };

const notAReceipt = ({ why, reason }: NonNullable<Transfer['notReceipt']>): Reason => ({
  says: `${{ ownAccountTransfer: 'A transfer between own accounts', refund: 'A refund', reversal: 'A reversal' }[why]}, not a receipt: ${reason}`,
  provision: judgment(
    'R v Ahmad [2014] UKSC 36',
    'https://www.brettwilson.co.uk/blog/enforcing-confiscation-beyond-benefit-disproportionate-rules-supreme-court/',
  ),
  met: false,
  convention: 'countedOnce',
  mark: 'V2',
});
