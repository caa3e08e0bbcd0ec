import { tieOf } from '../../read/record-draft.ts';
import type { RecordReading, SourceFile } from '../../read/record-reading.ts';
import { readJson } from '../../read/json/read-json.ts';
import { nutsByPostcode } from '../../resolve/gazetteer/departments.ts';
import { placeNamed, readingOf } from './place-mention.ts';
import type { PlaceMention, Said } from './place-mention.ts';
import { municipality } from './read-municipalities.ts';

/** No list of communes is longer: a million bytes. */
const largest = 1_000_000;

/** Reads a territory that lies on both sides of the border: it covers each of its communes, which stand in one object, the French ones first. */
export async function* readTerritory(file: SourceFile): AsyncGenerator<RecordReading> {
  for await (const { value, flaw, row } of readJson(file, { largest, entries: [/\.json$/] })) {
    const { name, communes } = territoryIn(value);
    const sheet = row.replace(/!\d+$/, '');
    if (flaw !== null || name === '' || communes.length === 0) yield readingOf({ row, flaw: flaw ?? 'expected a territory with its communes, found neither name nor list.', notes: [] }, file, 'fr', () => ({ drafts: [] }));
    else for (const [index, commune] of communes.entries()) yield readingOf({ row: `${sheet}!${index + 1}`, flaw: null, notes: [] }, file, 'fr', () => said(name, commune));
  }
}

function said(name: string, commune: Record<string, unknown>): Said {
  const covered = communeOf(commune);
  if (!covered) return { code: 'commune.unreadable', message: `expected a commune with its code, found ${JSON.stringify(commune).slice(0, 80)}.` };
  return { drafts: [tieOf({ kind: 'Place', name }, 'COVERS', covered)] };
}

function territoryIn(value: unknown): { name: string; communes: Record<string, unknown>[] } {
  const territory = recordOf(value);
  const lists = [recordOf(territory['fr_epci'])['communes'], territory['be_communes']];
  return { name: textOf(territory['name']), communes: lists.flatMap((list) => (Array.isArray(list) ? (list as unknown[]).map(recordOf) : [])) };
}

function communeOf({ insee, nom, nis, label_nl, label_fr }: Record<string, unknown>): PlaceMention | null {
  const nuts = nutsByPostcode[textOf(insee).slice(0, 2)];
  if (nuts && textOf(nom) !== '') return placeNamed(textOf(nom), { country: 'FR', nuts, ids: { insee: textOf(insee) } });
  return /^\d{5}$/.test(textOf(nis)) && textOf(label_nl) !== '' ? municipality({ nis: textOf(nis), nl: textOf(label_nl), fr: textOf(label_fr), de: '', postcode: '' }) : null;
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
