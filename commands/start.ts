import type { RequestListener } from 'node:http';
import { pathToFileURL } from 'node:url';
import { Command } from 'commander';
import { openDatabase } from '../graph/database/open.ts';
import { serveGraph } from '../graph/serve/serve.ts';
import { reportToTerminal } from '../ground/report.ts';
import { readSettings } from '../ground/settings.ts';
import type { Settings } from '../ground/settings.ts';
import { quoteFrom } from '../ingest/quote.ts';
import { archivesOf } from './archives.ts';
import { buildWeb } from './build-web.ts';
import { listen } from './listen.ts';
import { ingestAndLoad } from './publish-release.ts';
import { recordWeb } from './web-record.ts';

/** Starts everything: Neo4j unless there is one, the graph, the API and the web. */
export default new Command('start')
  .summary('starts Neo4j, ingests what needs no network, and serves')
  .description('Starts Neo4j unless there is one, ingests what needs no network, serves the API and the web, and prints one line of JSON when ready. Ctrl-C stops all that it started.')
  .addHelpText('after', '\nExample: PORT=8080 npm start')
  .action(async () => {
    process.exitCode = await start(readSettings());
  });

async function start(settings: Settings): Promise<number> {
  const stopped = whenAskedToStop();
  const database = await openDatabase(settings, reportToTerminal);
  try {
    const [handler, code] = [await buildWeb(reportToTerminal), await ingestAndLoad(settings, { names: [], archives: [], files: [], live: false, allowHosts: [], dryRun: false, quiet: true })];
    if (code > 0) reportToTerminal('not every source was read: see issues.ndjson in the work folder');
    const graph = await serveGraph(database, { quote: quoteFrom([`${settings.home}/archive`, ...archivesOf(settings, [])]), report: reportToTerminal });
    Object.assign(globalThis, { [Symbol.for('lisiere.graph')]: graph });
    const web = (await import(pathToFileURL(handler).href)) as { handler: RequestListener };
    const { server, address } = await listen(web.handler, settings);
    const forget = recordWeb(settings.home, { web: address, graphql: `${address}/graphql`, pid: process.pid });
    process.stdout.write(`${JSON.stringify({ web: address, graphql: `${address}/graphql`, bolt: database.address })}\n`);
    const signal = await stopped;
    forget();
    server.close();
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 10_000).unref();
    await new Promise((resolve) => server.once('close', resolve));
    await graph.close();
    return signal === 'SIGINT' ? 130 : 143;
  } finally {
    await database.close();
  }
}

async function whenAskedToStop(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}
