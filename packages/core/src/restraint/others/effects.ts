import { z } from 'zod';
import { fact } from '../../case-file/index.js';
import { crimPR2025, poca, type Provision } from '../../law/index.js';
import { decided, factsMissing, forTheCourt, type Outcome, type Reason } from '../../reasons/index.js';
import { contempt1981 } from '../authorities.js';

export const EffectOnOthersInput = z
  .strictObject({
    step: fact(
      z.enum(['takeControlOfGoods', 'peaceableReEntry', 'otherProceedings', 'dealAgainstTheOrder']),
      'What somebody wants to do: take control of goods, re-enter peaceably to forfeit a lease, go on with other proceedings about the property, or deal with it against the order',
      'POCA 2002, ss 58, 59',
    ),
    inPlace: fact(
      z.enum(['restraintOrder', 'enforcementReceiver', 'neither']).optional(),
      'What is in place over the property',
      'POCA 2002, ss 58, 59',
    ),
    leaveGiven: fact(z.boolean().optional(), 'Whether the Crown Court has given leave', 'POCA 2002, ss 58, 59'),
  })
  .meta({ id: 'EffectOnOthersInput' });
export type EffectOnOthersInput = z.infer<typeof EffectOnOthersInput>;

/**
 * What others may do to property under restraint or an enforcement receiver: not without leave of the Crown Court.
 *
 * @remarks POCA 2002, ss 58, 59 (E+W); CrimPR 2025, rr 33.30, 33.64. Read. The most that contempt carries is from memory (M).
 */
export function effectOnOthers({ step, inPlace, leaveGiven }: EffectOnOthersInput): Outcome<{ readonly may: boolean }> {
  if (step === 'dealAgainstTheOrder') return decided({ may: false }, CONTEMPT, MOST);
  if (inPlace === undefined) {
    const wanted = 'whether a restraint order or an enforcement receiver is in place (ss 58, 59)';
    return factsMissing([{ pointer: '/inPlace', wanted }], {
      says: 'What is in place is not known',
      provision: poca('58'),
    });
  }
  if (inPlace === 'neither') {
    const says = 'Neither a restraint order nor an enforcement receiver is in place: section 58 does not stop it';
    return decided({ may: true }, { says, provision: poca('58'), met: false });
  }
  const provision = poca(inPlace === 'restraintOrder' ? '58' : '59');
  if (step === 'otherProceedings') {
    const says =
      'A court with proceedings about the property may stay them, or let them go on with terms, after hearing the restraint applicant and any receiver';
    return forTheCourt('Are the other proceedings to be stayed, or to go on with terms?', { says, provision });
  }
  const what =
    step === 'takeControlOfGoods'
      ? 'Goods may not be taken control of'
      : 'A lease may not be forfeited by peaceable re-entry';
  const needed: Reason = { says: `${what} without leave of the Crown Court, which may set terms`, provision };
  if (leaveGiven === undefined) {
    return factsMissing([{ pointer: '/leaveGiven', wanted: 'whether the Crown Court has given leave' }], needed, HOW);
  }
  return decided({ may: leaveGiven }, { ...needed, ...(!leaveGiven && { met: false }) }, HOW);
}

const RULE: Provision = crimPR2025('33.30');
const HOW: Reason = { says: 'Leave is applied for on at least 5 business days’ notice', provision: RULE };
const CONTEMPT: Reason = {
  says: 'To deal with the property against the order is contempt of the Crown Court',
  provision: crimPR2025('33.64'),
  met: false,
};
const MOST: Reason = {
  says: 'Up to two years’ imprisonment: from memory',
  provision: contempt1981('14'),
  convention: 'contemptMaximum',
  mark: 'M',
};
