/** Returns 1 less the share of letters that must change to make one text the other (Levenshtein, with swapped neighbours as one change). */
export function editLikeness(one: string, other: string): number {
  if (one === other) return 1;
  const longest = Math.max(one.length, other.length);
  if (longest === 0 || Math.min(one.length, other.length) === 0) return 0;
  return 1 - editDistance(one, other) / longest;
}

// Names are compared by the million, so rows and letters lie in rooms that are used again.
let rooms = { before: new Uint16Array(256), row: new Uint16Array(256), next: new Uint16Array(256), one: new Uint16Array(256), other: new Uint16Array(256) };

/** Lays two texts out as the numbers of their letters. */
function layOut(one: string, other: string): typeof rooms {
  const longest = Math.max(one.length, other.length) + 1;
  if (longest > rooms.row.length) rooms = { before: new Uint16Array(2 * longest), row: new Uint16Array(2 * longest), next: new Uint16Array(2 * longest), one: new Uint16Array(2 * longest), other: new Uint16Array(2 * longest) };
  for (let at = 0; at < one.length; at += 1) rooms.one[at] = one.charCodeAt(at);
  for (let at = 0; at < other.length; at += 1) rooms.other[at] = other.charCodeAt(at);
  return rooms;
}

function editDistance(text: string, another: string): number {
  const { one, other, ...rows } = layOut(text, another);
  let { before, row, next } = rows;
  for (let j = 0; j <= another.length; j += 1) row[j] = j;
  for (let i = 1; i <= text.length; i += 1) {
    next[0] = i;
    const letter = one[i - 1]!;
    for (let j = 1; j <= another.length; j += 1) {
      let least = row[j - 1]! + (letter === other[j - 1] ? 0 : 1);
      if (row[j]! + 1 < least) least = row[j]! + 1;
      if (next[j - 1]! + 1 < least) least = next[j - 1]! + 1;
      if (i > 1 && j > 1 && letter === other[j - 2] && one[i - 2] === other[j - 1] && before[j - 2]! + 1 < least) least = before[j - 2]! + 1;
      next[j] = least;
    }
    [before, row, next] = [row, next, before];
  }
  return row[another.length]!;
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
  let [met, i, j] = [0, 0, 0];
  while (i < left.length && j < right.length) {
    if (left[i] === right[j]) [met, i, j] = [met + 1, i + 1, j + 1];
    else if (left[i]! < right[j]!) i += 1;
    else j += 1;
  }
  const total = one.length + other.length + 2;
  return (2 * met) / total;
}

/** The triples of a text as numbers, in order: three letters of 16 bits fit exactly in a double. */
function triplesOf(text: string): Float64Array {
  const padded = ` ${text}  `;
  const triples = new Float64Array(padded.length - 2);
  for (let at = 0; at < triples.length; at += 1) triples[at] = (padded.charCodeAt(at) * 65536 + padded.charCodeAt(at + 1)) * 65536 + padded.charCodeAt(at + 2);
  return triples.sort();
}

/** Returns the length of the longest run of letters that two texts share. */
export function longestShared(text: string, another: string): number {
  const { one, other, row } = layOut(text, another);
  row.fill(0, 0, another.length + 1);
  let longest = 0;
  for (let i = 0; i < text.length; i += 1) {
    for (let j = another.length; j > 0; j -= 1) {
      row[j] = one[i] === other[j - 1] ? row[j - 1]! + 1 : 0;
      if (row[j]! > longest) longest = row[j]!;
    }
  }
  return longest;
}
