import {
  hoursLeavingOut,
  lastDayBeginningWith,
  type LocalDate,
  plusDays,
  type WallTime,
  wallTime,
} from '../../dates/index.js';
import { poca, type Provision } from '../../law/index.js';
import { HOURS_OF_FIRST_HOLD, HOURS_WITHOUT_SENIOR_OFFICER } from '../figures.js';
import type { CivilEvent } from './civil-hold.js';
import type { HeldUnder } from './hold-order.js';

export const CIVIL_STATES = [
  'NOTHING',
  'SEIZED',
  'FROZEN',
  'DETAINED',
  'NOTICE_GIVEN',
  'OBJECTED',
  'FORFEITED_BY_NOTICE',
  'SET_ASIDE',
  'FORFEITURE_APPLIED',
  'FORFEITED',
  'APPEAL',
  'FINAL',
  'RELEASED',
  'LAPSED',
] as const;
export type CivilState = (typeof CIVIL_STATES)[number];

/** What can happen, in the order of a case. */
export const CIVIL_EVENTS = [
  'seized',
  'seniorOfficerAuthorised',
  'frozen',
  'detained',
  'noticeGiven',
  'objected',
  'extensionApplied',
  'forfeitureApplied',
  'forfeited',
  'forfeitureRefused',
  'appealed',
  'appealDismissed',
  'appealAllowed',
  'setAside',
  'released',
] as const;
export type CivilEventKind = (typeof CIVIL_EVENTS)[number];

/** Where property held under Part 5 stands, and what happened to it, as read aloud. */
export const CIVIL_SPOKEN: Readonly<Record<CivilState | CivilEventKind, string>> = {
  NOTHING: 'not held',
  SEIZED: 'seized, in its first hold',
  FROZEN: 'frozen',
  DETAINED: 'detained by order',
  NOTICE_GIVEN: 'held while a forfeiture notice runs',
  OBJECTED: 'held after the objection',
  FORFEITED_BY_NOTICE: 'forfeited by notice',
  SET_ASIDE: 'no longer forfeited: the forfeiture by notice is set aside',
  FORFEITURE_APPLIED: 'held until the application for forfeiture is decided',
  FORFEITED: 'forfeited, and an appeal is in time',
  APPEAL: 'forfeited, under appeal',
  FINAL: 'forfeited for good',
  RELEASED: 'released',
  LAPSED: 'no longer held: the hold has lapsed',
  seized: 'Seized',
  seniorOfficerAuthorised: 'Hold extended by a senior officer',
  frozen: 'Freezing order made',
  detained: 'Detention ordered',
  noticeGiven: 'Forfeiture notice given',
  objected: 'Objection made',
  extensionApplied: 'Extension of the freezing order applied for',
  forfeitureApplied: 'Forfeiture applied for',
  forfeited: 'Forfeiture ordered',
  forfeitureRefused: 'Forfeiture refused',
  appealed: 'Appeal made',
  appealDismissed: 'Appeal dismissed',
  appealAllowed: 'Appeal allowed',
  setAside: 'Forfeiture by notice set aside',
  released: 'Released',
};

interface Move {
  readonly from: readonly CivilState[];
  readonly to: CivilState;
  readonly only?: readonly HeldUnder[];
  /** It gives a last day. */
  readonly needsUntil?: true;
  /** It is an order that counts towards the limits. */
  readonly isOrder?: true;
}

const SEIZABLE: readonly HeldUnder[] = ['cash', 'listedAssets', 'cryptoassets'];
const HELD: readonly CivilState[] = ['SEIZED', 'FROZEN', 'DETAINED', 'NOTICE_GIVEN', 'OBJECTED', 'FORFEITURE_APPLIED'];

/** What each event does to property that is held. */
export const CIVIL_MOVES: Readonly<Record<CivilEventKind, Move>> = {
  seized: { from: ['NOTHING'], to: 'SEIZED', only: SEIZABLE },
  seniorOfficerAuthorised: { from: ['SEIZED'], to: 'SEIZED', only: ['listedAssets'] },
  frozen: {
    from: ['NOTHING', 'FROZEN', 'OBJECTED'],
    to: 'FROZEN',
    only: ['accountFreezing'],
    needsUntil: true,
    isOrder: true,
  },
  detained: { from: ['SEIZED', 'DETAINED'], to: 'DETAINED', only: SEIZABLE, needsUntil: true, isOrder: true },
  noticeGiven: { from: ['FROZEN'], to: 'NOTICE_GIVEN', only: ['accountFreezing'], needsUntil: true },
  objected: { from: ['NOTICE_GIVEN'], to: 'OBJECTED', only: ['accountFreezing'] },
  /** Within the hours after the objection: it holds until the court decides. */
  extensionApplied: { from: ['OBJECTED'], to: 'OBJECTED', only: ['accountFreezing'] },
  forfeitureApplied: { from: ['SEIZED', 'FROZEN', 'DETAINED', 'OBJECTED'], to: 'FORFEITURE_APPLIED' },
  forfeited: { from: ['FORFEITURE_APPLIED'], to: 'FORFEITED' },
  forfeitureRefused: { from: ['FORFEITURE_APPLIED'], to: 'RELEASED' },
  appealed: { from: ['FORFEITED'], to: 'APPEAL' },
  appealDismissed: { from: ['APPEAL'], to: 'FINAL' },
  appealAllowed: { from: ['APPEAL'], to: 'RELEASED' },
  setAside: { from: ['FORFEITED_BY_NOTICE'], to: 'SET_ASIDE', only: ['accountFreezing'] },
  released: { from: HELD, to: 'RELEASED' },
};

