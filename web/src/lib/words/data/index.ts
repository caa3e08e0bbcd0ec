import type { Language } from '../languages.ts';
import { en, type DataDictionary } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

const dictionaries: Record<Language, DataDictionary> = { fr, nl, en };

/** Returns the words of the page of downloads in a language. */
export function dataWordsIn(language: Language): DataDictionary {
  return dictionaries[language];
}
