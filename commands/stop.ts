import { setTimeout as sleep } from 'node:timers/promises';
import { Command } from 'commander';
import { stopDatabase } from '../graph/database/status.ts';
import { Refusal } from '../ground/refusal.ts';
import { reportToTerminal } from '../ground/report.ts';
import { readSettings } from '../ground/settings.ts';
import { servedWeb } from './web-record.ts';

const patience = 20_000;

/** Stops the web and the local Neo4j of this work folder. */
export default new Command('stop')
  .summary('stops the web and the local Neo4j of this work folder')
  .description('Stops the web and the local Neo4j of this work folder. A database of your own (NEO4J_URI) is left alone.')
  .addHelpText('after', '\nExample: npm run stop')
  .action(async () => {
    const settings = readSettings();
    const web = servedWeb(settings.home);
    if (web) await stopWeb(settings.home, web.pid);
    const stopped = await stopDatabase(settings, reportToTerminal);
    if (!web && !stopped) reportToTerminal('nothing of this work folder was running.');
  });

async function stopWeb(home: string, pid: number): Promise<void> {
  process.kill(pid, 'SIGTERM');
  for (let waited = 0; servedWeb(home); waited += 100) {
    if (waited > patience) throw new Refusal('bug', `web: expected process ${pid} to end within ${patience / 1000} s, found it running.`);
    await sleep(100);
  }
  reportToTerminal('web: stopped.');
}
