import { expect, test } from 'vitest';
import { preferredLanguage } from '../../web/src/lib/words/languages.ts';
import { placeLabel } from '../../web/src/lib/words/sides.ts';

test.for([
  ['nl-BE,nl;q=0.9', 'nl'],
  ['FR-fr', 'fr'],
  ['de;q=1, fr;q=0.2, nl;q=0.7', 'nl'],
  ['fr;q=0, en', 'en'],
  ['de', 'en'],
  ['', 'en'],
  [null, 'en'],
  [';;q=,,,=fr;q=x', 'en'],
] as const)('a browser that asks for "%s" is answered in %s', ([wish, language]) => {
  expect(preferredLanguage(wish)).toBe(language);
});

test('calls a side and a country as the language does, and leaves a town its own name', () => {
  expect(['west-flanders', 'flanders', 'france', 'kortrijk'].map((id) => placeLabel(id, 'nl'))).toEqual(['West-Vlaanderen', 'Vlaanderen', 'Frankrijk', undefined]);
});
