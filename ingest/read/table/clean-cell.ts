/** Marks that nobody sees: byte order marks, spaces of no width, soft hyphens, and marks that turn the direction of writing. */
const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** A letter that was lost before the file came here, a control character, or half a letter. */
const damage = /[\ufffd\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Surrogate}/u;

/** What windows-1252 writes where ISO-8859-1 has control characters: a letter that somebody took for the other. */
const strayed: Record<string, string> = Object.fromEntries([...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((letter, index) => [String.fromCharCode(0x80 + index), letter]));

/** Returns the text of a cell, composed, trimmed, with letters of windows-1252 in their place, and without marks that nobody sees. */
export function cleanCell(text: string): string {
  return text.replace(invisible, '').replace(/[\u0080-\u009f]/g, (letter) => strayed[letter]!).normalize('NFC').trim();
}

/** Returns what is damaged in the text of a cell, as a code point and its place; null when nothing is. */
export function damageOf(text: string): string | null {
  const found = damage.exec(text);
  return found ? `U+${found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')} at ${found.index + 1}` : null;
}
