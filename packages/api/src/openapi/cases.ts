import { ConsiderationRecord } from '@recoup/core';
import { z } from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { CaseDocument } from '../cases/document.js';
import { LIST_PARTS, type ListPart } from '../cases/list-parts.js';
import { CaseSearch } from '../cases/search.js';
import {
  CaseChangedReply,
  CaseListReply,
  CaseReply,
  ComparisonReply,
  FindingsReply,
  JournalCheckReply,
  JournalReply,
  MemberReply,
  MembersReply,
  PartChangedReply,
  partListReply,
  partReply,
  RecordedReply,
  recordedListReply,
  VersionsReply,
} from '../replies/cases.js';
import { AccountStatementReply } from '../replies/enforcement.js';
import { GateReply, OrdersToConsiderReply } from '../replies/financial-orders.js';
import { outcomeOf } from '../replies/parts.js';
import { DeadlinesReply, TimelineReply } from '../replies/timelines.js';
import { VersionQuery } from '../routes/cases/case.js';
import { FindingInput } from '../routes/cases/findings.js';
import { JournalQuery } from '../routes/cases/journal.js';
import { PartQuery } from '../routes/cases/parts.js';
import { DayQuery, GateQuery } from '../routes/cases/questions.js';
import { PaymentInput, RecordedQuery } from '../routes/cases/recorded.js';
import { ComparisonQuery, VersionsQuery } from '../routes/cases/versions.js';
import { exampleFacts } from './example-request.js';
import { type KeptOperation, keptOperation } from './kept.js';
import { ENTRY_SCHEMAS } from './entry-schemas.js';
import { keptStatementPaths } from './statements-kept.js';

const tag = 'Cases';
const Case = z.object({ case: z.uuid().meta({ description: 'Id of the case' }) });
const Entry = Case.extend({ id: z.string().meta({ description: 'Id of the entry, given by the caller' }) });

const kept = (told: Omit<KeptOperation, 'tag'>) => keptOperation({ tag, ...told });
const document = { caseFile: exampleFacts };

/** Cases that are kept: the document and its versions, what is recorded beside it, who may see it, and who did. */
export function casePaths(): ZodOpenApiPathsObject {
  return {
    '/v1/cases': {
      get: kept({
        operationId: 'searchCases',
        action: 'case:search',
        summary:
          'Cases of the caller: by identifier, person, property, offence, stage; overdue; with unanswered orders',
        query: CaseSearch,
        reply: { schema: CaseListReply },
      }),
      post: kept({
        operationId: 'createCase',
        action: 'case:create',
        summary: 'Keep a new case, with the caller as its first member',
        body: { schema: CaseDocument, example: document },
        reply: { schema: CaseChangedReply },
        writes: 'underKey',
        creates: true,
      }),
    },
    '/v1/cases/{case}': {
      get: kept({
        operationId: 'readCase',
        action: 'case:read',
        summary: 'The case as it stands, or as it stood at a version or a moment',
        description: 'The reading is recorded in the journal before the reply. `If-None-Match` is answered with 304.',
        path: Case,
        query: VersionQuery,
        reply: { schema: CaseReply },
        fresh: true,
      }),
      put: kept({
        operationId: 'replaceCase',
        action: 'case:write',
        summary: 'Replace the document, under the version it was made from',
        path: Case,
        body: { schema: CaseDocument, example: document },
        reply: { schema: CaseChangedReply },
        writes: 'underVersion',
      }),
      patch: kept({
        operationId: 'patchCase',
        action: 'case:write',
        summary: 'Merge a patch into the document, under the version it was made from',
        path: Case,
        body: { schema: CaseDocument, example: { caseFile: { title: 'R v Example and others' } } },
        reply: { schema: CaseChangedReply },
        writes: 'underVersion',
        merges: true,
      }),
    },
    ...Object.fromEntries(LIST_PARTS.flatMap(partPaths)),
    '/v1/cases/{case}/findings': {
      get: kept({
        operationId: 'readFindings',
        action: 'finding:read',
        summary: 'What the court found',
        path: Case,
        reply: { schema: FindingsReply },
      }),
      post: kept({
        operationId: 'recordFinding',
        action: 'finding:write',
        summary: 'Record what the court found of an item, or of a question about a defendant',
        path: Case,
        body: {
          schema: FindingInput,
          example: {
            about: { id: 'wages' },
            kind: 'contention',
            finding: { by: 'court', amount: '40000.00', reason: 'Found on the evidence of the second witness' },
          },
        },
        reply: { schema: CaseChangedReply },
        writes: 'underKeyAndVersion',
        creates: true,
      }),
    },
    ...recordedPaths(),
    ...keptStatementPaths(),
    ...memberPaths(),
    ...pastPaths(),
    ...questionPaths(),
    '/v1/cases/{case}/journal': {
      get: kept({
        operationId: 'readJournal',
        action: 'journal:read',
        summary: 'Who did and saw what, in order, each entry chained to the one before',
        path: Case,
        query: JournalQuery,
        reply: { schema: JournalReply },
      }),
    },
    '/v1/cases/{case}/journal/verify': {
      get: kept({
        operationId: 'verifyJournal',
        action: 'journal:verify',
        summary: 'Whether the journal, and what is kept, are as they were written',
        path: Case,
        reply: { schema: JournalCheckReply },
      }),
    },
  };
}

