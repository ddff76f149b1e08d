import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Json, service, sha256 } from './house.js';

const api = service();
const request: Json = JSON.parse(readFileSync('examples/trafficking-case/request.json', 'utf8'));
const determine = (body: unknown) => api.post('/v1/determinations', body);
const copy = (): Json => structuredClone(request);

/** Every text in a value that a person wrote: names, descriptions, reasons. */
function words(value: Json, key = ''): string[] {
  if (typeof value === 'string') return /name|title|description|reason|reference/.test(key) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value as object).flatMap(([name, field]) => words(field, Array.isArray(value) ? key : name));
}

describe('a determination', () => {
  it('answers for each defendant on each footing, with differences and one receipt', async () => {
    const { status, body } = await determine(request);
    expect(status).toBe(200);
    const { caseFile, footings } = request;
    expect(body.results).toHaveLength(caseFile.defendants.length * footings.length);
    for (const result of body.results) {
      for (const stage of [
        'criminalLifestyle',
        'benefit',
        'availableAmount',
        'recoverableAmount',
        'confiscationOrder',
      ]) {
        expect(result[stage].kind).toMatch(/^(decided|forTheCourt|factsMissing|notCovered)$/);
        expect(result[stage].reasons.length, stage).toBeGreaterThan(0);
      }
    }
    expect(Object.keys(body)).toEqual(['results', 'jointPools', 'differences', 'receipt']);
    expect(body.receipt.input).toEqual(request);
    const { results, jointPools, differences } = body;
    const figures = JSON.stringify({ results, jointPools, differences }, (key, value: unknown) =>
      key === 'reasons' || key === 'cautions' ? undefined : value,
    );
    expect(body.receipt.result).toEqual(JSON.parse(figures));
  });

  it('is the same for the same request, whatever the order of its keys', async () => {
    const reversed = (value: Json): Json => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value as object)
          .reverse()
          .map(([key, field]) => [key, reversed(field)]),
      );
    };
    const [one, other] = [await determine(request), await determine(reversed(request))];
    expect(other.text).toBe(one.text);
  });

  it('hashes the request as it was given', async () => {
    const { body } = await determine({ ...copy(), conventions: { priceIndex: 'RPI' } });
    expect(body.receipt.input.conventions).toEqual({ priceIndex: 'RPI' });
    expect(body.receipt.inputSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(body.receipt.inputSha256).not.toBe((await determine(request)).body.receipt.inputSha256);
    expect(sha256('')).toHaveLength(64);
  });

  it('writes no name, description or reason of the case into the log', async () => {
    const file = copy();
    file.caseFile.title = 'R v Roe';
    file.caseFile.defendants[0].name = 'Richard Roe';
    await determine(file);
    file.caseFile.defendants[0].kind = 'Richard Roe';
    await determine(file);
    const lines = () => JSON.stringify(api.log);
    await expect.poll(lines).toContain('"status":400');
    const written = lines();
    for (const text of words(file)) expect(written).not.toContain(text);
    for (const id of ['Roe', ...file.caseFile.defendants.map((each: Json) => each.name ?? 'Roe')])
      expect(written).not.toContain(id);
  });
});

