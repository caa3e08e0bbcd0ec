import type { MentionOf } from '../../read/record-draft.ts';
import type { Flaw } from '../../read/record-reading.ts';
import type { TableRow } from '../../read/table/table-shape.ts';
import { countryOf, placeOf } from './place-of.ts';
import { isSamePlace } from './same-place.ts';
import type { members } from './shapes.ts';

type Cells = TableRow<keyof typeof members.columns>['cells'];
type Body = MentionOf<'PublicBody' | 'Association' | 'Organisation'>;

/** A member of an association: cities and communes by their names are places, whatever else is a body, with the place in which it sits. */
export type Member = { subject: MentionOf<'Place'> | Body; seat: MentionOf<'Place'> | null };

/** What the table says of members that are no city or commune; others are told by their names. */
const bodies: Record<string, Body['kind']> = {
  Intermunicipality: 'PublicBody', 'Intermunicipal Authority': 'PublicBody', Intercommunality: 'PublicBody', District: 'PublicBody', Region: 'PublicBody', 'Regional Authority': 'PublicBody', 'Regional Authorities': 'PublicBody',
  'County Authority': 'PublicBody', County: 'PublicBody', 'National Authority': 'PublicBody', State: 'PublicBody', 'National Association': 'Association', 'Regional association': 'Association', 'Regional Association': 'Association',
  'International Association': 'Association', 'Local Association': 'Association', 'Intermunicipal Association': 'Organisation', 'Association of Municipalities': 'Organisation', Other: 'Organisation',
};

const cities = ['City', 'Municipality', 'Municipal Authority', 'Municipal Administration'];

/** Words of an authority rather than of the town that it governs. */
const authority = /(?<![\p{L}-])(?:(?:city|municipality) of|municipality|ville d[e']|communes? d[e']|commune|gemeente|stadt?|administration|m[ée]tropole|agglom[ée]ration|communaut[ée]|province|provincie|arrondissement|landkreis|gemeinschaft)(?!\p{L}|-)|(?<=\p{L})-c[au]$/iu;

/** Words of a group that is neither. */
const group = /(?<!\p{L})(?:gal|asbl|vzw|klimaat\p{L}*|lokaal|naturpark|natuurpark|parc|verbindingsgebied|positive|pays)(?!\p{L})|&/iu;

/** Returns who is a member by a row of the table: one, or as many as it lists. */
export function membersOf(cells: Cells, flaws: Flaw[]): Member[] {
  const kind = bodies[cells.entity];
  if (kind) return [bodyOf(kind, cells, flaws)];
  if (!cities.includes(cells.entity)) flaws.push({ code: 'entity.unknown', column: 'Entity', message: `expected one of ${cities.length + Object.keys(bodies).length} kinds of member, found "${cells.entity}".` });
  const listed = cells.name.split(/\s*[,;]\s*/).filter(Boolean);
  if (listed.length > 1) return listed.map((name) => ({ subject: withCountry({ kind: 'Place', name }, cells, flaws), seat: null }));
  if (group.test(cells.name)) return [bodyOf('Organisation', cells, flaws)];
  return authority.test(cells.name) ? [bodyOf('PublicBody', cells, flaws)] : [{ subject: placeOf(cells.name, cells, flaws), seat: null }];
}

function bodyOf(kind: Body['kind'], cells: Cells, flaws: Flaw[]): Member {
  const town = isSamePlace(cells.locality, cells.geocoded) ? (within(cells.locality, cells.name) ?? cells.locality) : within(cells.geocoded, cells.name);
  const seat = town === null ? null : placeOf(town, cells, flaws);
  const body: Body = withCountry({ kind, name: cells.name.replace(/\*+$/, '').trim() }, cells, flaws);
  return { subject: seat ? { ...body, particulars: { ...body.particulars, town: seat.name } } : body, seat };
}

function withCountry<K extends MentionOf<'Place'> | Body>(mention: K, cells: Cells, flaws: Flaw[]): K {
  const country = countryOf(cells.country, flaws);
  return country ? { ...mention, particulars: { country } } : mention;
}

/** The column of localities has a capital after every hyphen: where the member's own name holds the town, it tells how it is written. */
function within(town: string, name: string): string | null {
  const at = plain(name).indexOf(plain(town));
  const found = name.slice(at, at + town.length);
  return town !== '' && at >= 0 && plain(found) === plain(town) ? found : null;
}

/** As many letters as before, without accents and capitals. */
function plain(text: string): string {
  return [...text].map((letter) => letter.normalize('NFD')[0]!.toLowerCase().replace(/[^\p{L}]/u, ' ')).join('');
}
