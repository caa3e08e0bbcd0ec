import type { Issue } from '../../graph/model/issue.ts';
import { addToArchive, lastFetchOf, readBytes, sha256Of, type Fetched } from './archive.ts';
import { decodePage } from './decode.ts';
import { Fault, issueOf } from './fault.ts';
import { fetchPage, type LivePage } from './live/fetch-page.ts';
import type { Visitor } from './live/visitor.ts';
import { boundedTextView } from './markup/bounded-view.ts';
import { readRemembered, recallParked, remember, type RememberedPage } from './remembered.ts';

/** What fetching needs to know of a source. */
export type LiveSource = { name: string; address: string; publisher: string | null; lang: string | null; published?: string | null };

/** What came of a source: its page as the archive has it now, whether that is new, and what was amiss. */
export type SourceFetch = { fetched: Fetched | null; isNew: boolean; issues: Issue[] };

/** Fetches a source's page into an archive. A page that is amiss is an issue, and leaves the archive as it was. */
export async function fetchSource(source: LiveSource, archiveDir: string, visitor: Visitor, today: string): Promise<SourceFetch> {
  const remembered = readRemembered(archiveDir);
  recallParked(remembered, visitor);
  const kept = keptIn(archiveDir, remembered.pages[source.address]);
  const page = await fetchPage(source.address, visitor, { kept });
  try {
    if (page instanceof Fault) throw page;
    return page.status === 304 ? keepAsItIs(source, archiveDir, visitor, today, page, kept!) : await keepNew(source, archiveDir, visitor, today, page);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    remember(archiveDir, visitor, source.address, null);
    return { fetched: null, isNew: false, issues: [issueOf(error, source.name)] };
  }
}

function keepAsItIs(source: LiveSource, dir: string, visitor: Visitor, today: string, page: LivePage, kept: RememberedPage): SourceFetch {
  const bytes = readBytes(dir, kept);
  const fetched = fetchedOf(source, today, kept, bytes);
  const isNew = addToArchive(dir, fetched, bytes);
  remember(dir, visitor, source.address, { ...kept, ...validatorsOf(page, kept) });
  return { fetched: lastFetchOf(dir, source.name, fetched.url), isNew, issues: [] };
}

async function keepNew(source: LiveSource, dir: string, visitor: Visitor, today: string, page: LivePage): Promise<SourceFetch> {
  const { text, charset } = decodePage(page.bytes, page.charset, page.mediaType, source.name);
  const view = await boundedTextView(page.mediaType, text, source.name);
  if (view.trim() === '') throw new Fault('parse.empty', source.name, 'expected a page with words, found none.', 'The page may need a script, or a consent, to show them.');
  const version = { sha256: sha256Of(page.bytes), media_type: page.mediaType, charset };
  const fetched = fetchedOf(source, today, version, page.bytes);
  const isNew = addToArchive(dir, fetched, page.bytes);
  remember(dir, visitor, source.address, { ...validatorsOf(page, null), ...version });
  return { fetched: lastFetchOf(dir, source.name, fetched.url), isNew, issues: [] };
}

function fetchedOf(source: LiveSource, today: string, version: Pick<RememberedPage, 'sha256' | 'media_type' | 'charset'>, bytes: Uint8Array): Fetched {
  const { sha256, media_type, charset } = version;
  const { name, address, publisher, lang, published = null } = source;
  return { source: name, url: address, sha256, media_type, charset, retrieved: today, published, lang, publisher, bytes: bytes.length };
}

/** Returns what a host calls this version of a page; what a 304 leaves unsaid stays as it was, and what may not be stored is not compared later. */
function validatorsOf({ finalUrl, headers }: LivePage, before: RememberedPage | null): Pick<RememberedPage, 'finalUrl' | 'etag' | 'lastModified'> {
  const isForgotten = /\bno-store\b/i.test([headers['cache-control'] ?? []].flat().join(','));
  const read = (name: string, unsaid: string | null) => (isForgotten ? null : ([headers[name] ?? []].flat()[0] ?? unsaid));
  return { finalUrl, etag: read('etag', before?.etag ?? null), lastModified: read('last-modified', before?.lastModified ?? null) };
}

/** Returns the version that is kept, when its bytes are still there and whole: only then may a host say that nothing changed. */
function keptIn(dir: string, page: RememberedPage | undefined): RememberedPage | null {
  if (!page) return null;
  try {
    readBytes(dir, page);
    return page;
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}
