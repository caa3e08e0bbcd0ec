import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { candidatesOf } from '../../graph/analyse/links/learn/candidates.ts';
import { reportToTerminal } from '../../ground/report.ts';
import type { Answer } from './measure.ts';
import type { Split } from './split-at.ts';

type Told = Record<string, { ranked: Record<string, number[]>; pairScores: number[] } | string>;

/** Returns what Python's networkx and scipy answer on the same split; one that cannot be had is left out and told. */
export function answersOfPeers(split: Split): Map<string, Answer> {
  const folder = mkdtempSync(join(tmpdir(), 'lisiere-peers-'));
  const python = join(folder, 'bin', 'python');
  const [asked, told] = [join(folder, 'asked.json'), join(folder, 'told.json')];
  try {
    execFileSync('python3', ['-m', 'venv', folder]);
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', 'numpy', 'scipy', 'networkx'], { stdio: ['ignore', 'ignore', 'pipe'] });
    writeFileSync(asked, JSON.stringify(questionOf(split)));
    execFileSync(python, [join(import.meta.dirname, 'peers.py'), asked, told], { stdio: ['ignore', 'ignore', 'pipe'] });
    return answersIn(JSON.parse(readFileSync(told, 'utf8')) as Told);
  } catch (error) {
    reportToTerminal(`peers: left out: ${error instanceof Error ? error.message.split('\n')[0]! : String(error)}`);
    return new Map();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function questionOf({ before, landscape, sources, hard }: Split): unknown {
  return {
    size: landscape.size,
    teams: before.projects.map(({ members }) => [...members]),
    sources,
    candidates: sources.map((source) => [...candidatesOf(landscape, source)]),
    pairs: hard.map(({ source, target }) => [source, target]),
  };
}

function answersIn(told: Told): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const [name, answer] of Object.entries(told)) {
    if (typeof answer === 'string') reportToTerminal(`${name}: left out: ${answer}`);
    else answers.set(name, { ranked: new Map(Object.entries(answer.ranked).map(([source, targets]) => [Number(source), targets])), pairScores: Float64Array.from(answer.pairScores) });
  }
  return answers;
}
