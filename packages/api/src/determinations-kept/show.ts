import { caseGone } from '../cases/gone.js';
import type { CaseDocumentJson } from '../cases/document.js';
import type { KeptVersion } from '../cases/kept-case.js';
import { shownTo } from '../cases/victims.js';
import type { Principal } from '../identity/index.js';
import { Problem, refusal } from '../problems.js';
import type { KeptDetermination, KeptHead } from './kept.js';
import type { Standing } from './standing.js';

/** What is said of a determination that may change after it was made. */
export const stateOf = ({ sha256, approval }: Pick<KeptHead, 'sha256' | 'approval'>) => ({
  sha256,
  status: approval === null ? ('draft' as const) : ('approved' as const),
  approval,
});

interface Text {
  readonly determination: { readonly receipt: { readonly input: Pick<CaseDocumentJson, 'caseFile'> } };
}

/** Where the facts about victims are in a determination: its receipt holds the case file, and its results name none. */
const HELD_BACK = '/determination/receipt';

/**
 * A determination as JSON text. It is sent as it is kept, with what may change put between its head and its results;
 * whoever may not see victims is sent no receipt where there are any.
 *
 * @param current the version of the case that stands
 */
export function determinationText(
  principal: Principal,
  kept: Omit<KeptDetermination, 'nth'>,
  current: Pick<KeptVersion, 'version' | 'erasedAt'>,
  standing: Standing,
): string {
  const { headText, body } = kept;
  if (body === null) throw caseGone(current);
  const told = { ...stateOf(kept), currentVersion: current.version, ...standing };
  const holdsBack = isHeldBack(principal, body);
  const middle = JSON.stringify({ ...told, protected: holdsBack ? [HELD_BACK] : [] }).slice(1, -1);
  const end = holdsBack ? withoutReceipt(body) : body.slice(headText.length - 1);
  return `${headText.slice(0, -1)},${middle}${end}`;
}

function withoutReceipt(body: string): string {
  const { determination } = JSON.parse(body) as Text;
  return `,"determination":${JSON.stringify({ ...determination, receipt: null })}}`;
}

function isHeldBack(principal: Principal, body: string): boolean {
  const shown = shownTo(principal, () => (JSON.parse(body) as Text).determination.receipt.input);
  return shown !== undefined && shown.protected.length > 0;
}

/** The receipt alone, whole: without a part of it nothing could be proved. @throws Problem (403) for whoever may not see victims */
export function receiptText(principal: Principal, { body }: KeptDetermination, current: KeptVersion): string {
  if (body === null) throw caseGone(current);
  if (isHeldBack(principal, body)) throw heldBack();
  return JSON.stringify((JSON.parse(body) as Text).determination.receipt);
}

function heldBack(): Problem {
  const detail =
    'the receipt holds the whole case file, with what is kept of victims, and proves nothing once a part is taken out';
  const remedy = 'have somebody replay it who may see victims; the hash of the determination is shown to you';
  const law = 'Modern Slavery Act 2015, s 49';
  const error = refusal('header', '/authorization', 'What is kept of victims', 'a receipt', detail, law, remedy);
  return new Problem('forbidden', 'The receipt holds what is kept of victims, which is not shown to you.', [error]);
}
