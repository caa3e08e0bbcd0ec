import type { Language } from '../languages.ts';
import { en, type ReportDictionary } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

const dictionaries: Record<Language, ReportDictionary> = { fr, nl, en };

/** Returns the words with which a reader tells what is wrong in a language. */
export function reportWordsIn(language: Language): ReportDictionary {
  return dictionaries[language];
}
