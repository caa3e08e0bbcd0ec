/** A town as a record writes it: the forms to look it up by, the likeliest first, and the postcode that stands before it. */
export type Written = { forms: string[]; postcode: string | null };

const postcodeBefore = /^(?:[A-Z]{1,3}[-\s])?(\d{4,5})(?:\s?[A-Z]{2}(?=\s))?\s+(?=\p{L})/u;

/** What follows the name of a town in an address and is no part of it: "CEDEX 9", "Cedex", "SP 7", a box, a district ("Praha 1", "København K"). */
const trailing: readonly RegExp[] = [/\s*,?\s+(?:CEDEX|CÉDEX)\b.*$/iu, /\s+(?:SP|CS|BP|PO BOX)\s*\d+.*$/iu, /\s+\d{1,2}(?:e|er|ème)?$/iu, /\s+[A-ZÆØÅ]{1,2}$/u];

/** What stands after one of these is where the town lies; after a stroke, its name in another language. */
const further = /\s*[,;(]\s*|\s+[-–—]\s+|\s+(?:bei|near|près de|bij)\s+/iu;
const twin = /\s*[/|]\s*/u;

/** Returns what a written town may be called: as it stands, without what follows it, and each of its parts. */
export function readTown(text: string): Written {
  const clean = text.normalize('NFC').replace(/\s+/g, ' ').replace(/\)/g, ' ').trim();
  const postcode = postcodeBefore.exec(clean)?.[1] ?? null;
  const bare = postcode === null ? clean : clean.replace(postcodeBefore, '');
  const shortened = trailing.reduce((name, pattern) => name.replace(pattern, ''), bare);
  const parts = [bare, shortened].map((name) => name.split(further)[0]!).flatMap((name) => [name, ...name.split(twin)]);
  const spelt = [bare, shortened, ...parts, ...parts.map((part) => trailing.reduce((name, pattern) => name.replace(pattern, ''), part))].flatMap((name) => [name, unabridged(name)]);
  return { forms: [...new Set(spelt.map((name) => name.trim()).filter((name) => /\p{L}{2}/u.test(name)))], postcode };
}

/** "St. Vith" and "Ste-Anne" are written in full in a gazetteer. */
function unabridged(name: string): string {
  return name.replace(/^St(?:\.\s*|[\s-])/i, 'Saint-').replace(/^Ste(?:\.\s*|[\s-])/i, 'Sainte-');
}
