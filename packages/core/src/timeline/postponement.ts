import { z } from 'zod';
import { fact } from '../case-file/index.js';
import { lastDayBeginningWith, LocalDate, spoken } from '../dates/index.js';
import { judgment, poca, reformCautions } from '../law/index.js';
import { decided, factsMissing, type Outcome, type Reason } from '../reasons/index.js';

/** Orders that must wait for confiscation. */
export const WAITING_ORDERS = ['fine', 'section13Order', 'compensation', 'surcharge', 'unlawfulProfit'] as const;

export const PostponementInput = z
  .strictObject({
    convictedOn: fact(LocalDate, 'The day of conviction; the latest, if several', 'POCA 2002, s 14(9)'),
    convictionAppeal: fact(
      z.strictObject({ disposedOn: LocalDate.optional() }).optional(),
      'An appeal by the defendant against conviction; without a day, it is not yet disposed of',
      'POCA 2002, s 14(6), (10)',
    ),
    postponedUntil: fact(LocalDate.optional(), 'Last day of the postponement now in force', 'POCA 2002, s 14(2)'),
    extensionAppliedOn: fact(LocalDate.optional(), 'The day a party applied to extend it', 'POCA 2002, s 14(8)'),
    extensions: fact(
      z
        .array(
          z.strictObject({
            endedOn: fact(LocalDate, 'Last day of the period that was extended', 'POCA 2002, s 14(2)'),
            grantedOn: fact(LocalDate, 'The day the court extended it', 'POCA 2002, s 14(8)'),
            appliedOn: fact(LocalDate.optional(), 'The day a party applied for that', 'POCA 2002, s 14(8)'),
          }),
        )
        .max(100)
        .optional(),
      'Extensions already granted, that now in force among them',
      'POCA 2002, s 14(2), (8)',
    ),
    hearing: fact(
      LocalDate.optional(),
      'The day on which confiscation is to be, or was, decided',
      'POCA 2002, s 14(1)',
    ),
    exceptionalCircumstances: fact(
      z.boolean().optional(),
      'Whether the court found exceptional circumstances',
      'POCA 2002, s 14(4)',
    ),
    madeBefore: fact(
      z.array(z.strictObject({ order: z.enum(WAITING_ORDERS), on: LocalDate })).optional(),
      'Fines and orders for payment made before confiscation was decided',
      'POCA 2002, ss 14(12), 15(2)',
    ),
  })
  .superRefine(({ convictedOn, convictionAppeal, ...days }, context) => {
    const { postponedUntil, extensionAppliedOn, hearing } = days;
    const after = { postponedUntil, extensionAppliedOn, hearing };
    for (const [field, day] of Object.entries(after)) {
      if (day === undefined || day >= convictedOn) continue;
      const message = `${field} (${day}) is before conviction (${convictedOn}), from which postponement runs (POCA 2002, s 14(5)): correct one of the two`;
      context.addIssue({ code: 'custom', path: [field], message });
    }
    const disposedOn = convictionAppeal?.disposedOn;
    if (disposedOn === undefined || disposedOn >= convictedOn) return;
    const message = `disposedOn (${disposedOn}) is before the conviction appealed against (${convictedOn}; POCA 2002, s 14(6)): correct one of the two`;
    context.addIssue({ code: 'custom', path: ['convictionAppeal', 'disposedOn'], message });
  })
  .meta({ id: 'PostponementInput' });
export type PostponementInput = z.infer<typeof PostponementInput>;

/** One extension that was granted. */
export type Extension = NonNullable<PostponementInput['extensions']>[number];

export type PostponementFault = 'afterPermittedPeriod' | 'afterPostponement' | 'orderMadeTooSoon';

/** How long confiscation may be postponed, and what was done outside that. */
export interface Postponement {
  /** Last day of the permitted period; `null`: exceptional circumstances, and no limit. */
  readonly permittedUntil: LocalDate | null;
  readonly governedBy: 'twoYears' | 'appeal' | 'exceptionalCircumstances';
  /** Last day to add to the sentence what waited. */
  readonly lastDayToVary?: LocalDate;
  readonly faults: readonly PostponementFault[];
  /** `true`: a defect can found an appeal. Whether the order falls is for the court. */
  readonly protectionLost: boolean;
}

