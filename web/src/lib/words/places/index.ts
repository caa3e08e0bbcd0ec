import type { Language } from '../languages.ts';
import { en, type PlacesDictionary } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

const dictionaries: Record<Language, PlacesDictionary> = { fr, nl, en };

/** Returns the words of the page of places in a language. */
export function placesWordsIn(language: Language): PlacesDictionary {
  return dictionaries[language];
}
