import type { Request, Response } from 'express';
import { Problem, refusal } from '../problems.js';

/** The entity tag of a version. */
export const etag = (version: number): string => `"${version}"`;

/** Says which version a reply is of, and since when it stands. */
export function stamp(response: Response, version: number, changedAt: string): void {
  response.set({ ETag: etag(version), 'Last-Modified': new Date(changedAt).toUTCString() });
}

/** Whether the caller already has the version: it is then told so, and sent nothing. */
export function isFresh(request: Request, version: number): boolean {
  const given = request.get('if-none-match');
  return given?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag(version)) ?? false;
}

const FACT = 'The version that the change was made from';

/**
 * The version a change was made from.
 *
 * @throws Problem (428) where the request does not say, and 400 where what it says is no version
 */
export function versionWanted(request: Request): number {
  const given = request.get('if-match');
  if (given === undefined) {
    const detail = 'the change does not say which version it was made from';
    const remedy = 'send If-Match with the ETag that the case was read with';
    const error = refusal('header', '/if-match', FACT, 'nothing', detail, 'RFC 6585, s 3', remedy);
    throw new Problem('precondition-required', 'A change needs If-Match, so that nobody’s work is overwritten.', [
      error,
    ]);
  }
  const version = /^"([1-9]\d{0,8})"$/.exec(given.trim())?.[1];
  if (version === undefined) {
    const detail = 'If-Match is not one entity tag of a version';
    const remedy = 'send the one ETag that the case was read with, such as "3"';
    const error = refusal('header', '/if-match', FACT, 'another value', detail, 'RFC 9110, s 13.1.1', remedy);
    throw new Problem('invalid-input', 'If-Match names no version. Nothing was kept.', [error]);
  }
  return Number(version);
}

/** Another version stands: the change is refused and nothing is lost. */
export function stale(wanted: number, current: number): Problem {
  const detail = `the change was made from version ${wanted}; version ${current} stands`;
  const remedy = `read version ${current}, make the change again there, and send If-Match: ${etag(current)}`;
  const error = refusal('header', '/if-match', FACT, etag(wanted), detail, 'RFC 9110, s 13.1.1', remedy);
  return new Problem(
    'precondition-failed',
    `Version ${current} stands, not ${wanted}. Nothing was kept, and nothing was lost.`,
    [error],
    { ETag: etag(current) },
    { currentVersion: current },
  );
}
