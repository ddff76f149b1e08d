import { z } from 'zod';
import { fact } from '../../case-file/index.js';
import { LocalDate } from '../../dates/index.js';
import { inForceOn, poca, reformCautions } from '../../law/index.js';
import { decided, factsMissing, type Outcome, type Reason } from '../../reasons/index.js';
import { allMet, type Asked, missingFrom, not, said } from '../asked.js';
import { CIRCULAR_2024, GMP_V_ALI, pca2009 } from '../authorities.js';
import { seizureChangesFrom, seriousCrimeActFrom, testForSeizure } from '../figures.js';

const asked = (description: string, law: string) => fact(z.boolean().optional(), description, law);

export const SeizureInput = z
  .strictObject({
    on: fact(
      LocalDate.refine((day) => day >= seriousCrimeActFrom, {
        error: 'sections 47A to 47S came into force on 1 June 2015, and section 45 is repealed: check the day',
      }),
      'The day of the seizure, or on which it is thought of',
      'POCA 2002, ss 47A-47S',
    ),
    basis: fact(
      z.enum(['investigation', 'proceedings', 'laterApplication']),
      'An indictable offence is investigated and nobody is charged; proceedings are started; or an application about confiscation is made or expected',
      'POCA 2002, s 47B',
    ),
    grounds: asked(
      'Whether there are reasonable grounds to suspect benefit (investigation, from 1 March 2016) or to believe it (investigation before, proceedings)',
      'POCA 2002, s 47B',
    ),
    arrested: asked('Investigation, before 26 April 2024: whether the person had been arrested', 'POCA 2002, s 47B'),
    applicationConditionHolds: asked(
      'Later application: whether the third, fourth or fifth condition for restraint holds',
      'POCA 2002, s 47B',
    ),
    restraintInForce: asked('Whether a restraint order is in force', 'POCA 2002, s 47B'),
    isCash: asked('Whether the property is cash', 'POCA 2002, s 47C'),
    isExempt: asked(
      'Whether it is exempt: tools or a vehicle needed personally for work; clothing, bedding, furniture, provisions for basic domestic needs',
      'POCA 2002, s 47C',
    ),
    isCryptoassetRelated: asked('Whether it is an item related to cryptoassets', 'POCA 2002, s 47C'),
    mayBeUnavailable: asked(
      'Whether there are reasonable grounds to suspect that it may otherwise be made unavailable for a confiscation order',
      'POCA 2002, s 47C',
    ),
    mayBeDiminished: asked(
      'Whether there are reasonable grounds to suspect that its value may be diminished by conduct of anybody',
      'POCA 2002, s 47C',
    ),
    approval: fact(
      z.enum(['justice', 'seniorOfficer', 'none']).optional(),
      'Who approved: a justice of the peace; an inspector or above, or the equivalent; nobody',
      'POCA 2002, s 47G',
    ),
    justicePracticable: asked('No justice approved: whether asking one was practicable', 'POCA 2002, s 47G'),
    seniorOfficerPracticable: asked(
      'Nobody approved: whether asking a senior officer was practicable',
      'POCA 2002, s 47G',
    ),
  })
  .meta({ id: 'RestraintSeizureInput' });
export type SeizureInput = z.infer<typeof SeizureInput>;

/** Whether the power to seize is open. Whether to use it is the officer's. */
export interface Seizure {
  readonly open: boolean;
}

/**
 * Whether an officer may seize property to keep it for a confiscation order, beside any restraint order.
 *
 * @remarks POCA 2002, ss 47A to 47G (E+W), inserted by the Policing and Crime Act 2009, s 55. Read as inserted. That no arrest is
 * needed, and that items related to cryptoassets may be seized, from 26 April 2024: from a circular (G).
 */
export function seizure(input: SeizureInput): Outcome<Seizure> {
  const outcome = allMet([...condition(input), ...property(input)], ...notes(input));
  const risk = eitherRisk(input);
  const approval = approved(input);
  const reasons = [...outcome.reasons, ...risk.map(said), said(approval)];
  const isRisk = risk.some(({ met }) => met === true);
  const noRisk = risk.every(({ met }) => met === false);
  const isShut = outcome.kind === 'decided' && !outcome.value;
  if (isShut || noRisk || approval.met === false) return decided({ open: false }, ...reasons);
  const missing = [
    ...(outcome.kind === 'factsMissing' ? outcome.facts : []),
    ...(isRisk ? [] : missingFrom(risk)),
    ...missingFrom([approval]),
  ];
  return missing.length > 0 ? factsMissing(missing, ...reasons) : decided({ open: true }, ...reasons);
}

function condition(input: SeizureInput): readonly Asked[] {
  const { basis, on } = input;
  if (basis === 'laterApplication') {
    return [
      {
        met: input.applicationConditionHolds,
        yes: 'The condition about an application to reopen, or after absconding, holds',
        no: 'No condition about an application to reopen, or after absconding, holds',
        wanted: 'whether the third, fourth or fifth condition for restraint holds (s 47B)',
        pointer: '/applicationConditionHolds',
        provision: poca('47B'),
      },
    ];
  }
  const row = inForceOn(testForSeizure, on);
  const verb = basis === 'investigation' ? (row?.value ?? 'believe') : 'believe';
  const grounds: Asked = {
    met: input.grounds,
    yes: `There are reasonable grounds to ${verb} that the person has benefited`,
    no: `There are no reasonable grounds to ${verb} that the person has benefited`,
    wanted: `whether there are reasonable grounds to ${verb} that the person has benefited (s 47B)`,
    pointer: '/grounds',
    provision: basis === 'investigation' ? (row?.source ?? poca('47B')) : poca('47B'),
  };
  return basis === 'investigation' && on < seizureChangesFrom ? [grounds, arrested(input.arrested)] : [grounds];
}

