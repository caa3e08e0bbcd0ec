import { read } from '../graph/database/open.ts';
import { readSettings } from '../ground/settings.ts';
import type { Registered } from '../ingest/resolve/match/link/linker.ts';
import { withRelease } from './with-release.ts';

/** Returns the organisations of the served release under each of their names. */
export async function servedBodies(): Promise<Registered[]> {
  const rows = await withRelease(readSettings(), (database) =>
    read<Record<'id' | 'name', string> & Record<'nuts' | 'lang', string | null>>(database, 'MATCH (body:Organisation)-[:NAMED]->(name:Name) RETURN body.id AS id, name.name AS name, body.nuts AS nuts, name.lang AS lang ORDER BY id, name'),
  );
  return rows.map((row) => ({ entity_id: row.id, name: row.name, country: (row.nuts ?? '').slice(0, 2), city: '', lang: row.lang ?? '' }));
}
