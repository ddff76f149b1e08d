import type { BenefitLine, ChangeInValue } from '../benefit/index.js';
import type { OffenceAgainst } from '../case-file/index.js';
import type { CriminalLifestyle, CriminalLifestyleInput } from '../criminal-lifestyle/index.js';
import type { LocalDate } from '../dates/index.js';
import { Money } from '../money/index.js';
import { forTheCourt, type MissingFact, type Outcome, type Undecided } from '../reasons/index.js';
import type { DefendantFacts } from './facts.js';

interface Obtainings {
  readonly lines: readonly BenefitLine[];
  readonly undecided: readonly { readonly item: string; readonly why: Undecided }[];
}

/**
 * The facts the lifestyle tests ask for: the defendant's offences, and what was obtained from each at its value at the
 * decision (s 80). What s 7(4) leaves out of the recoverable amount stays in: it speaks to s 7(1) alone.
 */
export function lifestyleInput(
  facts: DefendantFacts,
  concerned: readonly OffenceAgainst[],
  proceedingsStarted: LocalDate,
  { lines, undecided }: Obtainings,
  change: ChangeInValue,
): CriminalLifestyleInput {
  const isConcerned = new Set(concerned.map(({ offence }) => offence.id));
  const values = new Map(lines.map(({ item, value }) => [item, value]));
  const open = new Set(undecided.map(({ item }) => item));
  return {
    proceedingsStarted,
    offences: relevantOffences(facts).map(({ offence, against }) => ({
      id: offence.id,
      offence: offence.offence,
      committed: offence.committed,
      inchoate: offence.inchoate,
      conditionMet: offence.conditionMet,
      statedNotInSchedule2: offence.statedNotInSchedule2,
      status:
        against.outcome === 'takenIntoConsideration'
          ? 'takenIntoConsideration'
          : isConcerned.has(offence.id)
            ? 'concerned'
            : 'otherConviction',
      takenWith: against.takenWith,
      benefited: against.benefited,
    })),
    obtainings: facts.obtained
      .filter(({ item }) => (item.offences ?? []).length > 0 && (values.has(item.id) || open.has(item.id)))
      .map(({ item }) => ({ item: item.id, value: values.get(item.id), offences: ofThese(item.offences ?? [], facts) }))
      .filter(({ offences }) => offences.length > 0),
    earlierConvictions: facts.earlierConvictions.map(({ item }) => ({
      id: item.id,
      convictedOn: item.convictedOn,
      committedFrom: item.committedFrom,
      benefited: item.benefited ?? (item.benefit === undefined ? undefined : !item.benefit.isZero()),
      benefit: earlierBenefit(item, change),
    })),
  };
}

/** Rewrites pointers into the lifestyle rule's input to where the facts are in the case file. */
export function lifestylePointers(facts: DefendantFacts): (pointer: string) => string {
  const offences = relevantOffences(facts);
  return (pointer) => {
    const [, list, index = '', field = ''] = pointer.split('/');
    const at = Number(index);
    const placed = list === 'offences' ? offences[at] : undefined;
    if (placed !== undefined) {
      if (field === 'benefit') return '/obtained';
      const ofOffence = AGAINST.includes(field) ? placed.pointer : placed.pointer.split('/').slice(0, 3).join('/');
      return field === '' ? placed.pointer : `${ofOffence}/${field}`;
    }
    const earlier = list === 'earlierConvictions' ? facts.earlierConvictions[at] : undefined;
    if (earlier !== undefined) return earlierPointer(earlier, field);
    return pointer;
  };
}

const AGAINST = ['benefited', 'takenWith', 'status'];

/** Where a benefit is given, it is the day it was obtained that is wanted, or the index for its month. */
function earlierPointer({ item, at }: DefendantFacts['earlierConvictions'][number], field: string): string {
  const place = `/earlierConvictions/${String(at)}`;
  if (field !== 'benefit' || item.benefit === undefined) return field === '' ? place : `${place}/${field}`;
  return item.obtainedOn === undefined ? `${place}/obtainedOn` : '/conventions/priceIndexExtension';
}

/**
 * Where the answer waits on what an obtaining is worth, that is what is asked: its own missing facts, or the finding.
 */
export function askedOfObtainings(
  outcome: Outcome<CriminalLifestyle>,
  obtainings: readonly { readonly item: string }[],
  { undecided }: Obtainings,
): Outcome<CriminalLifestyle> {
  if (outcome.kind !== 'factsMissing') return outcome;
  const why = new Map(undecided.map((each) => [each.item, each.why]));
  const waited = new Set<Undecided>();
  const facts: MissingFact[] = [];
  for (const fact of outcome.facts) {
    const [, list, index = ''] = fact.pointer.split('/');
    const item = list === 'obtainings' ? obtainings[Number(index)]?.item : undefined;
    const open = item === undefined ? undefined : why.get(item);
    if (open === undefined) facts.push(fact);
    else waited.add(open);
  }
  const each = [...waited];
  facts.push(...each.flatMap((open) => (open.kind === 'factsMissing' ? open.facts : [])));
  const reasons = [...outcome.reasons, ...each.flatMap((open) => open.reasons)];
  if (facts.length > 0) return { ...outcome, facts, reasons };
  const uncovered = each.find((open) => open.kind === 'notCovered');
  if (uncovered !== undefined) return { ...uncovered, reasons };
  return forTheCourt(each.flatMap((open) => (open.kind === 'forTheCourt' ? open.question : [])).join(' '), ...reasons);
}

const relevantOffences = ({ offences }: DefendantFacts) =>
  offences.filter(({ against }) => against.outcome === 'convicted' || against.outcome === 'takenIntoConsideration');

function ofThese(offences: readonly string[], facts: DefendantFacts): string[] {
  const own = new Set(relevantOffences(facts).map(({ offence }) => offence.id));
  return offences.filter((id) => own.has(id));
}

/** Benefit of an earlier conviction at the decision; not known where the day it was obtained, or the index, is not. */
function earlierBenefit(
  { benefit, obtainedOn }: DefendantFacts['earlierConvictions'][number]['item'],
  change: ChangeInValue,
): Money | undefined {
  if (benefit === undefined || benefit.isZero()) return benefit;
  const ratio = obtainedOn === undefined ? undefined : change.since(obtainedOn);
  return ratio?.kind === 'ratio' ? Money.roundedToPenny(benefit.times(ratio.over).div(ratio.under)) : undefined;
}
