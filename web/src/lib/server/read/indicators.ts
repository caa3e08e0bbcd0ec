import { error } from '@sveltejs/kit';
import { scopes, type FigureOffer, type IndicatorDefinition, type RunFigure, type Scope } from '$graph/model/run.ts';
import { registeredSite, servedRelease } from '../graph.ts';
import { readersLanguage } from '../http/reader.ts';
import { keepPerRelease } from '../keep-per-release.ts';
import type { Brief } from '../records.ts';
import { themeNamesIn } from '../theme-names.ts';
import { readWhole } from './whole.ts';

/** What there are figures of, with its name where it is a thing. */
export type NamedOffer = FigureOffer & { name: string | null };

/** An indicator with its figures in every period. */
export type IndicatorView = { definition: IndicatorDefinition; figures: RunFigure[] };

/** The figures of one part of the network, by group; what there are figures of, and the organisations that rankings name. */
export type IndicatorsView = { of: NamedOffer; period: string; periods: string[]; offers: NamedOffer[]; figures: readonly RunFigure[]; groups: { id: GroupId; indicators: IndicatorView[] }[]; named: Record<string, Brief> };

/** The indicators in the order in which a page tells them. */
const groups = {
  border: ['ties', 'ei_index', 'cross_border_tie_share', 'cross_border_tie_share_weighted', 'cross_border_project_share'],
  effect: ['border_effect', 'border_regression', 'affinity'],
  position: ['degree', 'strength', 'betweenness', 'brokerage', 'reach_lost', 'core'],
  time: ['turnover', 'tie_survival'],
  groups: ['communities', 'validated_ties'],
  spread: ['theme_entropy', 'funding_concentration'],
} as const;

/** A group of indicators. */
export type GroupId = keyof typeof groups;

const readNames = keepPerRelease(async () => new Map((await readWhole()).things.map(({ id, name, kind, side }): [string, Brief] => [id, { id, name, kind, side }])));

/** Returns the figures that an address asks for, such as `of=side:wallonia`; null as long as they are not computed, and 404 when there are none of it. */
export async function readIndicators(asked: URLSearchParams): Promise<IndicatorsView | null> {
  const site = await registeredSite();
  const [scope = '', ...rest] = (asked.get('of') ?? 'home').split(':');
  const of: FigureOffer = { scope: scope as Scope, within: rest.length > 0 ? rest.join(':') : null };
  if (!scopes.some((known) => known === scope)) error(404, 'indicators: expected figures of a side, theme, programme or border, found none.');
  const found = await site.indicators(of);
  if (!found) return null;
  if (found.figures.length === 0 && asked.has('of')) error(404, 'indicators: expected figures of this, found none.');
  const [names, themeName] = await Promise.all([readNames(), themeNamesIn(readersLanguage() ?? 'en')]);
  const named = (offer: FigureOffer): NamedOffer => ({ ...offer, name: (offer.scope === 'theme' || offer.scope === 'programme') && offer.within !== null ? (themeName(offer.within) ?? names.get(offer.within)?.name ?? offer.within) : null });
  const periods = [...new Set(found.figures.map(({ period }) => period))];
  const period = asked.get('period') ?? 'all';
  if (!periods.includes(period) && period !== 'all') error(404, 'indicators: expected a period with figures, found none.');
  const byId = new Map(site.definitions.map((definition) => [definition.id, definition]));
  const viewOf = (id: string): IndicatorView => ({ definition: byId.get(id)!, figures: found.figures.filter(({ indicator }) => indicator === id || (id === 'ei_index' && (indicator === 'ei_expected' || indicator === 'border_chance'))) });
  const told = (Object.keys(groups) as GroupId[]).map((id) => ({ id, indicators: groups[id].map(viewOf).filter(({ figures }) => figures.some((figure) => figure.period === period)) }));
  const ranked = found.figures.flatMap((figure) => (figure.rank !== null && figure.of !== null ? (names.get(figure.of) ?? []) : []));
  return { of: named(of), period, periods, offers: found.offers.map(named), figures: found.figures, groups: told.filter(({ indicators }) => indicators.length > 0), named: Object.fromEntries(ranked.map((body) => [body.id, body])) };
}

/** Returns the figures that an address asks for as they are given away; 503 as long as they are not computed. */
export async function readFigures(asked: URLSearchParams): Promise<{ release: string; name: string; figures: readonly RunFigure[] }> {
  const [release, view] = [await servedRelease(), await readIndicators(asked)];
  if (!view) error(503, 'indicators: expected figures, found none computed yet.');
  return { release, name: ['indicators', view.of.scope, view.of.within].filter((part) => part !== null).join('-').replace(/[^\w-]+/g, '-'), figures: view.figures };
}
