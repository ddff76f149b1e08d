import { hash, randomUUID } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { createApp } from './app.js';
import { type BundleKeys, CannotUseKey, readBundleKeys } from './bundles/keys.js';
import type { TimelineJson } from '@recoup/core';
import type { CaseDocumentJson } from './cases/document.js';
import { type Example, keepExample } from './cases/example.js';
import { CannotStart, type Configuration, configurationFrom, type Environment, isLoopback } from './configuration.js';
import { keptDevelopmentKey } from './identity/development-key.js';
import { bearerIdentity, type Identity, developmentIdentity, issuerKeys, type Role } from './identity/index.js';
import type { Log } from './log.js';
import { auditTo } from './operation/audit.js';
import { callerHash } from './operation/caller.js';
import { metricsOf } from './operation/metrics.js';
import { readiness } from './operation/ready.js';
import { closeServer } from './operation/stop.js';
import type { Db } from './store/db.js';
import { migrations } from './store/migrations/index.js';
import { openStore } from './store/open.js';
import { CannotOpenStore } from './store/problem.js';

/** What the process lends: tests lend their own. */
export interface Surroundings {
  readonly env: Environment;
  /** A line for whoever started it, or an event for the auditor. */
  readonly print: (line: string) => void;
  /** A line of the log, or why it cannot start. */
  readonly warn: (line: string) => void;
  /** A case to keep in a store that is empty, for whoever tries the service; not where there is an issuer. */
  readonly example?: Example | undefined;
}

/** The service, while it runs. */
export interface Running {
  readonly address: string;
  /** Ends it: no new connections, requests that are being answered to their end, then the store. */
  readonly stop: () => Promise<void>;
}

const now = () => new Date();
const clock = () => performance.now();
const sha256 = (text: string): string => hash('sha256', text);

/** Starts the service and says where it is and what to try. @throws CannotStart that says what to do */
export async function serve({ env, print, warn, example }: Surroundings): Promise<Running> {
  const configuration = configurationFrom(env);
  const { port, host, issuer, perMinute, answerWithin } = configuration;
  const { identity, token } = await identityFrom(configuration);
  const store = await opened(configuration);
  const keys = await keysFrom(configuration, store);
  const log = logTo(warn, configuration);
  let stopping: Promise<void> | undefined;
  const server = createServer(
    createApp({
      sha256,
      store,
      identity,
      now,
      keys,
      audit: auditTo(print),
      log,
      callerHash: callerHash(configuration.logKey ?? randomUUID()),
      clock,
      limits: { perMinute, answerWithin },
      metrics: metricsOf({ ofProcess: true }),
      ready: readiness({ store, migrations: migrations.length }, () => stopping !== undefined, clock),
    }),
  );
  const stop = async () => {
    log({ event: 'stopping', address });
    await closeServer(server);
    await store.close();
  };
  let address = '';
  try {
    address = await listening(server, port, host, issuer === undefined);
  } catch (error) {
    await store.close();
    throw error;
  }
  if (token === undefined) log({ event: 'started', address });
  else welcome(print, address, token, example === undefined ? undefined : await kept(store, example));
  return { address, stop: () => (stopping ??= stop()) };
}

/** Who is known; where nobody is configured, a token for whoever reads what is printed. */
async function identityFrom({
  issuer,
  folder,
}: Configuration): Promise<{ readonly identity: Identity; readonly token?: string }> {
  if (issuer !== undefined) return { identity: bearerIdentity({ ...issuer, keys: issuerKeys(issuer), now }) };
  const identity = await developmentIdentity(now, await keptDevelopmentKey(folder));
  return { identity, token: await identity.token(DEVELOPER) };
}

/** Enough to walk a case; who approves and who finds is somebody else. */
const DEVELOPER = { subject: 'developer', roles: ['investigator', 'prosecutor', 'supervisor'] satisfies Role[] };

/** The id of the example case, once it is kept. */
function kept(store: Db, example: Example): Promise<string | undefined> {
  return keepExample({ db: store, sha256, now }, { ...DEVELOPER, scopes: [] }, example);
}

