import { AllocateStatementsInput, type Sha256 } from '@recoup/core';
import express, { type Express, type RequestHandler, Router } from 'express';
import helmet from 'helmet';
import { answering, jsonBody, logRequests, MERGE_PATCH_TYPES, negotiateVersion, requestId } from './http.js';
import { admit, authenticate, type Authority, type Identity, membershipIn, routesOf } from './identity/index.js';
import { Disclosures } from './journal/index.js';
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
import type { Db } from './store/index.js';

/** Largest sizes a request may have. */
export interface Limits {
  /** Bytes of a JSON body, unpacked. */
  readonly jsonBody: number;
  /** The same, of statement lines to be allocated: they are many. */
  readonly statementLines: number;
}

const LIMITS: Limits = { jsonBody: 20 * 1024 * 1024, statementLines: 64 * 1024 * 1024 };

/** What the service is built from: it looks for nothing else. With a store it keeps cases, and knows who calls. */
export type Given = Basics &
  (Kept | { readonly store?: undefined; readonly identity?: Identity | undefined; readonly now?: undefined });

/** What keeping cases needs. */
interface Kept {
  readonly store: Db;
  readonly identity: Identity;
  /** The time of day, for what is recorded. */
  readonly now: () => Date;
}

interface Basics {
  /** SHA-256 of text in UTF-8, as 64 hexadecimal digits: the hash of receipts. */
  readonly sha256: Sha256;
  /** Takes each line of the log; nothing is logged without it. */
  readonly log?: Log | undefined;
  /** Milliseconds from any beginning, to time requests by; they are not timed without it. */
  readonly clock?: (() => number) | undefined;
  readonly limits?: Partial<Limits> | undefined;
}

/** Answers are the caller's own: no store between us may keep them. */
const privately: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};

/** The service, ready to be listened to. It keeps nothing between requests. */
export function createApp({ sha256, log = () => undefined, clock, limits = {}, ...given }: Given): Express {
  const { identity, store } = given;
  const most = { ...LIMITS, ...limits };
  const body = jsonBody(most.jsonBody);
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('query parser', 'simple');
  app.locals['authority'] = {
    open: identity === undefined,
    membership: store === undefined ? undefined : membershipIn(store),
  } satisfies Authority;
  app.use(
    requestId,
    logRequests(log, clock),
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: { defaultSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"] },
      },
    }),
    privately,
  );
  app.use(docsRoutes(), healthRoutes(), problemRoutes());
  if (identity !== undefined) app.use(authenticate(identity), admit);
  app.use(negotiateVersion);
  app.use(determinationRoutes(body, sha256), calculationRoutes(body), lawRoutes(), caseFileRoutes());
  app.use(enforcementRoutes(body), timelinesRoutes(body), statisticsRoutes());
  app.use(...rooms.map((room) => roomRoutes(room, body)));
  app.use(statementRoutes(most.statementLines));
  if (given.store !== undefined) {
    const { now } = given;
    const keeping = { db: given.store, sha256, now, disclosures: new Disclosures(given.store) };
    app.use(keptRoutes(body, jsonBody(most.jsonBody, MERGE_PATCH_TYPES), keeping));
  }
  app.use(notFound);
  app.use(answerProblems(log));
  routesOf(app);
  return app;
}

/** Bank statements: files to lines, and lines to items that count each pound once. */
function statementRoutes(mostBytes: number): Router {
  const router = Router();
  for (const path of ['/v1/statements/read', '/v1/statements/allocations']) router.all(path, answering(path, ['POST']));
  router.use(statementsReadRoutes());
  router.use(statementsAllocationRoutes(jsonBody(mostBytes)));
  router.use(namingFaults({ schema: AllocateStatementsInput, law: 'POCA 2002, s 10(2), (4)' }));
  return router;
}
