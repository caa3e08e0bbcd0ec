import { Command } from 'commander';
import { openDatabase } from '../graph/database/open.ts';
import { read } from '../graph/database/open.ts';
import { databaseStatus } from '../graph/database/status.ts';
import { silent } from '../ground/report.ts';
import { readSettings } from '../ground/settings.ts';
import type { Settings } from '../ground/settings.ts';
import { servedWeb } from './web-record.ts';

/** Says what runs and where, as one line of JSON; starts nothing. */
export default new Command('status')
  .summary('says what runs and where')
  .description('Says what runs and where, its process ids, the release, and where the password of the database lies, as one line of JSON. Starts nothing.')
  .addHelpText('after', '\nExample: npm run --silent status')
  .action(async () => {
    process.stdout.write(`${JSON.stringify(await statusOf(readSettings()))}\n`);
  });

type Status = { web: string | null; graphql: string | null; bolt: string | null; pids: number[]; release: string | null; passwordFile: string | null };

async function statusOf(settings: Settings): Promise<Status> {
  const web = servedWeb(settings.home);
  const database = await databaseStatus(settings);
  return {
    web: web?.web ?? null,
    graphql: web?.graphql ?? null,
    bolt: database.running ? database.bolt : null,
    pids: [web?.pid, database.running ? database.pid : null].filter((pid): pid is number => typeof pid === 'number'),
    release: database.running ? await servedRelease(settings) : null,
    passwordFile: database.passwordFile,
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
