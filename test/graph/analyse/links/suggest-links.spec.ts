import { describe, expect, it } from 'vitest';
import { scoreLinks, scorerFor } from '../../../../graph/analyse/links/answer/score-links.ts';
import { adviserFor, mostSuggestions, suggestLinks } from '../../../../graph/analyse/links/answer/suggest-links.ts';
import { historyOf } from '../../../../graph/analyse/links/history/history.ts';
import type { DatedParticipation } from '../../../../graph/analyse/links/history/history.ts';
import { seededChance } from '../random-participations.ts';

describe('suggestions learnt from a history', () => {
  const participations = plantedHistory(160, 420, 1);
  const history = historyOf(participations);
  const sources = history.organisations.filter((_, place) => history.territories[history.territoryOf[place]!] === 'FR');
  const adviser = adviserFor(history, sources);

  it('are foreign, new, at most fifty, best first', () => {
    const territoryOf = new Map(participations.map(({ org, territory }) => [org, territory]));
    const together = new Map<string, Set<string>>();
    for (const { project, org } of participations) together.set(project, (together.get(project) ?? new Set()).add(org));

    expect(adviser.ranker).not.toBeNull();
    for (const source of sources) {
      const suggested = suggestLinks(adviser, source);
      const scores = suggested.map(({ score }) => score);
      const partners = new Set([...together.values()].filter((team) => team.has(source)).flatMap((team) => [...team]));

      expect(suggested.length).toBeLessThanOrEqual(mostSuggestions);
      expect(suggested.filter(({ target }) => territoryOf.get(target) === 'FR' || partners.has(target))).toEqual([]);
      expect(scores).toEqual([...scores].sort((one, other) => other - one));
    }
  });

  it('find those who work on the same themes', () => {
    const top = sources.flatMap((source) => suggestLinks(adviser, source).slice(0, 5));
    const same = top.filter(({ source, target }) => groupOf(source) === groupOf(target));

    expect(same.length / top.length).toBeGreaterThan(0.7);
  });

  it('score given pairs in their order, and say 0 of bodies that nobody knows', () => {
    const pairs = [{ source: sources[0]!, target: 'o3' }, { source: 'nobody', target: 'o3' }, { source: sources[1]!, target: 'o5' }];

    const scored = scoreLinks(scorerFor(history, sources), pairs);

    expect(scored.map(({ source, target }) => ({ source, target }))).toEqual(pairs);
    expect(scored[1]!.score).toBe(0);
    expect(scored[0]!.score).toBeGreaterThan(0);
  });

  it('are the same each time, and for an unknown body none', () => {
    expect(suggestLinks(adviserFor(historyOf([...participations].reverse()), sources), sources[0]!)).toEqual(suggestLinks(adviser, sources[0]!));
    expect(suggestLinks(adviser, 'nobody')).toEqual([]);
  });

  it('without dates are in the order of Adamic and Adar', () => {
    const undated = adviserFor(historyOf(participations.map((one) => ({ ...one, start: NaN }))), sources);

    expect(undated.ranker).toBeNull();
    expect(suggestLinks(undated, sources[0]!).length).toBeGreaterThan(0);
  });
});

/** Which of four groups a body of the planted history is of. */
function groupOf(org: string): number {
  return Math.floor(Number(org.slice(1)) / 3) % 4;
}

/** Projects of four years, most of whose members are of one of four groups, each with a theme of its own. */
function plantedHistory(bodies: number, projects: number, seed: number): DatedParticipation[] {
  const chance = seededChance(seed);
  const below = (limit: number): number => Math.floor(chance() * limit);
  return Array.from({ length: projects }, (_, project) => {
    const group = below(4);
    const members = new Set<number>();
    while (members.size < 3 + (project % 3)) {
      const body = below(bodies);
      if (groupOf(`o${body}`) === group || chance() < 0.05) members.add(body);
    }
    const start = 2014 + (4 * project) / projects;
    return [...members].map((body): DatedParticipation => ({ project: `p${project}`, org: `o${body}`, territory: ['FR', 'BE', 'NL'][body % 3]!, sort: 'S', leads: false, start, themes: [`t${group}`] }));
  }).flat();
}
