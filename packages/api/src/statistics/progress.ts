import type { CaseRecordJson, EventKind, GateStage } from '@recoup/core';
import type { z } from 'zod';
import type { CaseDocument } from '../cases/document.js';

type Stage = z.infer<typeof GateStage>;
type Furthest = CaseRecordJson['defendants'][number]['furthest'];
type Events = readonly NonNullable<CaseDocument['events']>[number][];

/** How far a defendant came by a day, as the record says it: later events and later orders do not yet count. */
export interface Progress {
  readonly furthest: Furthest;
  readonly isCharged: boolean;
  /** The stages that the case had left for this defendant. */
  readonly passed: readonly Stage[];
}

const CHARGED: readonly EventKind[] = ['charged'];
const PROSECUTED: readonly EventKind[] = ['sentToCrownCourt', 'committedUnderSection70', 'pleaHearingHeld'];
const CONVICTED: readonly EventKind[] = ['convicted', 'section70Asked'];
const AFTER_CONVICTION: readonly EventKind[] = ['sentenced', 'postponed', 'confiscationHearingHeld'];
const ORDERED: readonly EventKind[] = ['confiscationOrderMade', 'section28OrderMade'];

/** The stages that a case had left, once a defendant came so far; our convention, as the next gate of each stage is. */
const PASSED: Readonly<Record<Furthest, readonly Stage[]>> = {
  referred: [],
  charged: ['preCharge', 'charge'],
  prosecuted: ['preCharge', 'charge'],
  convicted: ['preCharge', 'charge', 'ptph'],
  ordered: ['preCharge', 'charge', 'ptph', 'conviction', 'sentence'],
};

/** @param events of the case, up to the day @param made whether an order against the defendant was made by the day */
export function progressOf(
  { caseFile }: CaseDocument,
  events: Events,
  made: boolean,
  defendant: string,
  asAt: string,
): Progress {
  const mine = events.filter((event) => event.defendant === defendant || (event.also ?? []).includes(defendant));
  const happened = (kinds: readonly EventKind[]) => mine.some(({ kind }) => kinds.includes(kind));
  const against = caseFile.offences.flatMap((offence) =>
    offence.against.filter((each) => each.defendant === defendant),
  );
  const isConvicted = against.some(
    ({ outcome, convictedOn }) => outcome === 'convicted' && (convictedOn ?? asAt) <= asAt,
  );
  const isOrdered = made || happened(ORDERED);
  const hasConviction = isConvicted || happened(CONVICTED) || happened(AFTER_CONVICTION);
  const isProsecuted = happened(PROSECUTED);
  const isCharged = happened(CHARGED) || against.some(({ proceedings }) => proceedings !== undefined);
  const furthest = isOrdered
    ? 'ordered'
    : hasConviction
      ? 'convicted'
      : isProsecuted
        ? 'prosecuted'
        : isCharged
          ? 'charged'
          : 'referred';
  const passed = furthest === 'convicted' && happened(AFTER_CONVICTION) ? [...PASSED.convicted, 'conviction'] : [];
  return {
    furthest,
    isCharged: isCharged || furthest !== 'referred',
    passed: passed.length > 0 ? (passed as Stage[]) : PASSED[furthest],
  };
}
