import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Transform } from 'node:stream';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Fault } from '../fault.ts';
import type { ReadMeter } from './read-meter.ts';

/** How a file is packed, by its first bytes; null for one that is not. */
export type Packing = 'gzip' | 'zip' | null;

/** Returns how a file is packed: its first bytes tell, whatever its name. */
export async function packingOf(path: string): Promise<Packing> {
  const file = await open(path);
  try {
    const head = Buffer.alloc(2);
    await file.read(head, 0, 2, 0);
    return head[0] === 0x1f && head[1] === 0x8b ? 'gzip' : head.toString('latin1') === 'PK' ? 'zip' : null;
  } finally {
    await file.close();
  }
}

/** Opens a file's bytes as parts of one stream, for `pipeline`: read, and where it is gzip, unpacked and held to `largest` bytes. */
export function openUnpacked(path: string, packing: Packing, place: string, largest: number, meter?: ReadMeter): [Readable, ...Transform[]] {
  const bytes = createReadStream(path);
  meter?.watch(path, () => bytes.bytesRead);
  return packing === 'gzip' ? [bytes, createGunzip(), holdTo(largest, place)] : [bytes];
}

function holdTo(largest: number, place: string): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (seen > largest) done(new Fault('table.too_large', place, `expected at most ${largest} bytes unpacked, found more.`, 'It may be made to fill a disk; a source whose files are that large says so.'));
      else done(null, chunk);
    },
  });
}
