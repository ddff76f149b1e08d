import { type Mark, poca, type Provision } from '../../law/index.js';
import { CPS_GUIDANCE, cica2003, copoa2019, EXTERNAL_REQUESTS, TCA } from '../authorities.js';

/** A way of reaching property or evidence abroad, for the catalogue: only section 74 is modelled. */
export interface ToolAbroad {
  readonly title: string;
  readonly when: string;
  readonly route: string;
  readonly provision: Provision;
  readonly isModelled: boolean;
  readonly mark?: Mark;
}

/** What there is besides a request under section 74. Most of it is from guidance or memory, and says so. */
export const toolsAbroad: readonly ToolAbroad[] = [
  {
    title: 'Enforcement abroad',
    when: 'a condition for restraint holds, or a confiscation order is unsatisfied',
    route: 'prosecutor, Secretary of State, foreign government',
    provision: poca('74'),
    isModelled: true,
  },
  {
    title: 'Freezing and confiscation in the European Union',
    when: 'as section 74',
    route: 'central authorities, on the prescribed form',
    provision: TCA,
    isModelled: false,
    mark: 'G',
  },
  {
    title: 'Letter of request for evidence',
    when: 'an investigation or proceedings',
    route: 'court or designated prosecutor',
    provision: cica2003('7'),
    isModelled: false,
    mark: 'M',
  },
  {
    title: 'Joint investigation team',
    when: 'parallel investigations',
    route: 'agreement between authorities; evidence moves without letters of request',
    provision: TCA,
    isModelled: false,
    mark: 'G',
  },
  {
    title: 'Asset recovery offices, CARIN, Egmont',
    when: 'intelligence only',
    route: 'National Crime Agency',
    provision: CPS_GUIDANCE,
    isModelled: false,
    mark: 'M',
  },
  {
    title: 'Overseas production order',
    when: 'electronic data of a foreign provider, where there is a designated agreement',
    route: 'officer to Crown Court judge; 7 days by default',
    provision: copoa2019('5'),
    isModelled: false,
    mark: 'M',
  },
  {
    title: 'External request or order',
    when: 'a foreign authority asks',
    route: 'prosecutor to the Crown Court',
    provision: EXTERNAL_REQUESTS,
    isModelled: false,
    mark: 'G',
  },
  {
    title: 'Request for evidence of a Part 8 investigation',
    when: 'an investigation',
    route: 'judge or relevant authority',
    provision: poca('375A'),
    isModelled: false,
    mark: 'M',
  },
];
