import { z } from 'zod';
import { fact } from '../case-file/index.js';
import { defaultTerm, isLongerThan, spokenTerm, type Term, TermInput } from '../confiscation-order/index.js';
import { LocalDate, spoken } from '../dates/index.js';
import { crimPR2025, poca } from '../law/index.js';
import { MoneyInput } from '../money/index.js';
import { decided, factsMissing, forTheCourt, type Outcome, type Reason } from '../reasons/index.js';

const VARIED_UNDER = ['21', '22', '23', '29', '32', '33'] as const;

export const DefaultTermAfterVariationInput = z
  .strictObject({
    cause: fact(
      z.enum([...VARIED_UNDER, 'interest']),
      'The section under which the amount was varied, or interest that has been added to it',
      'POCA 2002, s 39',
    ),
    amountBefore: fact(MoneyInput, 'The amount for which the term was fixed', 'POCA 2002, s 39'),
    amountAfter: fact(MoneyInput, 'The amount as varied, or with the interest', 'POCA 2002, s 39(5)'),
    term: fact(TermInput, 'The term that was fixed', 'POCA 2002, s 35'),
    termFixed: fact(LocalDate, 'The day the term was first fixed', 'POCA 2002, s 35(2A)'),
    tableOf: fact(
      LocalDate.optional(),
      'Convention: the day whose table of terms applies now. Left out: the day the term was first fixed',
      'POCA 2002, ss 35(2A), 39',
    ),
    prosecutorApplies: fact(
      z.boolean().optional(),
      'For interest: whether the prosecutor applies to amend the term',
      'POCA 2002, s 39(5)',
    ),
    newTerm: fact(TermInput.optional(), 'The term the court fixes in its place', 'POCA 2002, s 39'),
  })
  .refine(({ tableOf, termFixed }) => tableOf === undefined || tableOf >= termFixed, {
    path: ['tableOf'],
    error: 'the table chosen is of a day before the term was first fixed (s 39): give that day, or a later one',
  })
  .refine(({ cause, amountBefore, amountAfter }) => cause !== 'interest' || !amountAfter.isLessThan(amountBefore), {
    path: ['amountAfter'],
    error: 'interest adds to the amount and never lowers it (s 12(4)): give the amount with the interest',
  })
  .meta({ id: 'DefaultTermAfterVariationInput' });
export type DefaultTermAfterVariationInput = z.infer<typeof DefaultTermAfterVariationInput>;

/** What the variation does to the term. */
export interface DefaultTermAfterVariation {
  readonly power: 'none' | 'mustFixLowerTerm' | 'mayAmend';
  readonly maximumBefore: Term;
  readonly maximumAfter: Term;
  /** Whether the new term is within the maximum; `null`: none is given. */
  readonly newTermWithinMaximum: boolean | null;
}

/**
 * What happens to the default term when the amount is varied: nothing where the maximum is the same; a lower term must
 * be fixed where the old one is longer than the new maximum; otherwise the court may amend it. Interest changes nothing
 * by itself: the prosecutor may apply.
 *
 * @remarks POCA 2002, s 39 (E+W); CrimPR 33.19. Read in the Act. Which table applies to an order varied later is a
 * convention: see `defaultTerm`.
 */
