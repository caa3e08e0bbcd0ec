import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { closeOnInterrupt } from '../../ground/interrupt.ts';
import { reportToTerminal } from '../../ground/report.ts';
import { medianOf } from '../fresh-run.ts';
import { benchServer } from './bench-server.ts';
import { prepareRelease } from './prepare-release.ts';
import { emptyGround, fresh, importTurn, turnOf } from './variants.ts';
import type { Ground, Turn } from './variants.ts';

type Turns = Record<string, Turn[]>;

const names = {
  ours: 'ours: columns, 10,000 rows a transaction',
  maps: 'a list of maps, UNWIND MERGE, 1,000 a transaction',
  csv: 'LOAD CSV, CALL in transactions of 10,000 (its files at hand)',
  admin: 'neo4j-admin import, with its stop, start and constraints (its files at hand)',
  again: 'ours again, nothing changed',
  floor: 'floor: rows made and hashed, none sent',
  'csv files': 'making the files of CSV',
} as const;

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
  const taken: Turns = Object.fromEntries(Object.keys(names).map((name) => [name, []]));
  const written = await fresh(ground, 'csv files');
  taken['csv files']!.push({ wall: written.wall, client: written.cpu, memory: written.memory, server: null });
  for (let turn = 0; turn < turns; turn += 1) {
    const looked = new Map<string, string>();
    for (const variant of ['maps', 'ours', 'csv', 'admin'] as const) {
      await emptyGround(ground);
      reportToTerminal(`turn ${turn + 1}: ${names[variant]}.`);
      taken[variant]!.push(await (variant === 'admin' ? importTurn(ground) : turnOf(ground, variant)));
      // What is equal once is equal again: the same files, the same code.
      if (turn === 0) looked.set(variant, await lookAt(ground));
      if (variant === 'ours') taken['again']!.push(await turnOf(ground, 'ours'));
    }
    taken['floor']!.push({ ...(await turnOf(ground, 'floor')), server: null });
    if (turn === 0) refuseUnequal(looked);
  }
  process.stdout.write(tableOf(taken, written.result.rows));
}

async function lookAt(ground: Ground): Promise<string> {
  const { found } = (await fresh(ground, 'look')).result;
  return `${found!.checksum}, ${found!.nodes} nodes, ${found!.ties} ties`;
}

function refuseUnequal(looked: ReadonlyMap<string, string>): void {
  const told = [...looked].map(([variant, found]) => `${variant} ${found}`).join('; ');
  if (new Set(looked.values()).size > 1) throw new Error(`load: expected equal graphs, found ${told}: the ratios are void.`);
  process.stdout.write(`Equal in every label, property and end: ${[...looked.values()][0]}.\n\n`);
}

/** Ratios are medians of paired turns: how many times as long as ours. */
function tableOf(taken: Turns, rows: number): string {
  const told = (figure: number | null, unit = ''): string => (figure === null ? '' : `${figure < 10 ? figure.toFixed(1) : Math.round(figure)}${unit}`);
  const median = (turns: readonly Turn[], of: keyof Turn): number | null => (turns.some((turn) => turn[of] === null) ? null : medianOf(turns.map((turn) => turn[of]!)));
  const lines = Object.entries(names).map(([name, what]) => {
    const turns = taken[name]!;
    const ratio = medianOf(turns.map(({ wall }, turn) => wall / taken['ours']![turn]!.wall)).toFixed(2);
    const wall = median(turns, 'wall')!;
    return `| ${what} | ${told(wall)} | ${ratio} | ${told(median(turns, 'client'))} | ${told(median(turns, 'server'))} | ${name === 'again' ? '' : Math.round(rows / wall)} | ${told(median(turns, 'memory'))} |`;
  });
  return ['| way | seconds | of ours | client CPU s | server CPU s | rows a second | client MB |', '|---|---|---|---|---|---|---|', ...lines, ''].join('\n');
}
