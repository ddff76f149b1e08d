import { closingReasons, considerationReasonCodes, financialOrders } from '../financial-orders/index.js';
import { msa2015, offences, poca, type Provision } from '../law/index.js';
import { answers, type CaseRecord, defendantStages, victimStages } from './case-record.js';

type Defendant = CaseRecord['defendants'][number];

/** A table of counts: what is counted, and into which columns. Columns of one table leave no one out and no one twice. */
export interface CountTable {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly unit: 'cases' | 'defendants' | 'victims' | 'charges' | 'orders' | 'records' | 'reasons';
  readonly columns: readonly string[];
  /** For a law-made measure, the provision; for a policy, the one it is about. */
  readonly provision: Provision;
  /** Counted in every case, flagged or not, whatever population is asked for. */
  readonly everyCase?: true;
  /** What a case adds: each once is a case or a person. */
  readonly of?: (record: CaseRecord, count: Count) => void;
  /** What a defendant adds: all of it together is one person's. */
  readonly each?: (defendant: Defendant, count: Count) => void;
}

type Count = (column: string, times?: number) => void;

const slaveryAndTrafficking = offences
  .filter(({ trafficking }) => trafficking === 'core' || trafficking === 'predecessor')
  .map(({ key }) => key);

/** One column for each order and each answer: a row of it is every record once. */
const ordersAndAnswers = financialOrders.flatMap(({ key }) => answers.map((answer) => `${key}.${answer}`));

/**
 * Every table of counts. No table is the sum, or a part, of others: no cell is found by setting one table against another.
 */
export const countTables: readonly CountTable[] = [
  {
    id: 'cases',
    title: 'Cases',
    definition: 'Cases read, by whether they are flagged for slavery, trafficking or exploitation, whatever is charged',
    unit: 'cases',
    columns: ['flagged', 'notFlagged'],
    provision: msa2015('52'),
    everyCase: true,
    of: ({ flagged }, count) => {
      count(flagged ? 'flagged' : 'notFlagged');
    },
  },
  {
    id: 'defendants',
    title: 'Defendants, from referral to order',
    definition:
      'Each defendant once, at the furthest stage reached. Those who reached a stage are it and all to its right',
    unit: 'defendants',
    columns: defendantStages,
    provision: poca('6'),
    each: ({ furthest }, count) => {
      count(furthest);
    },
  },
  {
    id: 'victims',
    title: 'Victims, from identification to payment',
    definition:
      'Each victim once, at the furthest stage reached, apart from defendants; a victim who is also a defendant is in both',
    unit: 'victims',
    columns: victimStages,
    provision: msa2015('49'),
    of: ({ victims }, count) => {
      if (victims !== undefined) for (const stage of victimStages) count(stage, victims[stage]);
    },
  },
  {
    id: 'ordersDue',
    title: 'Orders to be considered',
    definition:
      'Orders that were to be considered for a defendant at a stage passed: answered, let through by a supervisor, or unanswered. Coverage is answered over all',
    unit: 'orders',
    columns: ['answered', 'overridden', 'unanswered'],
    provision: msa2015('8'),
    each: ({ due, answered, overridden }, count) => {
      count('answered', answered);
      count('overridden', overridden);
      count('unanswered', due - answered - overridden);
    },
  },
  {
    id: 'considered',
    title: 'Orders considered, applied for, made and refused',
    definition:
      'Records of consideration, each once, by order and by what was answered of it: an order considered is one with any answer',
    unit: 'records',
    columns: ordersAndAnswers,
    provision: msa2015('8'),
    each: ({ considered }, count) => {
      for (const { order, answer } of considered) count(`${order}.${answer}`);
    },
  },
  {
    id: 'reasons',
    title: 'Reasons for not applying or not making',
    definition: 'Reason codes in records of consideration; a record may hold several',
    unit: 'reasons',
    columns: considerationReasonCodes.map(({ code }) => code),
    provision: msa2015('8'),
    each: ({ considered }, count) => {
      for (const { reasonCodes = [] } of considered) for (const code of reasonCodes) count(code);
    },
  },
  {
    id: 'offencesCharged',
    title: 'Offences charged',
    definition: `Offences actually charged, each charge once. Slavery and trafficking are ${slaveryAndTrafficking.join(', ')}: in flagged cases all others are the offences used instead or besides`,
    unit: 'charges',
    columns: offences.map(({ key }) => key),
    provision: msa2015('1'),
    each: ({ charged }, count) => {
      for (const key of charged) count(key);
    },
  },
  {
    id: 'stopped',
    title: 'Why defendants’ cases stopped',
    definition:
      'Defendants whose case did not proceed, by the reason recorded; support that ended is not support declined',
    unit: 'defendants',
    columns: closingReasons,
    provision: poca('6'),
    each: ({ stopped }, count) => {
      if (stopped !== undefined) count(stopped);
    },
  },
];
