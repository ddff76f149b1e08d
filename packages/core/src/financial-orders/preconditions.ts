import type { OffenceAgainst } from '../case-file/index.js';
import { type Mark, offence as offenceInLaw, poca, type Provision } from '../law/index.js';
import type { MissingFact, Reason } from '../reasons/index.js';
import type { OpeningFact } from './defendant-facts.js';
import type { ReasonCode } from './reason-codes.js';
import type { Situation } from './situation.js';

/**
 * How a precondition stands: met; not met; still to come, such as a conviction; unknown for want of a fact; or not
 * settled in law.
 */
export type Standing = 'met' | 'notMet' | 'toCome' | 'unknown' | 'unsettled';

/** One precondition as asked and answered. */
export interface Finding {
  readonly standing: Standing;
  readonly reason: Reason;
  readonly missing?: readonly MissingFact[];
  /** The reason code that answers for the order where this is not met. */
  readonly code?: ReasonCode;
}

/** A precondition of an order, asked of one defendant. */
export type Precondition = (situation: Situation) => Finding;

const told = (standing: Standing, says: string, provision: Provision, mark?: Mark): Reason => ({
  says,
  provision,
  ...((standing === 'notMet' || standing === 'toCome') && { met: false }),
  ...(mark !== undefined && { mark }),
});

/** A finding, with its reason. */
export const found = (
  standing: Standing,
  says: string,
  provision: Provision,
  rest: { readonly code?: ReasonCode; readonly missing?: readonly MissingFact[]; readonly mark?: Mark } = {},
): Finding => ({
  standing,
  reason: told(standing, says, provision, rest.mark),
  ...(rest.code !== undefined && { code: rest.code }),
  ...(rest.missing !== undefined && { missing: rest.missing }),
});

interface Told {
  readonly yes: string;
  readonly no: string;
  readonly wanted: string;
  readonly code?: ReasonCode;
  readonly mark?: Mark;
}

/** A precondition that is a fact of the input. */
export const factIs =
  (field: OpeningFact, provision: Provision, { yes, no, wanted, code, mark }: Told): Precondition =>
  ({ facts, ask }) => {
    const value = facts[field];
    const rest = { ...(code !== undefined && { code }), ...(mark !== undefined && { mark }) };
    if (value === undefined)
      return found('unknown', `Not known: ${wanted}`, provision, { missing: [ask(field, wanted)] });
    return value ? found('met', yes, provision, rest) : found('notMet', no, provision, rest);
  };

/** The defendant is convicted of something, or may yet be. */
export const convicted =
  (provision: Provision): Precondition =>
  (situation) =>
    convictedOf(() => true, 'an offence', provision)(situation);

/**
 * The defendant is convicted of an offence of a kind, or may yet be.
 *
 * @param isOne `undefined`: not settled for that offence; a missing fact: it turns on that
 */
export const convictedOf =
  (
    isOne: (offence: OffenceAgainst) => boolean | undefined | MissingFact,
    kind: string,
    provision: Provision,
  ): Precondition =>
  ({ convictions, undecided, offences, endedWithoutConviction }) => {
    const one = convictions.find((each) => isOne(each) === true);
    if (one !== undefined) return found('met', `Convicted of ${titleOf(one)}: ${kind}`, provision);
    const missing = convictions.map(isOne).filter((each) => typeof each === 'object');
    if (missing.length > 0)
      return found('unknown', `Not known: whether a conviction is of ${kind}`, provision, { missing });
    if (convictions.some((each) => isOne(each) === undefined)) {
      const says = `Whether a conviction of ${convictions.map(titleOf).join(', ')} is of ${kind} was not settled`;
      return found('unsettled', says, provision);
    }
    if (endedWithoutConviction === true) {
      return found('notMet', 'Acquitted, or not prosecuted', provision, { code: 'offenceNotQualifying' });
    }
    const charged = undecided.find((each) => isOne(each) !== false);
    if (charged !== undefined) {
      return found('toCome', `Charged with ${titleOf(charged)}, and not convicted yet`, provision);
    }
    if (offences.length === 0) return found('toCome', 'Nothing is charged yet', provision);
    return found('notMet', `No conviction or charge is of ${kind}`, provision, { code: 'offenceNotQualifying' });
  };

const titleOf = ({ offence }: OffenceAgainst): string => offenceInLaw(offence.offence).title;

/** While confiscation is postponed certain orders may not be made. */
export const notBarredByPostponement: Precondition = ({ facts }) =>
  facts.postponed === true
    ? found(
        'toCome',
        'Not while confiscation is postponed: then within 28 days starting with its last day',
        poca('15(2)'),
      )
    : found('met', 'No postponement is known that would bar it', poca('15(2)'));
