import { type LocalDate, spoken } from '../dates/index.js';
import type { Reason } from '../reasons/index.js';
import { considerationAnswers } from './consideration-record.js';
import { financialOrder } from './order-catalogue.js';
import type { Consideration } from './records.js';
import type { Situation } from './situation.js';
import { rankOf, spokenStage, type Stage, stages } from './stages.js';

/**
 * Sound answers `applyLater` of earlier stages that fall due by now, and that no later answer took up: what was put off to
 * this stage is considered at it, whatever the matrix says of others. So what could not be made while confiscation was
 * postponed is not forgotten in the 28 days of POCA 2002, s 15(4).
 *
 * @param records every record about one order for one defendant, of any stage
 */
export function putOffTo(stage: Stage, records: readonly Consideration[], situation: Situation): Reason[] {
  const earlier = records.filter((record) => rankOf(record.stage) < rankOf(stage) && answers(record, situation));
  return earlier
    .filter((record) => isDue(record, stage, situation.asAt) && !earlier.some((other) => takesUp(other, record)))
    .map(({ id, order, stage: at, reviewAt = stage }) => ({
      says: `${financialOrder(order).title}: put off ${spokenStage(at)} (${id}), and due ${isStage(reviewAt) ? spokenStage(reviewAt) : `since ${spoken(reviewAt)}`}: considered and recorded now`,
      provision: financialOrder(order).provision,
      convention: 'considerationRecord',
      mark: 'A',
    }));
}

function answers(record: Consideration, situation: Situation): boolean {
  const outcome = considerationAnswers(record, situation);
  return outcome.kind === 'decided' && outcome.value.answers;
}

function isDue({ answer, reviewAt }: Consideration, stage: Stage, asAt: LocalDate): boolean {
  if (answer !== 'applyLater' || reviewAt === undefined) return false;
  return isStage(reviewAt) ? rankOf(reviewAt) <= rankOf(stage) : reviewAt <= asAt;
}

/** An answer of a later stage takes it up; so does one of the same stage that puts nothing off, on that day or later. */
const takesUp = (other: Consideration, record: Consideration): boolean =>
  rankOf(other.stage) > rankOf(record.stage) ||
  (other.stage === record.stage && other.answer !== 'applyLater' && other.on >= record.on);

const isStage = (value: string): value is Stage => (stages as readonly string[]).includes(value);
