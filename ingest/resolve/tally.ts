/** A count of texts, which can say which came most often. */
export class Tally {
  private readonly counts = new Map<string, number>();

  add(text: string): void {
    this.counts.set(text, (this.counts.get(text) ?? 0) + 1);
  }

  /** Returns the texts, the most frequent first; equal ones by `order`, then in code-unit order. */
  ranked(order: (one: string, other: string) => number = () => 0): string[] {
    return [...this.counts].sort(([one, many], [other, more]) => more - many || order(one, other) || (one < other ? -1 : 1)).map(([text]) => text);
  }
}
