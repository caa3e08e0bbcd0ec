import { mostNear } from './block-index.ts';
import type { BlockColumns, KeyColumns } from './block-index.ts';
import type { Met } from './candidates.ts';
import type { NearestNames } from './find-nearest.ts';
import { firstNames, mostNames } from './index-parties.ts';
import type { KeysKnown } from './index-parties.ts';
import type { Party } from './party.ts';
import type { Weighed } from './weigh-pair.ts';

/** What was found of parties, in columns that can be kept in a file: by party what it looked like, by name its keys and its nearest, and by two parties that met what came of it (-1 is nothing). */
export type Remembered = {
  prints: Float64Array;
  firsts: Int32Array;
  columns: Pick<BlockColumns, 'own' | 'translated' | 'weights'>;
  found: NearestNames;
  pairs: Float64Array;
  checks: Float64Array;
  answers: Int32Array;
  told: Pick<Weighed, 'score' | 'isSure' | 'reasons' | 'names'>[];
};

/** What was found of parties the time before, so that only what is new is asked; and what is found now, for the next time. */
export class PairMemory {
  next: Remembered | null = null;
  private readonly partyBefore: Int32Array;
  private readonly answerOf = new Map<number, number>();
  private readonly kept: { pairs: number[]; checks: number[]; answers: number[]; told: Remembered['told'] } = { pairs: [], checks: [], answers: [], told: [] };

  constructor(
    private readonly parties: readonly Party[],
    private readonly before: Remembered | null,
  ) {
    const known = new Map<number, number>();
    before?.prints.forEach((print, at) => known.set(print, at));
    this.partyBefore = Int32Array.from(parties, (party) => known.get(printOf(party)) ?? -1);
    before?.pairs.forEach((pair, at) => this.answerOf.set(pair, at));
  }

  /** Returns the keys that were laid out before. */
  keys(): KeysKnown | undefined {
    const { before, partyBefore } = this;
    return before ? { columns: before.columns, firstNameOf: (party) => (partyBefore[party]! < 0 ? -1 : before.firsts[partyBefore[party]!]!) } : undefined;
  }

  /** Returns the names that were nearest before, under their numbers of now, and which names must be asked. */
  nearest(): (NearestNames & { isNew: Uint8Array }) | undefined {
    const { before, parties, partyBefore } = this;
    if (!before) return undefined;
    const firsts = firstNames(parties);
    const count = firsts.at(-1)!;
    const nameNow = new Int32Array(before.found.bars.length).fill(-1);
    parties.forEach((_party, at) => {
      if (partyBefore[at]! >= 0) for (let name = firsts[at]!; name < firsts[at + 1]!; name += 1) nameNow[before.firsts[partyBefore[at]!]! + name - firsts[at]!] = name;
    });
    const [nearest, bars, isNew] = [new Int32Array(mostNear * count).fill(-1), new Float32Array(count), new Uint8Array(count).fill(1)];
    nameNow.forEach((name, old) => {
      if (name < 0) return;
      const near = before.found.nearest.subarray(mostNear * old, mostNear * (old + 1));
      if (near.some((other) => other >= 0 && nameNow[other]! < 0)) return;
      near.forEach((other, rank) => (nearest[mostNear * name + rank] = other < 0 ? -1 : nameNow[other]!));
      [bars[name], isNew[name]] = [before.found.bars[old]!, 0];
    });
    return { nearest, bars, isNew };
  }

  /** Returns what came of two parties: as before, where both are as they were and the same names of theirs met, else as they are weighed now. */
  answer(met: Met, weigh: () => Weighed | null): Weighed | null {
    const [one, other] = [this.partyBefore[met.one]!, this.partyBefore[met.other]!];
    const check = met.names.reduce((sum, names) => (sum * 257 + names) % 2 ** 44, 1);
    const at = one < 0 || other < 0 || one > other ? undefined : this.answerOf.get(one * this.before!.prints.length + other);
    const known = at !== undefined && this.before!.checks[at] === check;
    const weighed = !known ? weigh() : this.before!.answers[at]! < 0 ? null : this.before!.told[this.before!.answers[at]!]!;
    const { kept } = this;
    kept.pairs.push(met.one * this.parties.length + met.other);
    kept.checks.push(check);
    kept.answers.push(weighed ? kept.told.push(weighed) - 1 : -1);
    return weighed;
  }

  /** Keeps what was found, for the next time. */
  keep({ own, translated, weights }: BlockColumns, found: NearestNames): void {
    const { pairs, checks, answers, told } = this.kept;
    this.next = { prints: Float64Array.from(this.parties, printOf), firsts: firstNames(this.parties), columns: { own: exactly(own), translated: exactly(translated), weights }, found, pairs: Float64Array.from(pairs), checks: Float64Array.from(checks), answers: Int32Array.from(answers), told };
  }
}

/** Columns that grew stand in more room than they need. */
function exactly({ keys, worths, ends }: KeyColumns): KeyColumns {
  return { keys: keys.slice(), worths: worths.slice(), ends };
}

/** A number made of all that is compared of a party (two hashes after FNV-1a, 53 bits together). */
function printOf({ id, names, countries, towns, kinds, ids }: Party): number {
  let [high, low] = [2166136261, 374761393];
  const take = (text: string): void => {
    for (let at = 0; at < text.length; at += 1) {
      const letter = text.charCodeAt(at);
      high = Math.imul(high ^ letter, 16777619);
      low = Math.imul(low ^ letter, 2246822519);
    }
    high = Math.imul(high ^ 31, 16777619);
    low = Math.imul(low ^ 31, 2246822519);
  };
  take(id);
  for (const texts of [names.slice(0, mostNames), countries, towns, kinds, Object.entries(ids).flat()]) {
    for (const text of texts) take(text);
    take('');
  }
  return (high & 0x1fffff) * 2 ** 32 + (low >>> 0);
}
