import { open } from 'node:fs/promises';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
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

/** Writes a body to disk as it streams in and is unpacked, behind the part that is there when the host goes on with it, within limits of size and of slowness. */
export async function receiveInto(body: AsyncIterable<Uint8Array>, { status, headers }: Pick<Answer, 'status' | 'headers'>, sink: Sink): Promise<void> {
  const encodings = encodingsOf(headers['content-encoding'], sink.place);
  const goesOn = status === 206;
  if (goesOn) checkRange(headers, sink);
  // Only a file that comes as it is can be gone on with: a place in a packed one means nothing in the unpacked.
  sink.begin(encodings.length === 0 ? strongValidator(headers) : null);
  const written = goesOn ? sink.from : 0;
  const steps = encodings.toReversed().map((encoding) => unpackerOf(encoding, sink.place));
  const source = breakable(body, encodings.length === 0);
  try {
    const file = await open(sink.path, goesOn ? 'a' : 'w');
    await pipeline([Readable.from(source.chunks(), { objectMode: false }), pace(sink), ...steps, within(sink, written), file.createWriteStream()]);
  } catch (error) {
    if (error instanceof Fault) throw error;
    if (/^(Z_|ERR_BUFFER|ERR_BROTLI|ERR__ERROR)/.test((error as NodeJS.ErrnoException).code ?? '')) throw unpackFault(error as NodeJS.ErrnoException, encodings.join(', '), sink.limit, sink.place);
    throw refuseDisk(error, sink.path);
  }
  const broken = source.broken();
  if (broken !== null) throw broken.error;
}

/** Lets what came before a break reach the disk, where it can be gone on with, and tells of the break afterwards. */
function breakable(body: AsyncIterable<Uint8Array>, canGoOn: boolean): { chunks: () => AsyncGenerator<Uint8Array>; broken: () => { error: unknown } | null } {
  let broken: { error: unknown } | null = null;
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* body;
    } catch (error) {
      if (!canGoOn) throw error;
      broken = { error };
    }
  };
  return { chunks, broken: () => broken };
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
function pace({ visitor, place }: Sink): Transform {
  const { slowestRate, slowestSpell } = visitor.limits;
  let since = 0;
  const gate = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      since += chunk.length;
      done(null, chunk);
    },
  });
  const timer = setInterval(() => {
    if (since < slowestRate) gate.destroy(new Fault('fetch.timeout', place, `expected at least ${slowestRate} bytes in ${slowestSpell} ms, found ${since}.`));
    since = 0;
  }, slowestSpell);
  return gate.once('close', () => clearInterval(timer));
}

function within({ limit, place }: Sink, before: number): Transform {
  let size = before;
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      size += chunk.length;
      done(size > limit ? tooLarge(place, limit) : null, chunk);
    },
  });
}

/** Returns what names this version to the byte: a strong ETag, or the moment of its last change. */
function strongValidator(headers: Answer['headers']): string | null {
  const [etag] = [headers['etag'] ?? []].flat();
  if (etag !== undefined) return etag.startsWith('"') ? etag : null;
  return [headers['last-modified'] ?? []].flat()[0] ?? null;
}
