import { describe, expect, it } from 'vitest';
import { generateNames } from '../../../../bench/scale/generate-names.ts';
import { readWordLists } from '../../../../bench/scale/word-lists.ts';
import { worthOf } from '../../../../bench/scale/worth.ts';
import { loadMatcher } from '../../../../ingest/load-matcher.ts';
import { clusterPairs } from '../../../../ingest/resolve/match/group/cluster-pairs.ts';
import { foldText } from '../../../../ingest/resolve/match/name/fold-word.ts';
import { proposePairs } from '../../../../ingest/resolve/match/propose/propose-pairs.ts';

describe('generated names', () => {
  const names = generateNames(600, readWordLists());

  it('are the same for the same seed, about two a body, and no two written alike in one town', () => {
    expect(generateNames(600, readWordLists())).toEqual(names);
    expect(new Set(names.map(({ body }) => body)).size).toBeLessThan(400);
    expect(new Set(names.map(({ name, country, town }) => `${name}\n${country}\n${town}`)).size).toBe(600);
  });

  it('are grouped into their bodies', () => {
    const parties = names.map(({ name, country, town }, at) => ({ id: String(at), names: [name], countries: [country], towns: town ? [foldText(town)] : [], kinds: ['Organisation' as const], ids: {} }));
    const pairs = [...proposePairs(parties, { matcher: loadMatcher() })].map(({ one, other, score }) => ({ left: Number(one), right: Number(other), score }));

    const { precision, recall } = worthOf(clusterPairs(names.length, pairs), names.map(({ body }) => body));

    expect(precision).toBeGreaterThan(0.85);
    expect(recall).toBeGreaterThan(0.8);
  });
});

describe('the worth of groups', () => {
  it('is counted in pairs', () => {
    expect(worthOf([0, 0, 0, 3], [1, 1, 2, 2])).toEqual({ precision: 1 / 3, recall: 1 / 2, f1: 0.4 });
  });
});