const arrested = (met: boolean | undefined): Asked => ({
  met,
  yes: 'The person has been arrested, which was needed before 26 April 2024',
  no: 'The person has not been arrested, which was needed before 26 April 2024',
  wanted: 'whether the person has been arrested: needed before 26 April 2024',
  pointer: '/arrested',
  provision: CIRCULAR_2024,
  convention: 'seizureChangesOf2024',
  mark: 'G',
});

function property({ isCash, isExempt, isCryptoassetRelated, on }: SeizureInput): readonly Asked[] {
  const kept: readonly Asked[] = [
    {
      met: not(isCash),
      yes: 'It is not cash',
      no: 'It is cash: Part 5 has a power of its own',
      wanted: 'whether it is cash (s 47C)',
      pointer: '/isCash',
      provision: poca('47C'),
    },
    {
      met: not(isExempt),
      yes: 'It is not exempt property',
      no: 'It is exempt: needed personally for work, or for basic domestic needs',
      wanted: 'whether it is exempt property (s 47C)',
      pointer: '/isExempt',
      provision: poca('47C'),
    },
  ];
  if (on >= seizureChangesFrom) return kept;
  return [
    ...kept,
    {
      met: not(isCryptoassetRelated),
      yes: 'It is not an item related to cryptoassets',
      no: 'Items related to cryptoassets could be seized only from 26 April 2024',
      wanted: 'whether it is an item related to cryptoassets: seizable only from 26 April 2024',
      pointer: '/isCryptoassetRelated',
      provision: CIRCULAR_2024,
      convention: 'seizureChangesOf2024',
      mark: 'G',
    },
  ];
}

/** Either is enough: s 47C. */
const eitherRisk = ({ mayBeUnavailable, mayBeDiminished }: SeizureInput): readonly Asked[] => [
  {
    met: mayBeUnavailable,
    yes: 'There are grounds to suspect that it may otherwise be made unavailable',
    no: 'There are no grounds to suspect that it may otherwise be made unavailable',
    wanted: 'whether there are grounds to suspect that it may be made unavailable (s 47C)',
    pointer: '/mayBeUnavailable',
    provision: poca('47C'),
  },
  {
    met: mayBeDiminished,
    yes: 'There are grounds to suspect that its value may be diminished by somebody’s conduct',
    no: 'There are no grounds to suspect that its value may be diminished by anybody’s conduct',
    wanted: 'whether there are grounds to suspect that its value may be diminished (s 47C)',
    pointer: '/mayBeDiminished',
    provision: poca('47C'),
  },
];

/** A justice; where that is not practicable, a senior officer; where neither is, nobody: ss 47C, 47G. */
function approved({ approval, justicePracticable, seniorOfficerPracticable }: SeizureInput): Asked {
  const base = {
    yes: 'It was approved as it must be',
    no: 'It was not approved as it must be',
    pointer: '/approval',
    provision: poca('47G'),
  };
  if (approval === undefined) return { ...base, met: undefined, wanted: 'who approved it (s 47G)' };
  if (approval === 'justice') return { ...base, met: true, yes: 'A justice of the peace approved it', wanted: '' };
  const wanted = 'whether asking a justice was practicable (s 47G)';
  const noJustice: Asked = {
    ...base,
    met: not(justicePracticable),
    yes: 'Asking a justice was not practicable, and a senior officer approved it',
    no: 'Asking a justice was practicable, and none was asked',
    wanted,
    pointer: '/justicePracticable',
  };
  if (approval === 'seniorOfficer' || noJustice.met !== true) return noJustice;
  return {
    ...noJustice,
    met: not(seniorOfficerPracticable),
    yes: 'Neither a justice nor a senior officer could practicably be asked',
    no: 'Asking a senior officer was practicable, and none was asked',
    wanted: 'whether asking a senior officer was practicable (s 47G)',
    pointer: '/seniorOfficerPracticable',
  };
}

const notes = ({ on, restraintInForce }: SeizureInput): readonly Reason[] => [
  ...(restraintInForce === undefined
    ? []
    : [
        {
          says: restraintInForce ? 'A restraint order is in force' : 'No restraint order is in force',
          provision: poca('47B'),
        },
      ]),
  { says: 'Searches of premises, a person or a vehicle need the same approval', provision: pca2009('55') },
  {
    says: 'Approval may come before the condition is met: from a note',
    provision: GMP_V_ALI,
    convention: 'approvalBeforeCondition',
    mark: 'G',
  },
  { says: 'The code of practice binds; a breach is no offence by itself, and is evidence', provision: poca('47S') },
  ...reformCautions([{ what: 'The seizure', on }]),
];
