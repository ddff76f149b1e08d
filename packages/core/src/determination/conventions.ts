import { z } from 'zod';
import { PriceIndexConvention } from '../benefit/index.js';
import { fact } from '../case-file/index.js';
import { MoneyInput } from '../money/index.js';

/** The conventions a caller can choose, where the law is silent. Each is shown in the reasons it settles. */
export const Conventions = z
  .strictObject({
    ...PriceIndexConvention,
    nominalAmount: fact(
      MoneyInput.prefault('1.00'),
      'The nominal amount where nothing is available: the Act gives no figure',
      'POCA 2002, s 7(2)(b)',
    ),
  })
  .superRefine((chosen, context) => {
    if (chosen.nominalAmount.isZero()) {
      context.addIssue({
        code: 'custom',
        path: ['nominalAmount'],
        message: 'a nominal amount is more than nothing',
        params: { law: 'POCA 2002, s 7(2)(b)', remedy: 'give a small sum, such as "1.00"' },
      });
    }
  })
  .meta({
    id: 'Conventions',
    description: 'Options where the law is silent; what is left out takes its default, and the reasons say so',
  });
export type Conventions = z.infer<typeof Conventions>;
