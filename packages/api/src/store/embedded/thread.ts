import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { StoreProblem, storeProblem } from '../problem.js';
import { statementNames, type Answer, type Session } from '../session.js';
import { reader, sent } from '../values.js';
import type { Answered, Asked } from './messages.js';

/** The one session of an embedded database, in its worker thread. */
export interface Thread extends Session {
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** Starts the thread on a data folder, which it makes where there is none. @throws what PGlite says when it cannot open it */
export async function startThread(folder: string): Promise<Thread> {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: { folder } });
  try {
    const failed = once(worker, 'exit').then(() => Promise.reject(new Error('The thread of the embedded store ended')));
    await Promise.race([once(worker, 'message'), failed]);
  } catch (error) {
    await worker.terminate();
    throw error;
  }
  const waiting: Waiting[] = [];
  const named = statementNames();
  let ended: StoreProblem | undefined;
  const end = () => {
    ended ??= new StoreProblem('57P01', {}, 'The embedded store has stopped: start the service again');
    for (const { reject } of waiting.splice(0)) reject(ended);
  };
  worker.on('error', end);
  worker.on('exit', end);
  worker.on('message', (answered: Answered) => {
    const next = waiting.shift();
    if ('refusal' in answered) return next?.reject(storeProblem(answered.refusal));
    try {
      next?.resolve(readAnswer(answered));
    } catch (error) {
      next?.reject(error);
    }
  });
  const tell = (asked: Asked) =>
    new Promise<Answer>((resolve, reject) => {
      if (ended !== undefined) return reject(ended);
      waiting.push({ resolve, reject });
      worker.postMessage(asked);
    });
  return {
    ask: async (sql, params) => tell({ kind: 'ask', sql, name: named(sql), values: sent(params) }),
    script: async (sql) => void (await tell({ kind: 'script', sql })),
    async close() {
      if (ended !== undefined) return;
      const exited = once(worker, 'exit');
      await tell({ kind: 'close' });
      await exited;
    },
  };
}

function readAnswer({ command, fields, rows }: Exclude<Answered, { refusal: unknown }>): Answer {
  const columns = fields.map(({ name, type }) => ({ name, read: reader(type) }));
  const objects = rows.map((row) => {
    const object: Record<string, unknown> = {};
    columns.forEach(({ name, read }, index) => {
      const text = row[index] ?? null;
      object[name] = text === null ? null : read(text);
    });
    return object;
  });
  return { command, rows: objects };
}
