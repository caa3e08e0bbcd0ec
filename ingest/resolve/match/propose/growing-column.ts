/** A column of numbers that grows. */
export class GrowingColumn<Column extends Int32Array | Float32Array> {
  private room: Column;
  length = 0;

  /** `Sort` is what its numbers are kept as. */
  constructor(private readonly Sort: new (length: number) => Column) {
    this.room = new Sort(1024);
  }

  /** Adds the numbers of a column, from one to before another. */
  addAll(numbers: Column, from: number, to: number): void {
    if (this.length + to - from > this.room.length) {
      const wider = new this.Sort(Math.ceil(1.5 * (this.length + to - from)));
      wider.set(this.room.subarray(0, this.length));
      this.room = wider;
    }
    for (let at = from; at < to; at += 1) this.room[this.length + at - from] = numbers[at]!;
    this.length += to - from;
  }

  /** Returns the numbers that were added. */
  whole(): Column {
    return this.room.subarray(0, this.length) as Column;
  }
}
