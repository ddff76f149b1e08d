import { generateKeyPair, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { bearerIdentity, developmentIdentity, developmentKey } from './index.js';

const now = () => new Date('2026-01-05T09:00:00Z');
const whom = {
  subject: 'example-person',
  roles: ['court'],
  scopes: ['victims:read'],
  actor: 'example-system',
} as const;

describe('a token that was found right', () => {
  it('is not checked again for a minute, and never past its end', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    let [time, checked] = [now().getTime(), 0];
    const identity = bearerIdentity({
      issuer: 'https://issuer.example',
      audience: 'recoup',
      rolesClaim: 'roles',
      now: () => new Date(time),
      keys: () => {
        checked += 1;
        return publicKey;
      },
    });
    const token = await new SignJWT({ iss: 'https://issuer.example', aud: 'recoup', sub: 'a', roles: ['court'] })
      .setProtectedHeader({ alg: 'ES256' })
      .setExpirationTime(time / 1000 + 70)
      .sign(privateKey);
    for (const [passed, checks] of [
      [0, 1],
      [59_000, 1],
      [61_000, 2],
      [74_000, 2],
    ] as const) {
      time = now().getTime() + passed;
      expect(await identity.principalOf(token)).toMatchObject({ subject: 'a', roles: ['court'] });
      expect(checked).toBe(checks);
    }
    time = now().getTime() + 76_000;
    await expect(identity.principalOf(token)).rejects.toThrow('it has expired');
    // Another, which differs in its signature alone, is another.
    time = now().getTime();
    await expect(identity.principalOf(token.slice(0, -8) + 'AAAAAAAA')).rejects.toThrow('its signature is wrong');
  });
});

describe('the development identity', () => {
  it('knows whom its own tokens are of', async () => {
    const identity = await developmentIdentity(now);
    expect(await identity.principalOf(await identity.token(whom))).toEqual(whom);
  });

  it('knows tokens made with its key elsewhere, and none made with another', async () => {
    const key = await developmentKey();
    const [one, same, other] = await Promise.all([
      developmentIdentity(now, key),
      developmentIdentity(now, key),
      developmentIdentity(now),
    ]);
    expect(await one.principalOf(await same.token(whom))).toEqual(whom);
    await expect(one.principalOf(await other.token(whom))).rejects.toMatchObject({ kind: 'unauthenticated' });
  });

  it('ends its tokens after eight hours', async () => {
    let time = now();
    const identity = await developmentIdentity(() => time);
    const token = await identity.token(whom);
    time = new Date('2026-01-05T16:59:59Z');
    await identity.principalOf(token);
    time = new Date('2026-01-05T17:00:06Z');
    await expect(identity.principalOf(token)).rejects.toThrow('it has expired');
  });
});
