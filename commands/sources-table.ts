import { takenOf, takenOfAll } from '../graph/derive/taken.ts';
import type { Taken } from '../graph/derive/taken.ts';
import type { SourceRecord } from '../graph/model/records.ts';

const columns = ['source', 'offered', 'taken', 'refused', 'left out', 'cells', 'things', 'beside', 'statements'] as const;

/** What the columns of the table mean, for whoever reads it. */
export const sourcesLegend = [
  'offered: rows, or facts of pages. offered = taken + refused + left out. left out: rows about natural persons, of whom nothing is kept.',
  'Beside that sum, cells: those that could not be read, of rows that were taken all the same or refused for another reason; things: those whose place or beginning could not be told when the last release was made.',
  'beside: statements that rows tell beside their own matter, such as of the body that another row names. statements: those that stand now. The page /sources of the site tells the same counts.',
  'issues.ndjson has a line for each: its "sort" says which it is of "refused", "left-out", "cell" and "thing"; one of the sort "file" is about a page or a file as a whole.',
].join('\n');

/** Returns a table of what was taken of sources, with a sum: the counts of the sources page. */
export function sourcesTable(sources: readonly SourceRecord[]): string {
  const sum = (count: (source: SourceRecord) => number): number => sources.reduce((all, source) => all + count(source), 0);
  const cellsOf = (name: string, { offered, accepted, refused, leftOut, cells, things }: Taken, beside: number, statements: number): string[] => [name, ...[offered, accepted, refused, leftOut, cells, things, beside, statements].map(String)];
  const rows = sources.map((source) => cellsOf(source.name, takenOf(source), source.beside, source.statements));
  const lines = [[...columns], ...rows, cellsOf('all', takenOfAll(sources), sum(({ beside }) => beside), sum(({ statements }) => statements))];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]!.length)));
  return lines.map((line) => `${line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  ')}\n`).join('');
}
