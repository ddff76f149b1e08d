/**
 * Amounts from text to whole minor units, directly: no floating point at any step. A text that could be read two ways
 * is not an amount.
 */

/**
 * Which mark stands before the pence. `eitherMark`: the source may use point or comma; a text such as `1,234`, which
 * could then be a thousand or one and a bit, is refused.
 */
export type DecimalMark = '.' | ',' | 'eitherMark';

/** Currencies of ISO 4217 whose minor unit is not a hundredth. */
const MINOR_DIGITS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'.split(' ').map((c) => [c, 0]),
  ),
  ...Object.fromEntries('BHD IQD JOD KWD LYD OMR TND'.split(' ').map((c) => [c, 3])),
};

/** Decimal places of a currency: 2 for GBP, 0 for JPY, 3 for KWD. @param currency ISO 4217 */
export const minorDigits = (currency: string): number => MINOR_DIGITS[currency] ?? 2;

/** Minor units as a decimal string of major units, as in our JSON: `1234n` GBP is `'12.34'`. */
export function majorUnits(amount: bigint, currency: string): string {
  const digits = minorDigits(currency);
  const sign = amount < 0n ? '-' : '';
  const text = (amount < 0n ? -amount : amount).toString().padStart(digits + 1, '0');
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

const ZERO = 48;
const MINUS = 45;
const POINT = 46;
/** A text this short holds fewer digits than a safe integer does. */
const SAFE_LENGTH = 15;

/** The commonest form, `-1234.56`, by its characters; `NaN` when it is anything else. A safe whole number, never a fraction. */
function plain(text: string, digits: number): number {
  const { length } = text;
  if (length === 0 || length > SAFE_LENGTH) return Number.NaN;
  let at = text.charCodeAt(0) === MINUS ? 1 : 0;
  const start = at;
  const pointAt = length - digits - 1;
  let units = 0;
  for (; at < length; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit >= 0 && digit <= 9) units = units * 10 + digit;
    else if (at !== pointAt || digit !== POINT - ZERO || at === start || digits === 0) return Number.NaN;
  }
  if (pointAt < start || text.charCodeAt(pointAt) !== POINT) return Number.NaN;
  return start === 1 ? -units : units;
}

const SYMBOLS: Readonly<Record<string, readonly string[]>> = {
  '£': ['GBP', 'GIP', 'FKP', 'SHP', 'JEP', 'GGP', 'IMP'],
  '€': ['EUR'],
  $: ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD'],
  '¥': ['JPY', 'CNY'],
};

