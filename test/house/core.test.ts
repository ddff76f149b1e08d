import { readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { files, root, text } from './tree.js';
import { foundations, refusal, roomOf } from './walls.js';

const src = 'packages/core/src/';
const all = files();
const sources = all.filter((file) => file.startsWith(src) && file.endsWith('.ts'));
const rooms = readdirSync(root + src, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const importsOf = (file: string) => ts.preProcessFile(text(file)).importedFiles.map((found) => found.fileName);

describe('walls', () => {
  it('finds the sources it judges', () => {
    expect(sources).toContain(`${src}index.ts`);
  });

  it.each(sources)('%s imports only what it may', (file) => {
    const breaches = importsOf(file).flatMap((specifier) => refusal(file, specifier) ?? []);
    expect(breaches).toEqual([]);
  });

  it('is a library of three dependencies', () => {
    const { dependencies } = JSON.parse(text('packages/core/package.json'));
    expect(Object.keys(dependencies).sort()).toEqual(['date-fns', 'decimal.js', 'zod']);
  });

  it('runs one way: no room calls back', () => {
    expect(circles(roomGraph())).toEqual([]);
  });

  it.each([
    ['benefit/benefit.ts', '../money/index.js', true],
    ['benefit/benefit.ts', './value.js', true],
    ['benefit/benefit.ts', 'decimal.js', true],
    ['benefit/benefit.ts', 'date-fns/constants', true],
    ['benefit/benefit.test.ts', 'fast-check', true],
    ['benefit/benefit.test.ts', '../index.js', true],
    ['law/dated.ts', '../dates/index.js', true],
    ['index.ts', './benefit/index.js', true],
    ['benefit/benefit.ts', '../money/money.js', false],
    ['benefit/benefit.ts', '../index.js', false],
    ['benefit/benefit.ts', '../../../api/src/app.js', false],
    ['benefit/benefit.ts', 'fast-check', false],
    ['benefit/benefit.ts', 'node:fs', false],
    ['benefit/benefit.ts', 'date-fns-tz', false],
    ['benefit/benefit.test.ts', '../money/money.js', false],
    ['benefit/deeper/part.ts', '../../money/money.js', false],
    ['law/dated.ts', '../benefit/index.js', false],
    ['index.ts', './benefit/benefit.js', false],
  ])('%s may import %s: %s', (file, specifier, isAllowed) => {
    expect(refusal(src + file, specifier) === undefined).toBe(isAllowed);
  });
});

describe('furniture', () => {
  it.each(rooms)('%s has a README and a door', (room) => {
    const missing = ['README.md', 'index.ts'].filter((file) => !all.includes(`${src}${room}/${file}`));
    expect(missing).toEqual([]);
  });

  it('names what leaves by the front door', () => {
    expect(text(`${src}index.ts`)).not.toMatch(/export\s+(type\s+)?\*/);
  });
});

/** Which rooms each room uses, tests left out. The foundations may use one another, so they stand here as one. */
function roomGraph(): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>();
  const nodeOf = (room: string) => (foundations.includes(room) ? 'foundations' : room);
  for (const file of sources.filter((source) => !source.endsWith('.test.ts'))) {
    for (const specifier of importsOf(file).filter((name) => name.startsWith('.'))) {
      const rooms = [roomOf(file), roomOf(path.posix.join(path.posix.dirname(file), specifier))];
      const [from, to] = rooms.map((room) => room && nodeOf(room));
      if (!from || !to || from === to) continue;
      graph.set(from, (graph.get(from) ?? new Set<string>()).add(to));
    }
  }
  return graph;
}

/** Take away, again and again, a room that uses no room still standing: what is left is in a circle, or needs one. */
function circles(graph: Map<string, Set<string>>): string[] {
  const standing = new Set(graph.keys());
  const usesOf = (room: string) => [...(graph.get(room) ?? [])].filter((used) => standing.has(used));
  for (let free; (free = [...standing].find((room) => usesOf(room).length === 0)) !== undefined; )
    standing.delete(free);
  return [...standing].map((room) => `${room} -> ${usesOf(room).join(', ')}`);
}
