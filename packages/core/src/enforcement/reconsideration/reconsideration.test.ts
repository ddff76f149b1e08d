import { describe, expect, it } from 'vitest';
import { justFactors } from './just-amount.js';
import { assumptionsUntil } from './time-limit.js';

// What the sections say differently of one another, said aloud.

const SECTIONS = ['19', '20', '21', '22'] as const;

describe('what the court has regard to', () => {
  const saying = (words: string) => SECTIONS.filter((section) => justFactors(section).says.includes(words));

  it('is the figure of section 7 under sections 19 and 20', () => {
    expect(saying('the figure of section 7(1) and (2)')).toEqual(['19', '20']);
  });

  it('is compensation and the surcharge under each, ignored under 21 and 22 where victims are paid from the order', () => {
    expect(saying('compensation and the surcharge')).toEqual(['19', '20', '21', '22']);
    expect(saying('are ignored where a direction under section 13(6) was made')).toEqual(['21', '22']);
  });
});

describe('the assumptions on reconsideration', () => {
  it('stop on the day of the earlier decision, and after it under section 21', () => {
    const sections = ['19', '20', '21'] as const;
    const onTheDay = sections.filter((section) =>
      assumptionsUntil(section).says.includes(' on or after the earlier decision'),
    );
    expect(onTheDay).toEqual(['19', '20']);
  });
});
