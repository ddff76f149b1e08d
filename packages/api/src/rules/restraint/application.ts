import {
  applicationReady,
  ApplicationReadyInput,
  mayAct,
  noticeOfApplication,
  NoticeOfApplicationInput,
  restraintApplicationItems,
  WhoMayActInput,
} from '@recoup/core';
import { ApplicationReadyReply, NoticeReply, WhoMayActReply } from '../../replies/restraint.js';
import { rule } from '../rule.js';

const room = 'restraint';

/** Who may ask, how, and with what. */
export const applicationRules = [
  rule({
    name: 'restraint/actors',
    room,
    summary: 'Whether somebody may apply, seize, or send a request abroad',
    provision: 'POCA 2002, ss 42, 47A, 48, 50, 68, 74',
    input: WhoMayActInput,
    answer: mayAct,
    value: WhoMayActReply,
    example: { power: 'restraintOrder', by: 'prosecutor' },
  }),
  rule({
    name: 'restraint/notice',
    room,
    summary: 'Whether restraint may be applied for without notice, and how it is then made and served',
    provision: 'CrimPR 2025, r 33.45',
    input: NoticeOfApplicationInput,
    answer: noticeOfApplication,
    value: NoticeReply,
    example: { urgent: false, noticeWouldCauseDissipation: true },
  }),
  rule({
    name: 'restraint/applications',
    room,
    summary: 'Whether an application for restraint is ready to be issued',
    provision: 'CrimPR 2025, r 33.45',
    input: ApplicationReadyInput,
    answer: applicationReady,
    value: ApplicationReadyReply,
    example: {
      conditions: ['C2'],
      withoutNotice: true,
      statementOfTruthSigned: true,
      sourcesDistinguished: true,
      items: Object.fromEntries(restraintApplicationItems.map(({ key }) => [key, true])),
    },
  }),
];
