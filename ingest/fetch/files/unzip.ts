import { createWriteStream, renameSync } from 'node:fs';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import { openPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { refuseDisk } from '../../../ground/refusal.ts';
import { Fault } from '../fault.ts';
import type { Limits } from '../live/visitor.ts';
import type { Member } from './file-web.ts';
import { keptWhole, noteFile, noteUnchanged, whereIs } from './stage.ts';
import type { Stage } from './stage.ts';

/** What bounds the unpacking of a zip file. */
export type ZipLimits = Pick<Limits, 'members' | 'memberRatio' | 'fileBytes'>;

/** Takes members out of a zip file of this fetch, into the stage; those that the folder holds of the same zip file stay. */
export async function unzipStaged(stage: Stage, name: string, members: readonly Member[], limit: number | undefined): Promise<void> {
  const zip = stage.had.get(name);
  const path = whereIs(stage, name);
  if (!zip || !path) throw new Error(`unzip "${name}": expected a file that was downloaded before.`);
  const wanted: Member[] = [];
  for (const member of members) {
    const kept = await keptWhole(stage, member.name);
    if (stage.had.get(member.name)?.member_of === zip.sha256) continue;
    if (kept?.member_of === zip.sha256) noteUnchanged(stage, kept);
    else wanted.push(member);
  }
  const limits = { ...stage.visitor.limits, ...(limit === undefined ? {} : { fileBytes: limit }) };
  await unzip(path, stage.path, wanted, limits, `${stage.source}/${name}`);
  for (const member of wanted) await noteFile(stage, { name: member.name, url: zip.url, final_url: zip.final_url, etag: null, last_modified: null, member_of: zip.sha256 });
}

/** Takes members out of a zip file under names of our own; refuses one that has too many, or a member that is missing, doubled, hidden, damaged or larger than it may be. */
export async function unzip(path: string, folder: string, members: readonly Member[], limits: ZipLimits, place: string): Promise<void> {
  if (members.length === 0) return;
  const zip = await openPromise(path, { autoClose: false, strictFileNames: false }).catch((error: unknown) => {
    throw zipFault(error, place);
  });
  try {
    const entries = await entriesOf(zip, limits, place);
    for (const { entry: form, name } of members) {
      const found = entries.filter(({ fileName }) => form.test(fileName));
      const [entry] = found;
      if (!entry || found.length > 1) throw new Fault('fetch.member', place, `expected one member like ${String(form)}, found ${found.length === 0 ? `none of its ${entries.length}` : found.map(({ fileName }) => fileName).join(', ')}.`);
      await takeOut(zip, entry, join(folder, name), limits, `${place}/${entry.fileName}`);
    }
  } finally {
    zip.close();
  }
}

async function entriesOf(zip: ZipFile, { members }: ZipLimits, place: string): Promise<Entry[]> {
  if (zip.entryCount > members) throw new Fault('fetch.member', place, `expected at most ${members} members, found ${zip.entryCount}.`);
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch (error) {
    throw zipFault(error, place);
  }
  return entries;
}

async function takeOut(zip: ZipFile, entry: Entry, path: string, { fileBytes, memberRatio }: ZipLimits, place: string): Promise<void> {
  const { compressedSize, uncompressedSize } = entry;
  if (entry.isEncrypted()) throw new Fault('fetch.member', place, 'expected a member that can be read, found an encrypted one.');
  if (uncompressedSize > fileBytes) throw new Fault('fetch.too_large', place, `expected at most ${fileBytes} bytes, found ${uncompressedSize}.`);
  if (uncompressedSize > 2 ** 20 && uncompressedSize > compressedSize * memberRatio) throw new Fault('fetch.too_large', place, `expected a member that unpacks to at most ${memberRatio} times its size, found ${compressedSize} bytes that unpack to ${uncompressedSize}.`);
  const draft = `${path}.member`;
  let sum = 0;
  const summing = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      sum = crc32(chunk, sum);
      done(null, chunk);
    },
  });
  try {
    // Its declared size is held to while it is unpacked.
    await pipeline(await zip.openReadStreamPromise(entry), summing, createWriteStream(draft));
  } catch (error) {
    const refusal = refuseDisk(error, path);
    throw refusal === error ? zipFault(error, place) : refusal;
  }
  if (sum !== entry.crc32) throw new Fault('fetch.truncated', place, 'expected a member whose sum is right, found a damaged one.');
  renameSync(draft, path);
}

function zipFault(error: unknown, place: string): Fault {
  return new Fault('fetch.truncated', place, `expected a whole ZIP file, found one that cannot be read (${error instanceof Error ? error.message : String(error)}).`);
}
