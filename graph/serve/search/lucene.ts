import { foldText } from '../../derive/search-text.ts';

const mostWords = 8;
const longestWord = 40;

/** Returns the words that a text is searched by, folded as the index has them; nothing of Lucene's own signs is left in them. */
export function searchWords(text: string): string[] {
  return foldText(text).split(' ').filter(Boolean).slice(0, mostWords).map((word) => word.slice(0, longestWord));
}

/** Returns the Lucene query for some words, each of them whole, or begun, or misspelt by a letter or two; all of them, or any. */
export function luceneQuery(words: readonly string[], need: 'all' | 'any'): string {
  return words.map((word) => `${need === 'all' ? '+' : ''}(${[`${word}^8`, `${word}*^3`, ...misspelt(word)].join(' ')})`).join(' ');
}

// Short words with a letter changed are other words.
function misspelt(word: string): string[] {
  if (word.length < 4 || /^\d+$/.test(word)) return [];
  return [`${word}~${word.length < 8 ? 1 : 2}`];
}