const sections = (hold: string, order: string, forfeit: string, appeal: string): Record<CivilEventKind, Provision> => ({
  seized: poca(hold),
  seniorOfficerAuthorised: poca(hold),
  frozen: poca(order),
  detained: poca(order),
  noticeGiven: poca('303Z9'),
  objected: poca('303Z11'),
  extensionApplied: poca('303Z11'),
  forfeitureApplied: poca(forfeit),
  forfeited: poca(forfeit),
  forfeitureRefused: poca(forfeit),
  appealed: poca(appeal),
  appealDismissed: poca(appeal),
  appealAllowed: poca(appeal),
  setAside: poca('303Z12'),
  released: poca(order),
});

/** The section each event belongs to, by tool. */
export const CIVIL_SECTIONS: Readonly<Record<HeldUnder, Readonly<Record<CivilEventKind, Provision>>>> = {
  cash: sections('295', '295(2)', '298', '299'),
  listedAssets: sections('303K', '303L', '303O', '303O'),
  accountFreezing: sections('303Z1', '303Z3', '303Z14', '303Z16'),
  cryptoassets: sections('303Z31', '303Z32', '303Z41', '303Z41'),
};

/** When a state changes by itself, and to what. */
export interface Expiry {
  readonly at: WallTime;
  readonly becomes: CivilState;
  readonly says: string;
  readonly provision: Provision;
}

const after = (day: LocalDate): WallTime => wallTime(plusDays(day, 1), 0);

/** Bank holidays that are not known. */
export interface NotKnown {
  readonly missing: string;
}

/** What begins to run with an event. `null`: nothing does. @param seizedAt when the first hold began, where there is one */
export function expiryOf(
  tool: HeldUnder,
  event: CivilEvent,
  seizedAt: WallTime,
  extraHolidays?: readonly LocalDate[],
): Expiry | NotKnown | null {
  const provision = CIVIL_SECTIONS[tool][event.event];
  const hours = (from: WallTime, count: number, says: string): Expiry | NotKnown => {
    const end = hoursLeavingOut(from, count, provision, { extraHolidays });
    if (end.kind === 'decided') return { at: end.value, becomes: 'LAPSED', says, provision };
    return { missing: end.kind === 'factsMissing' ? (end.facts[0]?.wanted ?? '') : '' };
  };
  const until = (becomes: CivilState, says: string): Expiry | null =>
    event.until === undefined ? null : { at: after(event.until), becomes, says, provision };
  switch (event.event) {
    case 'seized': {
      const first = tool === 'listedAssets' ? HOURS_WITHOUT_SENIOR_OFFICER : HOURS_OF_FIRST_HOLD;
      return hours(event.at, first, 'The first hold ended');
    }
    case 'seniorOfficerAuthorised':
      return hours(seizedAt, HOURS_OF_FIRST_HOLD, 'The first hold ended');
    case 'objected':
      return hours(event.at, HOURS_OF_FIRST_HOLD, 'The hours after the objection ended');
    case 'frozen':
    case 'detained':
      return until('LAPSED', 'The order ended, and nothing was applied for');
    case 'noticeGiven':
      return until('FORFEITED_BY_NOTICE', 'The time for objection ended');
    case 'forfeited': {
      const last = lastDayBeginningWith(event.at.slice(0, 10) as LocalDate, { days: 30 });
      return {
        at: after(last),
        becomes: 'FINAL',
        says: 'The time for appeal ended',
        provision: CIVIL_SECTIONS[tool].appealed,
      };
    }
    case 'extensionApplied':
    case 'forfeitureApplied':
    case 'forfeitureRefused':
    case 'appealed':
    case 'appealDismissed':
    case 'appealAllowed':
    case 'setAside':
    case 'released':
      return null;
  }
}