/** The two years, and the three months from the end of an appeal where they end later. */
export interface PermittedPeriod {
  readonly until: LocalDate;
  readonly governedBy: 'twoYears' | 'appeal';
  readonly reasons: readonly Reason[];
}

/**
 * The permitted period: two years starting with the day of conviction; or three months starting with the day an appeal
 * against conviction is disposed of, where they end later.
 *
 * @remarks POCA 2002, s 14(3), (5), (6), (9) (E+W).
 */
export function permittedPeriod(convictedOn: LocalDate, appealDisposedOn?: LocalDate): PermittedPeriod {
  const twoYears = lastDayBeginningWith(convictedOn, { months: 24 });
  const first: Reason = {
    says: `Two years starting with conviction on ${spoken(convictedOn)} end on ${spoken(twoYears)}`,
    provision: poca('14(5)'),
  };
  if (appealDisposedOn === undefined) return { until: twoYears, governedBy: 'twoYears', reasons: [first] };
  const threeMonths = lastDayBeginningWith(appealDisposedOn, { months: 3 });
  const governs = threeMonths > twoYears;
  const says = `Three months starting with the end of the appeal on ${spoken(appealDisposedOn)} end on ${spoken(threeMonths)}, ${governs ? 'which is later, and governs' : 'which is not later'}`;
  const second: Reason = { says, provision: poca('14(6)'), ...(!governs && { met: false }) };
  return {
    until: governs ? threeMonths : twoYears,
    governedBy: governs ? 'appeal' : 'twoYears',
    reasons: [second, first],
  };
}

/**
 * Whether confiscation was postponed within the section, and what hangs on it.
 *
 * An extension applied for before the postponement ends may be granted after it. A defect does not by itself undo the order,
 * unless a fine or an order for payment came first; even then the test is real unfairness, which is for the court.
 *
 * @remarks POCA 2002, ss 14, 15 (E+W), before the reforms of 2026. *R v Guraj* [2016] UKSC 65, from a headnote.
 */
export function postponement(input: PostponementInput): Outcome<Postponement> {
  const { convictedOn, convictionAppeal, postponedUntil, hearing, exceptionalCircumstances: exceptional } = input;
  const period = permittedPeriod(convictedOn, convictionAppeal?.disposedOn);
  const latest = [hearing, postponedUntil]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const tooLate = latest !== undefined && latest > period.until;
  const pending = convictionAppeal !== undefined && convictionAppeal.disposedOn === undefined;
  const reasons: Reason[] = [...period.reasons];

  if (tooLate && pending) {
    const wanted = 'the day the appeal against conviction was disposed of: three months from it may still be running';
    return factsMissing([{ pointer: '/convictionAppeal/disposedOn', wanted }], ...reasons);
  }
  if (tooLate && exceptional === undefined) {
    const wanted = 'whether the court found exceptional circumstances (s 14(4))';
    const says = `${spoken(latest)} is after the permitted period`;
    return factsMissing(
      [{ pointer: '/exceptionalCircumstances', wanted }],
      { says, provision: poca('14(3)'), met: false },
      ...reasons,
    );
  }
  if (exceptional === true)
    reasons.push({
      says: 'The court found exceptional circumstances: the limit does not apply',
      provision: poca('14(4)'),
    });
  else reasons.push({ says: 'No exceptional circumstances are found', provision: poca('14(4)'), met: false });
  if (tooLate) {
    const says = `${spoken(latest)} is ${exceptional === true ? 'after the two years, as exceptional circumstances allow' : 'after the permitted period'}`;
    reasons.push({ says, provision: poca('14(3)'), met: exceptional === true });
  }

  const late = [lateHearing(input), ...(input.extensions ?? []).map(outOfTime)].filter((each) => each !== undefined);
  reasons.push(...late);
  const soon = tooSoon(input);
  reasons.push(...soon);
  const faults: PostponementFault[] = [
    ...(tooLate && exceptional !== true ? (['afterPermittedPeriod'] as const) : []),
    ...(late.some(({ met }) => met === false) ? (['afterPostponement'] as const) : []),
    ...(soon.length > 0 ? (['orderMadeTooSoon'] as const) : []),
  ];
  if (faults.length > 0) reasons.push(...effect(soon.length > 0));
  const lastDayToVary = postponedUntil === undefined ? undefined : lastDayToVarySentence(postponedUntil);
  if (postponedUntil !== undefined && lastDayToVary !== undefined) reasons.push(varying(postponedUntil, lastDayToVary));
  return decided<Postponement>(
    {
      permittedUntil: exceptional === true ? null : period.until,
      governedBy: exceptional === true ? 'exceptionalCircumstances' : period.governedBy,
      ...(lastDayToVary !== undefined && { lastDayToVary }),
      faults,
      protectionLost: soon.length > 0,
    },
    ...reasons,
    ...reformCautions([
      { what: 'Conviction', on: convictedOn },
      ...(hearing === undefined ? [] : [{ what: 'The hearing', on: hearing }]),
    ]),
  );
}

