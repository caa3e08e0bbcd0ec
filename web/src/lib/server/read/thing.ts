import { error } from '@sveltejs/kit';
import { LRUCache } from 'lru-cache';
import { saidBy } from '$graph/derive/time/said-by.ts';
import { daysOf } from '$graph/model/edtf.ts';
import { isAcross } from '$graph/model/sides.ts';
import { foldFacts, readingsOf, type Reading } from '../../view/facts.ts';
import { lifeOf, momentsOf, type Life, type Moment } from '../../view/thing/life.ts';
import { nextFrom, type Next, type Neighbour } from '../../view/thing/next.ts';
import { tiesOf, type Tie } from '../../view/thing/ties.ts';
import { ask, servedRelease } from '../graph.ts';
import { readersLanguage } from '../http/reader.ts';
import { mostTold, neighboursOperation, thingOperation } from '../operations.ts';
import type { StatementRow, ThingRow } from '../records.ts';
import { countTies, type TiesInAll } from './count-ties.ts';

const neighboursAsked = 40;

/** A thing as its page shows it. */
export type ThingView = {
  thing: Omit<ThingRow, 'statements' | 'mentionedIn'>;
  dated: Reading[];
  undated: Reading[];
  ties: Tie[];
  life: Life;
  moments: Moment[];
  /** The last day on which a page of its facts was read. */
  lastRead: string | null;
  pages: number;
  differing: number;
  next: Next[];
  /** What there is in all, where there is more than the page tells. */
  inAll: TiesInAll | null;
};

// Whoever copies the site, or unfolds a page further, asks for the same thing again at once.
const kept = new LRUCache<string, Promise<ThingView>>({ max: 24 });

/** Returns a thing with all that is said of it, perhaps only by a day; an id that nobody bears is not found. */
export async function readThing(id: string, said: string | null = null): Promise<ThingView> {
  const key = `${await servedRelease()} ${readersLanguage() ?? ''} ${said ?? ''} ${id}`;
  const known = kept.get(key);
  if (known) return known;
  const view = makeThing(id, said);
  kept.set(key, view);
  view.catch(() => kept.delete(key));
  return view;
}

async function makeThing(id: string, said: string | null): Promise<ThingView> {
  const { thing: found } = await ask<{ thing: ThingRow | null }>(thingOperation, { id });
  if (!found) error(404, 'thing: expected a known id, found none.');
  const { statements, mentionedIn, ...thing } = found;
  const day = said === null ? null : (daysOf(said)?.last ?? null);
  const wasSaid = (row: StatementRow): boolean => day === null || saidBy(row) <= day;
  const facts = foldFacts(statements.filter(wasSaid), mentionedIn.filter(wasSaid));
  const rows = facts.flatMap((fact) => fact.statements);
  const lastRead = rows.map((row) => row.retrieved).sort().at(-1) ?? null;
  const readings = readingsOf(facts);
  const ties = tiesOf(thing, facts, lastRead);
  return {
    thing,
    dated: readings.filter((reading) => reading.facts[0]!.dating !== 'undated'),
    undated: readings.filter((reading) => reading.facts[0]!.dating === 'undated'),
    ties,
    life: lifeOf(thing.from, thing.to),
    moments: momentsOf(facts, (fact) => isAcross(thing.side, fact.other?.side ?? null)),
    lastRead,
    pages: new Set(rows.map((row) => row.page.id)).size,
    differing: readings.filter((reading) => reading.differ).length,
    next: await readNext(thing.id, ties),
    inAll: statements.length < mostTold && mentionedIn.length < mostTold ? null : await countTies(thing.id),
  };
}

async function readNext(id: string, ties: Tie[]): Promise<Next[]> {
  const ids = ties.slice(0, neighboursAsked).map((tie) => tie.other.id);
  if (ids.length === 0) return [];
  const { things } = await ask<{ things: Neighbour[] }>(neighboursOperation, { ids });
  return nextFrom(id, ties.map((tie) => tie.other.id), things);
}
