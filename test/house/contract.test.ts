import { openApiDocument } from '@recoup/api';
import { describe, expect, it } from 'vitest';
import { breaks } from '../../openapi/compatible.mjs';
import { sorted } from '../../openapi/deliberate.mjs';
import { faultsOf } from '../../openapi/lint.mjs';

/** A small contract that has one of everything. */
const one = {
  openapi: '3.1.1',
  info: { title: 'Orders', version: '1.0.0', license: { name: 'MIT', identifier: 'MIT' } },
  servers: [{ url: '/' }],
  security: [{ bearer: [] }],
  paths: {
    '/orders/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', maxLength: 64 } }],
      put: {
        operationId: 'putOrder',
        summary: 'Keeps an order',
        parameters: [
          { name: 'kind', in: 'query', schema: { type: 'string', enum: ['restraint', 'confiscation'] } },
          { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100 } },
        ],
        requestBody: {
          required: false,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' } } },
        },
        responses: {
          '200': {
            description: 'Kept',
            headers: { ETag: { schema: { type: 'string' } } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Kept' } } },
          },
          '400': { description: 'Refused', content: { 'application/problem+json': { schema: { type: 'object' } } } },
        },
      },
    },
    '/health': {
      get: {
        operationId: 'health',
        summary: 'Whether it answers',
        security: [],
        responses: { '200': { description: 'It does' } },
      },
    },
  },
  components: {
    securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
    schemas: {
      Order: {
        type: 'object',
        additionalProperties: false,
        required: ['amount'],
        properties: {
          amount: { type: 'string', pattern: '^\\d+$' },
          why: { type: ['string', 'null'], maxLength: 2000 },
          parts: { type: 'array', maxItems: 10, items: { $ref: '#/components/schemas/Order' } },
          paid: { oneOf: [{ $ref: '#/components/schemas/Cash' }, { $ref: '#/components/schemas/Goods' }] },
        },
      },
      Cash: {
        type: 'object',
        additionalProperties: false,
        required: ['by'],
        properties: { by: { const: 'cash' }, notes: { type: 'integer' } },
      },
      Goods: {
        type: 'object',
        additionalProperties: false,
        required: ['by'],
        properties: { by: { const: 'goods' }, what: { type: 'string' } },
      },
      Kept: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'state'],
        properties: {
          id: { type: 'string' },
          state: { enum: ['made', 'refused'] },
          note: { type: 'string' },
          paid: { oneOf: [{ $ref: '#/components/schemas/Cash' }, { $ref: '#/components/schemas/Goods' }] },
        },
      },
    },
  },
};
/** JSON, of which each case changes a place. */
const contract = () => JSON.parse(JSON.stringify(one));
type Contract = ReturnType<typeof contract>;

const put = (document: Contract) => document.paths['/orders/{id}']['put'];
const schemas = (document: Contract) => document.components.schemas;

/** What a change breaks, as lines. */
function broken(change: (document: Contract) => void): string[] {
  const after = contract();
  change(after);
  return breaks(contract(), after).map(({ where, says }) => `${where}: ${says}`);
}

