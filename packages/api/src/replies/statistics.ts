import type { Incentivisation, Statistics } from '@recoup/core';
import { z } from 'zod';
import { outcomeOf, Pounds, Provision, Share } from './parts.js';
import type { Describing } from './wire.js';

const HIDDEN = '`null`: hidden, because it is small or would give a small one away';
const Shown = z.int().min(0).nullable().meta({ description: HIDDEN });
const Told = { id: z.string(), title: z.string(), definition: z.string() };
const CountUnit = z.enum(['cases', 'defendants', 'victims', 'charges', 'orders', 'records', 'reasons']);
const SumUnit = z.enum(['GBP', 'days']);

const Table = z
  .strictObject({
    ...Told,
    unit: CountUnit,
    provision: Provision,
    columns: z.array(z.string()).meta({ description: 'Columns in which anything was counted' }),
    rows: z.array(z.strictObject({ key: z.string(), cells: z.array(Shown), total: Shown })),
    totals: z.array(Shown),
    grandTotal: Shown,
  })
  .meta({ id: 'StatisticsTable', description: 'A table of counts as published' });

const Sum = z
  .strictObject({
    ...Told,
    unit: SumUnit,
    provision: Provision,
    rows: z.array(z.strictObject({ key: z.string(), value: z.string().nullable() })),
    total: z.string().nullable(),
  })
  .meta({ id: 'StatisticsSum', description: `A sum in pounds, or a mean of days. ${HIDDEN}` });

const Ratio = z
  .strictObject({
    ...Told,
    provision: Provision,
    rows: z.array(z.strictObject({ key: z.string(), value: z.string().nullable() })),
    total: z.string().nullable(),
  })
  .meta({ id: 'StatisticsRatio', description: 'One published number over another' });

const statistics = z
  .strictObject({
    by: z.enum(['area', 'agency', 'period']),
    population: z.enum(['flagged', 'all']),
    smallest: z.int(),
    shares: z
      .array(z.strictObject({ to: z.enum(['investigator', 'prosecutor', 'courts']), share: Share }))
      .meta({ description: 'Shares of net receipts that were used; the Home Office has the rest' }),
    tables: z.array(Table),
    sums: z.array(Sum),
    incentivisation: z.array(Sum).meta({ description: 'Shares of net receipts, row by row' }),
    ratios: z.array(Ratio),
    caveats: z.array(z.string()).meta({ description: 'What a reader must know before using a figure' }),
  })
  .meta({ id: 'Statistics', description: 'Measures over many cases, each with its definition' });

const checked: Describing<Statistics, typeof statistics> = statistics;

export const StatisticsReply = outcomeOf('Statistics', checked);

/** What is measured, before anything is counted. */
export const StatisticsDefinitionsReply = z
  .strictObject({
    tables: z.array(z.strictObject({ ...Told, unit: CountUnit, columns: z.array(z.string()), provision: Provision })),
    sums: z.array(z.strictObject({ ...Told, unit: SumUnit, provision: Provision })),
    incentivisation: z.array(z.strictObject({ ...Told, unit: SumUnit, provision: Provision })),
  })
  .meta({ id: 'StatisticsDefinitions' });

const shares = z
  .strictObject({
    homeOffice: Pounds,
    shares: z.array(z.strictObject({ to: z.enum(['investigator', 'prosecutor', 'courts']), amount: Pounds })),
  })
  .meta({ id: 'Incentivisation', description: 'How net receipts are shared: the parts come to the whole' });

export const IncentivisationReply: Describing<Incentivisation, typeof shares> = shares;
