const ligatures: Record<string, string> = { æ: 'ae', œ: 'oe', ß: 'ss', ø: 'o', đ: 'd', ł: 'l', ĳ: 'ij', þ: 'th', ð: 'd', ı: 'i' };

// Nobody writes a long name as one word.
const longestClosed = 24;

/** Where so many names have every word as it is typed, nobody asks for words that are a letter off. */
export const enoughSpelt = 3;

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

/** Returns the spellings of a name: with its apostrophes dropped, with the word before one standing apart (`l'Eurométropole`), and closed up as an address writes it (`startinvest`). */
function spellings(name: string): string[] {
  const apart = name.replace(/['’‘ʼ`´′＇]/g, ' ');
  const folded = foldText(name);
  const closed = folded.replaceAll(' ', '');
  return [folded, foldText(apart), closed.length <= longestClosed ? closed : ''];
}
