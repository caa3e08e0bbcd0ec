import type { Words } from '../../model/kinds/declare.ts';
import type { Network, NetworkTheme, Whole } from '../../model/network.ts';

/** A theme that fewer things deal with would narrow a picture to next to nothing. */
const fewest = 3;

/** Returns the themes that things of a network deal with, by name; those of the whole release, whether or not the network has room for the themes themselves. */
export function findThemes({ things, ties }: Pick<Whole, 'things' | 'ties'>, network: Network, names: ReadonlyMap<string, Words>): NetworkTheme[] {
  const places = new Map(network.things.id.map((id, place) => [id, place]));
  const found = new Map<number, Set<number>>();
  for (let tie = 0; tie < ties.length; tie += 1) {
    const theme = ties.to[tie]!;
    const place = places.get(things[ties.from[tie]!]!.id);
    if (things[theme]!.kind !== 'Theme' || place === undefined) continue;
    found.set(theme, (found.get(theme) ?? new Set()).add(place));
  }
  return [...found]
    .filter(([, dealing]) => dealing.size >= fewest)
    .map(([theme, dealing]) => ({ id: things[theme]!.id, name: names.get(things[theme]!.id) ?? inAll(things[theme]!.name), things: [...dealing].sort((one, other) => one - other) }))
    .sort((one, other) => (one.name.en === other.name.en ? (one.id < other.id ? -1 : 1) : one.name.en < other.name.en ? -1 : 1));
}

/** Returns a name that is the same in every language. */
export function inAll(name: string): Words {
  return { en: name, fr: name, nl: name };
}
