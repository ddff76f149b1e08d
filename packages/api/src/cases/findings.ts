import { pointTo } from '../json.js';
import type { CaseDocumentJson } from './document.js';

/** The lists in which a case file keeps what was said and found, by what their entries are called. */
export const FINDING_LISTS = {
  contention: 'contentions',
  holdingContention: 'holdingContentions',
  shareContention: 'shareContentions',
  position: 'positions',
} as const;
export type FindingKind = keyof typeof FINDING_LISTS;
export const FINDING_KINDS = Object.keys(FINDING_LISTS) as FindingKind[];

/** Something that the court found, and what it is about. */
export interface Finding {
  /** JSON pointer to it in the document. */
  readonly pointer: string;
  /** Id of the item or defendant it is about. */
  readonly about: string;
  readonly kind: FindingKind;
  readonly finding: unknown;
}

type Fields = Readonly<Record<string, unknown>>;
const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** Everything that the court found, in the order of the document. */
export function findingsIn({ caseFile }: CaseDocumentJson): readonly Finding[] {
  const found: Finding[] = [];
  walk(caseFile, '/caseFile', '', (list, pointer, about, kind) => {
    list.forEach((said, index) => {
      if (fields(said)['by'] === 'court') found.push({ pointer: pointTo(pointer, index), about, kind, finding: said });
    });
  });
  return found;
}

type Visit = (list: readonly unknown[], pointer: string, about: string, kind: FindingKind) => void;

function walk(value: unknown, pointer: string, about: string, visit: Visit): void {
  if (Array.isArray(value)) {
    value.forEach((each: unknown, index) => {
      const { id } = fields(each);
      walk(each, pointTo(pointer, index), typeof id === 'string' ? id : about, visit);
    });
    return;
  }
  for (const [name, field] of Object.entries(fields(value))) {
    const at = pointTo(pointer, name);
    const kind = FINDING_KINDS.find((each) => FINDING_LISTS[each] === name);
    if (kind !== undefined && Array.isArray(field)) visit(field, at, about, kind);
    else walk(field, at, about, visit);
  }
}

/** What a finding is about. */
export interface About {
  /** Id of an item, a property, a charge or a defendant. */
  readonly id: string;
  /** For a share in a property: whose share it is. */
  readonly holder?: string | undefined;
}

/**
 * A document in which the court found something of an item or a defendant, in place of what it found before of the same
 * for the same defendant. Nobody else's statement is touched.
 *
 * @returns `undefined` where nothing in the case is what it is about
 */
export function withFinding(
  document: CaseDocumentJson,
  { id, holder }: About,
  kind: FindingKind,
  finding: unknown,
): CaseDocumentJson | undefined {
  const list = FINDING_LISTS[kind];
  const found = holder === undefined ? thingOf(document.caseFile, id) : shareOf(thingOf(document.caseFile, id), holder);
  if (found === undefined) return undefined;
  const { defendant } = fields(finding);
  const before = found[list];
  const others = (Array.isArray(before) ? (before as unknown[]) : []).filter((said) => {
    const { by, defendant: whose } = fields(said);
    return by !== 'court' || whose !== defendant;
  });
  return replaced(document, found, { ...found, [list]: [...others, finding] }) as CaseDocumentJson;
}

/** The thing of an id: ids are unique in a case file. */
function thingOf(value: unknown, id: string): Fields | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value) && fields(value)['id'] === id) return value as Fields;
  for (const field of Object.values(value) as unknown[]) {
    const found = thingOf(field, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

const shareOf = (thing: Fields | undefined, holder: string): Fields | undefined =>
  ((thing?.['interests'] ?? []) as readonly Fields[]).find((interest) => interest['holder'] === holder);

/** The same value with one thing in it replaced. */
function replaced(value: unknown, thing: Fields, by: Fields): unknown {
  if (value === thing) return by;
  if (Array.isArray(value)) return value.map((each) => replaced(each, thing, by));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, replaced(field, thing, by)]));
}
