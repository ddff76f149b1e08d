import { z } from 'zod';
import { fact } from '../../case-file/index.js';
import { LocalDate, spoken } from '../../dates/index.js';
import { poca, reformCautions } from '../../law/index.js';
import { type Money, MoneyInput } from '../../money/index.js';
import { decided, type MissingFact, type Outcome, type Reason } from '../../reasons/index.js';
import { type Asked, isClosed, missingFrom, said } from '../asked.js';
import { type Threshold } from '../figures.js';
import { tools, type ToolKey } from './catalogue.js';
import { type ToolFact, toolFacts, wantedFact } from './facts.js';
import { inOrder } from './order-of-tools.js';
import { InvestigationKind, type Precondition, PropertyKind, type Tool, ToolApplicant } from './tool.js';

export const WhichToolInput = z
  .strictObject({
    on: fact(LocalDate, 'The day on which the question is asked', 'POCA 2002, Parts 2, 5 and 8'),
    property: fact(PropertyKind, 'What the property is', 'POCA 2002, ss 289, 303B, 303Z1, 303Z20'),
    value: fact(MoneyInput.optional(), 'What it is worth, or the balance', 'POCA 2002, ss 303Y, 303Z8, 362A, 287'),
    applicant: fact(ToolApplicant.optional(), 'Who wants to use a tool', 'POCA 2002, Parts 2, 5 and 8'),
    investigation: fact(
      InvestigationKind.optional(),
      'For orders of Part 8: the kind of investigation',
      'POCA 2002, ss 341, 357',
    ),
    heldAbroad: fact(z.boolean().optional(), 'Whether it is abroad', 'POCA 2002, s 74'),
    convictionAimedAt: fact(z.boolean().optional(), 'Whether a conviction is aimed at', 'POCA 2002, s 2A'),
    facts: fact(z.strictObject(toolFacts).prefault({}), 'What the tools turn on', 'POCA 2002, Parts 2, 5 and 8'),
  })
  .meta({ id: 'WhichToolInput' });
export type WhichToolInput = z.infer<typeof WhichToolInput>;

/** One tool, and whether it is open on these facts. Open is not a decision to use it, nor that a court would grant it. */
export interface ToolStanding {
  readonly tool: ToolKey;
  readonly title: string;
  readonly standing: 'open' | 'closed' | 'factsMissing';
  readonly facts: readonly MissingFact[];
  readonly reasons: readonly Reason[];
}

/** Every tool with its standing, and the order in which open ones are usually thought of. */
export interface WhichTool {
  readonly tools: readonly ToolStanding[];
  /** Usual order of thought, without the closed ones: a guide, not law. */
  readonly consider: readonly ToolKey[];
}

/**
 * Which tools are open, closed, or turn on facts that are not known, for one piece of property.
 *
 * @remarks POCA 2002, Parts 2, 5, 6 and 8; Modern Slavery Act 2015, s 12 (E+W). As the catalogue says of each: some of it is from
 * guidance or memory. The order of thought is a guide of ours (convention `toolOrder`, A). All amounts in pounds sterling.
 */
export function whichTool(input: WhichToolInput): Outcome<WhichTool> {
  const standings = tools.map((tool) => standingOf(tool, input));
  const closed = new Set(standings.filter(({ standing }) => standing === 'closed').map(({ tool }) => tool));
  const consider = inOrder(input).filter((tool) => !closed.has(tool));
  const guide: Reason = {
    says: `Usually thought of in this order: ${consider.join(', ') || 'none'}. A guide, not law`,
    provision: poca('2A'),
    convention: 'toolOrder',
    mark: 'A',
  };
  return decided({ tools: standings, consider }, guide, ...notes(input));
}

function standingOf(tool: Tool & { readonly key: ToolKey }, input: WhichToolInput): ToolStanding {
  const asked = [
    ...property(tool, input),
    ...since(tool, input),
    ...place(tool, input),
    ...worth(tool, input),
    ...who(tool, input),
    ...investigation(tool, input),
    ...tool.preconditions.map((each) => precondition(each, input)),
  ];
  const facts = isClosed(asked) ? [] : missingFrom(asked);
  const standing = isClosed(asked) ? 'closed' : facts.length > 0 ? 'factsMissing' : 'open';
  return { tool: tool.key, title: tool.title, standing, facts, reasons: asked.map(said) };
}

function property({ property: kinds, provision, title }: Tool, { property: kind }: WhichToolInput): readonly Asked[] {
  if (kinds === null) return [];
  const met = kinds.includes(kind);
  return [
    {
      met,
      yes: 'It is property of that kind',
      no: `${title}: not for property of this kind`,
      wanted: '',
      pointer: '/property',
      provision,
    },
  ];
}

/** A power over what is found or held here is not said to be open over what is abroad; nor, from memory alone, closed. */
function place({ isHere, provision }: Tool, { heldAbroad }: WhichToolInput): readonly Asked[] {
  if (isHere !== true || heldAbroad !== true) return [];
  return [
    {
      met: undefined,
      yes: '',
      no: '',
      wanted:
        'whether this power reaches property abroad: from memory it is one over what is found or held here, and abroad the way is restraint with a request under section 74',
      pointer: '/heldAbroad',
      provision,
      convention: 'toolsFromGuidanceOrMemory',
      mark: 'M',
    },
  ];
}

