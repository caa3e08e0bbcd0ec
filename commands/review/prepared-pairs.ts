import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../../graph/database/open.ts';
import type { Database } from '../../graph/database/open.ts';
import type { ReviewPair } from '../../graph/model/site/review.ts';
import type { Report } from '../../ground/report.ts';
import { writeFileWhole } from '../../ground/write-file.ts';
import { loadJudgedNames, loadMatcher } from '../../ingest/load-matcher.ts';
import { partyOfThing } from '../../ingest/resolve/match/propose/party.ts';
import { proposePairs } from '../../ingest/resolve/match/propose/propose-pairs.ts';
import { rankPairs, withCompany } from './rank-pairs.ts';
import { readCompany, readReviewedBodies } from './read-bodies.ts';

/** The pairs of a release that are worth a look, as they are kept in the work folder. */
type Prepared = { release: string; pairs: ReviewPair[] };

/** How many pairs are kept for each release. */
const mostKept = 1000;

/** Returns the version of the release that a database serves, or null. */
export async function releaseOf(database: Database): Promise<string | null> {
  const [release] = await read<{ version: string }>(database, 'MATCH (release:Release) RETURN release.version AS version');
  return release?.version ?? null;
}

/** Returns the pairs that were worked out for a release, or null when none were. */
export function preparedPairs(home: string, release: string): ReviewPair[] | null {
  try {
    const prepared = JSON.parse(readFileSync(pathIn(home), 'utf8')) as Prepared;
    return prepared.release === release ? prepared.pairs : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Works out the pairs of the served release that are worth a look, keeps them in the work folder, and returns them. */
export async function preparePairs(database: Database, home: string, report: Report): Promise<ReviewPair[]> {
  const release = await releaseOf(database);
  if (release === null) return [];
  const bodies = await readReviewedBodies(database);
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const parties = bodies.map((body) => partyOfThing({ ...body, names: body.names.map((name) => ({ name, lang: null, type: 'alias', from: null, to: null })) }, body.country ? [body.country] : [], body.place ? [body.place] : []));
  const asked = new Set(bodies.filter(({ ties }) => ties > 0).map(({ id }) => id));
  report(`comparing ${asked.size} organisations that have ties with ${bodies.length}`);
  const proposals = proposePairs(parties, { matcher: loadMatcher(), judged: loadJudgedNames(), isAsked: ({ id }) => asked.has(id) });
  const ranked = rankPairs(proposals, byId, mostKept);
  const company = await readCompany(database, [...new Set(ranked.flatMap(({ one, other }) => [one.id, other.id]))]);
  const pairs = ranked.map((pair) => withCompany(pair, company, (id) => byId.get(id)?.name));
  writeFileWhole(pathIn(home), JSON.stringify({ release, pairs } satisfies Prepared), 0o600);
  return pairs;
}

function pathIn(home: string): string {
  return join(home, 'review', 'pairs.json');
}
