import { parse } from 'csv-parse/sync';
import type { NameRecord } from '../../../graph/model/records.ts';
import { nameKey } from '../name-key.ts';

/** A theme of the closed list: its key, the name that it goes by, and its names in three languages. */
export type DeclaredTheme = { key: string; name: string; names: readonly Pick<NameRecord, 'name' | 'lang' | 'type'>[] };

/** Looks a theme up by any word or code that a source writes for it; null for what the list does not hold. */
export type ThemeOf = (name: string) => DeclaredTheme | null;

/** Returns a look-up in the list of themes; refuses a word that two themes claim. */
export function readThemes(text: string): ThemeOf {
  const known = new Map<string, DeclaredTheme>();
  for (const row of parse(text, { columns: true, skip_empty_lines: true, bom: true }) as Record<'en' | 'fr' | 'nl' | 'words', string>[]) {
    const names = (['en', 'fr', 'nl'] as const).map((lang) => ({ name: row[lang], lang, type: 'official' as const }));
    const theme = { key: `theme:${nameKey(row.en)}`, name: row.en, names };
    for (const key of new Set([...names.map(({ name }) => name), ...row.words.split('|').filter(Boolean)].map(keyOf))) {
      const other = known.get(key);
      if (other) throw new Error(`themes.csv: expected each word once, found "${key}" of "${other.name}" and "${theme.name}".`);
      known.set(key, theme);
    }
  }
  return (name) => known.get(keyOf(name)) ?? null;
}

/** A code keeps its digits apart: "H2020-EU.2.1.1." is not "H2020-EU.2.11". */
function keyOf(name: string): string {
  return /\d/.test(name) ? name.trim().toLowerCase() : nameKey(name);
}
