import { describe, expect, it } from 'vitest';
import { isAnyonesWord } from '../../../ingest/resolve/cluster/telling-name.ts';
import { nameKey } from '../../../ingest/resolve/name-key.ts';

describe('the key of a name', () => {
  it.each([
    ['L’Aéronef', 'Aeronef'], ['Wallonie Design asbl', 'WALLONIE DESIGN'], ['vzw Designregio Kortrijk', 'Designregio Kortrijk'], ['REGINA e.V', 'Regina'],
    ['Wallonie-Bruxelles Design/Mode (WBDM)', 'Wallonie Bruxelles Design Mode'], ['Université d’Artois', 'Université de l’Artois'], ['Département du Nord', 'departement Nord'], ['lille—design', 'Lille Design'],
  ])('is one for %s and %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ['Maison du Design', 'Maisons de Mode'], ['Creative Wallonia', 'Digital Wallonia'], ['DeVisu (Université de Valenciennes)', 'DeVisu'], ['TWIST', 'Infopole Cluster TIC'], ['Luxembourg (province)', 'Luxembourg'], ['Wallonie Design (WBI)', 'Wallonie Design'],
  ])('is two for %s and %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  it('is never empty, whatever a name is made of', () => {
    expect([nameKey('De Les'), nameKey('asbl'), nameKey('½ !'), nameKey('上海')].every(Boolean)).toBe(true);
  });
});

describe('a name of one ordinary word', () => {
  it('is no evidence beside the registry of research bodies alone', () => {
    expect(isAnyonesWord('"Weefsels"', ['ror'])).toBe(true);
    expect(isAnyonesWord('"Weefsels"', ['keep-eu', 'ror'])).toBe(false);
    expect(isAnyonesWord('"WEVIT"', ['ror'])).toBe(false);
    expect(isAnyonesWord('"Huis der Weefsels"', ['ror'])).toBe(false);
  });
});
