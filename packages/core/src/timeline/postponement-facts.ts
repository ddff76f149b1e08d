import type { EventKind } from './event-kinds.js';
import type { PostponementInput, WAITING_ORDERS } from './postponement.js';
import type { CaseRecord } from './record.js';

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
  const ends = (last('postponementExtended') ?? last('postponed'))?.until ?? undefined;
  const madeBefore = Object.entries(WAITING).flatMap(([order, kind]) =>
    record.of(kind, defendant).map(({ on }) => ({ order: order as keyof typeof WAITING, on })),
  );
  return {
    convictedOn,
    ...((appealed ?? disposed) !== undefined && {
      convictionAppeal: disposed === undefined ? {} : { disposedOn: disposed.on },
    }),
    ...(ends !== undefined && { postponedUntil: ends }),
    ...(last('postponementExtensionApplied') !== undefined && {
      extensionAppliedOn: last('postponementExtensionApplied')?.on,
    }),
    ...(hearing !== undefined && { hearing }),
    ...(last('exceptionalCircumstancesFound') !== undefined && { exceptionalCircumstances: true }),
    madeBefore,
  };
}
