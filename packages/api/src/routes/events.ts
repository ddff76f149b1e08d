import type { Request, Response } from 'express';
import { once } from 'node:events';
import { Problem, problemBody } from '../problems.js';

/** Whether the caller wants to hear how it goes: the reply is then a stream of events, the result last. */
export const wantsEvents = (request: Request): boolean => (request.headers.accept ?? '').includes('text/event-stream');

function begin(response: Response): void {
  if (response.headersSent) return;
  response.status(200).type('text/event-stream').setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Accel-Buffering', 'no');
  response.flushHeaders();
}

/** Tells of progress, in events. */
export function progressTo(response: Response): (event: object) => void {
  return (event) => {
    begin(response);
    if (!response.destroyed) response.write(`event: progress\ndata: ${JSON.stringify(event)}\n\n`);
  };
}

/** Sends the result, as the last event. */
export async function endEvents(response: Response, result: Iterable<string>): Promise<void> {
  begin(response);
  response.write('event: result\ndata: ');
  await write(response, result);
  response.end('\n\n');
}

/** Writes at the reader's pace. A reader who has gone away ends the writing. */
export async function write(response: Response, texts: Iterable<string>): Promise<void> {
  for (const text of texts) {
    if (response.destroyed) return;
    if (!response.write(text)) await Promise.race([once(response, 'drain'), once(response, 'close')]);
  }
}

/** How long the rest of a refused body is let in, so that a client which is still sending can read the reply. */
const PATIENCE = 5_000;

/**
 * The rest of a refused body is thrown away, and the connection ends with the reply: as an event, where events have begun.
 *
 * @throws what was given, where the reply has not begun
 */
export function refuseBody(request: Request, response: Response, error: unknown): void {
  if (!request.complete) {
    request.resume();
    setTimeout(() => request.destroy(), PATIENCE).unref();
  }
  if (!(error instanceof Problem)) throw error;
  if (!response.headersSent) {
    if (!request.complete) response.setHeader('Connection', 'close');
    throw error;
  }
  response.end(`event: problem\ndata: ${JSON.stringify(problemBody(error, request, response))}\n\n`);
}
