export { taintedGift, TaintedGiftInput } from './tainted-gift.js';
export type { TaintedGift } from './tainted-gift.js';
export { taintedGifts } from './tainted-gifts.js';
export type { GiftLine, GiftsOf, TaintedGifts } from './tainted-gifts.js';
