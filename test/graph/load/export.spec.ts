import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { write } from '../../../graph/database/open.ts';
import type { Database } from '../../../graph/database/open.ts';
import { manifestSchema } from '../../../graph/derive/export/record-schemas.ts';
import { exportRelease } from '../../../graph/load/export.ts';
import { loadRelease } from '../../../graph/load/load.ts';
import { silent } from '../../../ground/report.ts';
import { ecosystem } from '../../fixture/ecosystem.ts';
import { openTestDatabase, wipe } from '../empty-database.ts';

const program = fileURLToPath(new URL('exporting-program.ts', import.meta.url));
const written = readFileSync(fileURLToPath(new URL('../../fixture/ecosystem.jsonl', import.meta.url)), 'utf8');
let database: Database;
let out: string;

beforeAll(async () => {
  database = await openTestDatabase();
  await wipe(database);
  await loadRelease(database, ecosystem(), silent);
  out = mkdtempSync(join(tmpdir(), 'lisiere-export-'));
});
afterAll(async () => {
  rmSync(out, { recursive: true, force: true });
  await database.close();
});

describe('exportRelease', () => {
  it('gives statements back byte for byte', async () => {
    await exportRelease(database, { out, formats: ['jsonl'], all: true }, silent);

    expect(readFileSync(join(out, 'statements.jsonl'), 'utf8')).toBe(written);
  });

  it('lists each file in the manifest with its hash and its lines', async () => {
    const { files } = await exportRelease(database, { out, formats: ['jsonl', 'csv'], all: true }, silent);

    const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')));
    expect(files).toEqual([...Object.keys(manifest.files), 'manifest.json']);
    for (const [name, { sha256 }] of Object.entries(manifest.files)) expect(createHash('sha256').update(readFileSync(join(out, name))).digest('hex')).toBe(sha256);
    expect(manifest.files['statements.jsonl']?.lines).toBe(63);
    expect(manifest.files['statements.csv']?.lines).toBe(63);
  });

  it('leaves out what may not be republished, and all that only it tells', async () => {
    await exportRelease(database, { out, formats: ['jsonl'], all: false }, silent);

    const text = readdirSync(out).filter((name) => name.endsWith('.jsonl')).map((name) => readFileSync(join(out, name), 'utf8')).join('');
    expect(text).not.toContain('participations');
    expect(text.match(/"predicate"/g)).toHaveLength(60);
  });

  it('gives the same bytes in another time zone, language and folder, and from another order of the sources', async () => {
    await exportRelease(database, { out, formats: ['jsonl', 'csv'], all: true }, silent);
    const before = readAll();
    const { statements, things, relations, pages, sources } = ecosystem();
    await loadRelease(database, { statements: statements.reverse(), things: things.reverse(), relations: relations.reverse(), pages: pages.reverse(), sources: sources.reverse() }, silent, { rebuild: true });

    const { uri, user, password } = inject('neo4j');
    const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    execFileSync(process.execPath, ['--import', import.meta.resolve('tsx'), program, out], { env, cwd: tmpdir() });

    expect(readAll()).toEqual(before);
  });

  it('refuses a graph that other hands have changed', async () => {
    await write(database, "MATCH (thing:Thing {id: 'mons'}) SET thing.name = 'Bergen'");

    const attempt = exportRelease(database, { out, formats: ['jsonl'], all: true }, silent);

    await expect(attempt).rejects.toMatchObject({ code: 'check', message: expect.stringContaining('npm run verify') });
    await loadRelease(database, ecosystem(), silent, { rebuild: true });
  });

  it('says so when there is no release', async () => {
    await wipe(database);

    await expect(exportRelease(database, { out, formats: ['jsonl'], all: true }, silent)).rejects.toMatchObject({ code: 'check', message: expect.stringContaining('expected a release, found none') });
  });
});

function readAll(): Record<string, string> {
  return Object.fromEntries(readdirSync(out).sort().map((name) => [name, readFileSync(join(out, name), 'utf8')]));
}
