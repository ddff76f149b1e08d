import path from 'node:path';
import { refusal } from './walls.js';

// Two small rules of our own, for eslint.config.js.

/** Imports in core stay within its walls. @type {import('eslint').Rule.RuleModule} */
const walls = {
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    /** @param {{ source?: unknown }} node */
    const check = (node) => {
      const source = /** @type {import('estree').Literal | null | undefined} */ (node.source);
      if (typeof source?.value !== 'string') return;
      const why = refusal(file, source.value);
      if (why !== undefined) context.report({ node: source, message: `'${source.value}': ${why}.` });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
      TSImportType: check,
    };
  },
};

/** No focused test, and none skipped without its reason in a comment beside it. @type {import('eslint').Rule.RuleModule} */
const everyTestRuns = {
  create(context) {
    return {
      /** @param {any} node */
      'MemberExpression[object.name=/^(it|test|describe)$/]'(node) {
        const line = node.loc.start.line;
        if (node.property.name === 'only') context.report({ node, message: 'A focused test hides the others.' });
        if (!['skip', 'skipIf', 'runIf', 'todo', 'fails'].includes(node.property.name)) return;
        const isExplained = context.sourceCode
          .getAllComments()
          .some(({ loc }) => loc?.end.line === line - 1 || loc?.start.line === line);
        if (!isExplained) context.report({ node, message: 'Say in a comment beside it why this test does not run.' });
      },
    };
  },
};

export default { rules: { walls, 'every-test-runs': everyTestRuns } };
