import type { Language } from '../languages.ts';
import { en, type IndicatorsDictionary } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

const dictionaries: Record<Language, IndicatorsDictionary> = { fr, nl, en };

/** Returns the words of the page of indicators in a language. */
export function indicatorsWordsIn(language: Language): IndicatorsDictionary {
  return dictionaries[language];
}
