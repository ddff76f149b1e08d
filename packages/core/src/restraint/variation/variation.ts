import { z } from 'zod';
import { fact } from '../../case-file/index.js';
import { businessDayBefore, LocalDate, spoken } from '../../dates/index.js';
import { crimPR2025, poca, reformCautions } from '../../law/index.js';
import type { Outcome, Reason } from '../../reasons/index.js';
import { type Asked, courtMay, type NotOpen } from '../asked.js';
import { exceptionToRestraint, ExceptionInput } from '../terms/index.js';
import { REQUESTS, RequestKind } from './requests.js';

const shape = ExceptionInput.shape;
const exceptionFacts = {
  confiscationOrderMade: shape.confiscationOrderMade,
  totalAsked: shape.totalAsked,
  incomeAndOutgoingsProved: shape.incomeAndOutgoingsProved,
  standardOfLivingGiven: shape.standardOfLivingGiven,
  effectOnValueGiven: shape.effectOnValueGiven,
  likelyLengthGiven: shape.likelyLengthGiven,
  legalExpensesOf: shape.legalExpensesOf,
};

export const VariationInput = z
  .strictObject({
    asked: fact(RequestKind, 'What is asked for', 'POCA 2002, s 42(3)'),
    by: fact(
      z.enum(['restraintApplicant', 'defendant', 'recipientOfTaintedGift', 'another']),
      'Who asks: whoever applied for the order, the defendant, the recipient of a tainted gift, or another person',
      'POCA 2002, s 42(3)',
    ),
    isAffected: fact(
      z.boolean().optional(),
      'Anybody but the applicant and the defendant: whether the order affects them',
      'POCA 2002, s 42(3)',
    ),
    inWritingWithEvidence: fact(
      z.boolean().optional(),
      'Whether it is in writing, with the evidence',
      'CrimPR 2025, r 33.47',
    ),
    hearing: fact(LocalDate, 'The day of the hearing', 'CrimPR 2025, rr 33.47, 33.48'),
    served: fact(
      LocalDate.nullable().optional(),
      'The day it was served on the applicant and the restrained person; null where it was not',
      'CrimPR 2025, rr 33.47, 33.48',
    ),
    timeShortened: fact(z.boolean().optional(), 'Whether the court has shortened the time', 'CrimPR 2025, r 33.47'),
    withoutNoticeOpen: fact(
      z.boolean().optional(),
      'The restraint applicant: whether the case is urgent, or notice would cause dissipation',
      'CrimPR 2025, r 33.48',
    ),
    exception: fact(
      z.strictObject(exceptionFacts).optional(),
      'Living or legal expenses: the facts of the exception',
      'POCA 2002, s 41(3), (4)',
    ),
  })
  .meta({ id: 'RestraintVariationInput' });
export type VariationInput = z.infer<typeof VariationInput>;

/** Business days before the hearing on which a request is to be served. */
const NOTICE = 2;

/**
 * Whether a request to vary or discharge a restraint order can be heard, whether the Act bars what it asks for, and what
 * the court then looks at. It may vary, discharge or refuse.
 *
 * @remarks POCA 2002, ss 41(3)-(5), 42(3), (5), 69 (E+W); CrimPR 2025, rr 33.47, 33.48. Read. What is usual for each kind of
 * request is guidance of ours, not law (convention `variationGuidance`, A).
 */
export function variationRequest(input: VariationInput): Outcome<NotOpen> {
  const { question, exception, tests } = REQUESTS[input.asked];
  const cautions = reformCautions([{ what: 'The hearing of the request', on: input.hearing }]);
  const heard = courtMay(question, [standing(input), inWriting(input), ...notice(input)], ...tests, ...cautions);
  if (exception === undefined || (heard.kind === 'decided' && heard.value.open === false)) return heard;
  const expenses = exceptionToRestraint({
    ...input.exception,
    kind: exception.kind,
    askedOn: input.hearing,
    ...(exception.relatesToOffence !== undefined && { relatesToOffence: exception.relatesToOffence }),
    ...(exception.kind === 'legal' && { legalExpensesOf: whose(input) }),
  });
  const reasons = [...heard.reasons, ...expenses.reasons];
  if (expenses.kind === 'decided') return { ...expenses, reasons };
  const wanted = expenses.kind === 'factsMissing' ? expenses.facts.map(inException) : [];
  if (heard.kind === 'factsMissing') return { ...heard, facts: [...heard.facts, ...wanted], reasons };
  return expenses.kind === 'factsMissing' ? { ...expenses, facts: wanted, reasons } : { ...heard, reasons };
}

