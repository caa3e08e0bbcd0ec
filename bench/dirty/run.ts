import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import type { Fate } from '../../test/ingest/dirty/ingest-dirty.ts';
import { runFresh } from '../fresh-run.ts';
import type { Run } from '../fresh-run.ts';

/** What became of dirty rows, what was held when all were read, in MB, and whether the graph then served all that they say. */
export type Dirtied = { fates: Fate[]; readIn: number; statements: number; things: number; isServed: boolean };

const program = fileURLToPath(new URL('dirty-program.ts', import.meta.url));

/** Sends generated rows with every quirk at random the whole way into a Neo4j of its own. */
export default new Command('dirty')
  .description('Sends generated rows with every quirk at random the whole way: read, resolved, loaded into a Neo4j of its own. Each must be accepted or refused with an issue, and memory must be as flat for all of them as for a tenth.')
  .option('--rows <number>', 'how many', '100000')
  .option('--quick', '2,000 rows: to see that it runs')
  .action(async ({ rows, quick }: { rows: string; quick?: true }) => {
    const most = quick ? 2000 : Number(rows);
    const [few, all] = [await send(Math.round(most / 10)), await send(most)];
    process.stdout.write(tableOf(all));
    process.stdout.write(`\n${most} rows: ${all.result.statements} statements on ${all.result.things} things, served; ${all.wall.toFixed(0)} s, client CPU ${all.cpu.toFixed(0)} s.\n`);
    process.stdout.write(`Held when all were read: ${all.result.readIn} MB, of a tenth of them ${few.result.readIn} MB; at most, resolved and loaded: ${Math.round(all.memory)} MB, of a tenth ${Math.round(few.memory)} MB.\n`);
    const lost = all.result.fates.filter(({ given, offered, accepted, refused, cells, told }) => given !== offered || accepted + refused !== offered || told !== refused + cells);
    if (lost.length > 0 || !all.result.isServed) throw new Error(`dirty: expected every row accepted or told, and all of it served, found otherwise of ${lost.map(({ source }) => source).join(', ') || 'the graph'}.`);
  });

async function send(rows: number): Promise<Run<Dirtied>> {
  const home = mkdtempSync(join(tmpdir(), 'lisiere-bench-'));
  try {
    return await runFresh<Dirtied>(program, [home, String(rows)]);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function tableOf({ result }: Run<Dirtied>): string {
  const lines = result.fates.map(({ source, given, offered, accepted, refused, cells, told }) => `| ${source} | ${given} | ${offered} | ${accepted} | ${refused} | ${cells} | ${told} |`);
  return ['| source | rows given | offered | accepted | refused | cells not read | issues told |', '|---|---|---|---|---|---|---|', ...lines, ''].join('\n');
}
