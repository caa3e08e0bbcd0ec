import { families, kindNames, type Family, type KindName } from '$graph/model/kinds/index.ts';

/** What the address of the map asks for; everything that the map shows follows from it and the release. */
export type Wish = {
  /** Families and kinds; a kind narrows its family. Empty for the usual families. */
  kinds: string[];
  /** Sides, "elsewhere" and "none"; empty for all. */
  sides: string[];
  programme: string | null;
  theme: string | null;
  /** The least sum in euro that is stated of a thing, and the fewest ties that it has among what is shown; 0 for any. */
  euro: number;
  least: number;
  /** The first and last year; null for all years. */
  years: { from: number; to: number } | null;
  /** A date: only what had been said by its end; null for all that is said. */
  said: string | null;
  /** Whether ties without a date stay when years are chosen. */
  undated: boolean;
  /** Whether nothing but what crosses a border is wanted. */
  across: boolean;
  /** The thing whose surroundings are wanted, and how many steps around it. */
  focus: string | null;
  steps: 1 | 2;
  /** The thing to which the shortest ways from the focus lead. */
  to: string | null;
  /** The things that were picked one by one, and the corners of the area whose things were picked together. */
  picks: string[];
  /** Whether nothing but what was picked is wanted. */
  alone: boolean;
  area: Corner[] | null;
  /** Whether few things are drawn as a figure of their own, and not where they stand on the map. */
  figure: boolean;
  table: 'things' | 'ties' | 'groups';
  sort: string;
  /** The first row of the table, from 0. */
  row: number;
  /** Where the picture looks: the middle in units of the layout, and how much larger than the whole. */
  view: { x: number; y: number; zoom: number } | null;
};

/** A corner of an area, in units of the layout. */
export type Corner = readonly [x: number, y: number];

/** The families that the map shows when nobody asks for others: those that act, and what they do together. */
export const usualFamilies: readonly Family[] = ['Organisation', 'Collaboration', 'Programme'];

const tables = ['things', 'ties', 'groups'] as const;
const edge = 32_767;
const years = { first: 1800, last: 2100 } as const;
/** So that an address stays short enough for every browser and server. */
const longest = { picks: 60, corners: 40 } as const;

/** Returns what an address asks for; what it does not understand is as if it were not there. */
export function readWish(asked: URLSearchParams): Wish {
  const [from, to] = [yearIn(asked.get('from')), yearIn(asked.get('to'))];
  return {
    kinds: kindsIn(asked.getAll('kind')),
    sides: asked.getAll('side').filter((word) => word !== ''),
    programme: asked.get('programme') || null,
    theme: asked.get('theme') || null,
    euro: wholeIn(asked.get('euro'), 12),
    least: wholeIn(asked.get('least')),
    years: from === null && to === null ? null : { from: Math.min(from ?? to!, to ?? from!), to: Math.max(from ?? to!, to ?? from!) },
    said: saidIn(asked),
    undated: asked.get('undated') === '1',
    across: asked.get('only') === 'across',
    focus: asked.get('focus') || null,
    steps: asked.get('steps') === '2' ? 2 : 1,
    to: asked.get('focus') ? asked.get('to-thing') || null : null,
    picks: [...new Set(asked.getAll('pick'))].filter((word) => word !== '').slice(0, longest.picks),
    alone: asked.get('alone') === '1' && asked.getAll('pick').some((word) => word !== ''),
    area: areaIn(asked.get('area')),
    figure: asked.get('as') === 'figure',
    table: tables.find((table) => table === asked.get('table')) ?? 'things',
    sort: asked.get('sort') ?? 'ties',
    row: wholeIn(asked.get('row')),
    view: viewIn(asked.get('view')),
  };
}

