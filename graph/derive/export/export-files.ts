import { createHash } from 'node:crypto';
import type { Release } from '../../model/records.ts';
import { relationsCsv, statementsCsv, thingsCsv } from './csv-tables.ts';
import { relationLine, statementLine, thingLine } from './record-lines.ts';
import { sortedLines } from './release-version.ts';

/** The formats of an export. */
export const formats = ['jsonl', 'csv'] as const;

/** A format of an export. */
export type Format = (typeof formats)[number];

/** A file of an export: its name, its content, and how many lines or rows it has (a header is none). */
export type ExportFile = { name: string; content: string; lines: number };

/** Returns the files of an export, the manifest last; a function of the records alone. */
export function exportFiles(release: Release, version: string, model: string, chosen: readonly Format[]): ExportFile[] {
  const files = formats.filter((format) => chosen.includes(format)).flatMap((format) => makers[format](release));
  const entries = files.map(({ name, content, lines }) => [name, { sha256: createHash('sha256').update(content, 'utf8').digest('hex'), lines }]);
  const manifest = JSON.stringify({ release: version, model, files: Object.fromEntries(entries) }, null, 2);
  return [...files, { name: 'manifest.json', content: `${manifest}\n`, lines: manifest.split('\n').length }];
}

const makers: Record<Format, (release: Release) => ExportFile[]> = {
  jsonl: ({ statements, things, relations }) => [
    jsonLines('statements', sortedLines(statements, ({ id }) => id, statementLine)),
    jsonLines('things', sortedLines(things, ({ id }) => id, thingLine)),
    jsonLines('relations', sortedLines(relations, ({ id }) => id, relationLine)),
  ],
  csv: ({ statements, things, relations }) => [
    { name: 'statements.csv', content: statementsCsv(statements), lines: statements.length },
    { name: 'things.csv', content: thingsCsv(things), lines: things.length },
    { name: 'relations.csv', content: relationsCsv(relations), lines: relations.length },
  ],
};

function jsonLines(name: string, lines: string[]): ExportFile {
  return { name: `${name}.jsonl`, content: lines.map((line) => `${line}\n`).join(''), lines: lines.length };
}
