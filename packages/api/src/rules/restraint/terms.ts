import {
  ancillaryOrder,
  AncillaryOrderInput,
  reportingRequirement,
  ReportingRequirementInput,
  exceptionToRestraint,
  orderTerms,
  OrderTermsInput,
  RestraintExceptionInput,
} from '@recoup/core';
import { NotOpenReply } from '../../replies/enforcement.js';
import { OrderTermsReply, ReportingReply } from '../../replies/restraint.js';
import { rule } from '../rule.js';

const room = 'restraint';

/** What an order holds, and what is let out of it. */
export const termsRules = [
  rule({
    name: 'restraint/terms',
    room,
    summary: 'Whether a draft order has the terms that the Act and the Rules require',
    provision: 'POCA 2002, s 41',
    input: OrderTermsInput,
    answer: orderTerms,
    value: OrderTermsReply,
    example: {
      conditions: ['C2'],
      applicationMade: '2024-07-12',
      personsNamed: 2,
      legalAidException: true,
      legalAidConditioned: true,
      contemptWarning: true,
      crossUndertakingRequired: false,
      ancillary: {
        sought: true,
        byRestraintApplicant: true,
        travelConsidered: true,
        compelsStatementOfAssets: true,
        answersNotUsedInEvidence: true,
      },
    },
  }),
  rule({
    name: 'restraint/terms/reports',
    room,
    summary: 'Whether an order must require reports to the court, and does',
    provision: 'POCA 2002, s 41(7A)-(7C)',
    input: ReportingRequirementInput,
    answer: reportingRequirement,
    value: ReportingReply,
    example: {
      conditions: ['C1'],
      applicationMade: '2024-02-12',
      reporting: { required: true, firstReport: '2024-05-13' },
    },
  }),
  rule({
    name: 'restraint/terms/ancillary-orders',
    room,
    summary: 'Whether an order to make restraint effective can be put before the court, travel considered',
    provision: 'POCA 2002, s 41(7), (7D)',
    input: AncillaryOrderInput,
    answer: ancillaryOrder,
    value: NotOpenReply,
    example: {
      applicationMade: '2024-07-12',
      sought: true,
      byRestraintApplicant: true,
      travelConsidered: true,
      compelsStatementOfAssets: true,
      answersNotUsedInEvidence: true,
    },
  }),
  rule({
    name: 'restraint/exceptions',
    room,
    summary: 'Whether an exception for living, legal or business expenses is open',
    provision: 'POCA 2002, s 41(3)-(5)',
    input: RestraintExceptionInput,
    answer: exceptionToRestraint,
    value: NotOpenReply,
    example: { kind: 'legal', askedOn: '2024-09-30', legalExpensesOf: 'defendant', relatesToOffence: false },
  }),
];
