import { poca } from '../law/index.js';
import type { Fraction, Money } from '../money/index.js';
import type { Reason } from '../reasons/index.js';
import type { Contention, Footing, Rebuttal, ShareContention } from './parts.js';

/** An item's figure as it stands on a footing, and whether it counts. */
export interface Standing {
  readonly kind: 'stands';
  readonly amount: Money;
  readonly counted: boolean;
  /** Why an assumption is not made, where that is why it does not count. */
  readonly ground?: Contention['ground'];
  readonly reasons: readonly Reason[];
}

/** The parties differ, or one of them disputes the plain figure, and the court has not found. */
export interface InDispute {
  readonly kind: 'inDispute';
  readonly question: string;
  readonly reasons: readonly Reason[];
}

interface Plain {
  readonly id: string;
  readonly amount: Money;
  readonly rebuttal?: Rebuttal | undefined;
  readonly contentions?: readonly Contention[] | undefined;
}

/**
 * The figure of an item on a footing.
 *
 * On a party's footing its own contention stands; where it is silent, the plain figure does. On the court's, its
 * finding stands; without one, a figure on which the parties agree, or the plain figure where nobody disputes it;
 * a disputed item is for the court, never one party's figure.
 *
 * @remarks POCA 2002, ss 6(7), 10(6)-(7), 16, 17 (E+W).
 */
export function onFooting(item: Plain, footing: Footing, defendant: string): Standing | InDispute {
  const plain: Standing = plainly(item);
  if (item.contentions === undefined || item.contentions.length === 0) return plain;
  const said = (by: Footing): Contention | undefined =>
    item.contentions?.find((c) => c.by === by && c.defendant === defendant) ??
    item.contentions?.find((c) => c.by === by && c.defendant === undefined);

  const own = said(footing);
  if (footing !== 'court') return own === undefined ? silent(plain, footing) : taking(plain, own);

  const [prosecution, defence] = [said('prosecution'), said('defence')];
  const theirs = [prosecution, defence].map((c) => (c === undefined ? plain : taking(plain, c)));
  const [one = plain, other = plain] = theirs;
  if (own !== undefined) {
    const found = taking(plain, own);
    if (own.amount !== undefined || !found.counted) return found;
    const [figure = plain.amount, ...others] = [one, other]
      .filter(({ counted }) => counted)
      .map(({ amount }) => amount);
    if (others.every((amount) => amount.equals(figure))) return { ...found, amount: figure };
    return dispute(item.id, [one, other], 'the finding says that it counts, but not for how much');
  }
  return same(one, other)
    ? prosecution === undefined && defence === undefined
      ? plain
      : agreed(one)
    : dispute(item.id, [one, other]);
}

/** A standing from the plain facts of an item. */
function plainly({ amount, rebuttal }: Plain): Standing {
  if (rebuttal === undefined) return { kind: 'stands', amount, counted: true, reasons: NO_REASONS };
  return { kind: 'stands', amount, counted: false, ground: rebuttal.ground, reasons: [notMade(rebuttal)] };
}
const NO_REASONS: readonly Reason[] = [];

function taking(plain: Standing, said: Contention): Standing {
  const counted = said.counted ?? (said.amount === undefined ? plain.counted : true);
  const amount = said.amount ?? plain.amount;
  const provision = BY[said.by].provision;
  const says = `${BY[said.by].says}${said.amount === undefined ? '' : ` the figure is ${amount.toString()}`}${
    counted ? '' : ' it does not count'
  }: ${said.reason}`;
  const reason: Reason = { says, provision, ...(counted ? {} : { met: false }), ...cited(said.evidence) };
  const ground = counted ? undefined : (said.ground ?? plain.ground);
  const reasons = ground === undefined || counted ? [reason] : [{ ...notMade({ ...said, ground }), because: [reason] }];
  return { kind: 'stands', amount, counted, ...(ground === undefined ? {} : { ground }), reasons };
}

