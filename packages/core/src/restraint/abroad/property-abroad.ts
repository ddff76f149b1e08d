import { z } from 'zod';
import { fact, Text } from '../../case-file/index.js';
import { LocalDate, spoken } from '../../dates/index.js';
import { overseasRealisation } from '../../enforcement/index.js';
import { crimPR2025, poca, reformCautions } from '../../law/index.js';
import { Money } from '../../money/index.js';
import { decided, factsMissing, notCovered, type Outcome, type Reason } from '../../reasons/index.js';
import { allMet, type Asked } from '../asked.js';
import { TCA } from '../authorities.js';
import { AFTER, AbroadStep, type AbroadStepKind, STEP_ORDER, STEP_SPOKEN } from './steps.js';

const asked = (description: string) => fact(z.boolean().optional(), description, 'POCA 2002, s 74');

export const PropertyAbroadInput = z
  .strictObject({
    asAt: fact(LocalDate, 'The day on which the question is asked', 'POCA 2002, s 74'),
    country: fact(Text, 'The country, or territory, where the property is believed to be', 'POCA 2002, s 74'),
    isEuropeanUnion: asked('Whether that is a member state of the European Union'),
    believedAbroad: asked('Whether the prosecutor believes that realisable property is there'),
    conditionHolds: asked('Whether any condition for restraint holds'),
    confiscationOrderMade: fact(
      LocalDate.nullable().optional(),
      'The day the confiscation order was made; null where none is made',
      'POCA 2002, s 74',
    ),
    orderUnsatisfied: asked('Order made: whether it is unsatisfied'),
    steps: fact(
      z.array(AbroadStep).max(500).superRefine(onceEach),
      'The steps taken, in any order: the days decide',
      'POCA 2002, s 74',
    ),
  })
  .meta({ id: 'PropertyAbroadInput' });
export type PropertyAbroadInput = z.infer<typeof PropertyAbroadInput>;

function onceEach(steps: readonly { readonly id: string }[], context: z.RefinementCtx): void {
  steps.forEach(({ id }, index) => {
    if (steps.findIndex((other) => other.id === id) !== index) {
      context.addIssue({
        code: 'custom',
        path: [index, 'id'],
        message: `the step ${id} is there twice (s 74): give each an id of its own`,
      });
    }
  });
}

/** Whether property abroad can be reached by request, and how far a request has come. Pounds sterling. */
export interface PropertyAbroad {
  readonly mayRequest: boolean;
  /** What the request asks for: before a confiscation order to freeze; after it to freeze, realise and apply. */
  readonly asksFor: readonly ('freeze' | 'realise' | 'applyProceeds')[];
  readonly lastStep: AbroadStepKind | null;
  readonly next: string | null;
  /** Ids of steps that could not be so: they change nothing. */
  readonly refused: readonly string[];
  /** What the order is treated as reduced by. */
  readonly reducesOrderBy: Money;
}

/**
 * Whether a request may be sent about realisable property abroad, what it asks for, and how far it has come: the prosecutor
 * sends it to the Secretary of State, who forwards it.
 *
 * @remarks POCA 2002, s 74 (E+W); CrimPR 2025, r 33.8. Read. The route to member states of the European Union is from guidance and
 * memory (convention `requestsToEuropeanUnion`, G). All amounts in pounds sterling.
 */
export function propertyAbroad(input: PropertyAbroadInput): Outcome<PropertyAbroad> {
  const { confiscationOrderMade: made, asAt, steps, country } = input;
  if (isInUnitedKingdom(country)) {
    const says = `${country} is in the United Kingdom: a request under section 74 goes to a government abroad. How an order is enforced in another part of the United Kingdom was not read`;
    return notCovered(says, { says, provision: poca('74'), met: false });
  }
  const open = allMet(tests(input), ...notes(input));
  if (open.kind !== 'decided') return open.kind === 'factsMissing' ? factsMissing(open.facts, ...open.reasons) : open;
  if (open.value && isMade(input) && input.orderUnsatisfied === undefined)
    return factsMissing([UNSATISFIED], ...open.reasons);
  const hasOrder = isMade(input) && input.orderUnsatisfied === true;
  const asksFor = !open.value
    ? []
    : hasOrder
      ? (['freeze', 'realise', 'applyProceeds'] as const)
      : (['freeze'] as const);
  const life = lived(steps, made ?? null, asAt);
  const { last } = life;
  return decided(
    {
      mayRequest: open.value,
      asksFor,
      lastStep: last,
      next:
        last === null
          ? open.value
            ? 'the prosecutor sends a request to the Secretary of State'
            : null
          : AFTER[last].then,
      refused: life.refused,
      reducesOrderBy: life.reducesOrderBy,
    },
    ...open.reasons,
    ...life.reasons,
  );
}