describe('a determination is refused', () => {
  it.each<[string, (file: Json) => void, string, string | RegExp, string | RegExp]>([
    [
      'for an amount that is a number',
      (file) => (file.caseFile.obtained[0].amount = 5000),
      '/caseFile/obtained/0/amount',
      'POCA 2002, ss 76(7), 80(2)(a)',
      'write it as a string: "5000.00"',
    ],
    [
      'for a day that does not exist',
      (file) => (file.asAt = '2025-02-30'),
      '/asAt',
      'POCA 2002, ss 9(1), 80(1), 81(1)',
      /such as "2025-11-20"/,
    ],
    [
      'for an id that is nobody’s',
      (file) => (file.caseFile.obtained[0].obtainedBy = ['nobody']),
      '/caseFile/obtained/0/obtainedBy/0',
      'POCA 2002, s 76(4)',
      'give the id of a defendant in this file',
    ],
    [
      'for an unknown footing',
      (file) => (file.footings = ['judge']),
      '/footings/0',
      'POCA 2002, ss 6(7), 16, 17',
      /"court"/,
    ],
    [
      'for a footing named twice',
      (file) => (file.footings = ['court', 'court']),
      '/footings',
      'POCA 2002, ss 6(7), 16, 17',
      'name each once',
    ],
    ['for no footing', (file) => (file.footings = []), '/footings', 'POCA 2002, ss 6(7), 16, 17', /list what there is/],
    [
      'for an unknown field',
      (file) => (file.caseFile.defendant = []),
      '/caseFile/defendant',
      /POCA|16/,
      /did you mean `defendants`/,
    ],
    [
      'for a nominal amount of nothing',
      (file) => (file.conventions = { nominalAmount: '0.00' }),
      '/conventions/nominalAmount',
      'POCA 2002, s 7(2)(b)',
      'give a small sum, such as "1.00"',
    ],
  ])('%s', async (_why, change, pointer, law, remedy) => {
    const file = copy();
    change(file);
    const { status, body } = await determine(file);
    expect(status).toBe(400);
    const found = body.errors.find((error: Json) => error.pointer === pointer);
    expect(found, JSON.stringify(body.errors)).toBeDefined();
    if (typeof law === 'string') expect(found.law).toBe(law);
    else expect(found.law).toMatch(law);
    if (typeof remedy === 'string') expect(found.remedy).toBe(remedy);
    else expect(found.remedy).toMatch(remedy);
  });

  it('for a case file alone, naming what is missing around it', async () => {
    const { body } = await determine(request.caseFile);
    const pointers = body.errors.map((error: Json) => error.pointer);
    expect(pointers).toEqual(expect.arrayContaining(['/caseFile', '/asAt', '/footings', '/schemaVersion']));
  });
});

describe('a receipt', () => {
  it('is proved', async () => {
    const { body } = await determine(request);
    const replayed = await api.post('/v1/receipts/replay', body.receipt);
    expect(replayed).toMatchObject({ status: 200, body: { proved: true, firstDifference: null } });
  });

  it('is not, once its result is changed: the hash no longer fits', async () => {
    const { receipt } = (await determine(request)).body;
    receipt.result.results[0].benefit.value = { benefit: '1.00' };
    const { body } = await api.post('/v1/receipts/replay', receipt);
    expect(body).toMatchObject({ proved: false, firstDifference: { pointer: '/resultSha256' } });
  });

  it('is not, once a step is changed: the first difference is named', async () => {
    const { receipt } = (await determine(request)).body;
    receipt.steps[2].answer = '1999-01-01';
    const { body } = await api.post('/v1/receipts/replay', receipt);
    expect(body).toMatchObject({ proved: false, firstDifference: { pointer: '/steps/2/answer', was: '"1999-01-01"' } });
  });

  it('is not, once its input is changed', async () => {
    const { receipt } = (await determine(request)).body;
    receipt.input.asAt = '2025-01-01';
    const { body } = await api.post('/v1/receipts/replay', receipt);
    expect(body).toMatchObject({ proved: false, firstDifference: { pointer: '/inputSha256' } });
  });

  it('made under another version is replayed all the same, and says so', async () => {
    const { receipt } = (await determine(request)).body;
    receipt.library.version = '0.0.9';
    const { body } = await api.post('/v1/receipts/replay', receipt);
    expect(body).toMatchObject({
      proved: false,
      madeUnder: { library: '0.0.9' },
      firstDifference: { pointer: '/library/version', says: expect.stringContaining('made under library 0.0.9') },
    });
  });

  it('is refused when it is none', async () => {
    const { status, body } = await api.post('/v1/receipts/replay', { receipt: '2' });
    expect(status).toBe(400);
    expect(body.errors[0]).toMatchObject({ pointer: '/receipt', remedy: 'write "1"' });
  });
});
