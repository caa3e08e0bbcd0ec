const ligatures: Record<string, string> = { æ: 'ae', œ: 'oe', ß: 'ss', ø: 'o', đ: 'd', ł: 'l', ĳ: 'ij', þ: 'th', ð: 'd', ı: 'i' };

/** Returns a text as search compares it: lower case, without accents or apostrophes, ligatures opened, single spaces between words. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/['’‘ʼ`´′＇]/g, '')
    .replace(/[æœßøđłĳþðı]/g, (letter) => ligatures[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Returns the text under which a thing is found: its folded names, each once, one a line, so that a whole name can be told from a part. */
export function searchTextOf(names: readonly string[]): string {
  return [...new Set(names.flatMap(spellings))].filter(Boolean).join('\n');
}

/** Returns the spellings of a name: with its apostrophes dropped, and with the word before one standing apart (`l'Eurométropole`). */
function spellings(name: string): string[] {
  const apart = name.replace(/['’‘ʼ`´′＇]/g, ' ');
  return [foldText(name), foldText(apart)];
}
