import { foldText } from '../../derive/search-text.ts';
import type { NamePart } from '../../model/site/read-name.ts';

const mostWords = 8;
const longestWord = 40;

/** Returns the words that a text is searched by, folded as the index has them; nothing of Lucene's own signs is left in them. */
export function searchWords(text: string): string[] {
  return foldText(text).split(' ').filter(Boolean).slice(0, mostWords).map((word) => word.slice(0, longestWord));
}

/** How words are read: all of them are needed, or any; and each is spelt rightly, or by a letter or two amiss. */
export type Reading = { need: 'all' | 'any'; spelt: 'rightly' | 'nearly' };

/** Returns the Lucene query for some words, each of them whole or begun. What the words say in other words counts too, but less. */
export function luceneQuery(words: readonly string[], { need, spelt }: Reading, parts: readonly NamePart[] = []): string {
  const all = (forms: readonly string[]): string => forms.filter((one) => one !== '').map((one) => `${need === 'all' ? '+' : ''}(${one})`).join(' ');
  const typed = all(words.map((word) => formsOf(word, spelt)));
  const meant = all(parts.slice(0, mostWords).map((part) => meantBy(part, spelt)));
  return meant === '' ? typed : `((${typed})^2 (${meant}))`;
}

function formsOf(word: string, spelt: Reading['spelt']): string {
  return [`${word}^8`, `${word}*^3`, ...(spelt === 'nearly' ? misspelt(word) : [])].join(' ');
}

function meantBy({ text, alike }: NamePart, spelt: Reading['spelt']): string {
  const words = searchWords(text);
  const own = words.length === 1 ? [formsOf(words[0]!, spelt)] : words.length > 1 ? [`"${words.join(' ')}"^8`] : [];
  const others = alike.flatMap((other) => {
    const said = searchWords(other);
    return said.length > 1 ? [`"${said.join(' ')}"^4`] : said.map((word) => (other.endsWith('*') ? `${word}*^2` : `${word}^4`));
  });
  return [...own, ...others].join(' ');
}

// Short words with a letter changed are other words.
function misspelt(word: string): string[] {
  if (word.length < 4 || /^\d+$/.test(word)) return [];
  return [`${word}~${word.length < 8 ? 1 : 2}`];
}
