import { familyOf, type KindName } from '$graph/model/kinds/index.ts';
import type { ProfileDictionary } from '../words/profile/en.ts';

/** The sorts of profiles that pages of things show. */
export type ProfileSort = keyof ProfileDictionary['title'];

/** Returns the sort of profile that a thing shows; null for what does nothing with others. */
export function profileSortOf({ kind, kinds }: { kind: KindName; kinds: readonly KindName[] }, isFunding: boolean): ProfileSort | null {
  const family = familyOf(kind);
  if (kind === 'Event' || kinds.includes('Event')) return 'event';
  if (family === 'Collaboration') return 'project';
  if (family === 'Programme') return 'programme';
  if (family === 'Place') return 'place';
  if (family === 'Theme') return 'theme';
  if (family === 'Organisation') return isFunding ? 'funder' : 'organisation';
  return null;
}
