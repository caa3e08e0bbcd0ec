import { families, kindNames, type Family, type KindName } from '$graph/model/kinds/index.ts';

/** What the address of the map asks for; everything that the map shows follows from it and the release. */
export type Wish = {
  /** Families and kinds; a kind narrows its family. Empty for the usual families. */
  kinds: string[];
  /** Sides, "elsewhere" and "none"; empty for all. */
  sides: string[];
  programme: string | null;
  /** The first and last year; null for all years. */
  years: { from: number; to: number } | null;
  /** Whether ties without a date stay when years are chosen. */
  undated: boolean;
  /** Whether nothing but what crosses a border is wanted. */
  across: boolean;
  /** The thing whose surroundings are wanted, and how many steps around it. */
  focus: string | null;
  steps: 1 | 2;
  table: 'things' | 'ties';
  sort: string;
  /** The first row of the table, from 0. */
  row: number;
  /** Where the picture looks: the middle in units of the layout, and how much larger than the whole. */
  view: { x: number; y: number; zoom: number } | null;
};

/** The families that the map shows when nobody asks for others: those that act, and what they do together. */
export const usualFamilies: readonly Family[] = ['Organisation', 'Collaboration', 'Programme'];

const edge = 32_767;
const years = { first: 1800, last: 2100 } as const;

/** Returns what an address asks for; what it does not understand is as if it were not there. */
export function readWish(asked: URLSearchParams): Wish {
  const [from, to] = [yearIn(asked.get('from')), yearIn(asked.get('to'))];
  return {
    kinds: kindsIn(asked.getAll('kind')),
    sides: asked.getAll('side').filter((word) => word !== ''),
    programme: asked.get('programme') || null,
    years: from === null && to === null ? null : { from: Math.min(from ?? to!, to ?? from!), to: Math.max(from ?? to!, to ?? from!) },
    undated: asked.get('undated') === '1',
    across: asked.get('only') === 'across',
    focus: asked.get('focus') || null,
    steps: asked.get('steps') === '2' ? 2 : 1,
    table: asked.get('table') === 'ties' ? 'ties' : 'things',
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
  if (wish.years) asked.set('from', String(wish.years.from));
  if (wish.years) asked.set('to', String(wish.years.to));
  if (wish.undated) asked.set('undated', '1');
  if (wish.across) asked.set('only', 'across');
  if (wish.focus !== null) asked.set('focus', wish.focus);
  if (wish.focus !== null && wish.steps === 2) asked.set('steps', '2');
  if (wish.table !== 'things') asked.set('table', wish.table);
  if (wish.sort !== 'ties') asked.set('sort', wish.sort);
  if (wish.row > 0) asked.set('row', String(wish.row));
  if (wish.view) asked.set('view', [Math.round(wish.view.x), Math.round(wish.view.y), Number(wish.view.zoom.toFixed(2))].join(','));
  const text = asked.toString();
  return text === '' ? '' : `?${text}`;
}

/** Returns the part of a wish that decides which things and ties are shown, as text: equal texts show the same. */
export function shownBy(wish: Wish): string {
  return queryOf({ ...wish, view: null, row: 0, table: 'things', sort: 'ties' });
}

/** Returns a wish with something changed; the table goes back to its first row unless that is what changed. */
export function withChange(wish: Wish, change: Partial<Wish>): Wish {
  return { ...wish, row: 0, ...change };
}

/** Returns the address of a wish with something changed, as a link needs it. */
export function linkTo(wish: Wish, change: Partial<Wish>): string {
  return queryOf(withChange(wish, change)) || '?';
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

function wholeIn(text: string | null): number {
  return /^\d{1,6}$/.test(text ?? '') ? Number(text) : 0;
}

function viewIn(text: string | null): Wish['view'] {
  const [x, y, zoom, ...rest] = (text ?? '').split(',').map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : NaN));
  if (x === undefined || y === undefined || zoom === undefined || rest.length > 0 || [x, y, zoom].some(Number.isNaN)) return null;
  return { x: Math.max(-edge, Math.min(edge, x)), y: Math.max(-edge, Math.min(edge, y)), zoom: Math.max(0.5, Math.min(40, zoom)) };
}