/** Returns the query of the address that asks for a wish; "" for the map as it opens. */
export function queryOf(wish: Wish): string {
  const asked = new URLSearchParams();
  for (const kind of wish.kinds) asked.append('kind', kind);
  for (const side of wish.sides) asked.append('side', side);
  if (wish.programme !== null) asked.set('programme', wish.programme);
  if (wish.theme !== null) asked.set('theme', wish.theme);
  if (wish.euro > 0) asked.set('euro', String(wish.euro));
  if (wish.least > 0) asked.set('least', String(wish.least));
  if (wish.years) asked.set('from', String(wish.years.from));
  if (wish.years) asked.set('to', String(wish.years.to));
  if (wish.said !== null) asked.set('said', wish.said);
  if (wish.undated) asked.set('undated', '1');
  if (wish.across) asked.set('only', 'across');
  if (wish.focus !== null) asked.set('focus', wish.focus);
  if (wish.focus !== null && wish.steps === 2) asked.set('steps', '2');
  if (wish.focus !== null && wish.to !== null) asked.set('to-thing', wish.to);
  for (const pick of wish.picks) asked.append('pick', pick);
  if (wish.alone && wish.picks.length > 0) asked.set('alone', '1');
  if (wish.area) asked.set('area', wish.area.flat().join(' '));
  if (wish.figure) asked.set('as', 'figure');
  if (wish.table !== 'things') asked.set('table', wish.table);
  if (wish.sort !== 'ties') asked.set('sort', wish.sort);
  if (wish.row > 0) asked.set('row', String(wish.row));
  if (wish.view) asked.set('view', [Math.round(wish.view.x), Math.round(wish.view.y), Number(wish.view.zoom.toFixed(2))].join(','));
  const text = asked.toString();
  return text === '' ? '' : `?${text}`;
}

/** Returns the part of a wish that decides which things and ties are shown, as text: equal texts show the same. */
export function shownBy(wish: Wish): string {
  return queryOf({ ...wish, view: null, row: 0, table: 'things', sort: 'ties', figure: false });
}

/** Returns a wish with something changed; the table goes back to its first row unless that is what changed. */
export function withChange(wish: Wish, change: Partial<Wish>): Wish {
  return { ...wish, row: 0, ...change };
}

/** What is to be changed in a wish so that the map shows all again; the table stays as it is. */
export const everything: Partial<Wish> = { kinds: [], sides: [], programme: null, theme: null, euro: 0, least: 0, years: null, said: null, undated: false, across: false, focus: null, steps: 1, to: null, picks: [], alone: false, area: null, view: null };

/** Returns the address of a wish with something changed, as a link needs it. */
export function linkTo(wish: Wish, change: Partial<Wish>): string {
  return queryOf(withChange(wish, change)) || '?';
}

/** Returns the date of an address by whose end all that is shown had been said: a year, a month or a day, by its form alone, for the model's reader of dates is too much script for a page; null without one. */
export function saidIn(asked: URLSearchParams): string | null {
  const text = asked.get('said')?.trim() ?? '';
  return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text) ? text : null;
}

/** A form sends "none" beside whatever is checked, so that nothing checked is not the same as nothing asked. */
function kindsIn(words: readonly string[]): string[] {
  const known = words.filter(isKindOrFamily);
  if (known.length === 0) return words.includes('none') ? ['none'] : [];
  const isUsual = known.length === usualFamilies.length && usualFamilies.every((family) => known.includes(family));
  return isUsual ? [] : known;
}

function isKindOrFamily(word: string): word is KindName | Family {
  return kindNames.some((kind) => kind === word) || families.some((family) => family === word);
}

function yearIn(text: string | null): number | null {
  const year = /^\d{4}$/.test(text ?? '') ? Number(text) : NaN;
  return year >= years.first && year <= years.last ? year : null;
}

function wholeIn(text: string | null, digits = 6): number {
  return /^\d+$/.test(text ?? '') && text!.length <= digits ? Number(text) : 0;
}

function areaIn(text: string | null): Corner[] | null {
  const found = (text ?? '').split(' ').map((part) => (/^-?\d{1,5}$/.test(part) ? Number(part) : NaN));
  if (found.length < 6 || found.length % 2 === 1 || found.length > 2 * longest.corners || found.some(Number.isNaN)) return null;
  return Array.from({ length: found.length / 2 }, (_, corner) => [found[2 * corner]!, found[2 * corner + 1]!] as const);
}

function viewIn(text: string | null): Wish['view'] {
  const [x, y, zoom, ...rest] = (text ?? '').split(',').map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : NaN));
  if (x === undefined || y === undefined || zoom === undefined || rest.length > 0 || [x, y, zoom].some(Number.isNaN)) return null;
  return { x: Math.max(-edge, Math.min(edge, x)), y: Math.max(-edge, Math.min(edge, y)), zoom: Math.max(0.5, Math.min(40, zoom)) };
}
