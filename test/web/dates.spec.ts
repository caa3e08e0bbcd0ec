import { expect, test } from 'vitest';
import { writeDate, writePeriod } from '../../web/src/lib/words/dates.ts';

test.for([
  ['2013', '2013', '2013', '2013'],
  ['2013-01', 'January 2013', 'janvier 2013', 'januari 2013'],
  ['2013-07-01', '1 July 2013', '1er juillet 2013', '1 juli 2013'],
  ['2014?', '2014 (uncertain)', '2014 (incertain)', '2014 (onzeker)'],
  ['2014~', 'around 2014', 'vers 2014', 'rond 2014'],
  ['201X', 'the 2010s', 'les années 2010', 'de jaren 2010'],
  ['2013-21', 'spring 2013', 'printemps 2013', 'lente 2013'],
  ['XXXX-12-05', '5 December, year not stated', '5 décembre, année non précisée', '5 december, jaar niet vermeld'],
  ['2013-07/2015-07', 'July 2013 – July 2015', 'juillet 2013 – juillet 2015', 'juli 2013 – juli 2015'],
  ['2013/..', 'from 2013', 'dès 2013', 'vanaf 2013'],
  ['..', 'no date', 'sans date', 'zonder datum'],
] as const)('%s is written at the precision that was stated', ([edtf, en, fr, nl]) => {
  expect([writeDate('en', edtf), writeDate('fr', edtf), writeDate('nl', edtf)]).toEqual([en, fr, nl]);
});

test.for([
  ['2012-04-01', '2012-04-03', /^1\s?–\s?3 April 2012$/, /^1er\s?–\s?3 avril 2012$/],
  ['2012-04-21', '2012-05-01', /^21 April\s?–\s?1 May 2012$/, /^21 avril\s?–\s?1er mai 2012$/],
  ['2012-11-27', '2012-11-28', /^27\s?–\s?28 November 2012$/, /^27\s?–\s?28 novembre 2012$/],
  ['2013', '2015', /^2013–2015$/, /^2013–2015$/],
  ['2013-04-30', '2013-04-30', /^30 April 2013$/, /^30 avril 2013$/],
  [null, '2014-12-31', /^until 31 December 2014$/, /^jusqu’au 31 décembre 2014$/],
  [null, '2015', /^until 2015$/, /^jusqu’en 2015$/],
  ['2015-01-01', null, /^from 1 January 2015$/, /^dès le 1er janvier 2015$/],
] as const)('from %s to %s reads as a period', ([from, to, en, fr]) => {
  expect(writePeriod('en', from, to)).toMatch(en);
  expect(writePeriod('fr', from, to)).toMatch(fr);
});
