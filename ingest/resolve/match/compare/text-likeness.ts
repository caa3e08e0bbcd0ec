/** Returns 1 less the share of letters that must change to make one text the other (Levenshtein, with swapped neighbours as one change). */
export function editLikeness(one: string, other: string): number {
  if (one === other) return 1;
  const longest = Math.max(one.length, other.length);
  if (longest === 0 || Math.min(one.length, other.length) === 0) return 0;
  return 1 - editDistance(one, other) / longest;
}

// Names are compared by the million, so letters and columns lie in rooms that are used again.
const wordSize = 32;
const plainLetters = 128;
let rooms = roomsFor(256);

function roomsFor(letters: number) {
  const words = Math.ceil(letters / wordSize) + 1;
  const plain = Array.from({ length: plainLetters }, () => new Int32Array(words));
  return { one: new Uint16Array(letters), other: new Uint16Array(letters), row: new Uint16Array(letters + 1), plain, rare: new Map<number, Int32Array>(), columns: { up: new Int32Array(words), down: new Int32Array(words), diagonal: new Int32Array(words), met: new Int32Array(words) } };
}

/** Lays two texts out as the numbers of their letters. */
function layOut(one: string, other: string): typeof rooms {
  const longest = Math.max(one.length, other.length);
  if (longest > rooms.one.length) rooms = roomsFor(2 * longest);
  for (let at = 0; at < one.length; at += 1) rooms.one[at] = one.charCodeAt(at);
  for (let at = 0; at < other.length; at += 1) rooms.other[at] = other.charCodeAt(at);
  return rooms;
}

/** How many letters must change: none of those that both begin and end with. */
function editDistance(text: string, another: string): number {
  const [short, long] = text.length <= another.length ? [text, another] : [another, text];
  const from = sharedStart(short, long);
  let [size, length] = [short.length, long.length];
  while (size > from && short.charCodeAt(size - 1) === long.charCodeAt(length - 1)) [size, length] = [size - 1, length - 1];
  if (size === from) return length - from;
  const found = size - from <= wordSize ? shortDistance(short, long, from, size, length) : null;
  return found ?? longDistance(short.slice(from, size), long.slice(from, length));
}

const places = new Int32Array(plainLetters);

/** How many letters must change from one place on, where the shorter text fits in one number and has only plain letters, else null: 32 rows of the table at once (Hyyrö 2003, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances"). */
function shortDistance(short: string, long: string, from: number, size: number, length: number): number | null {
  let isPlain = true;
  for (let at = from; at < size; at += 1) {
    const letter = short.charCodeAt(at);
    if (letter < plainLetters) places[letter]! |= 1 << (at - from);
    else isPlain = false;
  }
  let [up, down, before, met, distance] = [-1, 0, 0, 0, size - from];
  for (let at = from; isPlain && at < length; at += 1) {
    const letter = long.charCodeAt(at);
    const place = letter < plainLetters ? places[letter]! : 0;
    const same = (((place & up) + up) ^ up) | place | down | (((~before & place) << 1) & met);
    const more = down | ~(same | up);
    const less = same & up;
    distance += ((more >>> (size - from - 1)) & 1) - ((less >>> (size - from - 1)) & 1);
    const above = (more << 1) | 1;
    up = (less << 1) | ~(same | above);
    [down, before, met] = [above & same, same, place];
  }
  for (let at = from; at < size; at += 1) if (short.charCodeAt(at) < plainLetters) places[short.charCodeAt(at)] = 0;
  return isPlain ? distance : null;
}

/** The same of texts of any length, a number for each 32 letters of the shorter one. */
function longDistance(text: string, another: string): number {
  const { one, other, columns, ...marked } = layOut(text, another);
  const [size, length] = [text.length, another.length];
  const words = ((size - 1) >>> 5) + 1;
  for (let at = 0; at < size; at += 1) placesOf(one[at]!, words, marked)[at >>> 5]! |= 1 << (at & 31);
  for (let word = 0; word < words; word += 1) {
    columns.up[word] = -1;
    columns.down[word] = columns.diagonal[word] = columns.met[word] = 0;
  }
  let distance = size;
  for (let at = 0; at < length; at += 1) distance += step(placesOf(other[at]!, words, marked), words, size, columns);
  for (let at = 0; at < size; at += 1) placesOf(one[at]!, words, marked).fill(0);
  marked.rare.clear();
  return distance;
}

