import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from '../../words/languages.ts';

/** The language of whoever is being answered; none where something is made for all readers alike. */
export const reader = new AsyncLocalStorage<Language | null>();

/** Returns the language of whoever is being answered, or null. */
export function readersLanguage(): Language | null {
  return reader.getStore() ?? null;
}
