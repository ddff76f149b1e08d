import { z } from 'zod';
import { fact } from '../case-file/index.js';
import { LocalDate, spoken } from '../dates/index.js';
import { sentencingCode } from '../law/index.js';
import { Money } from '../money/index.js';
import { decided, factsMissing, notCovered, type Outcome, type Reason } from '../reasons/index.js';

export const CompensationLimitInput = z
  .strictObject({
    court: fact(z.enum(['magistratesCourt', 'crownCourt']), 'The court that sentences', 'Sentencing Code, s 139'),
    offenceCommitted: fact(LocalDate, 'The day of the offence', 'Sentencing Code, s 139'),
    aged18OrOverWhenConvicted: fact(
      z.boolean().optional(),
      'Whether the offender was 18 or over when convicted',
      'Sentencing Code, s 139',
    ),
  })
  .meta({ id: 'CompensationLimitInput' });
export type CompensationLimitInput = z.infer<typeof CompensationLimitInput>;

/** The most that compensation may come to for one offence; `null`: there is no limit but loss and means. */
export interface CompensationLimit {
  readonly limit: Money | null;
}

const LIMIT = Money.gbp('5000.00');
const NO_LIMIT_FROM = '2013-12-11' as LocalDate;
const LOWER_BEFORE = '1992-10-01' as LocalDate;

/**
 * The most that compensation may come to for one offence.
 *
 * @remarks Sentencing Code, ss 139, 142 (E+W). Read in the Code. No limit in the Crown Court; in a magistrates' court one
 * for an offender under 18, and for an offence before 11 December 2013. Before 1 October 1992 it was lower, and is not
 * covered. Pounds sterling.
 */
export function compensationLimit(input: CompensationLimitInput): Outcome<CompensationLimit> {
  const { court, offenceCommitted, aged18OrOverWhenConvicted: adult } = input;
  if (court === 'crownCourt')
    return decided({ limit: null }, { says: 'In the Crown Court there is no limit', provision: sentencingCode('139') });
  if (offenceCommitted < LOWER_BEFORE) {
    const says = `For an offence before ${spoken(LOWER_BEFORE)} the limit was lower, and was not checked`;
    return notCovered(says, { says, provision: sentencingCode('142') });
  }
  if (offenceCommitted < NO_LIMIT_FROM) {
    const says = `For an offence before ${spoken(NO_LIMIT_FROM)}: at most ${LIMIT.toString()} an offence in a magistrates’ court`;
    return decided({ limit: LIMIT }, { says, provision: sentencingCode('139') });
  }
  const of: Reason = {
    says: `Under 18 when convicted: at most ${LIMIT.toString()} an offence in a magistrates’ court`,
    provision: sentencingCode('139'),
  };
  if (adult === undefined) {
    const wanted = 'whether the offender was 18 or over when convicted (Sentencing Code, s 139)';
    return factsMissing([{ pointer: '/aged18OrOverWhenConvicted', wanted }], of);
  }
  if (!adult) return decided({ limit: LIMIT }, of);
  return decided(
    { limit: null },
    { says: '18 or over when convicted: no limit', provision: sentencingCode('139') },
    { ...of, met: false },
  );
}
