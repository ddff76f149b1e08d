import { type Footing, onFooting, type Property, shareOnFooting } from '../case-file/index.js';
import { type LocalDate, spoken } from '../dates/index.js';
import { judgment, poca } from '../law/index.js';
import { Fraction, Money } from '../money/index.js';
import { decided, factsMissing, forTheCourt, type MissingFact, type Outcome, type Reason } from '../reasons/index.js';

/** What a thing is worth, and what one holder's interest in it is worth. */
export interface ValuedInterest {
  /** Market value of the whole. */
  readonly marketValue: Money;
  /** Secured on the whole, and on this holder's share alone. */
  readonly charges: Money;
  readonly share: Fraction;
  /** Market value of the holder's interest: never below nil. */
  readonly interest: Money;
  /** What the interests of others come to: the rest of the value after charges on the whole. */
  readonly ofOthers: Money;
}

/** Market value of the whole of a property at the decision. */
export function marketValue(
  property: Property,
  at: number,
  footing: Footing,
  defendant: string,
  decidedOn: LocalDate,
): Outcome<Money> {
  const latest = latestOnOrBefore(property.valuations ?? [], decidedOn);
  const plain = latest?.amount ?? contendedValue(property, footing);
  if (plain === undefined) {
    return factsMissing(
      [
        {
          pointer: `/property/${String(at)}/valuations`,
          wanted: `a market value on or before ${decidedOn} (s 79(2))`,
        },
      ],
      { says: `No value of ${property.id} is known at the decision`, provision: poca('79(2)') },
    );
  }
  const standing = onFooting(
    { id: `the value of ${property.id}`, amount: plain, contentions: property.contentions },
    footing,
    defendant,
  );
  if (standing.kind === 'inDispute') return forTheCourt(standing.question, ...standing.reasons);
  const valued: Reason = {
    says:
      latest === undefined
        ? `${property.id} is worth ${standing.amount.toString()}`
        : `${property.id} is worth ${standing.amount.toString()}, valued ${spoken(latest.on)}, the latest valuation on or before the decision`,
    provision: poca('79(2)'),
    ...(latest?.evidence === undefined ? {} : { evidence: latest.evidence }),
    ...(standing.reasons.length > 0 ? { because: standing.reasons } : {}),
  };
  return decided(standing.amount, valued);
}

/**
 * Where nobody has valued it: the figure that is said on this footing. The court's footing has one where the court found
 * it, or both parties give one, which may then agree or be in dispute; never where only one of them does.
 */
function contendedValue({ contentions = [] }: Property, footing: Footing): Money | undefined {
  const by = (who: Footing) => contentions.find((c) => c.by === who)?.amount;
  const own = by(footing);
  if (own !== undefined || footing !== 'court') return own;
  return by('defence') === undefined ? undefined : by('prosecution');
}

/**
 * The value of a holder's interest in property: the market value at the time, and where others hold an interest too,
 * that of this interest alone.
 *
 * Charges on the whole come off first, then the share is taken, then charges on that share alone. An interest is
 * never worth less than nil: a shortfall on a mortgage is an ordinary debt, which s 9(2) does not deduct.
 *
 * @remarks POCA 2002, s 79(1)-(4) (E+W). Nil as the least value of an interest is a convention.
 */
