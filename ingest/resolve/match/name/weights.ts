import { stemOf } from './fold-word.ts';
import type { ParsedName, WeightOf } from './parse-name.ts';

/** Returns how telling words are, from a generated file: how many names there were, and on each line a stem, or "=" and a meaning, with how many of them have it. */
export function readWeights(text: string): WeightOf {
  const counts = new Map<string, number>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const at = line.lastIndexOf(' ');
    counts.set(line.slice(0, at), Number(line.slice(at + 1)));
  }
  const names = counts.get('names') ?? 1;
  const weightAt = (count: number): number => Math.max(0.05, Math.log(names / (count + 1)) / Math.log(names));
  return (word, meanings) => {
    const own = counts.get(stemOf(word)) ?? 0;
    const meant = Math.max(0, ...meanings.map(({ label }) => counts.get(`=${label}`) ?? 0));
    return weightAt(Math.max(own, meant));
  };
}

/** Counts the stems and meanings of names: the text of a generated file. What only one name has is left out. */
export function countWords(names: readonly ParsedName[]): string {
  const counts = new Map<string, number>();
  for (const { tokens } of names) {
    const found = tokens.flatMap(({ stem, meanings }) => [stem, ...meanings.map(({ label }) => `=${label}`)]);
    for (const key of new Set(found)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const lines = [...counts].filter(([, count]) => count > 1).sort(([one], [other]) => (one < other ? -1 : 1));
  return [`names ${names.length}`, ...lines.map(([key, count]) => `${key} ${count}`), ''].join('\n');
}
