import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { environment } from '../../ground/settings.ts';

type Service = { image?: string; build?: string; environment: Record<string, string>; ports: string[]; depends_on?: Record<string, { condition: string }>; healthcheck?: { test: string[] } };

const root = new URL('../../', import.meta.url);
const { services, volumes } = parse(readFileSync(new URL('docker-compose.yml', root), 'utf8')) as { services: { neo4j: Service; app: Service }; volumes: Record<string, unknown> };
const dockerfile = readFileSync(new URL('Dockerfile', root), 'utf8');

describe('docker-compose.yml', () => {
  it('runs the Neo4j line that the product is tested with, with APOC and GDS', () => {
    expect(services.neo4j.image).toMatch(/^neo4j:5\.26/);
    expect(JSON.parse(services.neo4j.environment['NEO4J_PLUGINS'] ?? '')).toEqual(['apoc', 'graph-data-science']);
  });

  it('listens on this machine alone', () => {
    const ports = [...services.neo4j.ports, ...services.app.ports];

    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it('gives the app settings that it declares, and no others', () => {
    expect(Object.keys(services.app.environment).filter((name) => !(name in environment))).toEqual([]);
    expect(services.app.environment['NEO4J_URI']).toBe('bolt://neo4j:7687');
  });

  it('holds no password of its own', () => {
    expect(services.neo4j.environment['NEO4J_AUTH']).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/);
    expect(services.app.environment['NEO4J_PASSWORD']).toMatch(/^\$\{NEO4J_PASSWORD:\?/);
  });

  it('starts the app when the database is healthy, and keeps both on volumes that it names', () => {
    expect(services.app.depends_on?.['neo4j']?.condition).toBe('service_healthy');
    expect(services.neo4j.healthcheck?.test.join(' ')).toContain('cypher-shell');
    expect(Object.keys(volumes)).toEqual(['neo4j', 'work-folder']);
  });

  it('builds from this repository: every file that the Dockerfile copies or runs is there', () => {
    const named = [...dockerfile.matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, files]) => files!.split(' ')).filter((file) => file !== '.');
    const run = [...dockerfile.matchAll(/node (bin\/\S+\.mjs) (\w+)/g)].flatMap(([, file, command]) => [file!, `commands/${command}.ts`]);

    expect([...named, ...run, 'bin/boot.mjs', 'commands/start.ts'].filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
    expect(services.app.build).toBe('.');
  });
});
