import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { type Json, service } from './house.js';

const api = service();

describe('the body of law', () => {
  it('has a version, an extent and conventions', async () => {
    const { body } = await api.get('/v1/law');
    expect(body).toMatchObject({ version: expect.any(String), extent: ['E+W'], reform: { from: '2026-06-29' } });
    expect(body.conventions.map(({ name }: Json) => name)).toContain('priceIndex');
  });

  it('takes no parameters, and says so', async () => {
    const { status, body } = await api.get('/v1/law?date=2024-01-01');
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ in: 'query', pointer: '/date' }]);
  });

  it('has figures with their history and source', async () => {
    const { body } = await api.get('/v1/law/figures');
    const named = (name: string) => body.figures.find((figure: Json) => figure.name === name);
    expect(named('Time to pay').history).toMatchObject([
      { from: '2003-03-24', value: 6 },
      { from: '2015-06-01', value: 3, source: { cite: 'Serious Crime Act 2015, s 5' } },
    ]);
    expect(named('Least relevant benefit').history[0].value).toBe('5000.00');
    expect(named('Maximum default term').history[1].value.at(-1)).toEqual({
      notMoreThan: null,
      maximum: { years: 14 },
    });
    expect(body.priceIndices.map(({ id }: Json) => id)).toEqual(['L522', 'CHAW', 'D7BT']);
  });
});

describe('the catalogue of offences', () => {
  const keys = (body: Json): string[] => body.offences.map(({ key }: Json) => key);

  it('is listed whole', async () => {
    const { body } = await api.get('/v1/law/offences');
    expect(body.date).toBeNull();
    expect(keys(body)).toEqual(expect.arrayContaining(['MSA_1', 'MSA_2', 'SOA2003_59A', 'OTHER']));
  });

  it.each([
    ['2015-07-30', false],
    ['2015-07-31', true],
  ])('on %s lists trafficking under the Modern Slavery Act: %s', async (date, isListed) => {
    const { body } = await api.get(`/v1/law/offences?date=${date}&schedule2=listed`);
    expect(keys(body).includes('MSA_2')).toBe(isListed);
    for (const { schedule2 } of body.offences)
      expect(schedule2).toMatchObject({ kind: 'decided', value: { listed: true } });
  });

  it.each([
    ['?date=2015-02-29', '/date', /calendar day/],
    ['?schedule2=listed', '/date', /give `date` too/],
    ['?date=2015-01-01&schedule2=maybe', '/schedule2', /one of "listed"/],
    ['?date=2015-01-01&date=2016-01-01', '/date', /calendar day/],
    ['?day=2015-01-01', '/day', /the fields there are `date`, `schedule2`/],
  ])('refuses %s', async (query, pointer, remedy) => {
    const { status, body } = await api.get(`/v1/law/offences${query}`);
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([
      { in: 'query', pointer, law: 'POCA 2002, Sch 2', remedy: expect.stringMatching(remedy) },
    ]);
  });
});

describe('the schema of the case file', () => {
  it('is JSON Schema 2020-12 that reads a case file and refuses another', async () => {
    const { body, headers } = await api.get('/v1/schemas/case-file');
    expect(headers.get('content-type')).toMatch(/^application\/schema\+json/);
    expect(body.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    const ajv = new Ajv2020({ strict: false });
    (addFormats as unknown as (to: Ajv2020) => void)(ajv);
    const fits = ajv.compile(body);
    const file = {
      schemaVersion: '1',
      id: 'c',
      proceedings: [],
      defendants: [{ id: 'd', kind: 'individual' }],
      offences: [],
    };
    expect(fits(file)).toBe(true);
    expect(fits({ ...file, defendants: [] })).toBe(false);
    expect(fits({ ...file, colour: 'red' })).toBe(false);
  });
});
