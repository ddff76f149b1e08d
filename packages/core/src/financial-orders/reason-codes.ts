import { z } from 'zod';
import { msa2015, poca, type Provision } from '../law/index.js';
import type { OrderKey } from './order-catalogue.js';

/** Why an order is not applied for or made. A taxonomy of ours: no statute lists these. */
export interface ReasonCodeRow {
  readonly code: ReasonCode;
  readonly says: string;
  /** What the record must also hold, in its field `details`. */
  readonly needs?: 'reference' | 'manager' | 'threshold' | 'predicate' | 'contactLog';
  /** Only for these orders. */
  readonly onlyFor?: readonly OrderKey[];
  /** For these orders it is no answer where it stands alone, and why. */
  readonly notAlone?: { readonly orders: readonly OrderKey[]; readonly says: string; readonly provision: Provision };
  /** Calls for a look by quality assurance. */
  readonly alert?: true;
}

const VICTIM = {
  orders: ['reparationOrder'],
  says: 'no application by a victim is needed: the court must consider it unasked',
  provision: msa2015('8'),
} as const;

const table = {
  noBenefit: { says: 'The financial investigation found no benefit', needs: 'reference' },
  noAssetsFound: {
    says: 'There is benefit, and nothing available was found',
    notAlone: {
      orders: ['confiscation'],
      says: 'that nothing is available is no reason to leave confiscation out: a nominal order keeps section 22 open',
      provision: poca('22'),
    },
  },
  noFinancialInvestigatorAvailable: {
    says: 'No financial investigator could be allocated',
    needs: 'manager',
    alert: true,
  },
  belowThreshold: { says: 'Below a minimum set by law', needs: 'threshold' },
  noRiskOfDissipation: { says: 'No real risk of dissipation', onlyFor: ['restraint'] },
  offenceNotQualifying: { says: 'The offence is not one for which it can be made', needs: 'predicate' },
  noConfiscationOrder: { says: 'No confiscation order is made', onlyFor: ['reparationOrder', 'complianceOrder'] },
  compensationForSameOffence: {
    says: 'Compensation is ordered for the same offence',
    needs: 'reference',
    onlyFor: ['reparationOrder'],
  },
  victimCivilClaim: { says: 'A victim has started, or intends, civil proceedings', needs: 'reference' },
  victimUntraced: { says: 'The victim cannot be found', needs: 'contactLog', notAlone: VICTIM },
  victimWish: { says: 'The victim does not wish it', needs: 'contactLog', notAlone: VICTIM },
  defendantMayBeVictim: { says: 'The defendant may be a victim (section 45, or a referral)', needs: 'reference' },
  disproportionate: { says: 'It would be disproportionate' },
  otherOrderPreferred: { says: 'Another order is preferred', needs: 'reference' },
  foreignAssetsUnreachable: {
    says: 'Property abroad could not be reached after a request for assistance',
    needs: 'reference',
  },
  lateIdentification: { says: 'Seen too late: an earlier stage missed it', alert: true },
  courtRefused: { says: 'The court refused it, and gave reasons' },
} as const satisfies Record<string, Omit<ReasonCodeRow, 'code'>>;

export type ReasonCode = keyof typeof table;

/** Why an order is not applied for or not made. */
export const ReasonCode = z.enum(Object.keys(table) as ReasonCode[]).meta({
  id: 'FinancialOrderReasonCode',
  description: 'Why an order is not applied for or not made. A taxonomy of ours, not law',
});

const rows: ReadonlyMap<ReasonCode, ReasonCodeRow> = new Map(
  Object.entries(table).map(([code, row]) => [code as ReasonCode, { code: code as ReasonCode, ...row }]),
);

/** Every reason code, with what it needs beside it. */
export const reasonCodes: readonly ReasonCodeRow[] = [...rows.values()];

/** One reason code. */
export function reasonCode(code: ReasonCode): ReasonCodeRow {
  const row = rows.get(code);
  if (row === undefined) throw new RangeError(`${code} is not a reason code`);
  return row;
}
