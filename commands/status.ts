import { Command } from 'commander';
import { openDatabase, read } from '../graph/database/open.ts';
import { databaseStatus } from '../graph/database/status.ts';
import type { SourceRecord } from '../graph/model/records.ts';
import { reportToTerminal, silent } from '../ground/report.ts';
import { readSettings } from '../ground/settings.ts';
import type { Settings } from '../ground/settings.ts';
import { describeSource } from '../ingest/describe-source.ts';
import { readIssues, shelvedSources } from '../ingest/shelf/shelf.ts';
import { discoverSources } from '../ingest/sources/discover.ts';
import { placesOf } from '../graph/database/server/places.ts';
import { releaseAtRest } from '../graph/database/server/rest.ts';
import { lastRun } from './ingest/last-run.ts';
import type { LastRun } from './ingest/last-run.ts';
import { existingTokenFile } from './review/review-token.ts';
import { sourcesLegend, sourcesTable } from './sources-table.ts';
import { servedWeb } from './web-record.ts';

/** Says what runs and where, as one line of JSON; starts nothing. */
export default new Command('status')
  .summary('says what runs and where')
  .description(`Says as one line of JSON what runs and where. Starts nothing.

  web, graphql, bolt  the addresses; null for what does not run
  pids                the programs that serve
  release             the release that is served; while the local database rests, the one that it holds
  passwordFile        where the password of the local database lies
  database            "runs"; "rests": it is kept, and the next command that needs it starts it; "is not there"
  lastRun             the last ingest: began, ended, sources (none: all that there were), outcome (published, partial, usage, database, check, lease, disk,
                      parked, bug, under way, interrupted), code, why it failed, and unread: each source that was not read whole, and why`)
  .option('--sources', 'say instead how much every source of the work folder offers, how much of it was taken, and why the rest was not')
  .addHelpText('after', '\nExamples: npm run --silent status\n          npm run --silent status -- --sources')
  .action(async ({ sources }: { sources?: true }) => {
    const settings = readSettings();
    if (sources) reportToTerminal(sourcesLegend);
    process.stdout.write(sources ? sourcesTable(await takenOf(settings)) : `${JSON.stringify(await statusOf(settings))}\n`);
  });

/** Returns what was taken of every source that the work folder holds. */
async function takenOf({ home }: Settings): Promise<SourceRecord[]> {
  const sources = await discoverSources();
  const unplaced = readIssues(home).filter(({ sort }) => sort === 'thing');
  return shelvedSources(home).flatMap((name) => (sources.has(name) ? describeSource(home, sources.get(name)!, unplaced.filter(({ source }) => source === name)) : []));
}

type Status = { web: string | null; graphql: string | null; bolt: string | null; pids: number[]; release: string | null; passwordFile: string | null; database: 'runs' | 'rests' | 'is not there'; lastRun: LastRun | null; /** Where the secret of the review page lies, once the site made one. */ reviewTokenFile?: string | undefined };

async function statusOf(settings: Settings): Promise<Status> {
  const web = servedWeb(settings.home);
  const database = await databaseStatus(settings);
  const resting = settings.neo4j ? null : releaseAtRest(placesOf(settings.home));
  return {
    web: web?.web ?? null,
    graphql: web?.graphql ?? null,
    bolt: database.running ? database.bolt : null,
    pids: [web?.pid, database.running ? database.pid : null].filter((pid): pid is number => typeof pid === 'number'),
    release: database.running ? await servedRelease(settings) : (resting?.version ?? null),
    passwordFile: database.passwordFile,
    database: database.running ? 'runs' : database.passwordFile ? 'rests' : 'is not there',
    lastRun: lastRun(settings.home),
    reviewTokenFile: existingTokenFile(settings.home),
  };
}

async function servedRelease(settings: Settings): Promise<string | null> {
  const database = await openDatabase(settings, silent);
  try {
    const [release] = await read<{ version: string }>(database, 'MATCH (release:Release) RETURN release.version AS version');
    return release?.version ?? null;
  } finally {
    await database.close();
  }
}
