import { z } from 'zod';
import { fact } from '../case-file/index.js';
import { LocalDate, spoken } from '../dates/index.js';
import { poca } from '../law/index.js';
import { decided, forTheCourt, notCovered, type Outcome, type Reason } from '../reasons/index.js';
import { complianceOrderCommencement, part2Commencement } from './figures.js';

export const ComplianceOrderInput = z
  .strictObject({
    orderMade: fact(LocalDate, 'The day the confiscation order is made', 'Serious Crime Act 2015, s 86(1)'),
  })
  .meta({ id: 'ComplianceOrderInput' });
export type ComplianceOrderInput = z.infer<typeof ComplianceOrderInput>;

/** That no compliance order can be made. Where one can, the answer is the court's. */
export interface ComplianceOrder {
  readonly available: false;
}

/**
 * Whether to make a compliance order: the court must consider it when it makes the confiscation order, and whether to
 * restrict travel abroad. Never decided here.
 *
 * @remarks POCA 2002, ss 13A, 13B (E+W); only for confiscation orders made on or after 1 June 2015 (Serious Crime Act
 * 2015, s 86(1)). Read in the Act.
 */
export function complianceOrder({ orderMade }: ComplianceOrderInput): Outcome<ComplianceOrder> {
  const { from, source } = complianceOrderCommencement;
  if (orderMade < part2Commencement.from) {
    const says = `orderMade (${orderMade}) is before Part 2 came into force (${part2Commencement.from}); check the date`;
    return notCovered(says, { says, provision: poca('13A'), met: false });
  }
  if (orderMade < from) {
    const says = `The confiscation order is made on ${spoken(orderMade)}: only for orders made from ${spoken(from)}`;
    return decided({ available: false as const }, { says, provision: source, met: false });
  }
  return forTheCourt(
    'Is a compliance order appropriate to make the confiscation order effective, and should travel abroad be restricted?',
    ...considerations,
  );
}

const considerations: readonly Reason[] = [
  { says: 'The court must consider it when it makes the confiscation order', provision: poca('13A') },
  {
    says: 'It must consider in particular whether to restrict travel outside the United Kingdom',
    provision: poca('13A'),
  },
  { says: 'Later, only on the application of the prosecutor, while the order is in effect', provision: poca('13A') },
  {
    says: 'The prosecutor and any person affected may apply to vary or discharge it, and may appeal',
    provision: poca('13B'),
  },
];
