import type { Database } from '../../database/open.ts';
import { officialNames } from '../../derive/official-names.ts';
import type { Words } from '../../model/kinds/declare.ts';
import type { NameRecord } from '../../model/records.ts';
import { limits } from '../limits.ts';
import { readSteadily } from '../read-once.ts';
import { keepPerRelease } from './keep-per-release.ts';

/** What each theme of the release is called in three languages, by its id. */
export type ThemeNamesReader = { themeNames(): Promise<ReadonlyMap<string, Words>> };

type ThemeRow = { id: string; name: string; names: Pick<NameRecord, 'name' | 'lang' | 'type'>[] };

const themesCypher = 'MATCH (theme:Theme) RETURN theme.id AS id, theme.name AS name, COLLECT { MATCH (theme)-[:NAMED]->(name:Name) RETURN name {.name, .lang, .type} ORDER BY name.name } AS names';

/** Returns a reader of the names of themes, which reads them once for each release. */
export function themeNamesReader(database: Database): ThemeNamesReader {
  const readThemes = async (): Promise<ReadonlyMap<string, Words>> => {
    const rows = await readSteadily(database, async (transaction) => (await transaction.run(themesCypher, {})).records.map((record) => record.toObject() as ThemeRow), () => true, limits.ownQuery);
    return new Map(rows.map((row) => [row.id, officialNames(row)]));
  };
  return { themeNames: keepPerRelease(database, readThemes) };
}
