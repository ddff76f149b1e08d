import { crimPR2025, type Mark, poca, type Provision } from '../../law/index.js';
import { appealsOrder, CONSIDER_POLICY, CPS_GUIDANCE, R_V_B } from '../authorities.js';
import type { RestraintEventKind } from './events.js';
import { IN_FORCE, type RestraintState } from './states.js';

/** One transition: what sets it off, what guards it, who acts, on what authority, and what then begins to run. */
export interface TransitionRow {
  readonly id: string;
  readonly from: readonly RestraintState[];
  /** `same`: the state stays, and something in the order changes. `byCondition`: as for a grant. */
  readonly to: RestraintState | 'same' | 'byCondition';
  /** Events that set it off. Where a duty to discharge and the discharge are two, both are here. */
  readonly trigger: readonly RestraintEventKind[];
  readonly guard: string;
  readonly actor: string;
  readonly authority: readonly [Provision, ...Provision[]];
  /** What begins to run. `null`: nothing. */
  readonly next: string | null;
  readonly mark?: Mark;
}

const TWO_DAYS = 'an applicant under section 42(3), and 2 business days’ notice unless excused';
const LEAVE = '14 days for leave to appeal';
const BY_COURT = 'the court; nothing ends the order by itself';

/** The table of transitions. `E` rows are the life of the order; `F` rows change something else in it. */
export const TRANSITIONS = [
  {
    id: 'E1',
    from: ['NOT_CONSIDERED'],
    to: 'CONSIDERED',
    trigger: ['considerRestraint'],
    guard: 'a reason is written',
    actor: 'investigator or prosecutor',
    authority: [CONSIDER_POLICY],
    next: null,
  },
  {
    id: 'E2',
    from: ['CONSIDERED'],
    to: 'NOT_SOUGHT',
    trigger: ['decideNot'],
    guard: 'a reason, an author and a day',
    actor: 'investigator or prosecutor',
    authority: [CONSIDER_POLICY],
    next: 'considered again at the next stage of the case',
  },
  {
    id: 'E2b',
    from: ['NOT_SOUGHT'],
    to: 'CONSIDERED',
    trigger: ['newInformation'],
    guard: 'none',
    actor: 'investigator or prosecutor',
    authority: [CONSIDER_POLICY],
    next: null,
  },
  {
    id: 'E3',
    from: ['CONSIDERED'],
    to: 'PREPARING',
    trigger: ['prepare'],
    guard: 'a condition of section 40 holds, and there is evidence of risk',
    actor: 'investigator',
    authority: [poca('40'), R_V_B],
    next: null,
  },
  {
    id: 'E4',
    from: ['PREPARING'],
    to: 'AUTHORISED',
    trigger: ['authorise'],
    guard: 'an investigator has the consent of section 68; a prosecutor’s application is reviewed by a lawyer',
    actor: 'senior officer, or prosecutor',
    authority: [poca('68'), CPS_GUIDANCE],
    next: null,
  },
  {
    id: 'E5',
    from: ['AUTHORISED'],
    to: 'APPLIED',
    trigger: ['issue'],
    guard: 'the application is complete, and the statement of truth signed',
    actor: 'applicant',
    authority: [crimPR2025('33.45')],
    next: null,
  },
  {
    id: 'E6',
    from: ['APPLIED'],
    to: 'REFUSED',
    trigger: ['refuse'],
    guard: 'none',
    actor: 'judge',
    authority: [poca('43(1)'), appealsOrder('3')],
    next: `${LEAVE}, for the applicant only`,
  },
  {
    id: 'E7',
    from: ['APPLIED'],
    to: 'IN_FORCE_PRECHARGE',
    trigger: ['grant'],
    guard: 'the first condition only; reports, or reasons for none',
    actor: 'judge',
    authority: [poca('41')],
    next: 'the first report; watch over a reasonable time',
  },
  {
    id: 'E8',
    from: ['APPLIED'],
    to: 'IN_FORCE_POSTCHARGE',
    trigger: ['grant'],
    guard: 'the second condition, and no confiscation order yet',
    actor: 'judge',
    authority: [poca('41')],
    next: null,
  },
  {
    id: 'E9',
    from: ['APPLIED'],
    to: 'IN_FORCE_POSTORDER',
    trigger: ['grant'],
    guard: 'the second condition, and an unpaid confiscation order',
    actor: 'judge',
    authority: [poca('41'), poca('85(5)')],
    next: null,
  },
  {
    id: 'E10',
    from: ['APPLIED'],
    to: 'IN_FORCE_REOPENED',
    trigger: ['grant'],
    guard: 'the third, fourth or fifth condition',
    actor: 'judge',
    authority: [poca('41')],
    next: null,
  },
  {
    id: 'E11',
    from: IN_FORCE,
    to: 'same',
    trigger: ['serve'],
    guard: 'persons whom the order names',
    actor: 'applicant',
    authority: [crimPR2025('33.46')],
    next: 'contempt can follow from knowledge of the order; certificate of service',
  },
  {
    id: 'E12',
    from: ['IN_FORCE_PRECHARGE'],
    to: 'IN_FORCE_POSTCHARGE',
    trigger: ['proceedingsStart'],
    guard: 'proceedings start as section 85(1) says',
    actor: 'prosecutor',
    authority: [poca('85(1)')],
    next: null,
  },
  {
    id: 'E13',
    from: ['IN_FORCE_PRECHARGE'],
    to: 'DISCHARGED',
    trigger: ['reasonableTimePassed', 'discharge'],
    guard: 'the court finds that proceedings were not started within a reasonable time',
    actor: `${BY_COURT}, on an application or not`,
    authority: [poca('41(7B)(b)'), poca('42(7)')],
    next: LEAVE,
  },
  {
    id: 'E14',
    from: ['IN_FORCE_POSTCHARGE'],
    to: 'IN_FORCE_POSTORDER',
    trigger: ['confiscationOrderMade'],
    guard: 'something is unpaid, and the proceedings are not concluded',
    actor: 'court',
    authority: [poca('85(5)')],
    next: 'time to pay (s 11)',
  },
  {
    id: 'E15',
    from: ['IN_FORCE_POSTCHARGE'],
    to: 'DISCHARGED',
    trigger: ['proceedingsConcluded', 'convictionQuashed', 'discharge'],
    guard: 'concluded as section 85 says, and not while a retrial is awaited',
    actor: `${BY_COURT}, on an application`,
    authority: [poca('42(6)')],
    next: LEAVE,
  },
  {
    id: 'E16',
    from: ['IN_FORCE_POSTORDER'],
    to: 'DISCHARGED',
    trigger: ['orderSatisfied', 'orderDischarged', 'orderQuashedNoAppeal', 'discharge'],
    guard: 'not while a retrial is awaited',
    actor: `${BY_COURT}, on an application`,
    authority: [poca('42(6)'), poca('85(5)')],
    next: LEAVE,
  },
  {
    id: 'E17',
    from: ['IN_FORCE_REOPENED'],
    to: 'DISCHARGED',
    trigger: ['applicationConcluded', 'notMadeInReasonableTime', 'discharge'],
    guard: 'if granted, the resulting order has ended',
    actor: `${BY_COURT}, on an application`,
    authority: [poca('42(8)'), poca('86')],
    next: LEAVE,
  },
  {
    id: 'E18',
    from: IN_FORCE,
    to: 'same',
    trigger: ['vary', 'refuseVariation'],
    guard: TWO_DAYS,
    actor: 'court',
    authority: [poca('42(5)'), poca('43(2)')],
    next: `${LEAVE}; the varied order is served`,
  },
  {
    id: 'E19',
    from: IN_FORCE,
    to: 'DISCHARGED',
    trigger: ['discharge'],
    guard: 'the discretion of the court',
    actor: 'court',
    authority: [poca('42(5)')],
    next: `${LEAVE}; seized property may be held until no appeal is possible (s 44A)`,
  },
  {
    id: 'E20',
    from: IN_FORCE,
    to: 'same',
    trigger: ['appointManagementReceiver'],
    guard: 'on the application of whoever applied for restraint',
    actor: 'court',
    authority: [poca('48')],
    next: null,
  },
  {
    id: 'E21',
    from: ['IN_FORCE_POSTORDER'],
    to: 'same',
    trigger: ['appointEnforcementReceiver'],
    guard: 'the confiscation order is not satisfied and not subject to appeal',
    actor: 'court',
    authority: [poca('50'), poca('64')],
    next: 'the management receiver hands over',
  },
  {
    id: 'F1',
    from: IN_FORCE,
    to: 'same',
    trigger: ['report'],
    guard: 'reports are required',
    actor: 'applicant',
    authority: [poca('41(7A)')],
    next: 'the next report',
  },
  {
    id: 'F2',
    from: ['APPLIED', ...IN_FORCE],
    to: 'same',
    trigger: ['restrictLand'],
    guard: 'none',
    actor: 'applicant',
    authority: [poca('47')],
    next: null,
  },
  {
    id: 'F3',
    from: ['DISCHARGED', 'REFUSED', ...IN_FORCE],
    to: 'same',
    trigger: ['withdrawLandRestriction'],
    guard: 'a restriction is in the register',
    actor: 'applicant',
    authority: [poca('47')],
    next: null,
  },
  {
    id: 'F4',
    from: IN_FORCE,
    to: 'same',
    trigger: ['authoriseDetention'],
    guard: 'already lawfully held under a power that section 41A names',
    actor: 'court',
    authority: [poca('41A')],
    next: null,
  },
  {
    id: 'F5',
    from: ['IN_FORCE_POSTCHARGE', 'IN_FORCE_POSTORDER', 'IN_FORCE_REOPENED'],
    to: 'same',
    trigger: ['convicted', 'sentenced'],
    guard: 'none',
    actor: 'court',
    authority: [poca('85')],
    next: null,
  },
  {
    id: 'F6',
    from: ['REFUSED', 'DISCHARGED', ...IN_FORCE],
    to: 'same',
    trigger: ['appeal'],
    guard: 'not against the order itself; in time',
    actor: 'applicant or person affected',
    authority: [poca('43'), appealsOrder('3')],
    next: null,
  },
  {
    id: 'F7',
    from: ['REFUSED', 'DISCHARGED', ...IN_FORCE],
    to: 'same',
    trigger: ['appealDetermined'],
    guard: 'an appeal is pending',
    actor: 'Court of Appeal',
    authority: [poca('43')],
    next: 'leave to appeal to the Supreme Court, 14 days beginning with the reasons',
  },
  {
    id: 'F8',
    from: ['IN_FORCE_POSTCHARGE', 'IN_FORCE_POSTORDER'],
    to: 'IN_FORCE_POSTCHARGE',
    trigger: ['convictionQuashed'],
    guard: 'a retrial is ordered or sought',
    actor: 'Court of Appeal',
    authority: [poca('42(6A)')],
    next: 'no duty to discharge while the retrial is awaited',
  },
  {
    id: 'F9',
    from: ['REFUSED', 'DISCHARGED'],
    to: 'byCondition',
    trigger: ['grant'],
    guard: 'the Court of Appeal makes the order, on an appeal; the state follows from the condition',
    actor: 'Court of Appeal',
    authority: [poca('43')],
    next: 'as for a grant',
  },
] as const satisfies readonly TransitionRow[];

export type TransitionId = (typeof TRANSITIONS)[number]['id'];

const rows: ReadonlyMap<TransitionId, TransitionRow> = new Map(TRANSITIONS.map((row) => [row.id, row]));

/** One row of the table. */
export function transitionRow(id: TransitionId): TransitionRow {
  const row = rows.get(id);
  if (row === undefined) throw new RangeError(`${id} is not in the table of transitions`);
  return row;
}

/** The events that the table knows from a state. */
export const possibleFrom = (state: RestraintState): readonly RestraintEventKind[] => [
  ...new Set(
    TRANSITIONS.filter(({ from }) => (from as readonly RestraintState[]).includes(state)).flatMap(
      ({ trigger }) => trigger,
    ),
  ),
];
