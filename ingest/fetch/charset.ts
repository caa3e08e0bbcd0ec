import sniffEncoding from 'html-encoding-sniffer';
import iconv from 'iconv-lite';

/** An encoding that the first bytes of a file prove, and how many bytes prove it. */
export type ByteOrderMark = { charset: 'utf-8' | 'utf-16le' | 'utf-16be'; length: number };

/** Returns the encoding that a byte order mark proves, or null without one. */
export function byteOrderMark(bytes: Uint8Array): ByteOrderMark | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { charset: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { charset: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { charset: 'utf-16be', length: 2 };
  return null;
}

/** Returns the WHATWG name of an encoding's label ("latin1" is windows-1252), or null for a label that nobody knows. */
export function charsetOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** Returns the encodings that a page's own first bytes claim, in a meta tag or an XML declaration; what was read as ASCII cannot be UTF-16. */
export function claimsWithin(bytes: Uint8Array): string[] {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const declaration = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1];
  return [metaClaim(bytes), declaration ? charsetOf(declaration) : null]
    .filter((charset) => charset !== null)
    .map((charset) => (charset.startsWith('utf-16') ? 'utf-8' : charset));
}

/** Returns the text of bytes in an encoding, or null when a byte has no letter in it. */
export function decodeAs(bytes: Uint8Array, charset: string): string | null {
  if (charset === 'utf-8') return decodeUtf8(bytes);
  if (charset === 'utf-16le' || charset === 'utf-16be') return decodeUtf16(bytes, charset);
  if (!iconv.encodingExists(charset)) return null;
  // TextDecoder of Node 20 reads 0x80-0x9F of windows-1252 as control characters (nodejs/node 56542); iconv-lite does not.
  const text = iconv.decode(Buffer.from(bytes), charset, { stripBOM: false });
  return /[\u0000\u0080-\u009f\ufffd]/.test(text) ? null : text;
}

/** Returns UTF-16 text in the byte order that makes it readable, or null when neither does; for a label without a byte order mark. */
export function decodeUnmarkedUtf16(bytes: Uint8Array): { text: string; charset: string } | null {
  const readings = (['utf-16le', 'utf-16be'] as const)
    .map((charset) => ({ charset, text: decodeAs(bytes, charset) }))
    .filter((reading): reading is { charset: 'utf-16le' | 'utf-16be'; text: string } => reading.text !== null && plainShare(reading.text) > 0.5);
  return readings.length === 1 ? readings[0]! : null;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeUtf16(bytes: Uint8Array, charset: 'utf-16le' | 'utf-16be'): string | null {
  if (bytes.length % 2 === 1) return null;
  const units = Buffer.from(bytes);
  const text = (charset === 'utf-16be' ? units.swap16() : units).toString('utf16le');
  return /\p{Surrogate}|\ufffd|\0/u.test(text) ? null : text;
}

function metaClaim(bytes: Uint8Array): string | null {
  try {
    const charset = sniffEncoding(bytes, { defaultEncoding: 'none' });
    return charset === 'none' ? null : charsetOf(charset);
  } catch {
    // html-encoding-sniffer 5.0.0 throws on a meta tag that ends in "charset" (seen 2026-11).
    return null;
  }
}

function plainShare(text: string): number {
  return text.length === 0 ? 0 : (text.match(/[\t\n\r\x20-\x7e\u00a0-\u00ff]/g)?.length ?? 0) / text.length;
}
