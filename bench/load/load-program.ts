import { createHash } from 'node:crypto';
import { openDatabase } from '../../graph/database/open.ts';
import type { Database } from '../../graph/database/open.ts';
import { readTogether, writeTogether } from '../../graph/database/transact.ts';
import { emptyCypher, presentCypher } from '../../graph/derive/cypher/load-cypher.ts';
import { rowsOf, tables } from '../../graph/derive/cypher/rows.ts';
import { layOutRelease } from '../../graph/analyse/layout/lay-out-release.ts';
import { loadRelease } from '../../graph/load/load.ts';
import { ensureRules } from '../../graph/load/rules.ts';
import { silent } from '../../ground/report.ts';
import { readSettings } from '../../ground/settings.ts';
import { assembleRelease } from '../../ingest/release.ts';
import { discoverSources } from '../../ingest/sources/discover.ts';
import { measure } from '../fresh-run.ts';
import { loadMaps } from './load-maps.ts';
import type { Loaded } from './run.ts';

const [variant = 'ours', home = ''] = process.argv.slice(2);
const release = await assembleRelease(home, await discoverSources());
const database = await openDatabase(readSettings(), silent);
try {
  if (variant === 'ours' || variant === 'maps') await empty(database);
  await ensureRules(database, silent);
  await measure(async (): Promise<Loaded> => {
    if (variant === 'maps') await loadMaps(database, rowsOf(release, layOutRelease(release)));
    else if (variant === 'floor') return { fingerprint: '', rows: countAll(rowsOf(release, layOutRelease(release))) };
    else await loadRelease(database, release, silent);
    return { fingerprint: '', rows: 0 };
  }, async ({ rows }) => (variant === 'floor' ? { fingerprint: '', rows } : fingerprintOf(database)));
} finally {
  await database.close();
}

function countAll(rows: Iterable<unknown>): number {
  let count = 0;
  for (const _row of rows) count += 1;
  return count;
}

async function empty(graph: Database): Promise<void> {
  for (const cypher of [...emptyCypher(), 'MATCH (release:Release) WITH release LIMIT $most DELETE release RETURN count(*) AS taken']) {
    for (let taken = 1; taken > 0; ) taken = await writeTogether(graph, async ({ run }) => (await run<{ taken: number }>(cypher, { most: 2000 }))[0]?.taken ?? 0);
  }
}

/** The keys and hashes of all that the graph holds. */
async function fingerprintOf(graph: Database): Promise<Loaded> {
  const lines: string[] = [];
  await readTogether(graph, async ({ each }) => {
    lines.length = 0;
    for (const table of tables) await each(presentCypher(table), (columns) => lines.push(`${table} ${columns.join(' ')}`));
  });
  return { fingerprint: createHash('sha256').update(lines.sort().join('\n')).digest('hex').slice(0, 16), rows: lines.length };
}
