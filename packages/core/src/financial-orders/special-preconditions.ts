import type { OffenceAgainst } from '../case-file/index.js';
import { complianceOrder } from '../confiscation-order/index.js';
import { spoken } from '../dates/index.js';
import { msa2015, offence as offenceInLaw, type OffenceKey, poca, type Provision } from '../law/index.js';
import { cpa2026Part4, pocaPart, sca2007 } from './authorities.js';
import { cryptoassetPowers, financialReportingOrdersClosed } from './order-catalogue.js';
import type { MissingFact } from '../reasons/index.js';
import { convicted, factIs, found, type Precondition } from './preconditions.js';

// Preconditions that are more than one fact, and those that several orders share.

/** Grounds for the tools of Part 5. */
export const partFiveGrounds = factIs('partFiveGrounds', pocaPart('5'), {
  yes: 'Reasonable grounds to suspect that property is recoverable, or intended for unlawful conduct',
  no: 'No reasonable grounds to suspect that property is recoverable, or intended for unlawful conduct',
  wanted: 'whether there are grounds to suspect that property is recoverable, or intended for unlawful conduct',
});
/** What a magistrates’ court decides under Part 5. */
export const CIVIL_QUESTION = ['Is the property recoverable, or intended for unlawful conduct?'];

/** Offences that a prevention order on conviction follows: an agreement or attempt was not checked. */
export const inSchedule1 = ({ offence }: OffenceAgainst): boolean | undefined => {
  const listed = offenceInLaw(offence.offence).stpoSchedule1;
  if (listed === null) return undefined;
  const isWhole = offence.inchoate === undefined || offence.inchoate === 'aidingAndAbetting';
  return listed && !isWhole ? undefined : listed;
};

/** Convicted on indictment of one of these, themselves. */
export const onIndictmentOf =
  (...keys: readonly OffenceKey[]) =>
  ({ offence, against, pointer }: OffenceAgainst): boolean | undefined | MissingFact => {
    if (!keys.includes(offence.offence)) return false;
    if (against.outcome === 'convicted') {
      if (against.route === undefined) {
        return {
          pointer: `/caseFile${pointer}/route`,
          wanted: 'whether the conviction is on indictment, in the Crown Court',
        };
      }
      if (against.route !== 'convictedInCrownCourt') return false;
    }
    return offence.inchoate === undefined || offence.inchoate === 'aidingAndAbetting' ? true : undefined;
  };

/** A vehicle, ship or aircraft in the offence. */
export const vehicle = (provision: Provision) =>
  factIs('vehicleUsed', provision, {
    yes: 'A vehicle, ship or aircraft was used, or meant to be used, in the offence',
    no: 'No vehicle, ship or aircraft was used, or meant to be used, in the offence',
    wanted: 'whether a vehicle, ship or aircraft was used, or meant to be used, in the offence',
    code: 'noAssetsFound',
  });
/** What the court decides of a forfeiture. */
export const FORFEITURE_QUESTION = [
  'Whose vehicle, ship or aircraft is it, and has everyone with an interest who asks been heard?',
  'Should it be forfeited?',
];

/** Arrest for section 2 of the Modern Slavery Act 2015. */
export const arrestedForTrafficking: Precondition = ({ facts, ask }) => {
  const wanted = 'the offences the defendant was arrested for';
  if (facts.arrestedFor === undefined) {
    return found('unknown', `Not known: ${wanted}`, msa2015('12'), { missing: [ask('arrestedFor', wanted)] });
  }
  return facts.arrestedFor.includes('MSA_2')
    ? found('met', 'Arrested for human trafficking', msa2015('12'))
    : found('notMet', 'Not arrested for human trafficking', msa2015('12'), { code: 'offenceNotQualifying' });
};

/** Conviction of a serious offence, in the sense of the Serious Crime Act 2007. */
export const seriousOffence = factIs('seriousOffence', sca2007('19'), {
  yes: 'Convicted of a serious offence',
  no: 'The conviction is not of a serious offence',
  wanted: 'whether the conviction is of a serious offence',
  code: 'offenceNotQualifying',
});
/** Involvement in serious crime: it needs no conviction. */
export const involvedInSeriousCrime = factIs('involvedInSeriousCrime', sca2007('1'), {
  yes: 'Involved in serious crime',
  no: 'Not involved in serious crime',
  wanted: 'whether the defendant has been involved in serious crime',
});

