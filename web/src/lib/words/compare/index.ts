import type { Language } from '../languages.ts';
import { en, type CompareDictionary } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

const dictionaries: Record<Language, CompareDictionary> = { fr, nl, en };

/** Returns the words of the page that compares two in a language. */
export function compareWordsIn(language: Language): CompareDictionary {
  return dictionaries[language];
}
