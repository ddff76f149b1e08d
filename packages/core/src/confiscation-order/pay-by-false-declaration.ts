import { z } from 'zod';
import { fact } from '../case-file/index.js';
import { Money, MoneyInput } from '../money/index.js';
import { decided, factsMissing, forTheCourt, type MissingFact, type Outcome, type Reason } from '../reasons/index.js';
import { ANDREWES } from './authorities.js';

export const PayByFalseDeclarationInput = z
  .strictObject({
    netEarnings: fact(MoneyInput, 'The pay obtained, net: the benefit', 'R v Andrewes [2022] UKSC 24'),
    priorSalary: fact(MoneyInput, 'The salary before the false declaration', 'R v Andrewes [2022] UKSC 24'),
    newSalary: fact(MoneyInput, 'The salary obtained by it', 'R v Andrewes [2022] UKSC 24'),
    fullValueGiven: fact(
      z.boolean().optional(),
      'Whether the work done was worth the pay in full',
      'R v Andrewes [2022] UKSC 24',
    ),
    workLawful: fact(
      z.boolean().optional(),
      'Whether the work itself was lawful: not where a qualification that the law requires was missing',
      'R v Andrewes [2022] UKSC 24',
    ),
  })
  .meta({ id: 'PayByFalseDeclarationInput' });
export type PayByFalseDeclarationInput = z.infer<typeof PayByFalseDeclarationInput>;

/** The limit for pay obtained by a false declaration. Pounds sterling. */
export interface PayByFalseDeclaration {
  /** The part of the pay that the falsehood brought; `null`: no limit of this kind. */
  readonly cap: Money | null;
  /** The rest, for `proportionateOrder` with the ground `fullValueGiven`. */
  readonly reduction: Money;
}

/**
 * The most that may be taken of pay obtained by a false declaration, where full value was lawfully given for it: the
 * part that the higher salary brought.
 *
 * @remarks *R v Andrewes* [2022] UKSC 24 (E+W), from a note (V2). The court took the uplift as the difference that the
 * falsehood made, and often, not always, it is `(new salary - prior salary) / prior salary` of the net earnings: our
 * convention `payUplift`. Rounded once, to the penny, half a penny up. Pounds sterling.
 */
export function payByFalseDeclaration(input: PayByFalseDeclarationInput): Outcome<PayByFalseDeclaration> {
  const { netEarnings, priorSalary, newSalary } = input;
  const notMet = testNotMet(input);
  if (notMet !== undefined) return decided({ cap: null, reduction: Money.zero }, notMet);
  const missing = unknown(input);
  if (missing.length > 0) {
    const says = 'Pay is limited to its uplift only where full value was lawfully given for it';
    return factsMissing(missing, { says, provision: ANDREWES, mark: 'V2' });
  }
  if (priorSalary.isZero() || !newSalary.isMoreThan(priorSalary)) {
    const says = 'The two salaries show no uplift from which a limit could be taken';
    return forTheCourt('How much of the pay did the false declaration bring?', {
      says,
      provision: ANDREWES,
      mark: 'V2',
      met: false,
    });
  }
  const uplift = newSalary.minus(priorSalary).exactly();
  const cap = Money.min(netEarnings, Money.roundedToPenny(netEarnings.times(uplift).div(priorSalary.exactly())));
  return decided(
    { cap, reduction: netEarnings.minus(cap) },
    {
      says: `Full value was lawfully given: not more than ${cap.toString()} of ${netEarnings.toString()} may be taken, the part that the rise from ${priorSalary.toString()} to ${newSalary.toString()} brought, to the nearest penny, half a penny up. Courts often, not always, take that ratio`,
      provision: ANDREWES,
      convention: 'payUplift',
      mark: 'V2',
    },
  );
}

function testNotMet({ fullValueGiven, workLawful }: PayByFalseDeclarationInput): Reason | undefined {
  const no = (says: string): Reason => ({ says, provision: ANDREWES, mark: 'V2', met: false });
  if (workLawful === false) return no('The work itself was unlawful: there is no limit of this kind');
  if (fullValueGiven === false) return no('The work was not worth the pay in full: there is no limit of this kind');
  return undefined;
}

const unknown = ({ fullValueGiven, workLawful }: PayByFalseDeclarationInput): MissingFact[] => [
  ...(fullValueGiven === undefined
    ? [{ pointer: '/fullValueGiven', wanted: 'whether full value was given for the pay (Andrewes)' }]
    : []),
  ...(workLawful === undefined
    ? [{ pointer: '/workLawful', wanted: 'whether the work itself was lawful (Andrewes)' }]
    : []),
];
