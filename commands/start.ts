import type { Server } from 'node:http';
import { join } from 'node:path';
import { Command } from 'commander';
import { openDatabase } from '../graph/database/open.ts';
import { serveGraph } from '../graph/serve/serve.ts';
import { closeOnInterrupt } from '../ground/interrupt.ts';
import { exitCodes } from '../ground/refusal.ts';
import { reportToTerminal } from '../ground/report.ts';
import { readSettings } from '../ground/settings.ts';
import type { Settings } from '../ground/settings.ts';
import { quoteFrom } from '../ingest/quote.ts';
import { archivesOf } from './archives.ts';
import { buildWeb } from './build-web.ts';
import { ingestOrServeOld } from './ingest-or-serve-old.ts';
import { keepWarm, untilFirstPage } from './site/keep-warm.ts';
import { prepareRun } from './site/prepare-run.ts';
import { serveWeb } from './site/serve-web.ts';
import { readingOfNames } from './site/read-names.ts';
import { siteServices } from './site/site-services.ts';
import { tellSteps } from './site/tell-steps.ts';
import { recordWeb } from './web-record.ts';

/** Starts everything: Neo4j unless there is one, the graph, the API and the web. */
export default new Command('start')
  .summary('starts Neo4j, ingests what needs no network, and serves')
  .description('Starts Neo4j unless there is one, ingests what needs no network, serves the API and the web, and prints one line of JSON when ready. Ctrl-C stops all that it started.')
  .addHelpText('after', '\nExample: PORT=8080 npm start')
  .action(() => start(readSettings()));

async function start(settings: Settings): Promise<void> {
  const tell = tellSteps('start', 4, reportToTerminal);
  tell('the database');
  const database = await openDatabase(settings, reportToTerminal);
  tell('reading the pages and files at hand, and publishing what they say (longest the first time)');
  const code = await ingestOrServeOld(database, settings, { names: [], archives: [], files: [], live: false, allowHosts: [], dryRun: false, quiet: true });
  if (code > exitCodes.published) reportToTerminal(`not every source was read: see ${join(settings.home, 'issues.ndjson')}`);
  tell('the web');
  const web = await buildWeb(reportToTerminal);
  tell('opening the site');
  const services = siteServices(database, settings);
  const graph = await serveGraph(database, { library: services.library, readName: readingOfNames(), quote: quoteFrom([join(settings.home, 'archive'), ...archivesOf(settings, [])]), report: reportToTerminal });
  closeOnInterrupt(() => graph.close());
  const { server, address } = await serveWeb(web, { ...graph, ...services }, settings);
  closeOnInterrupt(() => drain(server));
  const forget = recordWeb(settings.home, { web: address, graphql: `${address}/graphql`, pid: process.pid });
  closeOnInterrupt(async () => forget());
  await untilFirstPage(address, reportToTerminal);
  reportToTerminal('start: ready; open the address of "web" in a browser. Ctrl-C stops all that was started here.');
  process.stdout.write(`${JSON.stringify({ web: address, graphql: `${address}/graphql`, bolt: database.address })}\n`);
  process.exitCode = exitCodes.published;
  closeOnInterrupt(keepWarm({ address, readiness: graph.readiness, countThings: async () => (await graph.whole()).things.length }, reportToTerminal));
  await prepareRun(database, reportToTerminal);
  await new Promise(() => undefined);
}

/** Lets the answers under way finish, for ten seconds at most. */
async function drain(server: Server): Promise<void> {
  const late = setTimeout(() => server.closeAllConnections(), 10_000);
  await new Promise((resolve) => server.close(resolve));
  clearTimeout(late);
}
