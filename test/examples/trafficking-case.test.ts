import { determine, replay } from '@recoup/core';
import { describe, expect, it } from 'vitest';
import { plain, readJson, readText, resultFor, sha256 } from '../support/determination.js';

// The README works every figure by hand. Its tables are what the library is held to.

const folder = 'examples/trafficking-case/';
const request = readJson(`${folder}request.json`);
const determination = determine(request, sha256);
const readme = readText(`${folder}README.md`);

/** The rows of the table after a marker, cell by cell. */
function table(marker: string): string[][] {
  const after = readme.split(`<!-- ${marker} -->`)[1]?.trimStart() ?? '';
  const rows = after.slice(0, after.indexOf('\n\n')).split('\n').slice(2);
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const FIGURE: Record<string, string> = { benefit: 'benefit', taintedGifts: 'total', availableAmount: 'total' };

describe('the trafficking case', () => {
  it('asks for the case file beside it', () => {
    expect(request.caseFile).toEqual(readJson(`${folder}case.json`));
  });

  const results = table('results').flatMap(([who = '', stage = '', ...figures]) =>
    ['prosecution', 'defence', 'court'].map((footing, at) => [who, stage, footing, figures[at] ?? ''] as const),
  );
  it('has a table of results', () => expect(results).toHaveLength(17 * 3));

  it.each(results)('%s %s, %s: %s', (who, stage, footing, figure) => {
    const pool = plain(determination.jointPools).find(
      (each: { jointPool: string; footing: string }) => each.jointPool === who && each.footing === footing,
    );
    if (pool !== undefined) {
      expect(pool[stage]).toBe(figure);
      return;
    }
    const outcome = plain(resultFor(determination, who, footing))[stage];
    expect(outcome.kind === 'decided' ? outcome.value[FIGURE[stage] ?? 'amount'] : outcome.kind).toBe(figure);
  });

  const items = table('items');
  it('has a table of items', () => expect(items).toHaveLength(23));

  it.each(items)(
    '%s of %s, %s: %s of %s at %s is %s',
    (item, defendant = '', footing = '', amount, month, index, value) => {
      const { benefit, taintedGifts } = plain(resultFor(determination, defendant, footing));
      const named = (line: { item: string }) => line.item === item;
      const gift = taintedGifts.value.lines.find(named);
      const line = gift ?? benefit.value.lines.find(named);
      expect(line.value).toBe(value);
      if (gift === undefined) expect(line.amount).toBe(amount);
      expect(JSON.stringify(line.reasons)).toContain(`from ${index ?? ''} (${month ?? ''}) to 140.8 (2026-03)`);
    },
  );

  it('adds up to the benefit, once what s 7(4) leaves out and the earlier order are in', () => {
    const { benefit } = plain(resultFor(determination, 'd2', 'court'));
    expect(benefit.value).toMatchObject({ total: '174714.98', ignored: '16851.07' });
    const first = plain(resultFor(determination, 'd1', 'court')).benefit.value;
    expect(first).toMatchObject({ total: '220254.87', earlierBenefit: '46000.00', deducted: '18500.00' });
  });

  it('gives the first defendant until 13 August for the share of the house', () => {
    const { timeToPay, defaultTerm } = plain(resultFor(determination, 'd1', 'court'));
    expect(timeToPay.value).toMatchObject({
      dueOnTheDay: '4760.00',
      tranches: [{ id: 'tr1', amount: '50240.00', dueOn: '2026-08-13' }],
      latestInitialDay: '2026-08-13',
      latestExtendedDay: '2026-11-13',
      permitted: true,
    });
    expect(defaultTerm.value).toMatchObject({ maximum: { years: 5 }, withinMaximum: true });
  });

  it('keeps the parts of the available amount apart', () => {
    const { components } = plain(resultFor(determination, 'd1', 'court')).availableAmount.value;
    expect(components).toEqual({
      identified: '9560.55',
      restrained: '50240.00',
      thirdPartyShare: '75360.00',
      priorityObligations: '1200.00',
      taintedGifts: '19008.76',
      hidden: '0.00',
    });
    expect(plain(resultFor(determination, 'd2', 'court')).availableAmount.value.components).toMatchObject({
      hidden: '25000.00',
    });
  });

  it('says why the relevant day moved, and that it did not move for the watch', () => {
    const { relevantDay, taintedGifts } = plain(resultFor(determination, 'd1', 'court'));
    expect(relevantDay.value).toEqual({ relevantDay: '2021-03-02', sixYearDay: '2018-06-19', movedBy: 'e1' });
    expect(JSON.stringify(taintedGifts)).toContain('after the relevant day (19 June 2018)');
  });

  it('leaves the third defendant’s takings to the court, and names what waits on them', () => {
    const { benefit, criminalLifestyle, confiscationOrder } = plain(resultFor(determination, 'd3', 'court'));
    expect(criminalLifestyle).toMatchObject({ kind: 'decided', value: { hasCriminalLifestyle: false } });
    expect(benefit.question).toBe('What does the court find on a6: £18,300.00 (prosecution) or £6,900.00 (defence)?');
    expect(confiscationOrder).toMatchObject({ kind: 'forTheCourt', waitsOn: 'benefit' });
  });

  it('replays', () => {
    expect(replay(plain(determination.receipt), sha256)).toMatchObject({ proved: true, firstDifference: null });
  });
});
