import type { Words } from '$graph/model/kinds/declare.ts';
import type { Language } from '../words/languages.ts';

type Theme = { id: string; kind: 'Theme'; name: string };

/** Lets the themes of an answer go by their names in a language, in place; what they are called is asked only when there are some. */
export async function nameThemes(answer: unknown, language: Language, readNames: () => Promise<ReadonlyMap<string, Words>>): Promise<void> {
  const themes = [...themesIn(answer)];
  if (themes.length === 0) return;
  const names = await readNames();
  for (const theme of themes) theme.name = names.get(theme.id)?.[language] ?? theme.name;
}

function* themesIn(value: unknown): Generator<Theme> {
  if (typeof value !== 'object' || value === null) return;
  if (isTheme(value)) yield value;
  for (const inner of Object.values(value)) yield* themesIn(inner);
}

function isTheme(value: object): value is Theme {
  return 'kind' in value && value.kind === 'Theme' && 'id' in value && 'name' in value;
}
