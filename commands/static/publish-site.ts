import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteServices } from '../../graph/model/site/site.ts';
import { Refusal, refuseDisk } from '../../ground/refusal.ts';
import { closeOnInterrupt } from '../../ground/interrupt.ts';
import type { Report } from '../../ground/report.ts';
import { serveWeb } from '../site/serve-web.ts';
import { clearLeftovers } from './clear-leftovers.ts';
import { rootPage } from './root-page.ts';
import { languages } from '../../web/src/lib/words/languages.ts';
import { settlePage } from './settle-page.ts';
import { walkSite, type Walked } from './walk-site.ts';

/** What is published and how: the release, where it is written, and where it will live: the folder and the origin of its host, "" when not known. */
export type Publication = { out: string; base: string; origin: string; release: string; report: Report };

const seal = 'publication.json';

/** Writes the whole site as files: what the web's own handler answers, the scripts and styles of its build, and a record of it all, last. The copy takes its place whole or not at all; the one before stands until then. */
export async function publishSite(module: string, site: SiteServices & object, publication: Publication): Promise<Walked> {
  const { out, release } = publication;
  const making = `${out}.making-${process.pid}`;
  const before = `${out}.before-${process.pid}`;
  clearLeftovers(out);
  const forget = closeOnInterrupt(async () => rmSync(making, { recursive: true, force: true }));
  process.env['ORIGIN'] = 'http://published.invalid';
  const { server, address } = await serveWeb(module, site, { host: '127.0.0.1', port: 0 });
  try {
    copyBuild(join(dirname(module), 'client'), making);
    await untilWritten(site, release);
    const walked = await walkSite({ ...publication, languages, out: making, site: address, madeAt: process.env['ORIGIN'] });
    const first = readFileSync(join(making, languages[0], 'index.html'), 'utf8');
    writeFileSync(join(making, 'index.html'), rootPage(first, languages, publication.base));
    writeFileSync(join(making, '404.html'), await absentPage(address, publication));
    writeFileSync(join(making, seal), `${JSON.stringify({ release, base: publication.base, origin: publication.origin, pages: walked.pages, files: walked.files, bytes: walked.bytes })}\n`);
    if (existsSync(out)) renameSync(out, before);
    renameSync(making, out);
    return walked;
  } catch (error) {
    throw error instanceof Refusal ? error : refuseDisk(error, out);
  } finally {
    forget();
    rmSync(making, { recursive: true, force: true });
    if (existsSync(out)) rmSync(before, { recursive: true, force: true });
    server.closeAllConnections();
    server.close();
  }
}

/** Refuses a folder that holds anything but an earlier copy: it is somebody's. */
export function refuseOthersFolder(out: string): void {
  if (!existsSync(out) || readdirSync(out).length === 0 || existsSync(join(out, seal))) return;
  throw new Refusal('usage', `--out: expected an empty folder or an earlier publication, found "${out}" with other files in it.`, 'Name another folder; nothing was written.');
}

function copyBuild(client: string, out: string): void {
  mkdirSync(out, { recursive: true });
  cpSync(client, out, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
}

/** The files of a large release take their time to be written, and to be compared with those before; nothing is published without either. */
async function untilWritten({ data, changes }: SiteServices, release: string): Promise<void> {
  await changes(release);
  while ((await data.files(release)) === null) await new Promise((resolve) => void setTimeout(resolve, 500));
}

async function absentPage(address: string, { base }: Publication): Promise<string> {
  const answer = await fetch(`${address}/${languages[0]}/thing/.nobody`);
  return settlePage(await answer.text(), { base, madeAt: process.env['ORIGIN'] ?? address, origin: '', names: '', policy: "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'" }, (link) => ({ file: '', href: link }));
}
