/** Where a case stands: for each defendant, or for the case while it has none. The names are those of the sheets. */
export const STAGES = {
  INTAKE: {
    says: 'Intake',
    tasks: ['assign a financial investigator', 'ask about assets', 'list the victims', 'flag the section 45 defence'],
  },
  INVESTIGATION: {
    says: 'Investigation',
    tasks: ['orders under Part 8', 'consider restraint', 'cash and accounts', 'schedule of victims’ losses'],
  },
  CHARGE_DECISION: {
    says: 'Charging decision',
    tasks: ['choose the offences', 'settle the financial strategy, order by order'],
  },
  MAGISTRATES: {
    says: 'Magistrates’ court',
    tasks: ['allocation and sending', 'committal under section 70 if sentenced there'],
  },
  CROWN_PRE_TRIAL: {
    says: 'Crown Court, before trial',
    tasks: [
      'plea hearing',
      'whether the section 45 defence is raised',
      'disclosure',
      'vary restraint to what is now known',
    ],
  },
  CONVICTED: {
    says: 'Convicted',
    tasks: [
      'ask the court to proceed (s 6)',
      'order for financial circumstances (Sentencing Code, s 35)',
      'apply for a prevention order',
      'start the prosecutor’s statement (s 16)',
    ],
  },
  SENTENCED_POSTPONED: {
    says: 'Sentenced, confiscation postponed',
    tasks: ['no fine, compensation or surcharge yet (s 15)', 'information, statement and response (ss 18, 16, 17)'],
  },
  CONFISCATION_HEARING: {
    says: 'Confiscation hearing',
    tasks: ['benefit', 'available amount', 'interests of others', 'compensation and reparation', 'default term'],
  },
  ORDER_MADE: {
    says: 'Order made',
    tasks: ['schedule of payment', 'direction under section 13(6)', 'reparation', 'vary the sentence (s 15)'],
  },
  PAYMENT_PERIOD: {
    says: 'Time to pay',
    tasks: ['extension of time, if applied for within it (s 11)', 'receiver (s 50)', 'money in accounts (s 67)'],
  },
  ENFORCEMENT: {
    says: 'Enforcement',
    tasks: ['magistrates’ court (s 35)', 'receiver (s 50)', 'default term (s 38)', 'travel ban (s 13A)'],
  },
  CLOSED_PAID: {
    says: 'Closed: paid or discharged',
    tasks: ['discharge restraint', 'clear the land register', 'pay the victims'],
  },
  REOPENED: { says: 'Reopened', tasks: ['a new statement under section 16'] },
  ABSCONDED: { says: 'Absconded', tasks: ['sections 27 and 28'] },
  ENDED_NO_ORDER: { says: 'Ended without an order', tasks: ['discharge restraint', 'section 72', 'civil tools'] },
} as const;

export type Stage = keyof typeof STAGES;

/** From each stage, those that can follow it. What is not here is a gap in the record, or a mistake in it. */
export const FOLLOWING: Readonly<Record<Stage, readonly Stage[]>> = {
  INTAKE: ['INVESTIGATION'],
  INVESTIGATION: ['CHARGE_DECISION'],
  CHARGE_DECISION: ['MAGISTRATES', 'ENDED_NO_ORDER'],
  MAGISTRATES: ['CROWN_PRE_TRIAL', 'CONVICTED'],
  CROWN_PRE_TRIAL: ['CONVICTED', 'ENDED_NO_ORDER', 'ABSCONDED'],
  CONVICTED: ['SENTENCED_POSTPONED', 'CONFISCATION_HEARING', 'ABSCONDED'],
  SENTENCED_POSTPONED: ['CONFISCATION_HEARING'],
  CONFISCATION_HEARING: ['ORDER_MADE', 'ENDED_NO_ORDER'],
  ORDER_MADE: ['PAYMENT_PERIOD', 'CLOSED_PAID', 'ENFORCEMENT'],
  PAYMENT_PERIOD: ['CLOSED_PAID', 'ENFORCEMENT'],
  ENFORCEMENT: ['CLOSED_PAID', 'REOPENED'],
  CLOSED_PAID: ['REOPENED'],
  REOPENED: ['CONFISCATION_HEARING', 'ORDER_MADE'],
  ABSCONDED: ['CONFISCATION_HEARING'],
  ENDED_NO_ORDER: ['REOPENED'],
};
