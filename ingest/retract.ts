import type { ShelvedPage } from './shelf.ts';
import type { Statement } from '../graph/model/statement.ts';

/** Returns the statements with those of a page retracted on the day when a later version of it was fetched; nothing is deleted. */
export function retract(statements: readonly Statement[], pages: readonly ShelvedPage[]): Statement[] {
  const ends = new Map<string, string>();
  const versions = [...pages].sort((one, other) => (one.retrieved < other.retrieved ? -1 : one.retrieved > other.retrieved ? 1 : one.sha256 < other.sha256 ? -1 : 1));
  const latest = new Map<string, ShelvedPage>();
  for (const page of versions) {
    const address = `${page.source} ${page.url ?? page.sha256}`;
    const before = latest.get(address);
    if (before && before.sha256 !== page.sha256) ends.set(`${address} ${before.sha256}`, page.retrieved);
    ends.delete(`${address} ${page.sha256}`);
    latest.set(address, page);
  }
  return statements.map((statement) => {
    const { source, url, page } = statement.evidence;
    return { ...statement, retracted: ends.get(`${source} ${url ?? page} ${page}`) ?? null };
  });
}
