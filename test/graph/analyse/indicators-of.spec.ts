import { describe, expect, it } from 'vitest';
import { indicatorsOf } from '../../../graph/analyse/indicators-of.ts';
import { furtherIndicators, observedIndicators } from '../../../graph/analyse/indicators/further.ts';
import { indicators } from '../../../graph/analyse/indicators/index.ts';
import { sortedJson } from '../../../graph/analyse/sorted-json.ts';
import { randomParticipations } from './random-participations.ts';
import { slowReading } from './slow-reading.ts';
import { workedExample } from './worked-example.ts';

describe('the indicators of participations', () => {
  it.each(Array.from({ length: 20 }, (_, seed) => seed + 1))('equal the plain reading of their formulas on random network %i', (seed) => {
    const rows = randomParticipations(seed);

    expect(gapBetween(indicatorsOf(rows), slowReading(rows))).toBeLessThan(1e-9);
  });

  it('are the same bytes in whatever order the participations come, however often one is repeated', () => {
    const shuffled = [...workedExample.slice(7), ...workedExample.slice(0, 9)];

    expect(sortedJson(indicatorsOf(shuffled))).toBe(sortedJson(indicatorsOf(workedExample)));
  });

  it('are all null, 0 or empty without participations', () => {
    expect(indicatorsOf([])).toEqual({
      ties: 0, ei_index: null, ei_expected: null, ei_index_by_side: {}, cross_border_tie_share: null, cross_border_tie_share_weighted: null,
      cross_border_project_share: null, affinity: {}, mutual_information: null, brokerage: {}, tie_p: {}, missing: [],
    });
  });

  it('take names that mean something to JavaScript', () => {
    const rows = ['__proto__', 'constructor'].map((org) => ({ project: 'toString', org, side: '__proto__', themes: [] }));

    const found = JSON.parse(sortedJson(indicatorsOf(rows)), (_, value: unknown) => value) as { brokerage: object };

    expect(Object.keys(found.brokerage)).toEqual(['__proto__', 'constructor']);
  });

  it('refuse an organisation on two sides', () => {
    expect(() => indicatorsOf([{ project: 'P1', org: 'a', side: 'F', themes: [] }, { project: 'P2', org: 'a', side: 'W', themes: [] }])).toThrow('a: expected one side, found "F" and "W".');
  });

  it('are each declared with words in three languages, a formula and a source', () => {
    for (const [id, declared] of Object.entries({ ...indicators, ...furtherIndicators, ...observedIndicators })) {
      expect(declared.id).toBe(id);
      expect(Object.values({ ...declared.label, ...declared.meaning }).every((words) => words.length > 0)).toBe(true);
      expect(declared.formula).not.toBe('');
      expect(declared.literature.length).toBeGreaterThan(0);
      expect(Object.keys(declared.outputs).length).toBeGreaterThan(0);
    }
  });
});

/** Returns the greatest difference between two answers of one shape; infinite where their shapes differ. */
function gapBetween(found: unknown, expected: unknown): number {
  if (typeof found === 'number' && typeof expected === 'number') return Math.abs(found - expected);
  if (typeof found !== 'object' || typeof expected !== 'object' || found === null || expected === null) return found === expected ? 0 : Infinity;
  const keys = new Set([...Object.keys(found), ...Object.keys(expected)]);
  return Math.max(0, ...[...keys].map((key) => gapBetween((found as Record<string, unknown>)[key], (expected as Record<string, unknown>)[key])));
}
