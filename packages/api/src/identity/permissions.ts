import type { Principal, Role } from './principal.js';

/** Who may do one thing. */
export interface Permission {
  /** Roles that may; `anyone` needs no token. */
  readonly roles: readonly Role[] | 'anyone';
  /** Whether the caller must be a member of the case. Lists without it hold the caller's own cases only. */
  readonly membership: 'needed' | 'none';
  /** Whether the auditor hears of it: it is about cases that are kept. */
  readonly audited: boolean;
  readonly summary: string;
}

const EVERYONE = ['investigator', 'prosecutor', 'court', 'supervisor', 'analyst', 'auditor', 'service'] as const;
/** Those who work on a case. */
const WORKERS = ['investigator', 'prosecutor', 'court', 'supervisor', 'service'] as const;
const READERS = [...WORKERS, 'auditor'] as const;
/** Those who keep its facts. */
const KEEPERS = ['investigator', 'prosecutor', 'service'] as const;

const free = <R extends Permission['roles']>(roles: R, summary: string) =>
  ({ roles, membership: 'none', audited: false, summary }) as const;
const among = <R extends Permission['roles']>(roles: R, summary: string) =>
  ({ roles, membership: 'none', audited: true, summary }) as const;
const within = <R extends Permission['roles']>(roles: R, summary: string) =>
  ({ roles, membership: 'needed', audited: true, summary }) as const;

/**
 * The one table of what may be done, and by whom. Every route names one row. Some rows guard a part of what a route
 * writes (`contention:*`, `finding:write`, `override:write`, `victims:read`): `may` asks for them.
 */
export const permissions = {
  'public:read': free('anyone', 'Read the documentation, the contract, problems and health'),
  'law:read': free(EVERYONE, 'Read the body of law, its schemas and which rules can be asked'),
  'law:apply': free(WORKERS, 'Ask the law about facts in the request, which are not kept'),
  'receipt:replay': free(READERS, 'Run a receipt again and prove it'),
  'metrics:read': free(['supervisor', 'service'], 'Read the counters of the service'),
  'statistics:count': free([...WORKERS, 'analyst'], 'Count case records in the request, which are not kept'),
  'statistics:read': among(['supervisor', 'analyst'], 'Read counts and sums over cases, small numbers suppressed'),

  'case:create': among(KEEPERS, 'Open a case, and be its first member'),
  'case:search': among(READERS, 'Search among one’s own cases'),
  'feed:read': among(WORKERS, 'Read what has changed and what is due in one’s own cases'),
  'bundle:import': among(['supervisor'], 'Take in a case that another Recoup exported'),

  'case:read': within(READERS, 'Read the case'),
  'case:write': within(KEEPERS, 'Change the facts of the case'),
  'case:erase': within(['supervisor'], 'Erase what the case holds, with a reason'),
  'version:read': within(READERS, 'Read and compare versions of the case'),
  'member:read': within(READERS, 'Read who the members are'),
  'member:add': within([...KEEPERS, 'supervisor'], 'Let another person into the case'),
  'member:remove': within(['supervisor'], 'Take a person out of the case, with a reason'),

  'defendant:read': within(READERS, 'Read the defendants'),
  'defendant:write': within(KEEPERS, 'Change the defendants'),
  'offence:read': within(READERS, 'Read the offences'),
  'offence:write': within(KEEPERS, 'Change the offences'),
  'property:read': within(READERS, 'Read the property and interests in it'),
  'property:write': within(KEEPERS, 'Change the property and interests in it'),
  'gift:read': within(READERS, 'Read the gifts'),
  'gift:write': within(KEEPERS, 'Change the gifts'),
  'event:read': within(READERS, 'Read what happened in the case'),
  'event:write': within(KEEPERS, 'Record what happened in the case'),

  'contention:prosecution': within(['prosecutor'], 'Say what the prosecution says of an item'),
  'contention:defence': within(['prosecutor'], 'Record what the defence says of an item, as it was served'),
  'finding:read': within(READERS, 'Read what the court found'),
  'finding:write': within(['court'], 'Record what the court found, of an item or in all'),

  'statement:read': within(WORKERS, 'Read statement files and lines'),
  'statement:write': within(['investigator', 'service'], 'Take in statement files, and decide about their lines'),
  'payment:read': within(READERS, 'Read the payments'),
  'payment:write': within(KEEPERS, 'Record a payment'),
  'restraint:read': within(READERS, 'Read the restraint orders'),
  'restraint:write': within(KEEPERS, 'Record what happened to a restraint order'),
  'order:read': within(READERS, 'Read the orders and their accounts'),
  'order:write': within(['court', 'prosecutor', 'service'], 'Record an order as the court made it'),
  'consideration:read': within(READERS, 'Read which orders were considered, by whom and why not'),
  'consideration:write': within(
    ['investigator', 'prosecutor', 'court', 'supervisor'],
    'Record that an order was considered, in one’s own part',
  ),
  'flag:write': within(['investigator', 'prosecutor', 'supervisor'], 'Flag the case, and say what the gate reads'),
  'override:write': within(['supervisor'], 'Pass the gate of orders to consider, with a reason'),

  'determination:read': within(READERS, 'Read the determinations that are kept'),
  'determination:make': within(KEEPERS, 'Determine the case, and keep the receipt'),
  'determination:approve': within(['prosecutor', 'supervisor'], 'Approve a determination that another person made'),
  'timeline:read': within(READERS, 'Read the stage of the case and what is due'),

  'journal:read': within(['supervisor', 'auditor'], 'Read who did and saw what'),
  'journal:verify': within(READERS, 'Verify that nothing in the journal was changed'),
  'bundle:export': within(['supervisor'], 'Take out the whole case as one signed bundle'),
  'victims:read': within(['investigator', 'prosecutor', 'court', 'supervisor'], 'See who the victims are'),
} as const satisfies Record<string, Permission>;

export type Action = keyof typeof permissions;

export const isAction = (name: string): name is Action => Object.hasOwn(permissions, name);

/** Whether a caller's role allows an action. Membership of the case is asked for apart. */
export function may(principal: Principal, action: Action): boolean {
  const { roles }: Permission = permissions[action];
  if (roles === 'anyone' || principal.roles.some((role) => roles.includes(role))) return true;
  // A system sees victims only where its issuer says so.
  return action === 'victims:read' && principal.roles.includes('service') && principal.scopes.includes(action);
}

/** Whether the victims in a case are shown to a caller as they are. */
export const seesVictims = (principal: Principal): boolean => may(principal, 'victims:read');
