import type { Language } from '../languages.ts';
import { en, type TakeDictionary } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

const dictionaries: Record<Language, TakeDictionary> = { fr, nl, en };

/** Returns the words of what can be taken from a page in a language. */
export function takeWordsIn(language: Language): TakeDictionary {
  return dictionaries[language];
}
