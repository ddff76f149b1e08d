import { z } from 'zod';
import { fact } from '../../case-file/index.js';
import { poca } from '../../law/index.js';
import { decided, factsMissing, forTheCourt, type Outcome } from '../../reasons/index.js';

export const ReceivershipDischargeInput = z
  .strictObject({
    applied: fact(
      z.boolean().optional(),
      'Whether somebody has applied under section 63 to vary or discharge the order about the receiver',
      'POCA 2002, s 63',
    ),
    proceedings: fact(
      z.enum(['pending', 'concluded', 'notStarted']).optional(),
      'The proceedings, or the application of the third to fifth condition: pending, concluded, or not started',
      'POCA 2002, s 63(3)',
    ),
    reasonableTimePassed: fact(
      z.boolean().optional(),
      'Not started: whether the court has found that a reasonable time has passed',
      'POCA 2002, s 63(3)',
    ),
  })
  .meta({ id: 'ReceivershipDischargeInput' });
export type ReceivershipDischargeInput = z.infer<typeof ReceivershipDischargeInput>;

/**
 * Whether the court must discharge an order about a management receiver: on an application, once the proceedings are
 * concluded, or are not started within a reasonable time.
 *
 * @remarks POCA 2002, s 63(3) (E+W). Read in the Act.
 */
export function receivershipDischarge(input: ReceivershipDischargeInput): Outcome<{ readonly mustDischarge: boolean }> {
  const { applied, proceedings, reasonableTimePassed } = input;
  const provision = poca('63(3)');
  const missing = [
    ...(applied === undefined ? [{ pointer: '/applied', wanted: 'whether somebody has applied (s 63)' }] : []),
    ...(proceedings === undefined
      ? [
          {
            pointer: '/proceedings',
            wanted: 'whether the proceedings are pending, concluded, or not started (s 63(3))',
          },
        ]
      : []),
  ];
  const no = (says: string) => decided({ mustDischarge: false }, { says, provision, met: false });
  if (applied === false) return no('Nobody has applied under section 63: the duty arises on an application');
  if (proceedings === 'pending') return no('The proceedings are pending');
  if (missing.length > 0)
    return factsMissing(missing, { says: 'The duty turns on facts that are not known', provision });
  if (proceedings === 'concluded') {
    return decided(
      { mustDischarge: true },
      { says: 'On an application, and the proceedings are concluded: it must be discharged', provision },
    );
  }
  if (reasonableTimePassed === undefined) {
    return forTheCourt('Have proceedings not been started within a reasonable time?', {
      says: 'It must be discharged if proceedings are not started within a reasonable time. The Act gives no number',
      provision,
    });
  }
  return reasonableTimePassed
    ? decided(
        { mustDischarge: true },
        { says: 'The court has found that proceedings were not started within a reasonable time', provision },
      )
    : no('The court has found that a reasonable time has not passed');
}
