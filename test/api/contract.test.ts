import { caseFileSchema, createApp, openApiDocument } from '@recoup/api';
import { readFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { describe, expect, it } from 'vitest';
import { type Action, permissions, routesOf } from '../../packages/api/src/identity/index.js';
import { metricsOf } from '../../packages/api/src/operation/metrics.js';
import { isKept } from '../support/requests.js';
import { expectFits, type Json, schemaAt, sha256 } from './house.js';

const contract: Json = openApiDocument();
const operations = Object.entries<Json>(contract.paths).flatMap(([path, methods]) =>
  Object.entries<Json>(methods).map(([method, operation]) => ({ path, method, operation, name: `${method} ${path}` })),
);

/** Without printing the difference, which is as long as the contract. */
function expectCurrent(file: string, made: string): void {
  expect(readFileSync(file, 'utf8').endsWith(made), `${file}: run \`npm run openapi\``).toBe(true);
}

/** What stands for a store and an identity while nothing is asked of them. */
const neverAsked: Json = new Proxy({}, { get: (_, name) => (name === 'kind' ? 'embedded' : undefined) });

describe('the contract', () => {
  it('is OpenAPI 3.1, and the file in openapi/ is what the code makes', () => {
    expect(contract.openapi).toMatch(/^3\.1\./);
    expectCurrent('openapi/openapi.json', `${JSON.stringify(contract, null, 2)}\n`);
  });

  it('has the schema of the case file beside it', () => {
    expectCurrent('openapi/case-file.schema.json', `${JSON.stringify(caseFileSchema(), null, 2)}\n`);
  });

  it('has the types of its clients made from it', async () => {
    const bare = JSON.parse(JSON.stringify(contract), (key, value: unknown) => (key === 'example' ? undefined : value));
    expectCurrent(
      'packages/api/src/client/schema.ts',
      astToString(await openapiTS(bare, { defaultNonNullable: false })),
    );
  });

  it('names each operation once, with a summary', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { operation } of operations) expect(operation.summary).toMatch(/^[A-Z].*[^.]$/);
  });

  it('has the action of each operation as the route names it, and every route that is not a page', () => {
    const kept = { store: neverAsked, identity: neverAsked, now: () => new Date(0) };
    const whole = { ...kept, ready: neverAsked, metrics: metricsOf({ ofProcess: false }) };
    const mounted = routesOf(createApp({ sha256, ...whole }));
    const told = mounted.map(({ method, path, action }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')} ${action}`);
    const pages = /^GET (\/|\/openapi\.json|\/docs\S*) /;
    const rules = (line: string) => line.replace(/\/v1\/calculations\/[^ ]+/, '/v1/calculations/{rule}');
    const written = operations.map(({ path, method, operation }) =>
      rules(`${method.toUpperCase()} ${path} ${operation['x-permission'].action}`),
    );
    expect([...new Set(written)].sort()).toEqual(told.filter((line) => !pages.test(line)).sort());
  });

  it.each(operations)('$name: says who may, and how it refuses', ({ operation }) => {
    const { action, roles, membership } = operation['x-permission'];
    expect(permissions[action as Action]).toMatchObject({ roles, membership });
    const refusals = ['401', '403', '429'].filter((status) => status in operation.responses);
    expect(refusals).toEqual(roles === 'anyone' ? [] : ['401', '403', '429']);
    expect(operation.security).toEqual(roles === 'anyone' ? [] : undefined);
    expect(contract.security).toEqual([{ bearer: [] }]);
    if (roles === 'anyone') return;
    const headers = ['401', '429', '503'].map((status) => Object.keys(operation.responses[status].headers));
    expect(headers).toEqual([['WWW-Authenticate'], ['Retry-After'], ['Retry-After']]);
  });

  it.each(operations)('$name: its examples fit its schemas', ({ path, method, operation }) => {
    const at = ['paths', path, method];
    const asked = operation.requestBody?.content['application/json'];
    if (asked !== undefined) {
      expect(asked.example).toBeDefined();
      expectFits(schemaAt(...at, 'requestBody', 'content', 'application/json', 'schema'), asked.example);
    }
    const lines = operation.requestBody?.content['application/x-ndjson']?.example?.split('\n') ?? [];
    for (const line of lines) expectFits(schemaAt('components', 'schemas', 'CaseRecord'), JSON.parse(line));
    // A schema is its own example; of files there is none in a document. What is answered about a case that is kept needs
    // a store: every such reply of the suite is held to its schema.
    if (operation.requestBody?.content['multipart/form-data'] !== undefined || isKept(path)) return;
    for (const [type, answered] of Object.entries<Json>(operation.responses['200'].content)) {
      if (type === 'application/schema+json') continue;
      expect(answered.example, type).toBeDefined();
      expectFits(schemaAt(...at, 'responses', '200', 'content', type, 'schema'), answered.example);
    }
  });

  it('is strict: a reply with a field too many, or a figure that is a number, does not fit', () => {
    const fits = schemaAt('components', 'schemas', 'RecoverableAmount');
    const value = { amount: '1.00', section7Amount: '1.00', isPower: false, basis: 'benefit' };
    expect(fits(value)).toBe(true);
    expect(fits({ ...value, amount: 1 })).toBe(false);
    expect(fits({ ...value, more: 1 })).toBe(false);
  });

  it('carries the law of each field of the case file', () => {
    const { properties } = contract.components.schemas.Obtained;
    expect(properties.amount['x-law']).toBe('POCA 2002, ss 76(7), 80(2)(a)');
  });
});
