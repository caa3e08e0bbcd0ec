import { describe, expect, it } from 'vitest';
import { RateLimit } from '$lib/server/http/limit-rate.ts';

describe('a rate', () => {
  it('lets one address try so often and no oftener, and others still', () => {
    const limit = new RateLimit({ each: 2, all: 9, within: 60_000 });

    expect(['a', 'a', 'a', 'b'].map((address) => limit.allows(address))).toEqual([true, true, false, true]);
  });

  it('holds for all addresses together, until its time is over', () => {
    const limit = new RateLimit({ each: 5, all: 2, within: 1000 });

    expect(['a', 'b', 'c'].map((address) => limit.allows(address, 0))).toEqual([true, true, false]);
    expect(limit.allows('d', 1000)).toBe(true);
  });
});
