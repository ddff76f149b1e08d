import type { CaseFile } from '../case-file/index.js';
import { type LocalDate, spoken } from '../dates/index.js';
import { msa2015, offence as offenceInLaw, type OffenceKey } from '../law/index.js';
import { decided, factsMissing, type Outcome, type Reason } from '../reasons/index.js';
import type { FinancialOrdersInput } from './input.js';
import type { Flag } from './records.js';

/** Whether a case is one of slavery, trafficking or exploitation. */
export interface CaseFlag {
  readonly flagged: boolean;
  /** Whether a flag that stands is on record. A charge alone does not survive a change of charge: the record does. */
  readonly recorded: boolean;
  /** Ids of the flags that stand. */
  readonly standing: readonly string[];
  /** Ids of those removed, which are kept. */
  readonly removed: readonly string[];
}

/** What the rule reads of a case. */
export type FlagInput = Pick<FinancialOrdersInput, 'flags' | 'chargedBefore' | 'asAt'> & {
  readonly caseFile: Pick<CaseFile, 'offences'>;
};

/**
 * Whether the case is flagged. The flag drives the gate, not the charge: a case charged only as something else keeps it.
 * It is removed only by a supervisor who did not raise it, with a reason, and the removal is kept; it stands until the day
 * of its removal. A charge of slavery or trafficking flags the case by itself, and so does one that was replaced, unless a
 * flag was removed on that day or later.
 *
 * @remarks No statute requires a flag: a policy of ours (convention `caseFlag`), as case data have it. E+W.
 */
export function caseFlag({ flags, chargedBefore, caseFile, asAt }: FlagInput): Outcome<CaseFlag> {
  const charged = caseFile.offences.map(({ offence }) => offence).filter(isTrafficking);
  const replaced = (chargedBefore ?? []).filter(({ offence }) => isTrafficking(offence));
  if (flags === undefined && charged.length === 0 && replaced.length === 0) {
    const wanted =
      'whether the case is flagged for slavery, trafficking or exploitation; an empty list where it is not';
    return factsMissing([{ pointer: '/flags', wanted }], flagReason('Whether the case is flagged is not known'));
  }
  const sorted = [...(flags ?? [])].sort((one, other) => (one.id < other.id ? -1 : 1));
  const standing = sorted.filter((flag) => !isRemoved(flag, asAt));
  const removed = sorted.filter((flag) => isRemoved(flag, asAt));
  const removedSince = (day: LocalDate) => removed.some((flag) => flag.removed !== undefined && flag.removed.on >= day);
  const byCharge =
    charged.length > 0 || replaced.some(({ chargedOn, replacedOn }) => !removedSince(replacedOn ?? chargedOn));
  const flagged = standing.length > 0 || byCharge;
  return decided(
    { flagged, recorded: standing.length > 0, standing: standing.map(idOf), removed: removed.map(idOf) },
    flagReason(flagged ? 'The case is flagged, whatever is charged' : 'The case is not flagged', flagged),
    ...sorted.map((flag) => told(flag, asAt)),
    ...[...new Set([...charged, ...replaced.map(({ offence }) => offence)])]
      .sort()
      .map((key) => flagReason(`${offenceInLaw(key).title}: a charge of it flags the case`)),
    ...(flagged && standing.length === 0 ? [flagReason(NOT_RECORDED, false)] : []),
  );
}

const idOf = ({ id }: Flag): string => id;
const isTrafficking = (key: OffenceKey): boolean => {
  const { trafficking } = offenceInLaw(key);
  return trafficking === 'core' || trafficking === 'predecessor';
};

/**
 * A removal counts from its day if a supervisor made it who did not raise the flag, and not before the flag was raised. The
 * schema refuses one without a reason.
 */
const isRemoved = ({ raised, removed }: Flag, asAt: LocalDate): boolean =>
  removed !== undefined && whyItStands(raised, removed, asAt) === undefined;

function whyItStands(raised: Flag['raised'], removed: NonNullable<Flag['removed']>, asAt: LocalDate) {
  if (removed.role !== 'supervisor') return 'not by a supervisor';
  if (removed.by === raised.by) return 'by the person who raised it';
  if (removed.on < raised.on) return 'before it was raised';
  return removed.on > asAt ? `after the day of this question (${spoken(asAt)})` : undefined;
}

function told(flag: Flag, asAt: LocalDate): Reason {
  const { id, kind, raised, removed } = flag;
  const since = `${id}: ${SPOKEN[kind]}, raised on ${spoken(raised.on)}`;
  if (removed === undefined) return flagReason(since);
  const says = `${since}; removed on ${spoken(removed.on)}`;
  const why = whyItStands(raised, removed, asAt);
  return why === undefined
    ? flagReason(`${says} by a supervisor, with a reason`, false)
    : flagReason(`${says}, ${why}: it stands`);
}

const SPOKEN: Record<Flag['kind'], string> = {
  modernSlavery: 'modern slavery',
  humanTrafficking: 'human trafficking',
  exploitation: 'exploitation',
};
const NOT_RECORDED = 'No flag is on record: record it, so that it outlives the charge';

const flagReason = (says: string, met = true): Reason => ({
  says,
  provision: msa2015('52'),
  convention: 'caseFlag',
  mark: 'A',
  ...(!met && { met }),
});
