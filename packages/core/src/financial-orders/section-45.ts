import { z } from 'zod';
import { fact, Inchoate, Text } from '../case-file/index.js';
import { LocalDate, spoken } from '../dates/index.js';
import { msa2015, msa2015Schedule, offence as offenceInLaw, OffenceKey, si2015no1476 } from '../law/index.js';
import {
  decided,
  factsMissing,
  forTheCourt,
  type MissingFact,
  notCovered,
  type Outcome,
  type Reason,
} from '../reasons/index.js';
import { BRECANI, MK } from './authorities.js';
import { taken } from './records.js';

const S_45 = 'Modern Slavery Act 2015, s 45';

const Asked = (question: string) =>
  fact(
    z.strictObject({ ...taken, answer: z.enum(['yes', 'no', 'notKnown']), reason: Text }).optional(),
    `Whether ${question}: who asked, when, and what was answered`,
    S_45,
  );

export const Section45Input = z
  .strictObject({
    offence: fact(OffenceKey, 'The offence the defendant is charged with', S_45),
    inchoate: fact(Inchoate.optional(), 'Where it is an attempt, a conspiracy and so on: how', S_45),
    committedFrom: fact(LocalDate, 'First day of the act', S_45),
    aged18OrOver: fact(z.boolean().optional(), 'Whether the defendant was 18 or over at the act', S_45),
    compelled: Asked('the act was done because of compulsion (18 or over)'),
    attributable: Asked('that compulsion is attributable to slavery or relevant exploitation (18 or over)'),
    noRealisticAlternative: Asked(
      'a reasonable person in that situation would have no realistic alternative (18 or over)',
    ),
    directConsequence: Asked('the act was a direct consequence of being or having been a victim (under 18)'),
    reasonablePersonWould: Asked('a reasonable person in that situation would do the act (under 18)'),
  })
  .meta({ id: 'Section45Input' });
export type Section45Input = z.infer<typeof Section45Input>;

/** That the defence is not open. Where it is, whether it is made out is never answered here. */
export interface Section45 {
  readonly open: false;
}

const FROM = '2015-07-31' as LocalDate;
const ADULT = [
  ['compelled', 'the act was done because of compulsion'],
  ['attributable', 'the compulsion is attributable to slavery or relevant exploitation'],
  ['noRealisticAlternative', 'a reasonable person in that situation would have no realistic alternative'],
] as const;
const CHILD = [
  ['directConsequence', 'the act was a direct consequence of being or having been a victim'],
  ['reasonablePersonWould', 'a reasonable person in that situation would do the act'],
] as const;

/**
 * Whether the defence for slavery or trafficking victims is open for an offence, and which of its questions were asked and
 * answered. Whether it is made out is for the jury, and before that for the prosecutor: it is never decided here.
 *
 * @remarks Modern Slavery Act 2015, s 45, Sch 4 (E+W). Read in the Act, Schedule 4 as at 1 December 2020 (convention
 * `schedule4Of2020`). Who proves what, and what a referral decision is worth, are from memory.
 */
export function section45(input: Section45Input): Outcome<Section45> {
  const { offence, inchoate, committedFrom, aged18OrOver } = input;
  const { section45Excluded, title } = offenceInLaw(offence);
  if (committedFrom < FROM) {
    const says = `Whether the defence reaches an act before ${spoken(FROM)} was not checked`;
    return notCovered(says, { says, provision: si2015no1476('3') });
  }
  const listed: Reason = {
    says: `${title} is in Schedule 4: the defence is not open`,
    provision: msa2015Schedule('4'),
    convention: 'schedule4Of2020',
    mark: 'OR',
  };
  if (section45Excluded === null || (inchoate !== undefined && !section45Excluded)) {
    const says =
      section45Excluded === null
        ? `Whether ${title} is in Schedule 4 was not checked`
        : 'Whether Schedule 4 reaches an attempt or conspiracy was not checked';
    return notCovered(says, { says, provision: msa2015Schedule('4') });
  }
  if (section45Excluded) return decided({ open: false }, listed);

  const notListed: Reason = { ...listed, says: `${title} is not in Schedule 4: the defence is open`, met: false };
  if (aged18OrOver === undefined) {
    const wanted = `whether the defendant was 18 or over at the act: possibly under 18 is treated as under (${S_45}, s 51)`;
    return factsMissing([{ pointer: '/aged18OrOver', wanted }], notListed);
  }
  const questions = aged18OrOver ? ADULT : CHILD;
  const missing: MissingFact[] = questions.flatMap(([field, says]) =>
    input[field] === undefined
      ? [{ pointer: `/${field}`, wanted: `whether ${says}: asked, and what was answered (${S_45})` }]
      : [],
  );
  const asked = questions.flatMap(([field, says]): Reason[] => {
    const record = input[field];
    if (record === undefined) return [];
    const answer = { yes: 'yes', no: 'no', notKnown: 'not known' }[record.answer];
    return [
      {
        says: `Asked on ${spoken(record.on)} by the ${record.role} whether ${says}: ${answer}`,
        provision: msa2015('45'),
      },
    ];
  });
  if (missing.length > 0) return factsMissing(missing, notListed, ...asked);
  return forTheCourt('Is the defence made out?', notListed, ...asked, ...evidence);
}

const evidence: readonly Reason[] = [
  {
    says: 'The defendant raises evidence of it; the prosecution must then disprove it to the criminal standard',
    provision: MK,
    mark: 'M',
    convention: 'section45Proof',
  },
  {
    says: 'A referral decision is not admissible at trial as expert opinion',
    provision: BRECANI,
    mark: 'M',
    convention: 'section45Proof',
  },
];
