import type { LocalDate } from '../dates/index.js';
import { spoken } from '../dates/index.js';
import { poca } from '../law/index.js';
import { decided, factsMissing, type MissingFact, type Outcome } from '../reasons/index.js';
import type { CaseFile } from './case-file.js';
import type { Offence } from './offences.js';

/** One offence as it stands against one defendant, with where it is in the file. */
export interface OffenceAgainst {
  readonly offence: Offence;
  readonly against: Offence['against'][number];
  /** JSON pointer to the `against` entry. */
  readonly pointer: string;
}

/** The offences in the file that name a defendant. */
export function offencesAgainst(file: CaseFile, defendant: string): OffenceAgainst[] {
  return file.offences.flatMap((offence, at) =>
    offence.against.flatMap((against, index) =>
      against.defendant === defendant
        ? [{ offence, against, pointer: `/offences/${String(at)}/against/${String(index)}` }]
        : [],
    ),
  );
}

/**
 * The day proceedings started for the offences concerned; the earliest, where they started on different days.
 *
 * @remarks POCA 2002, ss 85(1)-(2), 10(8)(b) (E+W). Not arrest and not the first hearing.
 */
export function proceedingsStarted(file: CaseFile, concerned: readonly OffenceAgainst[]): Outcome<LocalDate> {
  const missing: MissingFact[] = [];
  const days: LocalDate[] = [];
  for (const { against, pointer } of concerned) {
    if (against.proceedings === undefined) {
      missing.push({ pointer: `${pointer}/proceedings`, wanted: 'the proceedings for this offence (s 85)' });
      continue;
    }
    const at = file.proceedings.findIndex(({ id }) => id === against.proceedings);
    const started = file.proceedings[at]?.started.map(({ on }) => on) ?? [];
    if (started.length === 0) {
      missing.push({
        pointer: `/proceedings/${String(at)}/started`,
        wanted: 'the step that started proceedings and its day (s 85(1))',
      });
    }
    days.push(...started);
  }
  const first = days.sort()[0];
  if (missing.length > 0 || first === undefined) {
    const wanted =
      missing.length > 0
        ? unique(missing)
        : [{ pointer: '/offences', wanted: 'an offence concerned, with its proceedings' }];
    return factsMissing(wanted, { says: 'It is not known when proceedings started', provision: poca('85(1)') });
  }
  return decided(first, {
    says: `Proceedings started on ${spoken(first)}${new Set(days).size > 1 ? ', the earliest of several days' : ''}`,
    provision: poca(new Set(days).size > 1 ? '10(8)(b)' : '85(1)'),
  });
}

/**
 * The date of conviction; the latest, where there are several offences.
 *
 * @remarks POCA 2002, ss 10(10), 14(9) (E+W).
 */
export function convictionDate(concerned: readonly OffenceAgainst[]): Outcome<LocalDate> {
  const missing = concerned
    .filter(({ against }) => against.convictedOn === undefined)
    .map(({ pointer }) => ({ pointer: `${pointer}/convictedOn`, wanted: 'the day of conviction (s 10(10))' }));
  const last = concerned
    .flatMap(({ against }) => against.convictedOn ?? [])
    .sort()
    .at(-1);
  if (missing.length > 0 || last === undefined) {
    return factsMissing(missing, { says: 'The date of conviction is not known', provision: poca('10(10)') });
  }
  return decided(last, {
    says: `The date of conviction is ${spoken(last)}${concerned.length > 1 ? ', the latest of several' : ''}`,
    provision: poca('10(10)'),
  });
}

const unique = (facts: readonly MissingFact[]): MissingFact[] => [
  ...new Map(facts.map((f) => [f.pointer, f])).values(),
];
