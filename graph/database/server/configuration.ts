import { totalmem } from 'node:os';
import { join } from 'node:path';
import { writeFileWhole } from '../../../ground/write-file.ts';
import type { Places } from './places.ts';
import { loopback, type Ports } from './ports.ts';

const megabyte = 2 ** 20;
const heapBounds = { least: 512, most: 2048 };
const pageCache = 256;

/** Returns how much heap the local Neo4j may take, in MB: a quarter of the machine's, between 512 and 2048. */
export function heapSize(memory: number = machineMemory()): number {
  return Math.min(heapBounds.most, Math.max(heapBounds.least, Math.floor(memory / 4 / megabyte)));
}

/** Returns the settings of the local Neo4j: loopback only, nothing read from outside, every transaction bounded. */
export function neo4jSettings(ports: Ports, heap: number = heapSize()): Record<string, string> {
  return {
    'server.default_listen_address': loopback,
    'server.default_advertised_address': loopback,
    'server.bolt.listen_address': `${loopback}:${ports.bolt}`,
    'server.bolt.advertised_address': `${loopback}:${ports.bolt}`,
    'server.http.listen_address': `${loopback}:${ports.http}`,
    'server.http.advertised_address': `${loopback}:${ports.http}`,
    // A server that hangs is given up after two silent beats.
    'server.bolt.connection_keep_alive': '5s',
    'server.bolt.connection_keep_alive_probes': '2',
    'server.http_enabled_modules': 'TRANSACTIONAL_ENDPOINTS,QUERY_API_ENDPOINTS',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'dbms.security.procedures.allowlist': 'db.*,dbms.*',
    'dbms.security.http_access_control_allow_origin': `http://${loopback}:${ports.http}`,
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    'server.memory.pagecache.size': `${pageCache}m`,
    // A load asks for more time where it needs it; a forgotten query does not run on.
    'db.transaction.timeout': '60s',
    'db.memory.transaction.max': `${Math.floor(heap / 4)}m`,
    'dbms.memory.transaction.total.max': `${Math.floor(heap / 2)}m`,
    // Names of people stand in queries: no log may keep them.
    'db.logs.query.enabled': 'OFF',
    'db.logs.query.parameter_logging_enabled': 'false',
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '64m',
    'db.tx_log.rotation.retention_policy': 'keep_none',
    // Measured 2026-11: each of two pools waits five idle seconds at the end, so that stopping takes 10 s instead of 0.4.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  };
}

/** Returns the arguments for Java that do not depend on what it runs. */
export function javaOptions(heap: number = heapSize()): string[] {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  return [
    '-Xms128m',
    `-Xmx${heap}m`,
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-Dfile.encoding=UTF-8',
    '-Djava.awt.headless=true',
    '-Dlog4j2.disable.jmx=true',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Djdk.nio.maxCachedBufferSize=1024',
    '-XX:+DisableExplicitGC',
  ];
}

/** Writes the settings of the local Neo4j, and the file that Java takes its arguments from; returns the latter's path. */
export function writeConfiguration(places: Places, ports: Ports, classPath: string[], delimiter: string): string {
  const lines = Object.entries(neo4jSettings(ports)).map(([name, value]) => `${name}=${value}`);
  writeFileWhole(join(places.configuration, 'neo4j.conf'), `# Written at each start: changes made here are lost.\n${lines.join('\n')}\n`, 0o600);
  const path = join(places.configuration, 'java.args');
  writeFileWhole(path, `${[...javaOptions(), '-cp', quoted(classPath.join(delimiter))].join('\n')}\n`, 0o600);
  return path;
}

// In an argument file a backslash escapes, and only quotes keep a space.
function quoted(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

// A container may have less than its machine.
function machineMemory(): number {
  const allowed = process.constrainedMemory?.() ?? 0;
  return allowed > 0 ? Math.min(allowed, totalmem()) : totalmem();
}
