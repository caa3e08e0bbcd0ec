import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileWhole } from '../../../ground/write-file.ts';
import { Fault } from '../fault.ts';
import type { Budget } from '../live/exchange.ts';
import { checkAddress, hostAndPort } from '../live/guard.ts';
import { askPatiently } from '../live/manners/patience.ts';
import { obeyRobots } from '../live/manners/robots.ts';
import { followRedirects } from '../live/redirects.ts';
import { sniffKind } from '../live/sniff.ts';
import type { WebRequest } from './file-web.ts';
import { makeFolder } from './fetched-files.ts';
import type { Stage } from './stage.ts';

/** Asks for an answer in JSON, and keeps it until the whole fetch is done, so that a run that broke off is gone on with page by page. */
export async function askJson(stage: Stage, address: string, options: WebRequest = {}): Promise<unknown> {
  const url = checkAddress(address, stage.visitor);
  const { body } = options;
  const kept = join(makeFolder(join(stage.path, 'answers')), `${createHash('sha256').update(JSON.stringify([url.href, body ?? null])).digest('hex').slice(0, 32)}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as unknown;
  const text = await ask(stage, url, body, options);
  writeFileWhole(kept, text);
  return JSON.parse(text) as unknown;
}

async function ask({ visitor }: Stage, start: URL, body: string | undefined, options: WebRequest): Promise<string> {
  const budget: Budget = { left: visitor.limits.deadline };
  const answer = await followRedirects(start, visitor, async (url) => {
    await obeyRobots(url, visitor, budget);
    const own = hostAndPort(url) === hostAndPort(start) && url.protocol === start.protocol ? options.headers : {};
    const headers = { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...own };
    return askPatiently(url, visitor, { headers, limit: options.limit ?? visitor.limits.answerBytes, isPartEnough: false, budget, ...(body === undefined ? {} : { body }) });
  });
  const place = answer.url.href;
  if (answer.status !== 200) throw new Fault('fetch.status', place, `expected status 200, found ${answer.status}.`);
  const type = [answer.headers['content-type'] ?? []].flat().at(-1) ?? 'application/json';
  // Many services add their own name to the type, such as application/sparql-results+json.
  sniffKind(answer.bytes, type, [/^[^;]*[/+]json\b/i.test(type) ? (type.split(';')[0] ?? '').trim().toLowerCase() : 'application/json'], place);
  return decode(answer.bytes, place);
}

function decode(bytes: Uint8Array, place: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Fault('fetch.charset', place, 'expected JSON in UTF-8, found bytes that are not.');
  }
}
