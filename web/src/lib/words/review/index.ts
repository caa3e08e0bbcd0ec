import type { Language } from '../languages.ts';
import { en, type ReviewDictionary } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

const dictionaries: Record<Language, ReviewDictionary> = { fr, nl, en };

/** Returns the words of the pages where names are judged and suggestions made, in a language. */
export function reviewWordsIn(language: Language): ReviewDictionary {
  return dictionaries[language];
}
