import { type Action, may, permissions, type Principal } from '../identity/index.js';
import { Problem, refusal } from '../problems.js';
import type { Author } from './authorship.js';

interface Part {
  readonly says: string;
  readonly law: string;
  /** The permission to write it: the table of permissions keeps the investigator's, prosecutor's and court's apart. */
  readonly action: Action;
}

/** Whose part of a case each piece of the document is. */
export const PARTS: Readonly<Record<Author, Part>> = {
  facts: { says: 'the facts of the case', law: 'POCA 2002, s 16', action: 'case:write' },
  prosecution: { says: 'what the prosecution says', law: 'POCA 2002, s 16', action: 'contention:prosecution' },
  defence: { says: 'what the defence says, as served', law: 'POCA 2002, s 17', action: 'contention:defence' },
  court: { says: 'what the court found', law: 'POCA 2002, s 6(7)', action: 'finding:write' },
  events: { says: 'what happened in the case', law: 'CrimPR 2025, Part 33', action: 'event:write' },
  restraint: { says: 'restraint orders and their events', law: 'POCA 2002, s 41', action: 'restraint:write' },
  ordersMade: { says: 'the confiscation orders made', law: 'POCA 2002, s 6', action: 'order:write' },
  financialOrders: {
    says: 'the flags of the case and what the gate reads',
    law: 'Modern Slavery Act 2015, s 8',
    action: 'flag:write',
  },
  supervision: {
    says: 'overrides of the gate, and the removal of a flag',
    law: 'Modern Slavery Act 2015, s 8',
    action: 'override:write',
  },
  unit: { says: 'whose case it is', law: 'POCA 2002, s 6', action: 'case:write' },
};

/** Refuses a change of somebody else's part of the case. @throws Problem (403) that names each part, its place and whose it is */
export function refuseOthersParts(changed: ReadonlyMap<Author, string>, principal: Principal): void {
  const errors = [...changed].flatMap(([author, pointer]) => {
    const { says, law, action } = PARTS[author];
    if (may(principal, action)) return [];
    const detail = `${says}: only ${[...permissions[action].roles].join(', ')} may write that`;
    const remedy = 'leave that part as it was, or let somebody in that role write it';
    return [refusal('body', pointer, says, principal.roles.join(', '), detail, law, remedy)];
  });
  if (errors.length === 0) return;
  throw new Problem('forbidden', 'The change reaches a part of the case that is not yours to write.', errors);
}
