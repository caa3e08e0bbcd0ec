import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import type { Readable, Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { refuseDisk } from '../../../ground/refusal.ts';
import { Fault } from '../fault.ts';
import { encodingsOf, tooLarge, unpackFault } from '../live/body.ts';
import type { Answer } from '../live/exchange.ts';
import type { Visitor } from '../live/visitor.ts';

/** Where a file goes as it comes: the part that is there already, and what to note once a version of it has begun. */
export type Sink = { path: string; from: number; limit: number; place: string; visitor: Visitor; begin: (validator: string | null) => void };

const unpackers: Record<string, () => Transform> = { gzip: zlib.createGunzip, 'x-gzip': zlib.createGunzip, br: zlib.createBrotliDecompress };

/** The encodings that a host is told it may use for a file of text; what is packed already is asked for as it is. */
export const fileEncodings = 'gzip, br';

/** Writes a body to disk as it streams in and is unpacked, behind the part that is there when the host goes on with it, within limits of size and of slowness. What came before a break is on the disk. */
export async function receiveInto(body: Readable, { status, headers }: Pick<Answer, 'status' | 'headers'>, sink: Sink): Promise<void> {
  const encodings = encodingsOf(headers['content-encoding'], sink.place);
  const goesOn = status === 206;
  if (goesOn) checkRange(headers, sink);
  // Only a file that comes as it is can be gone on with: a place in a packed one means nothing in the unpacked.
  sink.begin(encodings.length === 0 ? strongValidator(headers) : null);
  const came = encodings.length === 0 ? arrivals(body) : null;
  const file = await opened(sink.path, goesOn ? 'a' : 'w');
  const steps = encodings.toReversed().map((encoding) => unpackerOf(encoding, sink.place));
  const watch = pace(body, sink);
  try {
    // A fault of the body ends the unpacking too, and so reaches the loop.
    const content = came ?? (pipeline([body, ...steps], () => undefined) as unknown as AsyncIterable<Uint8Array>);
    await writeWithin(content, file, goesOn ? sink.from : 0, sink, watch.saw);
  } catch (error) {
    const isOfPacking = /^(Z_|ERR_BUFFER|ERR_BROTLI|ERR__ERROR)/.test((error as NodeJS.ErrnoException).code ?? '');
    throw isOfPacking ? unpackFault(error as NodeJS.ErrnoException, encodings.join(', '), sink.limit, sink.place) : error;
  } finally {
    watch.stop();
    await file.close();
  }
}

async function writeWithin(content: AsyncIterable<Uint8Array>, file: FileHandle, before: number, { limit, place, path }: Sink, saw: (bytes: number) => void): Promise<void> {
  let size = before;
  for await (const chunk of content) {
    size += chunk.length;
    saw(chunk.length);
    if (size > limit) throw tooLarge(place, limit);
    await file.appendFile(chunk).catch((error: unknown) => {
      throw refuseDisk(error, path);
    });
  }
}

/** How many bytes may have come and not been written. */
const mostWaiting = 16 * 2 ** 20;

/** Yields everything that comes, also what came just before a break, which a stream that breaks drops. */
function arrivals(body: Readable): AsyncIterable<Uint8Array> {
  const waiting: Uint8Array[] = [];
  let size = 0;
  const state: { ended: { error: unknown } | null; wake: () => void } = { ended: null, wake: () => undefined };
  const end = (error: unknown): void => {
    state.ended ??= { error };
    state.wake();
  };
  body.on('data', (chunk: Uint8Array) => {
    waiting.push(chunk);
    size += chunk.length;
    if (size > mostWaiting) body.pause();
    state.wake();
  });
  body.once('end', () => end(null)).once('error', end).once('close', () => end(Object.assign(new Error('closed'), { code: 'UND_ERR_ABORTED' })));
  return (async function* () {
    while (waiting.length > 0 || state.ended === null) {
      const chunk = waiting.shift();
      size -= chunk?.length ?? 0;
      if (size === 0 && body.isPaused()) body.resume();
      if (chunk) yield chunk;
      else await new Promise<void>((resolve) => (state.wake = resolve));
    }
    if (state.ended !== null && state.ended.error !== null) throw state.ended.error;
  })();
}

async function opened(path: string, flags: 'a' | 'w'): Promise<FileHandle> {
  try {
    return await open(path, flags);
  } catch (error) {
    throw refuseDisk(error, path);
  }
}

function unpackerOf(encoding: string, place: string): Transform {
  const unpacker = Object.hasOwn(unpackers, encoding) ? unpackers[encoding] : undefined;
  if (!unpacker) throw new Fault('fetch.encoding', place, `expected a file packed in one of ${Object.keys(unpackers).join(', ')}, found "${encoding}".`);
  return unpacker();
}

/** Refuses a part that is not the one that was asked for. */
function checkRange(headers: Answer['headers'], { from, place }: Sink): void {
  const said = [headers['content-range'] ?? []].flat()[0] ?? '';
  if (Number(/^bytes (\d+)-\d+\/(\d+|\*)$/.exec(said)?.[1] ?? Number.NaN) !== from || from === 0) {
    throw new Fault('fetch.malformed', place, `expected the rest of a file from byte ${from}, found "${said}".`);
  }
}

/** Ends a file that comes in too slowly: each spell has to bring so many bytes. */
function pace(body: Readable, { visitor, place }: Sink): { saw: (bytes: number) => void; stop: () => void } {
  const { slowestRate, slowestSpell } = visitor.limits;
  let since = 0;
  const timer = setInterval(() => {
    if (since < slowestRate) body.destroy(new Fault('fetch.timeout', place, `expected at least ${slowestRate} bytes in ${slowestSpell} ms, found ${since}.`));
    since = 0;
  }, slowestSpell);
  return { saw: (bytes) => void (since += bytes), stop: () => clearInterval(timer) };
}

/** Returns what names this version to the byte: a strong ETag, or the moment of its last change. */
function strongValidator(headers: Answer['headers']): string | null {
  const [etag] = [headers['etag'] ?? []].flat();
  if (etag !== undefined) return etag.startsWith('"') ? etag : null;
  return [headers['last-modified'] ?? []].flat()[0] ?? null;
}
