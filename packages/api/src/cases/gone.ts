import { Problem, refusal } from '../problems.js';
import type { KeptVersion } from './kept-case.js';

/** A case outside the caller's reach is answered as one that does not exist; one that was erased says so to its members. */
export function caseGone(kept?: Pick<KeptVersion, 'erasedAt'>): Problem {
  if (kept === undefined) {
    const detail = 'no case of yours has this id';
    const remedy = 'check the id; a supervisor of the case can make you a member of it';
    const error = refusal('path', '/case', 'The case', 'an id', detail, 'DPA 2018, s 40', remedy);
    return new Problem('not-found', 'No case of yours has this id.', [error]);
  }
  const detail = `what was kept of the case was erased${kept.erasedAt === null ? '' : ` on ${kept.erasedAt.slice(0, 10)}`}`;
  const remedy = 'the journal still says who erased it, and why';
  const error = refusal('path', '/case', 'The case', 'an erased case', detail, 'DPA 2018, s 47', remedy);
  return new Problem('erased', 'What was kept of the case was erased.', [error]);
}
