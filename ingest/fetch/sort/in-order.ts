import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream';
import type { Readable } from 'node:stream';
import { openUnpacked, packingOf } from '../unpack/open-unpacked.ts';
import { openZip } from '../unpack/zip.ts';

/** Says whether the lines of a table stand in the order of their first cell: a quick look that parses nothing; a line that no key begins is a part of the one before. */
export async function isInOrder(file: { name: string; path: string; entry?: string }, key: RegExp, largest: number): Promise<boolean> {
  const packing = await packingOf(file.path);
  if (packing !== 'zip' || file.entry === undefined) {
    const parts = openUnpacked(file.path, packing, file.name, largest);
    const last = parts.at(-1)!;
    if (parts.length > 1) pipeline(parts, () => undefined);
    return areInOrder(last, key);
  }
  const zip = await openZip(file.path, file.name, largest);
  try {
    return await areInOrder(await zip.open(file.entry), key);
  } finally {
    zip.close();
  }
}

async function areInOrder(bytes: Readable, key: RegExp): Promise<boolean> {
  const lines = createInterface({ input: bytes, crlfDelay: Infinity });
  let before = '';
  try {
    for await (const line of lines) {
      const found = key.exec(line)?.[1];
      if (found === undefined) continue;
      if (found < before) return false;
      before = found;
    }
    return true;
  } finally {
    lines.close();
    bytes.destroy();
  }
}
