import { tieOf } from '../../read/record-draft.ts';
import type { RecordReading, SourceFile } from '../../read/record-reading.ts';
import { readTable } from '../../read/table/read-table.ts';
import type { TableRow, TableShape } from '../../read/table/table-shape.ts';
import { germanSpeaking, nutsOfArrondissement, sideOfMunicipality } from '../../resolve/gazetteer/divisions.ts';
import { placeNamed, readingOf } from './place-mention.ts';
import type { PlaceMention, Said } from './place-mention.ts';

type Column = 'nis' | 'nl' | 'fr' | 'de' | 'arrondissementNis' | 'arrondissementFr' | 'arrondissementNl' | 'postcode';
type Cells = TableRow<Column>['cells'];

const shape: TableShape<Column> = {
  columns: { nis: { header: 'nis' }, nl: { header: 'label_nl' }, fr: { header: 'label_fr' }, de: { header: 'label_de' }, arrondissementNis: { header: 'arrondissement_nis' }, arrondissementFr: { header: 'arrondissement_fr' }, arrondissementNl: { header: 'arrondissement_nl' }, postcode: { header: 'zip_main_2020' } },
  unused: ['province_nis', 'region_nis'],
};

/** Reads the municipalities of Belgium since the mergers of 2025: each lies in its arrondissement, and is called by its name in Dutch, French and German. */
export async function* readMunicipalities(file: SourceFile): AsyncGenerator<RecordReading> {
  for await (const row of readTable(file, shape)) yield readingOf(row, file, 'mul', () => said(row.cells));
}

function said(cells: Cells): Said {
  if (!/^\d{5}$/.test(cells.nis) || cells.nl === '') return { code: 'municipality.unreadable', message: `expected a NIS code and a name, found "${cells.nis}" and "${cells.nl}".` };
  const district = nutsOfArrondissement[cells.nis.slice(0, 2)];
  if (!district || !/^\d{5}$/.test(cells.arrondissementNis)) return { code: 'arrondissement.unknown', message: `expected the arrondissement of ${cells.nis}, found "${cells.arrondissementNis}".` };
  return { drafts: [tieOf(municipality(cells), 'PART_OF', arrondissement(cells, district))] };
}

/** Returns a municipality under the name that it bears in its own language. */
export function municipality({ nis, nl, fr, de, postcode }: Pick<Cells, 'nis' | 'nl' | 'fr' | 'de' | 'postcode'>): PlaceMention {
  const isGerman = germanSpeaking.has(nis);
  const own = isGerman ? de || nl : isDutch(nis) ? nl : fr || nl;
  const names = ([[nl, 'nl'], [fr, 'fr'], [de, 'de']] as const).filter(([name]) => name !== '' && name !== own).map(([name, lang]) => ({ name, lang, type: 'official' as const }));
  const nuts = isGerman ? 'BE336' : nutsOfArrondissement[nis.slice(0, 2)]!;
  return placeNamed(own, { country: 'BE', nuts, ...(postcode === '' ? {} : { postcode }), ids: { nis }, ...(names.length > 0 ? { names } : {}) });
}

/** The arrondissement of Verviers is two regions of NUTS, and so has a code of its own only. */
function arrondissement({ nis, arrondissementNis, arrondissementFr, arrondissementNl }: Cells, nuts: string): PlaceMention {
  const [own, other, lang] = isDutch(nis) ? [arrondissementNl, arrondissementFr, 'fr'] : [arrondissementFr, arrondissementNl, 'nl'];
  const isDivided = arrondissementNis.startsWith('63');
  const names = other === '' || other === own ? {} : { names: [{ name: other, lang, type: 'official' as const }] };
  return placeNamed(own, { country: 'BE', nuts: isDivided ? nuts.slice(0, 4) : nuts, ids: isDivided ? { nis: arrondissementNis } : { nis: arrondissementNis, nuts }, ...names });
}

function isDutch(nis: string): boolean {
  return ['flanders', 'west-flanders'].includes(sideOfMunicipality(nis));
}
