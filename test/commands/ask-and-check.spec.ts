import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { write } from '../../graph/database/open.ts';
import { readServed } from '../../graph/load/served.ts';
import { readLibrary } from '../../queries/question.ts';
import { fixture } from '../fixture/sample-archive.ts';
import { closedPort } from '../ingest/fetch/fixture/servers.ts';
import { holdOpen, serversOf } from '../graph/database/program.ts';
import { sharedPath, withoutShared } from '../shared.ts';
import { openWorkshop } from './workshop.ts';
import type { Workshop } from './workshop.ts';

const pages = sharedPath('pages');
let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
  await workshop.empty();
});
afterAll(() => workshop.close());

describe('status, with a Neo4j of the user', () => {
  it('tells no release before an ingest, and the one that is served after it', async () => {
    const before = await workshop.run(['status']);
    const ingested = await workshop.run(['ingest', 'creativ-up', 'sample', '--archive', fixture]);
    const after = await workshop.run(['status']);

    const served = await readServed(workshop.database);
    expect([before.code, ingested.code, after.code]).toEqual([0, 0, 0]);
    expect(JSON.parse(before.out)).toEqual({ web: null, graphql: null, bolt: workshop.database.address, pids: [], release: null, passwordFile: null, database: 'runs', lastRun: null });
    expect(JSON.parse(after.out)).toEqual({ ...(JSON.parse(before.out) as object), release: served?.version, lastRun: expect.objectContaining({ sources: ['creativ-up', 'sample'], outcome: 'published', code: 0 }) });
  });
});

describe('verify', () => {
  it('counts as unchecked what it has no page of', async () => {
    const { code, out } = await workshop.run(['verify']);

    expect([code, out]).toEqual([0, expect.stringMatching(/^53 statements, .*, 10 spans checked; 43 spans not checked for want of their page; 0 findings\n$/)]);
  });

  it.skipIf(!pages)(`checks every span when it is given the pages (../shared/pages: ${pages ? 'found' : withoutShared})`, async () => {
    const { code, out } = await workshop.run(['verify', '--archive', pages ?? '']);

    expect([code, out]).toEqual([0, expect.stringMatching(/ 53 spans checked; 0 spans not checked for want of their page; 0 findings\n$/)]);
  });

  it('names an archived page of which one bit was turned', async () => {
    const page = join(workshop.folder, 'home/archive', readdirSync(join(workshop.folder, 'home/archive')).find((name) => name.endsWith('.txt'))!);
    const bytes = readFileSync(page);
    writeFileSync(page, Buffer.concat([bytes.subarray(0, 100), Buffer.from([bytes[100]! ^ 1]), bytes.subarray(101)]));

    const { code, out } = await workshop.run(['verify']);

    writeFileSync(page, bytes);
    expect(code).toBe(5);
    expect(out).toMatch(/^archive\.tampered sample .*: expected bytes with the hash [0-9a-f]{64}, found others .*\n.* 53 spans not checked .*; 1 findings\n$/);
  });

  it('names what other hands have changed in the graph, which is not exported until it is rebuilt', async () => {
    await write(workshop.database, "MATCH (thing:Thing {id: 'pont-d-encre'}) SET thing.name = 'Pont de Craie'");
    await write(workshop.database, "MATCH (thing:Thing {id: 'kortrijk'}) DETACH DELETE thing");

    const verified = await workshop.run(['verify']);
    const exported = await workshop.run(['export', '--out', join(workshop.folder, 'out')]);
    const rebuilt = await workshop.run(['ingest', 'creativ-up', '--rebuild']);
    const again = await workshop.run(['verify']);

    expect([verified.code, exported.code, rebuilt.code, again.code]).toEqual([5, 5, 0, 0]);
    expect(verified.out).toMatch(/^release\.version /m);
    expect(exported.err).toMatch(/^graph: expected the content of release [0-9a-f]{16}, found another .*`npm run verify` names where, and `npm run ingest -- --rebuild` mends it\.$/m);
    expect(existsSync(join(workshop.folder, 'out'))).toBe(false);
    expect(again.out).toMatch(/; 0 findings\n$/);
  });
});

