import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../graph/database/open.ts';
import { layOutRelease } from '../../graph/analyse/layout/lay-out-release.ts';
import { rowsOf } from '../../graph/derive/cypher/rows.ts';
import type { Row } from '../../graph/derive/cypher/rows.ts';
import { loadRelease } from '../../graph/load/load.ts';
import { prepare } from '../../graph/load/prepare.ts';
import { ensureRules } from '../../graph/load/rules.ts';
import { silent } from '../../ground/report.ts';
import { readSettings } from '../../ground/settings.ts';
import { measure } from '../fresh-run.ts';
import { tablesOf, writeTables } from './csv-tables.ts';
import type { CsvTable } from './csv-tables.ts';
import { fingerprintOf } from './fingerprint.ts';
import { loadCsv } from './load-csv.ts';
import { loadMaps } from './load-maps.ts';
import { openPrepared } from './prepare-release.ts';
import type { Loaded } from './variants.ts';

const [variant = 'ours', home = '', csv = ''] = process.argv.slice(2);
const release = openPrepared(home);
const tablesFile = join(csv, 'tables.json');

if (variant === 'csv files') await writeCsv();
else if (variant === 'preparing') await measure(() => prepare(release, silent).then((): Loaded => ({ rows: 0 })));
else if (variant === 'floor') await measure(() => withRows((rows) => countAll(rows)));
else await onGraph();

function rows(): Iterable<Row> {
  return rowsOf(release, layOutRelease(release));
}

/** Lays out, and does the work with the rows, which are made as they are asked for; tells how long the layout took. */
async function withRows(work: (rows: Iterable<Row>) => Promise<number> | number): Promise<Loaded> {
  const began = performance.now();
  const all = rows();
  const preparing = (performance.now() - began) / 1000;
  return { rows: await work(all), preparing };
}

async function writeCsv(): Promise<void> {
  mkdirSync(csv, { recursive: true });
  const tables = tablesOf(rows());
  await measure((): Loaded => {
    writeTables(rows(), tables, csv);
    return { rows: [...tables.values()].reduce((sum, table) => sum + table.rows, 0) };
  });
  writeFileSync(tablesFile, JSON.stringify([...tables.values()]));
}

async function onGraph(): Promise<void> {
  const database = await openDatabase(readSettings(), silent);
  try {
    if (variant === 'rules') await ensureRules(database, silent);
    await measure(async (): Promise<Loaded> => {
      if (variant === 'maps') return withRows((all) => loadMaps(database, all).then(() => 0));
      if (variant === 'csv') await loadCsv(database, JSON.parse(readFileSync(tablesFile, 'utf8')) as CsvTable[]);
      else if (variant === 'ours') await loadRelease(database, release, silent);
      else if (variant === 'look') return { rows: 0, found: await fingerprintOf(database) };
      return { rows: 0 };
    });
  } finally {
    await database.close();
  }
}

function countAll(all: Iterable<unknown>): number {
  let count = 0;
  for (const _row of all) count += 1;
  return count;
}
