/** Names of which lines have few, by number. */
export class Names {
  readonly all: string[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(
    private readonly what: string,
    private readonly most: number,
  ) {}

  number(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const made = this.all.length;
    if (made >= this.most) throw new RangeError(`more than ${this.most} ${this.what} among the lines`);
    this.all.push(name);
    this.numbers.set(name, made);
    return made;
  }

  find(name: string): number | undefined {
    return this.numbers.get(name);
  }

  hasRoomFor(name: string): boolean {
    return this.all.length < this.most || this.numbers.has(name);
  }
}
