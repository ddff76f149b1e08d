/** An exact sum of whole numbers: as a number while it is safe, as a `bigint` beyond. */
export class Total {
  private part = 0;
  private rest = 0n;

  add(amount: number): void {
    this.part += amount;
    if (this.part > 2 ** 51 || this.part < -(2 ** 51)) {
      this.rest += BigInt(this.part);
      this.part = 0;
    }
  }

  clear(): void {
    this.part = 0;
    this.rest = 0n;
  }

  /** Whether the sum leads from one whole number to another. */
  leads(from: number, to: number): boolean {
    return this.rest === 0n ? from + this.part === to : BigInt(from) + this.sum() === BigInt(to);
  }

  sum(): bigint {
    return this.rest + BigInt(this.part);
  }
}
