import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../../graph/analyse/links/history/history.ts';
import { endOf, yearsOfWork } from '../../../../graph/analyse/links/learn/lessons.ts';
import { learnLikelihood, likelihoodOf } from '../../../../graph/analyse/links/learn/likelihood.ts';
import type { StandingOutcome } from '../../../../graph/analyse/links/learn/likelihood.ts';
import { seededChance } from '../random-participations.ts';

describe('chances that are learnt from what became of standings', () => {
  it('are right of one year and of two, within 5 points, when both were seen', () => {
    const likelihood = learnLikelihood([...outcomes(6000, 1, 1), ...outcomes(6000, 2, 2)])!;

    for (const years of [1, 2]) {
      const told = outcomes(12_000, years, 3).map((one) => ({ ...one, chance: likelihoodOf(likelihood, one, years) }));
      for (const low of [0.05, 0.15, 0.25]) {
        const within = told.filter(({ chance }) => chance >= low && chance < low + 0.1);
        expect(Math.abs(within.filter(({ came }) => came).length / within.length - (low + 0.05)), `${low} in ${years} years`).toBeLessThan(0.05);
      }
    }
  });

  it('grow with the years, and fall with the rank', () => {
    const likelihood = learnLikelihood(outcomes(6000, 1, 1))!;
    const chanceIn = (rank: number, years: number): number => likelihoodOf(likelihood, { rank, share: -Math.log(rank), lastYear: 2 }, years);

    expect(chanceIn(1, 3)).toBeGreaterThan(chanceIn(1, 1));
    expect(chanceIn(1, 3)).toBeLessThan(1);
    expect(chanceIn(40, 1)).toBeLessThan(chanceIn(1, 1));
  });
});

describe('the end of a history', () => {
  it.each([
    [[2015.2, 2016.41], 2016.5],
    [[2015.2, 2016.97], 2017],
    [[2015, 2016], 2017],
  ])('of projects that began in %j is %f: the quarter of the last, or its year where years alone are told', (starts, end) => {
    const history = historyOf(starts.map((start, at) => ({ project: `P${at}`, org: 'a', territory: 'FR', sort: '', leads: false, start, themes: [] })));

    expect(endOf(history)).toBe(end);
  });
});

describe('the work of some time', () => {
  it('is told in years of what the last whole years brought, not in months', () => {
    const starts = [2015.1, 2015.2, 2015.3, 2015.9, 2016.1, 2016.2, 2016.3, 2016.9];
    const history = historyOf(starts.map((start, at) => ({ project: `P${at}`, org: 'a', territory: 'FR', sort: '', leads: false, start, themes: [] })));

    expect(yearsOfWork(history, 2016, 2017, 2)).toBe(1);
    expect(yearsOfWork(history, 2016.5, 2017, 1)).toBe(0.25);
  });
});

/** Standings whose true odds fall with the rank and grow with the years. */
function outcomes(count: number, years: number, seed: number): StandingOutcome[] {
  const chance = seededChance(seed);
  return Array.from({ length: count }, () => {
    const rank = 1 + Math.floor(chance() * 50);
    const odds = (years * 0.8) / rank;
    return { rank, share: -Math.log(rank) + chance() / 10, lastYear: 2, years, came: chance() < odds / (1 + odds) };
  });
}