async function opened({ store }: Configuration): Promise<Db> {
  try {
    return await openStore(store);
  } catch (error) {
    throw error instanceof CannotOpenStore ? new CannotStart(error.message) : error;
  }
}

/** The keys of bundles; the folder of the embedded store is there once it is open. */
async function keysFrom({ keys }: Configuration, store: Db): Promise<BundleKeys> {
  try {
    return await readBundleKeys(keys);
  } catch (error) {
    await store.close();
    throw error instanceof CannotUseKey ? new CannotStart(error.message) : error;
  }
}

function logTo(warn: (line: string) => void, { log }: Configuration): Log {
  return (line) => {
    if (log === 'failures' && line.event === 'request') return;
    warn(JSON.stringify({ time: now().toISOString(), ...line }));
  };
}

/** The token is in the command to try, and nowhere else. */
function welcome(print: (line: string) => void, address: string, token: string, example: string | undefined): void {
  print(`Recoup listens on ${address}`);
  print(`Documentation:    ${address}/docs`);
  print('Try it, from the root of the repository:');
  print(
    `  curl -sS ${address}/v1/determinations -H 'Authorization: Bearer ${token}' -H 'Content-Type: application/json' --data @examples/trafficking-case/request.json`,
  );
  if (example !== undefined) {
    print(`An example case is kept, and the same token reads it: ${address}/v1/cases/${example}`);
  }
  print(`The token is of "${DEVELOPER.subject}" (${DEVELOPER.roles.join(', ')}), on this machine, for eight hours.`);
  print('Another, of anyone: npm run --silent token -- --subject second-person --roles supervisor');
}

async function listening(server: Server, port: number, host: string, onlyHere: boolean): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        new CannotStart(WHY[error.code ?? '']?.(port, host) ?? `Cannot listen on ${host}:${port}: ${error.message}`),
      );
    });
    server.listen(port, host, resolve);
  });
  const { address, port: found } = server.address() as AddressInfo;
  if (onlyHere && !isLoopback(address)) {
    await closeServer(server);
    throw new CannotStart(
      `HOST is ${host}, which is ${address}, and others can reach it: give HOST=127.0.0.1, or an issuer`,
    );
  }
  return `http://${host.includes(':') ? `[${host}]` : host}:${found}`;
}

const WHY: Record<string, (port: number, host: string) => string> = {
  EADDRINUSE: (port) => `Port ${port} is taken: stop what uses it, or choose another: PORT=${port + 1} npm start`,
  EACCES: (port) => `Port ${port} needs more rights than this process has: choose another: PORT=3000 npm start`,
  EADDRNOTAVAIL: (_port, host) => `HOST is ${host}, which is not an address of this machine: try HOST=127.0.0.1`,
  ENOTFOUND: (_port, host) => `HOST is ${host}, which no one knows: try HOST=127.0.0.1`,
};

/** The example of a folder: its case file, and what had happened and was recorded by the day of its timeline. */
export function exampleIn(folder: string | undefined): Example | undefined {
  if (folder === undefined) return undefined;
  const read = <T>(file: string) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as T;
  const { events, asAt } = read<TimelineJson>('timeline.json');
  const { payments, considerations, ...rest } = read<Omit<Example, 'document'> & Omit<CaseDocumentJson, 'caseFile'>>(
    'record.json',
  );
  const happened = events.filter(({ on }) => on === undefined || on <= asAt);
  const document = { ...rest, caseFile: read<CaseDocumentJson['caseFile']>('case.json'), events: happened };
  return { document, payments, considerations };
}

async function main(): Promise<void> {
  const print = (line: string) => void process.stdout.write(`${line}\n`);
  const warn = (line: string) => void process.stderr.write(`${line}\n`);
  try {
    const running = await serve({ env: process.env, print, warn, example: exampleIn(process.argv[2]) });
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void running.stop());
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    warn(error.message);
    process.exitCode = 1;
  }
}

const script = process.argv[1];
if (script !== undefined && realpathSync(script) === fileURLToPath(import.meta.url)) await main();
