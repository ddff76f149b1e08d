/** The stages of a result, in order. */
export const STAGES = [
  'offencesWithinPart2',
  'proceed',
  'proceedingsStarted',
  'relevantDay',
  'criminalLifestyle',
  'assumptions',
  'earlierOrders',
  'benefit',
  'taintedGifts',
  'availableAmount',
  'recoverableAmount',
  'confiscationOrder',
  'timeToPay',
  'defaultTerm',
  'complianceOrder',
  'otherOrders',
  'priorityOrders',
  'reparationOrders',
] as const;

