import type { Language } from '../languages.ts';
import { en, type ChangesDictionary } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

const dictionaries: Record<Language, ChangesDictionary> = { fr, nl, en };

/** Returns the words about what changed between releases in a language. */
export function changesWordsIn(language: Language): ChangesDictionary {
  return dictionaries[language];
}
