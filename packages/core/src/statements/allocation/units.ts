import { minorDigits } from '../reading/index.js';

/**
 * Minor units of a decimal string, such as `-12.34`, in a currency.
 *
 * @throws RangeError for decimals that the currency does not have, and for more than a number holds exactly: the schemas
 * refuse both before
 */
export function minorUnits(text: string, currency: string): number {
  const digits = minorDigits(currency);
  const [whole = '', part = ''] = text.replace('-', '').split('.');
  const minor = Number(whole + part.padEnd(digits, '0'));
  if (part.length > digits || !Number.isSafeInteger(minor))
    throw new RangeError(`${text} ${currency} is not a whole number of minor units that can be held exactly`);
  return text.startsWith('-') && minor !== 0 ? -minor : minor;
}
