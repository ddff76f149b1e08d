import path from 'node:path';
import type { KeyFiles } from './bundles/keys.js';
import { nearest } from './refusals/index.js';

/** A setting that cannot be used, or a place that cannot be had: the message says what to do. */
export class CannotStart extends Error {}

export type Environment = Readonly<Record<string, string | undefined>>;

/** How the service is told to run. */
export interface Configuration {
  readonly port: number;
  readonly host: string;
  /** Folder of the embedded store and of the development key. */
  readonly folder: string;
  readonly store: { readonly kind: 'embedded'; readonly folder: string } | PostgresSettings;
  /** Whose tokens are taken. `undefined`: those that this service makes itself, on the loopback only. */
  readonly issuer: IssuerConfiguration | undefined;
  /** Requests of one caller in a minute. */
  readonly perMinute: number;
  /** Milliseconds for an answer to begin. */
  readonly answerWithin: number;
  /** Which lines of the log are written. */
  readonly log: 'requests' | 'failures';
  /** Key of the hash that stands for a caller in the log. `undefined`: a new one at each start. */
  readonly logKey: string | undefined;
  /** Files of the keys of bundles. */
  readonly keys: KeyFiles;
}

interface PostgresSettings {
  readonly kind: 'postgres';
  readonly url: string;
  readonly poolSize: number;
}

export interface IssuerConfiguration {
  readonly issuer: string;
  readonly jwks: URL | undefined;
  readonly audience: string;
  readonly rolesClaim: string;
}

/** Every setting, with what it is. The README lists them. */
export const SETTINGS = {
  PORT: 'port to listen on',
  HOST: 'name or address to listen on',
  RECOUP_DATA: 'folder of the embedded store and of the development key',
  DATABASE_URL: 'PostgreSQL to use instead of the embedded store',
  RECOUP_POOL: 'connections to PostgreSQL',
  RECOUP_ISSUER: 'issuer of the tokens that are taken',
  RECOUP_JWKS: 'where the keys of the issuer are, if its metadata does not say',
  RECOUP_AUDIENCE: 'audience that tokens must be for',
  RECOUP_ROLES_CLAIM: 'claim that holds the roles: its name, or a JSON pointer',
  RECOUP_RATE: 'requests of one caller in a minute',
  RECOUP_TIME_LIMIT: 'seconds for an answer to begin',
  RECOUP_LOG: 'requests, or failures alone',
  RECOUP_LOG_KEY: 'key of the hash that stands for a caller in the log',
  RECOUP_SIGNING_KEY: 'file of the private key that exported cases are signed with',
  RECOUP_TRUSTED_KEYS: 'files of public keys whose exported cases are taken in',
} as const;

export type Setting = keyof typeof SETTINGS;

