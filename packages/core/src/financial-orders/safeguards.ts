import { type Mark, msa2015, type Provision } from '../law/index.js';
import { modernSlaveryStatutoryGuidance, naba2022, yjcea1999 } from './authorities.js';

/** A rule that protects victims, beside the money. Shown and recorded; nothing of it is decided here. */
export interface Safeguard {
  readonly id: string;
  readonly says: string;
  readonly provision: Provision;
  readonly mark?: Mark;
}

/** Referral, notification, age, help, and special measures. E+W. */
export const safeguards: readonly Safeguard[] = [
  {
    id: 'referral',
    says: 'First responders refer; an adult must consent, a child need not',
    provision: modernSlaveryStatutoryGuidance,
    mark: 'G',
  },
  {
    id: 'reasonableGrounds',
    says: 'The first decision aims at 5 working days',
    provision: modernSlaveryStatutoryGuidance,
    mark: 'G',
  },
  {
    id: 'conclusiveGrounds',
    says: 'The second decision is on the balance of probabilities',
    provision: msa2015('49(1A)'),
  },
  {
    id: 'recoveryPeriod',
    says: 'At least 30 days to recover after a positive first decision',
    provision: naba2022('61'),
    mark: 'M',
  },
  {
    id: 'notification',
    says: 'Public authorities must notify, without identifying an adult who does not consent',
    provision: msa2015('52'),
  },
  {
    id: 'possibleChild',
    says: 'Someone who may be a child is treated as one until age is assessed',
    provision: msa2015('51'),
  },
  { id: 'guardian', says: 'A child has an independent trafficking advocate or guardian', provision: msa2015('48') },
  { id: 'legalAid', says: 'Victims may have legal aid', provision: msa2015('47') },
  {
    id: 'specialMeasures',
    says: 'Complainants are eligible as intimidated witnesses unless they decline',
    provision: yjcea1999('17(4)'),
  },
  { id: 'evidenceInPrivate', says: 'Evidence may be given in private', provision: yjcea1999('25(4)') },
  { id: 'specialMeasuresExtended', says: 'Both reach slavery and trafficking offences', provision: msa2015('46') },
  {
    id: 'measures',
    says: 'Screens, live link, recorded evidence, intermediaries, aids',
    provision: yjcea1999('23'),
    mark: 'M',
  },
];
