import { z } from 'zod';
import { fact } from '../../case-file/index.js';
import { crimPR2025, poca } from '../../law/index.js';
import { decided, factsMissing, type MissingFact, type Outcome, type Reason } from '../../reasons/index.js';
import { type Asked, isClosed, missingFrom, not, said } from '../asked.js';
import { CPS_GUIDANCE, LEGAL_AID_EXCEPTION, pca2009 } from '../authorities.js';
import { ancillaryFacts, ancillaryOrder, BEFORE_2015 } from './ancillary.js';
import { seriousCrimeActFrom } from '../figures.js';
import { reportingRequirement, ReportingRequirementInput } from './reporting.js';

const asked = (description: string, law: string) => fact(z.boolean().optional(), description, law);

const Ancillary = z.strictObject(ancillaryFacts).meta({ id: 'AncillaryOfDraft', description: 'The ancillary order' });

export const OrderTermsInput = z
  .strictObject({
    ...ReportingRequirementInput.shape,
    personsNamed: fact(
      z.int().min(0),
      'How many persons the order prohibits from dealing with realisable property they hold; they need not be the defendant',
      'POCA 2002, s 41(1)',
    ),
    legalAidException: asked(
      'Whether the exception for the relevant legal aid payment is in it',
      'POCA 2002, s 41(2A)',
    ),
    legalAidConditioned: asked(
      'Whether payment under that exception waits until the confiscation order is satisfied or discharged, or none can be made',
      'SI 2015/868, reg 2',
    ),
    contemptWarning: asked('Whether it states that disobedience may be contempt of court', 'CrimPR 2025, r 33.46'),
    crossUndertakingRequired: asked(
      'Whether it requires an undertaking in damages from the prosecutor or investigator',
      'CrimPR 2025, r 33.46',
    ),
    ancillary: fact(Ancillary.optional(), 'The ancillary order, where one is sought', 'POCA 2002, s 41(7)'),
  })
  .meta({ id: 'OrderTermsInput' });
export type OrderTermsInput = z.infer<typeof OrderTermsInput>;

/** Whether a draft order has what it must have. */
export interface OrderTerms {
  readonly isComplete: boolean;
}

/**
 * Whether the terms of a draft restraint order are those the Act and the Rules require. What else it holds is the court's.
 *
 * @remarks POCA 2002, s 41 (E+W); CrimPR 2025, r 33.46; SI 2015/868, reg 2. Read.
 */
export function orderTerms(input: OrderTermsInput): Outcome<OrderTerms> {
  const { conditions, applicationMade, reporting, ancillary } = input;
  const isOlder = applicationMade < seriousCrimeActFrom;
  const tests = [...required(input), ...(isOlder ? [] : legalAid(input))];
  const older = isOlder ? [BEFORE_2015] : [];
  const reports = reportingRequirement({ conditions, applicationMade, reporting });
  const travel = ancillary === undefined ? undefined : ancillaryOrder({ applicationMade, ...ancillary });
  const reasons = [...tests.map(said), ...reports.reasons, ...under('/ancillary', travel).reasons, ...MAY, ...older];
  const reportsFail = reports.kind === 'decided' && !reports.value.isMet;
  const travelFails = travel?.kind === 'decided' && ancillary?.sought === true;
  if (isClosed(tests) || reportsFail || travelFails) return decided({ isComplete: false }, ...reasons);
  const missing = [
    ...missingFrom(tests),
    ...(reports.kind === 'factsMissing' ? reports.facts : []),
    ...under('/ancillary', travel).facts,
  ];
  return missing.length > 0 ? factsMissing(missing, ...reasons) : decided({ isComplete: true }, ...reasons);
}

/** What the draft of a part says, with its facts as facts of the whole. */
function under(at: string, part: Outcome<unknown> | undefined): { facts: MissingFact[]; reasons: readonly Reason[] } {
  if (part === undefined) return { facts: [], reasons: [] };
  const facts = part.kind === 'factsMissing' ? part.facts : [];
  return { facts: facts.map(({ pointer, wanted }) => ({ pointer: `${at}${pointer}`, wanted })), reasons: part.reasons };
}

const required = (input: OrderTermsInput): readonly Asked[] => [
  {
    met: input.personsNamed > 0,
    yes: 'It prohibits named persons from dealing with realisable property they hold',
    no: 'It names nobody: an order prohibits a specified person from dealing with realisable property',
    wanted: 'whom it names',
    pointer: '/personsNamed',
    provision: poca('41(1)'),
  },
  {
    met: input.contemptWarning,
    yes: 'It warns that disobedience may be contempt of court',
    no: 'It does not warn that disobedience may be contempt of court',
    wanted: 'whether it warns that disobedience may be contempt of court (r 33.46)',
    pointer: '/contemptWarning',
    provision: crimPR2025('33.46'),
  },
  {
    met: not(input.crossUndertakingRequired),
    yes: 'It requires no undertaking in damages from the applicant',
    no: 'It requires an undertaking in damages from the prosecutor or investigator, which it may not',
    wanted: 'whether it requires an undertaking in damages from the applicant (r 33.46)',
    pointer: '/crossUndertakingRequired',
    provision: crimPR2025('33.46'),
  },
];

/** Section 41(2A): in every order applied for from 1 June 2015. */
const legalAid = (input: OrderTermsInput): readonly Asked[] => [
  {
    met: input.legalAidException,
    yes: 'It lets the relevant legal aid payment be made',
    no: 'It lacks the exception for the relevant legal aid payment, which it must have',
    wanted: 'whether the exception for the relevant legal aid payment is in it (s 41(2A))',
    pointer: '/legalAidException',
    provision: poca('41(2A)'),
  },
  {
    met: input.legalAidConditioned,
    yes: 'That payment waits until the confiscation order is satisfied or discharged, or none can be made',
    no: 'That payment does not wait until the confiscation order is satisfied or discharged, or none can be made',
    wanted: 'whether that payment waits for the confiscation order (SI 2015/868, reg 2)',
    pointer: '/legalAidConditioned',
    provision: LEGAL_AID_EXCEPTION,
  },
];

const MAY: readonly Reason[] = [
  {
    says: 'It may reach all realisable property of the person, described in it or not, and property transferred to them later',
    provision: poca('41(2)'),
  },
  { says: 'To deal with property includes removing it from England and Wales', provision: poca('41(9)') },
  { says: 'Property under charging orders of the older regimes is not affected', provision: poca('41(8)') },
  {
    says: 'It may authorise the detention of property already lawfully held',
    provision: poca('41A'),
    because: [{ says: 'Inserted with effect from 1 June 2015', provision: pca2009('52') }],
  },
  {
    says: 'An undertaking to pay the reasonable expenses of others in obeying it may be required',
    provision: crimPR2025('33.46'),
  },
  {
    says: 'The order of the clauses is practice, from memory',
    provision: CPS_GUIDANCE,
    convention: 'orderOfClauses',
    mark: 'M',
  },
];
