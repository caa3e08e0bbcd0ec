import { createHash } from 'node:crypto';
import type { Records, Release } from '../../model/records.ts';
import { inferredLines, inOrder, pageLine, relationLine, sourceLine, statementLine, thingLine } from './record-lines.ts';

const enough = 1 << 16;

/** Returns the version of a release: the first 16 hex of SHA-256 over all its lines, the same for any order of its records. */
export function releaseVersion(release: Release): string {
  const hash = createHash('sha256');
  for (const text of together(linesOf(release))) hash.update(text, 'utf8');
  return hash.digest('hex').slice(0, 16);
}

function* linesOf({ statements, things, relations, pages, sources }: Release): Generator<string> {
  yield* named('statements', statements, ({ id }) => id, (one) => [statementLine(one)]);
  yield* named('things', things, ({ id }) => id, (one) => [thingLine(one)]);
  yield* named('inferred', things, ({ id }) => id, inferredLines);
  yield* named('relations', relations, ({ id }) => id, (one) => [relationLine(one)]);
  yield* named('pages', pages, ({ id }) => id, (one) => [pageLine(one)]);
  yield* named('sources', sources, ({ name }) => name, (one) => [sourceLine(one)]);
}

function* named<Item>(name: string, records: Records<Item>, keyOf: (record: Item) => string, linesOfRecord: (record: Item) => string[]): Generator<string> {
  yield name;
  for (const record of inOrder(records, keyOf)) yield* linesOfRecord(record);
}

/** Puts lines together, so that few texts are hashed and not many. */
function* together(lines: Iterable<string>): Generator<string> {
  let text = '';
  for (const line of lines) {
    text += `${line}\n`;
    if (text.length < enough) continue;
    yield text;
    text = '';
  }
  yield text;
}
