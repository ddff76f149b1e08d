import { z } from 'zod';
import { fact } from '../../case-file/index.js';
import { lastDayBeginningWith, LocalDate, spoken } from '../../dates/index.js';
import { type Mark, poca, type Provision } from '../../law/index.js';
import { decided, factsMissing, type Outcome, type Reason } from '../../reasons/index.js';

/** Tools of Part 5 under which property is held by order of a magistrates' court. */
export const HeldUnder = z.enum(['cash', 'listedAssets', 'accountFreezing', 'cryptoassets']).meta({
  id: 'HeldUnderPart5',
  description: 'The civil tool under which property is held',
});
export type HeldUnder = z.infer<typeof HeldUnder>;

interface Limits {
  /** Months of one order. `null`: only the total counts. */
  readonly each: number | null;
  readonly all: number;
  /** Months in all where the court extends. */
  readonly extended?: number;
  readonly provision: Provision;
  readonly mark?: Mark;
}

/** How long orders may run, each and together, beginning with the day they are made. */
export const HOLD_LIMITS: Readonly<Record<HeldUnder, Limits>> = {
  cash: { each: 6, all: 24, provision: poca('295(2)') },
  listedAssets: { each: 6, all: 24, provision: poca('303L') },
  accountFreezing: { each: null, all: 24, provision: poca('303Z3') },
  cryptoassets: { each: 6, all: 24, extended: 36, provision: poca('303Z32'), mark: 'G' },
};

export const HoldOrderInput = z
  .strictObject({
    tool: fact(HeldUnder, 'The tool', 'POCA 2002, ss 295, 303L, 303Z3, 303Z32'),
    firstOrderMade: fact(LocalDate, 'The day the first order was made', 'POCA 2002, s 295(2)'),
    orderMade: fact(LocalDate, 'The day this order is made', 'POCA 2002, s 295(2)'),
    until: fact(LocalDate, 'The last day of the order', 'POCA 2002, s 295(2)'),
    courtExtends: fact(
      z.boolean().optional(),
      'Cryptoassets, beyond two years in all: whether the court extends to three',
      'POCA 2002, s 303Z32',
    ),
  })
  .refine(({ firstOrderMade, orderMade }) => firstOrderMade <= orderMade, {
    path: ['orderMade'],
    error: 'the order is made before the first one (s 295(2)): check the two days',
  })
  .refine(({ orderMade, until }) => orderMade <= until, {
    path: ['until'],
    error: 'the order ends before it is made (s 295(2)): check its last day',
  })
  .meta({ id: 'HoldOrderInput' });
export type HoldOrderInput = z.infer<typeof HoldOrderInput>;

/** Whether an order to hold is within the law. */
export interface HoldOrder {
  readonly withinLaw: boolean;
  /** The last day it may run to. */
  readonly latest: LocalDate;
}

/**
 * Whether an order to detain cash, listed assets or cryptoassets, or to freeze an account, ends in time.
 *
 * @remarks POCA 2002, ss 295(2), 303L, 303Z3, 303Z32 (E+W). Read; cryptoassets from guidance (G).
 */
export function holdOrder(input: HoldOrderInput): Outcome<HoldOrder> {
  const { tool, firstOrderMade, orderMade, until, courtExtends } = input;
  const { each, all, extended, provision, mark } = HOLD_LIMITS[tool];
  const plain = lastDayBeginningWith(firstOrderMade, { months: all });
  const marked = mark === undefined ? {} : { mark };
  const beyond = extended !== undefined && until > plain;
  if (beyond && courtExtends === undefined) {
    const wanted = 'whether the court extends the two years to three (s 303Z32)';
    return factsMissing([{ pointer: '/courtExtends', wanted }], {
      says: `Two years in all end on ${spoken(plain)}, and the order runs beyond`,
      provision,
      ...marked,
    });
  }
  const months = beyond && courtExtends === true ? extended : all;
  const total = lastDayBeginningWith(firstOrderMade, { months });
  const own = each === null ? total : lastDayBeginningWith(orderMade, { months: each });
  const latest = own < total ? own : total;
  const inAll: Reason = {
    says: `Orders may run for ${months} months in all, beginning with ${spoken(firstOrderMade)}: ${spoken(total)}`,
    provision,
    ...marked,
  };
  const alone: Reason = {
    says: `One order may run for ${each ?? months} months, beginning with ${spoken(orderMade)}: ${spoken(own)}`,
    provision,
    ...marked,
  };
  const withinLaw = until <= latest;
  const answer: Reason = {
    says: withinLaw ? `It ends on ${spoken(until)}, in time` : `It ends on ${spoken(until)}, after ${spoken(latest)}`,
    provision,
    ...(!withinLaw && { met: false }),
  };
  return decided({ withinLaw, latest }, answer, inAll, ...(each === null ? [] : [alone]));
}
