import { gantt, type Outcome, rescheduled, RescheduleInput, timeline, TimelineInput } from '@recoup/core';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { MEDIA_TYPE_V1, route } from '../http.js';
import { parsed, Problem, refusal } from '../problems.js';
import { icalendar } from '../timeline/icalendar.js';
import { timelineSvg } from '../timeline/timeline-svg.js';

const events = { schema: TimelineInput, law: 'POCA 2002, Part 2' };
const move = { schema: RescheduleInput, law: 'CrimPR 2025, r 33.11' };

/** What a timeline can be had as: data, a picture, entries for a calendar. */
const FORMS = ['application/json', MEDIA_TYPE_V1, 'image/svg+xml', 'text/calendar'] as const;

/** A case in time: its state on any day, as data, as a picture and for a calendar; and what moves when a day does. */
export function timelinesRoutes(body: RequestHandler): Router {
  const router = Router();
  route(router, '/v1/timelines', {
    post: {
      action: 'law:apply',
      body,
      answer: (request, response) => {
        response.vary('Accept');
        const form = formOf(request);
        const facts = parsed(events, request.body);
        if (form === 'image/svg+xml') send(response, form, gantt(facts), timelineSvg);
        else if (form === 'text/calendar') send(response, form, timeline(facts), icalendar);
        else response.json(timeline(facts));
      },
    },
  });
  route(router, '/v1/timelines/moved', {
    post: {
      action: 'law:apply',
      body,
      answer: (request, response) => {
        response.json(rescheduled(parsed(move, request.body)));
      },
    },
  });
  return router;
}

/** The form that is asked for; data, where none is. @throws Problem where none that is accepted is offered */
export function formOf(request: Request): (typeof FORMS)[number] {
  const form = request.accepts([...FORMS]);
  const found = FORMS.find((each) => each === form);
  if (found !== undefined) return found;
  const detail = 'a timeline is JSON, a picture (SVG) or a calendar (iCalendar), and none of these is accepted';
  const remedy = 'ask for application/json, image/svg+xml or text/calendar';
  const error = refusal(
    'header',
    '/accept',
    'The form of the answer',
    'other types',
    detail,
    'RFC 9110, s 15.5.7',
    remedy,
  );
  throw new Problem('not-acceptable', `${detail.charAt(0).toUpperCase()}${detail.slice(1)}.`, [error]);
}

/** What was decided, in its own form; an answer that holds no value is JSON, as everywhere. */
export function send<T>(response: Response, type: string, outcome: Outcome<T>, write: (value: T) => string): void {
  if (outcome.kind === 'decided') response.type(`${type}; charset=utf-8`).send(write(outcome.value));
  else response.json(outcome);
}

/** Facts to try it on: time to pay that runs out in a few days, and a sum that was not paid on the day. */
export const timelineExample = {
  case: 'example',
  asAt: '2026-05-29',
  rows: ['F1', 'G1', 'G2', 'I1'],
  events: [
    { id: 'e1', kind: 'charged', on: '2024-06-18', defendant: 'd1' },
    { id: 'e2', kind: 'sentToCrownCourt', on: '2024-07-16', defendant: 'd1' },
    { id: 'e3', kind: 'convicted', on: '2025-09-01', defendant: 'd1' },
    { id: 'e4', kind: 'sentenced', on: '2025-10-01', defendant: 'd1' },
    { id: 'e5', kind: 'postponed', on: '2025-10-01', defendant: 'd1', until: '2026-03-31' },
    { id: 'e6', kind: 'confiscationHearingHeld', on: '2026-03-13', defendant: 'd1' },
    { id: 'e7', kind: 'confiscationOrderMade', on: '2026-03-13', defendant: 'd1' },
    {
      id: 'e8',
      kind: 'timeToPayAllowed',
      on: '2026-03-13',
      defendant: 'd1',
      subject: 'house',
      until: '2026-06-12',
      wholeSum: false,
    },
  ],
} as const;

/** Facts to try a move on: a timetable set a week later moves every step that waits on it. */
export const movedExample = {
  timeline: {
    case: 'example',
    asAt: '2026-03-16',
    rows: ['F7', 'F8', 'F9'],
    events: [{ id: 'e1', kind: 'timetableSet', on: '2026-03-02', defendant: 'd1' }],
  },
  event: 'e1',
  on: '2026-03-09',
} as const;
