import { error } from '@sveltejs/kit';
import type { Words } from '$graph/model/kinds/declare.ts';
import { familyOf, type KindName } from '$graph/model/kinds/index.ts';
import type { FigureOffer, RunFigure } from '$graph/model/run.ts';
import type { Circle } from '../../circle/circle.ts';
import { readCompared, writeCompared, type Compared } from '../../compare/compared.ts';
import { yearsIn, type Years } from '../../view/time-steps.ts';
import { registeredSite } from '../graph.ts';
import type { Brief } from '../records.ts';
import { suggestThings } from '../search-things.ts';
import { withinPatience } from '../within-patience.ts';
import { readCircle, sideOfPlace } from './read-circle.ts';
import { readSurroundings } from './read-surroundings.ts';

/** One end of a comparison: what it is, what lies around it, and its indicators, none where no run has any; null while they are worked out. */
export type ComparedView = { compared: Compared; ref: string; thing: Brief | null; circle: Circle; figures: readonly RunFigure[] | null };

/** What an address compares: its two ends as far as they are chosen, the years, and what was looked for to choose one. */
export type ComparisonView = { one: ComparedView | null; two: ComparedView | null; years: Years | null; /** What the indicators are called. */ labels: Record<string, Words>; asked: Record<'one' | 'two', string>; found: Record<'one' | 'two', Brief[]> };

const mostFound = 8;
const patience = 3_000;
const comparable: ReadonlySet<string> = new Set(['Organisation', 'Collaboration', 'Programme', 'Place', 'Theme']);

/** Returns the comparison that an address asks for; an end that nobody bears is not found. */
export async function readComparison(asked: URLSearchParams): Promise<ComparisonView> {
  const years = yearsIn(asked);
  const texts = { one: asked.get('find-one')?.trim() ?? '', two: asked.get('find-two')?.trim() ?? '' };
  const [one, two, first, second] = await Promise.all([readEnd(asked.get('one'), years), readEnd(asked.get('two'), years), find(texts.one), find(texts.two)]);
  const { definitions } = await registeredSite();
  return { one, two, years, labels: Object.fromEntries(definitions.map(({ id, label }) => [id, label])), asked: texts, found: { one: first, two: second } };
}

async function readEnd(text: string | null, years: Years | null): Promise<ComparedView | null> {
  const compared = readCompared(text);
  if (text && !compared) error(400, 'compare: expected a side such as side:wallonia, a period such as period:2014-2020, or the id of a thing.');
  if (!compared) return null;
  const brief = compared.sort === 'thing' ? ((await readSurroundings()).briefs.get(compared.id) ?? null) : null;
  if (compared.sort === 'thing' && (!brief || !isComparable(brief.kind))) error(404, 'compare: expected the id of a thing that can be compared, found none.');
  const [circle, figures] = await Promise.all([readCircle(compared, years), years === null ? readFiguresOf(compared, brief) : []]);
  return { compared, ref: writeCompared(compared), thing: brief, circle, figures };
}

/** Returns whether a thing of a kind can be compared: it does something with others, or others do it. */
export function isComparable(kind: KindName): boolean {
  return comparable.has(familyOf(kind));
}

/** The run has figures of sides, themes and programmes in all years, and of the home border in each period. */
async function readFiguresOf(compared: Compared, brief: Brief | null): Promise<RunFigure[] | null> {
  const side = compared.sort === 'side' ? compared.side : brief && sideOfPlace(brief);
  const family = brief && familyOf(brief.kind);
  const offer: FigureOffer | null = side ? { scope: 'side', within: side } : compared.sort === 'period' ? { scope: 'home', within: null } : family === 'Programme' ? { scope: 'programme', within: brief!.id } : family === 'Theme' ? { scope: 'theme', within: brief!.id } : null;
  const period = compared.sort === 'period' ? `${compared.years.from}-${compared.years.to}` : 'all';
  if (!offer) return [];
  const found = await withinPatience((await registeredSite()).indicators(offer), patience);
  return found?.figures.filter((figure) => figure.period === period) ?? null;
}

async function find(text: string): Promise<Brief[]> {
  const found = await suggestThings(text, mostFound * 3);
  return found.filter(({ kind }) => isComparable(kind)).slice(0, mostFound).map(({ id, name, kind, side }) => ({ id, name, kind, side }));
}
