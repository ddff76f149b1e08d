import { CaseFile, DeterminationInput, TimeToPayInput } from '@recoup/core';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Refusal, refusalsOf } from './index.js';

const fact = <S extends z.ZodType>(schema: S, description: string, law: string) =>
  schema.meta({ description, 'x-law': law });

const Amount = z
  .string({ error: 'an amount is a string of pounds, such as "1250.00"' })
  .regex(/^\d{1,12}(\.\d{1,2})?$/, { error: 'an amount has at most two decimals' })
  .transform(Number)
  .meta({ description: 'Pounds sterling as a decimal string', examples: ['1250.00'] });
const Words = z
  .string()
  .min(1)
  .max(20)
  .regex(/^[^\u0000]*$/);

const Facts = z
  .strictObject({
    amount: fact(Amount.optional(), 'The amount ordered', 'POCA 2002, s 7'),
    on: fact(z.iso.date().meta({ examples: ['2025-11-20'] }), 'The day of the order', 'POCA 2002, s 6').optional(),
    name: fact(Words.optional(), 'A name', 'POCA 2002, s 16'),
    kind: fact(z.enum(['individual', 'company']), 'What the defendant is', 'POCA 2002, s 35').optional(),
    version: z.literal('1').optional(),
    years: fact(z.int().min(0).max(14), 'Years of the term', 'POCA 2002, s 35(2A)').optional(),
    asked: fact(z.boolean().optional(), 'Whether the prosecutor asks', 'POCA 2002, s 6(3)(a)'),
    items: fact(
      z
        .array(z.strictObject({ id: z.string().regex(/^\w+$/), worth: Amount }))
        .min(1)
        .max(2)
        .optional(),
      'The items',
      'POCA 2002, s 76',
    ),
    until: fact(z.iso.date().nullable().optional(), 'Until when it was held', 'POCA 2002, s 9'),
    rule: z
      .discriminatedUnion('by', [
        z.strictObject({ by: z.literal('day'), day: fact(z.iso.date(), 'The day', 'POCA 2002, s 10') }),
        z.strictObject({ by: z.literal('count'), count: z.number().multipleOf(5) }),
      ])
      .optional(),
    either: fact(
      z.union([z.string().min(3), z.strictObject({ exhibit: z.string() })]),
      'Evidence',
      'POCA 2002, s 16',
    ).optional(),
    terms: fact(z.record(z.string().regex(/^d\d$/), z.int()), 'Terms', 'POCA 2002, s 35').optional(),
    later: fact(z.lazy(() => Amount).optional(), 'Later amount', 'POCA 2002, s 22'),
    usual: fact(Amount.prefault('1.00'), 'Nominal amount', 'POCA 2002, s 7(2)(b)'),
  })
  .superRefine((facts, context) => {
    const say = (message: string, params?: object) => {
      context.addIssue({ code: 'custom', path: ['amount'], message, ...(params && { params }) });
    };
    if (facts.name === 'plain') say('the amount is wrong');
    if (facts.name === 'remedy') say('the amount is before the order (s 11(4)): check both');
    if (facts.name === 'si') say('the offence ends before it begins (SI 2003/333, art 1(3)): check its days');
    if (facts.name === 'case') say('the price is nil (R v Waya [2012] UKSC 51): check it');
    if (facts.name === 'params') say('traced out: twice', { law: 'POCA 2002, s 10', remedy: 'correct the links' });
  });

function refused(data: unknown, schema: z.ZodType = Facts): readonly Refusal[] {
  const read = schema.safeParse(data);
  expect(read.success).toBe(false);
  return refusalsOf({ schema, data, law: 'POCA 2002', in: 'body' }, read.error?.issues ?? []);
}
const only = (data: unknown, schema?: z.ZodType): Refusal | undefined => {
  const all = refused(data, schema);
  expect(all).toHaveLength(1);
  return all[0];
};

