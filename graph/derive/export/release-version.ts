import { createHash } from 'node:crypto';
import type { Release } from '../../model/records.ts';
import { inferredLines, pageLine, relationLine, sortedBy, sourceLine, statementLine, thingLine } from './record-lines.ts';

/** Returns the version of a release: the first 16 hex of SHA-256 over all its lines, the same for any order of its records. */
export function releaseVersion(release: Release): string {
  const hash = createHash('sha256');
  const parts: [string, string[]][] = [
    ['statements', sortedLines(release.statements, ({ id }) => id, statementLine)],
    ['things', sortedLines(release.things, ({ id }) => id, thingLine)],
    ['inferred', sortedBy(release.things, ({ id }) => id).flatMap(inferredLines)],
    ['relations', sortedLines(release.relations, ({ id }) => id, relationLine)],
    ['pages', sortedLines(release.pages, ({ id }) => id, pageLine)],
    ['sources', sortedLines(release.sources, ({ name }) => name, sourceLine)],
  ];
  for (const [name, lines] of parts) {
    hash.update(`${name}\n`, 'utf8');
    for (const line of lines) hash.update(`${line}\n`, 'utf8');
  }
  return hash.digest('hex').slice(0, 16);
}

/** Returns records as lines of JSON, sorted by their keys' code units. */
export function sortedLines<Item>(records: readonly Item[], keyOf: (record: Item) => string, lineOf: (record: Item) => string): string[] {
  return sortedBy(records, keyOf).map(lineOf);
}
