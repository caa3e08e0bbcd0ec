import type { KindsOf } from '../../../graph/model/kinds/index.ts';

type OrganisationKind = KindsOf<'Organisation'>;

/** Legal categories of the Insee, by the beginning of their codes; the longest that fits tells. */
const kinds: Record<string, OrganisationKind> = {
  '4': 'PublicBody', '5': 'Company', '63': 'Company', '64': 'Company', '65': 'Company', '66': 'Company', '67': 'Company', '68': 'Company', '7': 'PublicBody', '7331': 'School', '7383': 'University', '7384': 'School', '92': 'Association',
};

/** Returns what a legal category makes of a body. */
export function kindOf(category: string): OrganisationKind {
  for (let length = 4; length >= 1; length -= 1) {
    const kind = kinds[category.slice(0, length)];
    if (kind !== undefined && category.length >= length) return kind;
  }
  return 'Organisation';
}

/** Says whether a legal category is that of a natural person. */
export function isOfPerson(category: string): boolean {
  return category.startsWith('1');
}
