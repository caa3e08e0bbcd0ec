import { createHash } from 'node:crypto';
import type { RelationRecord } from '../model/records.ts';

/** Returns the id of a tie: the first 16 hex of SHA-256 over what makes it one tie and not another. */
export function relationId(relation: Pick<RelationRecord, 'type' | 'from_id' | 'to_id' | 'role' | 'from' | 'to' | 'modality'>): string {
  const { type, from_id, to_id, role, from, to, modality } = relation;
  return createHash('sha256').update(JSON.stringify([type, from_id, to_id, role, from, to, modality]), 'utf8').digest('hex').slice(0, 16);
}
