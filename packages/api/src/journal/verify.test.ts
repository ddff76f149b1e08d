import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ChainCheckRun, type KeptEntry } from './verify.js';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const CASE = '0198c0de-0000-8000-8000-000000000001';

/** A chain made as the documentation of the journal says, not as the code does it. */
function chain(texts: readonly string[]): KeptEntry[] {
  let before = sha256(CASE);
  return texts.map((entry, index) => {
    const seq = index + 1;
    before = createHash('sha256')
      .update(before)
      .update('\n')
      .update(String(seq))
      .update('\n')
      .update(entry)
      .digest('hex');
    return { seq, entry, hash: before };
  });
}

const ENTRIES = chain(['{"what":"caseCreated"}', '{"what":"caseRead"}', '{"what":"caseChanged"}']);
const HEAD = { seq: 3, hash: ENTRIES[2]?.hash ?? '' };

function check(entries: readonly KeptEntry[], head = HEAD, caseId = CASE) {
  const run = new ChainCheckRun(caseId, sha256);
  for (const entry of entries) run.take(entry);
  return run.end(head);
}

describe('the chain of a journal', () => {
  it('is intact as it was written', () => {
    expect(check(ENTRIES)).toEqual({ entries: 3, head: HEAD.hash, intact: true, firstBreak: null });
    expect(check([], { seq: 0, hash: sha256(CASE) }).intact).toBe(true);
  });

  it('breaks at an entry that was changed', () => {
    const changed = ENTRIES.with(1, { ...(ENTRIES[1] as KeptEntry), entry: '{"what":"nothing"}' });
    expect(check(changed).firstBreak).toMatchObject({ seq: 2, why: 'changed' });
  });

  it('breaks at an entry that was changed with its own hash made anew', () => {
    const entry = '{"what":"nothing"}';
    const hash = sha256(`${ENTRIES[0]?.hash ?? ''}\n2\n${entry}`);
    expect(check(ENTRIES.with(1, { seq: 2, entry, hash })).firstBreak).toMatchObject({ seq: 3, why: 'changed' });
  });

  it('breaks where an entry is missing, at either end or between', () => {
    expect(check(ENTRIES.slice(1)).firstBreak).toMatchObject({ seq: 1, why: 'missing' });
    expect(check(ENTRIES.toSpliced(1, 1)).firstBreak).toMatchObject({ seq: 2, why: 'missing' });
    expect(check(ENTRIES.slice(0, 2)).firstBreak).toMatchObject({ seq: 3, why: 'cutOff' });
  });

  it('is not the chain of another case', () => {
    expect(check(ENTRIES, HEAD, '0198c0de-0000-8000-8000-000000000002').firstBreak).toMatchObject({ seq: 1 });
  });
});
