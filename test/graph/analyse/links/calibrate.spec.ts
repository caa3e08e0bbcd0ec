import { describe, expect, it } from 'vitest';
import { calibrate, chanceOf } from '../../../../graph/analyse/links/learn/calibrate.ts';
import { seededChance } from '../random-participations.ts';

describe('a calibration', () => {
  it('tells of new outcomes how often they come true, within 5 points, whatever the scale of the scores', () => {
    const calibration = calibrate(outcomes(20_000, 1))!;

    const told = outcomes(20_000, 2).map(({ score, came }) => ({ chance: chanceOf(calibration, score), came }));

    for (const low of [0.05, 0.15, 0.25, 0.35]) {
      const within = told.filter(({ chance }) => chance >= low && chance < low + 0.1);
      const happened = within.filter(({ came }) => came).length / within.length;
      expect(Math.abs(happened - (low + 0.05))).toBeLessThan(0.05);
    }
  });

  it('never turns the order of scores', () => {
    const calibration = calibrate(outcomes(5000, 3))!;
    const chances = Array.from({ length: 400 }, (_, step) => chanceOf(calibration, -12 + step / 20));

    expect(chances.every((chance, at) => at === 0 || chance >= chances[at - 1]!)).toBe(true);
    expect(chances.every((chance) => chance >= 0 && chance < 1)).toBe(true);
  });

  it('is none when too little came true', () => {
    expect(calibrate(Array.from({ length: 1000 }, (_, at) => ({ score: at, came: at < 10 })))).toBeNull();
  });
});

/** Scores that are log-odds shifted by two. */
function outcomes(count: number, seed: number): { score: number; came: boolean }[] {
  const chance = seededChance(seed);
  return Array.from({ length: count }, () => {
    const score = chance() * 8 - 6;
    return { score: score - 2, came: chance() < 1 / (1 + Math.exp(-score)) };
  });
}