const inException = ({ pointer, wanted }: { readonly pointer: string; readonly wanted: string }) => ({
  pointer: `/exception${pointer}`,
  wanted,
});

/** Whose legal expenses they are: the asker's own, where they are the defendant or the recipient of a gift. */
function whose({ by, exception }: VariationInput): ExceptionInput['legalExpensesOf'] {
  if (exception?.legalExpensesOf !== undefined) return exception.legalExpensesOf;
  return by === 'defendant' || by === 'recipientOfTaintedGift' ? by : undefined;
}

const standing = ({ by, isAffected }: VariationInput): Asked => ({
  met: by === 'restraintApplicant' || by === 'defendant' ? true : isAffected,
  yes: by === 'restraintApplicant' ? 'They applied for the order' : 'They are affected by the order',
  no: 'They neither applied for the order nor are affected by it',
  wanted: 'whether the order affects them (s 42(3))',
  pointer: '/isAffected',
  provision: poca('42(3)'),
});

const inWriting = ({ inWritingWithEvidence: met }: VariationInput): Asked => ({
  met,
  yes: 'In writing, with the evidence',
  no: 'Not in writing with the evidence',
  wanted: 'whether it is in writing, with the evidence (r 33.47)',
  pointer: '/inWritingWithEvidence',
  provision: crimPR2025('33.47'),
});

/** At least two business days before the hearing, unless the court shortens the time or the applicant may go without. */
function notice(input: VariationInput): readonly Asked[] {
  const { by, hearing, served, timeShortened, withoutNoticeOpen } = input;
  const isApplicant = by === 'restraintApplicant';
  const provision = crimPR2025(isApplicant ? '33.48' : '33.47');
  if (isApplicant && withoutNoticeOpen === true) {
    return [excused('The applicant may go without notice: urgent, or notice would cause dissipation', provision)];
  }
  if (timeShortened === true) return [excused('The court has shortened the time', provision)];
  const latest = businessDayBefore(hearing, NOTICE);
  if (latest.kind !== 'decided')
    return [{ ...IN_TIME, met: undefined, wanted: HOLIDAYS, pointer: '/hearing', provision }];
  const day = `by ${spoken(latest.value.day)}`;
  const test = {
    ...IN_TIME,
    yes: `${IN_TIME.yes}, ${day}`,
    no: `${IN_TIME.no}, ${day}, and nothing excuses it`,
    provision,
  };
  if (served === undefined)
    return [{ ...test, met: undefined, wanted: `when it was served: ${day} (r 33.47)`, pointer: '/served' }];
  if (served !== null && served <= latest.value.day) return [{ ...test, met: true }];
  const late = `since it was not served ${day} (r 33.47)`;
  if (timeShortened === undefined) {
    return [
      { ...test, met: undefined, wanted: `whether the court shortens the time, ${late}`, pointer: '/timeShortened' },
    ];
  }
  if (isApplicant && withoutNoticeOpen === undefined) {
    const wanted = `whether the applicant may go without notice, ${late}`;
    return [{ ...test, met: undefined, wanted, pointer: '/withoutNoticeOpen' }];
  }
  return [{ ...test, met: false }];
}

const HOLIDAYS = 'a hearing within the years whose bank holidays are known (r 2.2)';
const IN_TIME = {
  yes: 'Served at least 2 business days before the hearing',
  no: 'Not served at least 2 business days before the hearing',
  wanted: '',
  pointer: '/served',
};

const excused = (yes: string, provision: Reason['provision']): Asked => ({
  ...IN_TIME,
  met: true,
  yes,
  provision,
});
