import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CannotStart, configurationFrom, isLoopback } from './configuration.js';

const issuer = { RECOUP_ISSUER: 'https://issuer.example', RECOUP_AUDIENCE: 'recoup' };

describe('the configuration', () => {
  it('is for this machine alone, with the embedded store, unless told otherwise', () => {
    expect(configurationFrom({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      folder: 'recoup-data',
      store: { kind: 'embedded', folder: 'recoup-data' },
      issuer: undefined,
      perMinute: 6_000,
      answerWithin: 30_000,
      log: 'requests',
      logKey: undefined,
      keys: { signing: undefined, trusted: [], folder: 'recoup-data' },
    });
  });

  it('is what each setting says', () => {
    const env = {
      ...issuer,
      PORT: '8080',
      HOST: '0.0.0.0',
      RECOUP_DATA: '/var/lib/recoup',
      DATABASE_URL: 'postgres://recoup:secret@db.example/recoup',
      RECOUP_POOL: '4',
      RECOUP_JWKS: 'https://issuer.example/keys',
      RECOUP_ROLES_CLAIM: '/realm_access/roles',
      RECOUP_RATE: '60',
      RECOUP_TIME_LIMIT: '5',
      RECOUP_LOG: 'failures',
      RECOUP_LOG_KEY: '0123456789abcdef',
      RECOUP_SIGNING_KEY: 'signing.pem',
      RECOUP_TRUSTED_KEYS: ['one.pem', 'other.pem'].join(path.delimiter),
    };
    expect(configurationFrom(env)).toEqual({
      port: 8080,
      host: '0.0.0.0',
      folder: '/var/lib/recoup',
      store: { kind: 'postgres', url: env.DATABASE_URL, poolSize: 4 },
      issuer: {
        issuer: 'https://issuer.example',
        jwks: new URL('https://issuer.example/keys'),
        audience: 'recoup',
        rolesClaim: '/realm_access/roles',
      },
      perMinute: 60,
      answerWithin: 5_000,
      log: 'failures',
      logKey: '0123456789abcdef',
      keys: { signing: 'signing.pem', trusted: ['one.pem', 'other.pem'], folder: undefined },
    });
  });
});

describe('a value that cannot be used', () => {
  it.each([
    [{ PORT: 'http' }, /^PORT is "http": give a whole number from 0 to 65535, such as PORT=3000$/],
    [{ PORT: '' }, /^PORT is "": give/],
    [{ PORT: '70000' }, /^PORT is "70000"/],
    [{ PORT: '-1' }, /^PORT is "-1"/],
    [{ HOST: '', ...issuer }, /^HOST is "": give the name or address/],
    [{ HOST: 'http://localhost', ...issuer }, /^HOST is "http:/],
    [{ RECOUP_DATA: '' }, /^RECOUP_DATA is "": give a folder/],
    [{ RECOUP_POOL: '0' }, /^RECOUP_POOL is "0": give a whole number from 1 to 1000/],
    [{ RECOUP_RATE: 'many' }, /^RECOUP_RATE is "many"/],
    [{ RECOUP_TIME_LIMIT: '0.5' }, /^RECOUP_TIME_LIMIT is "0.5"/],
    [{ RECOUP_LOG: 'all' }, /^RECOUP_LOG is "all": give requests or failures$/],
    [{ RECOUP_AUDIENCE: 'recoup' }, /^RECOUP_AUDIENCE is set without RECOUP_ISSUER: set RECOUP_ISSUER too/],
    [
      { RECOUP_ISSUER: 'https://issuer.example' },
      /^RECOUP_ISSUER is set without RECOUP_AUDIENCE: set RECOUP_AUDIENCE too/,
    ],
    [
      { ...issuer, RECOUP_ISSUER: 'http://issuer.example' },
      /^RECOUP_ISSUER is "http:\/\/issuer.example": give an address that begins with https/,
    ],
    [{ ...issuer, RECOUP_JWKS: 'keys.json' }, /^RECOUP_JWKS cannot be used: give an address/],
    [{ ...issuer, RECOUP_ROLES_CLAIM: 'my roles' }, /^RECOUP_ROLES_CLAIM is "my roles"/],
    [{ RECOUP_AUDIANCE: 'recoup' }, /^RECOUP_AUDIANCE is not a setting: did you mean RECOUP_AUDIENCE\?$/],
  ])('%j', (env, says) => {
    expect(() => configurationFrom(env)).toThrow(CannotStart);
    expect(() => configurationFrom(env)).toThrow(says);
  });

  it('is listed with all the others', () => {
    const env = { PORT: 'x', RECOUP_RATE: 'x', RECOUP_LOG: 'x', DATABASE_URL: 'mysql://x' };
    const lines = ((): string => {
      try {
        configurationFrom(env);
      } catch (error) {
        return (error as Error).message;
      }
      return '';
    })().split('\n');
    expect(lines.map((line) => line.split(' ')[0]).sort()).toEqual([
      'DATABASE_URL',
      'PORT',
      'RECOUP_LOG',
      'RECOUP_RATE',
    ]);
  });

  it.each([
    { DATABASE_URL: 'http://recoup:hunter22@db.example/recoup' },
    { DATABASE_URL: 'postgres://recoup:hunter22@db.example' },
    { DATABASE_URL: 'hunter22' },
    { ...issuer, RECOUP_ISSUER: 'https://user:hunter22@issuer.example' },
    { RECOUP_LOG_KEY: 'hunter22' },
  ])('is not repeated where it is secret', (env) => {
    expect(() => configurationFrom(env)).toThrow(CannotStart);
    expect(() => configurationFrom(env)).not.toThrow(/hunter22/);
  });

  it.each(['0.0.0.0', '::', '192.0.2.1', 'recoup.example', '127.0.0.1.example', 'localhost.example'])(
    'is %s for HOST, where nobody says who calls',
    (host) => {
      expect(() => configurationFrom({ HOST: host })).toThrow(/no issuer says who calls: set RECOUP_ISSUER/);
      expect(configurationFrom({ HOST: host, ...issuer }).host).toBe(host);
    },
  );

  it.each(['127.0.0.1', '127.9.9.9', '::1', 'localhost', '::ffff:127.0.0.1'])(
    'is not %s, which is this machine',
    (host) => {
      expect(isLoopback(host)).toBe(true);
      expect(configurationFrom({ HOST: host }).host).toBe(host);
    },
  );
});
