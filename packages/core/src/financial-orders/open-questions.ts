import type { Reason } from '../reasons/index.js';
import type { OrderToConsider } from './considerations.js';
import { financialOrder } from './order-catalogue.js';
import { cellOf } from './stage-matrix.js';
import type { Stage } from './stages.js';

/** Unanswered orders as somebody takes them up: for each defendant the court's duties first, then the catalogue's order. */
export function inOrderOfDuty(items: readonly OrderToConsider[]): OrderToConsider[] {
  const people = [...new Set(items.map(({ defendant }) => defendant))];
  const rank = ({ defendant, level }: OrderToConsider) => people.indexOf(defendant) * 2 + (level === 'must' ? 0 : 1);
  return [...items].sort((one, other) => rank(one) - rank(other));
}

/** One unanswered order as a question: what it is, where it stands, and what to do about it. */
export function openQuestion(item: OrderToConsider, stage: Stage): Reason {
  const { defendant, order, title, level, why, wanted, availability } = item;
  const [first] = why;
  const cell = cellOf(order, stage);
  const how = cell.how === undefined || cell.level !== level ? '' : ` (${cell.how})`;
  const asked =
    first?.convention === 'considerationRecord'
      ? first.says
      : `${title}${level === 'must' ? ': the court’s duty' : ''}${how}`;
  const missing = [...wanted, ...(availability.kind === 'factsMissing' ? availability.facts : [])];
  const facts = [...new Set(missing.map((fact) => unnamed(fact.wanted)))].join('; ');
  return {
    says: `${defendant}: ${asked}. ${facts === '' ? '' : `Find out: ${facts}. `}${remedy(item)}`,
    provision: first?.provision ?? financialOrder(order).provision,
    met: false,
  };
}

/** What to do about an unanswered order, from where it stands. */
function remedy({ availability, suggestedReasonCode }: OrderToConsider): string {
  if (availability.kind === 'factsMissing') return 'Then record what is decided, and why';
  if (availability.kind !== 'decided') return 'The law on it is not settled: record what is decided, and why';
  const { standing } = availability.value;
  if (standing === 'open') return 'It is open: record what is decided, and why';
  const says = availability.reasons.find(({ met }) => met === false)?.says ?? 'a step is still to come';
  if (standing === 'notYet') return `Not open yet (${says}): record what is planned, or \`applyLater\` and when`;
  const code = suggestedReasonCode === undefined ? 'the reason' : `\`${suggestedReasonCode}\``;
  return `Closed (${says}): record \`notAvailable\`, with ${code}`;
}

/** A wanted fact without the defendant named after it: the question names them already. */
const unnamed = (wanted: string): string => wanted.replace(/ \([^()]*\)$/, '');
