import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import match from '../../../../commands/match.ts';
import { exitCodes } from '../../../../ground/refusal.ts';
import { runHere } from '../../../run-here.ts';

const folder = mkdtempSync(join(tmpdir(), 'lisiere-match-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const rowsOf = (told: string): string[] => told.trimEnd().split('\r\n');

describe('match', () => {
  it('gives each pair its score, its outcome, why, and its names', async () => {
    const { code, told } = await runHere(match, ['--no-register', '--pairs', file('pairs.csv', 'left,right\nUniversité du Fil,Fil University\n"Atelier Navette, asbl",Textielhuis\n')]);
    const [header, one, other] = rowsOf(told);

    expect([code, header]).toEqual([exitCodes.published, 'score,outcome,reason,left,right']);
    expect(one).toMatch(/^0\.[5-9]\d*,same,.*,Université du Fil,Fil University$/);
    expect(other).toMatch(/^0\.[0-4]\d*,different,.*,"Atelier Navette, asbl",Textielhuis$/);
  });

  it('gives each mention its body or nobody, why, and their names', async () => {
    const registry = file('registry.csv', 'entity_id,name\ne1,Université du Fil\ne2,Textielhuis\n');
    const { told } = await runHere(match, ['--no-register', '--mentions', file('mentions.csv', 'mention\nUniversiteit du Fil\nOpéra des Brumes\n'), '--registry', registry]);

    expect(rowsOf(told).map((row) => row.split(',')[0])).toEqual(['entity_id', 'e1', 'NIL']);
    expect(rowsOf(told)[1]).toMatch(/,Universiteit du Fil,Université du Fil$/);
  });

  it('takes no two names that say nothing for one', async () => {
    const { told } = await runHere(match, ['--no-register', '--pairs', file('blank.csv', 'left,right\n,\n?,?\n')]);

    expect(rowsOf(told).slice(1)).toEqual(['0,different,not the same: one of them has no name,,', '0,different,not the same: one of them has no name,?,?']);
  });

  it.each([
    ['semicolons', 'left;right\nLe Fil;le fil\n'],
    ['tabulators', 'left\tright\nLe Fil\tle fil\n'],
    ['a mark of its order of bytes', '\ufeffleft,right\r\nLe Fil,le fil\r\n'],
    ['gzip', gzipSync('left,right\nLe Fil,le fil\n')],
  ])('reads a CSV with %s', async (_what, bytes) => {
    const { code, told } = await runHere(match, ['--no-register', '--pairs', file('other.csv', bytes)]);

    expect([code, rowsOf(told)[1]]).toEqual([exitCodes.published, expect.stringMatching(/,same,/)]);
  });

  it('says which row has other cells than the header, and scores it by what it has', async () => {
    const path = file('odd.csv', 'left,right,country\nLe Fil,le fil\nLe Fil,le fil,FR,,\n');
    const { told, said } = await runHere(match, ['--no-register', '--pairs', path]);

    expect(rowsOf(told)).toHaveLength(3);
    expect(said).toContain(`${path}, row 2: expected 3 cells, found 2; so are 1 other rows.`);
  });

  it.each([
    ['other bytes', Uint8Array.from([0x6c, 0xe9, 0x0a]), 'expected text in UTF-8, found other bytes.'],
    ['a binary file', 'left\0right\n', 'expected text, found the bytes of another kind of file.'],
    ['an open quote', 'left,right\n"a,b\n', 'expected CSV, found a quote that is out of place or never closed.'],
    ['nothing', '', 'expected a column "left" and "right", found an empty file.'],
    ['another column', 'one,right\n', 'expected a column "left", found "one", "right".'],
    ['a torn gzip', gzipSync('left,right\nLe Fil,le fil\n').subarray(0, 20), 'expected a whole gzipped file, found '],
  ])('refuses %s in one sentence', async (_what, bytes, sentence) => {
    const { code, told, said } = await runHere(match, ['--pairs', file('wrong.csv', bytes)]);

    expect([code, told]).toEqual([exitCodes.usage, '']);
    expect(said).toContain(sentence);
    expect(said).not.toContain(' at ');
  });

  it.each([
    ['a folder', folder, 'expected a file, found a folder.'],
    ['nothing there', join(folder, 'nowhere.csv'), 'expected a file, found nothing there.'],
  ])('refuses %s', async (_what, path, sentence) => {
    const { code, said } = await runHere(match, [path]);

    expect([code, said]).toEqual([exitCodes.usage, expect.stringContaining(sentence)]);
  });
});