function since({ from }: Tool, { on, property: kind }: WhichToolInput): readonly Asked[] {
  if (from === undefined || from.only?.includes(kind) === false) return [];
  const { day, provision, mark } = from;
  return [
    {
      met: on >= day,
      yes: `In force from ${spoken(day)}`,
      no: `Not before ${spoken(day)}`,
      wanted: '',
      pointer: '/on',
      provision,
      mark,
      convention: 'toolsFromGuidanceOrMemory',
    },
  ];
}

function worth({ threshold, thresholdNote }: Tool, { value }: WhichToolInput): readonly Asked[] {
  if (threshold === undefined) return [];
  const { source, mark, amount, is } = threshold;
  const least = `${is === 'atLeast' ? 'at least' : 'more than'} ${amount.toString()}`;
  const note = thresholdNote === undefined ? '' : `; ${thresholdNote}`;
  const memory = mark === 'M' ? ' (the figure is from memory)' : '';
  return [
    {
      met: value === undefined ? undefined : reaches(value, threshold),
      yes: `${value?.toString() ?? ''}: ${least}${memory}`,
      no: `${value?.toString() ?? ''}: it must be ${least}${memory}${note}`,
      wanted: `what it is worth: it must be ${least}${memory}`,
      pointer: '/value',
      provision: source,
      ...(mark !== undefined && { mark, convention: 'minimumsFromMemory' }),
    },
  ];
}

const reaches = (value: Money, { amount, is }: Threshold): boolean =>
  is === 'moreThan' ? value.isMoreThan(amount) : !value.isLessThan(amount);

/** Somebody who is not in a list that was not read in full is not turned away: whether they may is then not known. */
function who({ applicants, applicantsComplete, provision }: Tool, { applicant }: WhichToolInput): readonly Asked[] {
  if (applicant === undefined) return [];
  const isListed = applicants.includes(applicant);
  return [
    {
      met: isListed ? true : applicantsComplete ? false : undefined,
      yes: 'This applicant may use it',
      no: `It is for ${applicants.join(', ')}`,
      wanted: `whether this applicant may use it: known are ${applicants.join(', ')}, and the list was not read in full`,
      pointer: '/applicant',
      provision,
      ...(!isListed && !applicantsComplete && { convention: 'toolApplicants', mark: 'M' as const }),
    },
  ];
}

function investigation({ investigations, provision }: Tool, { investigation: kind }: WhichToolInput): readonly Asked[] {
  if (investigations === undefined) return [];
  return [
    {
      met: kind === undefined ? undefined : investigations.includes(kind),
      yes: 'Open in an investigation of this kind',
      no: 'Not open in investigations of detained cash or property, frozen funds or cryptoassets',
      wanted: 'the kind of investigation',
      pointer: '/investigation',
      provision,
    },
  ];
}

/** Any one fact is enough; where the precondition is that something is not so, it must not be. */
function precondition(given: Precondition, { facts }: WhichToolInput): Asked {
  const { anyOf, not: isNot, yes, no, provision, mark, orFromMemory } = given;
  const known = anyOf.map((key) => facts[key]);
  const any = known.includes(true) ? true : known.includes(undefined) ? undefined : false;
  if (any === false && orFromMemory !== undefined) return remembered(given, orFromMemory, facts[orFromMemory]);
  const first = anyOf.find((key) => facts[key] === undefined) ?? anyOf[0];
  return {
    met: isNot === true && any !== undefined ? !any : any,
    yes,
    no,
    wanted: anyOf.map(wantedFact).join(', or '),
    pointer: `/facts/${first}`,
    provision,
    ...(mark !== undefined && { mark, convention: 'toolsFromGuidanceOrMemory' }),
  };
}

const remembered = ({ no, provision }: Precondition, key: ToolFact, met: boolean | undefined): Asked => ({
  met,
  yes: no,
  no,
  wanted: wantedFact(key),
  pointer: `/facts/${key}`,
  provision,
  mark: 'M',
  convention: 'toolsFromGuidanceOrMemory',
});

function notes({ on, heldAbroad }: WhichToolInput): readonly Reason[] {
  return [
    {
      says: 'Property forfeited under Part 5 is no longer free property: it is left out of the available amount',
      provision: poca('82'),
    },
    ...(heldAbroad === true
      ? [{ says: 'It is abroad: ask early for a request under section 74', provision: poca('74') }]
      : []),
    ...(on < '2024-04-26'
      ? [
          {
            says: 'The tools are told as they stood in 2026: changes before 26 April 2024 are not traced',
            provision: poca('240'),
            convention: 'toolsAsTheyStand',
            mark: 'A' as const,
          },
        ]
      : []),
    ...reformCautions([{ what: 'The day of the question', on }]),
  ];
}
