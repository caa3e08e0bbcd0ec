import { existsSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase, read, write, type Database } from '../../../graph/database/open.ts';
import { diagnose } from '../../../graph/database/doctor.ts';
import { placesOf } from '../../../graph/database/server/places.ts';
import { answers } from '../../../graph/database/server/ports.ts';
import { releaseAtRest } from '../../../graph/database/server/rest.ts';
import { databaseStatus, stopDatabase } from '../../../graph/database/status.ts';
import { birthOf } from '../../../ground/alive.ts';
import { silent } from '../../../ground/report.ts';
import { readSettings, type Settings } from '../../../ground/settings.ts';
import { holdOpen, serversOf, type Holder } from './program.ts';

const onLinux = process.platform === 'linux';
const firstFetch = 600_000;
const slow = 180_000;

let home: string;
let settings: Settings;
let env: NodeJS.ProcessEnv;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'lisiere à côté '));
  // Java of version 17 opens names with accents only in a locale that has them, and LC_ALL=C has none.
  env = { ...process.env, LISIERE_HOME: home, LC_ALL: 'C' };
  for (const name of ['NEO4J_URI', 'NEO4J_PORT', 'NEO4J_PASSWORD']) delete env[name];
  settings = readSettings(env);
});

afterAll(async () => {
  await stopDatabase(settings, silent);
  rmSync(home, { recursive: true, force: true });
});

