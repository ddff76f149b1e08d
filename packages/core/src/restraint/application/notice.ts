import { z } from 'zod';
import { fact } from '../../case-file/index.js';
import { crimPR2025, poca } from '../../law/index.js';
import { decided, factsMissing, type Outcome, type Reason } from '../../reasons/index.js';
import { missingFrom, said } from '../asked.js';

export const NoticeOfApplicationInput = z
  .strictObject({
    urgent: fact(z.boolean().optional(), 'Whether the case is urgent', 'CrimPR 2025, r 33.45'),
    noticeWouldCauseDissipation: fact(
      z.boolean().optional(),
      'Whether there are reasonable grounds to believe that notice would cause dissipation',
      'CrimPR 2025, r 33.45',
    ),
  })
  .meta({ id: 'NoticeOfApplicationInput' });
export type NoticeOfApplicationInput = z.infer<typeof NoticeOfApplicationInput>;

/**
 * Whether restraint may be applied for without notice; and how the application is then made, heard and served.
 *
 * @remarks POCA 2002, s 42(1); CrimPR 2025, rr 33.5, 33.32, 33.37, 33.42 to 33.46 (E+W). Read in the Rules.
 */
export function noticeOfApplication(input: NoticeOfApplicationInput): Outcome<{ readonly withoutNotice: boolean }> {
  const RULE = crimPR2025('33.45');
  const asked = [
    {
      met: input.urgent,
      yes: 'The case is urgent',
      no: 'The case is not urgent',
      wanted: 'whether the case is urgent (r 33.45)',
      pointer: '/urgent',
      provision: RULE,
    },
    {
      met: input.noticeWouldCauseDissipation,
      yes: 'There are reasonable grounds to believe that notice would cause dissipation',
      no: 'There are no reasonable grounds to believe that notice would cause dissipation',
      wanted: 'whether there are reasonable grounds to believe that notice would cause dissipation (r 33.45)',
      pointer: '/noticeWouldCauseDissipation',
      provision: RULE,
    },
  ];
  const reasons = [...asked.map(said), ...HOW];
  if (asked.some(({ met }) => met === true)) {
    const says = 'It may be made without notice: everything material is then disclosed';
    return decided({ withoutNotice: true }, { says, provision: poca('42(1)') }, ...reasons);
  }
  const missing = missingFrom(asked);
  if (missing.length > 0) return factsMissing(missing, ...reasons);
  const says = 'It is made on notice';
  return decided({ withoutNotice: false }, { says, provision: RULE }, ...reasons);
}

const HOW: readonly Reason[] = [
  { says: 'In writing, with a witness statement verified by a statement of truth', provision: crimPR2025('33.5') },
  { says: 'To a judge in private; on the papers unless the court orders a hearing', provision: crimPR2025('33.32') },
  {
    says: 'Hearsay is allowed: the notice duty and exclusions of civil procedure are adapted or set aside',
    provision: poca('46'),
    because: [{ says: 'The rule that adapts them', provision: crimPR2025('33.37') }],
  },
  { says: 'Material on the file can be withheld by direction', provision: crimPR2025('33.42') },
  {
    says: 'The order is drawn up within 5 business days, unless the court directs otherwise',
    provision: crimPR2025('33.44'),
  },
  {
    says: 'The order and the witness statement are served on the defendant and every restrained person; anybody else known to be affected is notified',
    provision: crimPR2025('33.46'),
  },
  {
    says: 'Made without notice, it lasts until varied or discharged unless the court directs otherwise: there is no return date by itself',
    provision: crimPR2025('33.46'),
  },
];
