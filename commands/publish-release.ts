import { resolve } from 'node:path';
import { placesOf } from '../graph/database/server/places.ts';
import { releaseAtRest } from '../graph/database/server/rest.ts';
import { modelVersion } from '../graph/derive/model-version.ts';
import { growSlowly } from '../ground/grow-slowly.ts';
import { exitCodes, Refusal } from '../ground/refusal.ts';
import { reportToTerminal } from '../ground/report.ts';
import type { Settings } from '../ground/settings.ts';
import type { Outcome } from '../ingest/read-source.ts';
import { assembleRelease } from '../ingest/release.ts';
import { ingest } from '../ingest/run.ts';
import type { IngestOptions } from '../ingest/run.ts';
import { atShelf } from '../ingest/shelf/shelve.ts';
import { chooseSources, discoverSources } from '../ingest/sources/discover.ts';
import { readsPages } from '../ingest/sources/source.ts';
import type { Source } from '../ingest/sources/source.ts';
import { archivesOf, sourcesIn } from './archives.ts';
import { keepRun } from './ingest/last-run.ts';
import type { RunEnd } from './ingest/last-run.ts';
import { tellOutcomes, tellUnread, unreadOf } from './ingest/tell-outcomes.ts';

/** What a user asks of one ingest; one that rebuilds writes the whole graph anew, a quiet one prints no line a source. */
export type Request = { names: string[]; archives: string[]; files: string[]; live: boolean; allowHosts: string[]; dryRun: boolean; rebuild?: boolean; quiet?: boolean };

/** Ingests sources and loads the release that they make; returns the exit code, and prints a line a source. The work folder keeps how it ended. */
export async function ingestAndLoad(settings: Settings, request: Request): Promise<number> {
  const run = () => readAndPublish(settings, request);
  return request.dryRun ? (await run()).code : keepRun(settings.home, request.names, run);
}

async function readAndPublish(settings: Settings, request: Request): Promise<RunEnd> {
  growSlowly();
  const { home } = settings;
  const sources = await discoverSources();
  const files = filesGiven(request.files, sources);
  const named = request.names.length > 0 ? chooseSources(sources, request.names) : null;
  const archives = archivesOf(settings, request.archives);
  const chosen = named ?? offeredBy(sources, archives, home, files);
  refuseUnread(files, chosen);
  tellByHand(request, chosen);
  const { outcomes, strays } = await ingest({ sources: chosen, known: new Set(sources.keys()), home, archives, files, ...(await fetchersFor(request)), dryRun: request.dryRun, report: reportToTerminal });
  refuseEmpty(request, outcomes, sources);
  if (!request.quiet) tellOutcomes(outcomes, home, !request.dryRun);
  if (request.dryRun) reportToTerminal('dry run: nothing was kept, and nothing published.');
  else await publish(settings, sources, request.rebuild ?? false);
  const code = Math.max(strays.length > 0 ? exitCodes.partial : exitCodes.published, ...outcomes.map((outcome) => exitCodes[outcome.code]));
  tellUnread(outcomes, request.quiet ? exitCodes.published : code);
  return { code, unread: unreadOf(outcomes, strays) };
}

async function fetchersFor({ live, allowHosts }: Request): Promise<Pick<IngestOptions, 'fetchLive' | 'fetchFiles'>> {
  if (!live) return { fetchLive: null, fetchFiles: null };
  const { liveFetcher, liveFileFetcher } = await import('./fetch-live.ts');
  return { fetchLive: liveFetcher(allowHosts), fetchFiles: liveFileFetcher(allowHosts, reportToTerminal) };
}

/** Loads the release that the work folder holds, and says what changed. A local Neo4j that rests with this very release is not woken; the driver is not read for nothing. */
async function publish(settings: Settings, sources: ReadonlyMap<string, Source>, rebuild: boolean): Promise<void> {
  const release = await atShelf(settings.home, () => assembleRelease(settings.home, sources, undefined, reportToTerminal));
  if (release.statements.length === 0) throw new Refusal('check', 'release: expected statements to publish, found none.', 'Nothing was published; what went before says why no source said anything.');
  const resting = settings.neo4j ? null : releaseAtRest(placesOf(settings.home));
  if (!rebuild && resting?.version === release.version && resting.model === modelVersion()) {
    return reportToTerminal(`release ${release.version} is unchanged: the database rests with it, and was not started`);
  }
  const { loadInto } = await import('./load-into.ts');
  await loadInto(settings, release, rebuild);
}

/** Without names: every source that ships something, that was given files, that an archive has pages of, or that was read before. */
function offeredBy(sources: ReadonlyMap<string, Source>, archives: readonly string[], home: string, files: ReadonlyMap<string, string[]>): Source[] {
  const found = sourcesIn(archives, home);
  return [...sources.values()].filter(({ name, ships }) => ships || files.has(name) || found.has(name));
}

/** Returns the paths that each source was given with --file; refuses what names no source of records. */
function filesGiven(given: readonly string[], sources: ReadonlyMap<string, Source>): Map<string, string[]> {
  const files = new Map<string, string[]>();
  for (const text of given) {
    const [, name = '', path = ''] = /^([^=]*)=(.+)$/s.exec(text) ?? [];
    const source = sources.get(name);
    const readers = [...sources.values()].filter((one) => !readsPages(one)).map((one) => one.name);
    if (!path) throw new Refusal('usage', `--file: expected SOURCE=PATH, found "${text}".`, 'It looks like --file keep-eu=../shared/data/keep_eu.');
    if (!source || readsPages(source)) throw new Refusal('usage', `--file: expected a source that reads files, found "${name}".`, `There are: ${readers.join(', ')}.`);
    files.set(name, [...(files.get(name) ?? []), resolve(path)]);
  }
  return files;
}

function refuseUnread(files: ReadonlyMap<string, unknown>, chosen: readonly Source[]): void {
  const unread = [...files.keys()].filter((name) => !chosen.some((source) => source.name === name));
  if (unread.length > 0) throw new Refusal('usage', `--file: expected files of sources that are named, found those of ${unread.join(', ')}.`, 'Name the source too, or name none.');
}

/** Of the sources that are asked for live, those that are not fetched are told, with the reason. */
function tellByHand({ live, names }: Request, chosen: readonly Source[]): void {
  if (live && names.length > 0) for (const source of chosen) if (byHandOf(source)) reportToTerminal(`${source.name}: is not fetched. ${byHandOf(source)}`);
}

function byHandOf(source: Source): string | null {
  return readsPages(source) ? null : (source.byHand ?? null);
}

function refuseEmpty({ names, live }: Request, outcomes: readonly Outcome[], sources: ReadonlyMap<string, Source>): void {
  const empty = outcomes.filter(({ source, pages, issueCount }) => names.includes(source) && pages === 0 && issueCount === 0).map(({ source }) => source);
  const ofFiles = empty.filter((name) => !readsPages(sources.get(name)!));
  const byHand = ofFiles.flatMap((name) => byHandOf(sources.get(name)!) ?? []);
  const canBeFetched = !live && byHand.length < ofFiles.length;
  if (ofFiles.length > 0) throw new Refusal('usage', `${ofFiles.join(', ')}: expected files to read, found none.`, [...(live ? [] : byHand), `Give them with --file ${ofFiles[0]}=PATH${canBeFetched ? ', or fetch them with --live' : ''}.`].join(' '));
  if (empty.length > 0) throw new Refusal('usage', `${empty.join(', ')}: expected a page in an archive, found none.`, live ? 'It has no address to fetch from.' : 'Give one with --archive, or fetch it with --live.');
}
