import { determine, type Receipt } from '@recoup/core';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { recoup } from '../../packages/core/bin/commands.js';
import { readJson, sha256 } from '../support/determination.js';

const folder = mkdtempSync(path.join(tmpdir(), 'recoup-replay-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// As it is sent: JSON, in which a receipt may be changed at any place.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any;
const text = JSON.stringify(determine(readJson('examples/trafficking-case/request.json'), sha256).receipt);
const made = (): Json => JSON.parse(text);
const { library, law } = made() as Receipt;

/** What the command says of a file with this content. */
function replayed(content: string | Buffer) {
  const file = path.join(folder, 'receipt.json');
  writeFileSync(file, content);
  return command('replay', file);
}

function command(...words: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const voice = { say: (line: string) => void said.push(line), complain: (line: string) => void complained.push(line) };
  const code = recoup(words, voice);
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

/** Another day of the decision, on which every time to pay depends. */
function withAnotherDay(receipt: Json): Json {
  receipt.input.asAt = '2026-05-15';
  return receipt;
}

describe('recoup replay', () => {
  it('proves a receipt, and says under which versions', () => {
    const { code, said, complained } = replayed(text);
    expect([code, complained]).toEqual([0, '']);
    expect(said).toMatch(/^Proved\./);
    expect(said).toContain(`made under      library ${library.version}, law ${law.version}`);
    expect(said).toContain(`facts           SHA-256 ${made().inputSha256}`);
    expect(said).toContain('decision on     2026-05-14, on the footing of: prosecution, defence, court');
  });

  it('proves it however it is laid out, and with a byte order mark', () => {
    expect(replayed(`\uFEFF${JSON.stringify(made(), null, 2)}\n`).code).toBe(0);
  });

  it('finds facts that were changed', () => {
    const { code, said } = replayed(JSON.stringify(withAnotherDay(made())));
    expect(code).toBe(1);
    expect(said).toMatch(/^Not proved\. First difference: the input is not the one that was hashed/);
    expect(said).toContain('where           /inputSha256');
  });

  it('finds facts that were changed with their hash made anew: the result does not follow from them', () => {
    const receipt = withAnotherDay(made());
    const { receipt: other } = determine(receipt.input, sha256);
    const { code, said } = replayed(JSON.stringify({ ...receipt, inputSha256: other.inputSha256 }));
    expect(code).toBe(1);
    expect(said).toMatch(/where {11}\/result\//);
  });

  it('finds a result that was changed, and one whose hash was made anew', () => {
    const receipt = made();
    receipt.result.results[0].benefit.value.benefit = '1.00';
    expect(replayed(JSON.stringify(receipt)).said).toContain('where           /resultSha256');
    const resultSha256 = replayed(JSON.stringify(receipt)).said.match(/run again {7}"([0-9a-f]{64})"/)?.[1];
    const { code, said } = replayed(JSON.stringify({ ...receipt, resultSha256 }));
    expect(code).toBe(1);
    expect(said).toContain('where           /result/results/0/benefit/value/benefit');
    expect(said).toContain('in the receipt  "1.00"');
  });

  it('says of a receipt of another version which it was, and how to run it there', () => {
    const { code, said } = replayed(JSON.stringify({ ...made(), library: { ...library, version: '0.0.9' } }));
    expect(code).toBe(1);
    expect(said).toContain('made under      library 0.0.9');
    expect(said).toContain(`run again under library ${library.version}`);
    expect(said).toContain('install @recoup/core 0.0.9');
  });

  it.each([
    ['is not JSON', 'Dear court,'],
    ['is cut off', text.slice(0, -1)],
    ['is empty', ''],
    ['is not UTF-8', Buffer.from([0x7b, 0xff, 0x7d])],
    ['is another document', JSON.stringify({ results: [] })],
    ['is the whole determination', JSON.stringify({ receipt: made() })],
    ['gives a field twice', text.replace('"receipt":"1"', '"receipt":"0","receipt":"1"')],
  ])('says of a file that %s what to do', (_, content) => {
    const { code, said, complained } = replayed(content);
    expect([code, said]).toEqual([2, '']);
    expect(complained).toMatch(/^Not read: .+\.\nWhat to do: .+\.$/);
  });

  it('says so where there is no such file, or nothing is asked', () => {
    const none = command('replay', path.join(folder, 'none.json'));
    expect([none.code, none.complained]).toEqual([2, expect.stringContaining('ENOENT')]);
    for (const words of [[], ['replay'], ['prove', 'receipt.json'], ['replay', 'one', 'two']]) {
      expect([command(...words).code, command(...words).complained]).toEqual([
        2,
        expect.stringContaining('recoup replay'),
      ]);
    }
    expect(command('--help')).toMatchObject({ code: 0, said: expect.stringContaining('Exit code') });
  });
});
