import type { Mark, Provision } from '../law/index.js';
import { decided, factsMissing, forTheCourt, type MissingFact, type Outcome, type Reason } from '../reasons/index.js';

/** One condition of a power, asked of the facts. */
export interface Condition {
  /** `undefined`: not known. */
  readonly met: boolean | undefined;
  readonly yes: string;
  readonly no: string;
  /** What is wanted where it is not known, as it follows "It is not known": `whether …`. */
  readonly wanted: string;
  readonly pointer: string;
  readonly provision: Provision;
  readonly mark?: Mark;
}

/** A power that is not open on these facts. Where it is, whether to use it is the court's to decide. */
export interface NotOpen {
  readonly open: false;
}

/** A condition as it is said: met, not met, or not known. */
export function said({ met, yes, no, wanted, provision, mark }: Condition): Reason {
  const says = met === undefined ? `It is not known ${wanted}` : met ? yes : no;
  return { says, provision, ...(met === false && { met }), ...(mark !== undefined && { mark }) };
}

/** The facts that are wanted for conditions whose answer is not known, each once. */
export const missingFrom = (conditions: readonly Condition[]): MissingFact[] => {
  const unknown = conditions.filter(({ met }) => met === undefined);
  const first = unknown.filter(({ pointer }, at) => unknown.findIndex((other) => other.pointer === pointer) === at);
  return first.map(({ pointer, wanted }) => ({ pointer, wanted }));
};

/** One condition that fails closes the power, whatever is not known of the others. */
export const isClosed = (conditions: readonly Condition[]): boolean => conditions.some(({ met }) => met === false);

/** What may be done where every condition is met: not open, facts missing, or a question for the court. */
export function courtMay(
  question: string,
  conditions: readonly Condition[],
  ...others: readonly Reason[]
): Outcome<NotOpen> {
  const reasons = [...conditions.map(said), ...others];
  if (isClosed(conditions)) return decided<NotOpen>({ open: false }, ...reasons);
  const missing = missingFrom(conditions);
  return missing.length > 0 ? factsMissing(missing, ...reasons) : forTheCourt(question, ...reasons);
}
