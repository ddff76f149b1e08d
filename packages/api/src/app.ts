import { AllocateStatementsInput, type Sha256 } from '@recoup/core';
import express, { type Express, type RequestHandler, Router } from 'express';
import helmet from 'helmet';
import type { BundleKeys } from './bundles/keys.js';
import { readVersion } from './cases/kept-case.js';
import { answering, jsonBody, logRequests, MERGE_PATCH_TYPES, negotiateVersion, requestId } from './http.js';
import { admit, authenticate, type Authority, type Identity, membershipIn, routesOf } from './identity/index.js';
import { Disclosures } from './journal/index.js';
import { type Audit, auditRequests } from './operation/audit.js';
import { compress } from './operation/compress.js';
import type { Metrics } from './operation/metrics.js';
import { limitRate } from './operation/rate-limit.js';
import type { Ready } from './operation/ready.js';
import { limitTime } from './operation/time-limit.js';
import { metricsRoutes, readyRoutes } from './routes/operation.js';
import type { Log } from './log.js';
import { answerProblems, namingFaults, notFound } from './problems.js';
import { calculationRoutes } from './routes/calculations.js';
import { caseFileRoutes } from './routes/case-file.js';
import { keptRoutes } from './routes/cases/index.js';
import { determinationRoutes } from './routes/determination.js';
import { enforcementRoutes } from './routes/enforcement.js';
import { docsRoutes } from './routes/docs.js';
import { healthRoutes } from './routes/health.js';
import { lawRoutes } from './routes/law.js';
import { problemRoutes } from './routes/problems.js';
import { roomRoutes } from './routes/room.js';
import { statementsAllocationRoutes } from './routes/statements-allocations.js';
import { statementsReadRoutes } from './routes/statements-read.js';
import { statisticsRoutes } from './routes/statistics.js';
import { timelinesRoutes } from './routes/timelines.js';
import { rooms } from './rules/index.js';
import { UPLOAD_LIMITS, type UploadLimits } from './statements/upload.js';
import type { Db } from './store/index.js';

/** The most that a request may have and take. */
export interface Limits {
  /** Bytes of a JSON body, unpacked. */
  readonly jsonBody: number;
  /** The same, of statement lines to be allocated: they are many. */
  readonly statementLines: number;
  /** Of the banks' own files. */
  readonly statementFiles: UploadLimits;
  /** Milliseconds from the end of a request to the beginning of its answer. */
  readonly answerWithin: number;
  /** Requests of one caller in a minute, where it is known who calls. `Infinity`: any number. */
  readonly perMinute: number;
}

const MEGABYTE = 1024 * 1024;
const LIMITS: Limits = {
  jsonBody: 20 * MEGABYTE,
  statementLines: 64 * MEGABYTE,
  statementFiles: UPLOAD_LIMITS,
  answerWithin: 30_000,
  perMinute: 6_000,
};

/** What the service is built from: it looks for nothing else. With a store it keeps cases, and knows who calls. */
export type Given = Basics & (Keeping | Partial<Record<'store' | 'now' | 'audit' | 'keys', undefined>>);

interface Basics {
  /** SHA-256 of text in UTF-8, as 64 hexadecimal digits: the hash of receipts. */
  readonly sha256: Sha256;
  /** Who calls. Without it the service is open, and answers only what needs no store. */
  readonly identity?: Identity | undefined;
  /** Takes each line of the log; nothing is logged without it. */
  readonly log?: Log | undefined;
  /** What stands for a caller in the log; callers are not in it without it. */
  readonly callerHash?: ((subject: string) => string) | undefined;
  /** Milliseconds from any beginning, to time requests by; they are not timed without it. */
  readonly clock?: (() => number) | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** Counts requests, and is served at `/metrics`. */
  readonly metrics?: Metrics | undefined;
  /** Whether requests should be sent here, for `/ready`. */
  readonly ready?: Ready | undefined;
}

/** What keeping cases needs. */
interface Keeping {
  readonly store: Db;
  readonly identity: Identity;
  /** The instant that is written down. */
  readonly now: () => Date;
  /** Takes each event for the auditor; none are made without it. */
  readonly audit?: Audit | undefined;
  /** What bundles are signed with, and whose signature is believed. Nothing is exported without a key to sign with. */
  readonly keys?: BundleKeys | undefined;
}

/** Answers are the caller's own: no store between us may keep them. */
const privately: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};

/** The service, ready to be listened to. Without a store it keeps nothing between requests. */
export function createApp(given: Given): Express {
  const { sha256, identity, store, metrics, ready } = given;
  const most = { ...LIMITS, ...given.limits };
  const log = counting(given.log, metrics);
  const body = jsonBody(most.jsonBody);
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('query parser', 'simple');
  app.locals['authority'] = {
    open: identity === undefined,
    ...(store !== undefined && {
      membership: membershipIn(store),
      standing: (caseId, subject) => readVersion(store.query, caseId, subject),
    }),
  } satisfies Authority;
  app.use(requestId, logRequests({ ...given, log }), secureHeaders(), privately);
  app.use(compress(), limitTime(most.answerWithin));
  app.use(docsRoutes(), healthRoutes(), problemRoutes());
  if (ready !== undefined) app.use(readyRoutes(ready));
  if (identity !== undefined) app.use(authenticate(identity), ...rateLimits(most.perMinute), admit);
  if (metrics !== undefined) app.use(metricsRoutes(metrics));
  if (given.audit !== undefined) app.use(auditRequests(given.audit, given.now));
  app.use(negotiateVersion);
  app.use(determinationRoutes(body, sha256), calculationRoutes(body), lawRoutes(), caseFileRoutes());
  app.use(enforcementRoutes(body), timelinesRoutes(body), statisticsRoutes());
  app.use(...rooms.map((room) => roomRoutes(room, body)));
  app.use(statementRoutes(most));
  if (given.store !== undefined) {
    const { now, keys = { trusted: [] } } = given;
    const keeping = { db: given.store, sha256, now, disclosures: new Disclosures(given.store), keys };
    app.use(keptRoutes(body, jsonBody(most.jsonBody, MERGE_PATCH_TYPES), keeping, most.statementFiles));
  }
  app.use(notFound);
  app.use(answerProblems(log));
  routesOf(app);
  return app;
}

const rateLimits = (perMinute: number): RequestHandler[] => (perMinute === Infinity ? [] : [limitRate(perMinute)]);

function counting(log: Log | undefined, metrics: Metrics | undefined): Log {
  return (line) => {
    metrics?.count(line);
    log?.(line);
  };
}

const secureHeaders = (): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"] },
    },
  });

/** Bank statements: files to lines, and lines to items that count each pound once. */
function statementRoutes({ statementFiles, statementLines }: Limits): Router {
  const router = Router();
  for (const path of ['/v1/statements/read', '/v1/statements/allocations']) router.all(path, answering(path, ['POST']));
  router.use(statementsReadRoutes(statementFiles));
  router.use(statementsAllocationRoutes(jsonBody(statementLines)));
  router.use(namingFaults({ schema: AllocateStatementsInput, law: 'POCA 2002, s 10(2), (4)' }));
  return router;
}