describe('a change of the contract that breaks its clients', () => {
  const cases: [string, (document: Contract) => void, string][] = [
    ['a path is taken away', (it) => delete it.paths['/health'], 'GET /health: is gone'],
    ['a method is taken away', (it) => delete it.paths['/orders/{id}']['put'], 'PUT /orders/{id}: is gone'],
    [
      'an operation has another name',
      (it) => (put(it).operationId = 'keep'),
      'PUT /orders/{id}: is now named keep, not putOrder',
    ],
    ['a token is wanted', (it) => delete it.paths['/health']['get'].security, 'GET /health: now needs a token'],
    [
      'a parameter is no longer taken',
      (it) => put(it).parameters.pop(),
      'PUT /orders/{id} query limit: is no longer taken',
    ],
    [
      'a parameter is required',
      (it) => (put(it).parameters[0].required = true),
      'PUT /orders/{id} query kind: is now required',
    ],
    [
      'a new parameter is required',
      (it) => put(it).parameters.push({ name: 'on', in: 'query', required: true, schema: {} }),
      'PUT /orders/{id} query on: is new and required',
    ],
    [
      'a parameter takes fewer values',
      (it) => put(it).parameters[0].schema.enum.pop(),
      'PUT /orders/{id} query kind: the request: not among the values: "confiscation"',
    ],
    [
      'a parameter of a path has another limit',
      (it) => (it.paths['/orders/{id}']['parameters'][0].schema.maxLength = 32),
      'PUT /orders/{id} path id: the request: maxLength 64 against 32',
    ],
    [
      'a limit rises from below',
      (it) => (put(it).parameters[1].schema.minimum = 2),
      'PUT /orders/{id} query limit: the request: minimum 1 against 2',
    ],
    ['a body is required', (it) => (put(it).requestBody.required = true), 'PUT /orders/{id} body: is now required'],
    [
      'a form of body is not accepted',
      (it) => (put(it).requestBody.content = { 'application/xml': {} }),
      'PUT /orders/{id} body application/json: is no longer accepted',
    ],
    [
      'a member of a request is required',
      (it) => schemas(it)['Order'].required.push('why'),
      'Order /why: the request: is now required',
    ],
    [
      'a member is not accepted',
      (it) => delete schemas(it)['Order'].properties.why,
      'Order /why: the request: is no longer accepted',
    ],
    [
      'a type is narrower',
      (it) => (schemas(it)['Order'].properties.why.type = 'string'),
      'Order /why: the request: null where it is string',
    ],
    [
      'a pattern is another',
      (it) => (schemas(it)['Order'].properties.amount.pattern = '^[1-9]'),
      'Order /amount: the request: pattern is "^\\\\d+$" against "^[1-9]"',
    ],
    [
      'a list may be shorter',
      (it) => (schemas(it)['Order'].properties.parts.maxItems = 9),
      'Order /parts: the request: maxItems 10 against 9',
    ],
    [
      'a branch of a request is gone',
      (it) => schemas(it)['Order'].properties.paid.oneOf.pop(),
      'Order /paid/by: the request: not among the values: "goods"',
    ],
    [
      'a branch changes, and its request',
      (it) => (schemas(it)['Cash'].properties.notes.type = 'string'),
      'Order /paid/notes: the request: integer where it is string',
    ],
    [
      'a keyword comes that this does not know',
      (it) => (schemas(it)['Order'].properties.amount.not = { const: '0' }),
      'Order /amount: the request: not is absent against {"const":"0"}',
    ],
    [
      'two limits hold where one did, and the first is the narrower',
      (it) =>
        (schemas(it)['Order'].properties.why = {
          type: ['string', 'null'],
          allOf: [{ maxLength: 9 }, { maxLength: 2000 }],
        }),
      'Order /why: the request: maxLength 2000 against 9',
    ],
    ['an answer is gone', (it) => delete put(it).responses['200'], 'PUT /orders/{id} 200: is no longer answered'],
    [
      'there is another answer',
      (it) => (put(it).responses['202'] = { description: 'Later' }),
      'PUT /orders/{id} 202: is a new answer that is not a refusal',
    ],
    [
      'an answer has another form',
      (it) => (put(it).responses['200'].content = { 'text/plain': {} }),
      'PUT /orders/{id} 200 application/json: is no longer answered',
    ],
    [
      'a header is not sent',
      (it) => delete put(it).responses['200'].headers.ETag,
      'PUT /orders/{id} 200 etag: is no longer sent',
    ],
    [
      'a member of an answer is gone',
      (it) => delete schemas(it)['Kept'].properties.note,
      'Kept /note: the reply: is no longer there',
    ],
    [
      'a member may be missing',
      (it) => schemas(it)['Kept'].required.pop(),
      'Kept /state: the reply: may now be missing',
    ],
    [
      'an answer has a value that was not told of',
      (it) => schemas(it)['Kept'].properties.state.enum.push('quashed'),
      'Kept /state: the reply: not among the values: "quashed"',
    ],
    [
      'an answer is of another type',
      (it) => (schemas(it)['Kept'].properties.id.type = 'integer'),
      'Kept /id: the reply: integer where it is string',
    ],
    [
      'an answer is one of more',
      (it) => {
        schemas(it)['Chattel'] = { type: 'object', required: ['by'], properties: { by: { const: 'chattel' } } };
        schemas(it)['Kept'].properties.paid.oneOf.push({ $ref: '#/components/schemas/Chattel' });
      },
      'Kept /paid/by: the reply: not among the values: "chattel"',
    ],
  ];
  it.each(cases)('%s', (_, change, expected) => {
    expect(broken(change).join('\n')).toContain(expected);
  });
});

