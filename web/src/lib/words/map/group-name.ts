import { kinds } from '$graph/model/kinds/index.ts';
import type { Network } from '$graph/model/network.ts';
import type { Language } from '../languages.ts';
import { sideLabel } from '../sides.ts';

/** Returns the name of a community in a language: what its members share, in short the first of it alone; or else what kind of thing most are and on which side. */
export function groupName({ groups, kinds: names, sides }: Pick<Network, 'groups' | 'kinds' | 'sides'>, group: number, language: Language, isShort = false): string {
  const { shares, side, kind } = groups[group]!;
  const where = side < 0 ? null : sideLabel(sides[side]!, language);
  const what = kind < 0 ? null : kinds[names[kind]!].plural[language];
  return shares.length > 0 ? shares.slice(0, isShort ? 1 : shares.length).map(({ name }) => name[language]).join(' · ') : [what, where].filter(Boolean).join(', ');
}
