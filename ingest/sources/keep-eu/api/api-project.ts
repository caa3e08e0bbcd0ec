import { z } from 'zod';

const text = z.union([z.string(), z.number()]).nullish().transform((value) => (value == null ? '' : String(value).trim()));
const titled = z.union([z.string(), z.object({ title: text, name: text })]).nullish().transform((value) => (value == null ? '' : typeof value === 'string' ? value.trim() : value.title || value.name));
const point = z.object({ lat: z.coerce.number().min(-90).max(90), lng: z.coerce.number().min(-180).max(180) });
/** A point comes as an object or as the JSON of one; one that is neither is none. */
const located = z.preprocess((value) => (typeof value === 'string' ? parsed(value) : value), point.nullish().catch(null)).transform((value) => value ?? null);
const translated = <Shape extends z.ZodRawShape>(shape: Shape) => z.record(z.string(), z.object(shape)).nullish().transform((value) => value ?? {});

/** One who takes part, as the service tells it; a number that identifies it is there for 2021-2027 alone. */
export const apiPartnership = z.object({
  type: text,
  town: text,
  postcode: text,
  country: titled,
  legal_status: titled,
  organisation_type: titled,
  pic: text,
  beneficiary_id: text,
  co_financing_eur: text,
  location_json: located,
  partner: z.object({ name: text, country: titled.optional(), translations: translated({ name_translated: text }) }),
});

/** A project as the service tells it: what is not published is null, which is not nought. */
export const apiProject = z.object({
  id: z.number().int(),
  acronym: text,
  seo_name: text,
  total_budget: text,
  eu_funding: text,
  start_date: text,
  end_date: text,
  programme: z.object({ title: text }),
  translations: translated({ name: text }),
  themes: z.array(titled).nullish().transform((value) => value ?? []),
  partnerships: z.array(apiPartnership).nullish().transform((value) => value ?? []),
});

/** A project of the service, read. */
export type ApiProject = z.output<typeof apiProject>;

/** One who takes part, read. */
export type ApiPartnership = z.output<typeof apiPartnership>;

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}
