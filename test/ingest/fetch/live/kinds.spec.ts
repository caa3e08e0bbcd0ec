import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { Fault } from '../../../../ingest/fetch/fault.ts';
import { fetchPage } from '../../../../ingest/fetch/live/fetch-page.ts';
import { sniffKind } from '../../../../ingest/fetch/live/sniff.ts';
import { serve } from '../fixture/servers.ts';
import { page, quickVisitor } from '../fixture/visitors.ts';

const bytesOf = (text: string) => Buffer.from(text, 'latin1');
const csv = 'name,town\nSt-Art,Mons\n';
const json = '{"partners": [1, 2]}';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const everything = ['text/html', 'application/xhtml+xml', 'text/plain', 'text/csv', 'application/json', 'application/xml', xlsx];

describe('a body that is not what it says', () => {
  test.each<[string, string, Buffer]>([
    ['a PDF', 'text/html', bytesOf('%PDF-1.7\n%\xe2\xe3\xcf\xd3')], ['a JPEG', 'text/html', bytesOf('\xff\xd8\xff\xe0\0\x10JFIF')], ['a PNG', 'text/html', bytesOf('\x89PNG\r\n\x1a\n')], ['a GIF', 'text/html', bytesOf('GIF89a')], ['a Windows programme', 'text/html', bytesOf(`MZ\x90${'\0'.repeat(60)}PE`)],
    ['a Linux programme', 'text/html', bytesOf('\x7fELF\x02')], ['a ZIP file', 'text/html', bytesOf('PK\x03\x04\x14')], ['a GZIP file', 'text/html', gzipSync(page)], ['JSON', 'text/html', bytesOf(json)], ['JSON', 'text/html; charset=utf-8', bytesOf('[]')], ['XML', 'text/html', bytesOf('<?xml version="1.0"?><rss><channel/></rss>')],
    ['text', 'text/html', bytesOf('Not found')], ['binary data', 'text/html', bytesOf('a\0b\0\x01')], ['a PDF', 'text/plain', bytesOf('%PDF-1.4')], ['markup', 'text/plain', bytesOf(page)], ['markup', 'text/csv', bytesOf(page)], ['markup', 'text/csv', bytesOf('  \n<html lang=fr>')], ['JSON', 'text/csv', bytesOf(json)],
    ['markup', 'application/json', bytesOf(page)], ['text', 'application/json', bytesOf(csv)], ['markup', xlsx, bytesOf(page)], ['text', xlsx, bytesOf(csv)], ['text', 'application/xml', bytesOf(csv)], ['an old Office file', 'text/csv', bytesOf('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')], ['a film', 'text/html', bytesOf('\0\0\0\x18ftypmp42')],
  ])('is refused: %s as %s', (found, says, body) => {
    expect(() => sniffKind(body, says, everything, 'page')).toThrow(new RegExp(`expected .*, found ${found}`));
  });

  test.each([['application/pdf'], ['image/jpeg'], ['application/octet-stream'], ['text/html2'], ['text'], ['']])('is refused when it says that it is "%s"', (says) => {
    expect(() => sniffKind(bytesOf('hello'), says, everything, 'page')).toThrow(Fault);
  });

  test('is refused when it is nothing', () => {
    expect(() => sniffKind(Buffer.alloc(0), 'text/html', everything, 'page')).toThrow(/found an empty body/);
  });
});

describe('a body that is what it says', () => {
  test.each<[string, string, string | null, Buffer]>([
    ['text/html', 'text/html', null, bytesOf(page)], ['TEXT/HTML; Charset="ISO-8859-1"', 'text/html', 'ISO-8859-1', bytesOf(page)], ["text/html;charset='utf-8'", 'text/html', 'utf-8', bytesOf('\xef\xbb\xbf<!-- a --><!DOCTYPE html>')], ['text/html', 'text/html', null, bytesOf('Hello <b>all</b>')], ['text/html', 'text/html', null, bytesOf('<custom-tag>x</custom-tag><p>y')],
    ['application/xhtml+xml', 'application/xhtml+xml', null, bytesOf('<?xml version="1.0"?>\n<!DOCTYPE html>\n<html xmlns="x">')], ['text/html', 'text/html', null, Buffer.from(`\ufeff${page}`, 'utf16le')], ['text/plain', 'text/plain', null, bytesOf('A fund < 5 and > 3')], ['text/csv; header=present', 'text/csv', null, bytesOf(csv)], ['application/json', 'application/json', null, bytesOf(json)],
    [xlsx, xlsx, null, bytesOf('PK\x03\x04')], ['application/xml', 'application/xml', null, bytesOf('<?xml version="1.0"?><a/>')], ['', 'text/html', null, bytesOf(page)],
  ])('is taken: %s', (says, mediaType, charset, body) => {
    expect(sniffKind(body, says, everything, 'page')).toEqual({ mediaType, charset });
  });
});

test('a file that is not read here is refused before it is parsed', async () => {
  const server = await serve((_request, response) => response.setHeader('content-type', 'text/html').end(bytesOf('%PDF-1.7')));

  expect(await fetchPage(`${server.origin}/`, quickVisitor([server.host]))).toMatchObject({ code: 'fetch.type' });
});
