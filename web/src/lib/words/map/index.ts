import type { Language } from '../languages.ts';
import { en, type MapDictionary } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

const dictionaries: Record<Language, MapDictionary> = { fr, nl, en };

/** Returns the words of the map in a language. */
export function mapWordsIn(language: Language): MapDictionary {
  return dictionaries[language];
}
