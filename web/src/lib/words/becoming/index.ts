import type { Language } from '../languages.ts';
import { en, type BecomingDictionary } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

const dictionaries: Record<Language, BecomingDictionary> = { fr, nl, en };

/** Returns the words of the pages of promises and of disagreements in a language. */
export function becomingWordsIn(language: Language): BecomingDictionary {
  return dictionaries[language];
}
