import { Fault } from '../fault.ts';
import { bareType, charsetParameter, isMarkup } from '../media-type.ts';

/** How files begin that are no text, whatever their header says. */
const signatures: [form: RegExp, what: string][] = [
  [/^%PDF-/, 'a PDF'], [/^\xff\xd8\xff/, 'a JPEG'], [/^\x89PNG\r\n/, 'a PNG'], [/^GIF8[79]a/, 'a GIF'], [/^RIFF....(WEBP|WAVE|AVI )/s, 'an image or a recording'],
  [/^PK\x03\x04/, 'a ZIP file'], [/^\x1f\x8b/, 'a GZIP file'], [/^7z\xbc\xaf\x27\x1c/, 'a 7z file'], [/^Rar!\x1a\x07/, 'a RAR file'], [/^BZh\d1AY/, 'a BZIP2 file'],
  [/^MZ.{56}/s, 'a Windows programme'], [/^\x7fELF/, 'a Linux programme'], [/^\xd0\xcf\x11\xe0/, 'an old Office file'], [/^....ftyp/s, 'a film'], [/^(ID3|OggS|fLaC)/, 'a recording'], [/^wOF[F2]/, 'a typeface'],
];

const markupStart = /^(\s|<!--[\s\S]*?-->)*<(!doctype\s+html|html|head|body|title|meta|link|script|style|main|article|section|div|table|h1|p|ul|a|span)\b/i;
const zipTypes = /^application\/(zip|vnd\.openxmlformats-officedocument\.)/;

/** What a body turned out to be, and the encoding that its header names. */
export type Kind = { mediaType: string; charset: string | null };

/** Returns the media type of a body, when what it says it is, what it is, and what is accepted agree; refuses otherwise. */
export function sniffKind(bytes: Uint8Array, contentType: string | string[] | undefined, accepted: readonly string[], place: string): Kind {
  const header = [contentType ?? []].flat().at(-1) ?? '';
  const found = foundIn(bytes);
  const mediaType = bareType(header) || (found === 'markup' ? 'text/html' : 'application/octet-stream');
  const refuse = (what: string) => new Fault('fetch.type', place, `expected ${accepted.join(' or ')}, found ${what}.`);
  if (bytes.length === 0) throw refuse('an empty body');
  if (!accepted.includes(mediaType)) throw refuse(`"${(header || 'no Content-Type').slice(0, 100)}"`);
  if (!agrees(mediaType, found)) throw refuse(`${found} that says it is "${mediaType}"`);
  return { mediaType, charset: charsetParameter(header) };
}

function agrees(mediaType: string, found: string): boolean {
  if (zipTypes.test(mediaType)) return found === 'a ZIP file';
  if (isMarkup(mediaType)) return found === 'markup';
  if (/[/+]json$/.test(mediaType)) return found === 'JSON';
  if (/[/+]xml$/.test(mediaType)) return found === 'XML' || found === 'markup';
  return found === 'text';
}

/** Returns what the first bytes of a file show beyond doubt: no text at all, or markup; else the start of its text. */
export function startOf(bytes: Uint8Array): { found: string } | { start: string } {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const signature = signatures.find(([form]) => form.test(head));
  if (signature) return { found: signature[1] };
  const text = isWide(head) ? head.replaceAll('\0', '') : head;
  if (text.includes('\0')) return { found: 'binary data' };
  const start = text.replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').trimStart();
  return markupStart.test(start) ? { found: 'markup' } : { start };
}

function foundIn(bytes: Uint8Array): string {
  const seen = startOf(bytes);
  if ('found' in seen) return seen.found;
  const { start } = seen;
  if (/^<(\?xml|rss|feed|rdf:rdf|urlset|sitemapindex)\b/i.test(start)) return /<html[\s>]/i.test(start) ? 'markup' : 'XML';
  if (/^[[{]/.test(start) && isJson(bytes)) return 'JSON';
  // A page may begin with words, or with a tag that is not in the list above.
  return /<(!--|\/?[a-z][a-z0-9]*[\s/>])/i.test(start) ? 'markup' : 'text';
}

/** Says whether the start of a file is UTF-16, which has a NUL beside nearly every plain letter. */
function isWide(head: string): boolean {
  return /^(\xff\xfe|\xfe\xff)/.test(head) || /^(<\0[!a-zA-Z?]\0|\0<\0[!a-zA-Z?])/.test(head);
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(Buffer.from(bytes).toString('utf8').replace(/^\ufeff/, ''));
    return true;
  } catch {
    return false;
  }
}
