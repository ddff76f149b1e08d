import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { Problem } from '../problems.js';

/** Milliseconds that the issuer may take to answer. */
const PATIENCE = 5_000;
/** Milliseconds after which keys are fetched again: a key that was withdrawn is refused from then on. */
const KEYS_HOLD = 5 * 60_000;

const Metadata = z.object({ issuer: z.string(), jwks_uri: z.url() });

/** Where the issuer's keys are. */
export interface IssuerSettings {
  readonly issuer: string;
  /** Where its keys are; otherwise its metadata says so (OpenID Connect Discovery; RFC 8414). */
  readonly jwks?: URL | undefined;
  /** Milliseconds between two looks for a key that was not there. */
  readonly cooldown?: number | undefined;
}

/** The issuer's keys, as it publishes them: fetched when first needed, and again when a token names a new one. */
export function issuerKeys({ issuer, jwks, cooldown = 30_000 }: IssuerSettings): JWTVerifyGetKey {
  let found: Promise<JWTVerifyGetKey> | undefined;
  const remote = (url: URL) =>
    createRemoteJWKSet(url, {
      timeoutDuration: PATIENCE,
      cacheMaxAge: KEYS_HOLD,
      cooldownDuration: cooldown,
      [customFetch]: (address, options) => fetch(address, { ...options, redirect: 'error' }),
    });
  const discovered = async () => remote(jwks ?? (await discover(issuer)));
  return async (header, token) => {
    found ??= discovered().catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    try {
      return await (
        await found
      )(header, token);
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JOSENotSupported) throw error;
      if (error instanceof errors.JWKSMultipleMatchingKeys) throw error;
      throw unavailable();
    }
  };
}

/** @throws Error when neither place has metadata of that issuer */
async function discover(issuer: string): Promise<URL> {
  const { origin, pathname } = new URL(issuer);
  const path = pathname.replace(/\/$/, '');
  const places = [
    `${origin}${path}/.well-known/openid-configuration`,
    `${origin}/.well-known/oauth-authorization-server${path}`,
  ];
  for (const place of places) {
    const response = await fetch(place, { signal: AbortSignal.timeout(PATIENCE), redirect: 'error' });
    const read = response.ok ? Metadata.safeParse(await response.json()) : undefined;
    if (read?.success === true && read.data.issuer === issuer) return new URL(read.data.jwks_uri);
  }
  throw new Error('the issuer has no metadata of its own name');
}

const unavailable = (): Problem =>
  new Problem('unavailable', 'The keys of the issuer cannot be had at present, so nobody can be let in.', [], {
    'Retry-After': '5',
  });
