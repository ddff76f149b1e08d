import { EVENT_KINDS, gantt, TimelineInput, type TimelineJson } from '@recoup/core';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { widthOf } from './metrics.js';
import { PAGE } from './pages.js';
import { timelineSvg } from './timeline-svg.js';

const file = new URL('../../../../examples/trafficking-case/timeline.json', import.meta.url);
const example = JSON.parse(readFileSync(file, 'utf8')) as TimelineJson;

function picture(input: TimelineJson): string {
  const made = gantt(TimelineInput.parse(input));
  if (made.kind !== 'decided') throw new Error(made.kind);
  return timelineSvg(made.value);
}

interface Written {
  readonly text: string;
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly size: number;
}

const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** Every text of a picture, and where it stands. */
const written = (svg: string): Written[] =>
  [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', text = '']) => {
    const number = (name: string) => Number(new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1]);
    const size = number('font-size');
    return { text: unescaped(text), x: number('x'), top: number('y') - size, width: number('textLength'), size };
  });

const overlap = (one: Written, other: Written) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.top < other.top + other.size &&
  other.top < one.top + one.size;

/** What would be wrong on paper: text out of the picture, on the edge of two pages, or on other text. */
function faults(svg: string): string[] {
  const all = written(svg).sort((a, b) => a.top - b.top);
  const outside = all.filter(({ x, width }) => x < PAGE.margin - 1 || x + width > PAGE.width - PAGE.margin + 1);
  const parted = all.filter(
    ({ top, size }) => Math.floor(top / PAGE.height) !== Math.floor((top + size) / PAGE.height),
  );
  const over = all.filter((one, at) => {
    const below = all.slice(at + 1, at + 40);
    return below.some((other) => overlap(one, other));
  });
  return [...outside, ...parted, ...over].map(({ text }) => text);
}

describe('the picture of a case', () => {
  const days = ['2024-03-11', '2024-07-20', '2025-11-28', '2026-02-25', '2026-05-14', '2026-08-03', '2027-01-22'];

  it.each(days)('of the example on %s is pages of A4, nothing cut off or written over', (asAt) => {
    const svg = picture({ ...example, asAt });
    const [, height = '0'] = /viewBox="0 0 794 (\d+)"/.exec(svg) ?? [];
    expect(Number(height) % PAGE.height).toBe(0);
    expect(faults(svg)).toEqual([]);
  });

  it('of the example is one page', () => {
    expect(picture(example)).toContain('>Page 1 of 1<');
  });

  it('says as text everything that is overdue or due soon, and everything asked', () => {
    const made = gantt(TimelineInput.parse(example));
    if (made.kind !== 'decided') throw new Error(made.kind);
    const text = plain(
      written(picture(example))
        .map((each) => each.text)
        .join(' '),
    );
    for (const { what, inWords } of made.value.tasks) expect(text).toContain(plain(`${what}: ${inWords}`));
    for (const question of made.value.questions) expect(text).toContain(plain(question));
    for (const { rows } of made.value.lanes) for (const { label } of rows) expect(text).toContain(plain(label));
  });

  it('has a title, a description of what presses, and lists for those who hear it', () => {
    const svg = picture(example);
    expect(svg).toMatch(
      /^<svg [^>]*role="graphics-document document" aria-labelledby="timeline-title" aria-describedby="timeline-description"/,
    );
    const title = 'Case trafficking-example: where it stands on 3 August 2026';
    expect(svg).toContain(`<title id="timeline-title">${title}</title>`);
    expect(svg).toMatch(/<desc id="timeline-description">[^<]*overdue by 81 days/);
    const lists = [...svg.matchAll(/role="list" aria-label="([^"]*)"/g)].map(([, says]) => says);
    expect(lists).toEqual([
      'Where each defendant stands',
      'What to do now',
      'Open questions',
      'Investigation',
      'Restraint and seizure',
      'Proceedings',
      'Payment and enforcement',
      'What the colours mean',
    ]);
    const shapes = [...svg.matchAll(/<(?:rect|path|line)[^>]*>/g)].map(([shape]) => shape);
    const seen = shapes.filter((shape) => !shape.includes('aria-hidden="true"') && !/width="(2\.5|6)"/.test(shape));
    expect(seen.filter((shape) => !shape.startsWith('<line'))).toEqual([]);
  });

  it('says what is overdue in words, and draws the day', () => {
    const timetable = { id: 'e1', kind: 'timetableSet', on: '2026-10-02', defendant: 'd1' } as const;
    const svg = picture({ case: 'c1', asAt: '2026-10-24', events: [timetable] });
    expect(svg).toContain('>Overdue</text>');
    expect(svg).toContain('overdue by 1 day: it was due 23\u00a0October\u00a02026');
    expect(svg).toContain('Today: 24 October 2026');
  });

  it('runs nothing, fetches nothing, and lets no text out of its place', () => {
    const subject = 'x'.repeat(64);
    const events = [
      { id: 'e1', kind: 'restraintReportOrdered', on: '2026-10-02', subject, until: '2026-10-20' },
    ] as const;
    const svg = picture({ case: 'A.b:c', asAt: '2026-10-24', events: [...events] });
    expect(
      plain(
        written(svg)
          .map((each) => each.text)
          .join(''),
      ),
    ).toContain(subject);
    expect(faults(svg)).toEqual([]);
    expect(picture(example)).not.toMatch(
      /<script|<image|<style>(?!@page\{size:A4 portrait;margin:0\}<\/style>)|<foreignObject|\son\w+=|href|url\((?!#late\))/,
    );
  });

  it('of any history is whole: nothing cut off or written over, on as many pages as it needs', () => {
    const kinds = Object.keys(EVENT_KINDS).filter(
      (kind) => !['periodSet', 'agencyPlan', 'delayExplained'].includes(kind),
    );
    const day = fc
      .integer({ min: 0, max: 1100 })
      .map((count) => new Date(Date.UTC(2024, 0, 1 + count)).toISOString().slice(0, 10));
    const event = fc.record({ kind: fc.constantFrom(...kinds), on: day, d: fc.nat(14), s: fc.nat(40), until: day });
    const histories = fc.array(event, { minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(histories, day, (history, asAt) => {
        const events = history.map(({ kind, on, d, s, until }, at) => ({
          ...{ id: `e${String(at)}`, kind, on, at: `${on}T10:00`, defendant: `d${String(d)}` },
          subject: `the-thing-with-number-${String(s)}`,
          ...(until >= on && { until, hearing: until }),
        }));
        const made = gantt(TimelineInput.parse({ case: 'c1', asAt, events }));
        if (made.kind !== 'decided') throw new Error(made.kind);
        expect(faults(timelineSvg(made.value))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

const plain = (text: string) => text.replaceAll(/\s/g, '');

describe('how wide a text is', () => {
  it.each([
    ['Arial', 2.0],
    ['iiii', 0.888],
    ['5 May', 2.723],
  ])('%s', (text, ems) => {
    expect(widthOf(text, 1)).toBeCloseTo(ems, 3);
  });

  it('is more in bold, and a whole em for what is not known', () => {
    expect(widthOf('till', 10, true)).toBeGreaterThan(widthOf('till', 10));
    expect(widthOf('漢', 10)).toBe(10);
  });
});
