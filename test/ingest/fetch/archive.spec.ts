import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addAllToArchive, addToArchive, lastFetchOf, readArchive, readBytes, sha256Of, type Fetched } from '../../../ingest/fetch/archive.ts';

const words = Buffer.from('A fund of Wallonia.');
const fetched: Fetched = { source: 'st-art', url: 'https://example.org/fund', sha256: sha256Of(words), media_type: 'text/plain', charset: 'utf-8', retrieved: '2026-11-20', published: '2013', lang: 'en', publisher: 'St’art' };

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'lisiere-archive-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

function writeLines(...lines: (string | Buffer | object)[]) {
  writeFileSync(join(dir, `${fetched.sha256}.txt`), words);
  writeFileSync(join(dir, 'fetched.jsonl'), Buffer.concat(lines.flatMap((line) => [Buffer.isBuffer(line) ? line : Buffer.from(typeof line === 'string' ? line : JSON.stringify(line)), Buffer.from('\n')])));
}

describe('an archive', () => {
  test('is read whole', () => {
    writeLines(fetched);

    expect(readArchive(dir)).toEqual({ pages: [fetched], issues: [] });
    expect(Buffer.from(readBytes(dir, fetched))).toEqual(words);
  });

  test('without a list is the mistake of who named it', () => {
    expect(() => readArchive(dir)).toThrow(/expected an archive, found no fetched.jsonl/);
  });

  test('with an empty list has nothing', () => {
    writeLines();

    expect(readArchive(dir)).toEqual({ pages: [], issues: [] });
  });

  test.each([
    ['fields that nobody knows', { ...fetched, note: 'x', __proto__: { a: 1 } }],
    ['a title and a size', { ...fetched, title: null, bytes: 19 }],
    ['no address, date, language, encoding or publisher', { source: 'st-art', sha256: fetched.sha256, media_type: 'text/plain', retrieved: '2026-11-20' }],
    ['a media type with parameters', { ...fetched, media_type: 'text/plain; charset=utf-8' }],
  ])('takes a line with %s', (_what, line) => {
    writeLines(line);

    const { pages, issues } = readArchive(dir);

    expect(issues).toEqual([]);
    expect(pages).toHaveLength(1);
  });

  test.each([
    ['CRLF', `${JSON.stringify(fetched)}\r`], ['a byte order mark', `\ufeff${JSON.stringify(fetched)}`], ['blank lines about', `\n  \n${JSON.stringify(fetched)}\n\r`],
  ])('takes a list with %s', (_what, list) => {
    writeLines(list);

    expect(readArchive(dir)).toMatchObject({ pages: [{ source: 'st-art' }], issues: [] });
  });

  const bad: [what: string, line: string | Buffer | object, code: string, found: RegExp][] = [
    ['no JSON', '{"source": "st-art", ', 'archive.line', /expected JSON/], ['a list', '[1]', 'archive.line', /expected a JSON object/], ['null', 'null', 'archive.line', /expected a JSON object/], ['a word', '"x"', 'archive.line', /expected a JSON object/],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'archive.line', /expected a line in UTF-8/], ['nothing', '{}', 'archive.line', /"source", found nothing; .*"sha256", found nothing/], ['a source of another shape', { ...fetched, source: '../x' }, 'archive.line', /found "\.\.\/x"/],
    ['a number for a source', { ...fetched, source: 7 }, 'archive.line', /found "7"/], ['no hash', { ...fetched, sha256: undefined }, 'archive.line', /"sha256", found nothing/], ['a path for a hash', { ...fetched, sha256: '../../../etc/passwd' }, 'archive.line', /expected 64 hexadecimal digits/],
    ['an absolute path for a hash', { ...fetched, sha256: '/etc/passwd' }, 'archive.line', /expected 64/], ['a hash with a path behind it', { ...fetched, sha256: `${fetched.sha256}/../x` }, 'archive.line', /expected 64/], ['a hash in capitals', { ...fetched, sha256: fetched.sha256.toUpperCase() }, 'archive.line', /expected 64/],
    ['a hash with a NUL', { ...fetched, sha256: `${fetched.sha256.slice(1)}\0` }, 'archive.line', /expected 64/], ['a hash that is a list', { ...fetched, sha256: [fetched.sha256] }, 'archive.line', /expected 64/], ['a script for an address', { ...fetched, url: 'javascript:alert(1)' }, 'archive.line', /expected an http or https address/],
    ['a file for an address', { ...fetched, url: 'file:///etc/passwd' }, 'archive.line', /expected an http/], ['an address with a line in it', { ...fetched, url: 'https://a\nb' }, 'archive.line', /expected an http/], ['an address of 2 MB', { ...fetched, url: `https://example.org/${'a'.repeat(2e6)}` }, 'archive.line', /expected an http/],
    ['a day that never was', { ...fetched, retrieved: '2026-02-30' }, 'archive.line', /expected a day/], ['a moment for a day', { ...fetched, retrieved: '2026-11-20T10:00:00Z' }, 'archive.line', /expected a day/], ['a word for a date', { ...fetched, published: 'May 2013' }, 'archive.line', /expected an EDTF date/],
    ['a list for a language', { ...fetched, lang: ['en'] }, 'archive.line', /expected a language tag/], ['a media type without a type', { ...fetched, media_type: 'text' }, 'archive.line', /expected a media type/], ['several faults', { ...fetched, url: 'x', lang: 3 }, 'archive.line', /"url".*; .*"lang"/],
    ['a hash that nothing lies under', { ...fetched, sha256: '0'.repeat(64) }, 'archive.missing', /expected the file "0+\.txt", found none/],
  ];

  test.each(bad)('makes an issue of a line with %s, and loses no other', (_what, line, code, found) => {
    writeLines(fetched, line, { ...fetched, retrieved: '2026-11-21' });

    const { pages, issues } = readArchive(dir);

    expect(pages.map((page) => page.retrieved)).toEqual(['2026-11-20', '2026-11-21']);
    expect(issues).toEqual([expect.objectContaining({ code, place: 'fetched.jsonl:2', message: expect.stringMatching(found) as string })]);
  });

  test.each([
    ['a bit that flipped', Buffer.from('A fund of Wallonib.')], ['an end that is missing', words.subarray(0, 10)], ['nothing in it', Buffer.alloc(0)],
  ])('makes an issue of a file with %s', (_what, bytes) => {
    writeLines(fetched);
    writeFileSync(join(dir, `${fetched.sha256}.txt`), bytes);

    expect(readArchive(dir)).toMatchObject({ pages: [], issues: [{ code: 'archive.tampered', source: 'st-art', page: fetched.sha256 }] });
    expect(() => readBytes(dir, fetched)).toThrow(/expected bytes with the hash/);
  });

  test('makes an issue of a folder in the place of a file', () => {
    writeLines({ ...fetched, sha256: 'a'.repeat(64) });
    mkdirSync(join(dir, `${'a'.repeat(64)}.txt`));

    expect(readArchive(dir)).toMatchObject({ pages: [], issues: [{ code: 'archive.missing' }] });
  });

  test('finds the bytes under another extension', () => {
    writeLines({ ...fetched, media_type: 'application/x-unheard-of' });

    expect(readArchive(dir).issues).toEqual([]);
  });

  test('makes an issue of a line that is there twice', () => {
    writeLines(fetched, fetched, fetched);

    const { pages, issues } = readArchive(dir);

    expect([pages.length, issues.map((issue) => issue.code)]).toEqual([1, ['archive.repeated', 'archive.repeated']]);
  });

  test('takes or explains every line of a list that was torn anywhere', () => {
    writeLines(fetched, { ...fetched, retrieved: '2026-11-21' });
    const list = readFileSync(join(dir, 'fetched.jsonl'));

    for (let length = 1; length < list.length; length += 7) {
      writeFileSync(join(dir, 'fetched.jsonl'), list.subarray(0, length));
      const { pages, issues } = readArchive(dir);
      expect(pages.length + issues.length).toBe(list.subarray(0, length).toString().split('\n').filter(Boolean).length);
    }
  });
});