describe('the local Neo4j, from the first command to the last', () => {
  let holders: Holder[];
  let database: Database;

  test('is one server for two commands that start at the same instant', async () => {
    holders = [holdOpen(env), holdOpen(env)];

    const [one, other] = await Promise.all(holders.map(({ address }) => address));

    expect(one).toBe(other);
    expect(holders.map((holder) => holder.told().includes('starting Neo4j')).filter(Boolean)).toHaveLength(1);
    if (onLinux) expect(serversOf(home)).toEqual([(await databaseStatus(settings)).pid]);
  }, firstFetch);

  test('is joined by another command when it is up', async () => {
    const before = await databaseStatus(settings);

    database = await openDatabase(settings, silent);

    expect(database).toMatchObject({ name: 'neo4j', address: before.bolt });
    expect(await databaseStatus(settings)).toEqual({ ...before, running: true });
  });

  test('keeps its password where only its owner reads it', () => {
    const { mode } = statSync(join(home, 'neo4j', 'password'));

    expect(mode & 0o777).toBe(0o600);
    expect(statSync(join(home, 'neo4j')).mode & 0o077).toBe(0);
  });

  test('tells its password to no list of programs and no log', async () => {
    const password = readFileSync(join(home, 'neo4j', 'password'), 'utf8').trim();
    const { pid } = await databaseStatus(settings);

    const logs = readdirSync(join(home, 'neo4j', 'logs')).map((name) => readFileSync(join(home, 'neo4j', 'logs', name), 'utf8'));
    const seen = onLinux ? [readFileSync(`/proc/${pid}/cmdline`, 'utf8'), readFileSync(`/proc/${pid}/environ`, 'utf8')] : [];

    expect([...logs, ...seen].filter((text) => text.includes(password))).toEqual([]);
  });

  test('listens on this machine alone', async () => {
    const { bolt, http } = await databaseStatus(settings);
    const ports = [bolt, http].map((uri) => Number(new URL(uri ?? '').port));
    const outside = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []).filter(({ internal, family }) => !internal && family === 'IPv4');

    const open = await Promise.all(ports.flatMap((port) => outside.map(({ address }) => answers(port, address))));

    expect(await Promise.all(ports.map((port) => answers(port)))).toEqual([true, true]);
    expect(open.filter(Boolean)).toEqual([]);
  });

  test('gives plain rows, and takes whole numbers as integers', async () => {
    await write(database, 'UNWIND $names AS name MERGE (:Word {name: name})', { names: ['lisière', 'rand'] });

    const rows = await read(database, 'MATCH (word:Word) RETURN word.name AS name, $half AS half, $rank AS rank ORDER BY name LIMIT $most', { half: 0.5, rank: [1, { deep: 2 }], most: 1 });

    expect(rows).toEqual([{ name: 'lisière', half: 0.5, rank: [1, { deep: 2 }] }]);
    expect(await read(database, 'RETURN valueType($whole) AS whole, valueType($part) AS part', { whole: 3, part: 0.5 })).toEqual([{ whole: 'INTEGER NOT NULL', part: 'FLOAT NOT NULL' }]);
  });

  test('refuses to write when asked to read', async () => {
    await expect(read(database, 'CREATE (word:Word) RETURN word')).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.AccessMode' });
  });

  test('reads no file and fetches nothing for a query', async () => {
    const asked = ['file:///etc/hostname', 'http://127.0.0.1:9/', 'http://[::ffff:127.0.0.1]:9/'].map((url) => read(database, `LOAD CSV FROM '${url}' AS row RETURN row`));

    const outcomes = await Promise.allSettled(asked);

    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(outcomes.map((outcome) => String((outcome as PromiseRejectedResult).reason)).join('\n')).not.toMatch(/Connection refused/);
  });

  test('tries a query that does not fit in memory only once', async () => {
    const began = Date.now();

    // What the driver tries again, it tries for thirty seconds, however slow the machine.
    await expect(read(database, 'UNWIND range(1, 100000000) AS number RETURN collect(toString(number)) AS all')).rejects.toMatchObject({ name: 'Refusal', code: 'usage' });

    expect(Date.now() - began).toBeLessThan(30_000);
  });

  test('ends a query at the time it was given', async () => {
    const bomb = 'UNWIND range(1, 1000000000) AS one WITH one WHERE one < 0 RETURN count(*) AS none';

    await expect(read(database, bomb, {}, { timeout: 500 })).rejects.toMatchObject({ code: expect.stringContaining('TransactionTimedOut') as string });
  });

  test('is found well by doctor', async () => {
    const findings = await diagnose(settings);

    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
    expect(findings.map(({ name }) => name)).toEqual(['node', 'work folder', 'java', 'maven', 'ports', 'database', 'database settings']);
  });

  test('refuses a given address where nobody answers, and a wrong password, and stays up when a guest leaves', async () => {
    const password = readFileSync(join(home, 'neo4j', 'password'), 'utf8').trim();
    const given = (uri: string, secret: string) => openDatabase(readSettings({ ...env, NEO4J_URI: uri, NEO4J_PASSWORD: secret }), silent);

    await expect(given('bolt://127.0.0.1:9', 'x')).rejects.toThrow(/bolt:\/\/127.0.0.1:9: expected a Neo4j that answers, found none/);
    await expect(given(database.address, 'wrong')).rejects.toMatchObject({ code: 'database', remedy: expect.stringContaining('NEO4J_PASSWORD') as string });
    await (await given(database.address, password)).close();

    expect(await read(database, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('says what to do when its password was lost', async () => {
    const file = join(home, 'neo4j', 'password');
    renameSync(file, `${file}.kept`);

    const opened = openDatabase(settings, silent);

    await expect(opened).rejects.toMatchObject({ code: 'database', message: expect.stringContaining('expected the password of the local Neo4j') as string });
    renameSync(`${file}.kept`, file);
  });

  test('stays up when the command that started it ends before the others', async () => {
    const starter = holders.find((holder) => holder.told().includes('starting Neo4j'));
    const guest = holders.find((holder) => holder !== starter);

    const code = await starter?.end();
    guest?.child.kill('SIGKILL');

    expect(code).toBe(0);
    expect(await read(database, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('is refused by its last words when it is killed, and started again by the next command', async () => {
    const { pid } = await databaseStatus(settings);
    process.kill(pid ?? 0, 'SIGKILL');

    await expect(read(database, 'RETURN 1 AS one')).rejects.toThrow(/expected the local Neo4j to answer, found that it has ended. Its last lines:\n.*Started\./s);
    await database.close();
    database = await openDatabase(settings, silent);

    expect((await databaseStatus(settings)).pid).not.toBe(pid);
    expect(await read(database, 'MATCH (word:Word) RETURN count(word) AS words')).toEqual([{ words: 2 }]);
  }, slow);

  test('outlives a command that is killed, and is stopped by stop', async () => {
    const holder = holdOpen(env);
    await holder.address;
    const { pid, bolt } = await databaseStatus(settings);
    holder.child.kill('SIGKILL');

    const stopped = await stopDatabase(settings, silent);

    expect(stopped).toBe(true);
    expect(birthOf(pid ?? 0)).toBe(null);
    expect(await answers(Number(new URL(bolt ?? '').port))).toBe(false);
    expect(await databaseStatus(settings)).toMatchObject({ running: false, pid: null, bolt: null });
    expect(await stopDatabase(settings, silent)).toBe(false);
    await database.close();
  }, slow);

  test('is stopped by the last command that leaves, which need not have started it, and tells at rest what it holds until somebody touches it', async () => {
    const starter = holdOpen(env);
    await starter.address;
    starter.child.kill('SIGKILL');

    const guest = await openDatabase(settings, silent);
    const { pid } = await databaseStatus(settings);
    await write(guest, "MERGE (:Release {version: '1', model: '2'})");
    const awake = releaseAtRest(placesOf(home));
    await Promise.all([guest.close(), guest.close()]);

    expect(birthOf(pid ?? 0)).toBe(null);
    expect(existsSync(join(home, 'run', 'database.json'))).toBe(false);
    if (onLinux) expect(serversOf(home)).toEqual([]);
    expect([awake, releaseAtRest(placesOf(home))]).toEqual([null, { version: '1', model: '2' }]);
    utimesSync(join(home, 'neo4j', 'data', 'databases', 'neo4j', 'neostore'), 0, 0);
    expect(releaseAtRest(placesOf(home))).toBe(null);
  }, slow);
});
