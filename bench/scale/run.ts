import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { csvRow } from '../../graph/derive/export/csv.ts';
import { reportToTerminal } from '../../ground/report.ts';
import { writePiecesWhole } from '../../ground/write-file.ts';
import { runFresh } from '../fresh-run.ts';
import type { Run } from '../fresh-run.ts';
import { firstLine, withPython } from '../python.ts';
import type { Python } from '../python.ts';
import { generateNames } from './generate-names.ts';
import type { Grouped } from './group-program.ts';
import { readWordLists } from './word-lists.ts';
import type { Worth } from './worth.ts';

type Peer = Worth & { threshold: number; cpu: number; wall: number; memory: number };
type Options = { names: number[]; peers: boolean; more: boolean };

const program = fileURLToPath(new URL('group-program.ts', import.meta.url));
/** A million names need more than Node gives itself. */
const roomy = ['--max-old-space-size=8192'];
const packages = ['splink==5.0.0', 'duckdb==2.0.0', 'string-grouper==0.8.0', 'rapidfuzz==3.14.6'];
const peers = { splink: 'Splink, trained and predicted', string_grouper: 'string_grouper', rapidfuzz: 'rapidfuzz token_sort within towns' } as const;

/** Measures how names are grouped into bodies as they grow many, beside what can be had from PyPI. */
export default new Command('scale')
  .description('Groups generated names into bodies: dirt as in lists of partners, the truth known. Ours at its own threshold, peers at the one that is best for each here; all see name, country and town. Then adds a hundredth more names.')
  .option('--names <numbers>', 'how many names, parted by commas', numbers, [20_000, 100_000])
  .option('--no-peers', 'ours alone')
  .option('--no-more', 'without the hundredth more')
  .addHelpText('after', '\nExample: npm run bench -- scale --names 20000 --no-peers')
  .action(async ({ names, peers: withPeers, more }: Options) => {
    const folder = mkdtempSync(join(tmpdir(), 'lisiere-scale-'));
    try {
      const files = names.map((count) => ({ count, file: namesFile(folder, count) }));
      process.stdout.write(`| names | | P | R | F1 | processor s | wall s | MB |\n|${'---|'.repeat(8)}\n`);
      for (const { count, file } of files) await measureOurs(count, file, more);
      if (withPeers) withPython(packages, (python) => files.forEach(({ count, file }) => measurePeers(count, file, python)));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

function namesFile(folder: string, count: number): string {
  const file = join(folder, `${count}.csv`);
  const names = generateNames(count, readWordLists());
  writePiecesWhole(file, linesOf(names.map(({ name, country, town, body }) => [name, country, town, body])));
  return file;
}

function* linesOf(rows: Iterable<(string | number)[]>): Generator<string> {
  yield csvRow(['name', 'country', 'town', 'body']);
  for (const row of rows) yield csvRow(row);
}

async function measureOurs(count: number, file: string, more: boolean): Promise<void> {
  const all = await runFresh<Grouped>(program, [file], roomy);
  tell(count, 'ours, what it is sure of', all.result.sure, all);
  tell(count, 'ours, all from a half on', all.result.half, all);
  if (!more) return;
  const added = await runFresh<Grouped>(program, [file, String(Math.ceil(count / 100))], roomy);
  tell(count, 'ours, the last hundredth added', added.result.sure, added);
}

function measurePeers(count: number, file: string, python: Python): void {
  for (const [peer, name] of Object.entries(peers)) {
    try {
      const { cpu, wall, memory, threshold, ...worth } = JSON.parse(python.run(fileURLToPath(new URL('peers.py', import.meta.url)), [peer, file])) as Peer;
      tell(count, `${name}, at ${threshold}`, worth, { cpu, wall, memory });
    } catch (error) {
      reportToTerminal(`${name}: left out: ${firstLine(error)}`);
    }
  }
}

function tell(count: number, name: string, { precision, recall, f1 }: Worth, { cpu, wall, memory }: Omit<Run<unknown>, 'result'>): void {
  process.stdout.write(`| ${[count, name, precision.toFixed(3), recall.toFixed(3), f1.toFixed(3), cpu.toFixed(1), wall.toFixed(1), Math.round(memory)].join(' | ')} |\n`);
}

function numbers(text: string): number[] {
  const found = text.split(',').map(Number);
  if (found.some((count) => !Number.isInteger(count) || count < 100)) throw new InvalidArgumentError('expected whole numbers from 100 up, parted by commas.');
  return found;
}
