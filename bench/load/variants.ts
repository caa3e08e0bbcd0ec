import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { runFresh } from '../fresh-run.ts';
import type { Run } from '../fresh-run.ts';
import { dropData } from './bench-server.ts';
import type { BenchServer } from './bench-server.ts';
import type { CsvTable } from './csv-tables.ts';
import type { Fingerprint } from './fingerprint.ts';
import { importWords } from './import-admin.ts';

/** How many rows a variant made or wrote, how long it prepared before it wrote where that is part of it, and what the graph holds, where that was looked at. */
export type Loaded = { rows: number; preparing?: number; found?: Fingerprint };

/** What one turn of a variant took: seconds by the clock, before it wrote and writing, processor seconds of the client and of the server, and the client's memory in MB; null where it is not told. */
export type Turn = { preparing: number; writing: number; client: number | null; server: number | null; memory: number | null };

/** Where the variants run: a folder for the server, and the work folder of the release. */
export type Ground = { server: BenchServer; folder: string; home: string };

const program = fileURLToPath(new URL('load-program.ts', import.meta.url));

/** Runs a part of the bench in a fresh process on the bench's server. */
export function fresh({ server, home }: Ground, variant: string): Promise<Run<Loaded>> {
  return runFresh<Loaded>(program, [variant, home, server.csv], [], { NEO4J_URI: server.uri, NEO4J_PASSWORD: server.password });
}

/** Begins anew: a server with an empty graph that has the constraints and indexes of the model. */
export async function emptyGround(ground: Ground): Promise<void> {
  await ground.server.stop();
  dropData(ground.folder);
  await ground.server.start();
  await fresh(ground, 'rules');
}

/** Runs a variant that asks the server, and counts what that cost the server; what it prepared in the same process stands apart from its writing. */
export async function turnOf(ground: Ground, variant: string): Promise<Turn> {
  const before = ground.server.cpu();
  const { wall, cpu, memory, result } = await fresh(ground, variant);
  const preparing = result.preparing ?? 0;
  return { preparing, writing: wall - preparing, client: cpu, memory, server: ground.server.cpu() - before };
}

/** Runs ours; what it checks and lays out before it writes is measured once more, by itself. */
export async function ownTurn(ground: Ground): Promise<Turn> {
  const preparing = (await fresh(ground, 'preparing')).wall;
  const turn = await turnOf(ground, 'ours');
  return { ...turn, preparing, writing: turn.writing - preparing };
}

/** Imports files of CSV with neo4j-admin, from a server that runs to one that runs: it must be stopped meanwhile, and has no constraints afterwards. */
export async function importTurn(ground: Ground): Promise<Turn> {
  const tables = JSON.parse(readFileSync(join(ground.server.csv, 'tables.json'), 'utf8')) as CsvTable[];
  const began = performance.now();
  await ground.server.stop();
  ground.server.admin(importWords(tables, ground.server.csv));
  await ground.server.start();
  await fresh(ground, 'rules');
  return { preparing: 0, writing: (performance.now() - began) / 1000, client: null, server: null, memory: null };
}
