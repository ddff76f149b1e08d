import { z } from 'zod';
import { fact } from '../../case-file/index.js';
import { crimPR2025, poca } from '../../law/index.js';
import type { Outcome } from '../../reasons/index.js';
import { type Asked, courtMay, type NotOpen } from '../asked.js';

const asked = (description: string) => fact(z.boolean().optional(), description, 'POCA 2002, s 72');

export const RestraintCompensationInput = z
  .strictObject({
    heldRealisableProperty: asked('Whether the applicant held realisable property'),
    started: asked('Whether an investigation or proceedings were started'),
    noConviction: asked('Whether there was no conviction, or it was quashed or pardoned'),
    seriousDefault: asked('Whether there was a serious default by a body that section 72 lists'),
    wouldNotHaveContinued: asked('Whether without it the proceedings would not have been started or continued'),
    lossSuffered: asked('Whether loss was suffered'),
  })
  .meta({ id: 'RestraintCompensationInput' });
export type RestraintCompensationInput = z.infer<typeof RestraintCompensationInput>;

const TESTS = [
  ['heldRealisableProperty', 'The applicant held realisable property', 'The applicant held no realisable property'],
  ['started', 'An investigation or proceedings were started', 'Neither an investigation nor proceedings were started'],
  ['noConviction', 'There was no conviction, or it was quashed or pardoned', 'There is a conviction that stands'],
  ['seriousDefault', 'There was a serious default by a listed body', 'There was no serious default by a listed body'],
  [
    'wouldNotHaveContinued',
    'Without it the proceedings would not have been started or continued',
    'The proceedings would have been started or continued all the same',
  ],
  ['lossSuffered', 'Loss was suffered', 'No loss was suffered'],
] as const;

/**
 * Whether compensation for a serious default can be asked for where nobody was convicted. What is just is for the court.
 *
 * @remarks POCA 2002, s 72 (E+W); CrimPR 2025, rr 33.20, 33.21. Read.
 */
export function restraintCompensation(input: RestraintCompensationInput): Outcome<NotOpen> {
  const tests: readonly Asked[] = TESTS.map(([key, yes, no]) => ({
    met: input[key],
    yes,
    no,
    wanted: `whether this is so: ${yes.charAt(0).toLowerCase()}${yes.slice(1)} (s 72)`,
    pointer: `/${key}`,
    provision: poca('72'),
  }));
  return courtMay('Is compensation to be paid, and how much is just?', tests, {
    says: 'How it is applied for',
    provision: crimPR2025('33.20'),
  });
}
