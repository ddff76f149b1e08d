import { type Mark, msa2015, poca, type Provision, sentencingCode } from '../law/index.js';

/** A way money reaches a victim. */
export interface MoneyRoute {
  readonly route: string;
  readonly convictionNeeded: boolean;
  readonly source: string;
  readonly limit: string;
  readonly provision: Provision;
  readonly mark?: Mark;
}

/** Every way money reaches a victim, with what it needs and where it comes from. E+W. */
export const moneyRoutes: readonly MoneyRoute[] = [
  {
    route: 'Reparation order',
    convictionNeeded: true,
    source: 'property recovered under the confiscation order',
    limit: 'the amount of the confiscation order',
    provision: msa2015('8'),
  },
  {
    route: 'Compensation order',
    convictionNeeded: true,
    source: 'the offender',
    limit: 'means',
    provision: sentencingCode('133'),
  },
  {
    route: 'Proceeds of a deprived item',
    convictionNeeded: true,
    source: 'the item, sold',
    limit: 'the item',
    provision: sentencingCode('159'),
  },
  {
    route: 'Claim to seized cash or a frozen account',
    convictionNeeded: false,
    source: 'the seized property',
    limit: 'the victim’s own money',
    provision: poca('301'),
  },
  {
    route: 'Civil claim, employment tribunal, unpaid wages',
    convictionNeeded: false,
    source: 'offender or employer',
    limit: 'none in this catalogue',
    provision: poca('6(6)'),
    mark: 'M',
  },
  {
    route: 'Criminal Injuries Compensation Scheme',
    convictionNeeded: false,
    source: 'the State',
    limit: 'tariff; claim within 2 years',
    provision: {
      kind: 'act',
      cite: 'Criminal Injuries Compensation Act 1995, s 1',
      url: 'https://www.legislation.gov.uk/ukpga/1995/53/section/1',
    },
    mark: 'M',
  },
];
