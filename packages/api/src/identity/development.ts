import { createLocalJWKSet, exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import { bearerIdentity } from './bearer.js';
import type { Identity, Principal } from './principal.js';

/** Issuer and audience of tokens that are made here, to try things out with. No real issuer can have this name. */
const NAME = 'urn:recoup:development';
const ALGORITHM = 'EdDSA';
const SECONDS = 8 * 60 * 60;

/** Whom a token is for. */
export type TokenFor = Pick<Principal, 'subject' | 'roles'> & Partial<Principal>;

/** An identity that makes its own tokens: for the loopback, and for tests. */
export interface DevelopmentIdentity extends Identity {
  /** A token that holds for eight hours. */
  token(whom: TokenFor): Promise<string>;
}

/** A private key to make tokens with. */
export async function developmentKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  return exportJWK(privateKey);
}

/** @param key private; unless given, a new one that nobody else has */
export async function developmentIdentity(now: () => Date, key?: JWK): Promise<DevelopmentIdentity> {
  const jwk = key ?? (await developmentKey());
  const signingKey = await importJWK(jwk, ALGORITHM);
  const { kty, crv, x } = jwk;
  const publicKey = { kty, crv, x, alg: ALGORITHM } as JWK;
  const keys = createLocalJWKSet({ keys: [publicKey] });
  return {
    ...bearerIdentity({ issuer: NAME, audience: NAME, rolesClaim: 'roles', keys, now }),
    token({ subject, roles, scopes = [], actor }) {
      const seconds = Math.floor(now().getTime() / 1000);
      const act = actor === undefined ? {} : { act: { sub: actor } };
      return new SignJWT({ roles, scope: scopes.join(' '), ...act })
        .setProtectedHeader({ alg: ALGORITHM, typ: 'at+jwt' })
        .setIssuer(NAME)
        .setAudience(NAME)
        .setSubject(subject)
        .setIssuedAt(seconds)
        .setExpirationTime(seconds + SECONDS)
        .sign(signingKey);
    },
  };
}
