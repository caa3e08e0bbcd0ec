import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../graph/model/issue.ts';
import { readArchive } from './fetch/archive.ts';
import type { Fetched } from './fetch/archive.ts';
import { Fault } from './fetch/fault.ts';
import { viewOf } from './fetch/view.ts';

/** Returns the text view of an archived page by its hash, or null when no archive holds it whole. */
export type Views = (page: string) => Promise<string | null>;

/** Returns the text views of some archives' pages, each read once, when first asked for; and an issue for every line that gives no whole page. */
export function viewsOf(archives: readonly string[]): { views: Views; issues: Issue[] } {
  const issues: Issue[] = [];
  const views = new Map<string, Promise<string | null>>();
  const shelves = new Map<string, { fetched: Fetched; archive: string }>();
  for (const archive of archives.filter((folder) => existsSync(join(folder, 'fetched.jsonl')))) {
    const read = readArchive(archive);
    issues.push(...read.issues);
    for (const fetched of read.pages) {
      if (!shelves.has(fetched.sha256)) shelves.set(fetched.sha256, { fetched, archive });
    }
  }
  const viewAt: Views = (page) => {
    const known = views.get(page);
    if (known) return known;
    const found = shelves.get(page);
    const view = found ? readView(found.archive, found.fetched) : Promise.resolve(null);
    views.set(page, view);
    return view;
  };
  return { views: viewAt, issues };
}

/** Returns what cuts a quotation out of an archived page: the words of a span, or null when the page is not kept here. */
export function quoteFrom(archives: readonly string[]): (page: string, start: number, end: number) => Promise<string | null> {
  const { views } = viewsOf(archives);
  return async (page, start, end) => {
    const view = await views(page);
    return view !== null && end <= view.length ? view.slice(start, end) : null;
  };
}

async function readView(archive: string, fetched: Fetched): Promise<string | null> {
  try {
    return await viewOf(archive, fetched);
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}
