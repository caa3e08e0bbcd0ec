import { pipeline, Transform } from 'node:stream';
import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { openPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { Fault } from '../fault.ts';
import type { ReadMeter } from './read-meter.ts';

/** The files within a zip, each opened as a stream of its bytes; nothing is written to a disk, so that no name can lead anywhere. */
export type Zip = { names: readonly string[]; open: (name: string) => Promise<Readable>; close: () => void };

const mostEntries = 10_000;

/** A file of text unpacks to some ten times its size, a bomb to a thousand. */
const mostTimes = 250;
const smallBytes = 2 ** 20;

/** Opens a zip whose files may each unpack to `largest` bytes; yauzl holds them to the size that they say. */
export async function openZip(path: string, place: string, largest: number, meter?: ReadMeter): Promise<Zip> {
  const file = await openPromise(path, { lazyEntries: true, autoClose: false }).catch((error: unknown) => {
    throw damaged(place, error);
  });
  try {
    const entries = await entriesOf(file, place);
    return { names: [...entries.keys()], open: (name) => openEntry(file, entries.get(name), `${place}/${name}`, largest, (now) => meter?.watch(`${path}/${name}`, now)), close: () => file.close() };
  } catch (error) {
    file.close();
    throw error instanceof Fault ? error : damaged(place, error);
  }
}

async function entriesOf(file: ZipFile, place: string): Promise<Map<string, Entry>> {
  if (file.entryCount > mostEntries) throw new Fault('table.too_large', place, `expected at most ${mostEntries} files in a zip, found ${file.entryCount}.`);
  const entries = new Map<string, Entry>();
  for await (const entry of file.eachEntry()) {
    if (entries.has(entry.fileName)) throw new Fault('table.damaged', place, `expected each file of a zip once, found "${entry.fileName}" twice.`);
    if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, entry);
  }
  return entries;
}

async function openEntry(file: ZipFile, entry: Entry | undefined, place: string, largest: number, watch: (now: () => number) => void): Promise<Readable> {
  if (!entry) throw new Fault('table.damaged', place, 'expected a file of that name in the zip, found none.');
  if (entry.uncompressedSize > largest) throw new Fault('table.too_large', place, `expected at most ${largest} bytes, found ${entry.uncompressedSize}.`, 'It may be made to fill a disk; a source whose files are that large says so.');
  if (!entry.canDecodeFileData()) throw new Fault('table.damaged', place, 'expected a file that can be unpacked, found one that is locked or packed in a rare way.');
  if (entry.uncompressedSize > smallBytes && entry.uncompressedSize > entry.compressedSize * mostTimes) throw new Fault('table.too_large', place, `expected a file that unpacks to at most ${mostTimes} times its size, found ${entry.compressedSize} bytes that unpack to ${entry.uncompressedSize}.`);
  let unpacked = 0;
  watch(() => (unpacked * entry.compressedSize) / Math.max(entry.uncompressedSize, 1));
  return pipeline(await file.openReadStreamPromise(entry), summed(entry.crc32, place, (bytes) => (unpacked += bytes)), () => undefined);
}

/** Passes bytes on, and ends in a fault when their sum is not the one that the zip gives, which yauzl does not look at; counts them on the way. */
function summed(expected: number, place: string, count: (bytes: number) => void): Transform {
  let sum = 0;
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      sum = crc32(chunk, sum);
      count(chunk.length);
      done(null, chunk);
    },
    flush: (done) => done(sum === expected ? null : new Fault('table.damaged', place, 'expected a file whose sum is right, found a damaged one.', 'Fetch the file again.')),
  });
}

function damaged(place: string, error: unknown): Fault {
  return new Fault('table.damaged', place, `expected a whole zip, found "${(error as Error).message}".`, 'Fetch the file again.');
}
