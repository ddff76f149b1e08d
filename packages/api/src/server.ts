import { hash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { createApp } from './app.js';

/** What the process lends: tests lend their own. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** A line for whoever started it. */
  readonly print: (line: string) => void;
  /** A line of the log, or why it cannot start. */
  readonly warn: (line: string) => void;
}

/** A setting that cannot be used, or a port that cannot be had: the message says what to do. */
export class CannotStart extends Error {}

/** Where to listen. @throws CannotStart for a value that is not a place */
export function settings(env: Surroundings['env']): { readonly port: number; readonly host: string } {
  const { PORT: port = '3000', HOST: host = '127.0.0.1' } = env;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new CannotStart(`PORT is ${JSON.stringify(port)}: give a whole number from 0 to 65535, such as PORT=3000`);
  }
  if (!/^[\w.:%-]+$/.test(host)) {
    throw new CannotStart(
      `HOST is ${JSON.stringify(host)}: give the name or address to listen on, such as HOST=127.0.0.1`,
    );
  }
  return { port: Number(port), host };
}

const sha256 = (text: string): string => hash('sha256', text);

/** Starts the service and says where it is and what to try. */
export async function serve({ env, print, warn }: Surroundings): Promise<Server> {
  const { port, host } = settings(env);
  const log = (line: object) => warn(JSON.stringify({ time: new Date().toISOString(), ...line }));
  const server = createServer(createApp({ sha256, log, clock: () => performance.now() }));
  await listening(server, port, host);
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`;
  print(`Recoup listens on ${address}`);
  print(`Documentation:    ${address}/docs`);
  print('Try it, from the root of the repository:');
  print(
    `  curl -sS ${address}/v1/determinations -H 'Content-Type: application/json' --data @examples/trafficking-case/request.json`,
  );
  if (!LOOPBACK.test(host)) {
    warn(`There is no authentication: whoever can reach ${address} can use it. Keep it behind what checks who calls.`);
  }
  return server;
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|::1)$/;

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        new CannotStart(WHY[error.code ?? '']?.(port, host) ?? `Cannot listen on ${host}:${port}: ${error.message}`),
      );
    });
    server.listen(port, host, resolve);
  });
}

const WHY: Record<string, (port: number, host: string) => string> = {
  EADDRINUSE: (port) => `Port ${port} is taken: stop what uses it, or choose another: PORT=${port + 1} npm start`,
  EACCES: (port) => `Port ${port} needs more rights than this process has: choose another: PORT=3000 npm start`,
  EADDRNOTAVAIL: (_port, host) => `HOST is ${host}, which is not an address of this machine: try HOST=127.0.0.1`,
  ENOTFOUND: (_port, host) => `HOST is ${host}, which no one knows: try HOST=127.0.0.1`,
};

/** How long requests that are being answered may take once the service is told to stop. */
const PATIENCE = 10_000;

/** Lets requests that are being answered end, and takes no new ones. */
export function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), PATIENCE).unref();
  });
}

async function main(): Promise<void> {
  const print = (line: string) => void process.stdout.write(`${line}\n`);
  const warn = (line: string) => void process.stderr.write(`${line}\n`);
  try {
    const server = await serve({ env: process.env, print, warn });
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(server));
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    warn(error.message);
    process.exitCode = 1;
  }
}

const script = process.argv[1];
if (script !== undefined && realpathSync(script) === fileURLToPath(import.meta.url)) await main();
