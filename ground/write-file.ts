import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { refuseDisk } from './refusal.ts';

/** Writes a file whole or not at all: to a neighbour first, flushed, then renamed over the old one. */
export function writeFileWhole(path: string, content: string | Uint8Array, mode = 0o644): void {
  const draft = `${path}.${process.pid}.draft`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(draft, 'w', mode);
    try {
      writeAll(file, typeof content === 'string' ? Buffer.from(content, 'utf8') : content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw refuseDisk(error, path);
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
}
