import { z } from 'zod';
import { fact } from '../../case-file/index.js';
import { LocalDate } from '../../dates/index.js';
import { part2From } from '../figures.js';
import { proceedingsFacts } from './proceedings-concluded.js';

/** A condition of section 40, by its place: `C1` an investigation to `C5` a higher available amount. */
export const ConditionName = z.enum(['C1', 'C2', 'C3', 'C4', 'C5']).meta({
  id: 'RestraintCondition',
  description:
    'A condition of POCA 2002, s 40. C1: investigation; C2: proceedings; C3: application under s 19, 20, 27 or 28; C4: under s 21; C5: under s 22',
  examples: ['C1'],
});
export type ConditionName = z.infer<typeof ConditionName>;

const asked = (description: string, law: string) => fact(z.boolean().optional(), description, law);

/** The day of the application: it picks the version of the first condition. */
export const ApplicationMade = LocalDate.refine((day) => day >= part2From, {
  error: 'the application is before Part 2 came into force on 24 March 2003 (s 40): check the day',
});

const Investigation = z
  .strictObject({
    groundsToSuspectBenefit: asked(
      'Applications from 1 June 2015: whether there are reasonable grounds, which are objective, to suspect that the alleged offender has benefited',
      'POCA 2002, s 40(2)(b)',
    ),
  })
  .meta({ id: 'RestraintInvestigation', description: 'A criminal investigation in England and Wales, started' });

const Proceedings = z
  .strictObject({
    ...proceedingsFacts,
    undueDelay: asked(
      'Whether the court believes that there was undue delay in continuing them',
      'POCA 2002, s 40(7)(a)',
    ),
    prosecutorIntendsToProceed: asked('Whether the prosecutor intends to proceed', 'POCA 2002, s 40(7)(b)'),
  })
  .meta({
    id: 'RestraintProceedings',
    description: 'Proceedings for an offence, started in England and Wales (s 85(1))',
  });

const Application = z
  .strictObject({
    under: fact(
      z.enum(['19', '20', '21', '22', '27', '28']),
      'The section of the application about confiscation',
      'POCA 2002, s 40(4)-(6)',
    ),
    stage: fact(
      z.enum(['made', 'believedToBeMade', 'concluded', 'notToBeMade']).optional(),
      'Made and not concluded; the court believes that it will be made; concluded; or not to be made',
      'POCA 2002, s 40(4)-(6)',
    ),
    causeToBelieveMoreBenefit: asked(
      'Section 21: whether there is reasonable cause to believe that the new benefit will exceed the benefit found',
      'POCA 2002, s 40(5)',
    ),
    causeToBelieveMoreAvailable: asked(
      'Section 22: whether there is reasonable cause to believe that the new available amount will exceed the old one',
      'POCA 2002, s 40(6)',
    ),
    undueDelay: asked(
      'Whether the court believes that there was undue delay in continuing it',
      'POCA 2002, s 40(8)(a)',
    ),
    prosecutorIntendsToProceed: asked('Whether the prosecutor intends to proceed with it', 'POCA 2002, s 40(8)(b)'),
  })
  .meta({ id: 'RestraintLaterApplication', description: 'An application to reopen, or after absconding' });

export const RestraintConditionsInput = z
  .strictObject({
    applicationMade: fact(ApplicationMade, 'The day restraint is applied for', 'POCA 2002, s 40; SCA 2015, s 11'),
    investigation: fact(
      Investigation.nullable().optional(),
      'A criminal investigation with regard to an offence; null where none is started',
      'POCA 2002, s 40(2)(a)',
    ),
    proceedings: fact(
      Proceedings.nullable().optional(),
      'The proceedings; null where none are started',
      'POCA 2002, s 40(3)(a)',
    ),
    application: fact(
      Application.nullable().optional(),
      'The application about confiscation that is made or expected; null where there is none',
      'POCA 2002, s 40(4)-(6)',
    ),
    causeToBelieveBenefit: asked(
      'Whether there is reasonable cause to believe that the defendant, or alleged offender, has benefited',
      'POCA 2002, s 40(2)-(4)',
    ),
  })
  .meta({ id: 'RestraintConditionsInput' });
export type RestraintConditionsInput = z.infer<typeof RestraintConditionsInput>;
