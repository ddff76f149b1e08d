import {
  type CaseRecord,
  CaseRecordInput,
  countTables,
  IncentivisationShares,
  shareMeasures,
  startStatistics,
  StatisticsOptionsInput,
  sumMeasures,
} from '@recoup/core';
import { type Request, Router } from 'express';
import { z } from 'zod';
import { queryOf, route } from '../http.js';
import { readJson } from '../json.js';
import { invalidInput, malformedJson, parsed, Problem, refusal } from '../problems.js';
import type { Refusal } from '../refusals/index.js';
import { NoQuery } from './law.js';

const LAW = 'Modern Slavery Act 2015, s 8';
const NDJSON = /^application\/(x-ndjson|ndjson|jsonl)(\s*;\s*charset="?utf-?8"?)?$/i;

/** Largest sizes a request may have. */
export interface StatisticsLimits {
  /** Bytes of one line: one case. */
  readonly bytesPerLine: number;
  readonly bytesInAll: number;
}

const LIMITS: StatisticsLimits = { bytesPerLine: 1024 * 1024, bytesInAll: 4 * 1024 * 1024 * 1024 };

/** What is asked, as a query has it: all is text. */
export const StatisticsQuery = z.strictObject({
  by: StatisticsOptionsInput.shape.by,
  population: StatisticsOptionsInput.shape.population,
  smallest: z
    .string()
    .regex(/^\d{1,2}$/, { error: 'write a whole number from 3 to 50 (Modern Slavery Act 2015, s 8)' })
    .transform(Number)
    .pipe(z.int().min(3).max(50))
    .prefault('5')
    .meta({ description: 'The smallest number that is published, other than none', 'x-law': LAW }),
  shares: z
    .string()
    .regex(/^[a-z]+:\d+\/\d+(,[a-z]+:\d+\/\d+){0,2}$/, {
      error: 'write each share of net receipts so: "investigator:3/16,prosecutor:3/16,courts:1/8" (POCA 2002, s 55)',
    })
    .transform((text) => text.split(',').map((each) => ({ to: each.split(':')[0], share: each.split(':')[1] })))
    .pipe(IncentivisationShares)
    .prefault('investigator:3/16,prosecutor:3/16,courts:1/8')
    .meta({
      description: 'Shares of the agencies in net receipts; left out, as they are often quoted, from memory',
      'x-law': 'POCA 2002, s 55',
    }),
});

/** What is measured, and how: the definitions that travel with the figures. */
export const statisticsDefinitions = (): object => ({
  tables: countTables.map(({ id, title, definition, unit, columns, provision }) => {
    return { id, title, definition, unit, columns, provision };
  }),
  sums: sumMeasures.map(({ id, title, definition, unit, provision }) => ({ id, title, definition, unit, provision })),
  incentivisation: shareMeasures.map(({ id, title, definition, unit, provision }) => {
    return { id, title, definition, unit, provision };
  }),
});

/**
 * `POST /v1/statistics`: case records as NDJSON, one to a line, read as they arrive and counted in one pass. Nothing of a
 * record is kept, logged or repeated.
 */
export function statisticsRoutes(limits: Partial<StatisticsLimits> = {}): Router {
  const allowed = { ...LIMITS, ...limits };
  const router = Router();
  route(router, '/v1/statistics', {
    get: {
      action: 'law:read',
      answer: (request, response) => {
        parsed({ schema: NoQuery, law: LAW, in: 'query' }, queryOf(request));
        response.json(statisticsDefinitions());
      },
    },
    post: {
      action: 'statistics:count', // the body is read as it arrives
      answer: async (request, response) => {
        const options = parsed({ schema: StatisticsQuery, law: LAW, in: 'query' }, queryOf(request));
        const count = startStatistics(options);
        try {
          for await (const record of recordsOf(request, allowed)) count.add(record);
        } catch (error) {
          request.resume(); // the rest of a refused body is thrown away, so that the sender can read the reply
          response.set('Connection', 'close');
          throw error;
        }
        response.json(count.result());
      },
    },
  });
  return router;
}

const LINE_FEED = 0x0a;

/** The records of a body, one by one. @throws Problem that names the line */
async function* recordsOf(
  request: Request,
  { bytesPerLine, bytesInAll }: StatisticsLimits,
): AsyncGenerator<CaseRecord> {
  refuseType(request);
  let parts: Buffer[] = [];
  let [length, total, line] = [0, 0, 1];
  for await (const chunk of request as AsyncIterable<Buffer>) {
    total += chunk.length;
    if (total > bytesInAll) throw tooLarge('The body', bytesInAll);
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      const text = Buffer.concat([...parts, chunk.subarray(from, end)]);
      if (text.length > bytesPerLine) throw tooLarge(`Line ${line}`, bytesPerLine);
      const record = recordOf(text, line);
      if (record !== undefined) yield record;
      [parts, length, line, from] = [[], 0, line + 1, end + 1];
    }
    const rest = chunk.subarray(from);
    length += rest.length;
    if (length > bytesPerLine) throw tooLarge(`Line ${line}`, bytesPerLine);
    parts.push(rest);
  }
  const last = recordOf(Buffer.concat(parts), line);
  if (last !== undefined) yield last;
}

