import type { Description } from '../features/describe-source.ts';
import { featureList } from '../features/feature-names.ts';
import type { Examples } from '../trees/boost.ts';

/** Examples that grow row by row, perhaps in lists. */
export class ExampleTable {
  private values = new Float32Array(1024 * featureList.length);
  private readonly outcomes: number[] = [];
  private readonly weights: number[] = [];
  private readonly ends: number[] = [];

  /** Adds what is known of the described source and a target, and whether they came together. */
  add(described: Description, target: number, outcome: 0 | 1, weight: number): void {
    const from = this.outcomes.length * featureList.length;
    if (from === this.values.length) {
      const wider = new Float32Array(from * 2);
      wider.set(this.values);
      this.values = wider;
    }
    for (let at = 0; at < featureList.length; at += 1) this.values[from + at] = described[featureList[at]!][target]!;
    this.outcomes.push(outcome);
    this.weights.push(weight);
  }

  /** Ends a list: the rows since the last end are to be ordered among themselves. */
  endList(): void {
    if (this.outcomes.length > (this.ends.at(-1) ?? 0)) this.ends.push(this.outcomes.length);
  }

  /** Returns the examples; in lists where any was ended. */
  examples(): Examples {
    const count = this.outcomes.length;
    return { width: featureList.length, count, values: this.values.slice(0, count * featureList.length), outcomes: Uint8Array.from(this.outcomes), weights: Float32Array.from(this.weights), ends: this.ends.length > 0 ? Int32Array.from(this.ends) : null };
  }
}

/** Returns the examples of several moments together. */
export function joinExamples(all: readonly Examples[]): Examples {
  const count = all.reduce((sum, examples) => sum + examples.count, 0);
  const width = featureList.length;
  const joined: Examples = { width, count, values: new Float32Array(count * width), outcomes: new Uint8Array(count), weights: new Float32Array(count), ends: null };
  const ends: number[] = [];
  let at = 0;
  for (const examples of all) {
    joined.values.set(examples.values, at * width);
    joined.outcomes.set(examples.outcomes, at);
    joined.weights.set(examples.weights, at);
    for (const end of examples.ends ?? []) ends.push(at + end);
    at += examples.count;
  }
  return { ...joined, ends: ends.length > 0 ? Int32Array.from(ends) : null };
}
