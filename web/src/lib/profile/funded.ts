import { joinsAcross } from '$graph/model/sides.ts';
import type { Brief } from '../server/records.ts';
import type { Payment } from './money-of.ts';

/** Something that was funded: what, when, how much, with whom else, and whether a border lies between any two of them and the funder. */
export type Funded = Payment & { other: Brief; partners: Brief[]; isAcross: boolean };

/** Returns what was funded, the latest first, with those who made it; itself counts as such when it is a body. */
export function fundedOf(side: string | null, payments: readonly Payment[], partnersOf: (thing: string) => readonly Brief[], funder: string): Funded[] {
  return payments.flatMap((payment) => {
    const { other } = payment;
    if (other === null) return [];
    const partners = partnersOf(other.id).filter(({ id }) => id !== funder && id !== other.id);
    return [{ ...payment, other, partners, isAcross: joinsAcross([side, other.side, ...partners.map((body) => body.side)]) }];
  }).sort((one, two) => (two.year ?? 0) - (one.year ?? 0) || (one.other.name < two.other.name ? -1 : 1));
}
