import { open } from 'node:fs/promises';
import { Fault } from '../fault.ts';
import { startOf } from '../live/sniff.ts';

/** What files of one ending are: their media type, how they begin (text, or packed), and how they end where that can be told. */
type FileKind = { mediaType: string; what: string; begins: RegExp | 'a ZIP file'; ends?: RegExp };

const table = { begins: /^[^<{]/ };
const packed = { begins: 'a ZIP file', ends: /PK\x05\x06/ } as const;

const kinds: Record<string, FileKind> = {
  csv: { ...table, mediaType: 'text/csv', what: 'a table in CSV' },
  tsv: { ...table, mediaType: 'text/tab-separated-values', what: 'a table in TSV' },
  json: { mediaType: 'application/json', what: 'JSON', begins: /^[[{]/, ends: /[\]}]\s*$/ },
  jsonl: { mediaType: 'application/x-ndjson', what: 'JSON Lines', begins: /^\{/, ends: /\}\s*$/ },
  xml: { mediaType: 'application/xml', what: 'XML', begins: /^<(?!!doctype\s+html|html\b)/i, ends: />\s*$/ },
  zip: { ...packed, mediaType: 'application/zip', what: 'a ZIP file' },
  xlsx: { ...packed, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', what: 'a workbook' },
};

/** Returns what a file of this name must be. */
export function kindOf(name: string): FileKind {
  const ending = /\.([a-z]+)$/.exec(name.toLowerCase())?.[1] ?? '';
  const kind = Object.hasOwn(kinds, ending) ? kinds[ending] : undefined;
  if (!kind) throw new Error(`file "${name}": expected a name that ends in one of ${Object.keys(kinds).join(', ')}.`);
  return kind;
}

/** Refuses a file that does not begin as its name says, such as a page of consent where a table was asked for, or one that lacks its end. */
export async function checkKind(path: string, name: string, place: string): Promise<void> {
  const kind = kindOf(name);
  const { what, begins } = kind;
  const { head, tail } = await endsOf(path);
  const seen = startOf(head);
  // Markup is text all the same, and what XML begins with.
  const text = 'start' in seen ? seen.start : seen.found === 'markup' ? head.toString('latin1').replace(/^\xef\xbb\xbf/, '').trimStart() : null;
  const fits = typeof begins === 'string' ? 'found' in seen && seen.found === begins : text !== null && begins.test(text);
  if (!fits) throw new Fault('fetch.type', place, `expected ${what}, found ${head.length === 0 ? 'an empty file' : 'found' in seen ? seen.found : 'another kind of text'}.`);
  if (lacksEnd(kind, tail)) throw new Fault('fetch.truncated', place, endMissing(kind));
}

/** Refuses a file that was given and holds nothing, or that is called a workbook or a ZIP file and is none; what else it is, its reader sees. */
export async function refuseHollow(path: string, name: string): Promise<void> {
  const { head, tail } = await endsOf(path);
  if (head.length === 0) throw new Fault('table.damaged', name, 'expected a file that holds something, found an empty one.', 'Fetch the file again.');
  if (!/\.(xlsx|zip)$/i.test(name)) return;
  const kind = kindOf(name);
  if (head.toString('latin1', 0, 2) !== 'PK') throw new Fault('table.damaged', name, `expected ${kind.what}, found another kind of file.`, 'Is this the right file?');
  if (lacksEnd(kind, tail)) throw new Fault('table.damaged', name, endMissing(kind), 'Fetch the file again.');
}

function lacksEnd({ ends }: FileKind, tail: Buffer): boolean {
  return ends !== undefined && !ends.test(tail.toString('latin1'));
}

function endMissing({ what }: FileKind): string {
  return `expected the whole of ${what}, found its end missing.`;
}

/** The end of a zip file may lie 64 KiB before its last byte. */
async function endsOf(path: string): Promise<{ head: Buffer; tail: Buffer }> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const read = async (from: number, length: number): Promise<Buffer> => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
      return buffer.subarray(0, bytesRead);
    };
    return { head: await read(0, 4096), tail: await read(Math.max(0, size - 66_000), 66_000) };
  } finally {
    await file.close();
  }
}
