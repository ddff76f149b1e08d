import {
  accountStatement,
  AccountStatementInput,
  FinancialOrdersInput,
  gantt,
  type Gate,
  gate,
  GateStage,
  LocalDate,
  ordersToConsider,
  type Outcome,
  timeline,
  TimelineInput,
} from '@recoup/core';
import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { besideOf, type KeptBeside } from '../../cases/beside.js';
import type { CaseDocumentJson } from '../../cases/document.js';
import { dayInLondon, disclose, doingOf, type Keeping, standingVersion } from '../../cases/keeping.js';
import { documentFor } from '../../cases/show.js';
import { gateStageOf } from '../../cases/stages.js';
import { queryOf, route } from '../../http.js';
import { type Action, callerInCase } from '../../identity/index.js';
import { etag } from '../../kept/conditional.js';
import { parsed } from '../../problems.js';
import { icalendar } from '../../timeline/icalendar.js';
import { openOrders } from '../../timeline/open-orders.js';
import { timelineSvg } from '../../timeline/timeline-svg.js';
import { formOf, send } from '../timelines.js';

const Day = LocalDate.optional().meta({
  description: 'The day of the question; today in London, where it is left out',
});

/** The day on which the state of a case is asked. */
export const DayQuery = z.strictObject({ asAt: Day });

/** The gate that is asked about, and the day. */
export const GateQuery = z.strictObject({
  stage: GateStage.meta({ description: 'The stage that the case is about to leave' }),
  asAt: Day,
});

type Stage = z.infer<typeof GateStage>;

interface Asked {
  readonly document: CaseDocumentJson;
  readonly beside: KeptBeside;
  readonly asAt: LocalDate;
}

/** An account needs orders: until one is kept, that is what is missing. */
export const NO_ORDERS = {
  kind: 'factsMissing',
  facts: [{ pointer: '/enforcement/orders', wanted: 'the confiscation orders made, with their amounts and days' }],
  reasons: [],
} as const;

/** What the law says of a kept case on a day: its timeline, what is due, the account of its orders, its gate. */
export function questionRoutes(keeping: Keeping): Router {
  const router = Router();
  const ask = (path: string, action: Action, answer: (request: Request, response: Response, asked: Asked) => void) => {
    route(router, `/v1/cases/:case/${path}`, {
      get: { action, standing: true, answer: (request, response) => asking(keeping, path, request, response, answer) },
    });
  };
  ask('timeline', 'timeline:read', (request, response, asked) => {
    response.vary('Accept');
    const form = formOf(request);
    const facts = eventsIn(asked);
    if (form === 'image/svg+xml') {
      send(response, form, gantt(facts), (value) => timelineSvg(value, openOrders(gatesOf(asked))));
    } else if (form === 'text/calendar') send(response, form, timeline(facts), icalendar);
    else response.json(timeline(facts));
  });
  ask('deadlines', 'timeline:read', (_request, response, asked) => {
    const life = timeline(eventsIn(asked));
    response.json(life.kind === 'decided' ? { ...life, value: pressing(life.value) } : life);
  });
  ask('account', 'order:read', (_request, response, { document, beside, asAt }) => {
    if (document.enforcement === undefined) {
      response.json(NO_ORDERS);
      return;
    }
    const input = { ...document.enforcement, receipts: beside.payments, asAt };
    response.json(accountStatement(parsed({ schema: AccountStatementInput, law: 'POCA 2002, s 12' }, input), asAt));
  });
  ask('gate', 'consideration:read', (request, response, asked) => {
    const facts = ordersIn(asked, gateAsked(request).stage);
    response.json({ gate: gate(facts), orders: ordersToConsider(facts) });
  });
  return router;
}

/** What the gate reads of a kept case. */
function ordersIn({ document, beside, asAt }: Asked, stage: Stage): FinancialOrdersInput {
  const { caseFile, financialOrders = {} } = document;
  const input = { ...financialOrders, caseFile, considerations: beside.considerations, stage, asAt };
  return parsed({ schema: FinancialOrdersInput, law: 'Modern Slavery Act 2015, s 8' }, input);
}

/** The gate that each defendant meets next, with what is open for those who meet it; or why it cannot be told. */
function gatesOf(asked: Asked): Outcome<Gate>[] {
  const life = timeline(eventsIn(asked));
  if (life.kind !== 'decided') return [];
  const meets = new Map<Stage, Set<string | null>>();
  for (const { stage, defendant } of life.value.positions) {
    const next = gateStageOf(stage);
    meets.set(next, (meets.get(next) ?? new Set()).add(defendant));
  }
  return [...meets].map(([stage, whom]) => {
    const shut = gate(ordersIn(asked, stage));
    if (shut.kind !== 'decided') return shut;
    const unanswered = shut.value.unanswered.filter(({ defendant }) => whom.has(null) || whom.has(defendant));
    return { ...shut, value: { ...shut.value, unanswered } };
  });
}

const gateAsked = (request: Request) =>
  parsed({ schema: GateQuery, law: 'Modern Slavery Act 2015, s 8', in: 'query' }, queryOf(request));

const eventsIn = ({ document: { caseFile, events = [] }, asAt }: Asked): TimelineInput =>
  TimelineInput.parse({ case: caseFile.id, asAt, events });

/** What asks for something, the most pressing first. */
function pressing({
  case: id,
  asAt,
  positions,
  deadlines,
  agenda,
}: Extract<ReturnType<typeof timeline>, { kind: 'decided' }>['value']) {
  const known = new Map(deadlines.map((each) => [each.id, each]));
  const of = (ids: readonly string[]) => ids.flatMap((each) => known.get(each) ?? []);
  const { overdue, dueSoon, forTheCourt, unknown } = agenda;
  return {
    case: id,
    asAt,
    positions,
    overdue: of(overdue),
    dueSoon: of(dueSoon),
    forTheCourt: of(forTheCourt),
    unknown: of(unknown),
  };
}

async function asking(
  keeping: Keeping,
  path: string,
  request: Request,
  response: Response,
  answer: (request: Request, response: Response, asked: Asked) => void,
): Promise<void> {
  const { principal, caseId } = callerInCase(response);
  const query = path === 'gate' ? gateAsked(request) : dayAsked(request);
  const kept = standingVersion(response);
  const asAt = query.asAt ?? dayInLondon(keeping.now());
  const document = documentFor(principal, kept);
  const beside = await besideOf(keeping.db.query, caseId, kept.beside);
  const details = { version: kept.version, part: path, asAt };
  await disclose(keeping, doingOf(keeping, response), caseId, { what: 'timelineRead', details });
  response.set('ETag', etag(kept.version));
  answer(request, response, { document, beside, asAt });
}

const dayAsked = (request: Request) =>
  parsed({ schema: DayQuery, law: 'CrimPR 2025, Part 33', in: 'query' }, queryOf(request));
