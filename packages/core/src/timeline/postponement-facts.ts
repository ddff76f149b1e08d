import type { EventKind } from './event-kinds.js';
import type { Extension, PostponementInput, WAITING_ORDERS } from './postponement.js';
import type { CaseRecord, Dated } from './record.js';

const DECISIONS = ['confiscationOrderMade', 'noBenefitFound', 'decidedNotToProceed'] as const satisfies EventKind[];
const WAITING: Readonly<Record<(typeof WAITING_ORDERS)[number], EventKind>> = {
  fine: 'fineImposed',
  section13Order: 'section13OrderMade',
  compensation: 'compensationOrdered',
  surcharge: 'surchargeOrdered',
  unlawfulProfit: 'unlawfulProfitOrdered',
};

/** What the record says of the postponement of each defendant convicted. */
export function postponementFacts(
  record: CaseRecord,
): { readonly defendant: string; readonly facts: PostponementInput }[] {
  const convicted = [...(record.groups('convicted') ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
  return convicted.flatMap(([defendant, convictions]) => {
    const convictedOn = convictions.at(-1)?.on;
    return convictedOn === undefined ? [] : [{ defendant, facts: factsOf(record, defendant, convictedOn) }];
  });
}

function factsOf(
  record: CaseRecord,
  defendant: string,
  convictedOn: PostponementInput['convictedOn'],
): PostponementInput {
  const last = (kind: EventKind) => record.of(kind, defendant).findLast(({ on }) => on >= convictedOn);
  const appealed = last('convictionAppealed');
  const disposed = last('convictionAppealDisposed');
  const hearing =
    DECISIONS.flatMap((kind) => last(kind)?.on ?? []).sort()[0] ?? last('confiscationHearingFixed')?.hearing;
  const postponed = last('postponed');
  const ends = (last('postponementExtended') ?? postponed)?.until ?? undefined;
  // One application in time is enough, whatever was applied for again after it.
  const applied = record.of('postponementExtensionApplied', defendant).filter(({ on }) => on >= convictedOn);
  const appliedOn = (applied.findLast(({ on }) => ends !== undefined && on <= ends) ?? applied.at(-1))?.on;
  const extensions = postponed === undefined ? [] : extensionsOf(record, postponed);
  const madeBefore = Object.entries(WAITING).flatMap(([order, kind]) =>
    record.of(kind, defendant).map(({ on }) => ({ order: order as keyof typeof WAITING, on })),
  );
  return {
    convictedOn,
    ...((appealed ?? disposed) !== undefined && {
      convictionAppeal: disposed === undefined ? {} : { disposedOn: disposed.on },
    }),
    ...(ends !== undefined && { postponedUntil: ends }),
    ...(appliedOn !== undefined && { extensionAppliedOn: appliedOn }),
    ...(extensions.length > 0 && { extensions }),
    ...(hearing !== undefined && { hearing }),
    ...(last('exceptionalCircumstancesFound') !== undefined && { exceptionalCircumstances: true }),
    madeBefore,
  };
}

/** Each extension of a postponement, with the day the period would have ended, and an application: one in time, if any. */
export function extensionsOf(record: CaseRecord, postponed: Dated): Extension[] {
  const applied = record.eachSince(['postponementExtensionApplied'], postponed);
  let endedOn = postponed.until;
  return record.eachSince(['postponementExtended'], postponed).flatMap(({ on, until }) => {
    const ended = endedOn;
    endedOn = until;
    if (ended === undefined || ended === null) return [];
    const before = applied.filter((each) => each.on <= on);
    const appliedOn = (before.findLast((each) => each.on <= ended) ?? before.at(-1))?.on;
    return [{ endedOn: ended, grantedOn: on, ...(appliedOn !== undefined && { appliedOn }) }];
  });
}