/** Takes one more letter of the longer text; returns by how much the distance grows. */
function step(places: Int32Array, words: number, size: number, { up, down, diagonal, met }: typeof rooms.columns): number {
  let growth = 0;
  let higher = 1;
  let lower = 0;
  let before = 0;
  let placesBefore = 0;
  for (let word = 0; word < words; word += 1) {
    const place = places[word]!;
    const rising = up[word]!;
    const swapped = ((~diagonal[word]! & place) << 1 | (~before & placesBefore) >>> 31) & met[word]!;
    const open = place | lower;
    const same = (((open & rising) + rising) ^ rising) | open | down[word]! | swapped;
    const more = down[word]! | ~(same | rising);
    const less = same & rising;
    if (word === words - 1) growth = ((more >>> ((size - 1) & 31)) & 1) - ((less >>> ((size - 1) & 31)) & 1);
    const moreAbove = (more << 1) | higher;
    up[word] = (less << 1) | lower | ~(same | moreAbove);
    down[word] = moreAbove & same;
    higher = more >>> 31;
    lower = less >>> 31;
    before = diagonal[word]!;
    placesBefore = place;
    diagonal[word] = same;
    met[word] = place;
  }
  return growth;
}

/** Where a letter stands in the shorter text, a bit for each place. */
function placesOf(letter: number, words: number, { plain, rare }: Pick<typeof rooms, 'plain' | 'rare'>): Int32Array {
  if (letter < plainLetters) return plain[letter]!;
  let found = rare.get(letter);
  if (!found) rare.set(letter, (found = new Int32Array(words)));
  return found;
}

/** Returns how many letters two words begin with alike. */
export function sharedStart(one: string, other: string): number {
  let length = 0;
  const most = Math.min(one.length, other.length);
  while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length += 1;
  return length;
}

/** Returns the Jaro-Winkler likeness of two texts. */
export function jaroWinkler(text: string, another: string): number {
  if (text === another) return 1;
  const { one, other, row: taken } = layOut(text, another);
  const reach = Math.max(Math.floor(Math.max(text.length, another.length) / 2) - 1, 0);
  taken.fill(0, 0, another.length);
  let met = 0;
  for (let i = 0; i < text.length; i += 1) {
    const end = Math.min(another.length, i + reach + 1);
    for (let j = Math.max(0, i - reach); j < end; j += 1) {
      if (taken[j] !== 0 || one[i] !== other[j]) continue;
      taken[j] = 1;
      one[met++] = one[i]!;
      break;
    }
  }
  if (met === 0) return 0;
  let [order, swapped] = [0, 0];
  for (let j = 0; j < another.length; j += 1) {
    if (taken[j] === 0) continue;
    if (one[order] !== other[j]) swapped += 1;
    order += 1;
  }
  const jaro = (met / text.length + met / another.length + (met - swapped / 2) / met) / 3;
  return jaro + Math.min(sharedStart(text, another), 4) * 0.1 * (1 - jaro);
}

/** Returns the share of the letter triples of two texts that both have (Dice). */
export function sharedTriples(left: Float64Array, right: Float64Array): number {
  let [met, i, j] = [0, 0, 0];
  while (i < left.length && j < right.length) {
    if (left[i] === right[j]) [met, i, j] = [met + 1, i + 1, j + 1];
    else if (left[i]! < right[j]!) i += 1;
    else j += 1;
  }
  return (2 * met) / (left.length + right.length);
}

/** Returns the letter triples of a text as numbers, in order: three letters of 16 bits fit exactly in a double. */
export function triplesOf(text: string): Float64Array {
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