const pascal = (name: string): string => name.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase());

function partPaths(part: ListPart): [string, NonNullable<ZodOpenApiPathsObject[string]>][] {
  const { name, one, read, write, schema, stays } = part;
  const one_ = pascal(one.replaceAll(' ', '-'));
  const many = pascal(name);
  const { schema: body, example } = ENTRY_SCHEMAS[name] ?? neverLeftOut(name);
  const path = `/v1/cases/{case}/${name}`;
  const list = {
    get: kept({
      operationId: `list${many}`,
      action: read,
      summary: `The list of each ${one} in the document`,
      path: Case,
      query: PartQuery,
      reply: { schema: partListReply(schema, many) },
    }),
    post: kept({
      operationId: `add${one_}`,
      action: write,
      summary: `Add one ${one} to the document, under its version`,
      path: Case,
      body: { schema: body, example },
      reply: { schema: PartChangedReply },
      writes: 'underKeyAndVersion',
      creates: true,
    }),
  };
  const entry = {
    get: kept({
      operationId: `read${one_}`,
      action: read,
      summary: `One ${one}`,
      path: Entry,
      reply: { schema: partReply(schema) },
    }),
    put: kept({
      operationId: `replace${one_}`,
      action: write,
      summary: `Replace one ${one}, under the version of the document`,
      path: Entry,
      body: { schema: body, example },
      reply: { schema: PartChangedReply },
      writes: 'underVersion',
    }),
    patch: kept({
      operationId: `patch${one_}`,
      action: write,
      summary: `Merge a patch into one ${one}, under the version of the document`,
      path: Entry,
      body: { schema: body, example: {} },
      reply: { schema: PartChangedReply },
      writes: 'underVersion',
      merges: true,
    }),
    ...(stays !== true && {
      delete: kept({
        operationId: `remove${one_}`,
        action: write,
        summary: `Take one ${one} out of the document, under its version; earlier versions keep it`,
        path: Entry,
        reply: { schema: PartChangedReply },
        writes: 'underVersion',
      }),
    }),
  };
  return [
    [path, list],
    [`${path}/{id}`, entry],
  ];
}

function neverLeftOut(name: string): never {
  throw new Error(`the contract does not know what an entry of ${name} is`);
}

function recordedPaths(): ZodOpenApiPathsObject {
  return {
    '/v1/cases/{case}/payments': {
      get: kept({
        operationId: 'listPayments',
        action: 'payment:read',
        summary: 'What was received under the orders of the case',
        path: Case,
        query: RecordedQuery,
        reply: { schema: recordedListReply('Payment') },
      }),
      post: kept({
        operationId: 'recordPayment',
        action: 'payment:write',
        summary: 'Record a payment or other receipt; it is never changed afterwards',
        path: Case,
        body: {
          schema: PaymentInput,
          example: { from: 'defendant', id: 'payment-1', order: 'order-1', on: '2025-03-14', amount: '30000.00' },
        },
        reply: { schema: RecordedReply },
        writes: 'underKey',
        creates: true,
      }),
    },
    '/v1/cases/{case}/considerations': {
      get: kept({
        operationId: 'listConsiderations',
        action: 'consideration:read',
        summary: 'Which orders were considered, for whom, at which stage, and what was decided',
        path: Case,
        query: RecordedQuery,
        reply: { schema: recordedListReply('Consideration') },
      }),
      post: kept({
        operationId: 'recordConsideration',
        action: 'consideration:write',
        summary: 'Record that an order was considered, and the answer; it is never changed afterwards',
        path: Case,
        body: {
          schema: ConsiderationRecord,
          example: {
            id: 'consideration-1',
            defendant: 'd1',
            order: 'restraint',
            stage: 'charge',
            answer: 'applied',
            by: 'prosecutor-17',
            role: 'prosecutor',
            on: '2024-06-18',
          },
        },
        reply: { schema: RecordedReply },
        writes: 'underKey',
        creates: true,
      }),
    },
  };
}

