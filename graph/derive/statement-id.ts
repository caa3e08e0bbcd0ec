import { createHash } from 'node:crypto';
import type { Statement } from '../model/statement.ts';

/** Returns the id of a statement: the first 16 hex of SHA-256 over its content (CONTRACT.md), so that nothing seen later changes it. */
export function statementId(statement: Omit<Statement, 'id' | 'parser' | 'first_seen' | 'retracted'>): string {
  const { subject, predicate, object, value, unit, role, from, to, modality, evidence } = statement;
  const content = [subject.name, subject.kind, predicate, object?.name ?? null, object?.kind ?? null, value, unit, role, from, to, modality, evidence.url, evidence.page, evidence.start, evidence.end, evidence.row];
  return createHash('sha256').update(JSON.stringify(content), 'utf8').digest('hex').slice(0, 16);
}
