import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { historyOf } from '../../graph/analyse/links/history/history.ts';
import { readHistory, readNames } from '../../graph/analyse/links/history/read-history.ts';
import { Refusal } from '../../ground/refusal.ts';
import { reportToTerminal } from '../../ground/report.ts';
import { areaUnder, calibrationOf, measureSources, meanWithInterval } from './measure.ts';
import type { Answer, SourceFigures } from './measure.ts';
import { answerOfEngine, answersOfSingles } from './methods.ts';
import { answersOfPeers } from './peers.ts';
import { splitAt } from './split-at.ts';
import type { Split } from './split-at.ts';

const figures = { 'P@10': 'precision10', 'hit@10': 'hit10', 'R@20': 'recall20', MRR: 'reciprocalRank', AP: 'averagePrecision' } as const satisfies Record<string, keyof SourceFigures>;

/** Measures suggestions on years that were kept apart, beside simple methods and Python's, in one run: `bench links [FOLDER] [--cut YEAR] [--no-peers]`. */
export default async function links(args: string[]): Promise<void> {
  const at = args.indexOf('--cut');
  const cut = at < 0 ? 2017 : Number(args[at + 1]);
  const [folder = join('..', 'shared', 'data', 'links')] = args.filter((argument, index) => !argument.startsWith('--') && (at < 0 || index !== at + 1));
  const file = join(folder, 'h2020_train_participations.csv.gz');
  if (!existsSync(file)) throw new Refusal('usage', `bench/links: expected participations at ${file}, found no such file.`, 'Name the folder: npm run bench -- links FOLDER.');
  const history = historyOf(readHistory(file, gunzipSync(readFileSync(file))));
  const list = join(folder, 'focus_sources.txt');
  const split = splitAt(history, cut, readNames(list, readFileSync(list)));
  const start = performance.now();
  const engine = answerOfEngine(split);
  reportToTerminal(`learnt and answered in ${((performance.now() - start) / 1000).toFixed(1)} s, ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
  const answers = new Map<string, Answer>([['ours', engine], ...answersOfSingles(split), ...(args.includes('--no-peers') ? [] : answersOfPeers(split))]);
  process.stdout.write(`Trained before ${cut}, tested on ${split.years === 1 ? cut : `${cut} to ${cut + split.years - 1}`}: ${split.sources.length} sources with a new foreign partner.\n\n`);
  process.stdout.write(tableOf(split, answers));
  process.stdout.write(partsOf(split, engine));
  process.stdout.write(calibrationTable(split, engine));
}

function tableOf(split: Split, answers: ReadonlyMap<string, Answer>): string {
  const rows = [...answers].map(([name, answer]) => {
    const bySource = measureSources({ ...split, sources: split.sources.filter((source) => answer.ranked.has(source)) }, answer);
    const cells = Object.values(figures).map((figure) => toldWithInterval(bySource.map((one) => one[figure])));
    return `| ${[name, ...cells, answer.pairScores.length === split.hard.length ? areaUnder(split.hard, answer.pairScores).toFixed(3) : '–'].join(' | ')} |\n`;
  });
  return `| method | ${Object.keys(figures).join(' | ')} | AUC hard |\n|${'---|'.repeat(7)}\n${rows.join('')}\n`;
}

/** Newcomers are those with one project so far; the others are parted by their partners. */
function partsOf(split: Split, engine: Answer): string {
  const { history: { territories, territoryOf }, degrees, records } = split.landscape;
  const bySource = measureSources(split, engine);
  const partOf = (source: number): string[] => [territories[territoryOf[source]!]!, records.projects[source]! === 1 ? 'newcomers (one project)' : degrees[source]! < 30 ? 'fewer than 30 partners' : '30 partners or more'];
  const parts = new Map<string, SourceFigures[]>();
  for (const one of bySource) for (const part of partOf(one.source)) parts.set(part, [...(parts.get(part) ?? []), one]);
  const rows = [...parts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([part, of]) => `| ${part} | ${of.length} | ${[of.map(({ precision10 }) => precision10), of.map(({ hit10 }) => hit10), of.map(({ reciprocalRank }) => reciprocalRank)].map(toldWithInterval).join(' | ')} |\n`);
  return `| ours, of | sources | P@10 | hit@10 | MRR |\n|---|---|---|---|---|\n${rows.join('')}\n`;
}

function calibrationTable({ came }: Split, { told, isCalibrated }: ReturnType<typeof answerOfEngine>): string {
  if (!isCalibrated) return 'Calibration: not enough data.\n';
  const steps = calibrationOf(told.map(({ source, target, chance }) => ({ chance, came: came.get(source)?.has(target) === true })), [0, 0.01, 0.02, 0.05, 0.1, 0.15, 0.25, 0.35]);
  return `| told at least | told on average | happened | suggestions |\n|---|---|---|---|\n${steps.map(({ from, told: mean, happened, count }) => `| ${from} | ${mean.toFixed(3)} | ${happened.toFixed(3)} | ${count} |\n`).join('')}`;
}

function toldWithInterval(values: readonly number[]): string {
  const { mean, low, high } = meanWithInterval(values);
  return `${mean.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`;
}
