import { byteOrderMark, charsetOf, claimsWithin, decodeAs, decodeUnmarkedUtf16 } from './charset.ts';
import { Fault } from './fault.ts';
import { isMarkup } from './media-type.ts';

/** The text of a page, and the encoding that it turned out to be in (its WHATWG name). */
export type Decoded = { text: string; charset: string };

/**
 * Returns the text of a page's bytes, the same for the same bytes on every Node. A leading byte order mark is dropped,
 * nothing else is: spans are UTF-16 code units of this text. Bytes without a letter are refused, never replaced.
 */
export function decodeText(bytes: Uint8Array, declaredCharset: string | null, mediaType: string, place = 'page'): string {
  return decodePage(bytes, declaredCharset, mediaType, place).text;
}

/**
 * Returns the text of a page's bytes with its encoding. A byte order mark wins; then the header; then what the markup says.
 * Two things are known better than any label: bytes that are UTF-8 by their shape, and bytes that a label cannot explain.
 */
export function decodePage(bytes: Uint8Array, declaredCharset: string | null, mediaType: string, place = 'page'): Decoded {
  const decoded = decodeMarked(bytes, place) ?? decodeClaimed(bytes, claimsOf(bytes, declaredCharset, mediaType), place);
  const control = /\0/.exec(decoded.text) ?? (isMarkup(mediaType) ? null : /[\u0080-\u009f\ufffd]/.exec(decoded.text));
  if (control) throw new Fault('fetch.charset', place, `expected text, found the character ${codePoint(control[0])} at ${control.index}.`);
  return decoded;
}

function claimsOf(bytes: Uint8Array, declaredCharset: string | null, mediaType: string): string[] {
  const declared = declaredCharset ? charsetOf(declaredCharset) : null;
  return [...new Set([...(declared ? [declared] : []), ...(isMarkup(mediaType) ? claimsWithin(bytes) : [])])];
}

function decodeMarked(bytes: Uint8Array, place: string): Decoded | null {
  const mark = byteOrderMark(bytes);
  if (!mark) return null;
  const text = decodeAs(bytes.subarray(mark.length), mark.charset);
  if (text === null) throw undecodable(place, [mark.charset]);
  return { text, charset: mark.charset };
}

function decodeClaimed(bytes: Uint8Array, claims: string[], place: string): Decoded {
  const text = decodeAs(bytes, 'utf-8');
  if (text !== null && !text.includes('\0') && !isEastAsian(claims[0], text)) return { text, charset: 'utf-8' };
  for (const charset of claims) {
    const decoded = charset.startsWith('utf-16') ? decodeUnmarkedUtf16(bytes) : decodeBytes(bytes, charset);
    if (decoded && !isDoubtful(decoded)) return decoded;
  }
  if (claims.length > 0 || text !== null) throw undecodable(place, claims.length > 0 ? claims : ['utf-8']);
  return decodeUnclaimed(bytes, place);
}

function decodeBytes(bytes: Uint8Array, charset: string): Decoded | null {
  const text = decodeAs(bytes, charset);
  return text === null ? null : { text, charset };
}

/** Nobody says what these bytes are: browsers read them as windows-1252, which is safe but for eight bytes that ISO-8859-15 reads otherwise. */
function decodeUnclaimed(bytes: Uint8Array, place: string): Decoded {
  const text = decodeAs(bytes, 'windows-1252');
  if (text === null) throw undecodable(place, ['utf-8', 'windows-1252']);
  const parting = /[¤¦¨´¸¼½¾]/.exec(text);
  if (parting) throw new Fault('fetch.charset', place, `expected a declared encoding, found none, and the character at ${parting.index} is "${parting[0]}" in windows-1252 but not in iso-8859-15.`);
  return { text, charset: 'windows-1252' };
}

/** Says whether text declared as windows-1252 reads like ISO-8859-15 mislabelled: a currency sign after a figure, a fraction that begins or parts a word. */
function isDoubtful({ text, charset }: Decoded): boolean {
  return charset === 'windows-1252' && /[\p{L}\p{N}][ \u00a0]?¤|\p{L}[¼½¾]\p{L}|[¼½]\p{Ll}{2}/u.test(text);
}

/** Says whether a label of several bytes a letter could explain bytes that are also UTF-8; a label of one byte a letter never does so well. */
function isEastAsian(charset: string | undefined, text: string): boolean {
  return charset !== undefined && /^(gb|big5|euc-|shift_jis|iso-2022)/.test(charset) && /[^\x20-\x7e\t\r\n]/.test(text);
}

function undecodable(place: string, charsets: string[]): Fault {
  return new Fault('fetch.charset', place, `expected text in ${charsets.join(' or ')}, found bytes that are not.`, 'Its publisher may name the wrong encoding.');
}

function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
