import { createHash } from 'node:crypto';

/** Returns the id of a pair of bodies, whichever comes first: twelve hexadecimal digits. */
export function pairIdOf(one: string, other: string): string {
  return createHash('sha256').update(JSON.stringify([one, other].sort())).digest('hex').slice(0, 12);
}
