import { z } from 'zod';
import { fact } from '../../case-file/index.js';
import { endOfPeriodStarting, LocalDate, plusDays, spoken } from '../../dates/index.js';
import { inForceOn, poca, sca2015 } from '../../law/index.js';
import { decided, factsMissing, forTheCourt, type Outcome, type Reason } from '../../reasons/index.js';
import { type Condition, isClosed, missingFrom, type NotOpen, said } from '../conditions.js';
import { monthsAbsconded, part2From, seriousCrimeActFrom } from '../figures.js';

export const OrderInAbsenceInput = z
  .strictObject({
    section: fact(
      z.enum(['27', '28']),
      '27: convicted or committed; 28: proceedings started, and neither convicted nor acquitted',
      'POCA 2002, ss 27, 28',
    ),
    appliedOn: fact(
      LocalDate.refine((day) => day >= part2From, {
        error: 'the application is before Part 2 came into force on 24 March 2003 (ss 27, 28): check the day',
      }),
      'The day the prosecutor applies',
      'POCA 2002, ss 27, 28',
    ),
    abscondedOn: fact(
      LocalDate.optional(),
      'The day the court believes the defendant absconded',
      'POCA 2002, ss 27, 28',
    ),
    convictedOrCommittedOn: fact(
      LocalDate.optional(),
      'Section 27: the day of conviction, or of committal for sentence or confiscation',
      'POCA 2002, s 27',
    ),
    proceedingsStartedAndNotConcluded: fact(
      z.boolean().optional(),
      'Section 28: whether proceedings were started, and have ended neither in conviction nor in acquittal',
      'POCA 2002, s 28',
    ),
    prosecutorApplies: fact(z.boolean().optional(), 'Whether the prosecutor applies', 'POCA 2002, ss 27, 28'),
    reasonableStepsToContact: fact(
      z.boolean().optional(),
      'Whether the prosecutor has taken reasonable steps to contact the defendant',
      'POCA 2002, ss 27(5), 28(5)',
    ),
    courtThinksAppropriate: fact(
      z.boolean().optional(),
      'Whether the court believes that it is appropriate to proceed',
      'POCA 2002, ss 27, 28',
    ),
  })
  .meta({ id: 'OrderInAbsenceInput' });
export type OrderInAbsenceInput = z.infer<typeof OrderInAbsenceInput>;

/** Section 6 as it applies to a defendant who has absconded. */
export interface OrderInAbsence {
  readonly open: true;
  /** Provisions that are left out. No assumption of section 10 is ever made. */
  readonly leftOut: readonly string[];
  /** Open again only on the defendant’s return. */
  readonly offWhileMissing: readonly string[];
}

/**
 * Whether a confiscation order can be made against a defendant who has absconded: convicted or committed (s 27), or,
 * once three months starting with the day of absconding have ended, neither convicted nor acquitted (s 28).
 *
 * @remarks POCA 2002, ss 27, 28 (E+W). Read in the Act. Three months from 1 June 2015, two years before; that section 27
 * earlier wanted the absconding to follow conviction or committal is from memory (M).
 */
export function orderInAbsence(input: OrderInAbsenceInput): Outcome<OrderInAbsence | NotOpen> {
  const { section, courtThinksAppropriate } = input;
  const conditions = [...(section === '27' ? convicted(input) : unconvicted(input)), ...inBoth(input)];
  const reasons = conditions.map(said);
  if (isClosed(conditions)) return decided<NotOpen>({ open: false }, ...reasons);
  const missing = missingFrom(conditions);
  if (missing.length > 0) return factsMissing(missing, ...reasons);
  const changes = [LEFT_OUT[section], HEARD[section]];
  if (courtThinksAppropriate === undefined)
    return forTheCourt('Is it appropriate to proceed in the absence of the defendant?', ...reasons, ...changes);
  if (!courtThinksAppropriate) {
    const says = 'The court does not think it appropriate to proceed';
    return decided<NotOpen>({ open: false }, { says, provision: poca(section), met: false }, ...reasons);
  }
  const says = 'Section 6 applies, with changes';
  return decided<OrderInAbsence>(
    section === '27'
      ? { open: true, leftOut: ['10', '16(4)', '17', '18'], offWhileMissing: ['19', '20', '21'] }
      : { open: true, leftOut: ['10', '16(4)', '17', '18', '19', '20'], offWhileMissing: ['21'] },
    { says, provision: poca(section) },
    ...reasons,
    ...changes,
  );
}

