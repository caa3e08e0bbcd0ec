import type { Language } from '../languages.ts';
import { en, type ProfileDictionary } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

const dictionaries: Record<Language, ProfileDictionary> = { fr, nl, en };

/** Returns the words of profiles in a language. */
export function profileWordsIn(language: Language): ProfileDictionary {
  return dictionaries[language];
}
