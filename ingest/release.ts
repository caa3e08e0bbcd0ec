import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PageRecord, Release, SourceRecord } from '../graph/model/records.ts';
import { readMaps } from './read-maps.ts';
import { countTaken } from './count-taken.ts';
import { readJudgements } from './resolve/judgements.ts';
import { resolve } from './resolve/resolve.ts';
import type { Knowledge } from './resolve/resolve.ts';
import { countPages, readShelved, shelvedSources } from './shelf.ts';
import type { Shelved, ShelvedPage } from './shelf.ts';
import type { Source } from './sources/source.ts';

/** Returns the release that the work folder holds: the statements of every source in it, resolved. */
export function assembleRelease(home: string, sources: ReadonlyMap<string, Source>, knowledge: Knowledge = readKnowledge()): Release {
  const shelves = shelvedSources(home).flatMap((name) => {
    const source = sources.get(name);
    return source ? [{ source, ...readShelved(home, name) }] : [];
  });
  const resolved = resolve(shelves.flatMap(({ statements }) => statements), knowledge);
  return {
    ...resolved,
    pages: shelves.flatMap(({ source, pages }) => firstFetches(pages).map((page) => pageOf(page, source))).sort((one, other) => (one.id < other.id ? -1 : 1)),
    sources: shelves.map(describeSource),
  };
}

/** Returns what people know beside the sources: the judgements and the gazetteer of this repository. */
export function readKnowledge(): Knowledge {
  const read = (name: string): string => readFileSync(fileURLToPath(new URL(`./resolve/${name}`, import.meta.url)), 'utf8');
  const geography = readMaps();
  return { judgements: readJudgements(read('judgements.csv')), placeOf: geography.placeOf, geography };
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

/** A page bears the title of its source, which is ours; an address read by hand has none. */
function pageOf({ sha256, url, media_type, lang, published, retrieved }: ShelvedPage, { name, title }: Source): PageRecord {
  return { id: sha256, source: name, url, title: media_type === null ? null : title, media_type, lang, published, retrieved };
}

function describeSource({ source, ...shelf }: Shelved & { source: Source }): SourceRecord {
  const { name, title, publisher, licence, republish, attribution, address, lang, parser } = source;
  const statements = shelf.statements.filter(({ retracted }) => retracted === null).length;
  return { name, title, publisher, licence, republish, attribution, address, lang, parser, pages: countPages(shelf), statements, issues: shelf.issues.length, ...countTaken(shelf) };
}
