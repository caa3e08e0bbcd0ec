/** The words that one source writes, each with how often and beside which: what tells a broken word from two. */
export class SourceWords {
  private readonly counts = new Map<string, number>();
  private readonly after = new Map<string, string[]>();
  private readonly before = new Map<string, string[]>();

  /** Counts the words of a name. */
  add(name: string): void {
    for (const word of wordsOf(name)) this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
    const pieces = name.split(/\s+/u);
    for (const [at, piece] of pieces.entries()) {
      const ends = endsOf(pieces[at - 1] ?? '', piece);
      if (!ends) continue;
      note(this.after, ends.tail, ends.head);
      note(this.before, ends.head, ends.tail);
    }
  }

  /** Returns how often a word is written, however it is capitalised. */
  count(word: string): number {
    return this.counts.get(word.toLowerCase()) ?? 0;
  }

  /** Says whether a fragment is hardly written, or nowhere but before or after what makes it a whole word of this source. */
  isFragment(fragment: string): boolean {
    const count = this.count(fragment);
    const whole = (this.after.get(fragment) ?? []).filter((other) => this.count(fragment + other) > 0).length + (this.before.get(fragment) ?? []).filter((other) => this.count(other + fragment) > 0).length;
    // A name that is broken was counted too, and may come twice.
    return count <= 2 || (fragment.length > 1 && count <= whole);
  }
}

/** A fragment that stands beside more words than this is a word. */
const mostBeside = 60;

/** A fragment of a broken word is at least this long together: "de l" would else be mended into "del". */
const shortestMended = 5;

/** Up to so often a fragment is no word; from so often on it is one, such as "en". */
const rare = 3;
const frequent = 20;

/**
 * Returns a name with the words whole that the end of a line once broke, such as "West-Vlaa nderen"; null when none is broken.
 * Two fragments are one word only where the same source writes that word unbroken, and one of them hardly, or only broken.
 */
export function mendBreaks(name: string, words: SourceWords): string | null {
  const pieces = name.split(/(\s+)/u);
  for (let at = 0; at + 2 < pieces.length; at += 2) {
    const [left = '', right = ''] = [pieces[at], pieces[at + 2]];
    if (!isBroken(left, right, words)) continue;
    pieces.splice(at, 3, left + right);
    // A word may be broken twice: what is mended may go on.
    at -= 2;
  }
  const mended = pieces.join('');
  return mended === name ? null : mended;
}

function isBroken(left: string, right: string, words: SourceWords): boolean {
  const ends = endsOf(left, right);
  if (!ends || ends.tail.length + ends.head.length < shortestMended) return false;
  const { tail, head } = ends;
  const [before, after, joined] = [words.count(tail), words.count(head), words.count(tail + head)];
  if (head.length > 1 && after >= frequent) return false;
  if (head.length === 1 && before > 2) return false;
  return (words.isFragment(tail) || (head.length > 1 && words.isFragment(head))) && joined >= (Math.max(before, after) > rare ? 2 : 1);
}

/** Returns the letters that two pieces of a name would join: those that end the one, and small ones that begin the other, which no mark follows. */
function endsOf(left: string, right: string): { tail: string; head: string } | null {
  const [tail] = /[\p{L}\p{M}]+$/u.exec(left) ?? [];
  const [head] = /^[\p{Ll}\p{M}]+(?![\p{L}.'’])/u.exec(right) ?? [];
  return tail === undefined || head === undefined ? null : { tail: tail.toLowerCase(), head };
}

function note(beside: Map<string, string[]>, word: string, other: string): void {
  const known = beside.get(word);
  if (!known) beside.set(word, [other]);
  else if (known.length < mostBeside) known.push(other);
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}
