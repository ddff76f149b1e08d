import { type Mark, poca, sentencingCode } from '../law/index.js';
import type { MissingFact, Reason } from '../reasons/index.js';
import { dutiesAbout } from './duties.js';
import { financialOrder, type OrderKey } from './order-catalogue.js';
import type { Situation } from './situation.js';
import {
  type CellCondition,
  cellOf,
  type Level,
  lookedAtWhereTheTestFails,
  movedByPostponement,
} from './stage-matrix.js';
import { spokenStage, type Stage } from './stages.js';

/** How far an order is to be considered for a defendant at a stage, and why. */
export interface AskedFor {
  readonly level: Level;
  readonly reasons: readonly Reason[];
  /** What the level turns on and is not known: until it is, the order is to be considered as if it were. */
  readonly missing: readonly MissingFact[];
}

/** Whether an order at this level must be answered before a flagged case leaves the stage. */
export const needsAnswer = (level: Level): boolean => level === 'must' || level === 'routine';

/** The stage matrix for one order, one defendant and one stage. */
export function levelOf(order: OrderKey, stage: Stage, situation: Situation): AskedFor {
  const cell = cellOf(order, stage);
  const { level, missing, says } = resolved(order, stage, situation);
  const how = cell.how === undefined || level !== cell.level ? '' : `: ${cell.how}`;
  const failed =
    situation.facts.fullCodeTest !== undefined && lookedAtWhereTheTestFails.includes(order) && testFails(situation);
  if (failed && !needsAnswer(level)) {
    const look = 'The two-stage test was not passed: Part 5 and a risk order, which need no conviction, are looked at';
    return { level: 'routine', missing, reasons: [policy(order, look)] };
  }
  const about = says === undefined ? [] : [policy(order, says)];
  if (level === 'must') {
    const duty = dutiesAbout(order).filter(({ kind }) => kind !== 'orderOfOperations' && kind !== 'limit');
    const because = duty.map(({ says: each, provision, mark }) => ({ says: each, provision, ...marked(mark) }));
    const statute: Reason = {
      says: `${financialOrder(order).title}: the court’s duty ${spokenStage(stage)}${how}`,
      provision: duty[0]?.provision ?? sentencingCode('55'),
      because,
    };
    return { level, missing, reasons: [statute, ...about] };
  }
  const title = financialOrder(order).title;
  const when = spokenStage(stage);
  if (level === 'routine')
    return { level, missing, reasons: [policy(order, `${title}: considered and recorded ${when}${how}`), ...about] };
  const plain = { may: 'may be considered', monitor: 'only those made before are watched', notOpen: 'not open' }[level];
  const reason: Reason = { says: `${title}: ${plain} ${when}${how}`, provision: financialOrder(order).provision };
  return { level, missing, reasons: [level === 'notOpen' ? { ...reason, met: false } : reason, ...about] };
}

const marked = (mark?: Mark) => (mark === undefined ? {} : { mark });

/** Routine consideration is our policy, and says so. */
const policy = (order: OrderKey, says: string): Reason => ({
  says,
  provision: financialOrder(order).provision,
  convention: 'routineConsideration',
  mark: 'A',
});

const testFails = ({ facts: { fullCodeTest } }: Situation): boolean =>
  fullCodeTest?.evidential === 'fail' || fullCodeTest?.publicInterest === 'fail';

interface Resolved {
  readonly level: Level;
  readonly missing: readonly MissingFact[];
  readonly says?: string;
}

/** The cell, with its condition asked of the facts. Where the answer is not known, the higher of the two levels. */
function resolved(order: OrderKey, stage: Stage, situation: Situation): Resolved {
  const { level, when, otherwise = level } = cellOf(order, stage);
  if (when === undefined) return { level, missing: [] };
  if (stage === 'sentence' && situation.facts.postponed === true && movedByPostponement.includes(order)) {
    return {
      level: 'must',
      missing: [],
      says: 'Confiscation is postponed, and this with it: answered by a later date',
    };
  }
  const { is, says, wanted } = CONDITIONS[when](situation);
  if (is === undefined)
    return { level, missing: wanted, says: `Not known whether ${says}: until it is, counted as if so` };
  return { level: is ? level : otherwise, missing: [], says: is ? `Because ${says}` : `Not the case here: ${says}` };
}

interface Condition {
  readonly is: boolean | undefined;
  readonly says: string;
  readonly wanted: readonly MissingFact[];
}

const asks = (is: boolean | undefined, says: string, wanted: MissingFact): Condition => ({
  is,
  says,
  wanted: is === undefined ? [wanted] : [],
});

/** What a cell may turn on. */
const CONDITIONS: Readonly<Record<CellCondition, (situation: Situation) => Condition>> = {
  arrestedForTrafficking: ({ facts, ask }) =>
    asks(
      facts.arrestedFor?.includes('MSA_2'),
      'the defendant was arrested for human trafficking',
      ask('arrestedFor', 'the offences the defendant was arrested for'),
    ),
  acquitted: ({ acquitted }) => ({ is: acquitted, says: 'the defendant was acquitted of everything', wanted: [] }),
  endedWithoutConviction: ({ endedWithoutConviction, pointer, id }) =>
    asks(endedWithoutConviction, 'the defendant was acquitted, or is not prosecuted', {
      pointer: `${pointer}/notProceededWith`,
      wanted: `whether it was decided that the defendant is not to be prosecuted (${id})`,
    }),
  prosecutorAsks: ({ prosecutorAsks, courtThinksAppropriate, filePointer, id }) =>
    prosecutorAsks !== true && courtThinksAppropriate === true
      ? { is: true, says: 'the court believes it appropriate to proceed, asked or not', wanted: [] }
      : asks(prosecutorAsks, 'the prosecutor asks for confiscation', {
          pointer: `${filePointer}/prosecutorAsks`,
          wanted: `whether the prosecutor asks for confiscation (${poca('6(3)(a)').cite}) (${id})`,
        }),
  confiscationOrderMade: ({ facts: { confiscation }, ask }) =>
    asks(
      confiscation === undefined ? undefined : confiscation !== null,
      'a confiscation order is made',
      ask('confiscation', 'whether a confiscation order is made, or it was decided to make none'),
    ),
  orderMadeAfterSentence: ({ facts: { confiscation }, ask }) =>
    asks(
      confiscation === null ? false : confiscation?.afterSentence,
      'the confiscation order was made after sentence',
      ask('confiscation', 'whether the confiscation order was made after sentence'),
    ),
  orderUnpaid: ({ facts: { confiscation }, ask }) =>
    asks(
      confiscation === null ? false : confiscation?.unpaid,
      'some of the confiscation order is unpaid',
      ask('confiscation', 'whether any of the confiscation order is unpaid'),
    ),
  inDefault: ({ facts: { confiscation }, ask }) =>
    asks(
      confiscation === null ? false : confiscation?.inDefault,
      'the confiscation order is in default',
      ask('confiscation', 'whether time to pay has ended with some of it unpaid'),
    ),
};
