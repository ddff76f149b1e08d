import { spoken } from '../dates/index.js';
import { msa2015, poca, sentencingCode } from '../law/index.js';
import { decided, factsMissing, type Outcome, type Reason } from '../reasons/index.js';
import { financialOrder } from './order-catalogue.js';
import type { Consideration } from './records.js';
import { reasonCode } from './reason-codes.js';
import type { Situation } from './situation.js';
import { barredByPostponement, movedByPostponement } from './stage-matrix.js';
import { rankOf, type Stage, stages } from './stages.js';

/** Whether a record answers for its order. */
export interface Answers {
  readonly answers: boolean;
}

const NEEDS_NO_REASON: readonly Consideration['answer'][] = ['applied', 'made'];
const OF_THE_COURT: readonly Consideration['answer'][] = ['made', 'refused'];
const NOT_OF_THE_COURT: readonly Consideration['answer'][] = ['applied', 'withdrawn'];

/**
 * Whether a record of consideration answers for its order: whose decision it is, its reasons, what they need beside them,
 * and, while confiscation is postponed, a later date.
 *
 * @remarks That reasons are recorded is our policy, after the duties of Modern Slavery Act 2015, s 8, and Sentencing Code,
 * ss 55 and 56 (convention `considerationRecord`). What may not be done while confiscation is postponed is POCA 2002,
 * s 15(2) (E+W).
 */
export function considerationAnswers(record: Consideration, situation: Situation): Outcome<Answers> {
  const faults = [
    ...whose(record),
    ...reasonsGiven(record),
    ...codesFit(record),
    ...later(record),
    ...inTime(record, situation),
  ];
  if (faults.length > 0) return decided({ answers: false }, ...faults);
  const postponed = whilePostponed(record, situation);
  if (postponed !== undefined) return postponed;
  return decided({ answers: true }, fine(record, 'answered'));
}

const about = ({ id }: Consideration, says: string) => `${id}: ${says}`;
const fine = (record: Consideration, says: string): Reason => ({
  says: about(record, `${financialOrder(record.order).title}, ${says}`),
  provision: financialOrder(record.order).provision,
});
const fault = (record: Consideration, says: string): Reason => ({
  says: about(record, says),
  provision: financialOrder(record.order).provision,
  convention: 'considerationRecord',
  mark: 'A',
  met: false,
});

/** The court makes and refuses; the parties apply and withdraw. A supervisor decides neither. */
function whose(record: Consideration): Reason[] {
  const { answer, role } = record;
  if (OF_THE_COURT.includes(answer) && role !== 'court') {
    return [fault(record, `only the court says \`${answer}\`, and the role is \`${role}\``)];
  }
  if (NOT_OF_THE_COURT.includes(answer) && role === 'court') {
    return [fault(record, `the court does not say \`${answer}\`: the party does`)];
  }
  return role === 'supervisor' ? [fault(record, 'a supervisor overrides, and does not answer for an order')] : [];
}

function reasonsGiven(record: Consideration): Reason[] {
  const { answer, reason, reasonCodes = [] } = record;
  if (NEEDS_NO_REASON.includes(answer) || (reason !== undefined && reasonCodes.length > 0)) return [];
  const says = `\`${answer}\` needs a reason code and a reason in words`;
  return [{ ...fault(record, says), provision: sentencingCode(record.order === 'compensation' ? '55' : '56') }];
}

function codesFit(record: Consideration): Reason[] {
  const { order, reasonCodes = [], details = {} } = record;
  const isAlone =
    reasonCodes.length > 0 && reasonCodes.every((code) => reasonCode(code).notAlone?.orders.includes(order));
  return reasonCodes.flatMap((code) => {
    const { says, needs, onlyFor, notAlone } = reasonCode(code);
    const faults: Reason[] = [];
    if (onlyFor !== undefined && !onlyFor.includes(order)) {
      faults.push(
        fault(record, `“${says}” is a reason only for ${onlyFor.map((key) => financialOrder(key).title).join(', ')}`),
      );
    }
    if (needs !== undefined && details[needs] === undefined) {
      faults.push(fault(record, `“${says}” needs \`details.${needs}\``));
    }
    if (isAlone && notAlone !== undefined && record.answer !== 'refused') {
      faults.push({
        ...fault(record, `“${says}” is not enough alone: ${notAlone.says}`),
        provision: notAlone.provision,
      });
    }
    if (code === 'courtRefused' && record.answer !== 'refused') {
      faults.push(fault(record, `“${says}” goes only with \`refused\``));
    }
    return faults;
  });
}

/** Taken up later: when. */
function later(record: Consideration): Reason[] {
  const { answer, stage, reviewAt, on } = record;
  if (answer !== 'applyLater') return [];
  if (reviewAt === undefined) return [fault(record, '`applyLater` needs `reviewAt`: a later stage or day')];
  const isLater = isStage(reviewAt) ? rankOf(reviewAt) > rankOf(stage) : reviewAt > on;
  return isLater ? [] : [fault(record, `\`reviewAt\` (${reviewAt}) is not later than the record`)];
}

const isStage = (value: string): value is Stage => (stages as readonly string[]).includes(value);

function inTime(record: Consideration, { asAt }: Situation): Reason[] {
  const says = `it was decided on ${spoken(record.on)}, after the day of this question (${spoken(asAt)}): check the dates`;
  return record.on > asAt ? [fault(record, says)] : [];
}

/** At sentence, with confiscation postponed: what waits for it is answered by a later date, and nothing else. */
function whilePostponed(record: Consideration, { facts, ask }: Situation): Outcome<Answers> | undefined {
  const { order, stage, answer, reasonCodes = [] } = record;
  const isBarred = barredByPostponement.includes(order);
  if (stage !== 'sentence' || (!isBarred && !movedByPostponement.includes(order))) return undefined;
  // That no confiscation order is made is no answer while it may yet be.
  const saysNone = reasonCodes.length > 0 && reasonCodes.every((code) => code === 'noConfiscationOrder');
  if (answer === 'applyLater' || answer === 'applied' || (answer === 'notAvailable' && !saysNone)) return undefined;
  if (facts.postponed === undefined && facts.confiscation === undefined) {
    const wanted = 'whether the confiscation proceedings are postponed: if so, this waits for them';
    return factsMissing([ask('postponed', wanted)], fine(record, 'not known to count'));
  }
  if (facts.postponed !== true) return undefined;
  const says = isBarred
    ? 'it may not be made while confiscation is postponed: answer `applyLater` with `reviewAt`'
    : 'confiscation is postponed, and this with it: answer `applyLater` with `reviewAt`';
  const provision = order === 'reparationOrder' ? msa2015('8') : poca(isBarred ? '15(2)' : '14');
  return decided({ answers: false }, { says: about(record, says), provision, met: false });
}
