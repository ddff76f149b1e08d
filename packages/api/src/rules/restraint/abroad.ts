import { propertyAbroad, PropertyAbroadInput } from '@recoup/core';
import { PropertyAbroadReply } from '../../replies/restraint.js';
import { rule } from '../rule.js';

const room = 'restraint';

/** Property abroad. */
export const abroadRules = [
  rule({
    name: 'restraint/abroad',
    room,
    summary: 'Whether property abroad can be reached by request, and how far the request has come',
    provision: 'POCA 2002, s 74',
    input: PropertyAbroadInput,
    answer: propertyAbroad,
    value: PropertyAbroadReply,
    example: {
      asAt: '2026-05-20',
      country: 'Exampleland',
      isEuropeanUnion: false,
      believedAbroad: true,
      conditionHolds: true,
      confiscationOrderMade: '2026-05-14',
      orderUnsatisfied: true,
      steps: [
        { id: 'sent', step: 'sentToSecretaryOfState', on: '2024-10-01' },
        { id: 'forwarded', step: 'forwardedAbroad', on: '2024-10-21' },
        { id: 'frozen', step: 'frozen', on: '2024-12-04' },
      ],
    },
  }),
];
