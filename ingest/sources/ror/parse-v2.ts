import { z } from 'zod';
import type { RorName, RorRecord } from './ror-record.ts';
import { language, latitude, longitude, relations, rorId, said, status, year } from './shape.ts';

const place = z.object({ geonames_id: z.number().int(), geonames_details: z.object({ name: said, lat: latitude, lng: longitude, country_code: z.string().length(2) }) });

/** Schemas 2.0 and 2.1; keys that are not read are known: admin.created, links (websites and Wikipedia), the region and continent of a place, FundRef numbers. */
const second = z.object({
  id: rorId,
  admin: z.object({ last_modified: z.object({ date: z.iso.date() }) }),
  status,
  types: z.array(z.string()),
  names: z.array(z.object({ value: said, types: z.array(z.string()), lang: language })),
  established: year,
  locations: z.array(place),
  external_ids: z.array(z.object({ type: z.string(), preferred: z.string().nullish(), all: z.array(z.string()) })),
  domains: z.array(z.string()),
  relationships: relations,
  links: z.array(z.unknown()),
});

type Second = z.infer<typeof second>;

/** Reads a record of ROR's second schema. */
export function parseV2(value: unknown): RorRecord {
  const record = second.parse(value);
  const shown = record.names.find(({ types }) => types.includes('ror_display'));
  if (!shown) throw new z.ZodError([{ code: 'custom', path: ['names'], message: 'no name to display', input: record.names }]);
  return {
    id: record.id,
    schema: 2,
    modified: record.admin.last_modified.date,
    status: record.status,
    types: record.types,
    name: shown.value,
    nameLang: shown.lang,
    names: record.names.filter((name) => name !== shown).map(namedOf),
    established: record.established,
    places: record.locations.map(({ geonames_id, geonames_details: { name, country_code, lat, lng } }) => ({ geonames: String(geonames_id), town: name, country: country_code, lat, lng })),
    ids: idsOf(record.external_ids),
    domains: record.domains,
    relations: record.relationships,
  };
}

function namedOf({ value, types, lang }: Second['names'][number]): RorName {
  return { name: value, lang, type: types.includes('label') ? 'official' : types.includes('acronym') ? 'acronym' : 'alias' };
}

/** The id that ROR prefers, or the only one; of several without a preference none is taken. */
function idsOf(all: Second['external_ids']): RorRecord['ids'] {
  const of = (type: string): string | undefined => {
    const found = all.find((one) => one.type === type);
    return found?.preferred ?? (found?.all.length === 1 ? found.all[0] : undefined);
  };
  const known = (['wikidata', 'isni', 'grid'] as const).map((type) => [type, of(type)] as const);
  return Object.fromEntries(known.filter(([, id]) => id !== undefined));
}
