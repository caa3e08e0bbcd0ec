import type { NamePart } from '../../../../graph/model/site/read-name.ts';
import type { ParsedName } from './parse-name.ts';
import type { Vocabulary } from './vocabulary.ts';

const mostAlike = 24;

/** Returns what a name is searched by: its telling words and phrases, each with the words that the lists know for the same. */
export function partsToSearch({ tokens }: ParsedName, { wordsOf }: Vocabulary): NamePart[] {
  return tokens.map(({ text, meanings }) => ({
    text,
    alike: [...new Set(meanings.flatMap(({ id }) => wordsOf(id).map((word) => word.replaceAll('_', ' '))))].filter((word) => word !== text && /^[\p{L}\p{N} ]+\*?$/u.test(word)).slice(0, mostAlike),
  }));
}
