/** A count of texts, which can say which came most often. Most tallies hold one text, and there are many tallies: the first text needs no list. */
export class Tally {
  private first: string | null = null;
  private count = 0;
  private others: Map<string, number> | null = null;

  /** The texts that were counted. */
  get texts(): string[] {
    return this.first === null ? [] : [this.first, ...(this.others?.keys() ?? [])];
  }

  add(text: string, count = 1): void {
    if (this.first === null || this.first === text) {
      this.first = text;
      this.count += count;
    } else {
      this.others ??= new Map();
      this.others.set(text, (this.others.get(text) ?? 0) + count);
    }
  }

  /** Adds what another tally counted. */
  addAll(other: Tally): void {
    for (const text of other.texts) this.add(text, other.countOf(text));
  }

  /** Returns how often a text came. */
  countOf(text: string): number {
    return text === this.first ? this.count : (this.others?.get(text) ?? 0);
  }

  /** Returns how many texts were counted. */
  get size(): number {
    return this.first === null ? 0 : 1 + (this.others?.size ?? 0);
  }

  /** Returns the texts, the most frequent first; equal ones by `order`, then in code-unit order. */
  ranked(order: (one: string, other: string) => number = () => 0): string[] {
    const counted = this.texts.map((text) => ({ text, count: this.countOf(text) }));
    return counted.sort((one, other) => other.count - one.count || order(one.text, other.text) || (one.text < other.text ? -1 : 1)).map(({ text }) => text);
  }
}
