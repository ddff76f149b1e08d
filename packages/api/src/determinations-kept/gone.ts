import { Problem, refusal } from '../problems.js';

/** No determination of the case has the id that is asked for. */
export function noSuchDetermination(): Problem {
  const detail = 'no determination of the case has this id';
  const remedy = 'GET /v1/cases/{case}/determinations lists those there are';
  const error = refusal('path', '/id', 'The determination', 'an id', detail, 'RFC 9110, s 15.5.5', remedy);
  return new Problem('not-found', 'No determination of the case has this id.', [error]);
}
