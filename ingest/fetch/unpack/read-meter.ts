/** Counts how many bytes of some files were read, as far as each was reached: what is read again counts once. */
export class ReadMeter {
  private readonly reached = new Map<string, { before: number; now: () => number }>();

  /** `all` is how many bytes the files have together. */
  constructor(readonly all: number) {}

  /** How many of them were read since the meter began. */
  get done(): number {
    let sum = 0;
    for (const { before, now } of this.reached.values()) sum += Math.max(before, now());
    return Math.min(sum, this.all);
  }

  /** Watches a stream that reads a file, or a part of one, from its beginning; `now` says how many bytes of the file it has taken. */
  watch(part: string, now: () => number): void {
    const known = this.reached.get(part);
    this.reached.delete(part);
    this.reached.set(part, { before: known ? Math.max(known.before, known.now()) : 0, now });
  }

  /** Counts anew: what was read so far was read to learn from, and is read again, save the stream that was opened last. */
  begin(): void {
    const last = [...this.reached].at(-1);
    this.reached.clear();
    if (last) this.reached.set(last[0], { before: 0, now: last[1].now });
  }
}
