import { describe, expect, it } from 'vitest';
import { sentences, wantedBy } from '../../../../../test/support/restraint.js';
import {
  CANDOUR_MATTERS,
  dutyOfCandour,
  DutyOfCandourInput,
  RISK_FACTORS,
  riskOfDissipation,
  RiskOfDissipationInput,
} from './index.js';

// Sheet, sections 3 and 4: matters to answer, each with its evidence; "none" is an answer, and silence is not.

const none = (keys: readonly { readonly key: string }[], answer: string) =>
  Object.fromEntries(keys.map(({ key }) => [key, { answer }]));

const risk = (facts: object = {}) =>
  riskOfDissipation(
    RiskOfDissipationInput.parse({
      applicationMade: '2025-05-12',
      knownSince: null,
      dishonestConductAlleged: false,
      factors: none(RISK_FACTORS, 'noEvidence'),
      ...facts,
    }),
  );
const candour = (facts: object = {}) =>
  dutyOfCandour(
    DutyOfCandourInput.parse({ slaveryOrTrafficking: false, matters: none(CANDOUR_MATTERS, 'noneKnown'), ...facts }),
  );

describe('a risk of dissipation', () => {
  it('has the ten matters of the sheet, and is the court’s once each is answered', () => {
    expect(RISK_FACTORS).toHaveLength(10);
    expect(risk().kind).toBe('forTheCourt');
  });

  it('turns on since when the person knows, on what they moved since, and on dishonesty alleged', () => {
    expect(wantedBy(risk({ knownSince: undefined }))).toEqual(['/knownSince']);
    expect(wantedBy(risk({ knownSince: '2024-05-12' }))).toEqual(['/movedAssetsSince']);
    expect(wantedBy(risk({ dishonestConductAlleged: undefined }))).toEqual(['/dishonestConductAlleged']);
  });

  it('is to be explained where assets were left alone, and not where they were moved or nothing was known', () => {
    const explained = (facts: object) => sentences(risk(facts).reasons).some((says) => says.includes('must explain'));
    expect(explained({ knownSince: '2024-05-12', movedAssetsSince: false })).toBe(true);
    expect(explained({ knownSince: '2024-05-12', movedAssetsSince: true })).toBe(false);
    expect(explained({ knownSince: null })).toBe(false);
  });

  it('is not known of after the application', () => {
    const known = (knownSince: string) => () => risk({ knownSince, movedAssetsSince: false });
    expect(known('2025-05-13')).toThrow('knownSince is after the application');
    expect(known('2025-05-12')).not.toThrow();
  });

  it('has its evidence told with the exhibits; nothing found is told as that', () => {
    const evidence = [{ exhibit: 'AB/1', page: 3 }];
    const factors = {
      ...none(RISK_FACTORS, 'noEvidence'),
      dishonesty: { answer: 'evidence', says: 'Two false invoices', evidence },
      whyNow: { answer: 'noEvidence', enquiries: 'bank and Land Registry' },
    };
    const { reasons } = risk({ factors });
    expect(reasons.find(({ says }) => says === 'Evidence of dishonesty: Two false invoices')?.evidence).toEqual(
      evidence,
    );
    expect(sentences(reasons)).toContain('Why the order is wanted now: no evidence (bank and Land Registry)');
    expect(sentences(reasons)).toContain('Previous convictions: no evidence');
  });

  it('is not shown by words without an exhibit', () => {
    const dishonesty = { answer: 'evidence', says: 'Two false invoices', evidence: [] };
    expect(() => risk({ factors: { dishonesty } })).toThrow('no exhibit is named');
  });
});

describe('the duty of candour', () => {
  it('has the thirteen matters of the sheet, and is the court’s once each is answered', () => {
    expect(CANDOUR_MATTERS).toHaveLength(13);
    expect(candour().kind).toBe('forTheCourt');
  });

  it('asks whether the respondent may be a victim too, unless no slavery or trafficking is alleged', () => {
    expect(wantedBy(candour({ slaveryOrTrafficking: true }))).toEqual(['/matters/respondentMayBeVictim']);
    expect(wantedBy(candour({ slaveryOrTrafficking: undefined }))).toEqual([
      '/matters/respondentMayBeVictim',
      '/slaveryOrTrafficking',
    ]);
  });

  it.each(CANDOUR_MATTERS.map(({ key }) => key))('asks for %s', (key) => {
    const matters = Object.fromEntries(Object.entries(none(CANDOUR_MATTERS, 'noneKnown')).filter(([at]) => at !== key));
    expect(wantedBy(candour({ matters }))).toEqual([`/matters/${key}`]);
  });
});
