/** Marks that nobody sees: byte order marks, spaces of no width, soft hyphens, and marks that turn the direction of writing. */
const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** A letter that was lost before the file came here, a control character, or half a letter. */
const damage = /[\ufffd\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Surrogate}/u;

/** Returns the text of a cell, composed, trimmed, and without marks that nobody sees. */
export function cleanCell(text: string): string {
  return text.replace(invisible, '').normalize('NFC').trim();
}

/** Returns what is damaged in the text of a cell, as a code point and its place; null when nothing is. */
export function damageOf(text: string): string | null {
  const found = damage.exec(text);
  return found ? `U+${found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')} at ${found.index + 1}` : null;
}