describe('a change of the contract that breaks nobody', () => {
  const cases: [string, (document: Contract) => void][] = [
    ['nothing', () => undefined],
    ['a new path', (it) => (it.paths['/ready'] = { get: { operationId: 'ready', responses: {} } })],
    ['a parameter that may be left out', (it) => put(it).parameters.push({ name: 'on', in: 'query', schema: {} })],
    ['a parameter takes more values', (it) => put(it).parameters[0].schema.enum.push('forfeiture')],
    ['a wider limit', (it) => (put(it).parameters[1].schema.maximum = 1000)],
    ['a member that may be left out of a request', (it) => (schemas(it)['Order'].properties.on = { type: 'string' })],
    ['a member that need not be sent any more', (it) => (schemas(it)['Order'].required = [])],
    ['a new refusal', (it) => (put(it).responses['409'] = { description: 'No' })],
    ['a refusal that no longer happens', (it) => delete put(it).responses['400']],
    ['an answer that says more', (it) => (schemas(it)['Kept'].properties.on = { type: 'string' })],
    ['an answer of fewer values', (it) => schemas(it)['Kept'].properties.state.enum.pop()],
    ['other words', (it) => (schemas(it)['Kept'].description = 'As it is kept')],
    ['an operation that needs no token', (it) => (put(it).security = [])],
    [
      'a name for what had none',
      (it) => {
        schemas(it)['Amount'] = { type: 'string', pattern: '^\\d+$' };
        schemas(it)['Order'].properties.amount = { $ref: '#/components/schemas/Amount' };
      },
    ],
    ['branches in another order', (it) => schemas(it)['Order'].properties.paid.oneOf.reverse()],
  ];
  it.each(cases)('%s', (_, change) => {
    expect(broken(change)).toEqual([]);
  });

  it('the contract itself, against itself', () => {
    expect(breaks(openApiDocument(), openApiDocument())).toEqual([]);
  });

  it('is not mistaken for one of its own contract: a member taken from a reply is found', () => {
    const after = JSON.parse(JSON.stringify(openApiDocument()));
    delete after.components.schemas['AssumedItem'].properties.amount;
    expect(breaks(openApiDocument(), after).map(({ where }) => where)).toContain('AssumedItem /amount');
  });
});

describe('breaks that are meant', () => {
  const found = [
    { where: 'GET /health', says: 'now needs a token' },
    { where: 'PUT /orders/{id}', says: 'is gone' },
  ];
  it('cover what is listed, and nothing else', () => {
    const { unmeant, idle } = sorted(found, [{ where: 'GET *', says: 'now needs a token', why: 'deny by default' }]);
    expect(unmeant).toEqual([found[1]]);
    expect(idle).toEqual([]);
  });

  it('are taken out once nothing breaks there', () => {
    const meant = { where: 'GET /ready', says: 'is gone', why: 'nobody asked' };
    expect(sorted(found, [meant]).idle).toEqual([meant]);
  });

  it('say why', () => {
    expect(() => sorted(found, [{ where: '*', says: '*', why: '' }])).toThrow('"why"');
  });
});

describe('the lint of the contract', () => {
  it('finds nothing in a sound one', async () => {
    expect(await faultsOf(contract())).toEqual([]);
  });

  it.each([
    [
      'a path parameter that is not declared',
      (it: Contract) => delete it.paths['/orders/{id}']['parameters'],
      'path-parameters-defined',
    ],
    ['two operations of one name', (it: Contract) => (put(it).operationId = 'health'), 'operation-operationId-unique'],
    ['a reference that leads nowhere', (it: Contract) => delete schemas(it)['Cash'], 'no-unresolved-refs'],
    [
      'a schema that nothing uses',
      (it: Contract) => (schemas(it)['Spare'] = { type: 'string' }),
      'no-unused-components',
    ],
    ['an operation without security', (it: Contract) => Reflect.deleteProperty(it, 'security'), 'security-defined'],
    [
      'an example that its schema refuses',
      (it: Contract) => (put(it).requestBody.content['application/json'].example = { amount: 12 }),
      'no-invalid-media-type-examples',
    ],
  ])('finds %s', async (_, change, rule) => {
    const document = contract();
    change(document);
    expect((await faultsOf(document)).join('\n')).toContain(`(${rule})`);
  });
});
