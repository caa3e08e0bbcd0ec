import { z } from 'zod';
import { parseV1 } from './parse-v1.ts';
import { parseV2 } from './parse-v2.ts';

/** One organisation of the register, whichever schema told it; ids of ROR are whole addresses. */
export type RorRecord = {
  id: string;
  schema: 1 | 2;
  /** The day of its last change, which only the second schema tells. */
  modified: string;
  status: 'active' | 'inactive' | 'withdrawn';
  types: readonly string[];
  /** Its name on display. */
  name: string;
  nameLang: string | null;
  names: readonly RorName[];
  established: number | null;
  places: readonly RorPlace[];
  ids: Partial<Record<'wikidata' | 'isni' | 'grid', string>>;
  domains: readonly string[];
  relations: readonly RorRelation[];
};

/** A name beside the one on display. */
export type RorName = { name: string; lang: string | null; type: 'official' | 'alias' | 'acronym' };

/** A town in which it sits. */
export type RorPlace = { geonames: string; town: string; country: string; lat: number; lng: number };

/** Another record that it points to. */
export type RorRelation = { type: string; id: string; label: string };

/** Reads one record of either schema; a shape that neither has is told as a sentence. */
export function readRorRecord(value: unknown): RorRecord | { fault: string } {
  const isSecond = typeof value === 'object' && value !== null && 'names' in value;
  try {
    return isSecond ? parseV2(value) : parseV1(value);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const [{ path, message }] = error.issues as [z.core.$ZodIssue];
    return { fault: `expected a record of ROR's schema ${isSecond ? 2 : 1}, found "${message}" at ${path.join('.') || 'its root'}.` };
  }
}
