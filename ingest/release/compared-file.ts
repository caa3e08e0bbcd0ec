import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DefaultSerializer, deserialize } from 'node:v8';
import { removeFile } from '../../ground/lines/line-file.ts';
import type { Report } from '../../ground/report.ts';
import { writeFileWhole } from '../../ground/write-file.ts';
import type { Recall } from '../resolve/cluster/pairing.ts';
import type { Remembered } from '../resolve/match/propose/pair-memory.ts';

const hashLength = 32;
/** All that decides what comes of two names beside the names: how they are read and weighed, with its words and models. */
const decisive = ['../resolve/match', '../resolve/cluster', '../resolve/gazetteer/generated/places.csv', '../match-knowledge.ts', '../load-matcher.ts'];

/** Returns what was found when the names of this work folder were last compared, unless something that decides it has changed since; and keeps what is found now. A file that is not whole is thrown away. */
export function recallCompared(home: string, report: Report): Recall {
  const path = join(home, 'release', 'compared.bin');
  const matcher = matcherHash();
  return { before: readCompared(path, matcher, report), keep: (found) => writeFileWhole(path, packed(found, matcher)) };
}

/** The hash of what follows it, the matcher's, and what was found: written in one room, for it is large. */
function packed(found: Remembered, matcher: Buffer): Buffer {
  const writer = new DefaultSerializer();
  writer.writeRawBytes(Buffer.alloc(hashLength));
  writer.writeRawBytes(matcher);
  writer.writeHeader();
  writer.writeValue(found);
  const file = writer.releaseBuffer();
  hashOf(file.subarray(hashLength)).copy(file);
  return file;
}

function readCompared(path: string, matcher: Buffer, report: Report): Remembered | null {
  if (!existsSync(path)) return null;
  const file = readFileSync(path);
  const content = file.subarray(hashLength);
  if (!hashOf(content).equals(file.subarray(0, hashLength))) {
    removeFile(path);
    report(`${path}: expected what came of the names that were compared before, found a file that is not whole. It is thrown away, and all names are compared again.`);
    return null;
  }
  if (content.subarray(0, hashLength).equals(matcher)) return deserialize(content.subarray(hashLength)) as Remembered;
  report('release: all names are compared again, because the matcher is not the one that compared them before.');
  return null;
}

function matcherHash(): Buffer {
  const hash = createHash('sha256').update(process.versions.v8);
  for (const place of decisive.map((path) => fileURLToPath(new URL(path, import.meta.url)))) for (const path of filesIn(place)) hash.update(path.slice(place.length)).update(readFileSync(path));
  return hash.digest();
}

function filesIn(place: string): string[] {
  if (/\.\w+$/.test(place)) return [place];
  return readdirSync(place, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
}

function hashOf(content: Buffer): Buffer {
  return createHash('sha256').update(content).digest();
}
