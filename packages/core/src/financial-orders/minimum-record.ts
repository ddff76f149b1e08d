import { msa2015 } from '../law/index.js';
import { decided, type Outcome, type Reason } from '../reasons/index.js';
import type { FinancialOrdersInput } from './input.js';
import { type Situation, situations } from './situation.js';
import { rankOf, type Stage } from './stages.js';

/** How complete the record of one defendant is. */
export interface DefendantRecord {
  readonly defendant: string;
  readonly held: readonly string[];
  /** What should be there by this stage, and is not. */
  readonly missing: readonly string[];
}

/** How complete the records of a case are. */
export interface MinimumRecord {
  readonly defendants: readonly DefendantRecord[];
}

interface Item {
  readonly name: string;
  /** First stage by which it should be there. */
  readonly by: Stage;
  readonly isHeld: (input: FinancialOrdersInput, situation: Situation) => boolean;
}

const considered =
  (...orders: readonly string[]) =>
  (input: FinancialOrdersInput, { id }: Situation) =>
    input.considerations?.some(({ defendant, order }) => defendant === id && orders.includes(order)) === true;

/** The least that is kept of each defendant. */
const ITEMS: readonly Item[] = [
  { name: 'flags', by: 'preCharge', isHeld: ({ flags }) => flags !== undefined },
  { name: 'victims', by: 'preCharge', isHeld: ({ caseFile }) => caseFile.victims !== undefined },
  {
    name: 'financialInvestigator',
    by: 'preCharge',
    isHeld: ({ assigned }) => assigned?.financialInvestigator !== undefined && assigned.financialInvestigator !== null,
  },
  { name: 'charges', by: 'charge', isHeld: (_, { offences }) => offences.length > 0 },
  { name: 'twoStageTest', by: 'charge', isHeld: (_, { facts }) => facts.fullCodeTest !== undefined },
  {
    name: 'section45Checks',
    by: 'preCharge',
    isHeld: (_, { facts }) => (facts.section45Checks?.length ?? 0) > 0 || facts.possibleVictim === false,
  },
  { name: 'assets', by: 'preCharge', isHeld: ({ caseFile }) => caseFile.property !== undefined },
  {
    name: 'considerations',
    by: 'preCharge',
    isHeld: ({ considerations }, { id }) => considerations?.some(({ defendant }) => defendant === id) === true,
  },
  { name: 'restraint', by: 'preCharge', isHeld: considered('restraint') },
  {
    name: 'partFive',
    by: 'preCharge',
    isHeld: considered(
      'cashForfeiture',
      'listedAssetForfeiture',
      'accountForfeiture',
      'cryptoassetForfeiture',
      'civilRecovery',
    ),
  },
  { name: 'confiscation', by: 'charge', isHeld: considered('confiscation') },
  { name: 'reparation', by: 'preCharge', isHeld: considered('reparationOrder') },
  { name: 'compensation', by: 'preCharge', isHeld: considered('compensation') },
  {
    name: 'forfeitures',
    by: 'preCharge',
    isHeld: considered('vehicleForfeiture', 'immigrationVehicleForfeiture', 'deprivation'),
  },
  {
    name: 'prevention',
    by: 'ptph',
    isHeld: considered(
      'preventionOrderOnConviction',
      'preventionOrderOnApplication',
      'riskOrder',
      'seriousCrimeOrderOnConviction',
    ),
  },
  { name: 'complianceOrder', by: 'postOrder', isHeld: considered('complianceOrder') },
  { name: 'outcome', by: 'sentence', isHeld: (_, { undecided }) => undecided.length === 0 },
];

/**
 * What the record of each defendant should hold by the stage the case has reached, and what is missing: a measure of
 * completeness for quality assurance. It shuts no gate.
 *
 * @remarks A policy of ours (convention `minimumRecord`), after inspections that found no measure of performance. E+W.
 */
export function minimumRecord(input: FinancialOrdersInput): Outcome<MinimumRecord> {
  const due = ITEMS.filter(({ by }) => rankOf(by) <= rankOf(input.stage));
  const defendants = situations(input).map((situation) => ({
    defendant: situation.id,
    held: due.filter(({ isHeld }) => isHeld(input, situation)).map(({ name }) => name),
    missing: due.filter(({ isHeld }) => !isHeld(input, situation)).map(({ name }) => name),
  }));
  const reasons = defendants.map(
    ({ defendant, held, missing }): Reason => ({
      says: `${defendant}: ${String(held.length)} of ${String(due.length)} parts of the record are held`,
      provision: msa2015('8'),
      convention: 'minimumRecord',
      mark: 'A',
      ...(missing.length > 0 && { met: false }),
    }),
  );
  return decided({ defendants }, ...reasons);
}
