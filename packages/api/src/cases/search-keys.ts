import type { CaseDocument } from './document.js';

/** Shorter words than this find too much. */
const SHORTEST_WORD = 2;

/** As long as what a search can ask; no index holds text of any length. A longer word is kept in pieces. */
const LONGEST = 200;
const WORD = new RegExp(`[\\p{L}\\p{N}]{1,${LONGEST}}`, 'gu');

/** The words of a name or a description, without case and accents. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(WORD) ?? []).filter((word) => word.length >= SHORTEST_WORD);
}

/** An identifier without its spaces, in one case. */
export const identifier = (text: string): string => text.replace(/\s+/g, '').toUpperCase();

const words = (kind: string, text: string | undefined): string[] =>
  text === undefined ? [] : wordsOf(text).map((word) => `${kind}:${word}`);

const exact = (text: string | undefined): string[] => {
  const whole = identifier(text ?? '');
  return whole === '' || whole.length > LONGEST ? [] : [`identifier:${whole}`];
};

/** What a case is found by: identifiers whole, names and descriptions word by word. Victims have neither. */
export function searchKeys({ caseFile, restraintOrders, enforcement }: CaseDocument): string[] {
  const { id, title, identifiers, defendants, otherParties = [], property = [], offences } = caseFile;
  const found = [
    ...exact(id),
    ...exact(identifiers?.urn),
    ...exact(identifiers?.ptiUrn),
    ...exact(identifiers?.courtCaseReference),
    ...defendants.flatMap(({ reference }) => exact(reference)),
    ...words('title', title),
    ...[...defendants, ...otherParties].flatMap(({ name }) => words('person', name)),
    ...property.flatMap(({ description }) => words('property', description)),
    ...offences.map(({ offence }) => `offence:${offence}`),
    ...(restraintOrders ?? []).map((order) => `restraintOrder:${order.id}`),
    ...(enforcement?.orders ?? []).map((order) => `order:${order.id}`),
  ];
  return [...new Set(found)].sort();
}
