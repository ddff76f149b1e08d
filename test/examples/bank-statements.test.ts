import { beforeAll, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { run } from '../../examples/bank-statements/run.js';

// The README is held to what the example prints.

const folder = 'examples/bank-statements';
const readme = readFileSync(`${folder}/README.md`, 'utf8');
const printed: string[] = [];

beforeAll(async () => {
  await run(folder, (text) => void printed.push(...text.split('\n')));
});

describe('examples/bank-statements', () => {
  it('prints what its README shows', () => {
    const shown = /```text\n([\s\S]*?)```/.exec(readme)?.[1]?.trimEnd().split('\n');
    expect(printed).toEqual(shown);
  });

  it('has a table of receipts that adds up to what is counted', () => {
    const rows = [...readme.matchAll(/^\| (?:`|together).*\|\s+([\d,]+\.\d\d) \|$/gm)].map(([, amount = '']) =>
      BigInt(amount.replace(/[,.]/g, '')),
    );
    expect(rows).toHaveLength(10);
    expect(rows.slice(0, -1).reduce((sum, pence) => sum + pence, 0n)).toBe(rows.at(-1));
    expect(printed.some((text) => text.includes('19421.60  of it transfers'))).toBe(true);
  });
});
