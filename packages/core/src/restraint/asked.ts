import type { Mark, Provision } from '../law/index.js';
import {
  decided,
  type Evidence,
  factsMissing,
  forTheCourt,
  type MissingFact,
  type Outcome,
  type Reason,
} from '../reasons/index.js';

/** One test of a provision, asked of the facts. */
export interface Asked {
  /** `undefined`: not known. */
  readonly met: boolean | undefined;
  readonly yes: string;
  readonly no: string;
  /** What is wanted where it is not known, as it follows "It is not known": `whether …`. */
  readonly wanted: string;
  readonly pointer: string;
  readonly provision: Provision;
  readonly mark?: Mark;
  readonly convention?: string;
  readonly evidence?: readonly Evidence[];
}

/** A power that is not open on these facts. Where it is, whether to use it is for whoever holds it. */
export interface NotOpen {
  readonly open: false;
}

/** A test as it is said: met, not met, or not known. */
export function said({ met, yes, no, wanted, provision, mark, convention, evidence }: Asked): Reason {
  return {
    says: met === undefined ? `It is not known ${wanted}` : met ? yes : no,
    provision,
    ...(met === false && { met }),
    ...(mark !== undefined && { mark }),
    ...(convention !== undefined && { convention }),
    ...(evidence !== undefined && { evidence }),
  };
}

/** The facts that are wanted for tests whose answer is not known. */
export const missingFrom = (asked: readonly Asked[]): MissingFact[] =>
  asked.filter(({ met }) => met === undefined).map(({ pointer, wanted }) => ({ pointer, wanted }));

/** One test that fails is enough, whatever is not known of the others. */
export const isClosed = (asked: readonly Asked[]): boolean => asked.some(({ met }) => met === false);

/** Every test is met; one is not; or what is not known would decide it. */
export function allMet(asked: readonly Asked[], ...others: readonly Reason[]): Outcome<boolean> {
  const reasons = [...asked.map(said), ...others];
  if (isClosed(asked)) return decided(false, ...reasons);
  const missing = missingFrom(asked);
  return missing.length > 0 ? factsMissing(missing, ...reasons) : decided(true, ...reasons);
}

/** Where every test is met the question is the court's; where one is not, the power is not open. */
export function courtMay(question: string, asked: readonly Asked[], ...others: readonly Reason[]): Outcome<NotOpen> {
  const all = allMet(asked, ...others);
  if (all.kind !== 'decided') return all;
  return all.value ? forTheCourt(question, ...all.reasons) : decided<NotOpen>({ open: false }, ...all.reasons);
}

/** A fact that was not given, as a test that cannot be answered. */
export const not = (met: boolean | undefined): boolean | undefined => (met === undefined ? undefined : !met);