describe('every refusal names the field, the fact, the law and the remedy', () => {
  it.each<[string, unknown, Partial<Refusal>]>([
    [
      'a number for an amount',
      { amount: 1250 },
      {
        pointer: '/amount',
        fact: 'The amount ordered',
        received: 'the number 1250',
        detail: '`amount` is the number 1250: an amount is a string of pounds, such as "1250.00"',
        law: 'POCA 2002, s 7',
        remedy: 'write it as a string: "1250.00"',
      },
    ],
    ['a number with pence', { amount: 12.5 }, { remedy: 'write it as a string: "12.50"' }],
    [
      'a number whose pence cannot be told',
      { amount: 12.345 },
      { received: 'the number 12.345', remedy: 'write it as a string: "1250.00"' },
    ],
    [
      'an amount with a comma',
      { amount: '1,250.00' },
      {
        received: '"1,250.00"',
        detail: '`amount` is "1,250.00": an amount has at most two decimals',
        remedy: 'write pounds sterling as a decimal string, such as "1250.00"',
      },
    ],
    [
      'null for a fact that is not known',
      { amount: null },
      {
        received: 'null',
        detail: '`amount` is null, which says neither yes, no nor a figure',
        remedy:
          'leave `amount` out where it is not known; otherwise write pounds sterling as a decimal string, such as "1250.00"',
      },
    ],
    [
      'a day that is not in the calendar',
      { on: '2025-02-29' },
      {
        pointer: '/on',
        received: '"2025-02-29"',
        law: 'POCA 2002, s 6',
        remedy: 'write a calendar day, YYYY-MM-DD, such as "2025-11-20"',
      },
    ],
    [
      'a word that is nearly an option',
      { kind: 'indivdual' },
      {
        received: '"indivdual"',
        detail: '`kind` is "indivdual", which is not one of the values it can take',
        remedy: 'did you mean "individual"? Write one of "individual", "company"',
      },
    ],
    ['a word that is not', { kind: 'ship' }, { remedy: 'write one of "individual", "company"' }],
    [
      'an option of the wrong type',
      { kind: 3 },
      { received: 'the number 3', remedy: 'write one of "individual", "company"' },
    ],
    ['another version', { version: '2' }, { pointer: '/version', law: 'POCA 2002', remedy: 'write "1"' }],
    [
      'too large a number',
      { years: 15 },
      { detail: '`years` is 15; at most 14 is allowed', remedy: 'write a number of at most 14' },
    ],
    [
      'too small a number',
      { years: -1 },
      { detail: '`years` is -1; at least 0 is allowed', remedy: 'write a number of at least 0' },
    ],
    ['a broken number', { years: 1.5 }, { detail: '`years` is the number 1.5', remedy: 'write a whole number' }],
    ['a number in quotes', { years: '5' }, { received: '"5"', remedy: 'write 5 without quotes' }],
    [
      'a number too large to hold',
      { years: Infinity },
      {
        received: 'a number too large to hold',
        remedy: 'write a whole number, or leave `years` out where it is not known',
      },
    ],
    ['a yes in quotes', { asked: 'true' }, { received: '"true"', remedy: 'write true without quotes' }],
    [
      'a yes in words',
      { asked: 'yes' },
      { law: 'POCA 2002, s 6(3)(a)', remedy: 'write true or false, or leave `asked` out where it is not known' },
    ],
    [
      'one thing where a list is wanted',
      { items: { id: 'a', worth: '1.00' } },
      { received: 'an object', remedy: 'put it in a list: [ … ], also where there is only one' },
    ],
    [
      'too many',
      { items: ['a', 'b', 'c'].map((id) => ({ id, worth: '1.00' })) },
      { detail: '`items` has 3 entries; at most 2 are allowed', remedy: 'send fewer' },
    ],
    [
      'none',
      { items: [] },
      {
        detail: '`items` has 0 entries; at least 1 needed',
        remedy: 'list what there is, or leave the list out where it may be',
      },
    ],
    [
      'a fault deep in a list, by the law around it',
      {
        items: [
          { id: 'a', worth: '1.00' },
          { id: 'b', worth: 2 },
        ],
      },
      { pointer: '/items/1/worth', fact: 'Pounds sterling as a decimal string', law: 'POCA 2002, s 76' },
    ],
    [
      'a field that is missing',
      { items: [{ id: 'a' }] },
      {
        pointer: '/items/0/worth',
        received: 'nothing',
        detail: '`worth` is missing',
        remedy: 'give `worth`: pounds sterling as a decimal string, such as "1250.00"',
      },
    ],
    [
      'a list where an object is wanted',
      { items: [['a']] },
      { pointer: '/items/0', detail: '`items[0]` is a list of 1', remedy: 'write an object with `id`, `worth`' },
    ],
    [
      'a field that is nearly known',
      { amuont: '1.00' },
      {
        pointer: '/amuont',
        received: 'text of 4 characters',
        law: 'POCA 2002',
        remedy: expect.stringMatching(
          /^did you mean `amount`\? If not, take it out; the fields there are `amount`, `on`/,
        ),
      },
    ],
    [
      'a field that is not',
      { items: [{ id: 'a', worth: '1.00', colour: 'red' }] },
      {
        pointer: '/items/0/colour',
        fact: 'No field of this name is known in `items[0]`',
        law: 'POCA 2002, s 76',
        remedy: 'take it out; the fields there are `id`, `worth`',
      },
    ],
    ['a name with a slash', { 'a/b~c': 1 }, { pointer: '/a~1b~0c' }],
    [
      'a kind of rule that is missing',
      { rule: {} },
      { pointer: '/rule/by', detail: '`by` is missing', remedy: 'give `by`: one of "day", "count"' },
    ],
    [
      'a kind of rule that is not known',
      { rule: { by: 'dayy' } },
      { pointer: '/rule/by', received: '"dayy"', remedy: 'did you mean "day"? Write one of "day", "count"' },
    ],
    [
      'a fault within the kind chosen',
      { rule: { by: 'day', day: 'x' } },
      { pointer: '/rule/day', law: 'POCA 2002, s 10' },
    ],
    [
      'not a multiple',
      { rule: { by: 'count', count: 7 } },
      { detail: '`count` is the number 7, not a multiple of 5', remedy: 'write a multiple of 5' },
    ],
    ['no shape of several', { either: 5 }, { pointer: '/either', received: 'the number 5', law: 'POCA 2002, s 16' }],
    [
      'the nearest shape of several: text',
      { either: 'x' },
      { pointer: '/either', detail: '`either` has 1 character; at least 3 needed' },
    ],
    [
      'the nearest shape of several: an object',
      { either: {} },
      { pointer: '/either/exhibit', detail: '`exhibit` is missing' },
    ],
    ['a name that may not stand in a record', { terms: { x1: 5 } }, { pointer: '/terms/x1', law: 'POCA 2002, s 35' }],
    [
      'what is described later',
      { later: 5 },
      { pointer: '/later', fact: 'Later amount', remedy: 'write it as a string: "5.00"' },
    ],
    ['what has a default', { usual: 1 }, { pointer: '/usual', remedy: 'write it as a string: "1.00"' }],
    ['what may be null', { until: 5 }, { pointer: '/until', law: 'POCA 2002, s 9' }],
    ['text that is too long', { name: 'x'.repeat(21) }, { detail: '`name` has 21 characters; at most 20 are allowed' }],
    [
      'text that is empty',
      { name: '' },
      { detail: '`name` is empty', remedy: 'leave `name` out where nothing is known' },
    ],
    ['no document at all', null, { pointer: '', received: 'null' }],
    ['a list for a document', [], { pointer: '', detail: 'the document is a list of 0' }],
  ])('%s', (_name, data, refusal) => {
    const found = only(data);
    expect(found).toMatchObject(refusal);
    for (const said of [found?.fact, found?.received, found?.detail, found?.law, found?.remedy])
      expect(said).not.toBe('');
  });
});

