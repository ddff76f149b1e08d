import { z } from 'zod';
import { Committed, fact, Id, Inchoate } from '../case-file/index.js';
import { LocalDate } from '../dates/index.js';
import { OffenceKey } from '../law/index.js';
import { type Money, MoneyInput } from '../money/index.js';

const OffenceInput = z.strictObject({
  id: Id,
  offence: fact(OffenceKey, 'The offence', 'POCA 2002, Sch 2'),
  committed: fact(Committed, 'First and last day of the offence, both included', 'POCA 2002, s 75(2)(c)'),
  inchoate: fact(
    Inchoate.optional(),
    'For attempting, conspiring, assisting and so on: how',
    'POCA 2002, Sch 2 para 10',
  ),
  conditionMet: fact(
    z.boolean().optional(),
    'Where Schedule 2 lists the offence only on a condition: whether it is met',
    'POCA 2002, Sch 2 paras 1(2), 5(1)',
  ),
  statedNotInSchedule2: fact(
    z.boolean().optional(),
    'For an offence outside the catalogue: that it is not in Schedule 2',
    'POCA 2002, s 75(2)(a)',
  ),
  status: fact(
    z.enum(['concerned', 'otherConviction', 'takenIntoConsideration']),
    'Convicted and concerned; convicted in the same proceedings, but not concerned; or taken into consideration, which is no conviction',
    'POCA 2002, ss 6(9), 75(3)(a), (5)(c)',
  ),
  takenWith: fact(
    z.array(Id).optional(),
    'For an offence taken into consideration: the convictions in whose sentence it is taken',
    'POCA 2002, s 75(5)(c), (6)(b)',
  ),
  benefited: fact(z.boolean().optional(), 'Whether the defendant benefited from it', 'POCA 2002, s 75(2)(c), (3)'),
  benefit: fact(
    MoneyInput.optional(),
    'The benefit from it, valued at the decision; left out where it is in `obtainings`',
    'POCA 2002, ss 75(5), (6), 76(7), 80',
  ),
});

const EarlierConvictionInput = z.strictObject({
  id: Id,
  convictedOn: fact(LocalDate, 'Day of conviction', 'POCA 2002, s 75(3)(b)'),
  committedFrom: fact(LocalDate.optional(), 'First day of the offence', 'SI 2003/333, art 7(3), (5)'),
  benefited: fact(z.boolean().optional(), 'Whether the defendant benefited from it', 'POCA 2002, s 75(3)(b)'),
  benefit: fact(MoneyInput.optional(), 'The benefit from it, valued at the decision', 'POCA 2002, ss 75(5)(b), 80'),
});

const ObtainingInput = z.strictObject({
  item: fact(Id, 'What was obtained, or the pecuniary advantage', 'POCA 2002, s 76(4), (5)'),
  value: fact(
    MoneyInput.optional(),
    'Its value at the decision; left out where it is not yet decided',
    'POCA 2002, s 80',
  ),
  offences: fact(
    z.array(Id).min(1),
    'Every offence it came from: it counts once, whichever of them count',
    'POCA 2002, s 76(4)',
  ),
});

export const CriminalLifestyleInput = z
  .strictObject({
    proceedingsStarted: fact(
      LocalDate,
      'The day proceedings for the offences concerned started; the earliest, if several',
      'POCA 2002, ss 75(3)(b), 85',
    ),
    offences: fact(
      z.array(OffenceInput),
      'Convictions in the same proceedings, and offences taken into consideration',
      'POCA 2002, s 75(2), (3)(a)',
    ),
    obtainings: fact(
      z.array(ObtainingInput).optional(),
      'What the offences brought, where one obtaining may belong to several',
      'POCA 2002, s 75(5), (6)',
    ),
    earlierConvictions: fact(
      z.array(EarlierConvictionInput).optional(),
      'Convictions in other proceedings: none where the list is left out',
      'POCA 2002, s 75(3)(b)',
    ),
  })
  .superRefine((input, context) => {
    for (const { path, says } of faults(input)) context.addIssue({ code: 'custom', path: [...path], message: says });
  })
  .meta({ id: 'CriminalLifestyleInput' });
export type CriminalLifestyleInput = z.infer<typeof CriminalLifestyleInput>;

