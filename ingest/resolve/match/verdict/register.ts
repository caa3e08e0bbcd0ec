import { nameKey } from '../../name-key.ts';
import type { Verdict } from './match-pairs.ts';

/** A body of a register: its id there, all its names and acronyms, its country, and the ids of its successors. */
export type RegisterRecord = { id: string; names: readonly string[]; country: string; successors: readonly string[] };

/** What registers know of names: which bodies bear a name, and which followed which. */
export class Register {
  private readonly bearers = new Map<string, RegisterRecord[]>();
  /** How many bodies it knows. */
  readonly size: number;

  constructor(records: readonly RegisterRecord[]) {
    this.size = records.length;
    for (const record of records) {
      for (const key of new Set(record.names.map(nameKey))) this.bearers.set(key, [...(this.bearers.get(key) ?? []), record]);
    }
  }

  /** Returns what follows from the registers for two names, or null when they do not know both: a name that several bodies of the country bear tells nothing. */
  saysOf(left: string, right: string, country: string): Verdict | null {
    const [one, other] = [this.bearersOf(left, country), this.bearersOf(right, country)];
    if (one.length === 0 || other.length === 0) return null;
    const both = one.find((record) => other.includes(record));
    if (both) return one.length === 1 || other.length === 1 ? { score: 0.99, outcome: 'same', reasons: [{ code: 'same', words: [] }, { code: 'one-in-register', words: [both.id] }] } : null;
    if (one.length > 1 || other.length > 1) return null;
    const [first, second] = [one[0]!, other[0]!];
    const follows = first.successors.includes(second.id) || second.successors.includes(first.id);
    return follows ? { score: 0.04, outcome: 'successor', reasons: [{ code: 'different', words: [] }, { code: 'succession-in-register', words: [first.id, second.id] }] } : { score: 0.02, outcome: 'different', reasons: [{ code: 'different', words: [] }, { code: 'two-in-register', words: [first.id, second.id] }] };
  }

  /** Returns the id of the one body that bears a name, or null. */
  bodyOf(name: string, country: string): string | null {
    const found = this.bearersOf(name, country);
    return found.length === 1 ? found[0]!.id : null;
  }

  private bearersOf(name: string, country: string): readonly RegisterRecord[] {
    const found = this.bearers.get(nameKey(name)) ?? [];
    const near = found.filter((record) => country === '' || country.split('|').includes(record.country));
    return near.length > 0 ? near : found;
  }
}
