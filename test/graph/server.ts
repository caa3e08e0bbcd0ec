import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../../graph/database/open.ts';
import { keepPassword, placesOf } from '../../graph/database/server/places.ts';
import { silent } from '../../ground/report.ts';
import { readSettings } from '../../ground/settings.ts';

declare module 'vitest' {
  /** The Neo4j that all graph tests of one run share; it is started for them and gone afterwards. */
  export interface ProvidedContext {
    neo4j: { home: string; uri: string; user: string; password: string };
  }
}

/** A Java that lives for minutes compiles each method once and quickly: tests of the graph took 105 s of its processor instead of 153 (measured 2026-11). */
const brief = '-XX:TieredStopAtLevel=1';

/** Starts the tests' own Neo4j in a folder of its own. Whatever database the environment names is left alone: tests wipe theirs. */
export default async function startServer(project: TestProject): Promise<() => Promise<void>> {
  const home = mkdtempSync(join(tmpdir(), 'lisiere-graph-'));
  for (const name of ['NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_PORT']) delete process.env[name];
  process.env['LISIERE_HOME'] = home;
  process.env['JAVA_TOOL_OPTIONS'] = [process.env['JAVA_TOOL_OPTIONS'], brief].filter(Boolean).join(' ');
  const forget = (): void => rmSync(home, { recursive: true, force: true });
  const database = await openDatabase(readSettings(), silent).catch((error: unknown) => {
    forget();
    throw error;
  });
  project.provide('neo4j', { home, uri: database.address, user: 'neo4j', password: keepPassword(placesOf(home)) });
  return async () => {
    await database.close();
    forget();
  };
}
