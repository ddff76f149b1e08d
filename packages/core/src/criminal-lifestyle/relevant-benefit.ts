import type { LocalDate } from '../dates/index.js';
import { Money } from '../money/index.js';
import type { MissingFact } from '../reasons/index.js';
import { part2Commencement } from './figures.js';
import type { CriminalLifestyleInput } from './input.js';

export type Offence = CriminalLifestyleInput['offences'][number] & { readonly pointer: string };
export type EarlierConviction = NonNullable<CriminalLifestyleInput['earlierConvictions']>[number] & {
  readonly pointer: string;
};

/** What a number of offences brought, as far as it is known. Pounds sterling. */
export interface RelevantBenefit {
  readonly atLeast: Money;
  /** The most it can be; `null`: no limit is known. */
  readonly atMost: Money | null;
  /** What is not known of it. */
  readonly wanted: readonly MissingFact[];
  /** Offences begun before Part 2, whose benefit is left out. */
  readonly leftOut: readonly string[];
}

interface Obtaining {
  readonly item: string;
  /** `undefined`: not decided. */
  readonly value: Money | undefined;
  readonly pointer: string;
}

/** Committed, or begun, before Part 2: SI 2003/333, art 7. */
export const isEarly = (first: LocalDate): boolean => first < part2Commencement.from;

/** The offences of a case and what each brought: each obtaining counts once, from however many offences it came. */
export class Offences {
  readonly convictions: readonly Offence[];
  readonly earlier: readonly EarlierConviction[];
  /** Offences taken into consideration, by what they were taken with; and those of which that is not known. */
  private readonly takenWith = new Map<string, Offence[]>();
  private readonly takenWithUnknown: readonly Offence[];
  private readonly obtainedFrom = new Map<string, Obtaining[]>();

  constructor({ offences, obtainings = [], earlierConvictions = [] }: CriminalLifestyleInput) {
    const all = offences.map((offence, index) => ({ ...offence, pointer: `/offences/${String(index)}` }));
    const taken = all.filter(({ status }) => status === 'takenIntoConsideration');
    this.convictions = all.filter(({ status }) => status !== 'takenIntoConsideration');
    this.takenWithUnknown = taken.filter(({ takenWith }) => takenWith === undefined);
    this.earlier = earlierConvictions.map((conviction, index) => ({
      ...conviction,
      pointer: `/earlierConvictions/${String(index)}`,
    }));
    for (const offence of taken) for (const id of offence.takenWith ?? []) append(this.takenWith, id, offence);
    obtainings.forEach(({ item, value, offences: from }, index) => {
      const obtaining = { item, value, pointer: `/obtainings/${String(index)}/value` };
      for (const id of from) append(this.obtainedFrom, id, obtaining);
    });
  }

  /** Whether the defendant benefited from an offence; `undefined`: not known. */
  benefited({ id, benefited, benefit }: Offence | EarlierConviction): boolean | undefined {
    if (benefited !== undefined) return benefited;
    const obtained = this.obtainedFrom.get(id);
    if (obtained?.some(({ value }) => value?.isZero() === false) === true) return true;
    if (obtained !== undefined) return obtained.some(({ value }) => value === undefined) ? undefined : false;
    return benefit === undefined ? undefined : !benefit.isZero();
  }

  /** What is wanted to know whether the defendant benefited: what it brought, where that is not decided yet. */
  whetherBenefited(offence: Offence | EarlierConviction, at: string): MissingFact[] {
    const open = (this.obtainedFrom.get(offence.id) ?? []).filter(({ value }) => value === undefined);
    if (open.length > 0) return open.map((obtaining) => howMuchOf(obtaining, offence));
    return [
      {
        pointer: `${offence.pointer}/benefited`,
        wanted: `whether the defendant benefited from ${offence.id} (s ${at})`,
      },
    ];
  }

  /**
   * The benefit from some offences, and from those taken into consideration with any of them. What an offence begun
   * before Part 2 brought is left out.
   *
   * @remarks POCA 2002, s 75(5), (6) (E+W); SI 2003/333, art 7(3).
   */
  benefitFrom(convictions: readonly Offence[], earlier: readonly EarlierConviction[] = []): RelevantBenefit {
    const takenWithThem = [...convictions, ...earlier].flatMap(({ id }) => this.takenWith.get(id) ?? []);
    const own = [...new Set([...convictions, ...takenWithThem])];
    const late = (offence: Offence) => !isEarly(offence.committed.from);
    const isLate = ({ committedFrom }: EarlierConviction) => committedFrom !== undefined && !isEarly(committedFrom);
    const isDateUnknown = ({ committedFrom, convictedOn }: EarlierConviction) =>
      committedFrom === undefined && !isEarly(convictedOn);

    const counting = [...own.filter(late), ...earlier.filter(isLate)];
    const perhaps = [...this.takenWithUnknown.filter(late), ...earlier.filter(isDateUnknown)].filter(
      (offence) => this.benefited(offence) !== false,
    );
    const leftOut = [
      ...own.filter((offence) => !late(offence)),
      ...earlier.filter((offence) => !isLate(offence) && !isDateUnknown(offence)),
    ];

    const certain = this.sum(counting);
    const possible = this.sum([...counting, ...perhaps]);
    return {
      atLeast: certain.known,
      atMost: possible.wanted.length > 0 ? null : possible.known,
      wanted: [...perhaps.map(whetherItCounts), ...possible.wanted],
      leftOut: leftOut.map(({ id }) => id),
    };
  }

  /** The union of what some offences brought: known, and not known. */
  private sum(offences: readonly (Offence | EarlierConviction)[]): { known: Money; wanted: MissingFact[] } {
    const items = new Map<string, Money>();
    const own: Money[] = [];
    const wanted: MissingFact[] = [];
    for (const offence of offences) {
      const obtained = this.obtainedFrom.get(offence.id);
      if (obtained !== undefined)
        for (const obtaining of obtained) {
          if (obtaining.value === undefined) wanted.push(howMuchOf(obtaining, offence));
          else items.set(obtaining.item, obtaining.value);
        }
      else if (offence.benefit !== undefined) own.push(offence.benefit);
      else if (offence.benefited !== false) wanted.push(howMuch(offence));
    }
    return { known: Money.sum([...items.values(), ...own]), wanted };
  }
}

function append<T>(lists: Map<string, T[]>, id: string, one: T): void {
  const list = lists.get(id);
  if (list === undefined) lists.set(id, [one]);
  else list.push(one);
}

const howMuch = ({ id, pointer }: Offence | EarlierConviction): MissingFact => ({
  pointer: `${pointer}/benefit`,
  wanted: `the benefit from ${id}, valued at the decision; "0.00" if there was none (ss 75(5), 80)`,
});

const howMuchOf = ({ item, pointer }: Obtaining, { id }: Offence | EarlierConviction): MissingFact => ({
  pointer,
  wanted: `what ${item}, from ${id}, is worth at the decision: it is not decided (ss 75(5), 80)`,
});

const whetherItCounts = (offence: Offence | EarlierConviction): MissingFact =>
  'status' in offence
    ? {
        pointer: `${offence.pointer}/takenWith`,
        wanted: `the convictions ${offence.id} was taken with (s 75(5)(c), (6)(b))`,
      }
    : {
        pointer: `${offence.pointer}/committedFrom`,
        wanted: `the first day of ${offence.id}: benefit from an offence before 24 March 2003 is left out (SI 2003/333, art 7(3))`,
      };
