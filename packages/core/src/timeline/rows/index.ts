import type { DeadlineRow } from '../row.js';
import { ancillaryRows } from './ancillary.js';
import { appealRows } from './appeals.js';
import { chargeToSentenceRows } from './charge-to-sentence.js';
import { civilRows } from './civil.js';
import { confiscationRows } from './confiscation.js';
import { investigationRows } from './investigation.js';
import { paymentRows } from './payment.js';
import { protectionRows } from './protection.js';
import { reopeningRows } from './reopening.js';
import { restraintRows } from './restraint.js';
import { seizureRows } from './seizure.js';

/** Every deadline there is, in the order of a case. A row that follows another stands after it. */
export const deadlineRows: readonly DeadlineRow[] = [
  ...investigationRows,
  ...seizureRows,
  ...restraintRows,
  ...civilRows,
  ...chargeToSentenceRows,
  ...confiscationRows,
  ...paymentRows,
  ...reopeningRows,
  ...appealRows,
  ...ancillaryRows,
  ...protectionRows,
];

export const rowWithId: ReadonlyMap<string, DeadlineRow> = new Map(deadlineRows.map((row) => [row.id, row]));
