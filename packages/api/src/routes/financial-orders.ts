import {
  caseClosing,
  CaseClosingInput,
  caseFlag,
  chargingConsequences,
  ChargingInput,
  closingReasons,
  combinations,
  CombinationsInput,
  compensationLimit,
  CompensationLimitInput,
  considerationReasonCodes,
  deprivedItem,
  DeprivedItemInput,
  financialOrderDuties,
  financialOrders,
  FinancialOrdersInput,
  gate,
  gateStages,
  mayApply,
  MayApplyInput,
  minimumRecord,
  moneyRoutes,
  orderOfReceipts,
  ordersNotModelled,
  ordersToConsider,
  type Outcome,
  preventionOrderLengths,
  preventionOrderTerm,
  PreventionOrderTermInput,
  reparationAfterChange,
  ReparationAfterChangeInput,
  safeguards,
  section45,
  Section45Input,
  stageMatrix,
  surcharge,
  SurchargeInput,
  twoStageTest,
  TwoStageTestInput,
  vehicleDetention,
  VehicleDetentionInput,
  vehicleForfeiture,
  VehicleForfeitureInput,
} from '@recoup/core';
import { type RequestHandler, Router } from 'express';
import type { z } from 'zod';
import { queryOf, route } from '../http.js';
import { parsed } from '../problems.js';
import { NoQuery } from './law.js';

/** One question of this room: its facts in, its outcome out. */
export interface FinancialOrdersQuestion {
  /** Last part of its path. */
  readonly name: string;
  readonly summary: string;
  readonly provision: string;
  readonly input: z.ZodType;
  readonly answer: (facts: never) => Outcome<unknown>;
}

const asks = <S extends z.ZodType>(
  name: string,
  summary: string,
  provision: string,
  input: S,
  answer: (facts: z.output<S>) => Outcome<unknown>,
): FinancialOrdersQuestion => ({ name, summary, provision, input, answer });

const MSA_8 = 'Modern Slavery Act 2015, s 8';

/** Every question of this room, in the order in which a case meets them. */
export const financialOrdersQuestions: readonly FinancialOrdersQuestion[] = [
  asks(
    'considerations',
    'Which orders must, routinely should or may be considered at a stage',
    MSA_8,
    FinancialOrdersInput,
    ordersToConsider,
  ),
  asks('gate', 'Whether a flagged case may leave a stage', MSA_8, FinancialOrdersInput, gate),
  asks(
    'flag',
    'Whether a case is flagged, whatever is charged',
    'Modern Slavery Act 2015, s 52',
    FinancialOrdersInput,
    caseFlag,
  ),
  asks('record', 'What the record of each defendant holds, and lacks', MSA_8, FinancialOrdersInput, minimumRecord),
  asks('charging', 'What is lost if only these offences are charged', MSA_8, ChargingInput, chargingConsequences),
  asks(
    'combinations',
    'How the orders of one sentence stand to one another',
    'POCA 2002, s 13',
    CombinationsInput,
    combinations,
  ),
  asks(
    'reparation-after-change',
    'What becomes of reparation orders when the confiscation order changes',
    'Modern Slavery Act 2015, s 10',
    ReparationAfterChangeInput,
    reparationAfterChange,
  ),
  asks(
    'compensation-limit',
    'The most that compensation may come to',
    'Sentencing Code, s 139',
    CompensationLimitInput,
    compensationLimit,
  ),
  asks('surcharge', 'The surcharge, after victims', 'Sentencing Code, s 42', SurchargeInput, surcharge),
  asks(
    'deprived-item',
    'Who else may claim an item, and until when',
    'Sentencing Code, s 157',
    DeprivedItemInput,
    deprivedItem,
  ),
  asks(
    'vehicle-forfeiture',
    'Whether a vehicle, ship or aircraft may be forfeited',
    'Modern Slavery Act 2015, s 11',
    VehicleForfeitureInput,
    vehicleForfeiture,
  ),
  asks(
    'vehicle-detention',
    'Whether it may be detained after an arrest',
    'Modern Slavery Act 2015, s 12',
    VehicleDetentionInput,
    vehicleDetention,
  ),
  asks(
    'prevention-order-term',
    'Whether the length of an order to prevent is within the law',
    'Modern Slavery Act 2015, ss 17, 24',
    PreventionOrderTermInput,
    preventionOrderTerm,
  ),
  asks('may-apply', 'Whether someone may ask for an order', MSA_8, MayApplyInput, mayApply),
  asks(
    'section-45',
    'What was asked and answered of the defence for victims',
    'Modern Slavery Act 2015, s 45',
    Section45Input,
    section45,
  ),
  asks(
    'two-stage-test',
    'The two-stage test, as asked and answered',
    'Code for Crown Prosecutors',
    TwoStageTestInput,
    twoStageTest,
  ),
  asks('closing', 'Whether a case may be closed', 'Modern Slavery Act 2015, s 52', CaseClosingInput, caseClosing),
];

/** The sheet as data: orders, stages, duties, reason codes, and what protects victims. */
export const financialOrdersCatalogue = (): object => ({
  questions: financialOrdersQuestions.map(({ name, summary, provision }) => ({
    name,
    summary,
    provision,
    path: `/v1/financial-orders/${name}`,
  })),
  orders: financialOrders,
  notModelled: ordersNotModelled,
  stages: gateStages,
  matrix: stageMatrix,
  duties: financialOrderDuties,
  reasonCodes: considerationReasonCodes,
  closingReasons,
  preventionOrderLengths,
  orderOfReceipts,
  moneyRoutes,
  safeguards,
});

/** Which orders a case must consider, whether it may leave a stage, and how its orders stand to one another. */
export function financialOrdersRoutes(body: RequestHandler): Router {
  const router = Router();
  route(router, '/v1/financial-orders', {
    get: (request, response) => {
      parsed({ schema: NoQuery, law: MSA_8, in: 'query' }, queryOf(request));
      response.json(financialOrdersCatalogue());
    },
  });
  for (const { name, provision, input, answer } of financialOrdersQuestions) {
    route(router, `/v1/financial-orders/${name}`, {
      post: {
        body,
        answer: (request, response) => {
          response.json(answer(parsed({ schema: input, law: provision }, request.body) as never));
        },
      },
    });
  }
  return router;
}
