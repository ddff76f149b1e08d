import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import type { Principal } from '../identity/index.js';
import { Problem, refusal } from '../problems.js';

const WINDOW = 60_000;

/**
 * So many requests a minute for each caller, and for each address that has not said who calls; then 429.
 * Each process counts for itself.
 */
export const limitRate = (perMinute: number): RequestHandler =>
  rateLimit({
    windowMs: WINDOW,
    limit: perMinute,
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    keyGenerator,
    handler: (_request, response, next) => next(tooMany(perMinute, Number(response.get('retry-after') ?? 60))),
    validate: false,
  });

function keyGenerator({ ip }: Request, { locals }: Response): string {
  const principal = locals['principal'] as Principal | undefined;
  return principal === undefined ? `address ${ipKeyGenerator(ip ?? '')}` : `subject ${principal.subject}`;
}

function tooMany(perMinute: number, seconds: number): Problem {
  const detail = `a caller may ask ${perMinute} times a minute`;
  const remedy = `ask again in ${seconds} seconds`;
  const error = refusal('header', '/authorization', 'The caller', 'more requests', detail, 'RFC 6585, s 4', remedy);
  const headers = { 'Retry-After': String(seconds) };
  return new Problem('too-many-requests', `${detail.charAt(0).toUpperCase()}${detail.slice(1)}.`, [error], headers);
}
