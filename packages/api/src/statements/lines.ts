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

  /** Characters held back for want of an end of line. */
  get held(): number {
    return this.rest.length;
  }
}