const DIGITS: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^(\d+|\d{1,3}(?:([,' ])\d{3})(?:\2\d{3})*|)(?:\.(\d+))?$/,
  ',': /^(\d+|\d{1,3}(?:([.' ])\d{3})(?:\2\d{3})*|)(?:,(\d+))?$/,
  eitherMark: /^$/,
};

/** Point or comma, decided from the text alone, or `undefined` when both readings are possible. */
function markOf(text: string): '.' | ',' | undefined {
  const point = text.lastIndexOf('.');
  const comma = text.lastIndexOf(',');
  if (comma < 0 && point < 0) return '.';
  if (comma >= 0 && point >= 0) return point > comma ? '.' : ',';
  const [mark, at] = comma >= 0 ? ([',', comma] as const) : (['.', point] as const);
  const after = text.length - at - 1;
  if (text.indexOf(mark) !== at) return mark === ',' ? '.' : ',';
  return after === 3 ? undefined : mark;
}

/** Sign, brackets and currency around the digits. */
interface Bare {
  readonly digits: string;
  readonly negative: boolean;
}

/**
 * Takes off what surrounds the digits: `(12.50)`, `12.50-`, `−£12.50`, `12.50 DR`, `GBP 12.50`. At most one mark of sign:
 * `-12.50-` says two things and is not an amount. A currency other than the line's own is not that amount either.
 */
function bare(text: string, currency: string): Bare | undefined {
  let rest = text
    .replace(/[\u00a0\u202f\u2007\u2009\u200b\ufeff\t]/g, ' ')
    .replace(/[\u2212\u2012\u2013\ufe63\uff0d]/g, '-');
  rest = rest.replace(/[\u2019\u02bc]/g, "'").trim();
  let signs = 0;
  let negative = false;
  let credit = false;
  for (let again = true; again; ) {
    const before = rest;
    const symbol = /^[£€$¥]|[£€$¥]$/.exec(rest)?.[0];
    if (symbol !== undefined) {
      if (SYMBOLS[symbol]?.includes(currency) !== true) return undefined;
      rest = rest.startsWith(symbol) ? rest.slice(1) : rest.slice(0, -1);
    }
    if (rest.startsWith('(') && rest.endsWith(')')) [rest, negative, signs] = [rest.slice(1, -1), true, signs + 1];
    else if (rest.startsWith('-')) [rest, negative, signs] = [rest.slice(1), true, signs + 1];
    else if (rest.endsWith('-')) [rest, negative, signs] = [rest.slice(0, -1), true, signs + 1];
    else if (rest.startsWith('+') || rest.endsWith('+'))
      [rest, signs] = [rest.startsWith('+') ? rest.slice(1) : rest.slice(0, -1), signs + 1];
    const word = /^([A-Z]{3}) ?(?=[\d(+-])|(?<=[\d) +-]) ?([A-Z]{2,3})$/i.exec(rest);
    if (word !== null) {
      const says = (word[1] ?? word[2] ?? '').toUpperCase();
      if (says === 'DR' || says === 'OD') [negative, signs] = [true, signs + 1];
      else if (says === 'CR') [credit, signs] = [true, signs + 1];
      else if (says !== currency) return undefined;
      rest = word[1] === undefined ? rest.slice(0, word.index) : rest.slice(word[0].length);
    }
    rest = rest.trim();
    again = rest !== before;
  }
  if (signs > 1 || (negative && credit)) return undefined;
  return { digits: rest, negative };
}

/**
 * The amount in whole minor units of `currency`, or `undefined` when the text is not one, or could be two.
 *
 * Thousands marks must stand where thousands are; more decimals than the currency has are not rounded but refused, unless
 * they are noughts.
 *
 * @param currency ISO 4217 of the line
 * @param mark the decimal mark of the source
 */
export function minorUnits(text: string, currency: string, mark: DecimalMark = '.'): bigint | undefined {
  const digits = minorDigits(currency);
  if (mark !== ',') {
    const quick = plain(text, digits);
    if (!Number.isNaN(quick)) return BigInt(quick);
  }
  const found = bare(text, currency);
  if (found === undefined || !/\d/.test(found.digits)) return undefined;
  const known = mark === 'eitherMark' ? markOf(found.digits) : mark;
  const parts = known === undefined ? null : DIGITS[known].exec(found.digits);
  if (parts === null) return undefined;
  const [, integer = '', , fraction = ''] = parts;
  if (/[1-9]/.test(fraction.slice(digits))) return undefined;
  const units = BigInt(integer.replace(/\D/g, '') + fraction.slice(0, digits).padEnd(digits, '0'));
  return found.negative ? -units : units;
}

/** Digits before the decimal mark that an amount of a line may have, as an amount of money may anywhere in a case file. */
const MOST_DIGITS = 12;

/** The amount of a line, as `minorUnits`; `undefined` also where it is a trillion or more, which no line of a bank is. */
export function lineAmount(text: string, currency: string, mark: DecimalMark = '.'): bigint | undefined {
  const units = minorUnits(text, currency, mark);
  const limit = 10n ** BigInt(MOST_DIGITS + minorDigits(currency));
  return units === undefined || units >= limit || units <= -limit ? undefined : units;
}

const SPREADSHEET_DIGITS = 15;

/**
 * A number as a workbook stores it, back to the decimal a person typed: `33.950000000000003` is 33.95. Workbooks hold
 * binary fractions and vouch for 15 significant digits, so the text is rounded to those, by its digits. Anything else is
 * returned as it is.
 */
export function spreadsheetNumber(text: string): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:E([+-]?\d{1,2}))?$/i.exec(text);
  if (parts === null) return text;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts;
  let significand = (whole + fraction).replace(/^0+(?=\d)/, '');
  let scale = fraction.length - Number(exponent);
  const extra = significand.length - SPREADSHEET_DIGITS;
  if (extra > 0) {
    const roundUp = significand.charCodeAt(SPREADSHEET_DIGITS) - ZERO >= 5;
    significand = (BigInt(significand.slice(0, SPREADSHEET_DIGITS)) + (roundUp ? 1n : 0n)).toString();
    scale -= extra;
  }
  if (scale <= 0) return sign + significand + '0'.repeat(-scale);
  const padded = significand.padStart(scale + 1, '0');
  const decimals = padded.slice(-scale).replace(/0+$/, '');
  return `${sign}${padded.slice(0, -scale)}${decimals === '' ? '' : `.${decimals}`}`;
}