/** One line as a record; a blank line is none. */
function recordOf(bytes: Buffer, line: number): CaseRecord | undefined {
  if (bytes.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09)) return undefined;
  const read = readJson(bytes);
  if ('fault' in read) throw onLine(line, malformedJson(read.fault));
  const record = CaseRecordInput.safeParse(read.value);
  if (record.success) return record.data;
  throw onLine(line, invalidInput({ schema: CaseRecordInput, law: LAW }, read.value, record.error));
}

/** The same problem, naming the line it was met on and repeating nothing of it. Pointers are within the line. */
const onLine = (line: number, { kind, message, errors }: Problem): Problem =>
  new Problem(
    kind,
    `Line ${line}: ${withinLine(message)}`,
    errors.map((error) => {
      const { detail, ...told } = error.pointer.split('/').every(FIELDS.has) ? error : unknownField(error);
      return {
        ...told,
        received: untold(told.received),
        remedy: untold(told.remedy),
        detail: `line ${line}: ${withinLine(untold(detail))}`,
      };
    }),
  );

/** A place within the line, which is the first and only one of what was read. */
const withinLine = (text: string): string =>
  text.replace(
    /^(At|at) line 1, column (\d+) the body/,
    (_, at: string, column: string) => `${at} column ${column} the line`,
  );

/** What was written, wherever a refusal has it: a text in quotes, a number, and what it should have been instead. */
const untold = (text: string): string =>
  text
    .replace(/^".*"$/s, 'a text')
    .replace(/is "[^"]*"/, 'is a text')
    .replace(/is -?\d[\d.e+-]*;/, 'is a number;')
    .replace(/the number -?\d[\d.e+-]*/, 'a number')
    .replace(/^write .* without quotes$/s, 'write the number without quotes')
    .replace(/^write it as a string: .*$/s, 'write it as a string');

/** Names of fields and places in lists that a record may have: any other name may be a person's. */
const FIELDS = {
  names: new Set(fieldNames(z.toJSONSchema(CaseRecordInput, { io: 'input' }))),
  has: (name: string): boolean => name === '' || /^\d{1,5}$/.test(name) || FIELDS.names.has(name),
};

function fieldNames(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties } = schema as { properties?: object };
  return [...Object.keys(properties ?? {}), ...Object.values(schema).flatMap(fieldNames)];
}

/** A field that is not known, without its name; and a fault within one. */
function unknownField(error: Refusal): Refusal {
  const kept = error.pointer.split('/').slice(1);
  const unknown = kept.findIndex((name) => !FIELDS.has(name));
  return {
    ...error,
    pointer: kept
      .slice(0, unknown)
      .map((name) => `/${name}`)
      .join(''),
    fact: 'The fields of a case record',
    received: 'another field',
    detail: 'a field is not one that stands there, or stands there twice',
    remedy: 'take it out: a case record has codes, counts, amounts and days, and no field for a name, an id or a text',
  };
}

function refuseType(request: Request): void {
  const type = request.get('content-type') ?? '';
  const encoding = request.get('content-encoding') ?? 'identity';
  if (NDJSON.test(type) && encoding === 'identity') return;
  const header = NDJSON.test(type) ? '/content-encoding' : '/content-type';
  const detail = NDJSON.test(type) ? 'the body is compressed' : 'the body is not sent as application/x-ndjson in UTF-8';
  const remedy = 'send "Content-Type: application/x-ndjson", one case record to a line, as it is';
  const error = refusal(
    'header',
    header,
    'The type of the body',
    'another type',
    detail,
    'RFC 9110, s 15.5.16',
    remedy,
  );
  throw new Problem('unsupported-media-type', `${detail.charAt(0).toUpperCase()}${detail.slice(1)}.`, [error]);
}

function tooLarge(what: string, limit: number): Problem {
  const detail = `${what} is larger than ${limit} bytes`;
  const error = refusal(
    'body',
    '',
    what,
    `more than ${limit} bytes`,
    detail,
    'RFC 9110, s 15.5.14',
    'send one case record to a line, and fewer cases at a time',
  );
  return new Problem('body-too-large', `${detail}.`, [error]);
}

/** Records to try it on: seven flagged cases of one area and six of another, all invented. */
export const statisticsExample = Array.from({ length: 13 }, (_, at) => ({
  period: '2026-Q1',
  area: at < 7 ? '07' : '09',
  agency: 'police',
  flagged: true,
  defendants: [
    {
      furthest: 'ordered',
      charged: ['MSA_2'],
      due: 2,
      answered: 2,
      overridden: 0,
      considered: [
        { order: 'confiscation', answer: 'made' },
        { order: 'reparationOrder', answer: at % 2 === 0 ? 'made' : 'notAppropriate' },
      ],
      ordered: '12000.00',
      collected: '4500.00',
    },
  ],
})) satisfies readonly z.input<typeof CaseRecordInput>[];
