import { msa2015, msa2015Schedule, sentencingCode } from '../law/index.js';
import { cdda1986, ia1971, poa1985, sca2007 } from './authorities.js';
import { confiscationFindings, reparationFindings } from './confiscation-findings.js';
import { type Opening, opens } from './opening.js';
import type { OrderKey } from './order-catalogue.js';
import { convicted, convictedOf, factIs, notBarredByPostponement } from './preconditions.js';
import {
  complianceFrom,
  confiscationMade,
  FORFEITURE_QUESTION,
  inSchedule1,
  onIndictmentOf,
  PROTECTS,
  RISK_AND_NEED,
  seriousCrimeOrderOfEitherKind,
  seriousOffence,
  unpaid,
  vehicle,
} from './special-preconditions.js';

/** Orders that follow a conviction, and those that follow the confiscation order. */
export const openingsOnConviction = {
  confiscation: { findings: confiscationFindings, courtDecides: ['What is the benefit, and what is recoverable?'] },
  compensation: opens(
    ['Is the loss agreed or proved, and what can the offender pay?'],
    convicted(sentencingCode('133')),
    factIs('injuryLossOrDamage', sentencingCode('133'), {
      yes: 'Personal injury, loss or damage resulted from the offence',
      no: 'No personal injury, loss or damage resulted from the offence',
      wanted: 'whether personal injury, loss or damage resulted from the offence or one taken into consideration',
    }),
    notBarredByPostponement,
  ),
  reparationOrder: { findings: reparationFindings, courtDecides: ['How much is appropriate, having regard to means?'] },
  fine: opens(
    ['What fine, after compensation and reparation, and with means in mind?'],
    convicted(sentencingCode('125')),
    notBarredByPostponement,
  ),
  surcharge: opens([], convicted(sentencingCode('42')), notBarredByPostponement),
  costs: opens(['What is just and reasonable, with means in mind?'], convicted(poa1985('18')), notBarredByPostponement),
  deprivation: opens(
    ['What is the value of the item, and the likely effect of the order with the others?'],
    convicted(sentencingCode('152')),
    factIs('itemForDeprivation', sentencingCode('152'), {
      yes: 'An item seized, or held by the offender, was used or meant for crime, or unlawfully held',
      no: 'No item seized, or held by the offender, was used or meant for crime, or unlawfully held',
      wanted: 'whether an item seized, or held by the offender, was used or meant for crime, or unlawfully held',
      code: 'noAssetsFound',
    }),
    notBarredByPostponement,
  ),
  restitution: opens(
    ['Is the claim clear on the evidence?'],
    convicted(sentencingCode('147')),
    factIs('goodsStolenTraceable', sentencingCode('147'), {
      yes: 'Goods were stolen and can be traced',
      no: 'No goods were stolen that can be traced',
      wanted: 'whether goods were stolen, by theft, fraud or blackmail, and can be traced',
      code: 'noAssetsFound',
    }),
  ),
  vehicleForfeiture: opens(
    FORFEITURE_QUESTION,
    convictedOf(onIndictmentOf('MSA_2'), 'human trafficking, on indictment', msa2015('11')),
    vehicle(msa2015('11')),
  ),
  immigrationVehicleForfeiture: opens(
    FORFEITURE_QUESTION,
    convictedOf(onIndictmentOf('IA1971_25', 'IA1971_25A'), 'section 25 or 25A, on indictment', ia1971('25C')),
    vehicle(ia1971('25C')),
  ),
  preventionOrderOnConviction: opens(
    RISK_AND_NEED,
    convictedOf(inSchedule1, 'an offence in Schedule 1', msa2015Schedule('1')),
  ),
  seriousCrimeOrderOnConviction: opens(PROTECTS, convicted(sca2007('19')), seriousOffence),
  financialReportingRequirement: opens(PROTECTS, seriousCrimeOrderOfEitherKind),
  directorDisqualification: opens(
    ['Should the offender be disqualified, and for how long?'],
    convicted(cdda1986('2')),
    factIs('companyOffence', cdda1986('2'), {
      yes: 'An indictable offence connected with a company',
      no: 'No indictable offence connected with a company',
      wanted: 'whether an indictable offence was connected with promoting, forming, managing or liquidating a company',
      code: 'offenceNotQualifying',
      mark: 'M',
    }),
  ),
  complianceOrder: opens(
    ['Is it appropriate to make the confiscation order effective, and should travel abroad be restricted?'],
    confiscationMade,
    complianceFrom,
  ),
  enforcement: opens(['Which step recovers most?'], unpaid),
} satisfies Partial<Record<OrderKey, Opening>>;
