/** A count of texts, which can say which came most often. Most tallies hold one text or two. */
export class Tally {
  readonly texts: string[] = [];
  private readonly counts: number[] = [];

  add(text: string, count = 1): void {
    const at = this.texts.indexOf(text);
    if (at >= 0) this.counts[at]! += count;
    else {
      this.texts.push(text);
      this.counts.push(count);
    }
  }

  /** Adds what another tally counted. */
  addAll(other: Tally): void {
    other.texts.forEach((text, at) => this.add(text, other.counts[at]));
  }

  /** Returns how often a text came. */
  countOf(text: string): number {
    return this.counts[this.texts.indexOf(text)] ?? 0;
  }

  /** Returns the texts, the most frequent first; equal ones by `order`, then in code-unit order. */
  ranked(order: (one: string, other: string) => number = () => 0): string[] {
    const counted = this.texts.map((text, at) => ({ text, count: this.counts[at]! }));
    return counted.sort((one, other) => other.count - one.count || order(one.text, other.text) || (one.text < other.text ? -1 : 1)).map(({ text }) => text);
  }
}