export function valueOfInterest(
  property: Property,
  at: number,
  holder: string,
  footing: Footing,
  decidedOn: LocalDate,
): Outcome<ValuedInterest> {
  const interest = property.interests.find((candidate) => candidate.holder === holder);
  const place = property.interests.findIndex((candidate) => candidate.holder === holder);
  if (interest === undefined) {
    const none = {
      marketValue: Money.zero,
      charges: Money.zero,
      share: Fraction.nothing,
      interest: Money.zero,
      ofOthers: Money.zero,
    };
    return decided(none, {
      says: `${holder} holds no interest in ${property.id}`,
      provision: poca('84(2)'),
      met: false,
    });
  }
  const whole = marketValue(property, at, footing, holder, decidedOn);
  const share = shareOnFooting(interest, footing, property.id);
  const missing: MissingFact[] = whole.kind === 'factsMissing' ? [...whole.facts] : [];
  if (share.kind === 'notKnown') {
    missing.push({
      pointer: `/property/${String(at)}/interests/${String(place)}/share`,
      wanted: 'the share held, such as "1/2" (s 79(3))',
    });
  }
  if (missing.length > 0) {
    return factsMissing(missing, {
      says: `The value of the interest in ${property.id} is not known`,
      provision: poca('79(3)'),
    });
  }
  const charges = chargesAt(property, footing, holder, decidedOn);
  const questions = [whole, share, charges].flatMap((part) =>
    part.kind === 'forTheCourt' || part.kind === 'inDispute' ? [part.question] : [],
  );
  if (whole.kind !== 'decided' || share.kind !== 'stands' || charges.kind !== 'charged') {
    return forTheCourt(questions.join(' '), {
      says: `The value of the interest in ${property.id} is disputed`,
      provision: poca('79(3)'),
      because: [whole, share, charges].flatMap((part) =>
        'reasons' in part && part.kind !== 'decided' ? part.reasons : [],
      ),
    });
  }

  const afterWhole = whole.value.lessButNotBelowZero(charges.onWhole);
  const exact = share.share.ofPounds(afterWhole.exactly()).minus(charges.onShare.exactly());
  const held = Money.max(Money.zero, Money.roundedToPenny(exact));
  const fewer = charges.onWhole.isMoreThan(whole.value) || exact.isNegative();
  const valued: Reason = {
    says: `The interest of ${holder} in ${property.id} is ${held.toString()}: ${share.share.toString()} of ${whole.value.toString()}${
      charges.onWhole.isZero() ? '' : ` after charges of ${charges.onWhole.toString()}`
    }${charges.onShare.isZero() ? '' : `, less ${charges.onShare.toString()} charged on that share`}${
      fewer ? '; more is owed than it is worth, so it is worth nil' : ''
    }`,
    provision: poca('79(3)'),
    ...(fewer ? { convention: 'interestNeverBelowNil', mark: 'A' as const } : {}),
    because: [...whole.reasons, ...share.reasons, ...charges.reasons],
  };
  return decided(
    {
      marketValue: whole.value,
      charges: charges.onWhole.plus(charges.onShare),
      share: share.share,
      interest: held,
      ofOthers: Money.roundedToPenny(share.share.rest().ofPounds(afterWhole.exactly())),
    },
    valued,
  );
}

/** The last figure whose day is not after `day`: a later day never picks an earlier figure. */
export function latestOnOrBefore<T extends { readonly on: LocalDate }>(
  figures: readonly T[],
  day: LocalDate,
): T | undefined {
  let latest: T | undefined;
  for (const figure of figures) {
    if (figure.on <= day && (latest === undefined || figure.on >= latest.on)) latest = figure;
  }
  return latest;
}

type Charges =
  | { readonly kind: 'charged'; readonly onWhole: Money; readonly onShare: Money; readonly reasons: readonly Reason[] }
  | { readonly kind: 'inDispute'; readonly question: string; readonly reasons: readonly Reason[] };

function chargesAt(property: Property, footing: Footing, holder: string, decidedOn: LocalDate): Charges {
  let [onWhole, onShare] = [Money.zero, Money.zero];
  const reasons: Reason[] = [];
  for (const charge of property.charges ?? []) {
    if (charge.against !== undefined && charge.against !== holder) continue;
    const owed = latestOnOrBefore(charge.owed, decidedOn);
    if (owed === undefined) {
      reasons.push({ says: `Nothing was owed on ${charge.id} by the decision`, provision: poca('79(3)'), met: false });
      continue;
    }
    const standing = onFooting(
      { id: `what is owed on ${charge.id}`, amount: owed.amount, contentions: charge.contentions },
      footing,
      holder,
    );
    if (standing.kind === 'inDispute') return standing;
    if (!standing.counted) {
      reasons.push(...standing.reasons);
      continue;
    }
    if (charge.against === undefined) onWhole = onWhole.plus(standing.amount);
    else onShare = onShare.plus(standing.amount);
    reasons.push({
      says: `${standing.amount.toString()} is secured by ${charge.id} (${spoken(owed.on)})`,
      provision: poca('79(3)'),
      ...(standing.reasons.length > 0 ? { because: standing.reasons } : {}),
    });
  }
  return { kind: 'charged', onWhole, onShare, reasons };
}

export const ISLAM = judgment('R v Islam [2009] UKHL 30', 'https://zoomlaw.co.uk/2009UKHL30.html');

/** Contraband has no lawful market: nil in the available amount, whatever it fetched. */
export const contrabandIsWorthNothing: Reason = {
  says: 'Contraband has no lawful market and adds nothing to the available amount',
  provision: ISLAM,
  met: false,
  convention: 'contrabandNil',
  mark: 'V2',
};
