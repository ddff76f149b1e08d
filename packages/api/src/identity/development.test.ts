import { describe, expect, it } from 'vitest';
import { developmentIdentity, developmentKey } from './index.js';

const now = () => new Date('2026-01-05T09:00:00Z');
const whom = {
  subject: 'example-person',
  roles: ['court'],
  scopes: ['victims:read'],
  actor: 'example-system',
} as const;

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
