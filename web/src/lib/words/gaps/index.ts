import type { Language } from '../languages.ts';
import { en, type GapsDictionary } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

const dictionaries: Record<Language, GapsDictionary> = { fr, nl, en };

/** Returns the words of the page of missing links in a language. */
export function gapsWordsIn(language: Language): GapsDictionary {
  return dictionaries[language];
}
