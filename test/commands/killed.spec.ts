import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { releaseVersion } from '../../graph/derive/export/release-version.ts';
import { exportRelease } from '../../graph/load/export.ts';
import { loadRelease } from '../../graph/load/load.ts';
import { readHeld } from '../fixture/held.ts';
import { silent } from '../../ground/report.ts';
import { assembleRelease } from '../../ingest/release.ts';
import { discoverSources } from '../../ingest/sources/discover.ts';
import { fixture } from '../fixture/sample-archive.ts';
import { dropRules } from '../graph/empty-database.ts';
import type { Running } from './lisiere.ts';
import { hashOf, openWorkshop, randomFrom } from './workshop.ts';
import type { Workshop } from './workshop.ts';

const sources = await discoverSources();
const first = ['ingest', 'creativ-up', 'eccl', 'regional-it', 'wallonia-osaka', 'wallonie-design'];
const second = ['ingest', 'sample', '--archive', fixture];
// Moments fall otherwise in each run, for machines differ: few a run are many over time.
const moments = [1, 2, 3];
const draw = randomFrom(20_261_121);
let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(() => workshop.close());

describe('an ingest that is killed while it fills an empty graph', () => {
  let clean: { content: string[]; seconds: number };

  beforeAll(async () => {
    await workshop.empty();
    await dropRules(workshop.database);
    clean = { seconds: await secondsAtWork(workshop.start(first)), content: await contentNow() };
  });

  it.each(moments)('leaves nothing that a second run does not mend, at random moment %i', async (moment) => {
    await workshop.empty();
    if (moment < 3) await dropRules(workshop.database);

    const signal = await killAtWork(workshop.start(first), draw() * clean.seconds);
    const again = await workshop.run(first);

    expect([again.code, ['SIGKILL', null]]).toEqual([0, expect.arrayContaining([signal])]);
    expect(await contentNow()).toEqual(clean.content);
  });
});

describe('an ingest that is killed while it changes a graph that is read', () => {
  const base = (): string => join(workshop.folder, 'base');
  let clean: { content: string[]; seconds: number };

  beforeAll(async () => {
    await workshop.empty();
    await workshop.run(first);
    cpSync(home(), base(), { recursive: true, filter: (path) => !path.endsWith('/run') });
    rmSync(join(home(), 'run'), { recursive: true });
    clean = { seconds: await secondsAtWork(workshop.start(second)), content: await contentNow() };
  });

  async function backToBase(): Promise<string> {
    await workshop.empty();
    cpSync(base(), home(), { recursive: true });
    return (await loadRelease(workshop.database, await assembleRelease(base(), sources), silent)).version;
  }

  it.each(moments)('shows the old release or the new one, and a second run mends the rest, at random moment %i', async () => {
    const old = await backToBase();
    const reader = readOn();

    const signal = await killAtWork(workshop.start(second), draw() * clean.seconds);
    const between = await readHeld(workshop.database);
    const again = await workshop.run(second);

    const seen = await reader.end();
    const { served } = await readHeld(workshop.database);
    expect([again.code, ['SIGKILL', null]]).toEqual([0, expect.arrayContaining([signal])]);
    expect([old, served.version]).toContain(between.served.version);
    expect(seen.mixed).toEqual([]);
    expect([...seen.versions].filter((version) => version !== old && version !== served.version)).toEqual([]);
    expect(await contentNow()).toEqual(clean.content);
  });
});

describe('an ingest that is asked to stop', () => {
  it.each([['SIGTERM', 143], ['SIGINT', 130]] as const)('by %s ends with %i, and goes on where it was when it is run again', async (signal, expected) => {
    await workshop.empty();
    const running = workshop.start(first);
    await atWork(running);

    running.child.kill(signal);
    const { code } = await running.ended;
    const again = await workshop.run(first);

    expect([code, again.code]).toEqual([expected, 0]);
    expect(again.err).not.toContain('taking over');
  });
});

afterEach(() => {
  const left = existsSync(home()) ? readdirSync(home(), { recursive: true }).map(String) : [];
  expect(left.filter((path) => path.endsWith('.draft') || path.startsWith('shelving'))).toEqual([]);
});

function home(): string {
  return join(workshop.folder, 'home');
}

/** Waits until a command has begun to read its sources. */
async function atWork(running: Running): Promise<void> {
  const ended = running.ended.then(() => 'ended');
  while (!existsSync(join(home(), 'run')) && (await Promise.race([ended, sleep(5)])) !== 'ended');
}

async function secondsAtWork(running: Running): Promise<number> {
  await atWork(running);
  const began = performance.now();
  const { code, err } = await running.ended;
  expect([code, err]).toEqual([0, expect.stringContaining('is published')]);
  return (performance.now() - began) / 1000;
}

/** Kills a command some seconds into its work; returns the signal that ended it, or null when it was done before. */
async function killAtWork(running: Running, seconds: number): Promise<NodeJS.Signals | null> {
  await atWork(running);
  await Promise.race([sleep(seconds * 1000), running.ended]);
  running.child.kill('SIGKILL');
  return (await running.ended).signal;
}

/** What an export of the graph and the work folder hold now, as hashes. */
async function contentNow(): Promise<string[]> {
  const out = join(workshop.folder, 'out');
  const { version, files } = await exportRelease(workshop.database, { out, formats: ['jsonl'], all: true }, silent);
  const kept = readdirSync(join(home(), 'statements')).sort().map((name) => `${name} ${hashOf(join(home(), 'statements', name))}`);
  return [version, ...files.map((name) => `${name} ${hashOf(join(out, name))}`), ...kept, readFileSync(join(home(), 'issues.ndjson'), 'utf8')];
}

/** Reads the release again and again; at its end tells which versions it saw, and which of them were not whole. */
function readOn(): { end: () => Promise<{ versions: Set<string>; mixed: string[] }> } {
  const seen = { versions: new Set<string>(), mixed: [] as string[] };
  let isOver = false;
  const reading = (async () => {
    while (!isOver) {
      const { served, release } = await readHeld(workshop.database);
      seen.versions.add(served.version);
      if (releaseVersion(release) !== served.version) seen.mixed.push(served.version);
      await sleep(100);
    }
  })();
  return {
    async end() {
      isOver = true;
      await reading;
      return seen;
    },
  };
}
