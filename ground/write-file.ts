import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { refuseDisk } from './refusal.ts';

const enough = 1 << 18;

/** Writes a file whole or not at all: to a neighbour first, flushed, then renamed over the old one. */
export function writeFileWhole(path: string, content: string | Uint8Array, mode = 0o644): void {
  writeWhole(path, mode, (file) => writeAll(file, typeof content === 'string' ? Buffer.from(content, 'utf8') : content));
}

/** Writes a text that comes in pieces, whole or not at all; tells the bytes as they are written. */
export function writePiecesWhole(path: string, pieces: Iterable<string>, tell: (bytes: Uint8Array) => void = () => undefined): void {
  writeWhole(path, 0o644, (file) => {
    let text = '';
    const flush = (): void => {
      const bytes = Buffer.from(text, 'utf8');
      writeAll(file, bytes);
      tell(bytes);
      text = '';
    };
    for (const piece of pieces) {
      text += piece;
      if (text.length > enough) flush();
    }
    flush();
  });
}

function writeWhole(path: string, mode: number, write: (file: number) => void): void {
  const draft = `${path}.${process.pid}.draft`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(draft, 'w', mode);
    try {
      write(file);
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
