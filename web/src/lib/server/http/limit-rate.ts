import { LRUCache } from 'lru-cache';

/** How often something may be done: so many times in so many milliseconds, by one address and by all together. */
export type Rate = { each: number; all: number; within: number };

/** Counts what addresses do, in memory alone and for no longer than the rate needs. */
export class RateLimit {
  private readonly counts: LRUCache<string, { count: number }>;
  private all = { count: 0, until: 0 };

  constructor(private readonly rate: Rate) {
    this.counts = new LRUCache({ max: 10_000, ttl: rate.within });
  }

  /** Counts one more try of an address, and says whether it is within the rate. */
  allows(address: string, now = Date.now()): boolean {
    if (now >= this.all.until) this.all = { count: 0, until: now + this.rate.within };
    const own = this.counts.get(address) ?? { count: 0 };
    own.count += 1;
    if (own.count === 1) this.counts.set(address, own);
    if (own.count > this.rate.each) return false;
    this.all.count += 1;
    return this.all.count <= this.rate.all;
  }
}
