const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };

/** Legal forms that a name may carry or leave out: Belgian, French, German and English. A short one that could be a word of the name is not here. */
const legalForms = new Set(['asbl', 'vzw', 'aisbl', 'ivzw', 'sprl', 'srl', 'bvba', 'cvba', 'scrl', 'sarl', 'gmbh', 'ev', 'ltd']);

/** Words that join the parts of a name and tell nothing apart: "Université d'Artois", "Université de l'Artois". */
const joints = new Set(['l', 'd', 'the', 'le', 'la', 'les', 'de', 'du', 'des', 'het', 'van', 'der', 'die', 'das', 'of']);

/** Returns what is left of a name when accents, case, articles, apostrophes, spaces, legal forms and its own acronym in brackets no longer matter: "L’Aéronef asbl" and "Aeronef" have one key. */
export function nameKey(name: string): string {
  const words = wordsOf(withoutAcronym(name));
  const telling = words.filter((word) => !joints.has(word) && !legalForms.has(word));
  return (telling.length > 0 ? telling : words).join('') || foldName(name).trim();
}

/** Returns the readable part of an id, cut where it would not fit in one: "Toile & Papier" is "toile-papier". */
export function slugOf(name: string): string {
  const words = foldName(name).replace(/[^a-z0-9]+/g, '-').slice(0, 400).replace(/^-+|-+$/g, '');
  return words || `x-${Buffer.from(name.normalize('NFC'), 'utf8').toString('hex').slice(0, 24)}`;
}

/** An acronym in brackets is a name's own when its letters begin words of the name, in their order. */
function withoutAcronym(name: string): string {
  const bracket = name.lastIndexOf('(');
  const [full, acronym] = [name.slice(0, Math.max(bracket, 0)), name.slice(bracket + 1, -1)];
  if (!name.endsWith(')') || !/^[\p{Lu}\d]{2,8}$/u.test(acronym)) return name;
  const words = wordsOf(full);
  let at = 0;
  for (const letter of acronym.toLowerCase()) {
    while (at < words.length && !words[at]!.startsWith(letter)) at += 1;
    if (at === words.length) return name;
    at += 1;
  }
  return full || name;
}

function wordsOf(name: string): string[] {
  const folded = foldName(name).replace(/&/g, ' and ').replace(/\be\. ?v\b\.?/g, 'ev');
  return folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** Returns a name in small letters without marks, its ligatures written out. */
export function foldName(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase();
  return plain.replace(/[œæßøłđ]/g, (letter) => ligatures[letter] ?? letter);
}
