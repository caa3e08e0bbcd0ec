import type { Language } from '../languages.ts';
import { en, type SourcesDictionary } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

const dictionaries: Record<Language, SourcesDictionary> = { fr, nl, en };

/** Returns the words of the sources page in a language. */
export function sourcesWordsIn(language: Language): SourcesDictionary {
  return dictionaries[language];
}
