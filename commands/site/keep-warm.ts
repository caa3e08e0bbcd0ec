import { setTimeout } from 'node:timers/promises';
import type { Readiness } from '../../graph/serve/readiness.ts';
import type { Report } from '../../ground/report.ts';
import { languages } from '../../web/src/lib/words/languages.ts';

/** A site as it is kept warm: where it answers, which release it serves, and how many things that has. */
export type WarmSite = { address: string; readiness: () => Promise<Readiness>; countThings: () => Promise<number> };

/** The pages that rest on the whole release, those that most readers meet first before others. */
const pages = ['', '/map', '/indicators', '/places', '/evolution', '/sources', '/search', '/gaps', '/compare', '/disagreements', '/promises', '/questions/border/brokers', '/data'];
const encodings = ['br', 'gzip'];
/** A release with fewer things answers at once, and is not warmed. */
const large = 10_000;
/** Milliseconds between two pages, so that readers come first, and between two looks at which release is served. */
const [pause, look] = [100, 15_000];
/** Milliseconds for which the first page of all is waited for. */
const patience = 20_000;

/** Waits until the first page of a site stands, though not for ever: whoever is told that the site is ready then has a page at once. */
export async function untilFirstPage(address: string, report: Report): Promise<void> {
  try {
    await (await fetch(`${address}/en`, { signal: AbortSignal.timeout(patience) })).arrayBuffer();
  } catch (error) {
    report(`site: expected its first page within ${patience / 1000} s, found ${error instanceof Error ? error.message : String(error)}; it is being made`);
  }
}

/** Makes the first pages of a large release before anybody asks for them, one after the other, and again when another release is served; returns what ends it. */
export function keepWarm(site: WarmSite, report: Report): () => Promise<void> {
  const end = new AbortController();
  const warming = warmEach(site, report, end.signal).catch((error: unknown) => {
    if (!end.signal.aborted) report(`site: expected its first pages, found ${error instanceof Error ? error.message : String(error)}; they are made when somebody asks`);
  });
  return async () => {
    end.abort();
    await warming;
  };
}

async function warmEach({ address, readiness, countThings }: WarmSite, report: Report, signal: AbortSignal): Promise<never> {
  for (let warmed: string | null = null; ; await setTimeout(look, undefined, { signal, ref: false })) {
    const { release } = await readiness();
    if (release === null || release === warmed) continue;
    if ((await countThings()) >= large) report(`site: ${await warmPages(address, release, signal)} pages stand ready, of release ${release}`);
    warmed = release;
  }
}

async function warmPages(address: string, release: string, signal: AbortSignal): Promise<number> {
  const paths = [...pages.flatMap((page) => languages.map((language) => `/${language}${page}`)), `/data/network/${release}.json`, `/data/places/${release}.json`];
  let ready = 0;
  for (const path of paths) {
    if (await warmPage(`${address}${path}`, signal)) ready += 1;
    await setTimeout(pause, undefined, { signal });
  }
  return ready;
}

/** Asks for a page in each way that it travels; says whether it stands. */
async function warmPage(page: string, signal: AbortSignal): Promise<boolean> {
  let stands = true;
  for (const encoding of encodings) {
    const answer = await fetch(page, { signal, headers: { 'accept-encoding': encoding } });
    await answer.arrayBuffer();
    stands &&= answer.ok && !answer.headers.has('retry-after');
  }
  return stands;
}
