import { z } from 'zod';
import { Pounds, Reasons, Share } from './parts.js';

const gift = {
  isTainted: z.boolean(),
  fraction: Share.meta({ description: 'The part of the property that is a gift (s 78(2))' }),
  value: Pounds,
};
export const TaintedGiftReply = z.strictObject(gift).meta({ id: 'TaintedGift' });

export const TaintedGiftsReply = z
  .strictObject({
    total: Pounds,
    lines: z.array(
      z
        .strictObject({ item: z.string(), recipient: z.string(), ...gift, reasons: Reasons })
        .meta({ id: 'GiftLine', description: 'One gift as decided' }),
    ),
  })
  .meta({ id: 'TaintedGifts' });
