import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { candidatesOf } from '../../graph/analyse/links/learn/candidates.ts';
import { reportToTerminal } from '../../ground/report.ts';
import { withPython } from '../python.ts';
import type { Answer } from './measure.ts';
import type { Split } from './split-at.ts';

type Told = Record<string, { ranked: Record<string, number[]>; pairScores: number[] } | string>;

/** The package "node2vec" holds an older gensim and numpy; its walks are in peers.py, after its paper, and gensim learns from them as it does there. */
const packages = ['numpy', 'scipy', 'gensim'];

/** Returns what Python's scipy and gensim answer on the same split; one that cannot be had is left out and told. */
export function answersOfPeers(split: Split): Map<string, Answer> {
  const told = withPython(packages, ({ folder, run }) => {
    const [asked, answered] = [join(folder, 'asked.json'), join(folder, 'told.json')];
    writeFileSync(asked, JSON.stringify(questionOf(split)));
    run(join(import.meta.dirname, 'peers.py'), [asked, answered]);
    return JSON.parse(readFileSync(answered, 'utf8')) as Told;
  });
  return answersIn(told ?? {});
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
