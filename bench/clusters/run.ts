import { seededChance } from '../../graph/analyse/layout/seeded-chance.ts';
import { familyOf } from '../../graph/model/kinds/index.ts';
import type { ThingRecord } from '../../graph/model/records.ts';
import { readSettings } from '../../ground/settings.ts';
import { reportToTerminal } from '../../ground/report.ts';
import { assembleRelease } from '../../ingest/release.ts';
import { discoverSources } from '../../ingest/sources/discover.ts';

type Merge = { thing: string; likeness: number; because: string };

const most = 30;
const sampled = 300;

/** Prints what became one thing in the release of the work folder, to be read: how many bodies, the largest, the most doubtful merges and a sample of them; of one source (`npm run bench -- clusters public-pages`, `keep-eu`) also every other one of more than three names. */
export default async function clusters(args: string[]): Promise<void> {
  const [source] = args;
  const release = await assembleRelease(readSettings().home, await discoverSources(), undefined, reportToTerminal);
  const [large, merges]: [ThingRecord[], Merge[]] = [[], []];
  let [bodies, several] = [0, 0];
  for (const thing of release.things) {
    if (familyOf(thing.kinds[0]!) !== 'Organisation' || (source !== undefined && !thing.sources.includes(source))) continue;
    bodies += 1;
    const because = thing.inferred?.sameBecause ?? [];
    several += Number(because.length > 0);
    if (thing.names.length > 3) large.push(thing);
    for (const reason of because) if (reason.startsWith('likeness ')) merges.push({ thing: thing.id, likeness: Number(reason.slice(9, 13)), because: reason });
  }
  large.sort((one, other) => other.names.length - one.names.length || (one.id < other.id ? -1 : 1));
  merges.sort((one, other) => one.likeness - other.likeness || (one.because < other.because ? -1 : 1));
  const chance = seededChance(300);
  const sample = merges.map((merge) => ({ merge, turn: chance() })).sort((one, other) => one.turn - other.turn).slice(0, sampled);
  tell(`${bodies} bodies; ${several} made of several names or numbers; ${merges.length} merges by likeness`, []);
  const listed = large.map(({ id, names }) => `${id} (${names.length}): ${names.map(({ name }) => name).join(' | ')}`);
  tell(`the ${most} largest`, listed.slice(0, most));
  if (source !== undefined) tell(`the ${Math.max(0, listed.length - most)} others of more than three names`, listed.slice(most));
  tell(`the ${most} most doubtful merges`, merges.slice(0, most).map(({ thing, because }) => `${thing}: ${because}`));
  tell(`${sample.length} merges by chance`, sample.map(({ merge }) => `${merge.thing}: ${merge.because}`));
}

function tell(title: string, lines: readonly string[]): void {
  process.stdout.write(`## ${title}\n${lines.map((line) => `- ${line}\n`).join('')}\n`);
}
