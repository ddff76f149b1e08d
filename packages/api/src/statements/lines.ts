/** Cuts text into lines as it comes. `\r\n`, `\n` and `\r` each end one. */
export class Lines {
  private rest = '';
  private endedByReturn = false;

  /** All whole lines so far, as one text in which `\n` ends each. */
  take(text: string): string {
    let added = this.endedByReturn && text.startsWith('\n') ? text.slice(1) : text;
    this.endedByReturn = text === '' ? this.endedByReturn : text.endsWith('\r');
    if (added.includes('\r')) added = added.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
    const end = added.lastIndexOf('\n') + 1;
    if (end === 0) {
      this.rest += added;
      return '';
    }
    const whole = this.rest + added.slice(0, end);
    this.rest = added.slice(end);
    return whole;
  }

  /** The last line, when nothing ends it. */
  end(): string {
    const { rest } = this;
    this.rest = '';
    return rest;
  }

  /** Whether nothing is held back, and the next character begins a line. */
  get isBetweenLines(): boolean {
    return this.rest === '' && !this.endedByReturn;
  }

  /** Characters held back for want of an end of line. */
  get held(): number {
    return this.rest.length;
  }
}

const NEWLINE = 0x0a;
const NOTHING: Buffer = Buffer.alloc(0);

/** Cuts bytes into whole lines as they come: a piece ends with `\n`, and what follows it waits. */
export class WholeLines {
  private buffer: Buffer = NOTHING;
  private spare: Buffer = NOTHING;
  private waiting = 0;

  /** Whole lines, which are read before more are taken: their place in memory is used again. */
  take(chunk: Buffer): Buffer {
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (this.waiting === 0 && end > 0) {
      this.keep(chunk, end);
      return chunk.subarray(0, end);
    }
    const before = this.waiting;
    this.keep(chunk, 0);
    if (end === 0) return NOTHING;
    const whole = this.buffer.subarray(0, before + end);
    // The rest waits in a place of its own, for the lines handed out lie in this one.
    [this.buffer, this.spare] = [this.spare, this.buffer];
    this.waiting = 0;
    this.keep(chunk, end);
    return whole;
  }

  /** What nothing ends. */
  end(): Buffer {
    const rest = this.buffer.subarray(0, this.waiting);
    this.waiting = 0;
    return rest;
  }

  /** Bytes that wait for an end of line. */
  get held(): number {
    return this.waiting;
  }

  private keep(chunk: Buffer, from: number): void {
    const needed = this.waiting + chunk.length - from;
    if (needed > this.buffer.length) {
      const larger = Buffer.allocUnsafeSlow(needed * 2);
      this.buffer.copy(larger, 0, 0, this.waiting);
      this.buffer = larger;
    }
    chunk.copy(this.buffer, this.waiting, from);
    this.waiting = needed;
  }
}
