import { Fault } from '../fault.ts';
import { isMarkup } from '../media-type.ts';
import type { Answer, Budget } from './exchange.ts';
import { checkAddress, hostAndPort } from './guard.ts';
import { askPatiently } from './manners/patience.ts';
import { followRedirects } from './redirects.ts';
import { obeyRobots } from './manners/robots.ts';
import { sniffKind } from './sniff.ts';
import type { Visitor } from './visitor.ts';

/** What a host said of the version of a page that is already kept, and the address that it was at. */
export type Validators = { finalUrl: string; etag: string | null; lastModified: string | null };

/** What may be asked for beside an address: media types that are read, the version that is kept, headers for the first host alone. */
export type PageWishes = { accepted?: readonly string[]; kept?: Validators | null; headers?: Record<string, string> };

/** A page that was read: with status 200 its bytes, with 304 none, for it is the version that is kept. */
export type LivePage = { status: 200 | 304; bytes: Uint8Array; headers: Answer['headers']; finalUrl: string; mediaType: string; charset: string | null };

/** Fetches a page politely and within bounds; returns the fault, not a part of the page, when anything is amiss. */
export async function fetchPage(address: string, visitor: Visitor, wishes: PageWishes = {}): Promise<LivePage | Fault> {
  try {
    return await readPage(address, visitor, wishes);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

async function readPage(address: string, visitor: Visitor, { accepted = ['text/html', 'application/xhtml+xml', 'text/plain'], kept = null, headers = {} }: PageWishes): Promise<LivePage> {
  const budget: Budget = { left: visitor.limits.deadline };
  const start = checkAddress(address, visitor);
  const answer = await followRedirects(start, visitor, async (url) => {
    await obeyRobots(url, visitor, budget);
    const own = hostAndPort(url) === hostAndPort(start) && url.protocol === start.protocol ? headers : {};
    const question = { headers: { accept: [...accepted, '*/*;q=0.1'].join(', '), ...own, ...conditionsFor(url, kept) }, limit: visitor.limits.pageBytes, isPartEnough: false, budget };
    return askPatiently(url, visitor, question);
  });
  const { url, status, bytes } = answer;
  const page = { bytes, headers: answer.headers, finalUrl: url.href };
  if (status === 304 && kept?.finalUrl === url.href) return { ...page, status, mediaType: '', charset: null };
  if (status !== 200) throw new Fault('fetch.status', url.href, `expected status 200, found ${status}.`);
  const kind = sniffKind(bytes, answer.headers['content-type'], accepted, url.href);
  if (!answer.isProvenWhole && !hasItsEnd(bytes, kind.mediaType)) throw new Fault('fetch.truncated', url.href, 'expected an answer that says how long it is, found one that ends with its connection and without </html>.');
  return { ...page, status, ...kind };
}

function conditionsFor(url: URL, kept: Validators | null): Record<string, string> {
  if (kept?.finalUrl !== url.href) return {};
  return { ...(kept.etag ? { 'if-none-match': kept.etag } : {}), ...(kept.lastModified ? { 'if-modified-since': kept.lastModified } : {}) };
}

/** Says whether markup is there to its end; of other text nobody can tell. */
function hasItsEnd(bytes: Uint8Array, mediaType: string): boolean {
  return isMarkup(mediaType) && /<\/html\s*>/i.test(Buffer.from(bytes.subarray(-4096)).toString('latin1'));
}
