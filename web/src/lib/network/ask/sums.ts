import type { Woven } from './woven.ts';

/** The sums and the numbers of ties that the map can be narrowed to. */
export const steps = { euro: [1, 100_000, 1_000_000, 10_000_000], least: [2, 5, 10, 25] } as const;

/** Returns the sums that something on the map has at least, with how many things have them; and always the one that is asked for. */
export function sumsOffered({ network: { things } }: Woven, asked: number): { euro: number; count: number }[] {
  const sums = [...new Set([...steps.euro, asked])].filter((sum) => sum > 0).sort((one, other) => one - other);
  return sums.map((euro) => ({ euro, count: things.euro.reduce((sum, own) => sum + Number(own >= euro), 0) })).filter(({ euro, count }) => count > 0 || euro === asked);
}
