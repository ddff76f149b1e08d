import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { root } from './tree.js';

// Lint is a wall only if it refuses: each thing it is there to refuse, tried once.

// None of it needs the types of the whole program, which take most of the time of lint.
const eslint = new ESLint({ cwd: root, overrideConfig: tseslint.configs.disableTypeChecked });

async function refusals(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: root + file });
  return result?.messages.map((message) => message.ruleId ?? message.message) ?? [];
}

describe('lint in core', () => {
  it.each([
    ['export const today = new Date();', 'no-restricted-syntax'],
    ['export const today = Date();', 'no-restricted-syntax'],
    ['export const now = Date.now();', 'no-restricted-syntax'],
    ['export const chance = Math.random();', 'no-restricted-syntax'],
    ["export const order = 'a'.localeCompare('b');", 'no-restricted-syntax'],
    ["export const pounds = parseFloat('1.10');", 'no-restricted-syntax'],
    ["export const pounds = Number.parseFloat('1.10');", 'no-restricted-syntax'],
    ["export { readFileSync } from 'node:fs';", 'house/walls'],
    ["export { Money } from './money/money.js';", 'house/walls'],
    ["export const late = () => import('express');", 'house/walls'],
  ])('refuses %s', async (code, rule) => {
    expect(await refusals('packages/core/src/index.ts', code)).toContain(rule);
  });

  it('allows a date that is given', async () => {
    expect(await refusals('packages/core/src/index.ts', "export const day = new Date('2020-03-15');\n")).toEqual([]);
  });
});

describe('lint elsewhere', () => {
  it.each([
    ['packages/api/src/index.ts', "export * from '@recoup/core/dist/index.js';", 'no-restricted-imports'],
    ['test/house/lint.test.ts', "it.only('runs alone', () => undefined);", 'house/every-test-runs'],
    ['test/house/lint.test.ts', "describe.skip('says nothing', () => undefined);", 'house/every-test-runs'],
  ])('%s refuses %s', async (file, code, rule) => {
    expect(await refusals(file, code)).toContain(rule);
  });

  it('allows a test skipped for a reason', async () => {
    const code = "// no server could start\nit.skip('waits for a server', () => undefined);";
    expect(await refusals('test/house/lint.test.ts', code)).not.toContain('house/every-test-runs');
  });
});
