import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { closeOnInterrupt } from '../../ground/interrupt.ts';
import { reportToTerminal } from '../../ground/report.ts';
import { benchServer } from './bench-server.ts';
import { prepareRelease } from './prepare-release.ts';
import { noTurns, tableOf, ways } from './table-of.ts';
import type { Way } from './table-of.ts';
import { emptyGround, fresh, importTurn, ownTurn, turnOf } from './variants.ts';
import type { Ground, Turn } from './variants.ts';

/** Measures the load of real statements into Neo4j beside what a user would do instead. */
export default new Command('load')
  .description('Loads the statements of keep.eu and CORDIS into an empty Neo4j of its own: ours, and what a user would do instead, turn about, each in a fresh process. What they leave must be equal. Without their files, or with --generated, it loads invented ones.')
  .option('--quick', '3,000 invented statements, once each: to see that it runs')
  .option('--generated <statements>', 'invented statements, as many as this')
  .option('--turns <number>', 'how often each variant runs', '3')
  .option('--data <folder>', 'the folder of the datasets', '../shared/data')
  .action(async ({ quick, generated, turns, data }: { quick?: true; generated?: string; turns: string; data: string }) => {
    const folder = mkdtempSync(join(tmpdir(), 'lisiere-bench-'));
    const server = await benchServer(folder);
    const end = async (): Promise<void> => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    };
    const forget = closeOnInterrupt(end);
    try {
      const wanted = quick ? 3000 : generated === undefined ? null : Number(generated);
      const home = join(folder, 'home');
      const release = await prepareRelease(home, resolve(data), wanted);
      process.stdout.write(`${release.what}: ${release.statements} statements on ${release.things} things with ${release.relations} ties\n\n`);
      await compare({ server, folder, home }, quick ? 1 : Number(turns));
    } finally {
      await end();
      forget();
    }
  });

async function compare(ground: Ground, turns: number): Promise<void> {
  const taken = noTurns();
  const written = await fresh(ground, 'csv files');
  for (let turn = 0; turn < turns; turn += 1) {
    const looked = new Map<string, string>();
    for (const way of ways) {
      await emptyGround(ground);
      reportToTerminal(`turn ${turn + 1}: ${way}.`);
      taken[way].push(await turnsOf[way](ground, written.wall));
      // What is equal once is equal again: the same files, the same code.
      if (turn === 0) looked.set(way, await lookAt(ground));
      if (way === 'ours') taken.again.push(await turnOf(ground, 'ours'));
    }
    taken.floor.push({ ...(await turnOf(ground, 'floor')), server: null });
    if (turn === 0) refuseUnequal(looked);
  }
  process.stdout.write(tableOf(taken, written.result.rows));
}

/** LOAD CSV and neo4j-admin find their files at hand; making them is what they prepare. */
const turnsOf: Record<Way, (ground: Ground, files: number) => Promise<Turn>> = {
  maps: (ground) => turnOf(ground, 'maps'),
  ours: (ground) => ownTurn(ground),
  csv: async (ground, files) => ({ ...(await turnOf(ground, 'csv')), preparing: files }),
  admin: async (ground, files) => ({ ...(await importTurn(ground)), preparing: files }),
};

async function lookAt(ground: Ground): Promise<string> {
  const { found } = (await fresh(ground, 'look')).result;
  return `${found!.checksum}, ${found!.nodes} nodes, ${found!.ties} ties`;
}

function refuseUnequal(looked: ReadonlyMap<string, string>): void {
  const told = [...looked].map(([variant, found]) => `${variant} ${found}`).join('; ');
  if (new Set(looked.values()).size > 1) throw new Error(`load: expected equal graphs, found ${told}: the ratios are void.`);
  process.stdout.write(`Equal in every label, property and end: ${[...looked.values()][0]}.\n\n`);
}
