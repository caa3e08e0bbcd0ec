import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { charsetOf } from '../../../ingest/fetch/charset.ts';
import { decodePage, decodeText } from '../../../ingest/fetch/decode.ts';
import { textView } from '../../../ingest/fetch/text-view.ts';
import { Fault } from '../../../ingest/fetch/fault.ts';

/** What each encoding can write of the names that have gone wrong before. */
const truths: Record<string, string> = {
  'windows-1252': 'St’art Invest : 6.000 € à l’œuvre, R€¥€R$€, Noël, “wake!”',
  'iso-8859-1': "St'art Invest à la créativité, Noël, Düsseldorf, 50 ½",
  'iso-8859-15': "St'art Invest : 6.000 € à l'œuvre, R€¥€R$€, Noël",
  'utf-8': 'St’art Invest : 6.000 € à l’œuvre, R€¥€R$€, Noël, Łódź, ツ',
  'utf-16le': 'St’art Invest : 6.000 € à l’œuvre, R€¥€R$€, Noël',
  'utf-16be': 'St’art Invest : 6.000 € à l’œuvre, R€¥€R$€, Noël',
};

function encode(text: string, charset: string): Buffer {
  return charset === 'iso-8859-1' ? Buffer.from(text, 'latin1') : iconv.encode(text, charset);
}

function page(text: string, { meta = '', declaration = '' } = {}): string {
  return `${declaration ? `<?xml version="1.0" encoding="${declaration}"?>` : ''}<!doctype html><html><head>${meta ? `<meta charset="${meta}">` : ''}</head><body><p>${text}</p></body></html>`;
}

/** Returns the words of a page's view, or the code of the fault. */
function read(bytes: Uint8Array, header: string | null): string {
  try {
    return textView('text/html', decodeText(bytes, header, 'text/html'));
  } catch (error) {
    return (error as Fault).code;
  }
}

describe('a page', () => {
  const encodings = Object.keys(truths);
  const other = (charset: string) => (charset === 'utf-8' ? 'iso-8859-1' : 'utf-8');
  const isWide = (charset: string) => charset.startsWith('utf-16');

  test.each(encodings)('in %s with its header right is read to the letter', (charset) => {
    expect(read(encode(page(truths[charset]!), charset), charset)).toBe(truths[charset]);
  });

  test.each(encodings.filter((charset) => !isWide(charset)))('in %s with its meta tag right is read to the letter', (charset) => {
    expect(read(encode(page(truths[charset]!, { meta: charset }), charset), null)).toBe(truths[charset]);
  });

  test.each(encodings.filter((charset) => !isWide(charset)))('in %s with its XML declaration right is read to the letter', (charset) => {
    expect(read(encode(page(truths[charset]!, { declaration: charset }), charset), null)).toBe(truths[charset]);
  });

  test.each(encodings.filter((charset) => !isWide(charset)))('in %s with its header wrong and its meta tag right is read to the letter', (charset) => {
    expect(read(encode(page(truths[charset]!, { meta: charset }), charset), other(charset))).toBe(truths[charset]);
  });

  test.each(encodings.filter((charset) => charset !== 'utf-8'))('in %s with its header wrong and nothing else is refused', (charset) => {
    expect(read(encode(page(truths[charset]!), charset), 'utf-8')).toBe('fetch.charset');
  });

  test.each(encodings)('in %s with an unknown label is read to the letter or refused', (charset) => {
    expect([truths[charset], 'fetch.charset']).toContain(read(encode(page(truths[charset]!), charset), 'x-unheard-of'));
  });

  test.each([['windows-1252', truths['windows-1252']], ['iso-8859-1', 'fetch.charset'], ['iso-8859-15', 'fetch.charset'], ['utf-8', truths['utf-8']], ['utf-16le', 'fetch.charset'], ['utf-16be', 'fetch.charset']])(
    'in %s that says nothing of it is read when only one reading is left',
    (charset, expected) => {
      expect(read(encode(page(truths[charset]!), charset), null)).toBe(expected);
    },
  );

  test('in Latin-1 that says nothing of it is read when it has no letter in doubt', () => {
    expect(read(Buffer.from(page('à la créativité, Noël'), 'latin1'), null)).toBe('à la créativité, Noël');
  });

  test.each(['utf-8', 'utf-16le', 'utf-16be'])('in %s with a byte order mark is read to the letter whatever it says', (charset) => {
    const bytes = Buffer.concat([iconv.encode('\ufeff', charset, { addBOM: false }), encode(page(truths[charset]!, { meta: 'iso-8859-1' }), charset)]);

    expect([null, 'windows-1252', 'utf-8', 'utf-16', 'shift_jis'].map((header) => read(bytes, header))).toEqual(Array(5).fill(truths[charset]));
  });

  test.each(['iso-8859-1', 'windows-1252', 'us-ascii', 'iso-8859-15', 'koi8-r'])('in UTF-8 that says it is %s is read as UTF-8, which its bytes are', (label) => {
    expect(read(Buffer.from(page(truths['utf-8']!, { meta: label })), label)).toBe(truths['utf-8']);
  });

  test.each(['6.000 €', 'R€¥€R$€', "l'œuvre", 'cœur', 'Œuvre'])('in ISO-8859-15 that says it is ISO-8859-1 is refused where one sees it: %s', (words) => {
    expect(read(encode(page(words), 'iso-8859-15'), 'iso-8859-1')).toBe('fetch.charset');
  });

  test('keeps fractions that are meant', () => {
    expect(read(Buffer.from(page('1½ jour, ¾ des membres'), 'latin1'), 'iso-8859-1')).toBe('1½ jour, ¾ des membres');
  });

  test.each([
    ['gb18030', '中文 Ørsted'], ['shift_jis', '創造'], ['euc-kr', '창조'], ['big5', '創意'], ['windows-1251', 'Город'], ['koi8-u', 'Місто'], ['iso-8859-2', 'Łódź'],
  ])('in %s is read to the letter', (charset, words) => {
    expect(read(encode(page(words), charset), charset)).toBe(words);
  });

  test('whose meta tag ends too soon is read by its shape', () => {
    expect(read(Buffer.from('<meta http-equiv=content-type content="text/html; charset"><p>é'), null)).toBe('é');
  });
});

