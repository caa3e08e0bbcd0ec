import { takenOf, takenOfAll } from '../graph/derive/taken.ts';
import type { Taken } from '../graph/derive/taken.ts';
import type { SourceRecord } from '../graph/model/records.ts';

const columns = ['source', 'offered', 'taken', 'refused', 'left out', 'cells', 'beside', 'statements'] as const;

/** What the columns of the table mean, for whoever reads it. */
export const sourcesLegend = [
  'offered: rows, or facts of pages; taken + refused + left out = offered. left out: rows about natural persons, of whom nothing is kept. cells: cells that could not be read, of rows that were taken all the same or refused for another reason.',
  'beside: statements that rows tell beside their own matter, such as of the body that another row names. statements: those that stand now. The page /sources of the site tells the same counts.',
  'issues.ndjson has a line for each of refused, of left out and of cells, and beside them one for each place that was not found, and for each page or file as a whole.',
].join('\n');

/** Returns a table of what was taken of sources, with a sum: the counts of the sources page. */
export function sourcesTable(sources: readonly SourceRecord[]): string {
  const sum = (count: (source: SourceRecord) => number): number => sources.reduce((all, source) => all + count(source), 0);
  const cellsOf = (name: string, { offered, accepted, refused, leftOut, flaws }: Taken, beside: number, statements: number): string[] => [name, ...[offered, accepted, refused, leftOut, flaws, beside, statements].map(String)];
  const rows = sources.map((source) => cellsOf(source.name, takenOf(source), source.beside, source.statements));
  const lines = [[...columns], ...rows, cellsOf('all', takenOfAll(sources), sum(({ beside }) => beside), sum(({ statements }) => statements))];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]!.length)));
  return lines.map((line) => `${line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  ')}\n`).join('');
}
