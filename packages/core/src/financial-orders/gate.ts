import { type LocalDate, spoken } from '../dates/index.js';
import { msa2015 } from '../law/index.js';
import { decided, type MissingFact, type Outcome, type Reason } from '../reasons/index.js';
import { type OrderToConsider, ordersToConsider } from './considerations.js';
import { caseFlag } from './flag.js';
import type { FinancialOrdersInput } from './input.js';
import { needsAnswer } from './level.js';
import { inOrderOfDuty, openQuestion } from './open-questions.js';
import { financialOrder, type OrderKey } from './order-catalogue.js';
import type { Override } from './records.js';
import type { Level } from './stage-matrix.js';
import { spokenStage, type Stage } from './stages.js';
import type { Warning } from './warnings.js';

/** One order for one defendant, as the gate sees it. */
export interface GateItem {
  readonly defendant: string;
  readonly order: OrderKey;
  readonly level: Level;
}

/** Whether a case may leave a stage. */
export interface Gate {
  readonly stage: Stage;
  readonly opens: boolean;
  readonly flagged: boolean;
  /** The flag is on record, so that it outlives the charge. */
  readonly flagRecorded: boolean;
  readonly answered: readonly (GateItem & { readonly by: readonly string[] })[];
  readonly unanswered: readonly (GateItem & { readonly wanted: readonly MissingFact[] })[];
  /** Unanswered, and let through by a supervisor. */
  readonly overridden: readonly (GateItem & { readonly by: readonly string[] })[];
  /** Records that were given as answers and are none, with why. */
  readonly notAnswers: readonly { readonly id: string; readonly reasons: readonly Reason[] }[];
  /** Overrides that do not count, with why. */
  readonly notOverrides: readonly { readonly id: string; readonly reason: Reason }[];
  /** How many overrides this gate used: counted and reported. */
  readonly overrides: number;
  readonly warnings: readonly Warning[];
}

/**
 * Whether a case may leave a stage: a case flagged for slavery, trafficking or exploitation may not while an order that
 * must or routinely should be considered is unanswered for any defendant. A supervisor may override, with a reason.
 *
 * @remarks A policy of ours, after action 9 of the Director of Public Prosecutions' meeting on human trafficking of
 * 4 December 2013 (convention `gate`); no statute sets it. It asks for consideration and reasons, never for an order. E+W.
 */
export function gate(input: FinancialOrdersInput): Outcome<Gate> {
  const flag = caseFlag(input);
  if (flag.kind !== 'decided') return flag;
  const considered = ordersToConsider(input);
  if (considered.kind !== 'decided') return considered;
  const { flagged, recorded } = flag.value;
  const { stage, asAt } = input;
  const due = considered.value.orders.filter(({ level }) => needsAnswer(level));
  const sorted = [...(input.overrides ?? [])].filter((each) => each.stage === stage).sort(byId);
  const judged = sorted.map((override) => ({ override, fault: faultOf(override, asAt) }));
  const valid = judged.filter(({ fault }) => fault === undefined).map(({ override }) => override);
  const covering = (item: OrderToConsider) => valid.filter((override) => covers(override, item)).map(({ id }) => id);

  const open = due.filter(({ unanswered }) => unanswered);
  const overridden = open.filter((item) => covering(item).length > 0);
  const unanswered = inOrderOfDuty(open.filter((item) => covering(item).length === 0));
  const opens = !flagged || (recorded && unanswered.length === 0);
  const used = new Set(overridden.flatMap(covering));
  const value: Gate = {
    stage,
    opens,
    flagged,
    flagRecorded: recorded,
    answered: due.filter((item) => !item.unanswered).map((item) => ({ ...itemOf(item), by: item.answeredBy })),
    unanswered: unanswered.map((item) => ({ ...itemOf(item), wanted: item.wanted })),
    overridden: overridden.map((item) => ({ ...itemOf(item), by: covering(item) })),
    notAnswers: considered.value.orders
      .flatMap(({ notAnswers }) => notAnswers.map(({ id, outcome }) => ({ id, reasons: outcome.reasons })))
      .sort(byId),
    notOverrides: judged.flatMap(({ override, fault }) =>
      fault === undefined ? [] : [{ id: override.id, reason: fault }],
    ),
    overrides: used.size,
    warnings: considered.value.warnings,
  };
  return decided(
    value,
    verdict(value),
    ...unanswered.map((item) => openQuestion(item, stage)),
    ...value.notAnswers.flatMap(({ reasons }) => reasons),
    ...value.notOverrides.map(({ reason }) => reason),
    ...overridden.map(overriddenReason),
    ...flag.reasons,
  );
}

const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : 1);
const itemOf = ({ defendant, order, level }: GateItem): GateItem => ({ defendant, order, level });

const covers = (override: Override, { defendant, order }: OrderToConsider): boolean =>
  (override.defendant ?? defendant) === defendant && (override.order ?? order) === order;

const policy = (says: string, met = true): Reason => ({
  says,
  provision: msa2015('8'),
  convention: 'gate',
  mark: 'A',
  ...(!met && { met }),
});

/** An override counts if a supervisor made it by the day of the question. The schema refuses one without a reason. */
function faultOf({ id, role, on }: Override, asAt: LocalDate): Reason | undefined {
  if (role !== 'supervisor') return policy(`${id}: an override is a supervisor’s, and the role is \`${role}\``, false);
  return on > asAt
    ? policy(`${id}: made on ${spoken(on)}, after the day of this question (${spoken(asAt)})`, false)
    : undefined;
}

function verdict({ opens, flagged, flagRecorded, unanswered, overrides, stage }: Gate): Reason {
  const when = spokenStage(stage);
  if (!flagged) return policy(`The case is not flagged: the gate does not hold it ${when}`);
  if (!flagRecorded) return policy('The flag is not on record: the gate stays shut until it is', false);
  if (!opens) {
    const orders = unanswered.length === 1 ? '1 order is' : `${String(unanswered.length)} orders are`;
    return policy(
      `The gate stays shut ${when}: ${orders} unanswered. Record what was decided about each, and why`,
      false,
    );
  }
  const by =
    overrides === 0
      ? 'every order is answered'
      : `orders were let through by ${String(overrides)} override(s), which are counted and reported`;
  return policy(`The gate opens ${when}: ${by}`);
}

const overriddenReason = ({ title, defendant, order }: OrderToConsider): Reason => ({
  says: `${title} (${defendant}): unanswered, and let through by a supervisor`,
  provision: financialOrder(order).provision,
  convention: 'gate',
  mark: 'A',
});
