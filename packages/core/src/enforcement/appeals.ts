import { z } from 'zod';
import { fact } from '../case-file/index.js';
import { LocalDate, plusDays, spoken } from '../dates/index.js';
import { inForceOn, poca } from '../law/index.js';
import { decided, factsMissing, type Outcome, type Reason } from '../reasons/index.js';
import { caa1968, MILLS } from './authorities.js';
import type { NotOpen } from './conditions.js';
import { daysToAppeal, part2From } from './figures.js';

export const AppealInput = z
  .strictObject({
    by: fact(z.enum(['prosecutor', 'defendant', 'thirdParty']), 'Who wants to appeal', 'POCA 2002, s 31'),
    decision: fact(
      z.enum(['orderMade', 'noOrder', 'determinationOfInterest', 'defaultTermLength']),
      'What is appealed: an order, its refusal, a determination under section 10A, or the length of the default term',
      'POCA 2002, s 31',
    ),
    under: fact(
      z.enum(['6', '19', '20', '21', '22', '23', '27', '28', '29']).optional(),
      'The section of the decision; not wanted for a determination under section 10A or a default term',
      'POCA 2002, s 31(3)',
    ),
    decidedOn: fact(
      LocalDate.refine((day) => day >= part2From, {
        error: 'the decision is before Part 2 came into force on 24 March 2003 (s 31): check the day',
      }),
      'The day of the decision',
      'SI 2003/82, art 3',
    ),
    receiverSoughtOrAppointed: fact(
      z.boolean().optional(),
      'For a determination: whether a receiver under section 50 is appointed, sought, or believed to be about to be',
      'POCA 2002, s 31(8)',
    ),
    notHeardOrSeriousRisk: fact(
      z.boolean().optional(),
      'For a third party: whether they had no reasonable chance to be heard, or it is arguable that there is a serious risk of injustice',
      'POCA 2002, s 31(4)-(8)',
    ),
  })
  .meta({ id: 'AppealInput' });
export type AppealInput = z.infer<typeof AppealInput>;

/** An appeal that may be brought, and by when. */
export interface Appeal {
  readonly open: true;
  /** Last day for the notice, counting from the day after the decision. */
  readonly lastDay: LocalDate;
  /** The day before, which is safe if "from the date of the decision" counts that day. */
  readonly safeDay: LocalDate;
  /** Of the Court of Appeal. `null`: for the defendant, not verified. */
  readonly leaveNeeded: boolean | null;
}

/**
 * Who may appeal to the Court of Appeal against a confiscation decision, and by when.
 *
 * @remarks POCA 2002, ss 31, 33, 89(1) (E+W); SI 2003/82, art 3. Read in the Act. The defendant appeals it as a sentence,
 * from memory (M).
 */
export function appeal(input: AppealInput): Outcome<Appeal | NotOpen> {
  const notOpen = (reason: Reason) => decided<NotOpen>({ open: false }, { ...reason, met: false });
  const { by, decision, under } = input;
  if (decision === 'determinationOfInterest') return interestAppeal(input, notOpen);
  if (by === 'thirdParty')
    return notOpen({ says: 'A third party may appeal only a determination of interest', provision: poca('31(4)') });
  if (by === 'defendant') return decision === 'noOrder' ? notOpen(NOTHING_TO_APPEAL) : open(input, DEFENDANT);
  if (decision === 'defaultTermLength')
    return notOpen({
      says: 'The prosecutor has no appeal against the length of the default term',
      provision: MILLS,
      mark: 'V2',
    });
  if (under === undefined) {
    const wanted = 'the section of the decision: none lies under sections 19, 20, 27 or 28 (s 31(3))';
    return factsMissing([{ pointer: '/under', wanted }], {
      says: 'Which decision it is, is not known',
      provision: poca('31(3)'),
    });
  }
  if (BARRED.includes(under)) {
    const says = `The prosecutor has no appeal against a decision under section ${under}`;
    return notOpen({ says, provision: poca('31(3)') });
  }
  const what = decision === 'orderMade' ? 'the order' : 'the decision to make none';
  return open(
    input,
    { says: `The prosecutor may appeal against ${what} under section ${under}`, provision: poca('31(1)') },
    REMIT,
  );
}

const BARRED: readonly string[] = ['19', '20', '27', '28'];

function interestAppeal(input: AppealInput, notOpen: (reason: Reason) => Outcome<NotOpen>): Outcome<Appeal | NotOpen> {
  const { by, receiverSoughtOrAppointed: receiver, notHeardOrSeriousRisk: risk } = input;
  if (by === 'defendant')
    return notOpen({
      says: 'The prosecutor or an interested person may appeal a determination under section 10A',
      provision: poca('31(4)'),
    });
  if (receiver === true)
    return notOpen({ says: 'A receiver under section 50 is appointed or sought: no appeal', provision: poca('31(8)') });
  if (by === 'thirdParty' && risk === false)
    return notOpen({
      says: 'They had a reasonable chance to be heard, and no serious risk of injustice is arguable',
      provision: poca('31(6)'),
    });
  const missing = [
    ...(receiver === undefined
      ? [
          {
            pointer: '/receiverSoughtOrAppointed',
            wanted: 'whether a receiver under section 50 is appointed or sought (s 31(8))',
          },
        ]
      : []),
    ...(by === 'thirdParty' && risk === undefined
      ? [
          {
            pointer: '/notHeardOrSeriousRisk',
            wanted: 'whether they were not heard, or a serious risk of injustice is arguable (s 31(6), (7))',
          },
        ]
      : []),
  ];
  const says = 'A determination of the extent of the defendant’s interest may be appealed, unless a receiver is sought';
  if (missing.length > 0) return factsMissing(missing, { says, provision: poca('31(4)') });
  return open(input, { says, provision: poca('31(4)') });
}

function open({ decidedOn, by }: AppealInput, ...reasons: readonly Reason[]): Outcome<Appeal> {
  const row = inForceOn(daysToAppeal, decidedOn);
  if (row === undefined) throw new RangeError('The schema refuses days before Part 2');
  const lastDay = plusDays(decidedOn, row.value);
  const safeDay = plusDays(lastDay, -1);
  const says = `${row.value} days from ${spoken(decidedOn)}, the day of the decision, end on ${spoken(lastDay)}; whether "from" counts that day is not settled, so ${spoken(safeDay)} is safe`;
  return decided<Appeal>(
    { open: true, lastDay, safeDay, leaveNeeded: by === 'defendant' ? null : true },
    ...reasons,
    {
      says,
      provision: by === 'defendant' ? caa1968('18') : row.source,
      convention: 'appealDaysAfterDecision',
      mark: 'M',
    },
    ...(by === 'defendant' ? [] : [LEAVE]),
    { says: 'An appeal does not stop interest: from a note', provision: poca('12(1)'), mark: 'V2' },
  );
}

const LEAVE: Reason = {
  says: 'Leave of the Court of Appeal is needed; a further appeal lies to the Supreme Court',
  provision: poca('89(1)'),
  because: [{ says: 'Appeal to the Supreme Court', provision: poca('33') }],
};
const DEFENDANT: Reason = {
  says: 'The defendant appeals the order as a sentence, within 28 days: from memory',
  provision: caa1968('50'),
  mark: 'M',
};
const NOTHING_TO_APPEAL: Reason = {
  says: 'No order is made: there is no sentence for the defendant to appeal, from memory',
  provision: caa1968('50'),
  mark: 'M',
};
const REMIT: Reason = {
  says: 'If the case is sent back, the cut-off is the day of the decision to make no order, or of the order that was quashed',
  provision: poca('33(13)(a)'),
};
