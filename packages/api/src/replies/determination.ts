import { Footing, STAGES } from '@recoup/core';
import type { DefendantResult, Determination, Replay } from '@recoup/core';
import { z } from 'zod';
import { AssumptionsReply, RelevantDayReply } from './assumptions.js';
import { AvailableAmountReply } from './available-amount.js';
import { BenefitReply, EarlierOrdersReply } from './benefit.js';
import {
  ComplianceOrderReply,
  DefaultTermReply,
  OffencesWithinPart2Reply,
  OrderReply,
  OtherOrdersReply,
  PriorityOrdersReply,
  ProceedReply,
  ReparationOrdersReply,
  TimeToPayReply,
} from './confiscation-order.js';
import { CriminalLifestyleReply } from './criminal-lifestyle.js';
import { Day, outcomeOf, Pounds, Reasons } from './parts.js';
import { RecoverableAmountReply } from './recoverable-amount.js';
import { TaintedGiftsReply } from './tainted-gifts.js';
import type { Wire } from './wire.js';

const stages = {
  offencesWithinPart2: outcomeOf('OffencesWithinPart2', OffencesWithinPart2Reply),
  proceed: outcomeOf('Proceed', ProceedReply),
  proceedingsStarted: outcomeOf('ProceedingsStartedStage', Day),
  relevantDay: outcomeOf('RelevantDay', RelevantDayReply),
  criminalLifestyle: outcomeOf('CriminalLifestyle', CriminalLifestyleReply),
  assumptions: outcomeOf('AssumptionsStage', AssumptionsReply),
  earlierOrders: outcomeOf('EarlierOrders', EarlierOrdersReply),
  benefit: outcomeOf('BenefitStage', BenefitReply),
  taintedGifts: outcomeOf('TaintedGiftsStage', TaintedGiftsReply),
  availableAmount: outcomeOf('AvailableAmountStage', AvailableAmountReply),
  recoverableAmount: outcomeOf('RecoverableAmount', RecoverableAmountReply),
  confiscationOrder: outcomeOf('ConfiscationOrderStage', OrderReply),
  timeToPay: outcomeOf('TimeToPay', TimeToPayReply),
  defaultTerm: outcomeOf('DefaultTerm', DefaultTermReply),
  complianceOrder: outcomeOf('ComplianceOrder', ComplianceOrderReply),
  otherOrders: outcomeOf('OtherOrders', OtherOrdersReply),
  priorityOrders: outcomeOf('PriorityOrders', PriorityOrdersReply),
  reparationOrders: outcomeOf('ReparationOrders', ReparationOrdersReply),
};

const DefendantResultReply = z
  .strictObject({
    defendant: z.string(),
    footing: Footing,
    ...stages,
    cautions: Reasons.meta({
      description: 'What must be said of the whole: rules that a later reform may have changed',
    }),
  })
  .meta({ id: 'DefendantResult', description: 'One defendant on one footing: every stage, in the order of the Act' });

const JointPoolResult = z
  .strictObject({
    jointPool: z.string(),
    footing: Footing,
    sum: Pounds,
    faceValue: Pounds.meta({ description: 'Sum of the orders: never what is expected to be recovered' }),
    orders: z.array(z.strictObject({ defendant: z.string(), jointBenefit: Pounds, orderFor: Pounds })),
    undecided: z.array(z.string()),
    reasons: Reasons,
  })
  .meta({ id: 'JointPoolResult', description: 'A joint pool on one footing: recovered once' });

const line = {
  stage: z.enum(['benefit', 'taintedGifts', 'availableAmount', 'recoverableAmount', 'confiscationOrder']),
  first: Pounds,
  second: Pounds,
  difference: Pounds.meta({ description: '`first` less `second`' }),
};
const Difference = z
  .strictObject({
    defendant: z.string(),
    between: z.tuple([Footing, Footing]),
    totals: z.array(z.strictObject(line)),
    items: z.array(z.strictObject({ item: z.string(), ...line })),
    notCompared: z.array(line.stage).meta({ description: 'Stages that are not decided on one of the two' }),
  })
  .meta({ id: 'Difference', description: 'What one footing has more than another, in pounds, item by item' });

const determined = {
  results: z.array(DefendantResultReply),
  jointPools: z.array(JointPoolResult),
  differences: z.array(Difference),
};

