import { existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileWhole } from '../../../ground/write-file.ts';
import { Fault } from '../fault.ts';
import type { Answer, Budget, Question } from '../live/exchange.ts';
import { checkAddress, hostAndPort } from '../live/guard.ts';
import { askPatiently } from '../live/manners/patience.ts';
import { obeyRobots } from '../live/manners/robots.ts';
import { followRedirects } from '../live/redirects.ts';
import type { FetchedFile } from './fetched-files.ts';
import { checkKind, kindOf } from './file-kind.ts';
import type { WebRequest } from './file-web.ts';
import { fileEncodings, receiveInto } from './receive.ts';
import { keptWhole, noteFile, noteUnchanged } from './stage.ts';
import type { Stage } from './stage.ts';

/** What is known of the part of a file that has come: which address and version it is a part of. */
type Part = { url: string; validator: string | null };

/** The faults after which a file that has come on is gone on with. */
const breaks = ['fetch.truncated', 'fetch.reset', 'fetch.timeout'];

/** Fetches a file into the stage: streamed, gone on with where it broke off, and not sent again while it is what the folder has. */
export async function download(stage: Stage, address: string, name: string, options: WebRequest = {}): Promise<void> {
  const url = checkAddress(address, stage.visitor).href;
  if (stage.had.get(name)?.url === url) return;
  const kept = await keptWhole(stage, name);
  const same = kept?.url === url ? kept : null;
  const began = stage.visitor.clock.now();
  const answer = await persist(stage, url, name, same, options);
  if (answer.status === 304 && same) return void noteUnchanged(stage, same);
  await settle(stage, answer, { url, name });
  const { bytes } = stage.had.get(name)!;
  stage.report(`${stage.source}: ${name}, ${(bytes / 2 ** 20).toFixed(1)} MiB in ${Math.ceil((stage.visitor.clock.now() - began) / 1000)} s.`);
}

/** Goes on with a file that breaks off, as long as each attempt brings more of it. */
async function persist(stage: Stage, url: string, name: string, same: FetchedFile | null, options: WebRequest): Promise<Answer> {
  const budget: Budget = { left: stage.visitor.limits.fileDeadline };
  for (let resumes = 0, length = partLength(stage, name); ; resumes += 1) {
    try {
      return await ask(stage, url, name, same, options, budget);
    } catch (error) {
      const now = partLength(stage, name);
      const mayGoOn = error instanceof Fault && breaks.includes(error.code) && readPart(stage, name)?.validator != null;
      if (!mayGoOn || now <= length || budget.left <= 0 || resumes >= stage.visitor.limits.resumes) throw error;
      length = now;
    }
  }
}

function ask(stage: Stage, address: string, name: string, same: FetchedFile | null, options: WebRequest, budget: Budget): Promise<Answer> {
  const { visitor } = stage;
  const start = new URL(address);
  const limit = options.limit ?? visitor.limits.fileBytes;
  const { mediaType, begins } = kindOf(name);
  return followRedirects(start, visitor, async (url) => {
    await obeyRobots(url, visitor, budget);
    const own = hostAndPort(url) === hostAndPort(start) && url.protocol === start.protocol ? options.headers : {};
    const body = options.body === undefined ? {} : { body: options.body };
    return askPatiently(url, visitor, (): Question => {
      const { headers, from } = options.body === undefined ? conditionsFor(stage, url, name, same) : { headers: {}, from: 0 };
      const sink = { path: partOf(stage, name), from, limit, place: url.href, visitor, begin: (validator: string | null) => notePart(stage, name, { url: url.href, validator }) };
      const type = body.body === undefined ? {} : { 'content-type': 'application/json' };
      return { headers: { accept: `${mediaType}, */*;q=0.5`, 'accept-encoding': typeof begins === 'string' ? 'identity' : fileEncodings, ...type, ...own, ...headers }, limit, isPartEnough: false, budget, ...body, receive: (stream, head) => receiveInto(stream, head, sink) };
    });
  });
}

/** Asks for the rest of what has begun to come, or for nothing when the host still has the version that is kept. */
function conditionsFor(stage: Stage, url: URL, name: string, same: FetchedFile | null): { headers: Record<string, string>; from: number } {
  const part = readPart(stage, name);
  const from = partLength(stage, name);
  if (part?.url === url.href && part.validator && from > 0) return { headers: { range: `bytes=${from}-`, 'if-range': part.validator, 'accept-encoding': 'identity' }, from };
  if (same?.final_url !== url.href) return { headers: {}, from: 0 };
  return { headers: { ...(same.etag ? { 'if-none-match': same.etag } : {}), ...(same.last_modified ? { 'if-modified-since': same.last_modified } : {}) }, from: 0 };
}

async function settle(stage: Stage, { url: final, status, headers, isProvenWhole }: Answer, { url, name }: { url: string; name: string }): Promise<void> {
  const part = partOf(stage, name);
  const drop = (): void => void [part, `${part}.json`].forEach((path) => rmSync(path, { force: true }));
  // A part that the host does not know any more is no use.
  if (status === 416) drop();
  if (status !== 200 && status !== 206) throw new Fault('fetch.status', final.href, `expected status 200, found ${status}.`);
  try {
    if (!isProvenWhole && kindOf(name).ends === undefined) throw new Fault('fetch.truncated', final.href, 'expected an answer that says how long it is, found one that ends with its connection.');
    if (status === 206) checkTotal(headers, partLength(stage, name), final.href);
    await checkKind(part, name, final.href);
  } catch (error) {
    drop();
    throw error;
  }
  renameSync(part, join(stage.path, name));
  drop();
  const read = (header: string): string | null => [headers[header] ?? []].flat()[0] ?? null;
  await noteFile(stage, { name, url, final_url: final.href, etag: read('etag'), last_modified: read('last-modified') });
}

function checkTotal(headers: Answer['headers'], length: number, place: string): void {
  const total = /\/(\d+)$/.exec([headers['content-range'] ?? []].flat()[0] ?? '')?.[1];
  if (total !== undefined && Number(total) !== length) throw new Fault('fetch.truncated', place, `expected ${total} bytes, found ${length}.`);
}

function partOf(stage: Stage, name: string): string {
  return join(stage.path, `${name}.part`);
}

function partLength(stage: Stage, name: string): number {
  return statSync(partOf(stage, name), { throwIfNoEntry: false })?.size ?? 0;
}

function notePart(stage: Stage, name: string, part: Part): void {
  writeFileWhole(`${partOf(stage, name)}.json`, JSON.stringify(part));
}

function readPart(stage: Stage, name: string): Part | null {
  const path = `${partOf(stage, name)}.json`;
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Part) : null;
}
