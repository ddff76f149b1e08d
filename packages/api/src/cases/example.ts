import { canonicalJson } from '@recoup/core';
import type { Principal } from '../identity/index.js';
import type { Doing } from '../journal/index.js';
import { SAID } from './authorship.js';
import { changeDocument } from './change.js';
import { caseIdFor, createDocument } from './create.js';
import type { CaseDocumentJson } from './document.js';
import type { Keeping } from './keeping.js';
import { CONSIDERATION, type Entry, PAYMENT, type Recorded, recordAll } from './recorded.js';

type Json = unknown;

/** An example: a document, and what was recorded beside it. */
export interface Example {
  readonly document: CaseDocumentJson;
  readonly payments: readonly Said[];
  readonly considerations: readonly Said[];
}

/** A payment, or a decision in somebody's part. */
interface Said {
  readonly id: string;
  readonly role?: string;
}

/** Who keeps the example: its facts and statements one person, the court's findings another. */
const COURT: Principal = { subject: 'example-court', roles: ['court'], scopes: [] };
const KEY = 'the example case';

/**
 * Keeps an example case in a store that is empty, as its callers would: the facts and what the parties say by one caller,
 * what the court found and decided by the court.
 *
 * @returns the id of the example; `undefined` in a store that holds other cases
 */
export async function keepExample(
  keeping: Pick<Keeping, 'db' | 'now' | 'sha256'>,
  keeper: Principal,
  { document, payments, considerations }: Example,
): Promise<string | undefined> {
  const { db, now, sha256 } = keeping;
  const caseId = caseIdFor(keeper.subject, KEY, sha256);
  const [first] = await db.query<{ readonly caseId: string }>(
    `SELECT case_id AS "caseId" FROM case_file ORDER BY (case_id = $1) DESC LIMIT 1`,
    [caseId],
  );
  if (first !== undefined) return first.caseId === caseId ? caseId : undefined;
  const doing = (principal: Principal): Doing => ({ principal, at: now(), requestId: 'example' });
  await db.transaction(async (query) => {
    const facts = { ...document, caseFile: withoutTheCourt(document.caseFile) };
    await createDocument(keeping, query, doing(keeper), caseId, facts);
    await query('INSERT INTO case_member (case_id, subject, added_by, added_at) VALUES ($1, $2, $3, $4)', [
      caseId,
      COURT.subject,
      keeper.subject,
      now().toISOString(),
    ]);
    await changeDocument(keeping, query, doing(COURT), { caseId, from: 1, edit: () => document });
    const entry = (kind: Recorded, each: Said): Entry => {
      const body = canonicalJson(each);
      return { kind, doing: doing(each.role === 'court' ? COURT : keeper), entry: each, body, sha256: sha256(body) };
    };
    await recordAll(query, keeper.subject, caseId, [
      ...payments.map((each) => entry(PAYMENT, each)),
      ...considerations.map((each) => entry(CONSIDERATION, each)),
    ]);
  });
  return caseId;
}

/** A case file without what the court found. */
function withoutTheCourt(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutTheCourt);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, field]: [string, Json]) => {
      if (!SAID.has(name) || !Array.isArray(field)) return [[name, withoutTheCourt(field)]];
      const others = (field as readonly { readonly by?: unknown }[]).filter(({ by }) => by !== 'court');
      return others.length === 0 ? [] : [[name, others]];
    }),
  );
}