export function defaultTermAfterVariation(input: DefaultTermAfterVariationInput): Outcome<DefaultTermAfterVariation> {
  const { term, termFixed, newTerm, cause } = input;
  const [before, after] = [maximumFor(input, 'amountBefore'), maximumFor(input, 'amountAfter')];
  if (before.kind !== 'decided') return before;
  if (after.kind !== 'decided') return after;
  const [maximumBefore, maximumAfter] = [before.value.maximum, after.value.maximum];
  const reasons = [...before.reasons.slice(1, 2), ...after.reasons.slice(1, 2)];
  const within = newTerm === undefined ? null : !isLongerThan(newTerm, maximumAfter, termFixed);
  const answer = (power: DefaultTermAfterVariation['power'], ...because: readonly Reason[]) =>
    decided<DefaultTermAfterVariation>(
      { power, maximumBefore, maximumAfter, newTermWithinMaximum: within },
      ...because,
      ...reasons,
      ...newTermReason(input, maximumAfter, within),
    );

  const isSame =
    !isLongerThan(maximumBefore, maximumAfter, termFixed) && !isLongerThan(maximumAfter, maximumBefore, termFixed);
  if (isSame) {
    const says = `The maximum is ${spokenTerm(maximumAfter)} before and after: there is no power to change the term`;
    return answer('none', { says, provision: poca('39'), met: false });
  }
  if (cause === 'interest') {
    const applies = prosecutor(input);
    if (applies.asked === undefined) return factsMissing([WANTED], applies.reason, ...reasons);
    if (!applies.asked) return answer('none', applies.reason);
    if (newTerm === undefined) return forTheCourt(amendQuestion(input, maximumAfter), applies.reason, ...reasons);
    return answer('mayAmend', applies.reason);
  }
  if (isLongerThan(term, maximumAfter, termFixed)) {
    const says = `${spokenTerm(term)} is longer than the new maximum of ${spokenTerm(maximumAfter)}: the court must fix a lower term`;
    return answer('mustFixLowerTerm', { says, provision: poca('39') }, PROCEDURE);
  }
  const says = `The maximum changes from ${spokenTerm(maximumBefore)} to ${spokenTerm(maximumAfter)}: the court may amend the term`;
  const may: Reason = { says, provision: poca('39') };
  if (newTerm === undefined) return forTheCourt(amendQuestion(input, maximumAfter), may, PROCEDURE, ...reasons);
  return answer('mayAmend', may, PROCEDURE);
}

/** The table, asked once for each amount: of the day the term was fixed, and afterwards of the day that is chosen. */
const maximumFor = (input: DefaultTermAfterVariationInput, which: 'amountBefore' | 'amountAfter') =>
  defaultTerm({
    amount: input[which],
    termFixed: input.termFixed,
    kind: 'individual',
    aged18OrOverWhenConvicted: true,
    ...(which === 'amountAfter' && { orderVaried: true, tableOf: input.tableOf }),
  });

function prosecutor({ prosecutorApplies: asked, amountAfter }: DefaultTermAfterVariationInput) {
  const with_ = `Interest takes the amount to ${amountAfter.toString()}`;
  const says =
    asked === undefined
      ? `${with_}; whether the prosecutor applies to amend the term is not known`
      : asked
        ? `${with_}, and the prosecutor applies: the Crown Court may amend the term`
        : `${with_}. The term does not change by itself, and the prosecutor does not apply`;
  const reason: Reason = { says, provision: poca('39(5)'), ...(asked === false && { met: false }) };
  return { asked, reason };
}

const WANTED = {
  pointer: '/prosecutorApplies',
  wanted: 'whether the prosecutor applies to amend the term, interest having raised the maximum (s 39(5))',
};
const PROCEDURE: Reason = {
  says: 'The procedure on a change of the term after variation is in the rules',
  provision: crimPR2025('33.19'),
};
const amendQuestion = ({ term, termFixed }: DefaultTermAfterVariationInput, maximum: Term) =>
  `Is the term of ${spokenTerm(term)} fixed on ${spoken(termFixed)} to be amended, up to ${spokenTerm(maximum)}?`;

function newTermReason({ newTerm }: DefaultTermAfterVariationInput, maximum: Term, within: boolean | null): Reason[] {
  if (newTerm === undefined || within === null) return [];
  const says = `The new term of ${spokenTerm(newTerm)} is ${within ? 'within' : 'longer than'} the maximum of ${spokenTerm(maximum)}`;
  return [{ says, provision: poca('35(2A)'), ...(!within && { met: false }) }];
}
