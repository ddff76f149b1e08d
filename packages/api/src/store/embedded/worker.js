import { parentPort, workerData } from 'node:worker_threads';
import { protocol } from '@electric-sql/pglite';
import { openPglite } from './synced-pglite.js';

// The embedded database, in a thread of its own: a long statement, or a disk that is slow to sync, stops no request
// that does not need it. One message asks, one answers, in order. It speaks PostgreSQL's own protocol, a statement
// prepared once, in one call: four times as fast as PGlite's `query`, which prepares and describes each time.

const { serialize } = protocol;
const port = parentPort;
if (port === null) throw new Error('This is a worker thread of the embedded store');
const lite = await openPglite(/** @type {{ folder: string }} */ (workerData).folder);
await lite.exec("set timezone to 'UTC'");

/** @type {Set<string>} names of the statements that are prepared */
const prepared = new Set();
let last = Promise.resolve();

/** @param {import('./messages.js').Asked} asked @returns {Promise<import('./messages.js').Answered>} */
async function answer(asked) {
  if (asked.kind === 'close') {
    await lite.close();
    return { command: 'CLOSE', fields: [], rows: [] };
  }
  if (asked.kind === 'script') return read(await send([serialize.query(asked.sql)]));
  const { sql, name = '', values } = asked;
  const isNew = name === '' || !prepared.has(name);
  const messages = await send([
    ...(isNew ? [serialize.parse({ name, text: sql })] : []),
    serialize.bind({ statement: name, values }),
    serialize.describe({ type: 'P' }),
    serialize.execute(),
    serialize.sync(),
  ]);
  if (isNew && name !== '' && messages.some((message) => message.name === 'parseComplete')) prepared.add(name);
  return read(messages);
}

/** @param {Uint8Array[]} parts */
const send = (parts) => lite.execProtocolStream(Buffer.concat(parts), { syncToFs: false, throwOnError: false });

/** @param {Awaited<ReturnType<typeof send>>} messages @returns {import('./messages.js').Answered} */
function read(messages) {
  /** @type {any[]} */
  const all = messages;
  const refusal = all.find((message) => message.name === 'error');
  if (refusal !== undefined) {
    const { code, message, constraint, table, column } = refusal;
    return { refusal: { code, message, constraint, table, column } };
  }
  const described = all.findLast((message) => message.name === 'rowDescription');
  return {
    command: all.findLast((message) => message.name === 'commandComplete')?.text.split(' ')[0] ?? '',
    fields: (described?.fields ?? []).map((/** @type {any} */ field) => ({ name: field.name, type: field.dataTypeID })),
    rows: all.filter((message) => message.name === 'dataRow').map((message) => message.fields),
  };
}

port.on('message', (/** @type {import('./messages.js').Asked} */ asked) => {
  last = last.then(async () => {
    port.postMessage(await answer(asked));
    if (asked.kind === 'close') port.close();
  });
});
port.postMessage('open');
