import { z } from 'zod';
import { fact } from '../../case-file/index.js';
import { LocalDate } from '../../dates/index.js';
import { crimPR2025, poca, reformCautions } from '../../law/index.js';
import { MoneyInput } from '../../money/index.js';
import type { Outcome, Reason } from '../../reasons/index.js';
import { type Asked, courtMay, type NotOpen } from '../asked.js';
import { CPS_GUIDANCE, LEGAL_AID_EXCEPTION, LUCKHURST, PETERS } from '../authorities.js';

const LIVING = 'CrimPR 2025, r 33.47';
const shown = (description: string) => fact(z.boolean().optional(), `Living expenses: whether ${description}`, LIVING);

export const ExceptionInput = z
  .strictObject({
    kind: fact(
      z.enum(['living', 'legal', 'business', 'other']),
      'Reasonable living expenses; reasonable legal expenses; a trade, business, profession or occupation; another exception',
      'POCA 2002, s 41(3)',
    ),
    askedOn: fact(LocalDate, 'The day the exception is asked for', 'POCA 2002, s 41(3)'),
    confiscationOrderMade: fact(
      z.boolean().optional(),
      'Living expenses: whether a confiscation order is made',
      'POCA 2002, s 41(3)',
    ),
    totalAsked: fact(MoneyInput.optional(), 'The sum asked for in total', LIVING),
    incomeAndOutgoingsProved: shown('present and future income and outgoings are given, with proof'),
    standardOfLivingGiven: shown('the standard of living before is given'),
    effectOnValueGiven: shown('the effect on the value of the restrained property is given'),
    likelyLengthGiven: shown('the likely length of the restraint is given'),
    legalExpensesOf: fact(
      z.enum(['defendant', 'recipientOfTaintedGift', 'another']).optional(),
      'Legal expenses: who incurs them',
      'POCA 2002, s 41(4)',
    ),
    relatesToOffence: fact(
      z.boolean().optional(),
      'Legal expenses: whether they relate to the offences under investigation or charged, or to steps that depend on them such as the restraint proceedings. A civil claim does not, even on the same facts',
      'POCA 2002, s 41(4), (5)',
    ),
  })
  .meta({ id: 'RestraintExceptionInput' });
export type ExceptionInput = z.infer<typeof ExceptionInput>;

/**
 * Whether an exception to a restraint order is open. Legal expenses of the offence are barred to the defendant and to the
 * recipient of a tainted gift; the rest is a discretion, for the court.
 *
 * @remarks POCA 2002, s 41(3)-(5) (E+W); *R v Luckhurst* [2022] UKSC 23 and *Re Peters* [1988] QB 871, from summaries (G). The
 * changes of 2026 to legal and living expenses are not applied.
 */
export function exceptionToRestraint(input: ExceptionInput): Outcome<NotOpen> {
  const cautions = reformCautions([{ what: 'The exception asked for', on: input.askedOn }]);
  const asked = input.kind === 'living' ? living(input) : input.kind === 'legal' ? legal(input) : [];
  return courtMay(QUESTION[input.kind], asked, ...ABOUT[input.kind](input), ...CONDITIONS, ...cautions);
}

const QUESTION = {
  living: 'Are reasonable living expenses to be excepted, and in what sum?',
  legal: 'Are these reasonable legal expenses to be excepted, and up to what sum?',
  business: 'Is the carrying on of the business to be excepted, and on what conditions?',
  other: 'Is the exception to be made, and on what conditions?',
} as const;

function living(input: ExceptionInput): readonly Asked[] {
  const given = (met: boolean | undefined, what: string, pointer: string): Asked => ({
    met,
    yes: `Given: ${what}`,
    no: `Not given: ${what}. The request must have it`,
    wanted: `whether the request gives ${what} (r 33.47)`,
    pointer,
    provision: crimPR2025('33.47'),
  });
  return [
    given(
      input.incomeAndOutgoingsProved,
      'present and future income and outgoings, with proof',
      '/incomeAndOutgoingsProved',
    ),
    given(input.standardOfLivingGiven, 'the standard of living before', '/standardOfLivingGiven'),
    given(input.effectOnValueGiven, 'the effect on the value of the restrained property', '/effectOnValueGiven'),
    given(input.likelyLengthGiven, 'the likely length of the restraint', '/likelyLengthGiven'),
    given(input.totalAsked === undefined ? undefined : true, 'the total asked for', '/totalAsked'),
  ];
}

/** Section 41(4): two things together make the bar, so that one which is absent lifts it. */
function legal({ legalExpensesOf: whose, relatesToOffence }: ExceptionInput): readonly Asked[] {
  const isOfThose = whose === undefined ? undefined : whose !== 'another';
  const isBarred = isOfThose === false || relatesToOffence === false ? false : isOfThose && relatesToOffence;
  const pointer = isOfThose === undefined ? '/legalExpensesOf' : '/relatesToOffence';
  return [
    {
      met: isBarred === undefined ? undefined : !isBarred,
      yes: 'Not barred: legal expenses that do not relate to the offence, or of somebody who is neither the defendant nor the recipient of a tainted gift',
      no: 'Barred: legal expenses that relate to the offence, incurred by the defendant or by the recipient of a tainted gift. Legal aid is means-tested without the restrained property',
      wanted: 'whose legal expenses they are, and whether they relate to the offence (s 41(4), (5))',
      pointer,
      provision: poca('41(4)'),
    },
  ];
}

const ABOUT: Readonly<Record<ExceptionInput['kind'], (input: ExceptionInput) => readonly Reason[]>> = {
  living: ({ confiscationOrderMade: made }) => [
    {
      says: 'Ordinary living and existing commitments; not luxuries, nor later wishes at the cost of the fund',
      provision: PETERS,
      convention: 'ordinaryLivingExpenses',
      mark: 'G',
    },
    ...(made === false ? [] : [afterTheOrder(made)]),
  ],
  legal: ({ relatesToOffence }) =>
    relatesToOffence === false
      ? [
          {
            says: 'Civil claims, even on the same facts, are outside the bar: a discretion, used as section 69 steers',
            provision: LUCKHURST,
            convention: 'civilClaimsOutsideTheBar',
            mark: 'G',
          },
        ]
      : [],
  business: () => [
    {
      says: 'Ordinary course of business, profit, books, no diminution; accounts every month are a usual condition',
      provision: poca('41(3)'),
      convention: 'variationGuidance',
      mark: 'A',
    },
  ],
  other: () => [],
};

const afterTheOrder = (made: true | undefined): Reason => ({
  says: `${made === true ? 'A confiscation order is made' : 'Whether a confiscation order is made is not known; once it is'}: the available amount is owed in full, and in practice the exception ends`,
  provision: CPS_GUIDANCE,
  ...(made === true && { met: false }),
  convention: 'livingExpensesEndWithOrder',
  mark: 'G',
});

const CONDITIONS: readonly Reason[] = [
  { says: 'An exception may carry conditions', provision: poca('41(3)') },
  {
    says: 'Apart from these, the order always lets the relevant legal aid payment be made, once the confiscation order is satisfied or discharged or none can be made',
    provision: poca('41(2A)'),
    because: [{ says: 'The condition of that exception', provision: LEGAL_AID_EXCEPTION }],
  },
];
