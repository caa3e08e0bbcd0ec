import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodingFor, isHad, isPackable, packedHeaders, packOnce, packPassing } from '$lib/server/http/pack-answer.ts';

const text = 'Courtrai, Lille, Tournai. '.repeat(200);
const asking = (headers: Record<string, string>): Request => new Request('http://site.invalid/en', { headers });

describe('an answer', () => {
  it('travels as whoever asks can unpack it, and never as it was refused', () => {
    expect(['gzip, deflate, br', 'gzip;q=0.8', 'br;q=0, gzip;q=0', 'identity', ''].map((wish) => encodingFor(asking({ 'accept-encoding': wish })))).toEqual(['br', 'gzip', null, null, null]);
  });

  it('is packed when it is text, long enough, and not packed before', () => {
    const isPacked = (headers: Record<string, string>): boolean => isPackable(new Headers(headers));

    expect(['text/html; charset=utf-8', 'application/json', 'application/atom+xml', 'image/svg+xml'].every((type) => isPacked({ 'content-type': type }))).toBe(true);
    expect(isPacked({ 'content-type': 'image/png' })).toBe(false);
    expect(isPacked({ 'content-type': 'text/plain', 'content-length': '2' })).toBe(false);
    expect(isPacked({ 'content-type': 'application/json', 'content-encoding': 'br' })).toBe(false);
  });

  it('says that it differs by encoding, in a tag that stands for its text and no more for its bytes', () => {
    const told = packedHeaders([['etag', '"abc"'], ['vary', 'Cookie'], ['content-length', '5200']], 'br');

    expect(Object.fromEntries(told)).toEqual({ etag: 'W/"abc"', vary: 'Cookie, Accept-Encoding', 'content-encoding': 'br' });
    expect([isHad(told.get('etag'), asking({ 'if-none-match': '"x", W/"abc"' })), isHad('"abc"', asking({ 'if-none-match': '"ab"' })), isHad(null, asking({}))]).toEqual([true, false, false]);
  });

  it('is the same text when it is unpacked, kept or in passing', async () => {
    const passed = packPassing(new Response(text), asking({ 'accept-encoding': 'gzip' }));

    expect(brotliDecompressSync(await packOnce(new TextEncoder().encode(text), 'br')).toString('utf8')).toBe(text);
    expect(gunzipSync(await passed.arrayBuffer()).toString('utf8')).toBe(text);
    expect(await packPassing(new Response(text), asking({})).text()).toBe(text);
  });
});
