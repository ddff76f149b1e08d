import { z } from 'zod';
import { fact } from '../../case-file/index.js';
import { LocalDate } from '../../dates/index.js';
import { poca, reformCautions } from '../../law/index.js';
import type { Outcome } from '../../reasons/index.js';
import { courtMay, not, type NotOpen } from '../asked.js';

const asked = (description: string, law: string) => fact(z.boolean().optional(), description, law);

export const EnforcementReceiverInput = z
  .strictObject({
    askedOn: fact(LocalDate, 'The day a receiver is asked for', 'POCA 2002, s 50'),
    byProsecutor: asked('Whether the prosecutor applies', 'POCA 2002, s 50'),
    orderMade: asked('Whether a confiscation order is made', 'POCA 2002, s 50'),
    satisfied: asked('Whether it is satisfied', 'POCA 2002, s 50'),
    subjectToAppeal: asked('Whether it is subject to appeal', 'POCA 2002, s 50'),
    interestHoldersHeard: asked(
      'Whether holders of interests, other than those bound by a determination under section 10A, have had a reasonable chance to make representations',
      'POCA 2002, s 51(8)-(8B)',
    ),
    managementReceiver: asked('Whether a management receiver is in place', 'POCA 2002, s 64'),
  })
  .meta({ id: 'EnforcementReceiverInput' });
export type EnforcementReceiverInput = z.infer<typeof EnforcementReceiverInput>;

/**
 * Whether an enforcement receiver, who may realise property, can be appointed. Appointing one is for the court.
 *
 * @remarks POCA 2002, ss 50, 51, 54, 64 (E+W). Read. What the receiver has in hand is applied as section 54 says: the room of
 * enforcement has its order.
 */
export function enforcementReceiver(input: EnforcementReceiverInput): Outcome<NotOpen> {
  const test = (
    met: boolean | undefined,
    yes: string,
    no: string,
    wanted: string,
    pointer: string,
    section: string,
  ) => ({
    met,
    yes,
    no,
    wanted: `whether ${wanted} (s ${section})`,
    pointer,
    provision: poca(section),
  });
  return courtMay(
    'Is an enforcement receiver to be appointed, and with which powers?',
    [
      test(
        input.byProsecutor,
        'The prosecutor applies',
        'The prosecutor does not apply',
        'the prosecutor applies',
        '/byProsecutor',
        '50',
      ),
      test(
        input.orderMade,
        'A confiscation order is made',
        'No confiscation order is made',
        'a confiscation order is made',
        '/orderMade',
        '50',
      ),
      test(not(input.satisfied), 'It is not satisfied', 'It is satisfied', 'it is satisfied', '/satisfied', '50'),
      test(
        not(input.subjectToAppeal),
        'It is not subject to appeal',
        'It is subject to appeal',
        'it is subject to appeal',
        '/subjectToAppeal',
        '50',
      ),
      test(
        input.interestHoldersHeard,
        'Holders of interests have had a reasonable chance to make representations',
        'Holders of interests have not had a reasonable chance to make representations',
        'holders of interests not bound by a determination have had a chance to make representations',
        '/interestHoldersHeard',
        '51(8B)',
      ),
    ],
    {
      says: 'The receiver may be given power to realise the property, and to destroy cryptoassets where needed',
      provision: poca('51'),
    },
    ...(input.managementReceiver === true
      ? [
          {
            says: 'The court must order the management receiver to hand the property over; on complying, that receiver is discharged',
            provision: poca('64'),
          },
        ]
      : []),
    {
      says: 'A decision about a receiver can be appealed to the Court of Appeal with leave, within 14 days',
      provision: poca('65'),
    },
    ...reformCautions([{ what: 'The application for a receiver', on: input.askedOn }]),
  );
}
