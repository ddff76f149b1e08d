import { createHash, type KeyObject } from 'node:crypto';

/** What a public key is known by: SHA-256 of its SPKI in DER, as 64 hexadecimal digits. */
export const fingerprint = (key: KeyObject): string =>
  createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex');