describe('query', () => {
  it('lists every question of the library', async () => {
    const { code, out } = await workshop.run(['query', '--list']);

    expect(code).toBe(0);
    expect(out.match(/^\S+\/\S+: .+\?$/gm)).toHaveLength(readLibrary().length);
  });

  it('answers one from the release that is served', async () => {
    const { code, out, err } = await workshop.run(['query', 'partnerships-by-year', '--format', 'json']);

    expect([code, err]).toEqual([0, expect.stringContaining(`rows from release ${(await readServed(workshop.database))?.version}`)]);
    expect(Array.isArray(JSON.parse(out))).toBe(true);
  });

  it.each([[['query', 'who-is-who']], [['query']], [['query', 'bridges', '--param', 'atLeast']]])('refuses %j', async (args) => {
    const { code, out, err } = await workshop.run(args);

    expect([code, out, err]).toEqual([2, '', expect.stringMatching(/: expected .*, found .*\.\n$/)]);
  });
});

describe('doctor', () => {
  it.each([
    ['nothing is missing', 0, async () => ({})],
    ['no database answers', 3, async () => ({ NEO4J_URI: `bolt://127.0.0.1:${await closedPort()}` })],
    ['the password is wrong', 3, async () => ({ NEO4J_PASSWORD: 'another' })],
    ['a setting cannot be', 2, async () => ({ NEO4J_URI: 'http://localhost' })],
  ])('when %s ends with %i', async (_what, expected, settings) => {
    const { code, out, err } = await workshop.run(['doctor'], await settings());

    expect(code).toBe(expected);
    expect(`${out}${err}`).toMatch(expected === 0 ? /^(ok {2}.*\n)+$/ : /^(NOT .*|NEO4J_URI: expected .*)$/m);
  });
});

describe('a database that does not answer', () => {
  it('ends an ingest with 3, and what was read is published by the next', async () => {
    const gone = { NEO4J_URI: `bolt://127.0.0.1:${await closedPort()}`, LISIERE_HOME: join(workshop.folder, 'resumed') };

    const refused = await workshop.run(['ingest', 'sample', '--archive', fixture], gone);
    const told = await workshop.run(['status'], gone);
    const next = await workshop.run(['ingest', 'sample'], { LISIERE_HOME: gone.LISIERE_HOME });

    expect([refused.code, refused.err]).toEqual([3, expect.stringMatching(/: expected a Neo4j that answers, found none .*\n$/)]);
    expect([told.code, JSON.parse(told.out)]).toEqual([0, { web: null, graphql: null, bolt: null, pids: [], release: null, passwordFile: null, database: 'is not there', lastRun: expect.objectContaining({ outcome: 'database', code: 3, why: expect.stringContaining('expected a Neo4j that answers') }) }]);
    expect([next.code, next.out]).toEqual([0, 'sample 1 10 1\n']);
  });
});

describe('stop, with the local Neo4j of a work folder', () => {
  it('ends it whoever uses it; before and after, status tells that nothing runs, and starts nothing', async () => {
    const home = join(workshop.folder, 'local');
    const own = { NEO4J_URI: undefined, NEO4J_USER: undefined, NEO4J_PASSWORD: undefined, LISIERE_HOME: home };
    const nothing = { web: null, graphql: null, bolt: null, pids: [], release: null, passwordFile: null, database: 'is not there', lastRun: null };
    const idle = await workshop.run(['stop'], own);
    const before = await workshop.run(['status'], own);
    const untouched = !existsSync(home);
    const holder = holdOpen({ ...process.env, ...own });
    const address = await holder.address;

    const during = await workshop.run(['status'], own);
    const stopped = await workshop.run(['stop'], own);
    const after = await workshop.run(['status'], own);

    await holder.end();
    expect([idle.code, idle.err, untouched]).toEqual([0, 'nothing of this work folder was running.\n', true]);
    expect(JSON.parse(before.out)).toEqual(nothing);
    expect(JSON.parse(during.out)).toEqual({ ...nothing, bolt: address, pids: [expect.any(Number)], passwordFile: join(home, 'neo4j/password'), database: 'runs' });
    expect([stopped.code, serversOf(home)]).toEqual([0, []]);
    expect(JSON.parse(after.out)).toEqual({ ...nothing, passwordFile: join(home, 'neo4j/password'), database: 'rests' });
    rmSync(home, { recursive: true, force: true });
  });
});
