import { poca } from '../law/index.js';
import { factsMissing, forTheCourt, type Reason, type Undecided } from '../reasons/index.js';

/** One answer for many items that are not decided: facts first, then what no rule covers, then the court's questions. */
export function together(open: readonly Undecided[]): Undecided {
  const told: Reason = {
    says: 'Benefit is not decided item by item',
    provision: poca('76(7)'),
    because: open.flatMap(({ reasons }) => reasons),
  };
  const facts = open.flatMap((each) => (each.kind === 'factsMissing' ? each.facts : []));
  if (facts.length > 0) return factsMissing(facts, told);
  const uncovered = open.find((each) => each.kind === 'notCovered');
  if (uncovered !== undefined) return { ...uncovered, reasons: [told] };
  return forTheCourt(open.flatMap((each) => (each.kind === 'forTheCourt' ? each.question : [])).join(' '), told);
}
