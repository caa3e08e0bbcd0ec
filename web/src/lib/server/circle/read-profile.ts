import { familyOf } from '$graph/model/kinds/index.ts';
import type { Words } from '$graph/model/kinds/declare.ts';
import type { Standing } from '$graph/model/figures.ts';
import type { RunFigure } from '$graph/model/run.ts';
import type { Suggestions } from '$graph/model/site/suggestions.ts';
import type { Circle } from '../../circle/circle.ts';
import type { Kin } from '../../profile/descent.ts';
import { fundedOf, type Funded } from '../../profile/funded.ts';
import { meetingsOf, type Meeting } from '../../profile/meetings.ts';
import { isFunder, moneyGiven, moneyHad, type Money } from '../../profile/money-of.ts';
import { profileSortOf, type ProfileSort } from '../../profile/profile-sort.ts';
import type { Weft } from '../../view/cloth.ts';
import type { Brief } from '../records.ts';
import { registeredSite } from '../graph.ts';
import { keepPerRelease } from '../keep-per-release.ts';
import { readHome } from '../read/home.ts';
import type { ThingView } from '../read/thing.ts';
import { withinPatience } from '../within-patience.ts';
import { readCircle, sideOfPlace } from './read-circle.ts';
import { readKin } from './read-descent.ts';
import { readGroundOf, type GroundOf } from './read-ground.ts';

/** What the page of a thing shows of it by its kind, beside its ties and its facts. */
export type Profile = {
  sort: ProfileSort;
  circle: Circle;
  given: Money;
  had: Money;
  funded: Funded[];
  meetings: Meeting[];
  ground: GroundOf | null;
  /** What the border costs, of a territory; whether that is still being worked out. */
  cost: RunFigure | null;
  isPreparing: boolean;
};

/** What is told of every organisation: where it stands, and whom it should know; null while that is prepared, or of what is none. */
export type Outlook = { standings: readonly Standing[]; labels: Record<string, Words>; suggestions: Suggestions | null; isPreparing: boolean };

const readWeftsByThing = keepPerRelease(async (): Promise<ReadonlyMap<string, Weft>> => new Map((await readHome()).wefts.flatMap((weft) => (weft.thing ? [[weft.thing.id, weft] as const] : []))));
const patience = 400;

/** Returns what the page of a thing shows by its kind; null of what does nothing with others. */
export async function readProfile({ thing, dated, undated }: ThingView): Promise<Profile | null> {
  const facts = [...dated, ...undated].flatMap((reading) => reading.facts);
  const given = moneyGiven(facts);
  const sort = profileSortOf(thing, isFunder(thing, thing.kinds, given));
  if (sort === null) return null;
  const [circle, byThing] = await Promise.all([readCircle({ sort: 'thing', id: thing.id }), readWeftsByThing()]);
  const hasGround = sort === 'programme' || sort === 'place' || sort === 'theme';
  return {
    sort,
    circle,
    given,
    had: moneyHad(facts),
    funded: sort === 'funder' ? fundedOf(thing.side, given.payments, (id) => byThing.get(id)?.knots ?? [], thing.id) : [],
    meetings: sort === 'event' ? meetingsOf(facts) : [],
    ground: hasGround ? await readGroundOf(circle) : null,
    ...(await costFor(sort, thing)),
  };
}

/** Returns what a thing came from and what became of it, and where it stands and whom it should know when it is an organisation. */
export async function readOutlook({ thing }: Pick<ThingView, 'thing'>): Promise<{ kin: Kin[]; outlook: Outlook | null }> {
  const kin = await readKin(thing.id);
  if (familyOf(thing.kind) !== 'Organisation') return { kin, outlook: null };
  const site = await registeredSite();
  const [standings, found] = await Promise.all([site.standing(thing.id), thing.side === null ? null : withinPatience(site.suggestions(thing.id), patience)]);
  const labels = Object.fromEntries(site.definitions.map(({ id, label }) => [id, label]));
  return { kin, outlook: { standings, labels, suggestions: found === 'nobody' ? null : found, isPreparing: found === null && thing.side !== null } };
}

async function costFor(sort: ProfileSort, thing: Pick<Brief, 'id' | 'kind'>): Promise<Pick<Profile, 'cost' | 'isPreparing'>> {
  if (sort !== 'place' || sideOfPlace(thing) === null) return { cost: null, isPreparing: false };
  const found = await withinPatience((await registeredSite()).indicators({ scope: 'home', within: null }), patience);
  return { cost: costIn(found?.figures ?? []), isPreparing: found === null };
}

function costIn(figures: readonly RunFigure[]): RunFigure | null {
  return figures.find(({ indicator, output, period, held }) => indicator === 'border_effect' && output === 'ties_cost' && period === 'all' && held === 'certain') ?? null;
}
