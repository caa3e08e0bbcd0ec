import type { MatchReason } from '../../../../graph/model/site/match-reason.ts';
import type { BlockColumns, KeyColumns } from './block-index.ts';
import { namesOf } from './candidates.ts';
import type { Met } from './candidates.ts';
import { firstNames, mostNames } from './index-parties.ts';
import type { KeysKnown } from './index-parties.ts';
import type { Party } from './party.ts';
import type { Weighed } from './weigh-pair.ts';

/** What came of two parties that met, in columns: which two, in their order, and which of their names met; how surely they are one (-1 is nothing), which two names are most alike, and where among the reasons those stand that make them surely one (-1 is nowhere). */
type Answers<Exact, Whole> = { pairs: Exact; checks: Exact; scores: Exact; names: Whole; reasonsAt: Whole; reasons: (readonly MatchReason[])[] };

/** What was found of parties, in columns that can be kept in a file: by party what it looked like, by name its keys, and what came of those that met. */
export type Remembered = { prints: Float64Array; firsts: Int32Array; columns: Pick<BlockColumns, 'own' | 'translated' | 'weights'>; answers: Answers<Float64Array, Int32Array> };

const none: readonly never[] = [];

/** What was found of parties the time before, so that no name is read and no two are weighed again that are as they were; and what is found now, for the next time. Who is nearest to whom is asked anew: a new name may take anyone's place. */
export class PairMemory {
  next: Remembered | null = null;
  private readonly prints: Float64Array;
  private readonly partyBefore: Int32Array;
  private readonly found: Answers<number[], number[]> = { pairs: [], checks: [], scores: [], names: [], reasonsAt: [], reasons: [] };

  constructor(
    private readonly parties: readonly Party[],
    private readonly before: Remembered | null,
  ) {
    const known = new Map<number, number>();
    before?.prints.forEach((print, at) => known.set(print, at));
    this.prints = Float64Array.from(parties, printOf);
    this.partyBefore = Int32Array.from(this.prints, (print) => known.get(print) ?? -1);
  }

  /** Returns the keys that were laid out before. */
  keys(): KeysKnown | undefined {
    const { before, partyBefore } = this;
    return before ? { columns: before.columns, firstNameOf: (party) => (partyBefore[party]! < 0 ? -1 : before.firsts[partyBefore[party]!]!) } : undefined;
  }

  /** Returns what came of two parties: as before, where both are as they were and the same names of theirs met, else as they are weighed now. Only what is sure keeps its reasons. */
  answer(met: Met, weigh: () => Weighed | null): Weighed | null {
    const [one, other] = [this.parties[met.one]!, this.parties[met.other]!];
    const check = met.names.reduce((sum, names) => (sum * 257 + names) % 2 ** 44, 1);
    const known = this.known(met, check);
    const weighed = known === undefined ? withSureReasons(weigh()) : known;
    const { pairs, checks, scores, names, reasonsAt, reasons } = this.found;
    pairs.push(met.one * this.parties.length + met.other);
    checks.push(check);
    scores.push(weighed?.score ?? -1);
    names.push(weighed ? met.names.find((two) => namesOf(two, one, other).every((name, side) => name === weighed.names[side]))! : -1);
    reasonsAt.push(weighed?.isSure ? reasons.push(weighed.reasons) - 1 : -1);
    return weighed;
  }

  /** Keeps what was found, for the next time. */
  keep({ own, translated, weights }: BlockColumns): void {
    const { pairs, checks, scores, names, reasonsAt, reasons } = this.found;
    const answers = { pairs: Float64Array.from(pairs), checks: Float64Array.from(checks), scores: Float64Array.from(scores), names: Int32Array.from(names), reasonsAt: Int32Array.from(reasonsAt), reasons };
    this.next = { prints: this.prints, firsts: firstNames(this.parties), columns: { own: exactly(own), translated: exactly(translated), weights }, answers };
  }

  /** What came of two parties before: null is nothing; undefined where they did not meet so. */
  private known({ one, other }: Met, check: number): Weighed | null | undefined {
    const { before, partyBefore, parties } = this;
    const [former, formerOther] = [partyBefore[one]!, partyBefore[other]!];
    if (!before || former < 0 || formerOther < 0 || former > formerOther) return undefined;
    const { pairs, checks, scores, names, reasonsAt, reasons } = before.answers;
    const at = placeIn(pairs, former * before.prints.length + formerOther);
    if (at < 0 || checks[at] !== check) return undefined;
    if (scores[at]! < 0) return null;
    return { names: namesOf(names[at]!, parties[one]!, parties[other]!), score: scores[at]!, isSure: reasonsAt[at]! >= 0, reasons: reasons[reasonsAt[at]!] ?? none };
  }
}

function withSureReasons(weighed: Weighed | null): Weighed | null {
  return weighed && !weighed.isSure ? { ...weighed, reasons: none } : weighed;
}

/** Where a number stands in a column that grows from one to the next, or -1. */
function placeIn(column: Float64Array, wanted: number): number {
  let [low, high] = [0, column.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (column[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return column[low] === wanted ? low : -1;
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