function notMade(rebuttal: Rebuttal): Reason {
  const incorrect = rebuttal.ground === 'assumptionIncorrect';
  return {
    says: `${
      incorrect
        ? 'The assumption is shown to be incorrect'
        : 'There would be a serious risk of injustice if it were made'
    }: ${rebuttal.reason}`,
    provision: poca(incorrect ? '10(6)(a)' : '10(6)(b)'),
    met: false,
    ...cited(rebuttal.evidence),
  };
}

const cited = (evidence: Reason['evidence']) => (evidence === undefined ? {} : { evidence });

const silent = (plain: Standing, footing: Footing): Standing => ({
  ...plain,
  reasons: [
    ...plain.reasons,
    { says: `The ${footing} says nothing of this item: its plain figure stands`, provision: BY[footing].provision },
  ],
});

const agreed = (both: Standing): Standing => ({
  ...both,
  reasons: [...both.reasons, { says: 'The parties do not differ on this item', provision: poca('17(2)') }],
});

const same = (one: Standing, other: Standing) =>
  one.counted === other.counted && (!one.counted || one.amount.equals(other.amount));

function dispute(id: string, [one, other]: readonly [Standing, Standing], why?: string): InDispute {
  const tell = (standing: Standing) => (standing.counted ? standing.amount.toString() : 'not counted');
  const question = `What does the court find on ${id}: ${tell(one)} (prosecution) or ${tell(other)} (defence)${why === undefined ? '' : `; ${why}`}?`;
  return {
    kind: 'inDispute',
    question,
    reasons: [
      {
        says: `${id} is disputed and the court has made no finding`,
        provision: poca('6(7)'),
        because: [...one.reasons, ...other.reasons],
      },
    ],
  };
}

const BY = {
  prosecution: { says: 'The prosecution says', provision: poca('16') },
  defence: { says: 'The defence says', provision: poca('17') },
  court: { says: 'The court finds', provision: poca('6(7)') },
} as const;

/** A plain standing for a figure that nobody contends about. */
export const stands = (amount: Money): Standing => ({ kind: 'stands', amount, counted: true, reasons: NO_REASONS });

/** A share as it stands on a footing, or that it is in dispute or not known. */
export function shareOnFooting(
  interest: {
    readonly holder: string;
    readonly share?: Fraction | undefined;
    readonly shareContentions?: readonly ShareContention[] | undefined;
  },
  footing: Footing,
  of: string,
):
  | { readonly kind: 'stands'; readonly share: Fraction; readonly reasons: readonly Reason[] }
  | InDispute
  | { readonly kind: 'notKnown' } {
  const said = (by: Footing) => interest.shareContentions?.find((c) => c.by === by);
  const tell = (c: ShareContention): Reason => ({
    says: `${BY[c.by].says} the share of ${interest.holder} is ${c.share.toString()}: ${c.reason}`,
    provision: c.by === 'court' ? poca('10A(1)') : BY[c.by].provision,
    ...cited(c.evidence),
  });
  const plain = interest.share;
  const own = said(footing);
  if (own !== undefined) return { kind: 'stands', share: own.share, reasons: [tell(own)] };
  const parties = [said('prosecution'), said('defence')].filter((c) => c !== undefined);
  if (footing !== 'court' || parties.length === 0) {
    return plain === undefined ? { kind: 'notKnown' } : { kind: 'stands', share: plain, reasons: NO_REASONS };
  }
  const figures = [said('prosecution')?.share ?? plain, said('defence')?.share ?? plain];
  const [one, other] = figures;
  if (one !== undefined && other?.equals(one) === true)
    return { kind: 'stands', share: one, reasons: parties.map(tell) };
  return {
    kind: 'inDispute',
    question: `What is the extent of the interest of ${interest.holder} in ${of}: ${one?.toString() ?? 'unstated'} (prosecution) or ${
      other?.toString() ?? 'unstated'
    } (defence)?`,
    reasons: [
      {
        says: `The share of ${interest.holder} in ${of} is disputed and the court has not determined it`,
        provision: poca('10A(1)'),
        because: parties.map(tell),
      },
    ],
  };
}
