import type { Language } from '../languages.ts';
import { en, type SilenceDictionary } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

const dictionaries: Record<Language, SilenceDictionary> = { fr, nl, en };

/** Returns the words of the map of silence in a language. */
export function silenceWordsIn(language: Language): SilenceDictionary {
  return dictionaries[language];
}
