import { describe, expect, test } from 'vitest';
import { flagText, readableText } from '../../../ingest/fetch/readable.ts';

describe('readable text', () => {
  test.each([
    ['St\u0092art', 'St’art'], ['6.000 \u0080', '6.000 €'], ['\u0093wake!\u0094', '“wake!”'], ['c\u009cur', 'cœur'], ['Noe\u0308l', 'Noël'], ['E\u0301cole du Lin', 'École du Lin'],
    ['co\u00adopération', 'coopération'], ['Creativ\u200b’Up', 'Creativ’Up'], ['\ufeffBUDA', 'BUDA'], ['\u202eADUB\u202c', 'ADUB'], ['a\u2066b\u2069c', 'abc'], ['a\u200fb\u200ec', 'abc'], ['a\u2060b', 'ab'], ['a\u0007b', 'ab'], ['👩\u200d🎨', '👩\u200d🎨'], ['R€¥€R$€', 'R€¥€R$€'],
  ])('of "%s" is "%s"', (text, readable) => {
    expect(readableText(text)).toBe(readable);
    expect(readableText(readableText(text))).toBe(readable);
  });
});

describe('doubtful text', () => {
  test.each([
    ['letters encoded twice', 'crÃ©ativitÃ©'], ['letters encoded twice', 'Stâ€™art Invest'], ['letters encoded twice', 'lâ€œÅ“uvre'], ['letters encoded twice', '6.000 â‚¬'], ['letters encoded twice', 'NoÃ«l Â« wake Â»'], ['a lost letter', 'Th\ufffdtre'],
    ['a control character', 'St\u0092art'], ['a control character', 'a\u0000b'], ['a character that turns the reading direction', 'Invest \u202etra'], ['a character that turns the reading direction', 'a\u2067b'], ['a word in two alphabets', 'Wаllonie'], ['a word in two alphabets', 'Αwex'], ['a word in two alphabets', 'KIKК'],
  ])('is told as %s: %s', (what, text) => {
    const issues = flagText(`Vu : ${text}.`, 'st-art', 'a'.repeat(64));

    expect(issues[0]).toMatchObject({ code: 'parse.doubtful_text', source: 'st-art', page: 'a'.repeat(64) });
    expect(issues[0]?.message).toContain(`found ${what}`);
    expect(issues[0]?.message).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });

  test('is told once a kind, with how often', () => {
    expect(flagText('Ã© Ã¨ Ãª', 's', 'p')).toEqual([{ code: 'parse.doubtful_text', source: 's', page: 'p', place: 's at 0', message: 's at 0: expected plain text, found letters encoded twice, "Ã©" and 2 more.', sort: 'file' }]);
  });

  test.each(['PÂTÉ, SÃO PAULO, château', 'R€¥€R$€ and R&B', 'Łódź, Český, Ørsted', 'Город und Athen: Αθήνα', 'µm, Ω, 5 °C', 'ICC : « wake! » – 6.000 €', '创造力', 'l’œuvre', '👩‍🎨'])('is not %s', (text) => {
    expect(flagText(text, 's', 'p')).toEqual([]);
  });
});
