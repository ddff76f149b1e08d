import { decided, type MissingFact, type Outcome, type Reason } from '../reasons/index.js';
import { type Availability, availability } from './availability.js';
import { considerationAnswers } from './consideration-record.js';
import { caseFlag } from './flag.js';
import type { FinancialOrdersInput } from './input.js';
import { type AskedFor, levelOf, needsAnswer } from './level.js';
import { financialOrder, financialOrders, type OrderKey } from './order-catalogue.js';
import type { Consideration } from './records.js';
import { putOffTo } from './put-off.js';
import type { ReasonCode } from './reason-codes.js';
import { type Situation, situations } from './situation.js';
import type { Level } from './stage-matrix.js';
import { spokenStage, type Stage } from './stages.js';
import { type Warning, warningsOf } from './warnings.js';

/** One order for one defendant at the stage. */
export interface OrderToConsider {
  readonly defendant: string;
  readonly order: OrderKey;
  readonly title: string;
  readonly level: Level;
  /** Why it must, routinely should or may be considered. */
  readonly why: readonly Reason[];
  /** What the level turns on and is not known. */
  readonly wanted: readonly MissingFact[];
  readonly availability: Outcome<Availability>;
  /** Ids of the records that answer for it, and of those that were refused as answers. */
  readonly answeredBy: readonly string[];
  readonly notAnswers: readonly { readonly id: string; readonly outcome: Outcome<{ readonly answers: boolean }> }[];
  /** It must be answered before a flagged case leaves the stage, and is not. */
  readonly unanswered: boolean;
  /** Where the law closes it: the reason code that would answer for it. */
  readonly suggestedReasonCode?: ReasonCode;
}

/** Which orders a case must consider at a stage. */
export interface OrdersToConsider {
  readonly stage: Stage;
  /** `null`: not known. */
  readonly flagged: boolean | null;
  readonly orders: readonly OrderToConsider[];
  readonly warnings: readonly Warning[];
}

/**
 * Which orders must, routinely should or may be considered for each defendant at a stage; whether each is open; and which
 * are unanswered. It never says that an order should be made.
 *
 * @remarks The duties in statute are few (`duties`); the routine is our policy, after action 9 of the Director of Public
 * Prosecutions' meeting on human trafficking of 4 December 2013 (convention `routineConsideration`). E+W.
 */
export function ordersToConsider(input: FinancialOrdersInput): Outcome<OrdersToConsider> {
  const people = situations(input);
  const records = recordsByCell(input);
  const orders = people.flatMap((situation) =>
    financialOrders.map(({ key }) =>
      consider(key, input.stage, situation, records.get(cellKey(situation.id, key)) ?? []),
    ),
  );
  const flag = caseFlag(input);
  const open = orders.filter(({ unanswered }) => unanswered).length;
  const value: OrdersToConsider = {
    stage: input.stage,
    flagged: flag.kind === 'decided' ? flag.value.flagged : null,
    orders,
    warnings: warningsOf(input, people, orders),
  };
  return decided(
    value,
    {
      says: `${String(open)} of the orders to be considered ${spokenStage(input.stage)} are unanswered`,
      provision: financialOrder('reparationOrder').provision,
      convention: 'routineConsideration',
      mark: 'A',
      ...(open > 0 && { met: false }),
    },
    ...flag.reasons,
  );
}

/** What was put off to this stage is considered at it. */
const risen = (asked: AskedFor, putOff: readonly Reason[]): AskedFor =>
  putOff.length === 0 || needsAnswer(asked.level) ? asked : { ...asked, level: 'routine', reasons: putOff };

const cellKey = (defendant: string, order: OrderKey): string => `${defendant} ${order}`;

/** The records, by defendant and order, in the order of their ids: how they were entered is nothing. */
function recordsByCell({ considerations }: FinancialOrdersInput): Map<string, Consideration[]> {
  const cells = new Map<string, Consideration[]>();
  const sorted = [...(considerations ?? [])].sort((one, other) => (one.id < other.id ? -1 : 1));
  for (const record of sorted) {
    const key = cellKey(record.defendant, record.order);
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [record]);
    else cell.push(record);
  }
  return cells;
}

function consider(
  order: OrderKey,
  stage: Stage,
  situation: Situation,
  records: readonly Consideration[],
): OrderToConsider {
  const { level, reasons, missing } = risen(levelOf(order, stage, situation), putOffTo(stage, records, situation));
  const open = availability(order, situation);
  const judged = records
    .filter((record) => record.stage === stage)
    .map((record) => ({ id: record.id, outcome: considerationAnswers(record, situation) }));
  const isAnswer = ({ outcome }: (typeof judged)[number]) => outcome.kind === 'decided' && outcome.value.answers;
  const answeredBy = judged.filter(isAnswer).map(({ id }) => id);
  const code = open.kind === 'decided' ? open.value.reasonCode : undefined;
  return {
    defendant: situation.id,
    order,
    title: financialOrder(order).title,
    level,
    why: reasons,
    wanted: missing,
    availability: open,
    answeredBy,
    notAnswers: judged.filter((each) => !isAnswer(each)),
    unanswered: needsAnswer(level) && answeredBy.length === 0,
    ...(code !== undefined && answeredBy.length === 0 && { suggestedReasonCode: code }),
  };
}
