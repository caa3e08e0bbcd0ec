import type { Report } from '../../ground/report.ts';
import type { Database } from '../database/open.ts';
import { checkRelease } from '../derive/check/check-release.ts';
import type { Finding } from '../derive/check/finding.ts';
import { releaseVersion } from '../derive/export/release-version.ts';
import { modelVersion } from '../derive/model-version.ts';
import type { Release } from '../model/records.ts';
import { contentFindings } from './checks/content.ts';
import { spanFindings } from './checks/spans.ts';
import type { Views } from './checks/spans.ts';
import { structureFindings } from './checks/structure.ts';
import { inFolder, readRecords } from './read-release.ts';
import { readServed } from './served.ts';
import type { Served } from './served.ts';

/** What a check of the graph found, how much it looked at, and how many spans it could not look at. */
export type Verified = { findings: Finding[]; counts: Record<string, number>; unchecked: number };

/** Checks what the database cannot: the shape of the graph, the rules of the model, ids, hashes, counts, and the words of every span whose page is at hand. */
export function verify(database: Database, views: Views, report: Report): Promise<Verified> {
  return inFolder(async (folder) => {
    report('verify: reading the graph.');
    const structure = await structureFindings(database);
    const release = await readRecords(database, folder);
    report(`verify: checking ${release.statements.length} statements.`);
    const served = await readServed(database);
    const { formed, findings: ofRecords } = checkRelease(release);
    const spans = await spanFindings(formed.statements, views);
    const findings = [...structure, ...releaseFindings(release, served), ...ofRecords, ...(await contentFindings(database, formed)), ...spans.findings];
    const { statements, things, relations, pages, sources } = release;
    const counts = { statements: statements.length, things: things.length, relations: relations.length, pages: pages.length, sources: sources.length, spans: spans.checked };
    return { findings, counts, unchecked: spans.unchecked };
  });
}

/** What the release node says of the graph, against what the graph holds. */
function releaseFindings(release: Release, served: Served | null): Finding[] {
  if (!served) return [];
  const place = `release ${served.version}`;
  const findings: Finding[] = [];
  const version = releaseVersion(release);
  if (version !== served.version) findings.push({ code: 'release.version', place, message: `expected the content of this release, found another ("${version}").` });
  if (served.model !== modelVersion()) findings.push({ code: 'release.model', place, message: `expected it written for the model "${modelVersion()}", found "${served.model}".` });
  for (const table of ['statements', 'things', 'relations'] as const) {
    if (release[table].length !== served[table]) findings.push({ code: 'release.counts', place, message: `expected ${served[table]} ${table}, found ${release[table].length}.` });
  }
  return findings;
}
