import {
  determine,
  DeterminationInput,
  Footing,
  STAGES,
  complianceOrder,
  ComplianceOrderInput,
  criminalLifestyle,
  CriminalLifestyleInput,
  defaultTerm,
  DefaultTermInput,
  mustProceed,
  offencesWithinPart2,
  OffencesWithinPart2Input,
  OtherOrdersInput,
  type Outcome,
  payByFalseDeclaration,
  PayByFalseDeclarationInput,
  priorityOrders,
  PriorityOrdersInput,
  ProceedInput,
  proportionateOrder,
  ProportionateOrderInput,
  recoverableAmount,
  RecoverableAmountInput,
  reparationOrders,
  ReparationOrdersInput,
  timeToPay,
  TimeToPayInput,
  whatWaitsForConfiscation,
  assumptionRequired,
  AssumptionInput,
  availableAmount,
  AvailableAmountInput,
  earlierOrders,
  EarlierOrdersInput,
  jointPool,
  JointPoolInput,
  mortgageAdvance,
  MortgageAdvanceInput,
  relevantDay,
  RelevantDayInput,
  taintedGift,
  TaintedGiftInput,
  valueOfPropertyObtained,
  ValueOfPropertyObtainedInput,
} from '@recoup/core';
import { createHash } from 'node:crypto';
import { z } from 'zod';

/** A rule as a golden case meets it: JSON in, parsed by the rule's own schema, and an outcome out. */
export interface Rule {
  readonly schema: z.ZodType;
  readonly ask: (parsed: unknown) => Outcome<unknown>;
}

/** Binds a rule to its schema: the compiler sees that they fit, and forgets the type. */
const rule = <S extends z.ZodType>(schema: S, answer: (input: z.infer<S>) => Outcome<unknown>): Rule => ({
  schema,
  ask: (parsed) => answer(parsed as z.infer<S>),
});

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** One stage of a whole determination, for one defendant on one footing. */
const StageOf = z.strictObject({
  stage: z.enum(STAGES),
  defendant: z.string(),
  footing: Footing,
  request: z.custom<unknown>((request) => DeterminationInput.parse(request) !== undefined),
});
const stage = ({ stage, defendant, footing, request }: z.infer<typeof StageOf>): Outcome<unknown> => {
  const { results } = determine(request, sha256);
  const found = results.find((result) => result.defendant === defendant && result.footing === footing);
  if (found === undefined) throw new Error(`no result for ${defendant} on the footing ${footing}`);
  return found[stage];
};

/** Every rule that golden cases may name. */
export const rules: Readonly<Record<string, Rule>> = {
  complianceOrder: rule(ComplianceOrderInput, complianceOrder),
  criminalLifestyle: rule(CriminalLifestyleInput, criminalLifestyle),
  defaultTerm: rule(DefaultTermInput, defaultTerm),
  mustProceed: rule(ProceedInput, mustProceed),
  offencesWithinPart2: rule(OffencesWithinPart2Input, offencesWithinPart2),
  payByFalseDeclaration: rule(PayByFalseDeclarationInput, payByFalseDeclaration),
  priorityOrders: rule(PriorityOrdersInput, priorityOrders),
  proportionateOrder: rule(ProportionateOrderInput, proportionateOrder),
  recoverableAmount: rule(RecoverableAmountInput, recoverableAmount),
  reparationOrders: rule(ReparationOrdersInput, reparationOrders),
  timeToPay: rule(TimeToPayInput, timeToPay),
  whatWaitsForConfiscation: rule(OtherOrdersInput, whatWaitsForConfiscation),
  assumptionRequired: rule(AssumptionInput, assumptionRequired),
  availableAmount: rule(AvailableAmountInput, availableAmount),
  earlierOrders: rule(EarlierOrdersInput, earlierOrders),
  jointPool: rule(JointPoolInput, jointPool),
  mortgageAdvance: rule(MortgageAdvanceInput, mortgageAdvance),
  relevantDay: rule(RelevantDayInput, relevantDay),
  taintedGift: rule(TaintedGiftInput, taintedGift),
  valueOfPropertyObtained: rule(ValueOfPropertyObtainedInput, valueOfPropertyObtained),
  stage: rule(StageOf, stage),
  stage: rule(StageOf, stage),
};