interface Fault {
  readonly path: readonly (string | number)[];
  readonly says: string;
}
interface Entries {
  readonly offences: readonly z.infer<typeof OffenceInput>[];
  readonly obtainings?: readonly z.infer<typeof ObtainingInput>[] | undefined;
  readonly earlierConvictions?: readonly z.infer<typeof EarlierConvictionInput>[] | undefined;
}

/** What contradicts itself, or refers to nothing. */
function faults(input: Entries): Fault[] {
  const { offences, obtainings = [], earlierConvictions: earlier = [] } = input;
  const convictions = new Set(
    [...offences.filter(({ status }) => status !== 'takenIntoConsideration'), ...earlier].map(({ id }) => id),
  );
  const known = new Set(offences.map(({ id }) => id));
  const obtainedFrom = new Map<string, (Money | undefined)[]>();
  for (const { value, offences: from } of obtainings)
    for (const id of from) obtainedFrom.set(id, [...(obtainedFrom.get(id) ?? []), value]);

  return [
    ...(offences.some(({ status }) => status === 'concerned') ? [] : [{ path: ['offences'], says: NONE_CONCERNED }]),
    ...repeated([...offences, ...earlier].map(({ id }) => id)).map((id) => ({
      path: ['offences'],
      says: `the id ${id} is used twice (s 75): give each offence and each earlier conviction an id of its own`,
    })),
    ...repeated(obtainings.map(({ item }) => item)).map((item) => ({
      path: ['obtainings'],
      says: `${item} is listed twice (s 75(5)): list it once, with every offence it came from`,
    })),
    ...offences.flatMap((offence, index) =>
      offenceFaults(offence, ['offences', index], convictions, obtainedFrom.get(offence.id)),
    ),
    ...earlier.flatMap((offence, index) => contradiction(offence, ['earlierConvictions', index])),
    ...obtainings.flatMap(({ item, offences: from }, index) =>
      from
        .filter((id) => !known.has(id))
        .map((id) => ({
          path: ['obtainings', index, 'offences'],
          says: `${item} came from ${id}, which is not one of the offences (s 76(4)): name one`,
        })),
    ),
  ];
}

const NONE_CONCERNED =
  'no offence is concerned (s 6(9)): a criminal lifestyle is asked of an offence concerned; list one';

function offenceFaults(
  offence: Entries['offences'][number],
  path: Fault['path'],
  convictions: ReadonlySet<string>,
  obtained: readonly (Money | undefined)[] | undefined,
): Fault[] {
  const { id, status, takenWith, benefit, benefited } = offence;
  const isTaken = status === 'takenIntoConsideration';
  const fault = (field: string, says: string) => [{ path: [...path, field], says }];
  return [
    ...contradiction(offence, path),
    ...(takenWith !== undefined && !isTaken
      ? fault('takenWith', `${id} is a conviction (s 75(5)(c)): leave takenWith out`)
      : []),
    ...(takenWith ?? [])
      .filter((other) => isTaken && !convictions.has(other))
      .flatMap((other) =>
        fault('takenWith', `${other} is not a conviction (s 75(5)(c)): name the conviction ${id} was taken with`),
      ),
    ...(obtained !== undefined && benefit !== undefined
      ? fault(
          'benefit',
          `what ${id} brought is in obtainings too (s 75(5)), and would count twice: give one or the other`,
        )
      : []),
    ...(benefited === false && obtained?.some((value) => value?.isZero() === false) === true
      ? fault(
          'benefited',
          `${id} is said to have brought no benefit, but is named in obtainings (s 76(4)): correct one`,
        )
      : []),
  ];
}

const contradiction = (
  {
    id,
    benefited,
    benefit,
  }: { readonly id: string; readonly benefited?: boolean | undefined; readonly benefit?: Money | undefined },
  path: Fault['path'],
): Fault[] =>
  benefited === false && benefit?.isZero() === false
    ? [
        {
          path: [...path, 'benefited'],
          says: `${id} is said to have brought no benefit, and a benefit is given (s 76(4)): correct one`,
        },
      ]
    : [];

function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(ids.filter((id) => seen.size === seen.add(id).size))];
}
