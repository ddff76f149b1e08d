import {
  effectOnOthers,
  EffectOnOthersInput,
  landProtection,
  LandProtectionInput,
  restraintCompensation,
  RestraintCompensationInput,
  thirdPartyInterest,
  ThirdPartyInterestInput,
} from '@recoup/core';
import { NotOpenReply } from '../../replies/enforcement.js';
import { LandProtectionReply, MayReply, ThirdPartyReply } from '../../replies/restraint.js';
import { rule } from '../rule.js';

const room = 'restraint';

/** Land, third parties, and what restraint means for others. */
export const othersRules = [
  rule({
    name: 'restraint/land',
    room,
    summary: 'How land under restraint is protected: a restriction, never a notice',
    provision: 'POCA 2002, s 47',
    input: LandProtectionInput,
    answer: landProtection,
    value: LandProtectionReply,
    example: { isRegistered: true, stage: 'orderMade' },
  }),
  rule({
    name: 'restraint/third-parties',
    room,
    summary: 'Whether a third party’s claim is an interest in the property',
    provision: 'POCA 2002, s 69(3)',
    input: ThirdPartyInterestInput,
    answer: thirdPartyInterest,
    value: ThirdPartyReply,
    example: { basis: 'unsecuredCreditor' },
  }),
  rule({
    name: 'restraint/effects',
    room,
    summary: 'What others may do to property under restraint',
    provision: 'POCA 2002, ss 58, 59',
    input: EffectOnOthersInput,
    answer: effectOnOthers,
    value: MayReply,
    example: { step: 'takeControlOfGoods', inPlace: 'restraintOrder', leaveGiven: false },
  }),
  rule({
    name: 'restraint/compensation',
    room,
    summary: 'Whether compensation for a serious default can be asked for',
    provision: 'POCA 2002, s 72',
    input: RestraintCompensationInput,
    answer: restraintCompensation,
    value: NotOpenReply,
    example: { heldRealisableProperty: true, started: true, noConviction: false },
  }),
];
