import { spoken } from '../../dates/index.js';
import { inForceOn, poca, reformCautions } from '../../law/index.js';
import { decided, factsMissing, type MissingFact, type Outcome, type Reason } from '../../reasons/index.js';
import { testOnInvestigation } from '../figures.js';
import type { ConditionName, RestraintConditionsInput } from './input.js';
import { onApplication } from './on-application.js';
import { onInvestigation, onProceedings } from './on-investigation-or-charge.js';

/** Which conditions of section 40 hold. Any one opens the court's power to restrain. */
export interface RestraintConditions {
  readonly courtMay: boolean;
  readonly holds: readonly ConditionName[];
  /** Every condition, with its own answer: what is not known of one does not hide another. */
  readonly conditions: readonly { readonly condition: ConditionName; readonly outcome: Outcome<boolean> }[];
}

/**
 * Whether any of the five conditions for a restraint order holds. Two or more may hold at once. None is enough by itself:
 * there must be a real risk that property is dissipated (`riskOfDissipation`), and the court has a discretion.
 *
 * @remarks POCA 2002, s 40 (E+W); Serious Crime Act 2015, s 11. Read in the Acts. That the day of the application picks the
 * test of the first condition is inferred (convention `testByApplication`, I).
 */
export function restraintConditions(input: RestraintConditionsInput): Outcome<RestraintConditions> {
  const conditions = [
    { condition: 'C1' as const, outcome: onInvestigation(input) },
    { condition: 'C2' as const, outcome: onProceedings(input) },
    ...(['C3', 'C4', 'C5'] as const).map((condition) => ({ condition, outcome: onApplication(condition, input) })),
  ];
  const holds = conditions
    .filter(({ outcome }) => outcome.kind === 'decided' && outcome.value)
    .map(({ condition }) => condition);
  const all: readonly Reason[] = [...conditions.flatMap(({ outcome }) => outcome.reasons), ...notes(input, holds)];
  if (holds.length > 0) return decided({ courtMay: true, holds, conditions }, opens(holds), ...all);
  const missing = conditions.flatMap(({ outcome }) => (outcome.kind === 'factsMissing' ? outcome.facts : []));
  if (missing.length > 0) return factsMissing(each(missing), ...all);
  const none: Reason = {
    says: 'No condition holds: the court may not make a restraint order',
    provision: poca('40(1)'),
    met: false,
  };
  return decided({ courtMay: false, holds, conditions }, none, ...all);
}

const opens = (holds: readonly ConditionName[]): Reason => ({
  says: `${holds.join(', ')} ${holds.length === 1 ? 'holds' : 'hold'}: the court may make a restraint order, and need not. A real risk of dissipation is asked for beside it`,
  provision: poca('40(1)'),
});

/** A fact that two conditions want is asked for once. */
const each = (facts: readonly MissingFact[]): MissingFact[] =>
  facts.filter(({ pointer }, index) => facts.findIndex((other) => other.pointer === pointer) === index);

function notes({ applicationMade }: RestraintConditionsInput, holds: readonly ConditionName[]): readonly Reason[] {
  const test = inForceOn(testOnInvestigation, applicationMade);
  if (test === undefined) throw new RangeError('The schema refuses days before Part 2');
  return [
    {
      says: `Applied for on ${spoken(applicationMade)}: in the first condition the court asks for grounds to ${test.value}. The day of the application is taken to pick the test`,
      provision: test.source,
      convention: 'testByApplication',
      mark: 'I',
    },
    ...(holds.length === 1 && holds[0] === 'C1' ? [BEFORE_CHARGE] : []),
    ...reformCautions([{ what: 'The application for restraint', on: applicationMade }]),
  ];
}

const BEFORE_CHARGE: Reason = {
  says: 'Only the first condition holds: the defendant is the alleged offender, the prosecutor whoever is believed to be going to have conduct of proceedings, and gifts are tainted as if proceedings had started when the investigation did',
  provision: poca('40(9)'),
};
