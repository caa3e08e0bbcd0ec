import { z } from 'zod';

/** The address that is an id of ROR. */
export const rorId = z.string().regex(/^https:\/\/ror\.org\/0[a-z0-9]{8}$/);

/** A name that says something. */
export const said = z.string().trim().normalize('NFC').min(1);

/** A language as ROR tells it: ISO 639-1, or nothing. */
export const language = z
  .string()
  .nullish()
  .transform((text) => (text && /^[a-z]{2,3}$/.test(text) ? text : null));

/** What may stand in both schemas alike. */
export const status = z.enum(['active', 'inactive', 'withdrawn']);

/** The other records that it points to. */
export const relations = z
  .array(z.object({ type: z.string(), id: rorId, label: said }))
  .transform((all) => all.map((one) => ({ ...one, type: one.type.toLowerCase() })));

/** The year in which it was set up. */
export const year = z.number().int().min(1).max(9999).nullish().transform((one) => one ?? null);

/** Where a town lies. */
export const latitude = z.number().min(-90).max(90);

/** Where a town lies. */
export const longitude = z.number().min(-180).max(180);
