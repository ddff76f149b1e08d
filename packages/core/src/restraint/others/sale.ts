import { z } from 'zod';
import { fact } from '../../case-file/index.js';
import { LocalDate } from '../../dates/index.js';
import { poca, reformCautions } from '../../law/index.js';
import { decided, forTheCourt, type Outcome, type Reason } from '../../reasons/index.js';
import { type Asked, courtMay, not } from '../asked.js';

const asked = (description: string) => fact(z.boolean().optional(), description, 'POCA 2002, s 69(4), (5)');

export const SaleBarredInput = z
  .strictObject({
    askedOn: fact(LocalDate, 'The day the question is asked', 'POCA 2002, s 69'),
    confiscationOrderMade: asked('Whether a confiscation order is made'),
    byDefendantOrRecipient: asked('Whether the defendant or the recipient of a tainted gift applies'),
    irreplaceable: asked('Whether the court has decided that the property cannot be replaced'),
    orderMade: asked('Whether the court has ordered that it must not be sold, and the order stands'),
  })
  .meta({ id: 'SaleBarredInput' });
export type SaleBarredInput = z.infer<typeof SaleBarredInput>;

/**
 * Whether an item may be sold before there is a confiscation order, where its owner says that it cannot be replaced; and how
 * the powers over restrained property are to be used.
 *
 * @remarks POCA 2002, s 69 (E+W), before the reforms of 2026. Read in the Act.
 */
export function mayBeSold(input: SaleBarredInput): Outcome<{ readonly canSell: boolean } | { readonly open: false }> {
  const steering = [...STEER, ...reformCautions([{ what: 'The question of a sale', on: input.askedOn }])];
  const { confiscationOrderMade: made, orderMade } = input;
  if (orderMade === true && made === false) {
    const says = 'The court has ordered that it must not be sold; the order can be varied or revoked';
    return decided({ canSell: false }, { says, provision: poca('69(5)') }, ...steering);
  }
  if (orderMade === true && made === true) {
    const says =
      'It was ordered, before the confiscation order, that the property must not be sold. The Act was read of the time before: whether that still stands is for the court, which can vary or revoke it';
    return forTheCourt(
      'Does the order that the property must not be sold still stand?',
      { says, provision: poca('69(5)') },
      ...steering,
    );
  }
  if (made === true) {
    const says = 'A confiscation order is made: no order can be asked for that the property must not be sold';
    return decided({ canSell: true }, { says, provision: poca('69(4)'), met: false }, ...steering);
  }
  return courtMay('Is it to be ordered that the property must not be sold?', tests(input), ...steering);
}

const tests = (input: SaleBarredInput): readonly Asked[] => [
  {
    met: not(input.confiscationOrderMade),
    yes: 'No confiscation order is made',
    no: 'A confiscation order is made',
    wanted: 'whether a confiscation order is made (s 69(4))',
    pointer: '/confiscationOrderMade',
    provision: poca('69(4)'),
  },
  {
    met: input.byDefendantOrRecipient,
    yes: 'The defendant or the recipient of a tainted gift applies',
    no: 'Neither the defendant nor the recipient of a tainted gift applies',
    wanted: 'whether the defendant or the recipient of a tainted gift applies (s 69(4))',
    pointer: '/byDefendantOrRecipient',
    provision: poca('69(4)'),
  },
  {
    met: input.irreplaceable,
    yes: 'The court has decided that the property cannot be replaced',
    no: 'The court has decided that the property can be replaced',
    wanted: 'whether the court has decided that the property cannot be replaced (s 69(4))',
    pointer: '/irreplaceable',
    provision: poca('69(4)'),
  },
];

/** Section 69(2) and (3): how the powers of sections 41 to 59 and 62 to 67D are used. */
const STEER: readonly Reason[] = [
  { says: 'To make the value available for the confiscation order, made or to be made', provision: poca('69(2)') },
  { says: 'Where none is made yet, to keep the value from falling', provision: poca('69(2)') },
  { says: 'Ignoring obligations that conflict with satisfying the order', provision: poca('69(2)(c)') },
  { says: 'So that a third party keeps or recovers the value of their own interest', provision: poca('69(3)') },
  { says: 'Against the recipient of a gift, only up to the value of the gift', provision: poca('69') },
];
