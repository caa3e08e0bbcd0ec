import type { Language } from '../words/languages.ts';
import { placeLabel } from '../words/sides.ts';
import { registeredSite } from './graph.ts';

/** Returns what tells the name of a theme, of a side or of a country in a language by its id; of all else it knows nothing. */
export async function themeNamesIn(language: Language): Promise<(id: string) => string | undefined> {
  const names = await (await registeredSite()).themeNames();
  return (id) => names.get(id)?.[language] ?? placeLabel(id, language);
}
