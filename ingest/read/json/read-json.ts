import { pipeline } from 'node:stream';
import { openUnpacked, packingOf } from '../../fetch/unpack/open-unpacked.ts';
import { openZip } from '../../fetch/unpack/zip.ts';
import { Fault } from '../../fetch/fault.ts';
import { jsonValues } from './json-values.ts';
import type { TableFile } from '../table/table-shape.ts';
import type { JsonValue } from './json-values.ts';

/** One record of a file of JSON; `row` is the file's name without its endings and the record's number: "ror_BE!12". */
export type JsonRow = JsonValue & { row: string };

/** Streams the records of a file of JSON Lines or of one array, plain, gzipped or within a zip; `entries` are the forms of name that are looked for in a zip, the best first. */
export async function* readJson(file: TableFile, { largest, entries }: { largest: number; entries: readonly RegExp[] }): AsyncGenerator<JsonRow> {
  const packing = await packingOf(file.path);
  if (packing !== 'zip') return yield* rowsOf(file.name, bytesOf(openUnpacked(file.path, packing, file.name, largest, file.meter)));
  const zip = await openZip(file.path, file.name, largest, file.meter);
  try {
    const name = entries.map((form) => zip.names.find((one) => form.test(one))).find((one) => one !== undefined);
    if (name === undefined) throw new Fault('table.damaged', file.name, `expected a file named like ${entries.map(({ source }) => source).join(' or ')} in the zip, found ${zip.names.join(', ')}.`);
    yield* rowsOf(name, await zip.open(name));
  } finally {
    zip.close();
  }
}

async function* rowsOf(name: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<JsonRow> {
  const sheet = name.replace(/^.*\//, '').replace(/\.gz$/i, '').replace(/\.[^.]*$/, '');
  for await (const record of jsonValues(bytes)) yield { ...record, row: `${sheet}!${record.number}` };
}

function bytesOf(parts: ReturnType<typeof openUnpacked>): AsyncIterable<Uint8Array> {
  const last = parts.at(-1)!;
  // A fault on the way ends the last part with it, and so reaches whoever reads.
  if (parts.length > 1) pipeline(parts, () => undefined);
  return last;
}
