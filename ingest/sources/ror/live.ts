import { z } from 'zod';
import { Fault } from '../../fetch/fault.ts';
import type { FetchFiles } from '../source.ts';

/** A release is some 50 MB packed (2026). */
const largest = 512 * 2 ** 20;

const answer = z.object({ hits: z.object({ hits: z.tuple([z.object({ files: z.array(z.object({ key: z.string(), links: z.object({ self: z.url() }) })) })], z.unknown()) }) });

/** Fetches the newest release: one zip, with the whole register in it. */
export const live: FetchFiles = liveFrom('https://zenodo.org/api');

/** Returns what fetches the newest release from a server like Zenodo's, which lists the releases of a community. */
export function liveFrom(api: string): FetchFiles {
  const releases = `${api}/communities/ror-data/records?q=&sort=newest&size=1`;
  return async (web) => {
    const { hits } = answer.parse(await web.json(releases));
    const zips = hits.hits[0].files.filter(({ key }) => /^v[\d.]+-\d{4}-\d{2}-\d{2}-ror-data\.zip$/.test(key));
    const [zip] = zips;
    if (!zip || zips.length > 1) throw new Fault('fetch.count', releases, `expected one file "vN-DATE-ror-data.zip" in the newest release, found ${zips.length}.`);
    await web.download(zip.links.self, zip.key, { limit: largest });
  };
}
