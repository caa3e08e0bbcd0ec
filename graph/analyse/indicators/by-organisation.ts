import type { Network } from '../network.ts';

/** Returns values by the names of organisations, of those that a test admits. */
export function byOrganisation<Value>({ organisations }: Network, valueOf: (index: number) => Value, admits: (index: number) => boolean = () => true): Record<string, Value> {
  return Object.fromEntries(organisations.map((name, index) => [name, index] as const).filter(([, index]) => admits(index)).map(([name, index]) => [name, valueOf(index)]));
}
