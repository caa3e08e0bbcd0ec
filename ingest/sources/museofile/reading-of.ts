import type { Particulars } from '../../../graph/model/statement.ts';
import { readTown } from '../../read/cell/read-address.ts';
import { readDay } from '../../read/cell/read-day.ts';
import { postcodeOf } from '../../read/cell/postcodes.ts';
import { factOf, tieOf } from '../../read/record-draft.ts';
import type { MentionOf } from '../../read/record-draft.ts';
import type { Flaw, RecordDraft, RecordReading, SourceFile } from '../../read/record-reading.ts';
import type { TableRow } from '../../read/table/table-shape.ts';
import { readDomains } from './domains.ts';
import type { MuseumColumn } from './generations.ts';

type Cells = TableRow<MuseumColumn>['cells'];
type Venue = MentionOf<'Venue'>;

/** The labels of the State beside "Musée de France" that a row may name, each with the year of its award where it is told. */
const labels = ['Maison des Illustres', 'Jardin remarquable', 'Architecture contemporaine remarquable'];

/** Returns what one row tells of a museum: where it sits, its labels, its domains and its year, at the precision of the row; or why nothing is taken. */
export function readingOf({ cells, row, flaw, notes }: TableRow<MuseumColumn>, file: SourceFile): RecordReading {
  const place = { kind: 'row', page: file.sha256, row, url: file.url, published: null, retrieved: file.retrieved, lang: 'fr' } as const;
  const untaken = (code: string, message: string): RecordReading => ({ record: row, place, drafts: [], beside: [], untaken: { code, message }, flaws: notes });
  if (flaw !== null) return untaken('row.damaged', flaw);
  if (!/^M\d{4}$/.test(cells.id)) return untaken('id.unreadable', `expected a number of Muséofile like "M0001", found "${cells.id}".`);
  if (cells.name === '') return untaken('name.missing', `expected a name for ${cells.id}, found none.`);
  const flaws: Flaw[] = [...notes];
  const museum: Venue = { kind: 'Venue', name: cells.name, particulars: particularsOf(cells, flaws) };
  const drafts = draftsOf(museum, cells, flaws);
  return { record: row, place: { ...place, published: dayOf(cells.updated, 'ymd', 'updated', flaws) }, drafts, beside: [], untaken: null, flaws };
}

function particularsOf(cells: Cells, flaws: Flaw[]): Particulars {
  const [lat, lng] = pointOf(cells, flaws);
  const postcode = postcodeOf(cells.postcode, 'FR');
  if (postcode === null && cells.postcode !== '') flaws.push({ code: 'postcode.unreadable', column: 'postcode', message: `expected a French postcode, found "${cells.postcode}".` });
  const town = readTown(cells.town);
  const names = otherNames(cells).map((name) => ({ name, lang: null, type: 'alias' as const }));
  return { country: 'FR', ...(town ? { town } : {}), ...(postcode ? { postcode } : {}), ...(lat !== undefined && lng !== undefined ? { lat, lng } : {}), ids: { museofile: cells.id }, ...(names.length > 0 ? { names } : {}) };
}

/** Two coordinates stand in a column each, or in one with a comma between. */
function pointOf({ lat = '', lng = '', point = '' }: Partial<Cells>, flaws: Flaw[]): number[] {
  const written = point === '' ? [lat, lng] : point.split(',').map((part) => part.trim());
  if (written.every((part) => part === '')) return [];
  const [north, east] = written.map(Number);
  const sound = written.length === 2 && written.every((part) => /^-?\d{1,3}\.\d+$/.test(part)) && Math.abs(north!) <= 90 && Math.abs(east!) <= 180;
  if (!sound) flaws.push({ code: 'point.unreadable', column: point === '' ? 'lat' : 'point', message: `expected a latitude and a longitude, found "${written.join(', ')}".` });
  return sound ? [north!, east!] : [];
}

/** Other names follow one another as sentences do; one that says no more than its kind does not tell a museum. */
function otherNames({ otherName = '' }: Partial<Cells>): string[] {
  const names = otherName.split(/\s*;\s*|(?<=\p{L}{3})\.\s+(?=\p{Lu})/u).map((name) => name.replace(/\.$/, '').trim());
  return names.filter((name) => name !== '' && !/^mus[ée]e( municipal| lapidaire)?$/i.test(name));
}

function draftsOf(museum: Venue, cells: Cells, flaws: Flaw[]): RecordDraft[] {
  const { town } = museum.particulars ?? {};
  const located = town === undefined ? [] : [tieOf(museum, 'LOCATED_IN', { kind: 'Place', name: town, particulars: { country: 'FR', ...(museum.particulars?.postcode ? { postcode: museum.particulars.postcode } : {}) } })];
  if (town === undefined) flaws.push({ code: 'town.unreadable', column: 'town', message: `expected a town, found "${cells.town}".` });
  const awarded = dayOf(cells.awarded, 'ymd', 'awarded', flaws);
  const created = dayOf(cells.created, 'dmy', 'created', flaws);
  const { themes, flaws: strange } = readDomains(cells.domains ?? '');
  flaws.push(...strange);
  return [
    ...located,
    labelled(museum, 'Musée de France', awarded),
    ...labelsIn(cells.labels ?? '').map(({ name, year }) => labelled(museum, name, year)),
    ...(created === null ? [] : [factOf(museum, 'FOUNDED', created)]),
    ...themes.map((name) => tieOf(museum, 'CONCERNS', { kind: 'Theme', name })),
  ];
}

function labelled(museum: Venue, name: string, from: string | null): RecordDraft {
  return tieOf({ kind: 'Programme', name }, 'LABELS', museum, { from });
}

/** A label of a part, such as an extension, stands with that part in brackets, and is none of the museum's. */
function labelsIn(text: string): { name: string; year: string | null }[] {
  return labels.flatMap((name) => {
    const found = new RegExp(`${name}(?: \\((\\d{4})\\))?(?! \\()`, 'i').exec(text);
    return found ? [{ name, year: found[1] ?? null }] : [];
  });
}

function dayOf(text: string | undefined, order: 'ymd' | 'dmy', column: MuseumColumn, flaws: Flaw[]): string | null {
  if (text === undefined || text === '') return null;
  const read = readDay(text, order);
  if ('day' in read) return read.day;
  flaws.push({ code: 'date.unreadable', column, message: read.fault });
  return null;
}
