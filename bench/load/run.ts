import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { medianOf, runFresh } from '../fresh-run.ts';
import type { Run } from '../fresh-run.ts';
import { prepareRelease } from './prepare-release.ts';

/** What a variant left in the graph, and how many rows it wrote. */
export type Loaded = { fingerprint: string; rows: number };

const program = fileURLToPath(new URL('load-program.ts', import.meta.url));
const peers = { maps: 'list-of-maps UNWIND MERGE, 1,000 a batch' } as const;

/** Measures the load of real statements into Neo4j beside what a user would do instead. */
export default new Command('load')
  .description('Loads the statements of keep.eu and CORDIS into an empty Neo4j: ours, and what a user would do instead, turn about, each in a fresh process. What they leave must be equal. Empties the database of LISIERE_HOME or NEO4J_URI.')
  .option('--quick', 'only what ships, once each: to see that it runs')
  .option('--turns <number>', 'how often each variant runs', '3')
  .option('--data <folder>', 'the folder of the datasets', '../shared/data')
  .action(async ({ quick, turns, data }: { quick?: true; turns: string; data: string }) => {
    const home = mkdtempSync(join(tmpdir(), 'lisiere-bench-'));
    try {
      const release = await prepareRelease(home, quick ? null : resolve(data));
      process.stdout.write(`${release.statements} statements on ${release.things} things with ${release.relations} ties\n`);
      await compare(home, quick ? 1 : Number(turns));
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  });

async function compare(home: string, turns: number): Promise<void> {
  const runs: Record<string, Run<Loaded>[]> = { ours: [], maps: [], again: [], floor: [] };
  for (let turn = 0; turn < turns; turn += 1) {
    for (const variant of ['maps', 'ours', 'again', 'floor']) runs[variant]!.push(await runFresh<Loaded>(program, [variant, home]));
  }
  const left = new Set([...runs['ours']!, ...runs['maps']!].map(({ result }) => result.fingerprint));
  if (left.size > 1) throw new Error(`load: expected equal graphs, found ${[...left].join(' and ')}: the ratios are void.`);
  const ours = runs['ours']!;
  process.stdout.write(`equal: every variant left ${[...left][0]}\n`);
  print('ours, columns, 10,000 a transaction', ours, ours);
  print(peers.maps, runs['maps']!, ours);
  print('ours again, nothing changed', runs['again']!, ours);
  print('floor: rows made and hashed, none sent', runs['floor']!, ours);
}

/** Ratios are of paired turns: how many times as long a peer took as ours. */
function print(what: string, runs: readonly Run<Loaded>[], ours: readonly Run<Loaded>[]): void {
  const ratio = (of: 'wall' | 'cpu'): string => medianOf(runs.map((run, turn) => run[of] / ours[turn]![of])).toFixed(2);
  const rate = Math.round(medianOf(runs.map(({ result, wall }) => result.rows / wall)));
  process.stdout.write(`${what}: wall ${medianOf(runs.map(({ wall }) => wall)).toFixed(1)} s (x${ratio('wall')}), client CPU ${medianOf(runs.map(({ cpu }) => cpu)).toFixed(1)} s (x${ratio('cpu')}), ${rate} rows a second, ${Math.round(Math.max(...runs.map(({ memory }) => memory)))} MB\n`);
}