/** Reasons are hashed in the steps of a receipt, and not repeated in its result. */
const LEFT_OUT = ['reasons', 'cautions'];

/** The same description, of the same value without its reasons. */
function withoutReasons(schema: z.ZodType): z.ZodType {
  const { id, description } = schema.meta() ?? {};
  const bare = withoutReasonsWithin(schema);
  if (bare === schema || id === undefined) return bare;
  const before = bareSchemas.get(id) ?? bare.meta({ id: `${id}Figures`, ...(description && { description }) });
  bareSchemas.set(id, before);
  return before;
}
const bareSchemas = new Map<string, z.ZodType>();

function withoutReasonsWithin(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodObject) {
    const fields: readonly (readonly [string, z.ZodType])[] = Object.entries(schema.shape);
    const kept = fields.filter(([name]) => !LEFT_OUT.includes(name));
    const bare = kept.map(([name, field]) => [name, withoutReasons(field)] as const);
    const isSame = kept.length === fields.length && bare.every(([name, field]) => field === schema.shape[name]);
    return isSame ? schema : z.strictObject(Object.fromEntries(bare));
  }
  if (schema instanceof z.ZodArray) {
    const bare = withoutReasons(schema.element as z.ZodType);
    return bare === schema.element ? schema : z.array(bare);
  }
  if (schema instanceof z.ZodUnion) {
    const bare = schema.options.map((option) => withoutReasons(option as z.ZodType));
    return bare.every((option, index) => option === schema.options[index]) ? schema : z.union(bare);
  }
  return schema;
}

const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ id: 'Sha256', description: 'SHA-256 of canonical JSON (RFC 8785), in hexadecimal digits' });

const Receipt = z
  .strictObject({
    receipt: z.literal('1'),
    library: z.strictObject({ name: z.string(), version: z.string() }),
    law: z.strictObject({ version: z.string(), asAt: z.string() }),
    priceIndex: z.strictObject({
      name: z.string(),
      series: z.string().nullable(),
      decisionMonth: z.string().nullable(),
      months: z.array(z.string()),
    }),
    input: z.unknown().meta({
      description: 'The request as given, its keys in canonical order',
      override: { $ref: '#/components/schemas/DeterminationInput' },
    }),
    inputSha256: Sha256,
    steps: z.array(
      z.strictObject({
        defendant: z.string(),
        footing: Footing,
        stage: z.enum(STAGES),
        kind: z.enum(['decided', 'forTheCourt', 'factsMissing', 'notCovered']),
        answer: z.string().nullable(),
        waitsOn: z.string().nullable(),
        sha256: Sha256.meta({ description: 'Of the stage’s outcome, with all its reasons' }),
      }),
    ),
    result: withoutReasons(z.strictObject(determined)).meta({
      description: 'Every answer and figure, item by item, without the reasons: the steps hold their hashes',
    }),
    resultSha256: Sha256,
  })
  .meta({ id: 'Receipt', description: 'What it takes to run the determination again and prove it' });

export const DeterminationReply = z
  .strictObject({ ...determined, receipt: Receipt })
  .meta({ id: 'Determination', description: 'The determination of a whole case, with one receipt' });

export const ReplayReply = z
  .strictObject({
    proved: z.boolean(),
    madeUnder: z.strictObject({ library: z.string(), law: z.string() }),
    replayedUnder: z.strictObject({ library: z.string(), law: z.string() }),
    firstDifference: z
      .strictObject({
        pointer: z.string().meta({ description: 'JSON pointer into the receipt' }),
        says: z.string(),
        was: z.string().nullable().meta({ description: 'In the receipt, as canonical JSON; `null`: not there' }),
        now: z.string().nullable().meta({ description: 'In the replay' }),
      })
      .nullable(),
  })
  .meta({ id: 'Replay', description: 'Whether a receipt is proved, and if not, the first difference' });

// The compiler holds these replies to what core answers.
type Held<T, V extends z.ZodType> = [Wire<T>] extends [z.output<V>] ? true : false;
type All<T extends readonly true[]> = T;
export type DeterminationIsHeld = All<
  [
    Held<DefendantResult, typeof DefendantResultReply>,
    Held<Omit<Determination, 'receipt'>, z.ZodObject<typeof determined>>,
    Held<Replay, typeof ReplayReply>,
  ]
>;
