import type { Language } from '../languages.ts';
import { en, type SaidDictionary } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

const dictionaries: Record<Language, SaidDictionary> = { fr, nl, en };

/** Returns the words of what had been said by a day in a language. */
export function saidWordsIn(language: Language): SaidDictionary {
  return dictionaries[language];
}
