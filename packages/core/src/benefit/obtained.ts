import { type Footing, type Obtained, onFooting } from '../case-file/index.js';
import type { LocalDate } from '../dates/index.js';
import { spoken } from '../dates/index.js';
import { judgment, poca } from '../law/index.js';
import { forTheCourt, type ForTheCourt, type Reason } from '../reasons/index.js';
import type { MoneyItem } from './count-once.js';
import { ISLAM } from './value-of-property.js';

export interface ObtainedOn {
  readonly conduct: 'general' | 'particular';
  readonly footing: Footing;
  readonly defendant: string;
  readonly decidedOn: LocalDate;
  /** Offences whose proceeds are particular criminal conduct: convictions in these proceedings, and those taken into consideration. */
  readonly particularConduct: ReadonlySet<string>;
  /** Offences of which the defendant was acquitted: whether what they brought is from crime is for the court. */
  readonly acquittedOf: ReadonlySet<string>;
  /** Only what was obtained after it is new benefit, where an earlier order's benefit is carried in. */
  readonly newAfter?: LocalDate | undefined;
}

/**
 * Whether a defendant obtained an item, and whether it is within the conduct in question.
 *
 * Particular criminal conduct: the offences convicted in the same proceedings and those taken into consideration.
 * General: all criminal conduct, charged or not. A courier, custodian or conduit does not obtain; a company's receipts
 * are its own unless the court treats them as the defendant's.
 *
 * @remarks POCA 2002, ss 8(2), 76(1)-(4), 84(2)(b) (E+W); R v May [2008] UKHL 28, R v Allpress [2009] EWCA Crim 8 and
 * R v Boyle Transport [2016] EWCA Crim 19, from headnotes and notes (V2).
 */
export function obtained(item: Obtained, on: ObtainedOn): MoneyItem | ForTheCourt {
  const made = (status: MoneyItem['status'], reasons: readonly Reason[], amount = item.amount): MoneyItem => ({
    id: item.id,
    basis: 'obtained',
    on: item.on,
    amount,
    plainAmount: item.amount,
    status,
    links: item.metFrom ?? [],
    jointPool: item.jointPool,
    reasons,
  });
  const not = (says: string, provision: Reason['provision'], named: Partial<Reason> = {}) =>
    made('outside', [{ says, provision, met: false, ...named }]);

  if (item.on > on.decidedOn) return not(`Obtained on ${spoken(item.on)}, after the decision`, poca('8(2)'));
  if (on.newAfter !== undefined && item.on <= on.newAfter) {
    const says = `Obtained on ${spoken(item.on)}, not after the day an earlier order’s benefit was calculated (${spoken(on.newAfter)})`;
    return made('inEarlierBenefit', [{ says, provision: poca('8(4)'), met: false }]);
  }
  const scope = withinConduct(item, on);
  if (scope.met === false) return made('outside', [scope]);

  const standing = onFooting(item, on.footing, on.defendant);
  if (standing.kind === 'inDispute') return forTheCourt(standing.question, ...standing.reasons);
  if (!standing.counted) return made('outside', [scope, ...standing.reasons], standing.amount);
  const found = standing.reasons.length > 0;
  const from = item.offences ?? [];
  if (!found && from.length > 0 && from.every((id) => on.acquittedOf.has(id))) {
    return forTheCourt(
      `Is ${item.id} from criminal conduct, although the defendant was acquitted of ${from.join(', ')}?`,
      {
        says: 'General criminal conduct need not have been charged, but it must be shown; an acquittal stands in the file',
        provision: poca('76(2)'),
      },
    );
  }
  if (item.onlyAs !== undefined && !found) {
    return not(
      `Handled only as ${item.onlyAs}: not obtained, for want of an interest beyond possession; the reward is`,
      allpress,
      {
        convention: 'courierDoesNotObtain',
        mark: 'V2',
      },
    );
  }
  if (item.throughCompany !== undefined && !found) {
    const { company, treatedAsDefendants } = item.throughCompany;
    if (treatedAsDefendants === undefined) {
      return forTheCourt(`Is the receipt of ${item.id} by ${company} to be treated as the defendant’s own?`, {
        says: 'A company’s receipts are its own unless concealment, evasion or a sham is found',
        provision: boyle,
        mark: 'V2',
      });
    }
    if (!treatedAsDefendants)
      return not(`Received by ${company}, whose receipts are its own`, boyle, {
        convention: 'companyVeil',
        mark: 'V2',
      });
  }
  const joint: Reason[] =
    item.jointPool === undefined
      ? []
      : [
          {
            says: `Obtained jointly (${item.jointPool}): the whole is the benefit of each`,
            provision: may,
            convention: 'jointBenefit',
            mark: 'V2',
          },
        ];
  return made('counted', [scope, ...ofKind(item.kind), ...joint, ...standing.reasons], standing.amount);
}

/** What is said of a thing for what it is. */
function ofKind(kind: Obtained['kind']): Reason[] {
  if (kind === 'pecuniaryAdvantage') {
    return [{ says: 'A pecuniary advantage: obtained as a sum of money equal to its value', provision: poca('76(5)') }];
  }
  if (kind === 'contraband') {
    const says =
      'Contraband: at its illicit-market value when obtained, at the level the defendant traded; seizure does not take it out';
    return [{ says, provision: ISLAM, convention: 'contrabandIllicitValue', mark: 'V2' }];
  }
  return [];
}

function withinConduct(item: Obtained, { conduct, particularConduct }: ObtainedOn): Reason {
  const offences = item.offences ?? [];
  const within = offences.filter((id) => particularConduct.has(id));
  if (within.length > 0)
    return { says: `Obtained as a result of or in connection with ${within.join(', ')}`, provision: poca('76(4)') };
  if (conduct === 'general')
    return { says: 'Obtained as a result of or in connection with general criminal conduct', provision: poca('76(2)') };
  return {
    says:
      offences.length === 0
        ? 'Not from an offence in these proceedings: it counts only as general criminal conduct'
        : `From ${offences.join(', ')}, which is not an offence convicted in these proceedings or taken into consideration`,
    provision: poca('76(3)'),
    met: false,
  };
}

const may = judgment(
  'R v May [2008] UKHL 28',
  'https://www.brettwilson.co.uk/blog/no-statutory-or-other-basis-to-apportion-benefit-between-co-defendants/',
);
const allpress = judgment(
  'R v Allpress [2009] EWCA Crim 8',
  'https://www.clarionsolicitors.com/blog/money-launderers-and-proceeds-of-crime',
);
const boyle = judgment(
  'R v Boyle Transport [2016] EWCA Crim 19',
  'https://www.2harecourt.com/training-knowledge/principle-trumps-the-reality-of-the-matter-in-confiscation-appeal/',
);
