import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { birthOf } from '../ground/alive.ts';
import { aside } from '../ground/aside.ts';
import { removeFile } from '../ground/lines/line-file.ts';
import { silent } from '../ground/report.ts';
import type { Report } from '../ground/report.ts';
import { writeFileWhole } from '../ground/write-file.ts';
import { modelVersion } from '../graph/derive/model-version.ts';
import { labelOf } from './describe-source.ts';
import { readJudgementsFile } from './judgements-file.ts';
import { forgetOldest, openMade } from './release/kept-releases.ts';
import type { AssembledRelease } from './release/kept-releases.ts';
import { makeRelease, releaseFiles } from './release/make-release.ts';
import type { MadeRelease } from './release/make-release.ts';
import type { Knowledge } from './resolve/resolve.ts';
import { shelvedSources, statementsPath } from './shelf/shelf.ts';
import { shelfState } from './shelf/shelve.ts';
import type { Source } from './sources/source.ts';

type Made = MadeRelease & { state: string };

const mostAtOnce = 8_000_000;

/** Returns the release that the work folder holds: the statements of every source in it, resolved. One that was made of the same statements, by the same code, is not made again. */
export async function assembleRelease(home: string, sources: ReadonlyMap<string, Source>, knowledge?: Knowledge, report: Report = silent): Promise<AssembledRelease> {
  const place = join(home, 'release');
  const chosen = shelvedSources(home).flatMap((name) => sources.get(name) ?? []);
  forgetDrafts(place);
  // As it is now: what a person judges while a release is made is for the next one.
  const state = stateOf(home, chosen);
  const known = knowledge ? null : readMade(place, state);
  if (known) return known;
  const draft = join(place, `${process.pid}.draft`);
  removeFile(draft);
  mkdirSync(draft, { recursive: true });
  const { version, lengths } = await make(home, draft, chosen, knowledge, report);
  const folder = join(place, version);
  removeFile(folder);
  renameSync(draft, folder);
  writeFileWhole(join(place, 'made.json'), JSON.stringify({ state, version, lengths } satisfies Made));
  forgetOldest(place);
  return openMade(folder, version, lengths);
}

/** What takes more than about a second is made aside, so that Ctrl-C is heard meanwhile. */
async function make(home: string, draft: string, sources: readonly Source[], knowledge: Knowledge | undefined, report: Report): Promise<MadeRelease> {
  const labels = sources.map(labelOf);
  const weight = labels.reduce((sum, { name }) => sum + statSync(statementsPath(home, name)).size, 0);
  if (knowledge || weight < mostAtOnce) return makeRelease(home, draft, labels, knowledge);
  report(`release: resolving who is who in ${Math.round(weight / 1e6)} MB of statements.`);
  return aside<MadeRelease>(new URL('./release/make-release.ts', import.meta.url), 'makeRelease', [home, draft, labels]);
}

function readMade(place: string, state: string): AssembledRelease | null {
  const path = join(place, 'made.json');
  const made = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Made) : null;
  if (made?.state !== state || !existsSync(join(place, made.version, releaseFiles.sources))) return null;
  return openMade(join(place, made.version), made.version, made.lengths);
}

/** What a program that was killed had begun is nobody's any more. */
function forgetDrafts(place: string): void {
  if (!existsSync(place)) return;
  for (const name of readdirSync(place)) if (name.endsWith('.draft') && birthOf(Number.parseInt(name, 10)) === null) removeFile(join(place, name));
}

/** Everything that a release is made of: what the shelf holds, what is said of the sources, and the code and tables that resolve it. */
function stateOf(home: string, sources: readonly Source[]): string {
  const hash = createHash('sha256').update(shelfState(home)).update(modelVersion());
  for (const source of sources) hash.update(JSON.stringify(source));
  hash.update(JSON.stringify(readJudgementsFile()));
  const folders = ['.', 'release', 'resolve', '../graph/model', '../graph/derive'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  for (const [at, folder] of folders.entries()) {
    const entries = readdirSync(folder, { withFileTypes: true, recursive: at > 0 }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
    for (const path of entries) hash.update(path.slice(folder.length)).update(readFileSync(path));
  }
  return hash.digest('hex');
}
