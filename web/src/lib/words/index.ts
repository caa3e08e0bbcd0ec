import { en, type Dictionary } from './en.ts';
import { fr } from './fr.ts';
import type { Language } from './languages.ts';
import { nl } from './nl.ts';

const dictionaries: Record<Language, Dictionary> = { fr, nl, en };

/** Returns the words of the interface in a language. */
export function wordsIn(language: Language): Dictionary {
  return dictionaries[language];
}
