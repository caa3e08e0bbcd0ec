import { promisify } from 'node:util';
import * as zlib from 'node:zlib';
import { Fault } from '../fault.ts';

type Unpack = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;

// Zstandard came with Node 22.15; on Node 20 it is neither asked for nor read.
const zstd = (zlib as unknown as { zstdDecompress?: (bytes: Uint8Array, options: object, done: (error: Error | null, result: Buffer) => void) => void }).zstdDecompress;

const unpackers: Record<string, Unpack> = {
  gzip: promisify(zlib.gunzip) as Unpack,
  'x-gzip': promisify(zlib.gunzip) as Unpack,
  br: promisify(zlib.brotliDecompress) as Unpack,
  deflate: inflateEither,
  ...(zstd ? { zstd: promisify(zstd) as Unpack } : {}),
};

/** The encodings that a host is told it may use. */
export const acceptEncoding = ['gzip', 'deflate', 'br', ...(zstd ? ['zstd'] : [])].join(', ');

/** Returns the encodings of a body in the order they were laid on; refuses more than two, which no honest host uses. */
export function encodingsOf(header: string | string[] | undefined, place: string): string[] {
  const names = [header ?? []].flat().join(',').toLowerCase().split(',').map((name) => name.trim()).filter((name) => name !== '' && name !== 'identity');
  const unknown = names.find((name) => !Object.hasOwn(unpackers, name));
  if (unknown !== undefined) throw new Fault('fetch.encoding', place, `expected one of ${acceptEncoding}, found "${unknown.slice(0, 40)}".`);
  if (names.length > 2) throw new Fault('fetch.encoding', place, `expected an answer packed once, found it packed ${names.length} times.`);
  return names;
}

/** Returns the bytes of a body as they come; beyond a limit it refuses, or where a part is enough, stops. */
export async function collect(body: AsyncIterable<Uint8Array>, limit: number, place: string, isPartEnough: boolean): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit && !isPartEnough) throw tooLarge(place, limit);
    if (size > limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit);
}

/** Returns a body unpacked; refuses one that is cut, broken, or larger than the limit once unpacked, having unpacked no more than that. */
export async function unpack(bytes: Uint8Array, encodings: string[], limit: number, place: string): Promise<Uint8Array> {
  let content = bytes;
  for (const encoding of encodings.toReversed()) {
    if (content.length === 0) throw new Fault('fetch.truncated', place, `expected a body in ${encoding}, found nothing.`);
    content = await unpackers[encoding]!(content, { maxOutputLength: limit }).catch((error: NodeJS.ErrnoException) => {
      throw unpackFault(error, encoding, limit, place);
    });
  }
  return content;
}

/** Returns the fault that an error of unpacking means. */
export function unpackFault(error: NodeJS.ErrnoException, encoding: string, limit: number, place: string): Fault {
  if (error.code === 'ERR_BUFFER_TOO_LARGE') return tooLarge(place, limit);
  if (error.code === 'Z_BUF_ERROR') return new Fault('fetch.truncated', place, `expected the whole answer, found the end of its ${encoding} missing.`);
  return new Fault('fetch.encoding', place, `expected a body in ${encoding}, found "${error.code}".`);
}

/** Some hosts send "deflate" without the wrapping that its definition asks for; the first byte tells. */
function inflateEither(bytes: Uint8Array, options: { maxOutputLength: number }): Promise<Uint8Array> {
  const isWrapped = (bytes[0]! & 0x0f) === 8;
  return promisify(isWrapped ? zlib.inflate : zlib.inflateRaw)(bytes, options) as Promise<Uint8Array>;
}

/** Returns the fault of an answer that is larger than it may be. */
export function tooLarge(place: string, limit: number): Fault {
  return new Fault('fetch.too_large', place, `expected at most ${limit} bytes, found more.`);
}
