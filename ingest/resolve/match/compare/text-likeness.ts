/** Returns 1 less the share of letters that must change to make one text the other (Levenshtein, with swapped neighbours as one change). */
export function editLikeness(one: string, other: string): number {
  if (one === other) return 1;
  const longest = Math.max(one.length, other.length);
  if (longest === 0 || Math.min(one.length, other.length) === 0) return 0;
  return 1 - editDistance(one, other) / longest;
}

function editDistance(one: string, other: string): number {
  let before = new Uint16Array(other.length + 1);
  let row = new Uint16Array(other.length + 1).map((_cell, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = new Uint16Array(other.length + 1);
    next[0] = i;
    for (let j = 1; j <= other.length; j += 1) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min(row[j - 1]! + change, row[j]! + 1, next[j - 1]! + 1);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      next[j] = least;
    }
    [before, row] = [row, next];
  }
  return row[other.length]!;
}

/** Returns how many letters two words begin with alike. */
export function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

/** Returns the Jaro-Winkler likeness of two texts. */
export function jaroWinkler(one: string, other: string): number {
  if (one === other) return 1;
  const reach = Math.max(Math.floor(Math.max(one.length, other.length) / 2) - 1, 0);
  const taken = new Uint8Array(other.length);
  const met: string[] = [];
  for (let i = 0; i < one.length; i += 1) {
    for (let j = Math.max(0, i - reach); j < Math.min(other.length, i + reach + 1); j += 1) {
      if (taken[j] || one[i] !== other[j]) continue;
      taken[j] = 1;
      met.push(one[i]!);
      break;
    }
  }
  if (met.length === 0) return 0;
  const order = [...other].filter((_letter, index) => taken[index]);
  const swaps = met.filter((letter, index) => letter !== order[index]).length / 2;
  const jaro = (met.length / one.length + met.length / other.length + (met.length - swaps) / met.length) / 3;
  return jaro + Math.min(sharedStart(one, other), 4) * 0.1 * (1 - jaro);
}

/** Returns the share of letter triples that two texts have in common (Dice). */
export function tripleLikeness(one: string, other: string): number {
  const [left, right] = [triplesOf(one), triplesOf(other)];
  let met = 0;
  for (const [triple, count] of left) met += Math.min(count, right.get(triple) ?? 0);
  const total = one.length + other.length + 2;
  return (2 * met) / total;
}

function triplesOf(text: string): Map<string, number> {
  const padded = ` ${text}  `;
  const triples = new Map<string, number>();
  for (let at = 0; at + 3 <= padded.length; at += 1) {
    const triple = padded.slice(at, at + 3);
    triples.set(triple, (triples.get(triple) ?? 0) + 1);
  }
  return triples;
}

/** Returns the length of the longest run of letters that two texts share. */
export function longestShared(one: string, other: string): number {
  let row = new Uint16Array(other.length + 1);
  let longest = 0;
  for (let i = 1; i <= one.length; i += 1) {
    const next = new Uint16Array(other.length + 1);
    for (let j = 1; j <= other.length; j += 1) {
      if (one[i - 1] !== other[j - 1]) continue;
      next[j] = row[j - 1]! + 1;
      longest = Math.max(longest, next[j]!);
    }
    row = next;
  }
  return longest;
}
