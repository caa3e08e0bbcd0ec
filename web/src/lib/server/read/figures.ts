import type { BorderFigures, FiguresOf } from '$graph/model/figures.ts';
import { familyOf } from '$graph/model/kinds/index.ts';
import { registeredSite } from '../graph.ts';
import type { Brief } from '../records.ts';

/** Figures for a page, with the side that they are of when they are of a whole side. */
export type ShownFigures = { figures: BorderFigures | null; side: string | null };

/** Returns the first figures of everything, of one side, or of one organisation or project. */
export async function readFigures(of: FiguresOf): Promise<BorderFigures> {
  return (await registeredSite()).figures(of);
}

/** Returns the figures for the page of a thing: its own for an organisation or a project, those of its side for a place, none for others. */
export async function readThingFigures({ id, kind, side }: Brief): Promise<ShownFigures> {
  const family = familyOf(kind);
  if (family === 'Place' && side !== null) return { figures: await readFigures({ side }), side };
  const isCounted = family === 'Organisation' || family === 'Collaboration';
  return { figures: isCounted ? await readFigures({ id }) : null, side: null };
}
