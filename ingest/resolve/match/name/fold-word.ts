const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i', þ: 'th', ð: 'd' };

/** Returns a text without accents, ligatures or case, its quotes and dashes made plain. */
export function foldText(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase();
  return plain.replace(/[œæßøłđıþð]/g, (letter) => ligatures[letter] ?? letter).replace(/[‘’´`ʼ]/g, "'").replace(/[‐‑‒–—―]/g, '-');
}

/** Returns a folded word without the endings of number and gender: "universites" and "universite" have one stem. */
export function stemOf(word: string): string {
  if (word.length <= 4) return word;
  return word.replace(/(?<=.{4})(?:es|en|er|em|s|x|e|n)$/, '');
}

/** Returns a folded word spelt so that cognates come nearer: "Physik", "physique" and "fysica" begin alike. */
export function soundOf(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/sch|sh|ch/g, 'k')
    .replace(/qu|ck|[cq]/g, 'k')
    .replace(/y|ij/g, 'i')
    .replace(/[zx]/g, 's')
    .replace(/w/g, 'v')
    .replace(/oe|ou/g, 'u')
    .replace(/ae|ai|ei/g, 'e')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?:tion|sion|tie|sie|tsion|sione|tione|sao|kao|kion)$/, 'sion')
    .replace(/(?:ikue|ikal|iske|isk|isken|ik|ika|iko|iku)$/, 'ik')
    .replace(/(?:ie|ia|i|e|a|o|um|us|en|er)$/, '');
}
