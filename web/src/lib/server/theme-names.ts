import type { Language } from '../words/languages.ts';
import { registeredSite } from './graph.ts';

/** Returns what tells the name of a theme in a language by its id; of what is no theme it knows nothing. */
export async function themeNamesIn(language: Language): Promise<(id: string) => string | undefined> {
  const names = await (await registeredSite()).themeNames();
  return (id) => names.get(id)?.[language];
}
