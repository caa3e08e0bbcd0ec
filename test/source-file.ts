import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { SourceFile } from '../ingest/read/record-reading.ts';

/** Returns a file of a source that holds a text or bytes and lies nowhere on disk, for tests. */
export function fileOf(name: string, content: string | Buffer, said: Partial<SourceFile> = {}): SourceFile {
  const bytes = Buffer.from(content as string);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, path: name, sha256, retrieved: '2026-11-21', url: null, open: () => Readable.from([bytes]), ...said };
}
