const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };
const articles = /^(?:l['’]|d['’]|(?:the|le|la|les|de|het|der|die|das)\s)\s*/;

/** Returns what is left of a name when accents, case, articles, apostrophes and spaces no longer matter: "L’Aéronef" and "Aeronef" have one key. */
export function nameKey(name: string): string {
  const folded = fold(name).replace(articles, '').replace(/&/g, ' and ');
  return folded.replace(/[^\p{L}\p{N}]+/gu, '') || folded.trim();
}

/** Returns the readable part of an id: "Toile & Papier" is "toile-papier". */
export function slugOf(name: string): string {
  const words = fold(name).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return words || `x-${Buffer.from(name.normalize('NFC'), 'utf8').toString('hex').slice(0, 24)}`;
}

function fold(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase();
  return plain.replace(/[œæßøłđ]/g, (letter) => ligatures[letter] ?? letter);
}
