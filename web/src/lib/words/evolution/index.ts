import type { Language } from '../languages.ts';
import { en, type EvolutionDictionary } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

const dictionaries: Record<Language, EvolutionDictionary> = { fr, nl, en };

/** Returns the words of the page of evolution in a language. */
export function evolutionWordsIn(language: Language): EvolutionDictionary {
  return dictionaries[language];
}
