import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { serveGraph } from '../graph/serve/serve.ts';
import { Refusal } from '../ground/refusal.ts';
import { reportToTerminal } from '../ground/report.ts';
import { readSettings } from '../ground/settings.ts';
import { quoteFrom } from '../ingest/quote.ts';
import { archivesOf } from './archives.ts';
import { buildWeb } from './build-web.ts';
import { readingOfNames } from './site/read-names.ts';
import { siteServices } from './site/site-services.ts';
import { publishSite, refuseOthersFolder } from './static/publish-site.ts';
import { withRelease } from './with-release.ts';

type Options = { out: string; base: string; origin: string };

/** Writes the whole observatory as files. */
export default new Command('publish')
  .summary('writes the whole observatory as files that any server of files can serve')
  .description('Writes the whole public observatory as files: every page in every language, the map with its years, search by a prepared index, the downloads. Any server of files can serve it, for nothing, and it outlives the project; what only a server answers (GraphQL, questions of your own) is left out.')
  .requiredOption('--out <folder>', 'where to write: an empty folder, or an earlier publication, which is replaced')
  .option('--base <path>', 'the folder of the host in which it will live, such as /lisiere', '')
  .option('--origin <address>', 'the address of the host, such as https://example.org, for site maps and citations', '')
  .addHelpText('after', '\nExample: npm run publish -- --out public --origin https://example.org\n         python3 -m http.server --directory public')
  .action(async (options: Options) => {
    const began = Date.now();
    const settings = readSettings();
    const asked = { out: resolve(options.out), base: baseOf(options.base), origin: originOf(options.origin) };
    refuseOthersFolder(asked.out);
    const web = await buildWeb(reportToTerminal);
    await withRelease(settings, async (database) => {
      const services = siteServices(database, settings);
      const graph = await serveGraph(database, { library: services.library, readName: readingOfNames(), quote: quoteFrom([join(settings.home, 'archive'), ...archivesOf(settings, [])]), report: reportToTerminal });
      const { release } = await graph.readiness();
      if (release === null) throw new Refusal('bug', 'publish: expected a release to publish, found none.');
      await graph.prepared();
      const { pages, files, bytes, absent } = await publishSite(web, { ...graph, ...services }, { ...asked, release, report: reportToTerminal });
      await graph.close();
      if (absent.length > 0) reportToTerminal(`publish: left out what the site did not answer: ${absent.slice(0, 5).join(', ')}${absent.length > 5 ? ` and ${absent.length - 5} more` : ''}`);
      process.stdout.write(`${JSON.stringify({ out: asked.out, release, pages, files, megabytes: Math.round(bytes / 1e5) / 10, seconds: Math.round((Date.now() - began) / 1000) })}\n`);
    });
  });

function baseOf(text: string): string {
  const base = text.replace(/\/$/, '');
  if (base === '' || /^(\/[\w.~-]+)+$/.test(base)) return base;
  throw new Refusal('usage', `--base: expected a path such as /lisiere, found "${text}".`);
}

function originOf(text: string): string {
  if (text === '') return '';
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/') return url.origin;
  throw new Refusal('usage', `--origin: expected an address such as https://example.org, found "${text}".`, 'A folder of the host is named by --base.');
}
