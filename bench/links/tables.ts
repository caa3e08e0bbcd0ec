import { areaUnder, calibrationOf, meanWithInterval, measureSources } from './measure.ts';
import type { Answer, SourceFigures } from './measure.ts';
import type { EngineAnswer } from './methods.ts';
import { sidesOf } from './sides.ts';
import type { Split } from './split-at.ts';

const figures = { 'P@10': 'precision10', 'hit@10': 'hit10', 'R@20': 'recall20', MRR: 'reciprocalRank', AP: 'averagePrecision' } as const satisfies Record<string, keyof SourceFigures>;

/** Returns the table of all methods. */
export function methodTable(split: Split, answers: ReadonlyMap<string, Answer>): string {
  return tableOf(['method', ...Object.keys(figures), 'AUC hard'], Array.from(answers, ([name, answer]) => {
    const bySource = measureSources(split, answer);
    return [name, ...Object.values(figures).map((figure) => toldWithInterval(bySource.map((one) => one[figure]))), areaUnder(split.hard, answer.pairScores).toFixed(3)];
  }));
}

/** Returns how good the engine is for parts of the sources. Newcomers are those with one project so far; the others are parted by their partners. */
export function partsTable(split: Split, engine: Answer): string {
  const { history: { territories, territoryOf }, degrees, records } = split.landscape;
  const sizeOf = (source: number): string => (degrees[source]! < 30 ? 'fewer than 30 partners' : degrees[source]! < 150 ? '30 to 149 partners' : '150 partners or more');
  const partsOf = (source: number): string[] => [territories[territoryOf[source]!]!, records.projects[source]! === 1 ? 'newcomers (one project)' : sizeOf(source)];
  const parts = new Map<string, SourceFigures[]>();
  for (const one of measureSources(split, engine)) for (const part of partsOf(one.source)) parts.set(part, [...(parts.get(part) ?? []), one]);
  const rows = [...parts].filter(([, of]) => of.length >= fewestOfPart).sort(([one], [other]) => (one < other ? -1 : 1));
  return tableOf(['ours, of', 'sources', 'P@10', 'hit@10', 'MRR'], rows.map(([part, of]) => [part, String(of.length), ...(['precision10', 'hit10', 'reciprocalRank'] as const).map((figure) => toldWithInterval(of.map((one) => one[figure])))]));
}

/** Fewer sources than these are no part of their own. */
const fewestOfPart = 20;

/** Returns what the engine scores pairs of one side and of two, which came true or not, when both ends of what did not come are of the same number of partners. */
export function gapTable(split: Split, engine: EngineAnswer): string {
  return tableOf(['pairs', 'came', 'mean score of these', 'did not', 'mean score of these', 'AUC'], sidesOf(split).map(({ name, pairs }) => {
    const scores = Float64Array.from(engine.score(pairs));
    const mean = (came: boolean): string => {
      const of = pairs.flatMap((pair, at) => (pair.came === came ? [scores[at]!] : []));
      return `${of.length} | ${(of.reduce((sum, score) => sum + score, 0) / of.length).toFixed(3)}`;
    };
    return [name, mean(true), mean(false), areaUnder(pairs, scores).toFixed(3)];
  }));
}

/** Returns how often what was told came true, with intervals from drawing the sources again. */
export function calibrationTable({ came }: Split, { told, isCalibrated }: EngineAnswer): string {
  if (!isCalibrated) return 'Chances: not enough data.\n';
  const steps = calibrationOf(told.map(({ source, target, chance }) => ({ source, chance, came: came.get(source)?.has(target) === true })), [0, 0.01, 0.02, 0.05, 0.1, 0.15, 0.25, 0.35, 0.5]);
  return tableOf(['told at least', 'told on average', 'happened', 'suggestions'], steps.map(({ from, told: mean, happened, low, high, count }) => [String(from), mean.toFixed(3), `${happened.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`, String(count)]));
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function toldWithInterval(values: readonly number[]): string {
  const { mean, low, high } = meanWithInterval(values);
  return `${mean.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`;
}
