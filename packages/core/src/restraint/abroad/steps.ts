import { z } from 'zod';
import { fact, Id, Text } from '../../case-file/index.js';
import { LocalDate } from '../../dates/index.js';
import { OverseasRealisationInput } from '../../enforcement/index.js';
import { MoneyInput } from '../../money/index.js';

const { currency, proceeds, poundsPerUnit, rateOn, rateSource } = OverseasRealisationInput.shape;
const when = {
  id: fact(Id, 'Id of the step, given by the caller', 'POCA 2002, s 74'),
  on: fact(LocalDate, 'The day of the step', 'POCA 2002, s 74'),
  reference: fact(Text.optional(), 'Reference of the central authority', 'POCA 2002, s 74'),
};
const step = <K extends string>(kind: K) => z.strictObject({ step: z.literal(kind), ...when });

/** A dated step of a request about property abroad. */
export const AbroadStep = z
  .discriminatedUnion('step', [
    step('sentToSecretaryOfState'),
    step('forwardedAbroad'),
    step('acknowledged'),
    z.strictObject({
      step: z.literal('frozen'),
      ...when,
      value: fact(MoneyInput.optional(), 'What was frozen, in pounds, where it is known', 'POCA 2002, s 74'),
    }),
    z
      .strictObject({ step: z.literal('realised'), ...when, currency, proceeds, poundsPerUnit, rateOn, rateSource })
      .refine(({ on, rateOn: rate }) => on === rate, {
        path: ['rateOn'],
        error: 'the rate is of another day than the realisation (s 74(8)): give the rate at the end of that day',
      }),
    step('certificateReceived'),
    step('refusedAbroad'),
  ])
  .meta({ id: 'AbroadStep', description: 'A dated step of a request about property abroad' });
export type AbroadStep = z.infer<typeof AbroadStep>;
export type AbroadStepKind = AbroadStep['step'];

/** What each step comes after: one of these, and what it leaves to be done. */
export const AFTER: Readonly<
  Record<AbroadStepKind, { readonly after: readonly (AbroadStepKind | null)[]; readonly then: string }>
> = {
  /** A second request, to realise what the first has frozen or what more was found, follows an answer to the first. */
  sentToSecretaryOfState: {
    after: [null, 'frozen', 'realised', 'certificateReceived', 'refusedAbroad'],
    then: 'the Secretary of State forwards it',
  },
  forwardedAbroad: { after: ['sentToSecretaryOfState'], then: 'the authority abroad acknowledges it' },
  acknowledged: { after: ['forwardedAbroad'], then: 'the property is frozen, or realised' },
  frozen: { after: ['forwardedAbroad', 'acknowledged'], then: 'after a confiscation order: the property is realised' },
  realised: {
    after: ['forwardedAbroad', 'acknowledged', 'frozen', 'realised', 'certificateReceived'],
    then: 'a certificate of property, day and amount is asked for',
  },
  certificateReceived: { after: ['realised'], then: 'the order is treated as reduced; the certificate is evidence' },
  refusedAbroad: { after: ['forwardedAbroad', 'acknowledged', 'frozen'], then: 'another way of recovery' },
};
/** Each step as read aloud. */
export const STEP_SPOKEN: Readonly<Record<AbroadStepKind, string>> = {
  sentToSecretaryOfState: 'Sent to the Secretary of State',
  forwardedAbroad: 'Forwarded abroad',
  acknowledged: 'Acknowledged',
  frozen: 'Frozen',
  realised: 'Realised',
  certificateReceived: 'Certificate received',
  refusedAbroad: 'Refused abroad',
};

/** Place of each kind among the steps of one day. */
export const STEP_ORDER = Object.keys(AFTER) as AbroadStepKind[];
