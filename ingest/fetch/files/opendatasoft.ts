import { Fault } from '../fault.ts';
import type { FileWeb } from './file-web.ts';

/** A dataset of an Opendatasoft portal, asked through its Explore API 2.1. */
export type OpendatasoftDataset = { portal: string; dataset: string };

/** What a portal gives on one page, and how far its pages go; beyond that it wants to be asked for an export. */
const pageSize = 100;
const lastOffset = 10_000;

/** Returns the address of a whole dataset in one file. */
export function exportAddress({ portal, dataset }: OpendatasoftDataset, format: 'csv' | 'json' | 'jsonl'): string {
  const address = new URL(`/api/explore/v2.1/catalog/datasets/${encodeURIComponent(dataset)}/exports/${format}`, portal);
  if (format === 'csv') address.searchParams.set('delimiter', ';');
  return address.href;
}

/** Yields the records of a dataset, page after page, each as a line of JSON; it is a fault when they are not as many as the portal says, or when that changes on the way. */
export async function* opendatasoftLines(web: FileWeb, from: OpendatasoftDataset): AsyncGenerator<string> {
  let total: number | null = null;
  for (let offset = 0; total === null || offset < total; offset += pageSize) {
    const address = new URL(`/api/explore/v2.1/catalog/datasets/${encodeURIComponent(from.dataset)}/records`, from.portal);
    address.searchParams.set('limit', String(pageSize));
    address.searchParams.set('offset', String(offset));
    const page = readPage(await web.json(address.href), address.href);
    if (total !== null && page.total !== total) throw new Fault('fetch.count', address.href, `expected ${total} records in all, as on the page before, found ${page.total}.`, 'Fetch it again.');
    total = page.total;
    if (total > lastOffset) throw new Fault('fetch.count', address.href, `expected at most ${lastOffset} records, found ${total}.`, 'Fetch its export instead.');
    const due = Math.min(pageSize, total - offset);
    if (page.records.length !== due) throw new Fault('fetch.count', address.href, `expected ${due} records on the page, found ${page.records.length}.`);
    for (const record of page.records) yield JSON.stringify(record);
  }
}

function readPage(page: unknown, place: string): { total: number; records: unknown[] } {
  const { total_count: total, results } = (page ?? {}) as { total_count?: unknown; results?: unknown };
  if (!Number.isSafeInteger(total) || !Array.isArray(results)) throw new Fault('fetch.count', place, 'expected a page with "total_count" and "results", found something else.');
  return { total: total as number, records: results };
}
