import { z } from 'zod';
import { isEdtf } from '../../model/edtf.ts';
import { creativity } from '../../model/inferred/creativity.ts';
import { placedBy } from '../../model/inferred/placed-by.ts';
import type { Creativity } from '../../model/inferred/creativity.ts';
import type { PlacedBy } from '../../model/inferred/placed-by.ts';
import { issueSorts } from '../../model/issue.ts';
import { kindNames } from '../../model/kinds/index.ts';
import type { KindName } from '../../model/kinds/index.ts';
import { modalities } from '../../model/modality.ts';
import type { Modality } from '../../model/modality.ts';
import { predicateNames, relationNames } from '../../model/predicates/index.ts';
import type { PredicateName, RelationName } from '../../model/predicates/index.ts';
import type { PageRecord, RelationRecord, SourceRecord, StatementRecord, ThingRecord } from '../../model/records.ts';

const oneOf = <Word extends string>(words: readonly Word[]): z.ZodEnum<{ [W in Word]: W }> => z.enum(words as readonly [Word, ...Word[]]);
const text = z.string().min(1).refine((value) => !/\p{Surrogate}/u.test(value), 'expected whole characters, found half of one.');
const thingId = z.string().regex(/^[!-:<-~]{1,500}$/).describe('The id of a thing: never reused, and never changed in meaning.');
const hexId = z.string().regex(/^[0-9a-f]{16}$/);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const date = text.refine(isEdtf, 'expected an EDTF date of level 1.').describe('A date or period in EDTF, level 1, at the precision that was stated.');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/).refine(isEdtf, 'expected a day (YYYY-MM-DD).');
const kind = oneOf<KindName>(kindNames);
const modality = oneOf<Modality>(Object.keys(modalities) as Modality[]);
const whole = z.number().int().min(0);
const sources = z.array(text).min(1).describe('The sources that say so.');
const mention = z.strictObject({ id: thingId, kind, name: text.describe('The name as the page wrote it.') });

const evidence = z.strictObject({
  kind: oneOf(['span', 'row', 'reference']).describe('A span of an archived page, a row of a file, or an address read by hand.'),
  source: text,
  url: text.nullable(),
  page: hash.nullable().describe('The SHA-256 of the archived bytes.'),
  start: whole.nullable().describe('Where the span begins in the text view, in UTF-16 code units.'),
  end: whole.nullable().describe('Where it ends; not part of it.'),
  row: text.nullable().describe('The row: sheet!number.'),
  published: date.nullable().describe('When the page said so.'),
  retrieved: day.describe('When we read it.'),
  lang: text.nullable(),
});

/** The form of one line of statements.jsonl. */
export const statementSchema = z.strictObject({
  id: hexId.describe('Made of the content alone: nothing seen later changes it.'),
  subject: mention,
  predicate: oneOf<PredicateName>(predicateNames),
  object: mention.nullable(),
  value: z.union([text, z.number()]).nullable().describe('An amount, a count, a date or a short text of our own.'),
  unit: text.nullable(),
  role: text.nullable(),
  roleStated: text.nullable().describe('The role in the words of the source.'),
  predicateStated: text.nullable().describe('The tie in the words of the source, where it was folded into a predicate.'),
  from: date.nullable(),
  to: date.nullable(),
  modality,
  evidence,
  parser: text,
  first_seen: day,
  retracted: day.nullable(),
}) satisfies z.ZodType<StatementRecord>;

/** The form of one line of things.jsonl. */
export const thingSchema = z.strictObject({
  id: thingId,
  kinds: z.array(kind).min(1).describe('Its first kind is part of its identity.'),
  name: text,
  names: z.array(z.strictObject({ name: text, lang: text.nullable(), type: oneOf(['official', 'alias', 'acronym', 'former']), from: date.nullable(), to: date.nullable() })).min(1),
  place: thingId.nullable().describe('The place that it sits in.'),
  side: text.nullable().describe('The region whose border figures it counts in; null for what spans several, or is not known.'),
  nuts: text.nullable(),
  lat: z.number().min(-90).max(90).nullable(),
  lng: z.number().min(-180).max(180).nullable(),
  from: date.nullable(),
  to: date.nullable(),
  ids: z.record(z.string(), text).describe('Its ids in registers, by register.'),
  succeeded_by: z.array(z.strictObject({ id: thingId, date: date.nullable() })),
  sources,
}) satisfies z.ZodType<ThingRecord>;

/** The form of a thing of a release: what the export tells of it, and what is inferred beside. */
export const inferringSchema = thingSchema.extend({
  inferred: z.strictObject({ placed: oneOf(Object.keys(placedBy) as PlacedBy[]).nullable(), placedOn: text.nullable(), creative: oneOf(Object.keys(creativity) as Creativity[]).nullable(), creativeBecause: text.nullable(), sameBecause: z.array(text).readonly().optional(), formerIds: z.array(thingId).readonly().optional() }).optional(),
}) satisfies z.ZodType<ThingRecord>;

/** The form of one line of relations.jsonl. */
export const relationSchema = z.strictObject({
  id: hexId,
  type: oneOf<RelationName>(relationNames),
  from_id: thingId,
  to_id: thingId,
  role: text.nullable(),
  from: date.nullable(),
  to: date.nullable(),
  bounds: z.strictObject({ fromMin: day.nullable(), fromMax: day.nullable(), toMin: day.nullable(), toMax: day.nullable() }).describe('The days between which it may have begun and ended; null when nothing dates it.'),
  modality,
  statements: z.array(hexId).min(1).describe('The statements that say so.'),
  sources,
}) satisfies z.ZodType<RelationRecord>;

/** The form of a page of a release. */
export const pageSchema = z.strictObject({ id: hash, source: text, url: text.nullable(), title: text.nullable(), media_type: text.nullable(), lang: text.nullable(), published: date.nullable(), retrieved: day }) satisfies z.ZodType<PageRecord>;

/** The form of a source of a release. */
export const sourceSchema = z.strictObject({
  name: text, title: text, publisher: text, licence: text, republish: oneOf(['yes', 'no', 'unclear']), attribution: text, address: text.nullable(), lang: text, parser: text,
  pages: whole, statements: whole, issues: whole, offered: whole, accepted: whole, beside: whole, undated: whole, flaws: whole,
  refusals: z.array(z.strictObject({ code: text, sort: oneOf(issueSorts), count: whole, examples: z.array(text) })),
}) satisfies z.ZodType<SourceRecord>;

const period = z.strictObject({ first: day, last: day });

/** The form of manifest.json. */
export const manifestSchema = z.strictObject({
  release: hexId.describe('The version of the release: a hash of all its content.'),
  model: hexId.describe('The version of the model.'),
  files: z.record(z.string(), z.strictObject({ sha256: hash, lines: whole })),
  as_of: period.optional().describe('The days in which what is told may have held; absent where that is no matter.'),
  said: period.optional().describe('The days by whose end it had been said; absent where that is no matter.'),
});
