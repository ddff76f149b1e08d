import type { Request, RequestHandler } from 'express';
import { answerProblem, Problem } from '../problems.js';

/**
 * Gives up an answer that has not begun so many milliseconds after the request was read. What was being done goes on to
 * its end, and is not told; a write that was asked for with an `Idempotency-Key` can be asked for again.
 */
export function limitTime(milliseconds: number): RequestHandler {
  return (request, response, next) => {
    let timer: NodeJS.Timeout | undefined;
    const start = () => {
      timer = setTimeout(() => {
        if (response.headersSent) return;
        response.locals['gaveUp'] = true;
        response.on('error', () => undefined); // what is written after the end
        answerProblem(tookTooLong(), request, response);
      }, milliseconds);
    };
    if (hasBody(request)) request.once('end', start);
    else start();
    response.once('close', () => {
      request.off('end', start);
      clearTimeout(timer);
    });
    next();
  };
}

const hasBody = ({ headers }: Request): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

const tookTooLong = () =>
  new Problem('unavailable', 'The answer took too long. It may be had later.', [], { 'Retry-After': '5' });
