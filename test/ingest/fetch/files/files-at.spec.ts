import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filesAt } from '../../../../ingest/fetch/files/files-at.ts';
import type { FileDeclaration } from '../../../../ingest/read/record-reading.ts';

const files: FileDeclaration[] = [
  { name: 'list.csv', required: true, about: 'the list', url: 'https://register.example/list.csv' },
  { name: /^part_[A-Z]{2}\.jsonl$/, such: 'part_BE.jsonl', required: false, about: 'a country', url: null },
];
const source = { name: 'mill', files };
const root = mkdtempSync(join(tmpdir(), 'lisiere-files-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function folderWith(name: string, texts: Record<string, string>): string {
  const folder = join(root, name);
  mkdirSync(folder);
  for (const [file, text] of Object.entries(texts)) {
    writeFileSync(join(folder, file), text);
    utimesSync(join(folder, file), new Date('2026-03-04T23:30:00Z'), new Date('2026-03-04T23:30:00Z'));
  }
  return folder;
}

describe('the files of a source', () => {
  it('are found in a folder by their names, with their hash and the day on which they were written; those that it does not know are named', async () => {
    const folder = folderWith('whole', { 'list.csv': 'a', 'part_FR.jsonl': 'b', 'part_BE.jsonl': 'c', 'other.csv': 'd', 'README.md': 'e' });

    const { files: found, unknown } = await filesAt(source, [folder]);

    expect(found.map(({ name, retrieved, url }) => [name, retrieved, url])).toEqual([['list.csv', '2026-03-04', 'https://register.example/list.csv'], ['part_BE.jsonl', '2026-03-04', null], ['part_FR.jsonl', '2026-03-04', null]]);
    expect(found[0]?.sha256).toBe('ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb');
    expect(unknown).toEqual([join(folder, 'other.csv')]);
  });

  it('were had on the day, and at the address, that the list of fetches beside them tells', async () => {
    const told = { source: 'mill', url: 'https://register.example/2025/list.csv', sha256: 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb', media_type: 'text/csv', retrieved: '2025-12-31' };
    const folder = folderWith('fetched', { 'list.csv': 'a', 'fetched.jsonl': `${JSON.stringify(told)}\n` });

    const { files: found } = await filesAt(source, [folder]);

    expect(found.map(({ retrieved, url }) => [retrieved, url])).toEqual([['2025-12-31', 'https://register.example/2025/list.csv']]);
  });

  it('may lie at several paths, and one that is named twice is one', async () => {
    const [one, other] = [folderWith('one', { 'list.csv': 'a' }), folderWith('other', { 'part_FR.jsonl': 'b' })];

    const { files: found } = await filesAt(source, [one, other, join(one, 'list.csv')]);

    expect(found.map(({ name }) => name)).toEqual(['list.csv', 'part_FR.jsonl']);
  });

  it.each([
    ['a path where nothing lies', ['nowhere'], 'mill: expected a file or a folder at'],
    ['a file that it does not know', ['strange/strange.csv'], 'mill: expected "list.csv" (the list) or a file like "part_BE.jsonl" (a country), found "strange.csv". Look whether it is the right file; if it is, give it such a name.'],
    ['a folder of which it knows nothing', ['strange'], 'or a file like "part_BE.jsonl" (a country), found "strange.csv".'],
    ['an empty folder', ['empty'], 'or a file like "part_BE.jsonl" (a country), found no file at'],
    ['a bare folder, whose path is to be looked at', ['bare'], '. Look at the path after --file. Nothing was read, and what stood stays.'],
    ['a folder without a file that it needs', ['partly'], 'mill: expected "list.csv" (the list, https://register.example/list.csv), found "part_FR.jsonl" alone at'],
    ['two files of one name that differ', ['left', 'right'], 'mill: expected one file "list.csv", found two that differ.'],
  ])('are refused for %s', async (_what, paths, message) => {
    if (paths[0] === 'strange') folderWith('strange', { 'strange.csv': 'x' });
    if (['empty', 'bare'].includes(paths[0]!)) folderWith(paths[0]!, {});
    if (paths[0] === 'partly') folderWith('partly', { 'part_FR.jsonl': 'b' });
    if (paths[0] === 'left') ['left', 'right'].map((name) => folderWith(name, { 'list.csv': name }));
    if (paths[0]?.startsWith('strange/')) folderWith('strange', { 'strange.csv': 'x' });
    const asked = filesAt(source, paths.map((path) => join(root, path))).finally(() => rmSync(join(root, 'strange'), { recursive: true, force: true }));

    await expect(asked).rejects.toThrow(message);
  });
});
