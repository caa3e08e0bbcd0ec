import { familyOf } from '$graph/model/kinds/index.ts';
import { sides } from '$graph/model/sides.ts';
import { circleOf, type Circle, type CircleOf } from '../../circle/circle.ts';
import type { Compared } from '../../compare/compared.ts';
import type { Years } from '../../view/time-steps.ts';
import { isScheme } from '../../view/cloth.ts';
import { readersLanguage } from '../http/reader.ts';
import { readHome } from '../read/home.ts';
import type { Brief } from '../records.ts';
import { themeNamesIn } from '../theme-names.ts';
import { coreOf, readSurroundings, type Surroundings } from './read-surroundings.ts';

type Middle = Pick<CircleOf, 'isOf' | 'isOwn' | 'isApart'>;

/** Returns everything that was done together around a side, a thing or in a period, perhaps in some years only. */
export async function readCircle(compared: Compared, years: Years | null = null): Promise<Circle> {
  const [{ wefts }, surroundings] = await Promise.all([readHome(), readSurroundings()]);
  const themeName = await themeNamesIn(readersLanguage() ?? 'en');
  const themesOf = (thing: string): Brief[] => (surroundings.themesOf.get(thing) ?? []).map((theme) => ({ ...theme, name: themeName(theme.id) ?? theme.name }));
  return circleOf(wefts, { ...middleOf(compared, surroundings), years, themesOf });
}

/** Returns the side that a place is as a whole, such as that of the place called Wallonia; null for a town in it. */
export function sideOfPlace({ id, kind }: Pick<Brief, 'id' | 'kind'>): string | null {
  return familyOf(kind) === 'Place' && id in sides ? id : null;
}

function middleOf(compared: Compared, surroundings: Surroundings): Middle {
  if (compared.sort === 'side') return bodiesIn((body) => body.side === compared.side);
  if (compared.sort === 'thing') return aroundThing(compared.id, surroundings);
  const { from, to } = compared.years;
  return { isOf: ({ year }) => year !== null && Number(year) >= from && Number(year) <= to, isOwn: () => false };
}

function aroundThing(id: string, surroundings: Surroundings): Middle {
  const brief = surroundings.briefs.get(id);
  const family = brief && familyOf(brief.kind);
  const side = brief ? sideOfPlace(brief) : null;
  if (side !== null) return bodiesIn((body) => body.side === side);
  if (family === 'Place') return bodiesIn((body) => surroundings.placedIn.get(id)?.has(body.id) ?? false);
  if (family === 'Theme') return { isOf: ({ thing }) => thing !== null && (surroundings.themesOf.get(thing.id) ?? []).some((theme) => theme.id === id), isOwn: () => false };
  if (family === 'Organisation' || family === 'Person') return bodiesIn((body) => body.id === id);
  const core = coreOf(surroundings, id);
  return { isOf: ({ thing }) => thing !== null && core.has(thing.id), isOwn: () => false };
}

function bodiesIn(isOwn: (body: Brief) => boolean): Middle {
  return { isOf: ({ knots }) => knots.some(isOwn), isOwn, isApart: isScheme };
}
