import { z } from 'zod';
import { fact, Text } from '../case-file/index.js';
import { spoken } from '../dates/index.js';
import { msa2015, poca } from '../law/index.js';
import { decided, factsMissing, type Outcome, type Reason } from '../reasons/index.js';
import { codeForCrownProsecutors, cpsModernSlaveryGuidance } from './authorities.js';
import { taken } from './records.js';
import { FullCodeTest } from './safeguard-records.js';

const GUIDANCE = 'CPS guidance: Modern Slavery and Human Trafficking';

const Question = (says: string) =>
  fact(z.strictObject({ ...taken, answer: z.enum(['yes', 'no']), reason: Text }).optional(), says, GUIDANCE);

export const TwoStageTestInput = z
  .strictObject({
    test: fact(FullCodeTest.optional(), 'The two-stage test, as it was answered', 'Code for Crown Prosecutors'),
    mayBeVictim: fact(
      z.boolean().optional(),
      'Whether the suspect may be a victim of slavery or trafficking',
      GUIDANCE,
    ),
    credibleReason: Question('First: is there credible reason to believe that the suspect is a victim? If so, refer'),
    clearEvidence: Question(
      'Second: is there clear evidence of the section 45 defence? If so, the evidential stage fails',
    ),
    duress: Question('Third: was there duress?'),
    compulsion: Question('Fourth: does compulsion make a prosecution not in the public interest?'),
  })
  .meta({ id: 'TwoStageTestInput' });
export type TwoStageTestInput = z.infer<typeof TwoStageTestInput>;

/** The two-stage test as asked and answered. */
export interface TwoStageTest {
  /** What the prosecutor recorded. */
  readonly passed: boolean;
  /** A failed test opens a look at what needs no conviction. */
  readonly lookAtPart5AndRiskOrder: boolean;
  /** What does not fit together, and should be looked at again. */
  readonly inconsistent: readonly Reason[];
}

/**
 * The two-stage test, and for a suspect who may be a victim the four questions in their order: which were asked, and what
 * was answered. Nothing of it is decided here.
 *
 * @remarks Code for Crown Prosecutors, and the guidance on the section 45 defence: both from memory (convention
 * `twoStageTest`). E+W.
 */
export function twoStageTest(input: TwoStageTestInput): Outcome<TwoStageTest> {
  const { test, mayBeVictim } = input;
  const missing = [
    ...(test === undefined ? [{ pointer: '/test', wanted: 'the two-stage test: each stage, and why' }] : []),
    ...(mayBeVictim === undefined ? [{ pointer: '/mayBeVictim', wanted: 'whether the suspect may be a victim' }] : []),
    ...(mayBeVictim === true ? unasked(input) : []),
  ];
  const asked = QUESTIONS.flatMap(([field, says]): Reason[] => {
    const record = input[field];
    return record === undefined
      ? []
      : [guided(`${says}: answered ${record.answer} on ${spoken(record.on)} by the ${record.role}`)];
  });
  const [first = guided('Nothing is recorded'), ...rest] = asked;
  if (missing.length > 0 || test === undefined) return factsMissing(missing, first, ...rest);
  const passed = test.evidential === 'pass' && test.publicInterest === 'pass';
  const inconsistent = [
    ...(input.clearEvidence?.answer === 'yes' && test.evidential === 'pass'
      ? [guided('Clear evidence of the section 45 defence is recorded, and the evidential stage as passed', false)]
      : []),
    ...(input.compulsion?.answer === 'yes' && test.publicInterest === 'pass'
      ? [
          guided(
            'Compulsion is recorded as making a prosecution not in the public interest, and that stage as passed',
            false,
          ),
        ]
      : []),
  ];
  const says = `Recorded on ${spoken(test.on)}: evidential stage ${test.evidential}, public interest ${test.publicInterest === 'notReached' ? 'not reached' : test.publicInterest}`;
  const look: readonly Reason[] = passed
    ? []
    : [
        {
          says: 'No conviction is needed for recovery under Part 5',
          provision: poca('240'),
          convention: 'twoStageTest',
          mark: 'M',
        },
        {
          says: 'No conviction is needed for a risk order',
          provision: msa2015('23'),
          convention: 'twoStageTest',
          mark: 'M',
        },
      ];
  return decided(
    { passed, lookAtPart5AndRiskOrder: !passed, inconsistent },
    { says, provision: codeForCrownProsecutors, convention: 'twoStageTest', mark: 'M', ...(!passed && { met: false }) },
    ...look,
    ...asked,
    ...inconsistent,
  );
}

const QUESTIONS = [
  ['credibleReason', 'Credible reason to believe that the suspect is a victim'],
  ['clearEvidence', 'Clear evidence of the section 45 defence'],
  ['duress', 'Duress'],
  ['compulsion', 'Compulsion that makes a prosecution not in the public interest'],
] as const;

/** The questions go in order, and end with clear evidence of the defence. */
function unasked(input: TwoStageTestInput) {
  const due = input.clearEvidence?.answer === 'yes' ? QUESTIONS.slice(0, 2) : QUESTIONS;
  return due
    .filter(([field]) => input[field] === undefined)
    .map(([field, says]) => ({
      pointer: `/${field}`,
      wanted: `asked, and what was answered: ${says.charAt(0).toLowerCase()}${says.slice(1)}`,
    }));
}

const guided = (says: string, met = true): Reason => ({
  says,
  provision: cpsModernSlaveryGuidance,
  convention: 'twoStageTest',
  mark: 'M',
  ...(!met && { met }),
});
