import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { wantedBy } from '../../../../test/support/restraint.js';
import type { Outcome } from '../reasons/index.js';
import * as room from './index.js';

// Unknown is different from no. Each row is a rule with every fact it asks for; each fact in turn is left out, which must ask
// for that fact and no other, and then answered the other way, which must close the power. The facts are those of the sheet.

interface Row {
  readonly ask: (input: unknown) => Outcome<unknown>;
  readonly input: Readonly<Record<string, unknown>>;
  /** Facts, and the answer that closes. `undefined`: no answer closes it. */
  readonly facts: Readonly<Record<string, unknown>>;
}
const rule = <S extends z.ZodType>(schema: S, ask: (input: z.infer<S>) => Outcome<unknown>) => {
  return (input: unknown) => ask(schema.parse(input));
};

const ROWS: Readonly<Record<string, Row>> = {
  'enforcement receiver (s 50)': {
    ask: rule(room.EnforcementReceiverInput, room.enforcementReceiver),
    input: {
      askedOn: '2026-03-02',
      byProsecutor: true,
      orderMade: true,
      satisfied: false,
      subjectToAppeal: false,
      interestHoldersHeard: true,
    },
    facts: {
      byProsecutor: false,
      orderMade: false,
      satisfied: true,
      subjectToAppeal: true,
      interestHoldersHeard: false,
    },
  },
  'management receiver (ss 48, 49)': {
    ask: rule(room.ManagementReceiverInput, room.managementReceiver),
    input: {
      hearing: '2026-03-02',
      by: 'accreditedFinancialInvestigator',
      appliedForRestraint: true,
      superintendentConsents: true,
      restraintOrder: 'inForce',
      powers: ['realiseForCosts'],
      interestHoldersHeard: true,
    },
    facts: {
      by: 'other',
      appliedForRestraint: false,
      superintendentConsents: false,
      restraintOrder: 'none',
      interestHoldersHeard: false,
    },
  },
  'compensation (s 72)': {
    ask: rule(room.RestraintCompensationInput, room.restraintCompensation),
    input: {
      heldRealisableProperty: true,
      started: true,
      noConviction: true,
      seriousDefault: true,
      wouldNotHaveContinued: true,
      lossSuffered: true,
    },
    facts: {
      heldRealisableProperty: false,
      started: false,
      noConviction: false,
      seriousDefault: false,
      wouldNotHaveContinued: false,
      lossSuffered: false,
    },
  },
  'variation of living expenses (r 33.47)': {
    ask: rule(room.RestraintVariationInput, room.variationRequest),
    input: {
      asked: 'mortgagePayments',
      by: 'another',
      isAffected: true,
      inWritingWithEvidence: true,
      hearing: '2026-11-30',
      served: '2026-11-26',
    },
    facts: { isAffected: false, inWritingWithEvidence: false, served: undefined },
  },
  'sale before the order (s 69(4))': {
    ask: rule(room.SaleBarredInput, room.mayBeSold),
    input: {
      askedOn: '2026-03-02',
      confiscationOrderMade: false,
      byDefendantOrRecipient: true,
      irreplaceable: true,
    },
    facts: { confiscationOrderMade: undefined, byDefendantOrRecipient: false, irreplaceable: false },
  },
  'ancillary order (s 41(7))': {
    ask: rule(room.AncillaryOrderInput, room.ancillaryOrder),
    input: { applicationMade: '2025-01-07', sought: true, byRestraintApplicant: true, travelConsidered: true },
    facts: { byRestraintApplicant: false, travelConsidered: false },
  },
  'living expenses (r 33.47)': {
    ask: rule(room.RestraintExceptionInput, room.exceptionToRestraint),
    input: {
      kind: 'living',
      askedOn: '2026-03-02',
      totalAsked: '13000.00',
      incomeAndOutgoingsProved: true,
      standardOfLivingGiven: true,
      effectOnValueGiven: true,
      likelyLengthGiven: true,
    },
    facts: {
      totalAsked: undefined,
      incomeAndOutgoingsProved: false,
      standardOfLivingGiven: false,
      effectOnValueGiven: false,
      likelyLengthGiven: false,
    },
  },
  'an interest of a third party (s 69(3))': {
    ask: rule(room.ThirdPartyInterestInput, room.thirdPartyInterest),
    input: { basis: 'jointLegalOwner', evidenced: true, boundByDetermination: false },
    facts: { evidenced: false, boundByDetermination: undefined },
  },
  'a shareholder (Boyle Transport)': {
    ask: rule(room.ThirdPartyInterestInput, room.thirdPartyInterest),
    input: { basis: 'shareholder', veilPierced: true, evidenced: true, boundByDetermination: false },
    facts: { veilPierced: false, evidenced: false },
  },
};

const rows = Object.entries(ROWS).flatMap(([name, row]) =>
  Object.keys(row.facts).map((fact) => [name, fact, row] as const),
);

describe('a rule whose facts are all known', () => {
  it.each(Object.entries(ROWS))('hands the question to the court: %s', (_, { ask, input }) => {
    expect(ask(input).kind).toBe('forTheCourt');
  });
});

describe('a fact that is not known', () => {
  it.each(rows)('%s: %s is asked for', (_, fact, { ask, input }) => {
    const rest = Object.fromEntries(Object.entries(input).filter(([key]) => key !== fact));
    expect(wantedBy(ask(rest))).toEqual([`/${fact}`]);
  });
});

describe('a fact that is the other way', () => {
  it.each(rows.filter(([, fact, { facts }]) => facts[fact] !== undefined))(
    '%s: %s closes it, whatever else is not known',
    (_, fact, { ask, input, facts }) => {
      const shut = ask({ ...input, [fact]: facts[fact] });
      expect(shut.kind).toBe('decided');
      expect(shut.reasons.some(({ met }) => met === false)).toBe(true);
    },
  );
});
