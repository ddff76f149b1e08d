import { type LocalDate, startStatistics, type Statistics, type StatisticsOptions } from '@recoup/core';
import { besideOf } from '../cases/beside.js';
import { CaseDocument, type CaseDocumentJson } from '../cases/document.js';
import type { Query } from '../store/index.js';
import { caseRecordOf, type LeftOut, LEFT_OUT, NOT_HELD } from './record.js';

/** Cases in memory at once. */
const PAGE = 20;

interface Row {
  readonly caseId: string;
  readonly beside: number;
  readonly document: string;
}

/** Counts every kept case in one pass, a few at a time. What is erased is not counted. */
export async function countCases(query: Query, options: StatisticsOptions, asAt: LocalDate) {
  const count = startStatistics(options);
  const leftOut = new Map<LeftOut, number>(LEFT_OUT.map((each) => [each, 0]));
  for await (const { caseId, beside, document } of everyCase(query)) {
    const json = JSON.parse(document) as CaseDocumentJson;
    const counted = caseRecordOf(CaseDocument.parse(json), json, await besideOf(query, caseId, beside), asAt);
    if ('record' in counted) count.add(counted.record);
    else leftOut.set(counted.leftOut, (leftOut.get(counted.leftOut) ?? 0) + 1);
  }
  const shown = [...leftOut].map(([why, cases]) => [why, cases === 0 || cases >= options.smallest ? cases : null]);
  const found = count.result();
  return {
    asAt,
    notCounted: Object.fromEntries(shown) as Record<LeftOut, number | null>,
    notHeld: NOT_HELD,
    statistics: found.kind === 'decided' ? { ...found, value: whatIsHeld(found.value) } : found,
  };
}

/** Without the measures of what no kept case says: their noughts would be read as figures. */
function whatIsHeld(value: Statistics): Statistics {
  const held = <T extends { readonly id: string }>(measures: readonly T[]) =>
    measures.filter(({ id }) => !(NOT_HELD as readonly string[]).includes(id));
  return {
    ...value,
    tables: held(value.tables),
    sums: held(value.sums),
    incentivisation: held(value.incentivisation),
    ratios: held(value.ratios),
  };
}

async function* everyCase(query: Query): AsyncGenerator<Row> {
  for (let from = '00000000-0000-0000-0000-000000000000'; ; ) {
    const rows = await query<Row>(
      `SELECT f.case_id AS "caseId", f.beside, v.document
       FROM case_file f JOIN case_version v ON v.case_id = f.case_id AND v.version = f.version
       WHERE f.case_id > $1::uuid AND v.document IS NOT NULL ORDER BY f.case_id LIMIT $2`,
      [from, PAGE],
    );
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    from = last.caseId;
  }
}
