import { z } from 'zod';
import { fact } from '../../case-file/index.js';
import { crimPR2025, type Mark, poca, type Provision } from '../../law/index.js';
import { decided, type Outcome } from '../../reasons/index.js';
import { allMet, type Asked } from '../asked.js';
import { CPS_GUIDANCE, R_V_B, STANFORD } from '../authorities.js';
import { ConditionName } from '../conditions/index.js';

interface Item {
  readonly key: string;
  readonly about: string;
  readonly provision: Provision;
  readonly mark?: Mark;
}

const RULE = crimPR2025('33.45');

/** What an application for restraint holds. */
export const APPLICATION_ITEMS = [
  {
    key: 'applicant',
    about: 'the court, the applicant and their status, with the consent under section 68: name, rank, date',
    provision: poca('68'),
  },
  {
    key: 'persons',
    about: 'the defendant or alleged offender, with date of birth, address and custody; others to be restrained',
    provision: RULE,
  },
  { key: 'condition', about: 'the condition relied on, and the facts for each part of it', provision: poca('40') },
  {
    key: 'offences',
    about: 'the offences under investigation or charged, when it started, the stage, the next hearing',
    provision: RULE,
  },
  { key: 'benefit', about: 'the benefit and how it is calculated', provision: RULE },
  {
    key: 'realisableProperty',
    about: 'full details of each item of realisable property, and who holds it',
    provision: RULE,
  },
  { key: 'riskOfDissipation', about: 'why there is a real risk of dissipation', provision: R_V_B, mark: 'G' },
  { key: 'terms', about: 'the terms, exceptions and conditions proposed', provision: poca('41') },
  {
    key: 'ancillaryOrders',
    about: 'ancillary orders: the grounds, the precise disclosure, who is examined, questions and documents',
    provision: RULE,
  },
  {
    key: 'reporting',
    about: 'the reporting requirement proposed and the first date, or why there is none',
    provision: poca('41(7A)'),
  },
  { key: 'travel', about: 'the travel restriction proposed, or why there is none', provision: poca('41(7D)') },
  { key: 'receiver', about: 'whether a receiver is sought', provision: poca('48') },
  { key: 'noNotice', about: 'the reasons for giving no notice', provision: RULE },
  { key: 'candour', about: 'full and frank disclosure', provision: STANFORD, mark: 'G' },
  {
    key: 'thirdParties',
    about: 'third parties to notify, their expected expenses, and the undertaking proposed',
    provision: crimPR2025('33.46'),
  },
  { key: 'draftOrder', about: 'a draft order, a time estimate and pre-reading', provision: CPS_GUIDANCE, mark: 'G' },
] as const satisfies readonly Item[];
export type ApplicationItem = (typeof APPLICATION_ITEMS)[number]['key'];

/** Items that a kind of application does not have. */
const ONLY_WHERE: Partial<Record<ApplicationItem, (input: ApplicationReadyInput) => boolean>> = {
  reporting: ({ conditions }) => conditions.includes('C1'),
  noNotice: ({ withoutNotice }) => withoutNotice !== false,
};

const items = Object.fromEntries(
  APPLICATION_ITEMS.map(({ key, about }) => [
    key,
    fact(z.boolean().optional(), `Whether it holds ${about}; "none" said in words is complete`, 'CrimPR 2025, r 33.45'),
  ]),
) as Record<ApplicationItem, z.ZodOptional<z.ZodBoolean>>;

export const ApplicationReadyInput = z
  .strictObject({
    conditions: fact(
      z.array(ConditionName).min(1, { error: 'no condition is relied on (s 40): name at least one' }),
      'The conditions relied on',
      'POCA 2002, s 40',
    ),
    withoutNotice: fact(z.boolean().optional(), 'Whether it is made without notice', 'CrimPR 2025, r 33.45'),
    statementOfTruthSigned: fact(
      z.boolean().optional(),
      'Whether the witness statement is verified by a signed statement of truth',
      'CrimPR 2025, r 33.5',
    ),
    sourcesDistinguished: fact(
      z.boolean().optional(),
      'Whether the witness statement keeps own knowledge apart from information given by others',
      'CrimPR 2025, r 33.5',
    ),
    items: fact(z.strictObject(items), 'Each item, complete or not', 'CrimPR 2025, r 33.45'),
  })
  .meta({ id: 'ApplicationReadyInput' });
export type ApplicationReadyInput = z.infer<typeof ApplicationReadyInput>;

/** Whether an application can be issued. */
export interface ApplicationReady {
  readonly ready: boolean;
  /** Items said to be incomplete. */
  readonly incomplete: readonly string[];
}

/**
 * Whether an application for restraint is ready to be issued: every item complete, and the statement verified.
 *
 * @remarks CrimPR 2025, rr 33.5, 33.45 (E+W), read; the items that come from practice say so (G).
 */
export function applicationReady(input: ApplicationReadyInput): Outcome<ApplicationReady> {
  const wanted = APPLICATION_ITEMS.filter(({ key }) => ONLY_WHERE[key]?.(input) ?? true);
  const asked: readonly Asked[] = [
    ...wanted.map((item) => isComplete(item, input.items[item.key])),
    ...statement(input),
  ];
  const incomplete = asked.filter(({ met }) => met === false).map(({ pointer }) => pointer.split('/').at(-1) ?? '');
  const outcome = allMet(asked);
  return outcome.kind === 'decided' ? decided({ ready: outcome.value, incomplete }, ...outcome.reasons) : outcome;
}

const isComplete = ({ key, about, provision, mark }: Item, met: boolean | undefined): Asked => ({
  met,
  yes: `Complete: ${about}`,
  no: `Not complete: ${about}`,
  wanted: `whether it holds ${about}`,
  pointer: `/items/${key}`,
  provision,
  ...(mark !== undefined && { mark }),
});

const statement = ({ statementOfTruthSigned, sourcesDistinguished, withoutNotice }: ApplicationReadyInput): Asked[] => [
  {
    met: statementOfTruthSigned,
    yes: 'The statement of truth is signed',
    no: 'The statement of truth is not signed',
    wanted: 'whether the statement of truth is signed (r 33.5)',
    pointer: '/statementOfTruthSigned',
    provision: crimPR2025('33.5'),
  },
  {
    met: sourcesDistinguished,
    yes: 'The statement keeps own knowledge and information from others apart',
    no: 'The statement does not keep own knowledge and information from others apart',
    wanted: 'whether the statement keeps own knowledge and information from others apart (r 33.5)',
    pointer: '/sourcesDistinguished',
    provision: crimPR2025('33.5'),
  },
  {
    met: withoutNotice === undefined ? undefined : true,
    yes: withoutNotice === true ? 'It is made without notice' : 'It is made on notice',
    no: '',
    wanted: 'whether it is made without notice (r 33.45)',
    pointer: '/withoutNotice',
    provision: RULE,
  },
];
