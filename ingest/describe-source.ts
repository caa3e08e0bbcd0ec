import type { PageRecord, SourceRecord } from '../graph/model/records.ts';
import type { Issue } from '../graph/model/issue.ts';
import { countIssues, countTaken } from './shelf/count-taken.ts';
import { countPages, readOffer, readPages, readShelved } from './shelf/shelf.ts';
import type { Offer, ShelvedPage } from './shelf/shelf.ts';
import type { Source } from './sources/source.ts';

/** What a release tells of a source beside its counts, and whether it ships: plain data. */
export type SourceLabel = Pick<Source, 'name' | 'title' | 'publisher' | 'licence' | 'republish' | 'attribution' | 'address' | 'lang' | 'parser' | 'ships'>;

/** Returns what a release tells of a source. */
export function labelOf({ name, title, publisher, licence, republish, attribution, address, lang, parser, ships }: Source): SourceLabel {
  return { name, title, publisher, licence, republish, attribution, address, lang, parser, ships };
}

/** Returns a source as a release has it, with how much of it was taken; some issues tell which of its things could not be placed as its records say. */
export function describeSource(home: string, source: SourceLabel, unplaced: readonly Issue[]): SourceRecord {
  const { name, title, publisher, licence, republish, attribution, address, lang, parser } = source;
  const told = { name, title, publisher, licence, republish, attribution, address, lang, parser };
  const offer = readOffer(home, name);
  const counts = offer ? countOffer(offer, countPages(readPages(home, name))) : countShelf(home, name);
  const refusals = [...counts.refusals, ...countIssues(unplaced)].sort((one, other) => (one.code < other.code ? -1 : 1));
  return { ...told, ...counts, flaws: counts.flaws + unplaced.length, refusals };
}

/** Returns the pages that statements of a source rest on. A page bears the title of its source, which is ours; an address read by hand has none. */
export function pagesOfSource(home: string, { name, title }: SourceLabel): PageRecord[] {
  return firstFetches(readPages(home, name)).map(({ sha256, url, media_type, lang, published, retrieved }) => ({ id: sha256, source: name, url, title: media_type === null ? null : title, media_type, lang, published, retrieved }));
}

type Counts = Pick<SourceRecord, 'pages' | 'statements' | 'issues' | 'offered' | 'accepted' | 'beside' | 'undated' | 'flaws' | 'refusals'>;

function countOffer({ statements, offered, accepted, beside, undated, flaws, refusals }: Offer, pages: number): Counts {
  return { pages, statements, issues: offered - accepted, offered, accepted, beside, undated, flaws, refusals };
}

function countShelf(home: string, name: string): Counts {
  const { issues, ...rest } = readShelved(home, name);
  const shelf = { ...rest, issues: issues.filter(({ sort }) => sort !== 'thing') };
  const statements = shelf.statements.filter(({ retracted }) => retracted === null).length;
  return { pages: countPages(shelf.pages), statements, issues: shelf.issues.length, ...countTaken(shelf) };
}

/** Of the fetches of a page, which may lie at several addresses, the first stands for it. */
function firstFetches(pages: readonly ShelvedPage[]): ShelvedPage[] {
  const first = new Map<string, ShelvedPage>();
  for (const page of pages) {
    const known = first.get(page.sha256);
    if (!known || page.retrieved < known.retrieved) first.set(page.sha256, page);
  }
  return [...first.values()];
}
