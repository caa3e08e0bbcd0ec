import { describe, expect, it } from 'vitest';
import { mendBreaks, SourceWords } from '../../../../ingest/read/cell/mend-breaks.ts';

function wordsIn(...names: string[]): SourceWords {
  const words = new SourceWords();
  for (const name of names) words.add(name);
  return words;
}

describe('a name that the end of a line broke', () => {
  it.each([
    ['Provincie West-Vlaa nderen', ['Provincie West-Vlaanderen'], 'Provincie West-Vlaanderen'],
    ['Foyer cult urel de Ronse', ['Centre culturel'], 'Foyer culturel de Ronse'],
    ['Groupe Formatio n et Comm erce', ['Formation', 'Commerce', 'Centre de formation'], 'Groupe Formation et Commerce'],
    ['Kunst encentrum De Weefstoel', ['Kunstencentrum'], 'Kunstencentrum De Weefstoel'],
    ['Groupement d’Ag ricult eurs', ['agricult', 'Agriculteurs', 'Agriculture', 'agriculteurs'], 'Groupement d’Agriculteurs'],
    ['Stad Vlaa nderen', ['West-Vlaa nderen', 'Oost-Vlaa nderen', 'Vlaa mse raad', 'Vlaa nderen', 'Vlaanderen', 'Vlaamse', 'vlaanderen'], 'Stad Vlaanderen'],
  ])('%s is mended', (broken, others, mended) => {
    expect(mendBreaks(broken, wordsIn(broken, ...others))).toBe(mended);
  });

  it.each([
    ['a word that the source nowhere writes whole', 'Kunst encentrum De Weefstoel', []],
    ['two words that each stand elsewhere', 'Grand Place', ['Grandplace', 'Grand', 'grand', 'Place', 'place', 'Place']],
    ['a small word that is one everywhere', 'Centrum voor Bouw en Hout', ['Bouwen', 'bouwen', ...Array.from({ length: 20 }, () => 'en')]],
    ['a name of two words with capitals', 'West Vlaanderen', ['WestVlaanderen']],
    ['too short a word', 'de l eau', ['del', 'leau']],
    ['a letter that is a word', 'Enti Comunitari e locali', ['Comunitarie', 'comunitarie', 'Beni Comunitari e arte', 'Comunitari e altri', 'e', 'e']],
    ['a legal form', 'Portal e.V.', ['Portale', 'portale']],
    ['a whole name', 'Provincie West-Vlaanderen', []],
  ])('is left alone: %s', (_title, name, others) => {
    expect(mendBreaks(name, wordsIn(name, ...others))).toBeNull();
  });
});
