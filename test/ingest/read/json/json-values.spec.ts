import { describe, expect, it } from 'vitest';
import { jsonValues } from '../../../../ingest/read/json/json-values.ts';
import type { JsonValue } from '../../../../ingest/read/json/json-values.ts';

async function read(text: string | Buffer, size = 7): Promise<JsonValue[]> {
  const bytes = Buffer.from(text as string);
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
  const values: JsonValue[] = [];
  for await (const value of jsonValues(chunksOf(chunks))) values.push(value);
  return values;
}

async function* chunksOf(chunks: Buffer[]): AsyncGenerator<Buffer> {
  yield* chunks;
}

describe('a file of JSON', () => {
  it.each([1, 3, 64])('is read line by line, numbered as an editor numbers them, in pieces of %i bytes', async (size) => {
    const values = await read('\ufeff{"a":1}\r\n\n{"a":"é}{"}\n', size);

    expect(values.map(({ value }) => value)).toEqual([{ a: 1 }, { a: 'é}{' }]);
  });

  it('numbers its lines where the first of them is seen whole', async () => {
    expect((await read('{"a":1}\n\n{"a":2}', 64)).map(({ number }) => number)).toEqual([1, 3]);
  });

  it.each([1, 5, 64])('is read as the items of one array, however it is laid out, in pieces of %i bytes', async (size) => {
    const values = await read('\n[\n  {"a": {"b": "\\"}"}},\n  {"a": []}, {"a": "[{"}\n]\n', size);

    expect(values).toEqual([{ number: 1, value: { a: { b: '"}' } }, flaw: null }, { number: 2, value: { a: [] }, flaw: null }, { number: 3, value: { a: '[{' }, flaw: null }]);
  });

  it('is read as one object, laid out over several lines', async () => {
    expect(await read('{\n "a": {"b": 1}\n}')).toEqual([{ number: 1, value: { a: { b: 1 } }, flaw: null }]);
  });

  it('gives back a line that is no JSON, with what is wrong, and reads on', async () => {
    const values = await read('{"a":1}\n{"a":\n{"a":3}\n', 64);

    expect(values.map(({ number, value, flaw }) => [number, value, flaw === null])).toEqual([[1, { a: 1 }, true], [2, null, false], [3, { a: 3 }, true]]);
  });

  it('says of an array that was cut off where it ends', async () => {
    expect((await read('[{"a":1},{"a":')).at(-1)).toMatchObject({ number: 2, flaw: 'expected a whole value, found the end of the file in the middle of one.' });
  });

  it('tells letters that were lost', async () => {
    expect((await read(Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xe9, 0x22, 0x7d])))[0]?.flaw).toMatch(/U\+FFFD/);
  });

  it('holds no more of a value than anyone publishes', async () => {
    const values = await read(`[{"a":"${'x'.repeat(17_000_000)}"},{"a":2}]`, 1 << 16);

    expect(values.map(({ flaw }) => flaw)).toEqual([expect.stringMatching(/^expected at most 16000000 letters/), null]);
  });

  it('has nothing where nothing stands', async () => {
    expect([await read(' \n'), await read('[]')]).toEqual([[], []]);
  });
});
