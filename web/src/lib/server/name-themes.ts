import type { Words } from '$graph/model/kinds/declare.ts';
import type { Language } from '../words/languages.ts';
import { placeLabel } from '../words/sides.ts';

type Named = { id: string; kind: 'Theme' | 'Place'; name: string };

/** Lets the themes of an answer, and the places that are a side or a country, go by their names in a language, in place; what themes are called is asked only when there are some. */
export async function nameThemes(answer: unknown, language: Language, readNames: () => Promise<ReadonlyMap<string, Words>>): Promise<void> {
  const named = [...namedIn(answer)];
  for (const place of named) if (place.kind === 'Place') place.name = placeLabel(place.id, language) ?? place.name;
  const themes = named.filter(({ kind }) => kind === 'Theme');
  if (themes.length === 0) return;
  const names = await readNames();
  for (const theme of themes) theme.name = names.get(theme.id)?.[language] ?? theme.name;
}

function* namedIn(value: unknown): Generator<Named> {
  if (typeof value !== 'object' || value === null) return;
  if (isNamed(value)) yield value;
  for (const inner of Object.values(value)) yield* namedIn(inner);
}

function isNamed(value: object): value is Named {
  return 'kind' in value && (value.kind === 'Theme' || value.kind === 'Place') && 'id' in value && 'name' in value;
}
