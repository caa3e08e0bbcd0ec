import type { Language } from '../languages.ts';
import { en, type AccessibilityDictionary } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

const dictionaries: Record<Language, AccessibilityDictionary> = { fr, nl, en };

/** Returns the words of the accessibility statement in a language. */
export function accessibilityWordsIn(language: Language): AccessibilityDictionary {
  return dictionaries[language];
}