describe('a rule between facts', () => {
  it.each([
    ['plain', { detail: 'the amount is wrong', law: 'POCA 2002, s 7', remedy: 'correct what it names' }],
    ['remedy', { detail: 'the amount is before the order (s 11(4))', law: 'POCA 2002, s 11(4)', remedy: 'check both' }],
    ['si', { law: 'SI 2003/333, art 1(3)', remedy: 'check its days' }],
    ['case', { law: 'R v Waya [2012] UKSC 51', remedy: 'check it' }],
    ['params', { detail: 'traced out: twice', law: 'POCA 2002, s 10', remedy: 'correct the links' }],
  ])('%s', (name, refusal) => {
    expect(only({ name, amount: '1.00' })).toMatchObject({ pointer: '/amount', ...refusal });
  });
});

describe('text in a person’s own words', () => {
  it.each([
    ['in its field', { name: 'Jane Roe of 1 High Street, London' }],
    ['in a field of another kind', { kind: 'Jane Roe' }],
    ['in a yes or no', { asked: 'Jane Roe' }],
    ['in an amount', { amount: 'Jane Roe' }],
    ['as one word, where a code belongs', { items: [{ id: 'Roe!', worth: '1.00' }] }],
    ['as one word, among words that are known', { kind: 'Jane' }],
    ['as one word, in an amount', { amount: 'Roe' }],
    ['in a field that is not known', { victim: 'Jane Roe' }],
    ['as a list', { items: ['Jane Roe'] }],
  ])('is not repeated: %s', (_where, data) => {
    expect(JSON.stringify(refused(data))).not.toMatch(/Jane|Roe|High Street/);
  });

  it('is told by its length', () => {
    expect(only({ kind: 'Jane Roe' })?.received).toBe('text of 8 characters');
  });
});

describe('the schemas of core', () => {
  it('name law and remedy for what the checks of the case file find', () => {
    const file = {
      schemaVersion: '1',
      id: 'c',
      proceedings: [],
      defendants: [{ id: 'd1', kind: 'individual' }],
      offences: [],
      gifts: [
        { id: 'g', by: 'd1', to: 'nobody', description: 'x', on: '2024-01-01', value: '1.00', consideration: '0.00' },
      ],
    };
    expect(only(file, CaseFile)).toMatchObject({
      pointer: '/gifts/0/to',
      fact: 'The recipient',
      received: 'text of 6 characters',
      detail: 'no item has the id nobody',
      law: 'POCA 2002, s 77',
      remedy: 'give the id of a party or defendant in this file',
    });
  });

  it('name the law of the field for every field that is missing', () => {
    const all = refused({ caseFile: {}, footings: [] }, DeterminationInput);
    const at = (pointer: string) => all.find((each) => each.pointer === pointer);
    expect(at('/asAt')).toMatchObject({ law: 'POCA 2002, ss 9(1), 80(1), 81(1)', detail: '`asAt` is missing' });
    expect(at('/caseFile/schemaVersion')?.remedy).toBe('give `schemaVersion`: "1"');
    expect(at('/footings')?.law).toBe('POCA 2002, ss 6(7), 16, 17');
  });

  it('take law and remedy from the sentence of a rule', () => {
    const input = {
      orderMade: '2025-03-14',
      amount: '1.00',
      extension: { appliedOn: '2025-03-14', decidedOn: '2025-03-14', until: null },
    };
    expect(only(input, TimeToPayInput)).toMatchObject({
      pointer: '/extension/tranche',
      law: 'POCA 2002, s 11(4)',
      remedy: 'list the tranches',
    });
  });
});
