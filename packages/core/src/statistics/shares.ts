import { poca, type Provision } from '../law/index.js';
import { Money } from '../money/index.js';
import { RECIPIENTS, shareOut } from './incentivisation.js';
import type { StatisticsOptions } from './options.js';
import type { PublishedSum } from './publish.js';

/** What one agency has of net receipts. */
export interface ShareMeasure {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly unit: 'GBP';
  readonly provision: Provision;
  readonly to: 'homeOffice' | (typeof RECIPIENTS)[number];
}

const share = (to: ShareMeasure['to'], id: string, title: string, part: string): ShareMeasure => ({
  id,
  title,
  definition: `${part}. The shares are from memory unless they are given: no enactment fixes them. Each row, and the total, is shared by itself to the penny, so that rows may come to pennies more or less than the total`,
  unit: 'GBP',
  provision: poca('55'),
  to,
});

/** How net receipts are shared, row by row. */
export const shareMeasures: readonly ShareMeasure[] = [
  share('homeOffice', 'homeOfficeShare', 'Home Office’s share', 'What the other shares leave of net receipts'),
  share(
    'investigator',
    'investigatorShare',
    'Investigator’s share',
    'The investigating agencies’ share of net receipts',
  ),
  share('prosecutor', 'prosecutorShare', 'Prosecutor’s share', 'The prosecution’s share of net receipts'),
  share('courts', 'courtsShare', 'Courts’ share', 'The courts’ share of net receipts'),
];

/** The shares of net receipts as published, which tell nothing that those do not. */
export function publishedShares(sums: readonly PublishedSum[], shares: StatisticsOptions['shares']): PublishedSum[] {
  const { rows = [], total = null } = sums.find(({ id }) => id === 'netReceipts') ?? {};
  return shareMeasures.map(({ to, ...measure }) => {
    const part = (value: PublishedSum['total']) => {
      if (!(value instanceof Money)) return null;
      const shared = shareOut(value, shares);
      return to === 'homeOffice'
        ? shared.homeOffice
        : (shared.shares.find((each) => each.to === to)?.amount ?? Money.zero);
    };
    return { ...measure, rows: rows.map(({ key, value }) => ({ key, value: part(value) })), total: part(total) };
  });
}
