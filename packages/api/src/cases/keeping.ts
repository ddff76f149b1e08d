import type { Sha256 } from '@recoup/core';
import { localDate, type LocalDate } from '@recoup/core';
import type { Request, Response } from 'express';
import { callerOf } from '../identity/index.js';
import type { BundleKeys } from '../bundles/keys.js';
import { type Disclosures, type Doing, entryText, type Said } from '../journal/index.js';
import { Problem, refusal, requestIdOf } from '../problems.js';
import type { Db } from '../store/index.js';
import type { KeptVersion } from './kept-case.js';

/** What the routes that keep cases are built from. */
export interface Keeping {
  readonly db: Db;
  readonly sha256: Sha256;
  readonly now: () => Date;
  readonly disclosures: Disclosures;
  /** What bundles are signed with, and whose signature is believed. */
  readonly keys: BundleKeys;
}

/** Who asks, when, and in which request. */
export function doingOf(keeping: Keeping, response: Response): Doing {
  return { principal: callerOf(response), at: keeping.now(), requestId: requestIdOf(response) };
}

/** The version of the case that stood when the caller was let in: for routes that say `standing`. */
export function standingVersion(response: Response): KeptVersion {
  const member = response.locals['member'] as Partial<KeptVersion> | undefined;
  if (member?.document === undefined) throw new Error('the route does not say that it reads the version that stands');
  return member as KeptVersion;
}

/**
 * Why, as the caller says: the header `Recoup-Reason`.
 *
 * @throws Problem (400) where it is not 1 to 1,000 printable ASCII characters
 */
export function reasonGiven(request: Request): string | undefined {
  const given = request.get('recoup-reason');
  if (given === undefined || /^(?=.*\S)[\x20-\x7e]{1,1000}$/.test(given)) return given;
  const detail = 'Recoup-Reason is not 1 to 1,000 printable ASCII characters';
  const remedy = 'say why in a line of plain characters, naming nobody';
  const error = refusal('header', '/recoup-reason', WHY, 'another value', detail, LOGGING, remedy);
  throw new Problem('invalid-input', 'The reason cannot be kept as it is. Nothing was kept.', [error]);
}

/** The same, where the law or the state asks for a reason. @throws Problem (400) where there is none */
export function reasonNeeded(request: Request): string {
  const given = reasonGiven(request);
  if (given !== undefined) return given;
  const detail = 'there is no Recoup-Reason';
  const remedy = 'say why in the header Recoup-Reason, naming nobody';
  const error = refusal('header', '/recoup-reason', WHY, 'nothing', detail, LOGGING, remedy);
  throw new Problem('invalid-input', 'This needs a reason, which the journal keeps. Nothing was kept.', [error]);
}
const WHY = 'Why it is done';
const LOGGING = 'DPA 2018, s 62';

/** The day in London on which something is done. */
export function dayInLondon(at: Date): LocalDate {
  const hour = Math.floor(at.getTime() / HOUR);
  // The day and the clocks change on the hour.
  if (hour !== lastHour.hour) lastHour = { hour, day: dayOf(at) };
  return lastHour.day;
}
const HOUR = 3_600_000;
let lastHour: { readonly hour: number; readonly day: LocalDate } = { hour: 0, day: localDate('1970-01-01') };

function dayOf(at: Date): LocalDate {
  const parts = LONDON.formatToParts(at);
  const [year, month, day] = (['year', 'month', 'day'] as const).map(
    (wanted) => parts.find(({ type }) => type === wanted)?.value ?? '',
  );
  return localDate(`${year}-${month}-${day}`);
}
const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Records that something of a case was read, before it is sent. */
export const disclose = (keeping: Keeping, doing: Doing, caseId: string, said: Said): Promise<void> =>
  keeping.disclosures.record(caseId, entryText(doing, said));
