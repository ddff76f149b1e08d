import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Role } from '@recoup/api';
import { keptDevelopmentKey } from '../../packages/api/src/identity/development-key.js';
import { developmentIdentity } from '../../packages/api/src/identity/index.js';
import type { StoreSettings } from '../../packages/api/src/store/index.js';
import { emptyFolder } from './folders.js';
import { launch, type Running } from './launch.js';

/** What a request came to. */
export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

/** The service as a process of its own, as `npm start` runs it, on a store; started and killed as often as wanted. */
export class KeptProcesses {
  /** Folder of the development key, and of the embedded store. */
  private readonly folder: string;

  constructor(private readonly settings: StoreSettings) {
    this.folder = settings.kind === 'embedded' ? settings.folder : emptyFolder('process');
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    // The embedded store's folder is its test's own to remove; the key's goes with the tests.
    if (settings.kind === 'postgres') process.once('exit', () => rmSync(this.folder, { recursive: true, force: true }));
  }

  start(): Promise<Running> {
    const where = this.settings.kind === 'embedded' ? {} : { DATABASE_URL: this.settings.url, RECOUP_POOL: '8' };
    return launch('server', [], {
      PORT: '0',
      RECOUP_DATA: this.folder,
      RECOUP_RATE: '1000000',
      RECOUP_LOG: 'failures',
      ...where,
    });
  }

  /** Where a process listens, once it does. */
  async address(running: Running): Promise<string> {
    return (await running.line('Recoup listens on ')).slice('Recoup listens on '.length);
  }

  /** A token of anyone, for all processes of this folder. */
  async token(subject: string, roles: readonly Role[]): Promise<string> {
    const identity = await developmentIdentity(() => new Date(), await keptDevelopmentKey(path.resolve(this.folder)));
    return identity.token({ subject, roles });
  }
}

/** Asks a process. @throws when it is gone before it answers */
export async function ask(
  at: string,
  token: string,
  method: string,
  to: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Told> {
  const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
  const response = await fetch(at + to, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(body !== undefined && { 'content-type': type }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : undefined };
}

/** A case that is small, and lawful. */
export const smallCase = (id: string) => ({
  caseFile: {
    schemaVersion: '1',
    id,
    title: 'R v Example',
    proceedings: [],
    defendants: [{ id: 'd1', kind: 'individual' }],
    offences: [],
  },
});