describe('adding to an archive', () => {
  test('writes the bytes under their hash and a line, in one order of keys', () => {
    expect(addToArchive(dir, fetched, words)).toBe(true);

    expect(readdirSync(dir).sort()).toEqual([`${fetched.sha256}.txt`, 'fetched.jsonl'].sort());
    expect(readFileSync(join(dir, 'fetched.jsonl'), 'utf8')).toBe(`${JSON.stringify(fetched)}\n`);
    expect(readArchive(dir)).toEqual({ pages: [fetched], issues: [] });
  });

  test('twice is as once, on another day too', () => {
    addToArchive(dir, fetched, words);
    const once = readFileSync(join(dir, 'fetched.jsonl'));

    expect(addToArchive(dir, { ...fetched, retrieved: '2027-01-01' }, words)).toBe(false);
    expect(readFileSync(join(dir, 'fetched.jsonl'))).toEqual(once);
  });

  test('keeps that a page changed and changed back', () => {
    const other = Buffer.from('A fund of Hainaut.');
    const changed = { ...fetched, sha256: sha256Of(other), retrieved: '2026-12-01' };

    addToArchive(dir, fetched, words);
    addToArchive(dir, changed, other);
    addToArchive(dir, { ...fetched, retrieved: '2027-01-01' }, words);

    expect(readArchive(dir).pages.map((page) => page.retrieved)).toEqual(['2026-11-20', '2026-12-01', '2027-01-01']);
    expect(lastFetchOf(dir, 'st-art', fetched.url)?.retrieved).toBe('2027-01-01');
  });

  test('leaves what is there as it is, bad lines and a missing line end included', () => {
    writeFileSync(join(dir, 'fetched.jsonl'), '{"torn": ');

    addToArchive(dir, fetched, words);

    expect(readFileSync(join(dir, 'fetched.jsonl'), 'utf8')).toBe(`{"torn": \n${JSON.stringify(fetched)}\n`);
  });

  test('mends a file whose bytes are wrong', () => {
    addToArchive(dir, fetched, words);
    writeFileSync(join(dir, `${fetched.sha256}.txt`), 'wrong');

    addToArchive(dir, fetched, words);

    expect(readArchive(dir).issues).toEqual([]);
  });

  test('takes thousands at once, and the same again as nothing', () => {
    const fetches = Array.from({ length: 2_000 }, (_, number) => Buffer.from(`Page ${number}`)).map((bytes, number) => ({ fetched: { ...fetched, url: `https://example.org/${number}`, sha256: sha256Of(bytes) }, bytes }));

    expect([addAllToArchive(dir, fetches), addAllToArchive(dir, fetches)]).toEqual([2_000, 0]);
    expect(readArchive(dir).pages).toHaveLength(2_000);
  }, 60_000);

  test('refuses bytes of another hash, and a line that could not be read again', () => {
    expect(() => addToArchive(dir, fetched, Buffer.from('others'))).toThrow(/expected bytes with the hash/);
    expect(() => addToArchive(dir, { ...fetched, url: 'ftp://example.org' }, words)).toThrow(/expected an http or https address/);
    expect(readdirSync(dir)).toEqual([]);
  });
});

test.each(['../shared/pages', '../shared/design/sample/archive'])('the archive %s is read without an issue, when it is there', (path) => {
  const shared = new URL(`../../../${path}`, import.meta.url).pathname;
  let names: string[];
  try {
    names = readdirSync(shared);
  } catch {
    return;
  }

  const { pages, issues } = readArchive(shared);

  expect(issues).toEqual([]);
  expect(pages).toHaveLength(names.length - 1);
});
