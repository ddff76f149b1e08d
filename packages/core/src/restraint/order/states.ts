import { z } from 'zod';

/** Where a restraint order, or the thought of one, stands. The names are those of the room's README. */
export const RESTRAINT_STATES = {
  NOT_CONSIDERED: 'Restraint has not been considered',
  CONSIDERED: 'Restraint is being considered',
  NOT_SOUGHT: 'Decided, with a reason, not to seek restraint',
  PREPARING: 'An application is being prepared',
  AUTHORISED: 'The application is authorised',
  APPLIED: 'The application is before the court',
  REFUSED: 'The court refused a restraint order',
  IN_FORCE_PRECHARGE: 'A restraint order is in force, on an investigation',
  IN_FORCE_POSTCHARGE: 'A restraint order is in force, on proceedings',
  IN_FORCE_POSTORDER: 'A restraint order is in force, and a confiscation order is unpaid',
  IN_FORCE_REOPENED: 'A restraint order is in force, on an application to reopen or after absconding',
  DISCHARGED: 'The restraint order is discharged',
} as const;

export type RestraintState = keyof typeof RESTRAINT_STATES;

export const RestraintState = z
  .enum(Object.keys(RESTRAINT_STATES) as RestraintState[])
  .meta({ id: 'RestraintState', description: 'Where a restraint order stands', examples: ['IN_FORCE_PRECHARGE'] });

/** The states in which an order is in force. */
export const IN_FORCE = [
  'IN_FORCE_PRECHARGE',
  'IN_FORCE_POSTCHARGE',
  'IN_FORCE_POSTORDER',
  'IN_FORCE_REOPENED',
] as const satisfies readonly RestraintState[];

export const isInForce = (state: RestraintState): boolean => (IN_FORCE as readonly RestraintState[]).includes(state);
