import type { DataFile } from '$graph/model/site/site.ts';
import { registeredSite, servedRelease } from '../graph.ts';
import { readHome } from './home.ts';

/** The files of the served release; null while they are being written. */
export type DataView = { release: string; files: readonly DataFile[] | null; lastRead: string | null; ties: number };

/** Returns the files of the served release, with the last day of reading. */
export async function readData(): Promise<DataView> {
  const release = await servedRelease();
  const [files, { lastRead, unknown }] = await Promise.all([(await registeredSite()).data.files(release), readHome()]);
  return { release, files, lastRead, ties: unknown.ties };
}
