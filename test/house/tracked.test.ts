import { describe, expect, it } from 'vitest';
import { files, text } from './tree.js';

// What must never be committed. The patterns are written so that this file does not match itself.

const binary = /\.(png|jpe?g|gif|ico|woff2?|pdf|docx|xlsx|zip|gz)$/;
const texts = files().filter((file) => !binary.test(file));

/** Lines that match, as `file:line: text`. */
function lines(within: readonly string[], pattern: RegExp): string[] {
  return within.flatMap((file) =>
    text(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
  );
}

describe('tracked files', () => {
  it('are found', () => {
    expect(texts).toContain('test/house/tracked.test.ts');
  });

  it('name no path of the machine they were written on', () => {
    expect(lines(texts, /(^|[^\w.-])\/(work|root|farm|home|Users|tmp\/bash_jobs)\//)).toEqual([]);
  });

  it('name no package registry host', () => {
    // The Land Registry is another kind of registry.
    const hosts =
      /https?:\/\/(?![^/\s"]*\.gov\.uk\b)[^/\s"]*(registry|mirror|npmjs|yarnpkg)[^/\s"]*|\bnpmjs\.(org|com)/;
    expect(lines(texts, hosts)).toEqual([]);
  });

  it('lock versions without addresses', () => {
    expect(lines(['package-lock.json'], /"resolved": *"http/)).toEqual([]);
  });

  it('promise nothing for later', () => {
    const sources = texts.filter((file) => /^packages\/[^/]+\/src\//.test(file));
    expect(sources).not.toEqual([]);
    expect(lines(sources, /\b(TODO|FIXME|XXX|HACK)\b|not (yet )?implemented/i)).toEqual([]);
  });

  it('stay within the house', () => {
    const folders = new Set(files().flatMap((file) => /^([^./][^/]*)\//.exec(file)?.[1] ?? []));
    expect([...folders].sort()).toEqual(['examples', 'openapi', 'packages', 'test']);
  });
});

describe('README', () => {
  it.each(['npm ci && npm start', 'npm ci && npm test'])('tells the reader to run %s', (command) => {
    expect(text('README.md')).toContain(command);
  });
});
