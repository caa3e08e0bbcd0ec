import { z } from 'zod';
import type { FetchFiles } from '../source.ts';

/** The releases of the register, the newest first, as Zenodo lists them. */
const releases = 'https://zenodo.org/api/communities/ror-data/records?q=&sort=newest&size=1';

const answer = z.object({ hits: z.object({ hits: z.tuple([z.object({ files: z.array(z.object({ key: z.string(), links: z.object({ self: z.url() }) })) })], z.unknown()) }) });

/** Fetches the newest release: one zip, with the whole register in it. */
export const live: FetchFiles = async (web) => {
  const { hits } = answer.parse(await web.json(releases));
  const zips = hits.hits[0].files.filter(({ key }) => /^v[\d.]+-\d{4}-\d{2}-\d{2}-ror-data\.zip$/.test(key));
  const [zip] = zips;
  if (!zip || zips.length > 1) throw new Error(`ror: expected one file "vN-DATE-ror-data.zip" in the newest release at ${releases}, found ${zips.length}.`);
  await web.download(zip.links.self, zip.key);
};