describe('bytes without a letter', () => {
  test.each<[string, number[], string | null]>([
    ['half a UTF-8 letter', [0x41, 0xc3], 'utf-8'], ['a UTF-8 letter too long', [0xc0, 0xaf], 'utf-8'], ['a surrogate in UTF-8', [0xed, 0xa0, 0x80], 'utf-8'], ['a hole of windows-1252', [0x41, 0x81], 'windows-1252'], ['another hole', [0x41, 0x9d, 0x42], null],
    ['a control character of ISO-8859-15', [0x41, 0x92], 'iso-8859-15'], ['half a UTF-16 letter', [0xff, 0xfe, 0x41], null], ['a lone surrogate', [0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00], null], ['NUL', [0x41, 0x00, 0x42], 'utf-8'], ['NUL', [0x41, 0x00, 0x42], 'windows-1252'],
    ['a broken letter of Shift_JIS', [0x82], 'shift_jis'], ['UTF-8 broken behind its mark', [0xef, 0xbb, 0xbf, 0xff], null],
  ])('are refused, never replaced: %s', (_what, bytes, header) => {
    for (const mediaType of ['text/plain', 'text/html']) expect(() => decodeText(Uint8Array.from(bytes), header, mediaType)).toThrow(Fault);
  });

  test('are told by place, encoding and cure', () => {
    expect(() => decodeText(Uint8Array.of(0xc3), 'utf-8', 'text/plain', 'st-art')).toThrow('st-art: expected text in utf-8, found bytes that are not. Its publisher may name the wrong encoding.');
  });
});

describe('plain text', () => {
  test('is the decoded file to the unit, but for a byte order mark', () => {
    const words = '\n  St’art\r\n\tInvest \u00a0😀 e\u0301 \u00ad\n\n';

    expect(decodeText(Buffer.from(words), 'utf-8', 'text/plain')).toBe(words);
    expect(decodeText(Buffer.from(`\ufeff${words}`), null, 'text/plain')).toBe(words);
    expect(textView('text/plain', words)).toBe(words);
  });

  test('that lost letters before it came is refused', () => {
    expect(() => decodeText(Buffer.from('Th\ufffd\ufffdtre'), 'utf-8', 'text/plain')).toThrow(/found the character U\+FFFD at 2/);
    expect(() => decodeText(Buffer.from('St\u0092art'), 'utf-8', 'text/plain')).toThrow(/found the character U\+0092 at 2/);
  });

  test('takes no meta tag for a claim', () => {
    expect(decodePage(Buffer.from('<meta charset=iso-8859-15> 6.000 €', 'utf8'), null, 'text/plain').charset).toBe('utf-8');
  });

  test('with a mark is named by it', () => {
    expect(decodePage(Buffer.from([0xfe, 0xff, 0, 0x41]), 'utf-8', 'text/plain')).toEqual({ text: 'A', charset: 'utf-16be' });
  });
});

test.each([['latin1', 'windows-1252'], ['ISO-8859-1', 'windows-1252'], ['us-ascii', 'windows-1252'], ['UTF8', 'utf-8'], ['utf-16', 'utf-16le'], ['sjis', 'shift_jis'], ['nonsense', null], ['', null]])('the label "%s" means %s', (label, charset) => {
  expect(charsetOf(label)).toBe(charset);
});
