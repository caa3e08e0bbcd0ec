import type { PlacedBy } from '../../../graph/model/inferred/placed-by.ts';
import type { Particulars } from '../../../graph/model/statement.ts';
import type { Geography } from './geography.ts';
import { areNested, countryOfNuts, nutsOfCountry } from './nuts.ts';
import type { Point, RegionsAt } from './regions.ts';
import { readTown } from './town-forms.ts';
import type { Town } from './towns.ts';

/** What one particular tells of where a thing sits: the regions that it may mean, the likeliest first, and a point where it gives one. */
export type Clue = { by: PlacedBy; on: string; regions: string[]; lat: number | null; lng: number | null; town: Town | null };

/** What particulars tell of where a thing sits, the surest first, and what of them says nothing. */
export type Clues = { clues: Clue[]; flaws: { code: string; message: string }[] };

/** Returns what each particular tells. */
export function cluesIn(particulars: Particulars, geography: Geography): Clues {
  const found: Clues = { clues: [], flaws: [] };
  const country = countryIn(particulars, geography);
  if (country !== null) found.clues.push(clue('country', `country ${country}`, [nutsOfCountry(country)]));
  region(particulars, geography, found);
  coordinates(particulars, country, geography, found);
  const written = particulars.town ? readTown(particulars.town) : null;
  postcode(particulars.postcode || written?.postcode || '', country, geography, found);
  if (written && country !== null) town(particulars.town!, written.forms, country, geography, found);
  return { ...found, clues: found.clues.sort((one, other) => order.indexOf(one.by) - order.indexOf(other.by)) };
}

const order: PlacedBy[] = ['coordinates', 'postcode', 'town', 'region', 'territory', 'country'];

function clue(by: PlacedBy, on: string, regions: string[], point: { lat: number | null; lng: number | null } = { lat: null, lng: null }, of: Town | null = null): Clue {
  return { by, on, regions, lat: point.lat, lng: point.lng, town: of };
}

function countryIn({ country, nuts }: Particulars, { nuts: { now } }: Geography): string | null {
  if (country) return country === 'UK' ? 'GB' : country === 'EL' ? 'GR' : country;
  const code = nuts ? now(nuts) : null;
  return code === null ? null : countryOfNuts(code);
}

function region({ nuts }: Particulars, { nuts: { now } }: Geography, found: Clues): void {
  if (!nuts) return;
  const code = now(nuts);
  if (code === null) found.flaws.push({ code: 'nuts.unknown', message: `expected a NUTS code of any generation, found "${nuts}".` });
  else if (code.length > 2) found.clues.push(clue('region', `NUTS ${code}`, [code]));
}

function coordinates({ lat, lng }: Particulars, country: string | null, { regionsAt }: Geography, found: Clues): void {
  if (lat === undefined || lng === undefined) return;
  if (Math.abs(lat) > 90 || Math.abs(lng) > 180 || (lat === 0 && lng === 0)) {
    found.flaws.push({ code: 'coordinates.unknown', message: `expected a point on the earth, found ${lat}, ${lng}.` });
    return;
  }
  const regions = regionsAt({ lat, lng });
  const abroad = country === null || regions.some((code) => code.startsWith(country)) || (regions.length > 0 && !isAtEdge({ lat, lng }, regionsAt)) ? null : nutsOfCountry(country);
  if (abroad !== null || regions.length > 0) found.clues.push(clue('coordinates', `point ${lat}, ${lng}`, abroad === null ? regions : [abroad], { lat, lng }));
}

/** Some ten kilometres, in degrees of latitude. */
const step = 0.09;

/** Says whether a point lies within some kilometres of a country whose shapes are not known: there lines that are drawn too straight may put it on the wrong side. */
function isAtEdge({ lat, lng }: Point, regionsAt: RegionsAt): boolean {
  const around = [-1, 0, 1].flatMap((north) => [-1, 0, 1].map((east) => ({ lat: lat + north * step, lng: lng + (east * step) / Math.cos((lat * Math.PI) / 180) })));
  return around.some((point) => regionsAt(point).length === 0);
}

/** A postcode that its country cannot have, and that the neighbour has, is a clue to the neighbour. */
function postcode(text: string, country: string | null, { postcodes }: Geography, found: Clues): void {
  if (text === '' || country === null || !/\d/.test(text)) return;
  const known = postcodes.find(country, text);
  if (known) found.clues.push(clue('postcode', `postcode ${known.postcode} ${country}`, [known.nuts], known));
  else if (postcodes.knows(country)) {
    const neighbour = country === 'BE' && /\d{5}/.test(text) ? postcodes.find('FR', text) : null;
    if (neighbour) found.clues.push(clue('postcode', `postcode ${neighbour.postcode} FR`, [neighbour.nuts], neighbour));
    else found.flaws.push({ code: 'postcode.unknown', message: `expected a postcode of ${country}, found "${text}".` });
  }
}

function town(text: string, forms: readonly string[], country: string, geography: Geography, found: Clues): void {
  const { towns, regionsOfTown } = geography;
  const told = found.clues.filter(({ by }) => by !== 'country').flatMap(({ regions }) => regions);
  const fits = (one: Town): boolean => one.nuts !== null && regionsOfTown(one).some((own) => told.some((region) => areNested(region, own)));
  for (const form of forms) {
    const own = towns.named(country, form);
    // Another name of a town elsewhere than where the rest tells is the name of another town.
    const meant = among(own.length > 0 ? own : towns.alsoNamed(country, form).filter((one) => told.length === 0 || one.nuts === null || fits(one)), fits);
    if (meant.length === 1) return void found.clues.push(townClue(meant[0]!, text, geography));
    if (meant.length > 1) return void found.flaws.push({ code: 'town.several', message: `expected a town that the rest tells, found "${text}", which ${meant.length} towns of ${country} are called.` });
  }
  const near = forms.flatMap((form) => towns.near(country, form));
  const fitting = near.filter(fits);
  if (fitting.length === 1) found.clues.push(townClue(fitting[0]!, text, geography));
  else found.flaws.push({ code: 'place.unknown', message: `expected a town of ${country}, found "${text}"${near[0] ? `, which is near "${near[0].name}"` : ''}.` });
}

/** Of several towns of one name, those that the rest fits, else the one that people mean first. */
function among(named: readonly Town[], fits: (town: Town) => boolean): readonly Town[] {
  const fitting = named.filter(fits);
  if (fitting.length > 0) return fitting;
  const first = named.filter(({ isMeant }) => isMeant);
  return first.length === 1 ? first : named;
}

function townClue(known: Town, text: string, geography: Geography): Clue {
  const on = known.name === text ? `town ${known.name}` : `town ${known.name} ("${text}")`;
  return clue('town', on, geography.regionsOfTown(known), known, known);
}