function convicted({ convictedOrCommittedOn: convictedOn, abscondedOn, appliedOn }: OrderInAbsenceInput): Condition[] {
  const early = appliedOn < seriousCrimeActFrom;
  const after =
    early && abscondedOn !== undefined && convictedOn !== undefined ? abscondedOn >= convictedOn : undefined;
  return [
    {
      met: convictedOn === undefined ? undefined : convictedOn <= appliedOn,
      yes: 'The defendant is convicted, or committed for sentence or confiscation',
      no: 'The conviction or committal is after the application',
      wanted: 'the day of conviction or committal (s 27)',
      pointer: '/convictedOrCommittedOn',
      provision: poca('27'),
    },
    hasAbsconded('27', abscondedOn, appliedOn),
    ...(early
      ? [
          {
            met: after,
            yes: 'The absconding followed the conviction or committal, as it had to before 1 June 2015: from memory',
            no: 'The absconding was before the conviction or committal: before 1 June 2015 it had to follow, from memory',
            wanted: 'whether the absconding followed the conviction or committal (s 27 before 1 June 2015)',
            pointer: abscondedOn === undefined ? '/abscondedOn' : '/convictedOrCommittedOn',
            provision: poca('27'),
            mark: 'M' as const,
          },
        ]
      : []),
  ];
}

function unconvicted(input: OrderInAbsenceInput): Condition[] {
  const { abscondedOn, appliedOn, proceedingsStartedAndNotConcluded: pending } = input;
  const row = inForceOn(monthsAbsconded, appliedOn);
  if (row === undefined) throw new RangeError('The schema refuses days before Part 2');
  const end = abscondedOn === undefined ? undefined : endOfPeriodStarting(abscondedOn, row.value);
  const period = `${row.value} months starting with ${abscondedOn === undefined ? 'that day' : spoken(abscondedOn)}`;
  const ends = end === undefined ? '' : `: they end on ${spoken(end)}, so the first day is ${spoken(plusDays(end, 1))}`;
  return [
    {
      met: pending,
      yes: 'Proceedings were started, and the defendant is neither convicted nor acquitted',
      no: 'No proceedings were started, or they have ended',
      wanted: 'whether proceedings were started and have ended neither in conviction nor in acquittal (s 28)',
      pointer: '/proceedingsStartedAndNotConcluded',
      provision: poca('28'),
    },
    hasAbsconded('28', abscondedOn, appliedOn),
    {
      met: end === undefined ? undefined : appliedOn > end,
      yes: `The ${period} have ended${ends}`,
      no: `The ${period} have not ended on ${spoken(appliedOn)}${ends}`,
      wanted: 'the day the court believes the defendant absconded (s 28)',
      pointer: '/abscondedOn',
      provision: row.from === seriousCrimeActFrom ? sca2015('9') : poca('28'),
    },
  ];
}

const hasAbsconded = (section: string, on: LocalDate | undefined, appliedOn: LocalDate): Condition => ({
  met: on === undefined ? undefined : on <= appliedOn,
  yes: `The defendant absconded${on === undefined ? '' : ` on ${spoken(on)}`}`,
  no: 'The defendant had not absconded when the prosecutor applied',
  wanted: `the day the court believes the defendant absconded (s ${section})`,
  pointer: '/abscondedOn',
  provision: poca(section),
});

const inBoth = ({ section, prosecutorApplies, reasonableStepsToContact }: OrderInAbsenceInput): Condition[] => [
  {
    met: prosecutorApplies,
    yes: 'The prosecutor applies',
    no: 'The prosecutor does not apply',
    wanted: `whether the prosecutor applies (s ${section})`,
    pointer: '/prosecutorApplies',
    provision: poca(section),
  },
  {
    met: reasonableStepsToContact,
    yes: 'The prosecutor has taken reasonable steps to contact the defendant',
    no: 'The prosecutor has not taken reasonable steps to contact the defendant',
    wanted: `whether the prosecutor has taken reasonable steps to contact the defendant (s ${section}(5))`,
    pointer: '/reasonableStepsToContact',
    provision: poca(`${section}(5)`),
  },
];

const LEFT_OUT: Record<'27' | '28', Reason> = {
  '27': {
    says: 'Sections 10, 16(4), 17 and 18 are left out: no assumption is made. Sections 19 to 21 are off while the defendant is missing, and on return run for six years starting with that day',
    provision: poca('27(5)'),
  },
  '28': {
    says: 'Sections 10, 16(4) and 17 to 20 are left out: no assumption is made. Section 21 is off until the defendant returns',
    provision: poca('28(5)'),
  },
};
const HEARD: Record<'27' | '28', Reason> = {
  '27': { says: 'Persons likely to be affected may be heard', provision: poca('27(5)') },
  '28': {
    says: 'A later conviction of the offence does not bring section 6 into play again',
    provision: poca('28'),
  },
};
