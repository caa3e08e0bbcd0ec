import type { Language } from '../languages.ts';
import { en, type QuestionsDictionary } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

const dictionaries: Record<Language, QuestionsDictionary> = { fr, nl, en };

/** Returns the words of the library of questions in a language. */
export function questionsWordsIn(language: Language): QuestionsDictionary {
  return dictionaries[language];
}