function memberPaths(): ZodOpenApiPathsObject {
  const Member = Case.extend({ subject: z.string().meta({ description: '`sub` of the member’s tokens' }) });
  return {
    '/v1/cases/{case}/members': {
      get: kept({
        operationId: 'listMembers',
        action: 'member:read',
        summary: 'Who may see the case',
        path: Case,
        reply: { schema: MembersReply },
      }),
    },
    '/v1/cases/{case}/members/{subject}': {
      put: kept({
        operationId: 'addMember',
        action: 'member:add',
        summary: 'Let a person or a system into the case; done twice, it is done once',
        path: Member,
        reply: { schema: MemberReply },
        problems: ['invalid-input'],
      }),
      delete: kept({
        operationId: 'removeMember',
        action: 'member:remove',
        summary: 'Take a person or a system out of the case, with a reason',
        path: Member,
        reply: { schema: MemberReply },
        writes: 'withReason',
      }),
    },
  };
}

function pastPaths(): ZodOpenApiPathsObject {
  return {
    '/v1/cases/{case}/versions': {
      get: kept({
        operationId: 'listVersions',
        action: 'version:read',
        summary: 'The versions of the document, with who changed it and when',
        path: Case,
        query: VersionsQuery,
        reply: { schema: VersionsReply },
      }),
    },
    '/v1/cases/{case}/comparison': {
      get: kept({
        operationId: 'compareVersions',
        action: 'version:read',
        summary: 'Where two versions of the document differ',
        path: Case,
        query: ComparisonQuery,
        reply: { schema: ComparisonReply },
      }),
    },
  };
}

function questionPaths(): ZodOpenApiPathsObject {
  const text = { schema: { type: 'string' } } as const;
  return {
    '/v1/cases/{case}/timeline': {
      get: kept({
        operationId: 'readTimeline',
        action: 'timeline:read',
        summary: 'The stage of the case and every deadline, on any day; also as a picture and for a calendar',
        path: Case,
        query: DayQuery,
        reply: { schema: TimelineReply },
        otherForms: { 'image/svg+xml': text, 'text/calendar': text },
        problems: ['not-acceptable'],
      }),
    },
    '/v1/cases/{case}/deadlines': {
      get: kept({
        operationId: 'readDeadlines',
        action: 'timeline:read',
        summary: 'What is overdue, due soon, for the court, and not known, the most pressing first',
        path: Case,
        query: DayQuery,
        reply: { schema: outcomeOf('Deadlines', DeadlinesReply) },
      }),
    },
    '/v1/cases/{case}/account': {
      get: kept({
        operationId: 'readAccount',
        action: 'order:read',
        summary: 'The account of the orders on any day: ordered, paid, interest, balance, default term',
        path: Case,
        query: DayQuery,
        reply: { schema: AccountStatementReply },
      }),
    },
    '/v1/cases/{case}/gate': {
      get: kept({
        operationId: 'readGate',
        action: 'consideration:read',
        summary: 'Whether the case may leave a stage, and which orders are unanswered',
        path: Case,
        query: GateQuery,
        reply: {
          schema: z
            .strictObject({
              gate: outcomeOf('FinancialOrdersGate', GateReply),
              orders: outcomeOf('FinancialOrdersConsiderations', OrdersToConsiderReply),
            })
            .meta({ id: 'GateAndOrders', description: 'The gate of a stage, and the orders to consider there' }),
        },
      }),
    },
  };
}
