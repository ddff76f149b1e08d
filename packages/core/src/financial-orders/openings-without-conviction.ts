import { msa2015, poca } from '../law/index.js';
import { asbcpa2014, era2025Part5 } from './authorities.js';
import { type Opening, opens } from './opening.js';
import type { OrderKey } from './order-catalogue.js';
import { factIs } from './preconditions.js';
import {
  arrestedForTrafficking,
  childExploitation,
  CIVIL_QUESTION,
  cryptoassetDay,
  involvedInSeriousCrime,
  partFiveGrounds,
  PROTECTS,
  reportingOrderClosed,
  RISK_AND_NEED,
  vehicle,
} from './special-preconditions.js';

/** Orders that need no conviction: investigation, preservation, Part 5, and prevention on application. */
export const openingsWithoutConviction = {
  financialInvestigation: opens(['Are the conditions of the order that is sought met?']),
  restraint: opens(
    ['Should a restraint order be made, and on what terms?'],
    factIs('restraintConditionMet', poca('40'), {
      yes: 'One of the five conditions for restraint is met',
      no: 'None of the five conditions for restraint is met',
      wanted: 'whether one of the five conditions for restraint is met',
    }),
    factIs('realRiskOfDissipation', poca('41'), {
      yes: 'There is a real risk of dissipation',
      no: 'There is no real risk of dissipation',
      wanted: 'whether there is a real risk of dissipation',
      code: 'noRiskOfDissipation',
    }),
  ),
  searchAndSeizure: opens(
    ['Is approval given?'],
    factIs('seizureConditionMet', poca('47B'), {
      yes: 'A condition for seizure is met',
      no: 'No condition for seizure is met',
      wanted: 'whether a condition for seizure is met, and the property may be made unavailable or lose value',
    }),
  ),
  vehicleDetention: opens(
    ['Are there reasonable grounds to believe that it could be forfeited?'],
    arrestedForTrafficking,
    vehicle(msa2015('12')),
  ),
  cashForfeiture: opens(
    CIVIL_QUESTION,
    partFiveGrounds,
    factIs('cashAtLeastMinimum', poca('294'), {
      yes: 'Cash of at least the minimum amount is held',
      no: 'No cash of at least the minimum amount is held',
      wanted: 'whether cash of at least the minimum amount is held',
      code: 'belowThreshold',
      mark: 'M',
    }),
  ),
  listedAssetForfeiture: opens(
    CIVIL_QUESTION,
    partFiveGrounds,
    factIs('listedAssetAtLeastMinimum', poca('303B'), {
      yes: 'A listed asset of at least the minimum value is held',
      no: 'No listed asset of at least the minimum value is held',
      wanted: 'whether a listed asset of at least the minimum value is held',
      code: 'belowThreshold',
    }),
  ),
  accountForfeiture: opens(
    CIVIL_QUESTION,
    partFiveGrounds,
    factIs('accountAtLeastMinimum', poca('303Z1'), {
      yes: 'An account holds at least the minimum amount',
      no: 'No account holds at least the minimum amount',
      wanted: 'whether an account holds at least the minimum amount',
      code: 'belowThreshold',
    }),
  ),
  cryptoassetForfeiture: opens(
    CIVIL_QUESTION,
    cryptoassetDay,
    partFiveGrounds,
    factIs('cryptoassetHeld', poca('303Z20'), {
      yes: 'Cryptoassets are held',
      no: 'No cryptoassets are held',
      wanted: 'whether cryptoassets are held',
      code: 'noAssetsFound',
      mark: 'G',
    }),
  ),
  unexplainedWealthOrder: opens(
    ['Should the order be made?'],
    factIs('unexplainedWealthConditionsMet', poca('362A'), {
      yes: 'The conditions for an unexplained wealth order are met',
      no: 'The conditions for an unexplained wealth order are not met',
      wanted: 'whether the conditions for an unexplained wealth order are met',
    }),
  ),
  civilRecovery: opens(
    ['Was the property obtained through unlawful conduct, and does an exception apply?'],
    factIs('civilRecoveryConditionsMet', poca('240'), {
      yes: 'Property of at least the minimum value, obtained through unlawful conduct within the time limit',
      no: 'No property of at least the minimum value, obtained through unlawful conduct within the time limit',
      wanted:
        'whether property of at least the minimum value was obtained through unlawful conduct within the time limit',
      code: 'belowThreshold',
      mark: 'M',
    }),
  ),
  revenueFunctions: opens(
    ['Does the National Crime Agency adopt the functions?'],
    factIs('taxableIncomeSuspected', poca('317'), {
      yes: 'Taxable income or gain from criminal conduct is reasonably suspected',
      no: 'No taxable income or gain from criminal conduct is suspected',
      wanted: 'whether taxable income or gain from criminal conduct is reasonably suspected',
      mark: 'M',
    }),
  ),
  preventionOrderOnApplication: opens(
    RISK_AND_NEED,
    factIs('relevantOffender', msa2015('15'), {
      yes: 'A relevant offender, who has acted so since that an order is needed',
      no: 'Not a relevant offender, or has not acted so since',
      wanted: 'whether the defendant is a relevant offender and has acted so since',
    }),
  ),
  riskOrder: opens(
    RISK_AND_NEED,
    factIs('actedShowingRisk', msa2015('23'), {
      yes: 'Acted in a way that shows a risk; no conviction is needed, and acquittal is no bar',
      no: 'Has not acted in a way that shows a risk',
      wanted: 'whether the defendant has acted in a way that shows a risk',
    }),
  ),
  seriousCrimeOrderOfHighCourt: opens(PROTECTS, involvedInSeriousCrime),
  financialReportingOrder: opens([], reportingOrderClosed),
  closureOrder: opens(
    ['Should the premises be closed?'],
    factIs('premisesGrounds', asbcpa2014('76'), {
      yes: 'There are grounds to close premises',
      no: 'There are no grounds to close premises',
      wanted: 'whether premises are, or are likely to be, used so that they may be closed',
      mark: 'M',
    }),
  ),
  labourMarketOrder: opens(
    ['Should an undertaking be sought, or an order made?'],
    factIs('labourMarketRisk', era2025Part5, {
      yes: 'There is a risk of a labour market offence',
      no: 'There is no risk of a labour market offence',
      wanted: 'whether there is a risk of a labour market offence',
      mark: 'G',
    }),
  ),
  childCriminalExploitationOrder: opens([], childExploitation),
} satisfies Partial<Record<OrderKey, Opening>>;