/** The 28 days start with the last day of the postponement, and so count it. POCA 2002, s 15(4). */
export const lastDayToVarySentence = (postponementEnds: LocalDate): LocalDate =>
  lastDayBeginningWith(postponementEnds, { days: 28 });

const varying = (ends: LocalDate, last: LocalDate): Reason => ({
  says: `What waited may be added to the sentence within 28 days starting with ${spoken(ends)}: until ${spoken(last)}`,
  provision: poca('15(4)'),
});

/** A hearing after the postponement has ended needs an application made before it did. */
function lateHearing({ postponedUntil, hearing, extensionAppliedOn }: PostponementInput): Reason | undefined {
  if (postponedUntil === undefined || hearing === undefined || hearing <= postponedUntil) return undefined;
  const inTime = extensionAppliedOn !== undefined && extensionAppliedOn <= postponedUntil;
  const ended = `The postponement ended on ${spoken(postponedUntil)}, before the hearing on ${spoken(hearing)}`;
  const says = inTime
    ? `${ended}; an extension was applied for on ${spoken(extensionAppliedOn)}, in time, and may be granted after it`
    : `${ended}, and no extension was applied for in time`;
  return { says, provision: poca('14(8)'), met: inTime };
}

/** An extension granted after the period had ended wants an application made before that. POCA 2002, s 14(8). */
export function outOfTime({ endedOn, grantedOn, appliedOn }: Extension): Reason | undefined {
  if (grantedOn <= endedOn) return undefined;
  const inTime = appliedOn !== undefined && appliedOn <= endedOn;
  const granted = `The postponement ended on ${spoken(endedOn)}, and was extended on ${spoken(grantedOn)}`;
  const says = inTime
    ? `${granted}: applied for on ${spoken(appliedOn)}, in time`
    : `${granted}, and no extension was applied for in time`;
  return { says, provision: poca('14(8)'), met: inTime };
}

/** What was made before confiscation was decided, and should have waited. */
function tooSoon({ madeBefore = [], hearing }: PostponementInput): Reason[] {
  return madeBefore
    .filter(({ on }) => hearing === undefined || on < hearing)
    .map(({ order, on }) => ({
      says: `${SPOKEN[order]} on ${spoken(on)}, before confiscation was decided`,
      provision: poca('15(2)'),
      met: false,
    }));
}

const SPOKEN: Readonly<Record<(typeof WAITING_ORDERS)[number], string>> = {
  fine: 'A fine was imposed',
  section13Order: 'An order of section 13(3) was made',
  compensation: 'Compensation was ordered',
  surcharge: 'A surcharge was ordered',
  unlawfulProfit: 'An unlawful profit order was made',
};

const GURAJ = judgment('R v Guraj [2016] UKSC 65', 'http://www.iclr.co.uk/case-summaries/2016/wlrd/673');

function effect(protectionLost: boolean): Reason[] {
  if (!protectionLost) {
    return [
      { says: 'A confiscation order is not to be quashed only because of the defect', provision: poca('14(11)') },
    ];
  }
  return [
    { says: 'The protection against quashing for such a defect is lost', provision: poca('14(12)') },
    {
      says: 'Even so the order is not bad by that alone: whether there is real unfairness to the defendant is for the court',
      provision: GURAJ,
      mark: 'V2',
    },
  ];
}
