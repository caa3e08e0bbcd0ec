import { z } from 'zod';
import type { RorRecord } from './ror-record.ts';
import { language, latitude, longitude, relations, rorId, said, status, year } from './shape.ts';

const address = z.object({ lat: latitude, lng: longitude, city: said, geonames_city: z.object({ id: z.number().int() }) });

/** An id may stand as a text or as a list. */
const externalId = z.object({ preferred: z.string().nullish(), all: z.union([z.string(), z.array(z.string())]) });

/** Schema 1.0; keys that are not read are known: links, wikipedia_url, and email_address and ip_addresses, which are always empty. */
const first = z.object({
  id: rorId,
  status,
  types: z.array(z.string()),
  name: said,
  labels: z.array(z.object({ label: said, iso639: language })),
  aliases: z.array(said),
  acronyms: z.array(said),
  established: year,
  addresses: z.array(address),
  country: z.object({ country_code: z.string().length(2) }),
  external_ids: z.record(z.string(), externalId),
  relationships: relations,
});

/** Reads a record of ROR's first schema. */
export function parseV1(value: unknown): RorRecord {
  const record = first.parse(value);
  const country = record.country.country_code;
  return {
    id: record.id,
    schema: 1,
    modified: '',
    status: record.status,
    types: record.types.map((type) => type.toLowerCase()),
    name: record.name,
    nameLang: null,
    names: [
      ...record.labels.map(({ label, iso639 }) => ({ name: label, lang: iso639, type: 'official' as const })),
      ...record.aliases.map((name) => ({ name, lang: null, type: 'alias' as const })),
      ...record.acronyms.map((name) => ({ name, lang: null, type: 'acronym' as const })),
    ],
    established: record.established,
    places: record.addresses.map(({ city, lat, lng, geonames_city }) => ({ geonames: String(geonames_city.id), town: city, country, lat, lng })),
    ids: idsOf(record.external_ids),
    domains: [],
    relations: record.relationships,
  };
}

function idsOf(all: z.infer<typeof first>['external_ids']): RorRecord['ids'] {
  const of = (type: string): string | undefined => {
    const found = all[type];
    const ids = found === undefined ? [] : [found.all].flat();
    return found?.preferred ?? (ids.length === 1 ? ids[0] : undefined);
  };
  const known = [['wikidata', of('Wikidata')], ['isni', of('ISNI')], ['grid', of('GRID')]] as const;
  return Object.fromEntries(known.filter(([, id]) => id !== undefined));
}
