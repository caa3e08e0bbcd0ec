/** The words that one source writes, each with how often: what tells a broken word from two. */
export class SourceWords {
  private readonly counts = new Map<string, number>();

  /** Counts the words of a name. */
  add(name: string): void {
    for (const word of wordsOf(name)) this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
  }

  /** Returns how often a word is written, however it is capitalised. */
  count(word: string): number {
    return this.counts.get(word.toLowerCase()) ?? 0;
  }
}

/** A fragment of a broken word is at least this long together: "de l" would else be mended into "del". */
const shortestMended = 6;

/** Up to so often a fragment is no word; from so often on it is one, such as "en". */
const rare = 3;
const frequent = 20;

/**
 * Returns a name with the words whole that the end of a line once broke, such as "West-Vlaa nderen"; null when none is broken.
 * Two fragments are one word only where the same source writes that word unbroken, and hardly one of them.
 */
export function mendBreaks(name: string, words: SourceWords): string | null {
  const pieces = name.split(/(\s+)/u);
  for (let at = 0; at + 2 < pieces.length; at += 2) {
    const [left = '', right = ''] = [pieces[at], pieces[at + 2]];
    if (isBroken(left, right, words)) pieces.splice(at, 3, left + right);
  }
  const mended = pieces.join('');
  return mended === name ? null : mended;
}

function isBroken(left: string, right: string, words: SourceWords): boolean {
  const [tail] = /[\p{L}\p{M}]+$/u.exec(left) ?? [];
  const [head] = /^[\p{Ll}\p{M}]+/u.exec(right) ?? [];
  if (tail === undefined || head === undefined || tail.length + head.length < shortestMended) return false;
  const [before, after, joined] = [words.count(tail), words.count(head), words.count(tail + head)];
  // The broken name was counted too, and may come twice: a fragment that stands twice still stands only there.
  if (Math.min(before, after) > 2 || (head.length > 1 && after >= frequent)) return false;
  return joined >= (Math.max(before, after) > rare ? 2 : 1);
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}
