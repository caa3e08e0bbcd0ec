import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../queries/question.ts';
import { isId } from '../../web/src/routes/[language=language]/questions/[theme]/[name]/answer/tell-cell.ts';
import { columnWord } from '../../web/src/lib/words/terms/answer-columns.ts';
import { givenWord } from '../../web/src/lib/words/terms/given-words.ts';
import { kindNames } from '../../graph/model/kinds/index.ts';
import { languages } from '../../web/src/lib/words/languages.ts';
import { wordsIn } from '../../web/src/lib/words/index.ts';
import { counted, writeMoney } from '../../web/src/lib/words/numbers.ts';
import { plain } from '../../web/src/lib/words/part.ts';
import { writeCreativeReason } from '../../web/src/lib/words/terms/creative-reason.ts';
import { whereOf } from '../../web/src/lib/words/sides.ts';

function keysOf(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) => (typeof value === 'object' ? keysOf(value, `${path}${key}.`) : [`${path}${key}: ${typeof value}`]));
}

function textsOf(words: object): string[] {
  return Object.values(words).flatMap((value) => (typeof value === 'string' ? [value] : typeof value === 'object' ? textsOf(value) : []));
}

describe('the reason why something is creative', () => {
  test('is told in the language of the reader, and a code in all', () => {
    expect((['en', 'fr', 'nl'] as const).map((language) => writeCreativeReason('word: arts', language))).toEqual(['the word “arts”', 'le mot « arts »', 'het woord ‘arts’']);
    expect([writeCreativeReason('kind: Work', 'fr'), writeCreativeReason('NACE 90.01', 'nl'), writeCreativeReason('theme: music: a life', 'en')]).toEqual(['sa nature « œuvre »', 'NACE 90.01', 'the theme “music: a life”']);
  });
});

describe('the library of questions', () => {
  test('has words in every language for each column of an answer that is read, and for all that it can be given', () => {
    const wordless = readLibrary().flatMap(({ name, answers, given }) => languages.flatMap((language) => [
      ...answers.filter((column) => !isId(column) && columnWord(column, language) === null),
      ...given.filter((one) => givenWord(name, one.name, language) === null).map((one) => `${name}.${one.name}`),
    ]));

    expect(wordless).toEqual([]);
  });
});

describe('the words of the interface', () => {
  test.for(languages)('are as many in %s as in English, and of the same make', (language) => {
    expect(keysOf(wordsIn(language))).toEqual(keysOf(wordsIn('en')));
  });

  test.for(['fr', 'nl'] as const)('are not left in English in %s', (language) => {
    const english = new Set(textsOf(wordsIn('en')).filter((text) => text.includes(' ')));

    expect(textsOf(wordsIn(language)).filter((text) => english.has(text))).toEqual([]);
  });

  test.for(languages)('say in %s of every kind what it is', (language) => {
    for (const kind of kindNames) {
      const sentence = wordsIn(language).thing.is({ name: 'X', kind, where: whereOf('wallonia', language), pages: 1, ties: 0, crossing: 0 });
      expect(sentence).toMatch(/^X (is an? |est une? |is een )\S/);
    }
  });

  test('use the form that goes with the count, as each language counts', () => {
    expect(counted('en', 0, { one: 'page', other: 'pages' })).toBe('0\u00a0pages');
    expect(counted('fr', 0, { one: 'page', other: 'pages' })).toBe('0\u00a0page');
    expect(counted('nl', 1, { one: 'pagina', other: 'pagina’s' })).toBe('1\u00a0pagina');
  });

  test('join the home page’s sentence without a loose end when nothing is dated', () => {
    const figures = { pages: 1, publishers: 1, organisations: 2, wefts: 0, planned: 0, crossing: 0, firstYear: null, lastYear: null, to: { sources: '/s', organisations: '/o', together: '/t' } };

    expect(plain(wordsIn('en').home.sentence(figures)).replaceAll('\u00a0', ' ')).toBe('1 page of 1 publisher names 2 organisations.');
  });

  test('write money with the marks of the language', () => {
    expect(writeMoney('en', 37_000_000, 'EUR')).toBe('€37,000,000');
    expect(writeMoney('nl', 1234.5, 'EUR').replaceAll('\u00a0', ' ')).toBe('€ 1.234,50');
    expect(writeMoney('fr', 6000, 'EUR').replace(/\s/g, ' ')).toBe('6 000 €');
  });
});
