import { z } from 'zod';
import { fact } from '../case-file/index.js';
import { poca } from '../law/index.js';
import { Fraction, FractionInput, Money, MoneyInput } from '../money/index.js';
import { decided, type Outcome, type Reason } from '../reasons/index.js';

const LAW = 'POCA 2002, s 55';
export const RECIPIENTS = ['investigator', 'prosecutor', 'courts'] as const;

const total = (shares: readonly { readonly share: Fraction }[]): Fraction =>
  shares.reduce((sum, { share }) => sum.plus(share), Fraction.nothing);

/** Shares of net receipts other than the Home Office's, which has what is left. */
export const IncentivisationShares = z
  .array(
    z.strictObject({
      to: fact(z.enum(RECIPIENTS), 'Whose share', LAW),
      share: fact(FractionInput, 'The share of net receipts', LAW),
    }),
  )
  .max(RECIPIENTS.length)
  .refine((shares) => new Set(shares.map(({ to }) => to)).size === shares.length, {
    error: 'a share is given twice (POCA 2002, s 55): give each once',
  })
  .refine((shares) => !total(shares).isMoreThanWhole(), {
    error: 'the shares come to more than the whole (POCA 2002, s 55): leave the Home Office what is left',
  });

/** As they are often quoted, from memory. */
export const QUOTED_SHARES = [
  { to: 'investigator', share: '3/16' },
  { to: 'prosecutor', share: '3/16' },
  { to: 'courts', share: '1/8' },
] as const satisfies z.input<typeof IncentivisationShares>;

export const IncentivisationInput = z
  .strictObject({
    netReceipts: fact(MoneyInput, 'Receipts of confiscation, after victims, costs and top slice', LAW),
    shares: fact(
      IncentivisationShares.prefault([...QUOTED_SHARES]),
      'Shares of the agencies; left out: 18.75%, 18.75% and 12.5%, from memory',
      LAW,
    ),
  })
  .meta({ id: 'IncentivisationInput' });
export type IncentivisationInput = z.infer<typeof IncentivisationInput>;

/** How net receipts are shared. Pounds sterling. */
export interface Incentivisation {
  readonly homeOffice: Money;
  readonly shares: readonly { readonly to: (typeof RECIPIENTS)[number]; readonly amount: Money }[];
}

/**
 * How net receipts of confiscation are shared among the agencies. Each share is rounded to the penny, half up; what is left
 * is the Home Office's, so that the parts come to the whole.
 *
 * @remarks No enactment: the split often quoted is from memory (convention `incentivisationShares`), and can be given.
 * Pounds sterling.
 */
export function incentivisation({ netReceipts, shares }: IncentivisationInput): Outcome<Incentivisation> {
  const shared = shareOut(netReceipts, shares);
  const parts = shared.shares.map(({ to, amount }) => `${to} ${amount.toString()}`).join(', ');
  return decided(
    shared,
    quoted(
      `Of ${netReceipts.toString()}: ${parts}; the Home Office has the rest, ${shared.homeOffice.toString()}, with any penny of rounding`,
    ),
  );
}

type Shares = IncentivisationInput['shares'];

/** The parts of an amount, each to the penny, half up; the rest is the Home Office's. */
export function shareOut(netReceipts: Money, shares: Shares): Incentivisation {
  const amounts: { readonly to: (typeof RECIPIENTS)[number]; readonly amount: Money }[] = [];
  let left = netReceipts;
  for (const { to, share } of shares) {
    const amount = Money.min(left, Money.roundedToPenny(share.ofPounds(netReceipts.exactly())));
    amounts.push({ to, amount });
    left = left.minus(amount);
  }
  return { homeOffice: left, shares: amounts };
}

/** A reason that rests on shares from memory, or on those given instead. */
export const quoted = (says: string): Reason => ({
  says,
  provision: poca('55'),
  convention: 'incentivisationShares',
  mark: 'M',
});
