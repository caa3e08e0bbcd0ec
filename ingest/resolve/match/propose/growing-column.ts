/** A column of whole numbers that grows. */
export class GrowingColumn {
  private room = new Int32Array(1024);
  length = 0;

  /** Adds the first numbers of a column. */
  addAll(numbers: Int32Array, count: number): void {
    if (this.length + count > this.room.length) {
      const wider = new Int32Array(Math.ceil(1.5 * (this.length + count)));
      wider.set(this.room.subarray(0, this.length));
      this.room = wider;
    }
    for (let at = 0; at < count; at += 1) this.room[this.length + at] = numbers[at]!;
    this.length += count;
  }

  /** Returns the numbers that were added. */
  whole(): Int32Array {
    return this.room.subarray(0, this.length);
  }
}
