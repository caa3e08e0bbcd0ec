import type { SourceRecord } from '../graph/model/records.ts';

const columns = ['source', 'offered', 'accepted', 'refused', 'people', 'cells', 'beside', 'statements'] as const;

/** What the columns of the table mean, for whoever reads it. */
export const sourcesLegend = [
  'offered: rows, or facts of pages; accepted + refused = offered. people: of the refused, natural persons, who are left out. cells: cells that could not be read, of rows that were accepted all the same or refused for another reason.',
  'beside: statements that rows tell beside their own matter, such as of the body that another row names. statements: those that stand now.',
  'issues.ndjson has a line for each of refused and of cells, and beside them one for each place that was not found, and for each page or file as a whole.',
].join('\n');

/** Returns a table of what was taken of sources, with a sum: accepted and refused make what is offered; people left out are among the refused, cells not read and statements told beside are apart. */
export function sourcesTable(sources: readonly SourceRecord[]): string {
  const rows = sources.map(({ name, offered, accepted, refusals, flaws, beside, statements }) => {
    const people = refusals.filter(({ code }) => code.startsWith('person.')).reduce((sum, { count }) => sum + count, 0);
    return [name, offered, accepted, offered - accepted, people, flaws, beside, statements] as const;
  });
  const sums = columns.slice(1).map((_, at) => rows.reduce((sum, row) => sum + Number(row[at + 1]), 0));
  const lines = [columns, ...rows, ['all', ...sums]].map((row) => row.map(String));
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]!.length)));
  return lines.map((line) => `${line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  ')}\n`).join('');
}
