import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Report } from '../../ground/report.ts';
import { isOfQuery, placeOf, type Place } from './place-of.ts';
import { policyInPage, settlePage } from './settle-page.ts';

/** Which site is walked, what it calls itself, in which languages, and where its copy is written and will live. */
export type Walk = { site: string; madeAt: string; out: string; base: string; origin: string; languages: readonly string[]; release: string; report: Report };

/** What was written, and what a link led to that was not there. */
export type Walked = { pages: number; files: number; bytes: number; absent: string[] };

type Address = { path: string; query: URLSearchParams };
type Answer = { status: number; headers: Headers; bytes: Buffer };

const together = 6;
const told = 1000;
const attempts = 3;
const mostQueries = 4000;

/** Copies a site page by page, as its own server answers, by following its links from its site maps and its first pages on. */
export async function walkSite(walk: Walk): Promise<Walked> {
  const copy = new SiteCopy(walk);
  // The site maps tell the languages of a page one after another, which spares the server to read a thing three times.
  for (const starts of [['/sitemap.xml', '/robots.txt'], walk.languages.map((language) => `/${language}`)]) {
    for (const start of starts) copy.meet(start, '/');
    await copy.all();
  }
  return copy.walked;
}

class SiteCopy {
  readonly walked: Walked = { pages: 0, files: 0, bytes: 0, absent: [] };
  readonly #walk: Walk;
  readonly #waiting: (Address & { file: string })[] = [];
  readonly #met = new Set<string>();
  readonly #queries = new Map<string, number>();

  constructor(walk: Walk) {
    this.#walk = walk;
  }

  /** Returns where a link leads that stands on a page; what nobody met before is walked later. */
  meet(address: string, from: string): Place | null {
    const url = new URL(address, `${this.#walk.site}${from}`);
    if (url.origin !== this.#walk.site && url.origin !== this.#walk.madeAt) return null;
    const path = url.pathname.length > 1 ? url.pathname.replace(/\/$/, '') : url.pathname;
    if (path.startsWith('/_app/')) return { file: path.slice(1), href: path };
    if (path === '/') return { file: 'index.html', href: '/' };
    const query = this.#isBounded(path, url.searchParams) ? url.searchParams : new URLSearchParams();
    const place = placeOf(path, query);
    if (!place || this.#met.has(place.file)) return place;
    this.#met.add(place.file);
    // What its script reads from the query is not asked of the server.
    this.#waiting.push({ path, query: isOfQuery(path, query) ? query : new URLSearchParams(), file: place.file });
    return place;
  }

  /** Walks until nothing waits; pages are settled in the order in which they were met, so that the copy is the same each time. */
  async all(): Promise<void> {
    while (this.#waiting.length > 0) {
      const next = this.#waiting.splice(0, together);
      const answers = await Promise.all(next.map(async (one) => ({ one, answer: await this.#ask(one) })));
      for (const { one, answer } of answers) this.#keep(one, answer);
    }
  }

  /** Lists, sorts and periods of one page have pages of their own until there are too many. */
  #isBounded(path: string, query: URLSearchParams): boolean {
    if (!isOfQuery(path, query)) return true;
    const file = placeOf(path, query)?.file ?? '';
    if (this.#met.has(file)) return true;
    const route = path.split('/').slice(0, 3).join('/');
    const count = (this.#queries.get(route) ?? 0) + 1;
    if (count > mostQueries) return false;
    this.#queries.set(route, count);
    return true;
  }

  async #ask({ path, query }: Address): Promise<Answer> {
    const address = `${this.#walk.site}${path}${query.size > 0 ? `?${query}` : ''}`;
    for (let attempt = 1; ; attempt += 1) {
      try {
        // To pack what is unpacked at once would only cost.
        const answer = await fetch(address, { redirect: 'manual', headers: { 'accept-encoding': 'identity' } });
        return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
      } catch (error) {
        // A busy machine closes a connection that was just taken again: an hour of pages is not lost for that.
        if (attempt === attempts) throw new Error(`publish: expected the whole of ${path}, found ${whyOf(error)}.`, { cause: error });
      }
    }
  }

  #keep({ path, query, file }: Address & { file: string }, answer: Answer): void {
    if (answer.status !== 200) {
      if (answer.status !== 404 || this.walked.absent.length < 20) this.walked.absent.push(`${path} (${answer.status})`);
      return;
    }
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
    const bytes = isPage ? Buffer.from(this.#settle(path, query, answer)) : this.#settleFile(path, answer.bytes);
    this.write(file, bytes);
    this.walked[isPage ? 'pages' : 'files'] += 1;
    if (isPage && this.walked.pages % told === 0) this.#walk.report(`publish: ${this.walked.pages} pages written, ${this.#waiting.length} to go`);
  }

  #settle(path: string, query: URLSearchParams, { headers, bytes }: Answer): string {
    const { base, origin, madeAt, release } = this.#walk;
    const names = `/data/names/${release}/${path.split('/')[1]}.json`;
    this.meet(names, '/');
    const here = `${path}${query.size > 0 ? `?${query}` : ''}`;
    return settlePage(bytes.toString('utf8'), { base, madeAt, origin, names, policy: policyInPage(headers.get('content-security-policy') ?? '') }, (address) => this.meet(address, here));
  }

  /** A site map leads to pages; texts for machines name the place where the copy lives. */
  #settleFile(path: string, bytes: Buffer): Buffer {
    if (!/\.(xml|txt|webmanifest)$/.test(path)) return bytes;
    const { madeAt, origin, base } = this.#walk;
    const text = bytes.toString('utf8');
    for (const [, address] of text.matchAll(/<loc>([^<]*)<\/loc>/g)) this.meet(address!.replaceAll('&amp;', '&'), '/');
    return Buffer.from(text.replaceAll(madeAt, `${origin}${base}`));
  }

  /** Writes one file of the copy. */
  write(file: string, bytes: Buffer): void {
    const path = join(this.#walk.out, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    this.walked.bytes += bytes.length;
  }
}

/** Fetch tells why it failed in its cause alone. */
function whyOf(error: unknown): string {
  const { message, cause } = error instanceof Error ? error : { message: String(error), cause: undefined };
  return cause instanceof Error ? `${message} (${cause.message})` : message;
}
