import type { Db } from '../store/index.js';

interface Waiting {
  readonly caseId: string;
  readonly entry: string;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** The most entries that one commit takes. */
const MOST = 256;

/**
 * Writes disclosures to the journal before the reply. Those that arrive while a commit is under way share the next one.
 *
 * A disclosure changes nothing else, so one that cannot be written fails the reply that waits for it, and no other write.
 */
export class Disclosures {
  private readonly waiting: Waiting[] = [];
  private running = 0;

  /** @param lanes commits under way at once: one where the store has one session */
  constructor(
    private readonly db: Db,
    private readonly lanes = db.kind === 'embedded' ? 1 : 4,
  ) {}

  /** Settles once the entry is durable. */
  record(caseId: string, entry: string): Promise<void> {
    return new Promise((done, failed) => {
      this.waiting.push({ caseId, entry, done, failed });
      if (this.running < this.lanes) void this.run();
    });
  }

  private async run(): Promise<void> {
    this.running += 1;
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, MOST);
      try {
        await this.write(batch);
        for (const { done } of batch) done();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    this.running -= 1;
  }

  private async write(batch: readonly Waiting[]): Promise<void> {
    const [only] = batch;
    if (batch.length === 1 && only !== undefined) {
      await this.db.query('SELECT journal_append($1::uuid, $2)', [only.caseId, only.entry]);
      return;
    }
    const cases = batch.map(({ caseId }) => caseId);
    const entries = batch.map(({ entry }) => entry);
    await this.db.query('SELECT journal_append_all($1::uuid[], $2::text[])', [cases, entries]);
  }
}
