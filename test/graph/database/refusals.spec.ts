import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkClassPath, checkHome, checkJava, checkNode, checkPorts } from '../../../graph/database/check-ground.ts';
import { checkDatabase } from '../../../graph/database/check-server.ts';
import { withoutSecrets } from '../../../graph/database/connect.ts';
import { checkJars, jars, neo4jVersion, projectFile } from '../../../graph/database/means/jars.ts';
import { findJava, findMaven } from '../../../graph/database/means/tools.ts';
import { openDatabase } from '../../../graph/database/open.ts';
import { neo4jSettings } from '../../../graph/database/server/configuration.ts';
import { choosePorts, defaultPorts, isFree } from '../../../graph/database/server/ports.ts';
import { databaseStatus, stopDatabase } from '../../../graph/database/status.ts';
import { unsafeSettings } from '../../../graph/database/unsafe.ts';
import { silent } from '../../../ground/report.ts';
import { readSettings } from '../../../ground/settings.ts';
import { holdOpen } from './program.ts';

let folder: string;
let programs: string;
let env: NodeJS.ProcessEnv;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lisiere à côté '));
  programs = join(folder, 'programs');
  mkdirSync(programs);
  env = { PATH: programs, HOME: folder, XDG_CACHE_HOME: join(folder, 'cache'), LISIERE_HOME: join(folder, 'home') };
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a machine where something is missing', () => {
  test('has no Java', async () => {
    await expect(findJava(env)).rejects.toMatchObject({ code: 'usage', message: expect.stringContaining('PATH: expected Java 17 or newer, found no java.') as string });
    expect(await checkJava(env)).toMatchObject({ name: 'java', ok: false, code: 'usage', cure: expect.stringMatching(/^(Run `|Install )/) as string });
  });

  test('has a Java that is too old, first on its PATH', async () => {
    program('java', 'echo \'openjdk version "11.0.2" 2019-01-15\' >&2');
    const holder = holdOpen({ ...env, PATH: `${programs}${delimiter}${process.env['PATH'] ?? ''}` });

    const code = await holder.end();

    expect(code).toBe(2);
    expect(holder.told()).toContain(`${programs}/java: expected Java 17 or newer, found 11.0.2. `);
  });

  test.each([['1.8.0_392', false], ['17', true], ['21.0.1', true]])('knows whether Java %s will do', async (version, fits) => {
    program('java', `echo 'Picked up JAVA_TOOL_OPTIONS: -Dx=1'; echo 'openjdk version "${version}"' >&2`);

    expect(await checkJava(env)).toMatchObject({ ok: fits });
  });

  test('has a JAVA_HOME without a Java, which stands before PATH', async () => {
    program('java', 'echo \'openjdk version "17.0.15"\' >&2');

    await expect(findJava({ ...env, JAVA_HOME: folder })).rejects.toThrow('JAVA_HOME: expected Java 17 or newer, found no java.');
  });

  test('has no Maven, which is needed only while Neo4j was never fetched', async () => {
    const holder = holdOpen({ ...env, PATH: withRealJava() });

    const code = await holder.end();

    expect(code).toBe(2);
    expect(holder.told()).toContain('PATH: expected Maven 3.8 or newer, found no mvn. ');
    await expect(findMaven(env)).rejects.toMatchObject({ code: 'usage' });
    expect(await checkClassPath(readSettings(env), env)).toMatchObject({ name: 'maven', ok: false, code: 'usage' });
  });

  test('has a Maven that is too old', async () => {
    program('mvn', "echo 'Apache Maven 3.3.9 (abc)'");

    expect(await checkClassPath(readSettings(env), env)).toMatchObject({ ok: false, found: expect.stringContaining('expected Maven 3.8 or newer, found 3.3.9.') as string });
  });

  test('has no network on the first start', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'lisiere-repository-'));
    const away = `-Dmaven.repo.local=${empty} -Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=1`;
    const holder = holdOpen({ ...process.env, ...env, PATH: process.env['PATH'], MAVEN_OPTS: away, NEO4J_URI: '', NEO4J_PORT: '' });

    const code = await holder.end();
    rmSync(empty, { recursive: true, force: true });

    expect(code).toBe(3);
    expect(holder.told()).toMatch(/expected Maven to fetch it, found "Could not transfer artifact .*The first start needs the network once/s);
  });

  test('has a Node that is too old', async () => {
    expect(await checkNode('18.20.4')).toMatchObject({ ok: false, code: 'usage' });
    expect(await checkNode('20.18.3')).toMatchObject({ ok: false });
    expect(await checkNode('20.19.0')).toMatchObject({ ok: true });
    expect(await checkNode('24.1.0')).toMatchObject({ ok: true });
  });

  test('has a work folder that is a file', async () => {
    writeFileSync(join(folder, 'home'), '');

    await expect(openDatabase(readSettings(env), silent)).rejects.toMatchObject({ code: 'usage', message: expect.stringContaining('expected a folder, found the file') as string });
    expect(await checkHome(readSettings(env))).toMatchObject({ ok: false });
  });

  test.skipIf(process.getuid?.() === 0)('has a work folder that cannot be written', async () => {
    chmodSync(folder, 0o500);

    await expect(openDatabase(readSettings(env), silent)).rejects.toMatchObject({ code: 'disk' });
    chmodSync(folder, 0o700);
  });

  test.runIf(existsSync('/sys/kernel'))('has a disk without room', async () => {
    const settings = readSettings({ ...env, LISIERE_HOME: '/sys/kernel/lisiere' });

    await expect(openDatabase(settings, silent)).rejects.toMatchObject({ code: 'disk' });
    expect(await checkHome(settings)).toMatchObject({ ok: false, code: 'disk', cure: expect.stringContaining('LISIERE_HOME') as string });
  });
});

describe('a port that is named', () => {
  let other: Server;

  beforeEach(async () => {
    other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  });

  afterEach(() => new Promise((resolve) => other.close(resolve)));

  test('is refused when another program has it', async () => {
    const { port } = other.address() as AddressInfo;
    const settings = readSettings({ ...process.env, LISIERE_HOME: join(folder, 'home'), NEO4J_PORT: String(port), NEO4J_URI: '' });

    await expect(openDatabase(settings, silent)).rejects.toMatchObject({ code: 'usage', message: expect.stringContaining(`NEO4J_PORT: expected a port that is free to listen on, found ${port} taken`) as string });
    expect(await checkPorts(settings)).toMatchObject({ ok: false, code: 'usage' });
  }, 600_000);

  test('is not needed: without one, a free port is taken beside the default', async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.once('error', () => resolve()).listen(defaultPorts.bolt, '127.0.0.1', resolve));

    const ports = await choosePorts(null, false, silent);
    await new Promise((resolve) => blocker.close(resolve));

    expect(ports.bolt).not.toBe(defaultPorts.bolt);
    expect(await isFree(ports.bolt)).toBe(true);
    expect(ports.http).not.toBe(ports.bolt);
  });

  test('is refused when it is no port', () => {
    expect(() => readSettings({ NEO4J_PORT: '70000' })).toThrow(/NEO4J_PORT: expected the bolt port of the local neo4j.*found "70000"/);
  });
});

describe('a server that has long ended', () => {
  test('is not taken for another program that has its id now', async () => {
    const settings = readSettings(env);
    const ended = { pid: process.pid, birth: 'of an earlier program', bolt: 'bolt://127.0.0.1:1', http: 'http://127.0.0.1:2' };
    mkdirSync(join(folder, 'home', 'run'), { recursive: true });
    writeFileSync(join(folder, 'home', 'run', 'database.json'), JSON.stringify(ended));

    expect(await databaseStatus(settings)).toMatchObject({ running: false, pid: null });
    expect(await stopDatabase(settings, silent)).toBe(false);
  });
});

describe('what Neo4j is made of', () => {
  test('is the version that the Maven project names', () => {
    const named = [...readFileSync(projectFile, 'utf8').matchAll(/<version>(5[^<]+)</g)].map(([, version]) => version);

    expect(named).toEqual([neo4jVersion, neo4jVersion]);
    expect(jars).toHaveLength(213);
  });

  test('is refused when a jar has other bytes than those on record', async () => {
    const forged = join(folder, jars[0]?.path ?? '');
    mkdirSync(join(forged, '..'), { recursive: true });
    writeFileSync(forged, 'not a jar');

    await expect(checkJars([forged])).rejects.toMatchObject({ code: 'database', message: expect.stringContaining(`found 213 missing or different, first "${forged}"`) as string });
  });
});

describe('settings of a server', () => {
  const drifted = {
    'dbms.security.auth_enabled': 'false',
    'server.default_listen_address': '0.0.0.0',
    'server.bolt.listen_address': ':::7687',
    'server.http.listen_address': '192.0.2.7:7474',
    'dbms.usage_report.enabled': 'true',
    'dbms.security.procedures.allowlist': '*',
    'dbms.security.procedures.unrestricted': 'apoc.*',
    'dbms.security.allow_csv_import_from_file_urls': 'true',
    'dbms.security.http_access_control_allow_origin': '*',
    'dbms.security.http_auth_allowlist': '/,/db.*',
    'dbms.security.auth_max_failed_attempts': '0',
    'dbms.security.auth_minimum_password_length': '1',
    'db.transaction.timeout': '0s',
    'db.memory.transaction.max': '0B',
    'dbms.memory.transaction.total.max': '0B',
    'server.unmanaged_extension_classes': 'org.example=/x',
    'server.jvm.additional': '-agentlib:jdwp=transport=dt_socket,address=*:5005',
    'server.config.strict_validation.enabled': 'false',
    'db.logs.query.parameter_logging_enabled': 'true',
    'internal.dbms.cypher_ip_blocklist': '',
  };

  test('are safe as we write them', () => {
    expect(unsafeSettings(neo4jSettings({ bolt: 7687, http: 7474 }), 'written')).toEqual([]);
  });

  test.each(Object.entries(drifted))('are unsafe when %s is %j', (name, value) => {
    const settings = { ...neo4jSettings({ bolt: 7687, http: 7474 }), 'db.logs.query.enabled': 'VERBOSE', [name]: value };

    expect(unsafeSettings(settings, 'written').map((unsafe) => unsafe.name)).toEqual([name]);
  });

  test('are found in a file that somebody changed, each with its cure', async () => {
    const configuration = join(folder, 'home', 'neo4j', 'conf');
    mkdirSync(configuration, { recursive: true });
    writeFileSync(join(configuration, 'neo4j.conf'), Object.entries(drifted).map((pair) => pair.join('=')).join('\n'));

    const findings = (await checkDatabase(readSettings(env))).filter(({ ok }) => !ok);

    expect(findings.map(({ name }) => name).sort()).toEqual(Object.keys(drifted).sort());
    expect(findings.every(({ code, cure }) => code === 'usage' && cure !== null)).toBe(true);
  });

  test('are told without the secrets of an address', () => {
    expect(withoutSecrets('neo4j+s://ann:secret@db.example:7687 and bolt://b:c@h')).toBe('neo4j+s://db.example:7687 and bolt://h');
  });
});

function program(name: string, script: string): void {
  writeFileSync(join(programs, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

// A folder with the Java of this machine and nothing else.
function withRealJava(): string {
  const found = (process.env['PATH'] ?? '').split(delimiter).map((place) => join(place, 'java')).find((path) => existsSync(path));
  symlinkSync(process.env['JAVA_HOME'] ? join(process.env['JAVA_HOME'], 'bin', 'java') : (found ?? ''), join(programs, 'java'));
  return programs;
}
