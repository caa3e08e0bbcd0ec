import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { furtherIndicators } from '../../graph/analyse/indicators/further.ts';
import { indicatorsOf } from '../../graph/analyse/indicators-of.ts';
import { networkOf } from '../../graph/analyse/network.ts';
import { reportToTerminal } from '../../ground/report.ts';
import { medianOf, runFresh } from '../fresh-run.ts';
import { withPython } from '../python.ts';
import type { Python } from '../python.ts';
import { largeNetwork, smallNetwork } from './random-networks.ts';

/** The peers are packages of bench/package.json. */
export const needsPeers = true;

type Measured = { sum: number; cpu: number };

const networks = 20;
const rounds = 3;
const enough = 1e-9;
const program = 'bench/analyse/analyse-program.ts';
const peers = join(import.meta.dirname, 'peers.py');

/** Compares the indicators with networkx, scipy and a plain reading on random networks, then measures the scores of all absent pairs and betweenness beside networkx, scipy and graphology: `bench analyse [--quick]`. */
export default async function analyse(args: string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lisiere-analyse-'));
  try {
    const python = withPython(['numpy', 'scipy', 'networkx'], (found) => {
      process.stdout.write(equality(found, folder));
      return measurePython(found, folder, args.includes('--quick'));
    });
    process.stdout.write(await table(python ?? new Map(), folder, args.includes('--quick')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Returns, indicator by indicator, the greatest difference from what Python gives on all of the networks. */
function equality(python: Python, folder: string): string {
  const rows = Array.from({ length: networks }, (_, seed) => smallNetwork(seed + 1));
  const [asked, told] = [join(folder, 'asked.json'), join(folder, 'told.json')];
  writeFileSync(asked, JSON.stringify(rows));
  python.run(peers, ['equal', asked, told]);
  const theirs = JSON.parse(readFileSync(told, 'utf8')) as Record<string, unknown>[];
  const ours = rows.map((list): Record<string, unknown> => ({ ...indicatorsOf(list), ...Object.fromEntries((['degree', 'strength', 'core', 'betweenness'] as const).map((id) => [id, furtherIndicators[id].compute(networkOf(list))])) }));
  const gaps = Object.keys(theirs[0]!).map((id) => [id, Math.max(...theirs.map((one, at) => gapBetween(ours[at]![id], one[id])))] as const);
  return `Equality on ${networks} random networks, to 1e-9:\n\n| indicator | greatest difference | |\n|---|---|---|\n${gaps.map(([id, gap]) => `| ${id} | ${gap.toExponential(1)} | ${gap <= enough ? 'equal' : 'NOT EQUAL'} |\n`).join('')}\n`;
}

function measurePython(python: Python, folder: string, isQuick: boolean): Map<string, Measured[]> {
  const found = new Map<string, Measured[]>();
  for (const [method, file] of [['pairs-scipy', largeFile(folder, isQuick)], ['pairs-scipy-three', largeFile(folder, isQuick)], ['pairs-networkx', largeFile(folder, isQuick)], ['between-networkx', middleFile(folder)]] as const) {
    found.set(method, Array.from({ length: method.startsWith('pairs-scipy') ? rounds : 1 }, () => JSON.parse(python.run(peers, [method, file])) as Measured));
  }
  return found;
}

async function table(found: Map<string, Measured[]>, folder: string, isQuick: boolean): Promise<string> {
  const large = largeFile(folder, isQuick);
  for (const [method, file] of [['pairs-ours', large], ['pairs-graphology', large], ['between-ours', middleFile(folder)], ['between-graphology', middleFile(folder)]] as const) {
    try {
      const runs: Measured[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const { result, cpu } = await runFresh<number>(program, [method, file]);
        runs.push({ sum: result, cpu });
      }
      found.set(method, runs);
    } catch (error) {
      reportToTerminal(`${method}: left out: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const lines = [...found].map(([method, runs]) => {
    const own = found.get(`${method.split('-')[0]!}-ours`) ?? [];
    const isEqual = own.length > 0 && Math.abs(runs[0]!.sum / own[0]!.sum - 1) <= enough;
    const ratio = medianOf(runs.map(({ cpu }) => cpu)) / medianOf(own.map(({ cpu }) => cpu));
    return `| ${method} | ${runs[0]!.sum.toFixed(3)} | ${isEqual ? 'equal' : 'NOT EQUAL: the ratio is void'} | ${(medianOf(runs.map(({ cpu }) => cpu)) * 1000).toFixed(0)} | ${ratio.toFixed(1)} |\n`;
  });
  return `Adamic and Adar's sum over every absent pair of ${isQuick ? '2,000' : '10,000'} bodies, and betweenness of 1,000; processor time, each in a fresh process. Ours gives common neighbours, Adamic and Adar, and resource allocation in one pass, as "pairs-scipy-three" does in three; the other peers give the second alone:\n\n| method | sum | | ms | times ours |\n|---|---|---|---|---|\n${lines.join('')}`;
}

function largeFile(folder: string, isQuick: boolean): string {
  return written(folder, 'large.json', largeNetwork(isQuick ? 2_000 : 10_000, 4));
}

function middleFile(folder: string): string {
  return written(folder, 'middle.json', largeNetwork(1_000, 4));
}

function written(folder: string, name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

/** Returns the greatest difference between two answers of one shape; infinite where their shapes differ. */
function gapBetween(found: unknown, expected: unknown): number {
  if (typeof found === 'number' && typeof expected === 'number') return Math.abs(found - expected);
  if (typeof found !== 'object' || typeof expected !== 'object' || found === null || expected === null) return found === expected ? 0 : Infinity;
  const keys = new Set([...Object.keys(found), ...Object.keys(expected)]);
  return Math.max(0, ...[...keys].map((key) => gapBetween((found as Record<string, unknown>)[key], (expected as Record<string, unknown>)[key])));
}
