import { z } from 'zod';
import { fact } from '../../case-file/index.js';
import { poca } from '../../law/index.js';
import { decided, factsMissing, type Outcome, type Reason } from '../../reasons/index.js';

export const LandProtectionInput = z
  .strictObject({
    isRegistered: fact(z.boolean().optional(), 'Whether the title is registered', 'POCA 2002, s 47'),
    stage: fact(
      z.enum(['applicationMade', 'orderMade', 'orderDischarged']),
      'Whether restraint is applied for, ordered, or discharged',
      'POCA 2002, s 47',
    ),
    restrictionInRegister: fact(
      z.boolean().optional(),
      'Discharged: whether there is an entry to take out',
      'POCA 2002, s 47',
    ),
  })
  .meta({ id: 'LandProtectionInput' });
export type LandProtectionInput = z.infer<typeof LandProtectionInput>;

/** What is entered about land, or taken out. */
export interface LandProtection {
  readonly step: 'enter' | 'withdraw' | 'none';
  /** A notice in the register of title is never the entry. */
  readonly entry: 'restriction' | 'writOrOrder' | 'pendingLandAction' | null;
  /** Form of HM Land Registry, from memory. */
  readonly form: 'EE' | 'FF' | null;
}

/**
 * How land under restraint is protected: by a restriction in the register of title, never by a notice; where it is not
 * registered, in the register of land charges.
 *
 * @remarks POCA 2002, s 47 (E+W). Read in the Act. The standard forms are from memory (M).
 */
export function landProtection(input: LandProtectionInput): Outcome<LandProtection> {
  const { isRegistered, stage, restrictionInRegister } = input;
  if (stage === 'orderDischarged') return taken(restrictionInRegister);
  const treated: Reason = {
    says:
      stage === 'orderMade'
        ? 'A restraint order is treated as an order enforcing a judgment'
        : 'An application for a restraint order is treated as a pending land action',
    provision: poca('47'),
  };
  if (isRegistered === undefined) {
    return factsMissing([{ pointer: '/isRegistered', wanted: 'whether the title is registered (s 47)' }], treated);
  }
  if (!isRegistered) {
    const entry = stage === 'orderMade' ? 'writOrOrder' : 'pendingLandAction';
    const says = `Not registered: entered in the register of ${entry === 'writOrOrder' ? 'writs and orders' : 'pending actions'} affecting land`;
    return decided<LandProtection>({ step: 'enter', entry, form: null }, { says, provision: poca('47') }, treated);
  }
  const form = stage === 'orderMade' ? 'EE' : 'FF';
  return decided<LandProtection>(
    { step: 'enter', entry: 'restriction', form },
    { says: 'Registered: a restriction is applied for', provision: poca('47') },
    {
      says: 'No notice may be entered in the register of title because of a restraint order',
      provision: poca('47'),
      met: false,
    },
    treated,
    {
      says: `Standard form ${form}, applied for on form RX1: from memory`,
      provision: poca('47'),
      convention: 'landRegistryForms',
      mark: 'M',
    },
  );
}

function taken(entered: boolean | undefined): Outcome<LandProtection> {
  const provision = poca('47');
  if (entered === undefined) {
    const fact = { pointer: '/restrictionInRegister', wanted: 'whether there is an entry to take out (s 47)' };
    return factsMissing([fact], { says: 'The order is discharged: an entry about it is taken out', provision });
  }
  const says = entered
    ? 'The order is discharged: the entry is taken out'
    : 'The order is discharged, and no entry was made';
  return decided<LandProtection>(
    { step: entered ? 'withdraw' : 'none', entry: null, form: null },
    { says, provision, ...(!entered && { met: false }) },
  );
}
