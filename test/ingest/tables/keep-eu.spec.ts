import { describe, expect, it } from 'vitest';
import { live } from '../../../ingest/sources/keep-eu/live.ts';
import { source } from '../../../ingest/sources/keep-eu/source.ts';
import { expectFixture, ofRecords, readingsAt } from '../registers/told.ts';
import { sharedPath, withoutShared } from '../../shared.ts';

const keep = ofRecords(source);
const shared = sharedPath('data/keep_eu');

describe('keep.eu', () => {
  it('is read from the export, the periods and the service, each quirk of the fixture as people judged it', async () => {
    await expectFixture(keep);
  });

  it('is fetched page by page, each project once, until the last page', async () => {
    const asked: string[] = [];
    const written: string[] = [];
    const pages: Record<string, unknown> = { '1': { count: 5, total_pages: 2, results: [{ id: 5 }, { id: 4 }, { id: 3 }] }, '2': { count: 5, total_pages: 2, results: [{ id: 3 }, { id: 2 }] } };
    const web = {
      json: async (url: string) => {
        asked.push(url);
        const page = /\?page=(\d+)$/.exec(url)?.[1];
        return page ? pages[page] : { id: Number(/project\/(\d+)\/$/.exec(url)?.[1]) };
      },
      download: async () => undefined,
      write: async (name: string, lines: AsyncIterable<string>) => {
        for await (const line of lines) written.push(`${name} ${line}`);
      },
    };

    await live(web, 'folder');

    expect(written).toEqual([5, 4, 3, 2].map((id) => `projects.jsonl {"id":${id}}`));
    expect(asked.filter((url) => url.includes('search'))).toEqual(['https://keep.eu/api/search/projects/?page=1', 'https://keep.eu/api/search/projects/?page=2']);
  });
});
