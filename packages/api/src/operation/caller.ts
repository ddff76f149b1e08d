import { createHmac } from 'node:crypto';

/**
 * What stands for a caller in a log: the same for the same subject under the same key, and nothing to anyone without it.
 * @param key secret; lines of several processes can be put together where they share it
 */
export const callerHash =
  (key: string) =>
  (subject: string): string =>
    createHmac('sha256', key).update(subject).digest('hex').slice(0, 16);
