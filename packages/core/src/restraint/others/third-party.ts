import { z } from 'zod';
import { fact } from '../../case-file/index.js';
import { type Mark, poca, type Provision } from '../../law/index.js';
import { decided, factsMissing, forTheCourt, type Outcome, type Reason } from '../../reasons/index.js';
import { BOYLE } from '../authorities.js';

const BASES = [
  'legalOwner',
  'jointLegalOwner',
  'beneficialOwner',
  'mortgage',
  'charge',
  'lease',
  'retentionOfTitle',
  'rightOfSetOff',
  'trust',
  'matrimonial',
  'shareholder',
  'recipientOfTaintedGift',
  'unsecuredCreditor',
] as const;

export const ThirdPartyInterestInput = z
  .strictObject({
    basis: fact(z.enum(BASES), 'On what the claim rests', 'POCA 2002, s 69(3)'),
    evidenced: fact(z.boolean().optional(), 'Whether there is evidence of the interest', 'POCA 2002, s 69(3)'),
    veilPierced: fact(
      z.boolean().optional(),
      'Shareholder: whether the company’s property is found to be the shareholder’s',
      'R v Boyle Transport [2016] EWCA Crim 19',
    ),
    boundByDetermination: fact(
      z.boolean().optional(),
      'Whether a determination under section 10A binds them: they had a reasonable chance to make representations',
      'POCA 2002, ss 10A, 51(8B)',
    ),
  })
  .meta({ id: 'ThirdPartyInterestInput' });
export type ThirdPartyInterestInput = z.infer<typeof ThirdPartyInterestInput>;

/** What a third party can do. */
export interface ThirdPartyInterest {
  /** Whether the claim is to an interest in the property; its extent is the court's. */
  readonly isInterest: boolean;
  /** Anybody affected may apply to vary or discharge, at any time. */
  readonly mayApply: true;
  /** Whether they may still argue before a receiver is given power of sale. */
  readonly heardBeforeSale: boolean;
}

/**
 * What a third party's claim is: an interest in the property, whose value must be left to them, or none. Whether the
 * interest exists, and its extent, is for the court.
 *
 * @remarks POCA 2002, ss 10A, 42(3), 51(8)-(8B), 69 (E+W). Read; *Boyle Transport* from memory (M).
 */
export function thirdPartyInterest(input: ThirdPartyInterestInput): Outcome<ThirdPartyInterest> {
  const { basis, evidenced, veilPierced, boundByDetermination: bound } = input;
  const notOne = NO_INTEREST[basis];
  if (basis === 'shareholder' && veilPierced === undefined) {
    const wanted = 'whether the company’s property is found to be the shareholder’s';
    return factsMissing(
      [{ pointer: '/veilPierced', wanted }],
      ...(notOne === undefined ? [] : [none(notOne)]),
      MAY_APPLY,
    );
  }
  if (notOne !== undefined && !(basis === 'shareholder' && veilPierced === true)) {
    return decided<ThirdPartyInterest>(
      { isInterest: false, mayApply: true, heardBeforeSale: false },
      none(notOne),
      MAY_APPLY,
    );
  }
  const missing = [
    ...(evidenced === undefined
      ? [{ pointer: '/evidenced', wanted: 'whether there is evidence of the interest (s 69(3))' }]
      : []),
    ...(bound === undefined
      ? [
          {
            pointer: '/boundByDetermination',
            wanted: 'whether a determination under section 10A binds them (s 51(8B))',
          },
        ]
      : []),
  ];
  const reasons: readonly Reason[] = [LEFT, ...(basis === 'recipientOfTaintedGift' ? [GIFT] : []), MAY_APPLY];
  if (missing.length > 0) return factsMissing(missing, ...reasons);
  if (evidenced === false) {
    const says = 'There is no evidence of the interest';
    return decided<ThirdPartyInterest>(
      { isInterest: false, mayApply: true, heardBeforeSale: false },
      { says, provision: poca('69(3)'), met: false },
      MAY_APPLY,
    );
  }
  const says =
    bound === true
      ? 'A determination under section 10A binds them: it fixes the defendant’s share, and they are not heard again before a sale'
      : 'No determination binds them: they are heard before a receiver is given power of sale';
  const heard: Reason = { says, provision: poca('51(8B)'), ...(bound === true && { met: false }) };
  return forTheCourt(
    'What is the extent of the interest, and is the property to be left out to that extent?',
    heard,
    ...reasons,
  );
}

interface No {
  readonly says: string;
  readonly provision: Provision;
  readonly mark?: Mark;
}
const NO_INTEREST: Partial<Record<(typeof BASES)[number], No>> = {
  unsecuredCreditor: {
    says: 'An unsecured creditor has no interest in the property: an obligation that conflicts with satisfying the order is ignored',
    provision: poca('69(2)(c)'),
  },
  shareholder: {
    says: 'A shareholder does not own the company’s property, unless its veil is pierced. From memory',
    provision: BOYLE,
    mark: 'M',
  },
};
const none = ({ says, provision, mark }: No): Reason => ({
  says,
  provision,
  met: false,
  ...(mark !== undefined && { mark, convention: 'shareholderIsNotOwner' }),
});

const LEFT: Reason = {
  says: 'A third party must keep or recover the value of their own interest',
  provision: poca('69(3)'),
};
const GIFT: Reason = {
  says: 'The recipient of a tainted gift is reached only up to the value of the gift; a share they paid for is theirs',
  provision: poca('69'),
};
const MAY_APPLY: Reason = {
  says: 'Anybody affected may apply to vary or discharge the order, at any time',
  provision: poca('42(3)'),
};
