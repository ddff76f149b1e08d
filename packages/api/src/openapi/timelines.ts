import { gantt, rescheduled, RescheduleInput, timeline, TimelineInput } from '@recoup/core';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { RescheduledReply, TimelineReply } from '../replies/timelines.js';
import { movedExample, timelineExample } from '../routes/timelines.js';
import { icalendar } from '../timeline/icalendar.js';
import { timelineSvg } from '../timeline/timeline-svg.js';
import { operation } from './operations.js';

export function timelinePaths(): ZodOpenApiPathsObject {
  const events = TimelineInput.parse(timelineExample);
  const state = timeline(events);
  const picture = gantt(events);
  if (state.kind !== 'decided' || picture.kind !== 'decided') throw new Error('the example of a timeline is undecided');
  return {
    '/v1/timelines': {
      post: operation({
        operationId: 'timeline',
        action: 'law:apply',
        tag: 'Timelines',
        summary: 'Where a case stands on any day: stages, every deadline, what is overdue and what is due soon',
        description:
          'Events in, in any order. `Accept` chooses the form: `application/json`; `image/svg+xml`, a picture to print or to be read aloud; `text/calendar`, the open deadlines for a calendar program, each on the last day that is in time on any reading. Where nothing is recorded there is nothing to draw, and the answer is JSON.',
        body: { schema: TimelineInput, example: timelineExample },
        reply: { schema: TimelineReply, example: state },
        otherForms: {
          'image/svg+xml': {
            schema: { type: 'string', description: 'An accessible picture, A4 wide, without a script' },
            example: timelineSvg(picture.value),
          },
          'text/calendar': {
            schema: { type: 'string', description: 'iCalendar (RFC 5545)' },
            example: icalendar(state.value),
          },
        },
        problems: ['not-acceptable'],
      }),
    },
    '/v1/timelines/moved': {
      post: operation({
        operationId: 'timelineMoved',
        action: 'law:apply',
        tag: 'Timelines',
        summary: 'The same case with one event on another day, and every deadline that moves with it',
        body: { schema: RescheduleInput, example: movedExample },
        reply: { schema: RescheduledReply, example: rescheduled(RescheduleInput.parse(movedExample)) },
      }),
    },
  };
}
