import type { KindName } from '../../../graph/model/kinds/index.ts';
import type { Particulars } from '../../../graph/model/statement.ts';
import type { Party } from '../match/propose/party.ts';
import { foldName } from '../name-key.ts';
import type { PlaceOf } from '../places.ts';
import { Tally } from '../tally.ts';
import { namesUsed } from './bodies.ts';
import type { Cluster } from './clusters.ts';

const mostTowns = 12;

/** Returns a cluster as the matcher meets it: under its key, with every name that sources and registers give it and every place where they put it. */
export function partyOfCluster({ key, bodies }: Cluster, placeOf: PlaceOf): Party {
  const [names, kinds, countries, places, ids] = [new Tally(), new Tally(), new Set<string>(), new Set<string>(), new Map<string, string>()];
  for (const body of bodies) {
    names.addAll(namesUsed(body));
    kinds.addAll(body.kinds);
    if (body.country !== null) countries.add(body.country);
    for (const text of body.particulars?.texts ?? []) {
      const { town, postcode, country, ids: told } = JSON.parse(text) as Particulars;
      if (places.size < mostTowns) for (const place of placesIn(town, postcode, country ?? body.country, placeOf)) places.add(place);
      for (const [register, id] of Object.entries(told ?? {})) ids.set(register, id);
    }
    for (const [register, id] of Object.entries(body.ids)) ids.set(register, id);
  }
  const others = bodies.flatMap(({ aliases }) => aliases.filter(({ type }) => type === 'official' || type === 'alias').map(({ name }) => name));
  return { id: key, names: [...new Set([...names.ranked(), ...others])], countries: [...countries].sort(), towns: [...places], kinds: kinds.ranked() as KindName[], ids: Object.fromEntries(ids) };
}

/** A town is known by its place whatever language it is named in, if it is one of that country (Bergen in Norway is not Mons), and a postcode tells one too. */
function placesIn(town: string | undefined, postcode: string | undefined, country: string | null, placeOf: PlaceOf): string[] {
  const named = town === undefined ? '' : foldName(town).replace(/\d+|cedex/g, ' ').replace(/[^a-z]+/g, ' ').trim();
  const place = named === '' ? null : placeOf(town!);
  const isElsewhere = country !== null && place?.country !== country;
  return [...(named === '' ? [] : [place && !isElsewhere ? place.name : named]), ...(postcode ? [postcode] : [])];
}
