import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Refusal } from '../ground/refusal.ts';

/** Returns the bytes of a file that a user names, unpacked when it is gzipped; refuses what is no file, cannot be read, or is packed and damaged. */
export function readInput(file: string): Uint8Array {
  const bytes = bytesOf(file);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes);
  } catch (error) {
    throw new Refusal('usage', `${file}: expected a whole gzipped file, found "${(error as Error).message}".`, 'Make or fetch the file again.');
  }
}

function bytesOf(file: string): Buffer {
  const found = statSync(resolve(file), { throwIfNoEntry: false });
  if (!found || found.isDirectory()) throw new Refusal('usage', `${file}: expected a file, found ${found ? 'a folder' : 'nothing there'}.`, 'Give the path of a file, from the project’s folder.');
  try {
    return readFileSync(resolve(file));
  } catch (error) {
    throw new Refusal('usage', `${file}: expected a file that can be read, found that it cannot (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`, 'Give yourself the right to read it, or another path.');
  }
}
