import type { Ledger } from '../accounts/index.js';

/**
 * Id of the item a line makes: from its file and number, so that it stays the same when other files are added. Characters
 * that an id cannot hold are replaced, and a check of the whole name keeps two files apart.
 */
export function itemId(kind: 't' | 'e', ledger: Ledger, at: number): string {
  const { file, line, part } = ledger.ref(at);
  const plain = file.replace(/[^A-Za-z0-9._-]/g, '-').slice(-36);
  const name = plain === file ? plain : `${plain}-${check(file)}`;
  return `${kind}-${name}-${line}${part === undefined ? '' : `.${part}`}`;
}

function check(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