/** Whether only this machine reaches what listens there. */
export const isLoopback = (host: string): boolean =>
  /^(localhost|127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/i.test(host);

/** Reads the settings. @throws CannotStart that lists every value which cannot be used, and what to give instead */
export function configurationFrom(env: Environment): Configuration {
  const faults: string[] = misspelt(env);
  const read = new Reader(env, faults);
  const host = read.text(
    'HOST',
    '127.0.0.1',
    /^[\w.:%-]+$/,
    'give the name or address to listen on, such as HOST=127.0.0.1',
  );
  const folder = read.text('RECOUP_DATA', 'recoup-data', /^[^\0]+$/, 'give a folder, such as RECOUP_DATA=recoup-data');
  const configuration = {
    port: read.whole('PORT', 3000, 0, 65_535),
    host,
    folder,
    store: storeFrom(read, folder),
    issuer: issuerFrom(read),
    perMinute: read.whole('RECOUP_RATE', 6_000, 1, 10_000_000),
    answerWithin: read.whole('RECOUP_TIME_LIMIT', 30, 1, 3_600) * 1000,
    log: read.oneOf('RECOUP_LOG', ['requests', 'failures']),
    logKey: read.secret('RECOUP_LOG_KEY', 16),
    keys: keysFrom(read, env['DATABASE_URL'] === undefined ? folder : undefined),
  };
  if (env['RECOUP_ISSUER'] === undefined && !isLoopback(host)) faults.push(openToOthers(host));
  if (faults.length > 0) throw new CannotStart(faults.join('\n'));
  return configuration;
}

const openToOthers = (host: string): string =>
  `HOST is ${JSON.stringify(host)}, which others can reach, and no issuer says who calls: ` +
  'set RECOUP_ISSUER and RECOUP_AUDIENCE, or listen on the loopback: HOST=127.0.0.1';

/** Names that are nearly those of a setting: what they say would be ignored. */
function misspelt(env: Environment): string[] {
  const ours = (names: string[]) => names.flatMap((name) => /^RECOUP_(\w+)$/.exec(name)?.[1] ?? []);
  const known = ours(Object.keys(SETTINGS));
  return ours(Object.keys(env)).flatMap((name) => {
    const near = known.includes(name) ? undefined : nearest(name, known);
    return near === undefined ? [] : [`RECOUP_${name} is not a setting: did you mean RECOUP_${near}?`];
  });
}

function storeFrom(read: Reader, folder: string): Configuration['store'] {
  const url = read.postgres('DATABASE_URL');
  const poolSize = read.whole('RECOUP_POOL', 10, 1, 1_000);
  return url === undefined ? { kind: 'embedded', folder } : { kind: 'postgres', url, poolSize };
}

/** @param folder of the embedded store, in which a key is made where none is given */
function keysFrom(read: Reader, folder: string | undefined): KeyFiles {
  const file = (name: Setting) =>
    read.text(name, undefined, /^[^\0]+$/, `give the path of a file in PEM, such as ${name}=key.pem`);
  const trusted = file('RECOUP_TRUSTED_KEYS')?.split(path.delimiter) ?? [];
  return { signing: file('RECOUP_SIGNING_KEY'), trusted, folder };
}

function issuerFrom(read: Reader): IssuerConfiguration | undefined {
  const issuer = read.web('RECOUP_ISSUER');
  const jwks = read.web('RECOUP_JWKS');
  const audience = read.text(
    'RECOUP_AUDIENCE',
    undefined,
    /^\S+$/,
    'give the audience that your issuer puts in tokens for this service',
  );
  const rolesClaim = read.text(
    'RECOUP_ROLES_CLAIM',
    undefined,
    /^\S+$/,
    'give the name of a claim, or a JSON pointer such as /realm_access/roles',
  );
  if (issuer !== undefined && audience !== undefined) {
    return {
      issuer,
      jwks: jwks === undefined ? undefined : new URL(jwks),
      audience,
      rolesClaim: rolesClaim ?? 'roles',
    };
  }
  if (read.has('RECOUP_ISSUER')) read.needs('RECOUP_AUDIENCE', 'RECOUP_ISSUER');
  for (const setting of ['RECOUP_JWKS', 'RECOUP_AUDIENCE', 'RECOUP_ROLES_CLAIM'] as const) {
    if (read.has(setting)) read.needs('RECOUP_ISSUER', setting);
  }
  return undefined;
}

const urlOf = (value: string): URL | undefined => (URL.canParse(value) ? new URL(value) : undefined);

/** Reads one setting after another, and gathers what is wrong. */
class Reader {
  constructor(
    private readonly env: Environment,
    private readonly faults: string[],
  ) {}

  has(name: Setting): boolean {
    return this.env[name] !== undefined;
  }

  /** @param remedy what to do about a value of another form */
  text<T extends string | undefined>(name: Setting, fallback: T, form: RegExp, remedy: string): string | T {
    const value = this.env[name];
    if (value === undefined) return fallback;
    if (!form.test(value)) this.faults.push(`${name} is ${JSON.stringify(value)}: ${remedy}`);
    return value;
  }

  whole(name: Setting, fallback: number, least: number, most: number): number {
    const value = this.env[name] ?? String(fallback);
    const isWhole = /^\d{1,15}$/.test(value) && Number(value) >= least && Number(value) <= most;
    if (!isWhole) {
      const remedy = `give a whole number from ${least} to ${most}, such as ${name}=${fallback}`;
      this.faults.push(`${name} is ${JSON.stringify(value)}: ${remedy}`);
    }
    return Number(value);
  }

  oneOf<const T extends string>(name: Setting, values: readonly [T, ...T[]]): T {
    const value = this.env[name];
    const found = values.find((each) => each === value);
    if (value !== undefined && found === undefined) {
      this.faults.push(`${name} is ${JSON.stringify(value)}: give ${values.join(' or ')}`);
    }
    return found ?? values[0];
  }

  secret(name: Setting, least: number): string | undefined {
    const value = this.env[name];
    if (value !== undefined && value.length < least) {
      this.faults.push(`${name} is too short to be secret: give at least ${least} characters, by chance`);
    }
    return value;
  }

  /** An address on the web. Without encryption only on this machine: whoever can change the keys on their way can come in as anyone. */
  web(name: Setting): string | undefined {
    const value = this.env[name];
    if (value === undefined) return undefined;
    const url = urlOf(value);
    const isSafe =
      url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname.replace(/^\[|\]$/g, '')));
    const isPlain = url !== undefined && url.username === '' && url.password === '' && url.hash === '';
    if (isSafe && isPlain) return value;
    const shown = isPlain ? ` is ${JSON.stringify(value)}` : ' cannot be used';
    this.faults.push(`${name}${shown}: give an address that begins with https:// (http:// on this machine only)`);
    return undefined;
  }

  /** The address of a database. It holds a password, so it is never repeated. */
  postgres(name: Setting): string | undefined {
    const value = this.env[name];
    if (value === undefined) return undefined;
    const url = urlOf(value);
    if (url !== undefined && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1) return value;
    this.faults.push(
      `${name} is not the address of a PostgreSQL database: give postgres://user:password@host:5432/database`,
    );
    return undefined;
  }

  needs(name: Setting, because: Setting): void {
    if (!this.has(name)) this.faults.push(`${because} is set without ${name}: set ${name} too (${SETTINGS[name]})`);
  }
}
