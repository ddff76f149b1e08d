import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface SigningKey {
  readonly kid: string;
  readonly alg: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

export async function signingKey(kid: string, alg = 'ES256'): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, alg, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, alg } };
}

/** An issuer over real HTTP on the loopback: its metadata, its keys, and tokens of any kind. */
export class Issuer {
  /** Keys that it publishes now; the first signs. */
  keys: SigningKey[] = [];
  /** Requests for its keys. */
  fetched = 0;
  /** What it answers with instead, when it is out of order. */
  broken: number | undefined;
  private server: Server | undefined;

  get at(): string {
    return `http://127.0.0.1:${(this.server?.address() as AddressInfo).port}`;
  }

  async start(): Promise<this> {
    this.keys = [await signingKey('key-1')];
    this.server = createServer(({ url }, response) => {
      if (url === '/keys') this.fetched += 1;
      const known: Record<string, object> = {
        '/.well-known/openid-configuration': { issuer: this.at, jwks_uri: `${this.at}/keys` },
        '/keys': { keys: this.keys.map(({ publicJwk }) => publicJwk) },
      };
      const body = known[url ?? ''];
      response.statusCode = this.broken ?? (body === undefined ? 404 : 200);
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body ?? {}));
    }).listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return this;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  /** A token that is right, but for what a test makes wrong. */
  async token(claims: Record<string, unknown> = {}, key: SigningKey | undefined = this.keys[0]): Promise<string> {
    if (key === undefined) throw new Error('the issuer has no key');
    const seconds = Math.floor(Date.now() / 1000);
    const right = { iss: this.at, aud: 'recoup', sub: 'subject-1', iat: seconds, exp: seconds + 60 };
    return new SignJWT({ ...right, roles: ['prosecutor'], ...claims })
      .setProtectedHeader({ alg: key.alg, kid: key.kid })
      .sign(key.privateKey);
  }
}
