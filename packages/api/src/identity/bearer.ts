import { errors, type JWTPayload, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { Problem, refusal } from '../problems.js';
import { type Identity, isRole, type Principal, type Role } from './principal.js';
import { Remembered } from './remembered.js';

/** What a token must be. */
export interface TokenSettings {
  readonly issuer: string;
  readonly audience: string;
  /** The claim that holds the roles: its name, or a JSON pointer to it, such as `/realm_access/roles`. */
  readonly rolesClaim: string;
  /** The issuer's keys. */
  readonly keys: JWTVerifyGetKey;
  readonly now: () => Date;
}

/** Signatures made with a key that only the issuer has. `none` and shared secrets are not among them. */
const ALGORITHMS = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
];

/** Seconds by which the issuer's clock and ours may be apart. */
const TOLERANCE = 5;

/** Characters that a header, a column and a hash take alike: OpenID Connect Core, s 2, allows no others in `sub`. */
const Subject = z.string().regex(/^[\x21-\x7e]{1,255}$/);
const Claims = z.object({
  sub: Subject,
  scope: z.union([z.string(), z.array(z.string())]).prefault(''),
  act: z.object({ sub: Subject }).optional(),
});

/**
 * Reads OAuth 2 bearer tokens (RFC 6750) that are signed JWTs (RFC 9068). One that is right is not looked at again for a
 * minute, or until it ends: a key that its issuer withdraws ends its tokens that much later.
 */
export function bearerIdentity(settings: TokenSettings): Identity {
  const remembered = new Remembered<Principal>();
  return {
    async principalOf(token) {
      const at = settings.now();
      const known = remembered.get(token, at.getTime());
      if (known !== undefined) return known;
      const payload = await verified(token, settings, at);
      const principal = principalFrom(payload, settings.rolesClaim);
      remembered.put(token, principal, at.getTime(), (Number(payload.exp) + TOLERANCE) * 1000);
      return principal;
    },
  };
}

function principalFrom(payload: JWTPayload, rolesClaim: string): Principal {
  const read = Claims.safeParse(payload);
  if (!read.success) throw invalidToken('its claims sub, scope or act are not as they should be');
  const { sub, scope, act } = read.data;
  const principal = { subject: sub, roles: rolesOf(payload, rolesClaim), scopes: words(scope) };
  return act === undefined ? principal : { ...principal, actor: act.sub };
}

async function verified(token: string, { keys, issuer, audience }: TokenSettings, at: Date): Promise<JWTPayload> {
  const options = {
    issuer,
    audience,
    algorithms: ALGORITHMS,
    clockTolerance: TOLERANCE,
    requiredClaims: ['exp', 'sub'],
    currentDate: at,
  };
  try {
    return (await jwtVerify(token, keys, options)).payload;
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw invalidToken(whyNot(error));
  }
}

/** What is wrong with a token, without a word of what is in it. */
function whyNot(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'it has expired';
  if (error instanceof errors.JWTClaimValidationFailed) return WRONG_CLAIM[error.claim] ?? 'a claim is wrong';
  if (error instanceof errors.JOSEAlgNotAllowed) return 'it is not signed in a way that is accepted';
  if (error instanceof errors.JWKSNoMatchingKey) return 'it is not signed with a key of the issuer';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'its signature is wrong';
  return 'it is not a signed JWT';
}

const WRONG_CLAIM: Record<string, string> = {
  iss: 'it is from another issuer',
  aud: 'it is for another audience',
  nbf: 'it is not valid yet',
  exp: 'it does not say when it expires',
  sub: 'it does not say who it is of',
};

/** @param why the sentence goes "the token is refused: <why>" */
export function invalidToken(why: string): Problem {
  return unauthenticated(`the token is refused: ${why}`, 'another token', 'Bearer error="invalid_token"');
}

/** Nobody has said who calls. */
export const noToken = (): Problem =>
  unauthenticated('there is no bearer token', 'no header "Authorization: Bearer <token>"', 'Bearer');

function unauthenticated(detail: string, received: string, challenge: string): Problem {
  const remedy = 'send the header "Authorization: Bearer <token>" with a token of the issuer, for this service';
  const law = 'RFC 6750, ss 2.1, 3';
  const error = refusal('header', '/authorization', 'Who calls', received, detail, law, remedy);
  const headers = { 'WWW-Authenticate': challenge };
  return new Problem('unauthenticated', `${detail.charAt(0).toUpperCase()}${detail.slice(1)}.`, [error], headers);
}

const words = (claim: string | readonly string[]): readonly string[] =>
  typeof claim === 'string' ? claim.split(' ').filter((word) => word !== '') : claim;

/** Roles that are held alone: who judges, who audits and what is a machine is nothing else. */
const ALONE: readonly Role[] = ['court', 'auditor', 'service'];

/** Roles known here; an issuer may give others, for others. */
function rolesOf(payload: JWTPayload, claim: string): Principal['roles'] {
  const found = claim.startsWith('/') ? at(payload, claim) : payload[claim];
  if (found === undefined) return [];
  const given = z.union([z.string(), z.array(z.string())]).safeParse(found);
  if (!given.success) throw invalidToken('its claim of roles is neither a list nor words');
  const roles = [...new Set(words(given.data).filter(isRole))];
  const alone = roles.find((role) => ALONE.includes(role));
  if (alone !== undefined && roles.length > 1) throw heldTogether(alone, roles);
  return roles;
}

function at(value: unknown, pointer: string): unknown {
  const keys = pointer.slice(1).split('/');
  return keys.reduce<unknown>((found, key) => {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
    return typeof found === 'object' && found !== null && Object.hasOwn(found, name)
      ? (found as Record<string, unknown>)[name]
      : undefined;
  }, value);
}

function heldTogether(alone: Role, roles: readonly Role[]): Problem {
  const detail = `the role ${alone} is held alone, not with ${roles.filter((role) => role !== alone).join(' and ')}`;
  const remedy = 'have the issuer give one of the roles only: duties are kept apart';
  const error = refusal('header', '/authorization', 'The caller’s roles', roles.join(', '), detail, LAW, remedy);
  return new Problem('forbidden', `${detail.charAt(0).toUpperCase()}${detail.slice(1)}.`, [error]);
}

const LAW = 'RFC 9110, s 15.5.4';
