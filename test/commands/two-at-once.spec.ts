import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { read } from '../../graph/database/open.ts';
import { readHeld } from '../fixture/held.ts';
import { releaseVersion } from '../../graph/derive/export/release-version.ts';
import { dropRules } from '../graph/empty-database.ts';
import type { Ended, Running } from './lisiere.ts';
import { openWorkshop } from './workshop.ts';
import type { Workshop } from './workshop.ts';

const asked = ['ingest', 'creativ-up', 'eccl', 'regional-it', 'wallonia-osaka', 'wallonie-design'];
let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
});
beforeEach(async () => {
  await workshop.empty();
  await dropRules(workshop.database);
});
afterAll(() => workshop.close());

describe('two ingests at once', () => {
  it.each([
    ['in one work folder', ['home', 'home']],
    ['in two work folders', ['here', 'there']],
  ])('%s: one publishes; the other ends with 6, or finds it published', async (_where, homes) => {
    const ended = await Promise.all(homes.map((home) => workshop.run(asked, { LISIERE_HOME: join(workshop.folder, home) })));

    const { served, release } = await readHeld(workshop.database);
    const published = ended.filter(({ code, err }) => code === 0 && err.includes(`release ${served.version} is published`));
    const others = ended.filter((one) => !published.includes(one));
    expect(published).toHaveLength(1);
    expect(others.map(({ code, err }) => `${code} ${err.trimEnd().split('\n').at(-1)}`)).toEqual([expect.stringMatching(/^(6 (ingest|lease): expected .*, found .*|0 release [0-9a-f]{16} is unchanged: nothing was written$)/)]);
    expect(releaseVersion(release)).toBe(served.version);
    expect(await read(workshop.database, 'MATCH (node) WHERE node:Thing OR node:Statement WITH labels(node)[0] AS label, node.id AS id, count(*) AS times WHERE times > 1 RETURN id')).toEqual([]);
  });

  it('is refused at once while another holds the lease, which is taken over when its holder was killed', async () => {
    const there = { LISIERE_HOME: join(workshop.folder, 'there') };
    const dry = await timed(() => workshop.run([...asked, '--dry-run'], there));
    const here = workshop.start(asked, { LISIERE_HOME: join(workshop.folder, 'here') });
    await leased(here);

    here.child.kill('SIGSTOP');
    const { ended: refused, seconds } = await timed(() => workshop.run(asked, there));
    here.child.kill('SIGKILL');
    const third = await workshop.run(asked, there);

    expect([refused.code, refused.err]).toEqual([6, expect.stringMatching(/^lease: expected no other ingest, found program \d+ on \S+ at work\. Wait until it has ended, and run this again\.$/m)]);
    // A lease whose holder is silent runs out after 20 seconds: it was not waited for, however busy this machine is.
    expect(seconds - dry.seconds).toBeLessThan(10);
    expect([third.code, third.err]).toEqual([0, expect.stringMatching(/lease: taking over from program \d+ on \S+, which has ended\.\n[^]*is published/)]);
  });
});

/** Says how many seconds a command takes; one that does not ask the database says how many of them are its start. */
async function timed(command: () => Promise<Ended>): Promise<{ ended: Ended; seconds: number }> {
  const began = performance.now();
  return { ended: await command(), seconds: (performance.now() - began) / 1000 };
}

/** Waits until a command holds the lease. */
async function leased(running: Running): Promise<void> {
  const ended = running.ended.then(({ err }) => {
    throw new Error(`expected an ingest that takes the lease, found one that ended: ${err}`);
  });
  const isHeld = async (): Promise<boolean> => (await read(workshop.database, "MATCH (lease:Lease {name: 'ingest'}) WHERE lease.holder IS NOT NULL RETURN lease")).length > 0;
  while (!(await Promise.race([isHeld(), ended]))) await sleep(5);
}
