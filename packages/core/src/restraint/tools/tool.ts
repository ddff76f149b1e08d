import { z } from 'zod';
import type { LocalDate } from '../../dates/index.js';
import type { Mark, Provision } from '../../law/index.js';
import type { Threshold } from '../figures.js';
import type { ToolFact } from './facts.js';

/** What the property is. */
export const PropertyKind = z
  .enum(['cash', 'listedAsset', 'moneyInAccount', 'cryptoassets', 'land', 'vehicle', 'otherGoods', 'other'])
  .meta({
    id: 'ToolPropertyKind',
    description:
      'Cash: with cheques, drafts, bearer bonds, gaming vouchers. Listed asset: precious metal or stone, watch, artistic work, face-value voucher, postage stamp. Vehicle: with ships and aircraft',
    examples: ['cash'],
  });
export type PropertyKind = z.infer<typeof PropertyKind>;

/** Who wants to use a tool. */
export const ToolApplicant = z
  .enum([
    'prosecutor',
    'constable',
    'accreditedFinancialInvestigator',
    'hmrcOfficer',
    'ncaOfficer',
    'sfoOfficer',
    'fcaOfficer',
    'immigrationOfficer',
    'enforcementAuthority',
  ])
  .meta({
    id: 'ToolApplicant',
    description:
      'Who wants to use a tool; an enforcement authority is the National Crime Agency, HM Revenue and Customs, the Financial Conduct Authority, the Director of the Serious Fraud Office or the Director of Public Prosecutions, acting as such',
    examples: ['constable'],
  });
export type ToolApplicant = z.infer<typeof ToolApplicant>;

/** Kinds of investigation under Part 8. */
export const InvestigationKind = z
  .enum([
    'confiscation',
    'moneyLaundering',
    'detainedCash',
    'detainedProperty',
    'frozenFunds',
    'cryptoassets',
    'civilRecovery',
    'exploitationProceeds',
  ])
  .meta({ id: 'Part8Investigation', description: 'Kind of investigation under POCA 2002, Part 8' });
export type InvestigationKind = z.infer<typeof InvestigationKind>;

/** One thing that must be so before a tool is open. */
export interface Precondition {
  /** Any one of these is enough. */
  readonly anyOf: readonly [ToolFact, ...ToolFact[]];
  /** Another ground, of which we know from memory: it keeps the tool from being closed, and is named where it opens it. */
  readonly orFromMemory?: ToolFact;
  /** The fact must not be so. */
  readonly not?: true;
  readonly yes: string;
  readonly no: string;
  readonly provision: Provision;
  readonly mark?: Mark;
}

/** How long something about a tool lasts. */
export interface ToolPeriod {
  readonly what: string;
  readonly length: string;
  readonly provision: Provision;
  readonly mark?: Mark;
}

/** One tool: who, where, on what, for how long. */
export interface Tool {
  readonly key: string;
  readonly title: string;
  readonly provisions: string;
  readonly provision: Provision;
  /** `null`: any property, or none. */
  readonly property: readonly PropertyKind[] | null;
  readonly threshold?: Threshold;
  readonly thresholdNote?: string;
  /** First day of the power; of some kinds of property only, where they are named. */
  readonly from?: {
    readonly day: LocalDate;
    readonly provision: Provision;
    readonly mark: Mark;
    readonly only?: readonly PropertyKind[];
  };
  /** It acts on what is found or held here. That it does not reach abroad is from memory. */
  readonly isHere?: true;
  readonly preconditions: readonly Precondition[];
  /** What must be shown to keep the property for good. `null`: the tool does not take it. */
  readonly standardToForfeit: string | null;
  readonly applicants: readonly ToolApplicant[];
  /** `false`: the list was not read in full, so that somebody who is not in it is not turned away. */
  readonly applicantsComplete: boolean;
  readonly court: string;
  readonly investigations?: readonly InvestigationKind[];
  readonly periods: readonly ToolPeriod[];
  readonly exclusions?: string;
  readonly appeal?: string;
  readonly victims?: string;
  readonly compensation?: string;
  readonly effect?: string;
  readonly mark?: Mark;
}