/** A serious crime prevention order of either kind: on conviction, or of the High Court, which needs none. */
export const seriousCrimeOrderOfEitherKind: Precondition = (situation) => {
  const ofHighCourt = involvedInSeriousCrime(situation);
  const onConviction = [convicted(sca2007('19')), seriousOffence]
    .map((precondition) => precondition(situation))
    .filter(({ standing }) => standing !== 'met');
  const [unmet] = onConviction;
  if (ofHighCourt.standing === 'met' || onConviction.some(({ standing }) => standing === 'notMet')) return ofHighCourt;
  if (unmet === undefined) return found('met', 'Convicted of a serious offence', sca2007('19'));
  return ofHighCourt.standing === 'notMet' ? unmet : ofHighCourt;
};
/** What the court decides of a serious crime prevention order. */
export const PROTECTS = ['Are there reasonable grounds to believe that the order would protect the public?'];
/** What the court decides of a slavery and trafficking prevention or risk order. */
export const RISK_AND_NEED = [
  'Is there a risk of a slavery or trafficking offence?',
  'Is the order necessary to protect people from the harm likely to be caused?',
];

/** That a confiscation order is made. */
export const confiscationMade: Precondition = ({ facts: { confiscation, postponed } }) => {
  if (confiscation === null) {
    return found('notMet', 'No confiscation order is made', poca('6'), { code: 'noConfiscationOrder' });
  }
  if (confiscation === undefined) {
    return found(
      'toCome',
      postponed === true ? 'Confiscation is postponed' : 'No confiscation order is made yet',
      poca('6'),
    );
  }
  return found('met', `A confiscation order was made on ${spoken(confiscation.madeOn)}`, poca('6'));
};

/** That the confiscation order is late enough for a compliance order. */
export const complianceFrom: Precondition = ({ facts: { confiscation } }) => {
  if (confiscation === null || confiscation === undefined) {
    return found('toCome', 'It follows the day of the confiscation order', poca('13A'));
  }
  const answer = complianceOrder({ orderMade: confiscation.madeOn });
  const [first] = answer.reasons;
  const says = first?.says ?? 'A compliance order follows the day of the confiscation order';
  const provision = first?.provision ?? poca('13A');
  if (answer.kind === 'decided') return found('notMet', says, provision, { code: 'belowThreshold' });
  return answer.kind === 'forTheCourt' ? found('met', says, provision) : found('unsettled', says, provision);
};

/** That some of the confiscation order is unpaid. */
export const unpaid: Precondition = ({ facts: { confiscation }, ask }) => {
  if (confiscation === null || confiscation === undefined) {
    return found('toCome', 'There is no confiscation order to enforce yet', poca('35'));
  }
  if (confiscation.unpaid === undefined) {
    const wanted = 'whether any of the confiscation order is unpaid';
    return found('unknown', `Not known: ${wanted}`, poca('35'), { missing: [ask('confiscation', wanted)] });
  }
  return confiscation.unpaid
    ? found('met', 'Some of the confiscation order is unpaid', poca('35'))
    : found('notMet', 'The confiscation order is paid', poca('35'));
};

/** That the powers over cryptoassets were in force on the day of the question. */
export const cryptoassetDay: Precondition = ({ asAt }) => {
  const { from, mark } = cryptoassetPowers;
  return asAt < from
    ? found('notMet', `The powers over cryptoassets began on ${spoken(from)}`, poca('303Z20'), { mark })
    : found('met', `The powers over cryptoassets are in force since ${spoken(from)}`, poca('303Z20'), { mark });
};

/** An order of an Act that was not read. */
export const childExploitation: Precondition = () =>
  found(
    'unsettled',
    'Child criminal exploitation prevention orders: the Act was not read, nor the day it starts',
    cpa2026Part4,
    { mark: 'G' },
  );

/** That financial reporting orders are closed to new ones. */
export const reportingOrderClosed: Precondition = ({ asAt }) => {
  const { from, repeal, saving } = financialReportingOrdersClosed;
  const says = `Financial reporting orders were closed to new ones on ${spoken(from)}; earlier ones live on (${saving.cite})`;
  return asAt < from
    ? found('unsettled', 'Orders before the repeal are not covered', repeal)
    : found('notMet', says, repeal, { code: 'otherOrderPreferred' });
};
