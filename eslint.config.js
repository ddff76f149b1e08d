import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import house from './test/house/lint-rules.js';

const tests = ['**/*.test.ts', 'test/**/*.ts'];

/** Core is a function of its arguments: no clock, no chance, no locale, no floating point read from text. */
const impure = [
  ['NewExpression[callee.name="Date"][arguments.length=0]', '"Today" is an argument.'],
  ['CallExpression[callee.name="Date"]', '"Today" is an argument.'],
  ['MemberExpression[object.name="Date"][property.name="now"]', '"Today" is an argument.'],
  ['MemberExpression[object.name="Math"][property.name="random"]', 'The same input gives the same bytes.'],
  ['MemberExpression[property.name=/^(localeCompare|toLocale.*)$/]', 'Compare and print without a locale.'],
  ['Identifier[name="parseFloat"]', 'Money is a decimal string, never a JavaScript number.'],
].map(([selector, message]) => ({ selector, message }));

export default defineConfig(
  { ignores: ['**/dist/', '**/coverage/', '**/.turbo/', 'packages/api/src/client/schema.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' }, plugins: { house } },
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/unbound-method': ['error', { ignoreStatic: true }],
    },
  },
  { files: ['**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['packages/core/src/**/*.ts'],
    rules: { 'house/walls': 'error', 'no-restricted-syntax': ['error', ...impure] },
  },
  {
    files: ['packages/api/**/*.ts', 'test/api/**/*.ts', 'examples/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^@recoup/core/|core/(src|dist)/', message: 'Core has one door: @recoup/core.' }] },
      ],
    },
  },
  {
    files: tests,
    rules: {
      'house/every-test-runs': 'error',
      // Bodies of replies and golden files are JSON, of no type until a test has looked at them.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
);