/** A confiscation order is made, by the day of the question. */
const isMade = ({ confiscationOrderMade: made, asAt }: PropertyAbroadInput): boolean =>
  made !== undefined && made !== null && made <= asAt;

const UNSATISFIED = {
  pointer: '/orderUnsatisfied',
  wanted: 'whether the confiscation order is unsatisfied: what is then asked for turns on it (s 74)',
};

const UNITED_KINGDOM =
  /^(the )?(united kingdom|u\.?k\.?|great britain|england|wales|scotland|northern ireland|england and wales)$/i;
const isInUnitedKingdom = (country: string): boolean => UNITED_KINGDOM.test(country.trim());

function tests(input: PropertyAbroadInput): readonly Asked[] {
  const { confiscationOrderMade: made, orderUnsatisfied, conditionHolds } = input;
  const order = made === undefined ? undefined : isMade(input) && orderUnsatisfied;
  const either =
    conditionHolds === true || order === true
      ? true
      : order === undefined || conditionHolds === undefined
        ? undefined
        : false;
  const pointer =
    conditionHolds === undefined
      ? '/conditionHolds'
      : made === undefined
        ? '/confiscationOrderMade'
        : '/orderUnsatisfied';
  return [
    {
      met: input.believedAbroad,
      yes: 'The prosecutor believes that realisable property is abroad',
      no: 'The prosecutor does not believe that realisable property is abroad',
      wanted: 'whether the prosecutor believes that realisable property is abroad (s 74)',
      pointer: '/believedAbroad',
      provision: poca('74'),
    },
    {
      met: either,
      yes: order === true ? 'A confiscation order is unsatisfied' : 'A condition for restraint holds',
      no: 'No condition for restraint holds, and no confiscation order is unsatisfied',
      wanted: 'whether a condition for restraint holds, or a confiscation order is unsatisfied (s 74)',
      pointer,
      provision: poca('74'),
    },
  ];
}

function notes({ country, isEuropeanUnion, steps, asAt }: PropertyAbroadInput): readonly Reason[] {
  return [
    { says: `Property believed to be in ${country}: realisable property counts wherever it is`, provision: poca('84') },
    ...(isEuropeanUnion === true
      ? [
          {
            says: 'A member state of the European Union: freezing and confiscation under the agreement, between central authorities and on its form. From guidance and memory',
            provision: TCA,
            convention: 'requestsToEuropeanUnion',
            mark: 'G' as const,
          },
        ]
      : []),
    { says: 'Papers are served abroad only with the court’s permission', provision: crimPR2025('33.8') },
    ...reformCautions(
      steps.filter(({ on }) => on <= asAt).map(({ step, on }) => ({ what: `The step ${step}`, on })),
    ).slice(0, 1),
  ];
}

/** The steps in order of their days, each tested against what has happened before it. */
function lived(steps: readonly AbroadStep[], orderMade: LocalDate | null, asAt: LocalDate) {
  const reasons: Reason[] = [];
  const refused: string[] = [];
  let last: AbroadStepKind | null = null;
  let reducesOrderBy = Money.zero;
  for (const given of inOrder(steps, asAt)) {
    const why = impossible(given, last, orderMade);
    if (why !== undefined) {
      reasons.push({ says: why, provision: poca('74'), met: false });
      refused.push(given.id);
      continue;
    }
    last = given.step;
    reasons.push({ says: `${STEP_SPOKEN[given.step]} on ${spoken(given.on)}`, provision: poca('74') });
    if (given.step !== 'realised') continue;
    const { on, currency, proceeds, poundsPerUnit, rateOn, rateSource } = given;
    const realised = overseasRealisation({ realisedOn: on, currency, proceeds, poundsPerUnit, rateOn, rateSource });
    reasons.push(...realised.reasons);
    if (realised.kind === 'decided') reducesOrderBy = reducesOrderBy.plus(realised.value.reducesOrderBy);
  }
  return { reasons, refused, last, reducesOrderBy };
}

function impossible(
  { step, on }: AbroadStep,
  last: AbroadStepKind | null,
  orderMade: LocalDate | null,
): string | undefined {
  const { after } = AFTER[step];
  if (!after.includes(last)) {
    const wants = after.map((kind) => kind ?? 'nothing yet').join(' or ');
    return `${step} on ${spoken(on)} cannot follow ${last ?? 'nothing'}: it follows ${wants}`;
  }
  if (step === 'realised' && (orderMade === null || on < orderMade)) {
    return `realised on ${spoken(on)}: before a confiscation order a request can ask only that property be frozen`;
  }
  return undefined;
}

function inOrder(steps: readonly AbroadStep[], asAt: LocalDate): readonly AbroadStep[] {
  const key = ({ on, step, id }: AbroadStep) => `${on} ${String(STEP_ORDER.indexOf(step))} ${id}`;
  return steps.filter(({ on }) => on <= asAt).sort((one, other) => (key(one) < key(other) ? -1 : 1));
}
